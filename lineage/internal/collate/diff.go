package collate

import (
	"slices"
	"sort"
)

// A Hunk is a place where two token sequences differ: a[ALo:AHi] became
// b[BLo:BHi]. Either side may be empty, not both.
type Hunk struct{ ALo, AHi, BLo, BHi int }

// Deleted is the number of tokens of a that are replaced.
func (h Hunk) Deleted() int { return h.AHi - h.ALo }

// Inserted is the number of tokens of b in their place.
func (h Hunk) Inserted() int { return h.BHi - h.BLo }

// Constants of the diff. Runs of four tokens that occur once on each side are
// anchors: shorter runs are unique by accident, longer ones too rare in edited
// prose. A gap that needs more than maxEdits single edits is one replacement:
// nobody edited that, it was written anew.
const (
	anchorRun = 4
	maxEdits  = 600
)

// Diff returns the hunks between a and b in order. Anchors in the longest
// increasing sequence fix the alignment and Myers's O(ND) algorithm (1986)
// fills the gaps between them, so that texts of thousands of words cost
// milliseconds; a block that moved is a deletion and an insertion. Where several
// alignments are as good, Diff(b, a) has the same hunks the other way round.
func Diff(a, b []uint64) []Hunk {
	if slices.Compare(a, b) > 0 {
		hunks := Diff(b, a)
		for i, h := range hunks {
			hunks[i] = Hunk{h.BLo, h.BHi, h.ALo, h.AHi}
		}
		return hunks
	}
	d := differ{a: a, b: b}
	i, j := 0, 0
	for _, m := range anchors(a, b) {
		if m[0] < i || m[1] < j {
			continue
		}
		d.gap(i, m[0], j, m[1])
		i, j = m[0]+anchorRun, m[1]+anchorRun
		for i < len(a) && j < len(b) && a[i] == b[j] {
			i, j = i+1, j+1
		}
	}
	d.gap(i, len(a), j, len(b))
	return d.hunks
}

// anchors are the positions {in a, in b} of runs unique on both sides, in the
// longest sequence that increases in both.
func anchors(a, b []uint64) [][2]int {
	runs := func(t []uint64) []uint64 {
		out := make([]uint64, max(0, len(t)-anchorRun+1))
		for i := range out {
			h := uint64(Seed)
			for _, x := range t[i : i+anchorRun] {
				h = Mix(h, x)
			}
			out[i] = h
		}
		return out
	}
	const none, many = -1, -2
	inA, inB := runs(a), runs(b)
	at := make(map[uint64][2]int32, len(inA))
	for i, h := range inA {
		if _, ok := at[h]; ok {
			at[h] = [2]int32{many, many}
		} else {
			at[h] = [2]int32{int32(i), none}
		}
	}
	for j, h := range inB {
		switch p, ok := at[h]; {
		case !ok || p[1] == many:
		case p[1] == none:
			at[h] = [2]int32{p[0], int32(j)}
		default:
			at[h] = [2]int32{many, many}
		}
	}
	var m [][2]int
	for i, h := range inA {
		if p := at[h]; p[0] == int32(i) && p[1] >= 0 {
			m = append(m, [2]int{i, int(p[1])})
		}
	}
	var tails []int // index into m of the last of the best sequence of each length
	before := make([]int, len(m))
	for x := range m {
		k := sort.Search(len(tails), func(k int) bool { return m[tails[k]][1] >= m[x][1] })
		before[x] = -1
		if k > 0 {
			before[x] = tails[k-1]
		}
		if k == len(tails) {
			tails = append(tails, x)
		} else {
			tails[k] = x
		}
	}
	out := make([][2]int, len(tails))
	if len(tails) > 0 {
		for x, k := tails[len(tails)-1], len(tails)-1; x >= 0; x, k = before[x], k-1 {
			out[k] = m[x]
		}
	}
	return out
}

type differ struct {
	a, b  []uint64
	hunks []Hunk
}

func (d *differ) add(h Hunk) {
	if n := len(d.hunks); n > 0 && d.hunks[n-1].AHi == h.ALo && d.hunks[n-1].BHi == h.BLo {
		d.hunks[n-1].AHi, d.hunks[n-1].BHi = h.AHi, h.BHi
		return
	}
	d.hunks = append(d.hunks, h)
}

// gap finds the hunks between a[i:ie] and b[j:je].
func (d *differ) gap(i, ie, j, je int) {
	for i < ie && j < je && d.a[i] == d.b[j] {
		i, j = i+1, j+1
	}
	for i < ie && j < je && d.a[ie-1] == d.b[je-1] {
		ie, je = ie-1, je-1
	}
	if i == ie || j == je {
		if i < ie || j < je {
			d.add(Hunk{i, ie, j, je})
		}
		return
	}
	for _, h := range myers(d.a[i:ie], d.b[j:je]) {
		d.add(Hunk{h.ALo + i, h.AHi + i, h.BLo + j, h.BHi + j})
	}
}

// myers returns the single edits of a shortest script from a to b, or one
// replacement if there are more than maxEdits.
func myers(a, b []uint64) []Hunk {
	n, m := len(a), len(b)
	most := min(n+m, maxEdits)
	reach := make([]int, 2*most+3) // by diagonal + most + 1: furthest x
	var trace [][]int
	for e := 0; e <= most; e++ {
		trace = append(trace, append([]int(nil), reach[most+1-e:most+2+e]...))
		for k := -e; k <= e; k += 2 {
			x := 0
			if e > 0 {
				if k == -e || k < e && reach[most+k] < reach[most+k+2] {
					x = reach[most+k+2]
				} else {
					x = reach[most+k] + 1
				}
			}
			y := x - k
			for x < n && y < m && a[x] == b[y] {
				x, y = x+1, y+1
			}
			reach[most+1+k] = x
			if x >= n && y >= m {
				return script(trace, n, m)
			}
		}
	}
	return []Hunk{{0, n, 0, m}}
}

// script walks the trace of myers backwards from (x, y). trace[e] holds the
// furthest points before round e on diagonals -e to e.
func script(trace [][]int, x, y int) []Hunk {
	var back []Hunk
	for e := len(trace) - 1; e > 0; e-- {
		k := x - y
		at := func(k int) int { return trace[e][k+e] }
		var px int
		if k == -e || k < e && at(k-1) < at(k+1) {
			k++
		} else {
			k--
		}
		px = at(k)
		py := px - k
		if px-py > x-y {
			// One insertion: down from (px, py).
			back = append(back, Hunk{px, px, py, py + 1})
		} else {
			back = append(back, Hunk{px, px + 1, py, py})
		}
		x, y = px, py
	}
	out := make([]Hunk, len(back))
	for i, h := range back {
		out[len(back)-1-i] = h
	}
	return out
}
