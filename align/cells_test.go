package align

import (
	"math"
	"slices"
)

// The programs of fill and reach over all cells: what the sparse ones are
// tested against.

// Ways into a cell.
const (
	stop byte = iota
	both      // a match, or number for number
	skipA
	skipB
)

// pass is the score of setting word i against word j, and whether that is a
// step at all.
func (p *pair) pass(i, j int) (int, bool) {
	if x := p.a.stem[i]; x >= 0 && x == p.b.stem[j] {
		return int(p.gain(x)), true
	}
	return 0, p.a.numeral(i) && p.b.numeral(j)
}

// everyReach is reach, row by row: a cell that has lost dropOff from the best
// of those before it is left out of the next.
func (p *pair) everyReach(i, j, by int) []run {
	na, nb := p.a.open(i, by), p.b.open(j, by)
	if na == 0 || nb == 0 {
		return nil
	}
	const none = math.MinInt32
	// Row y has consumed y words of b; its cells lo.. have consumed as many
	// words of a as their index says.
	row, next := []int{0}, []int(nil)
	lo := 0
	steps := []byte{stop}
	starts := []stepRow{{0, 0}}
	for x := 1; x <= na; x++ {
		v := row[x-1] - p.a.toll(i+by*(x-1))
		if v < -dropOff {
			break
		}
		row, steps = append(row, v), append(steps, skipA)
	}
	top, topX, topY := 0, 0, 0
	for y := 1; y <= nb && len(row) > 0; y++ {
		jj := j + by*(y-1)
		toll := p.b.toll(jj)
		next = next[:0]
		first, at := -1, len(steps)
		for x := lo; x <= na; x++ {
			v, s := none, stop
			if k := x - lo; k < len(row) {
				if row[k] != none {
					v, s = row[k]-toll, skipB
				}
			} else if k > len(row) && (len(next) == 0 || next[len(next)-1] == none) {
				break
			}
			if k := x - lo - 1; k >= 0 && k < len(row) && row[k] != none {
				if g, ok := p.pass(i+by*(x-1), jj); ok && row[k]+g > v {
					v, s = row[k]+g, both
				}
			}
			if n := len(next); n > 0 && next[n-1] != none {
				if w := next[n-1] - p.a.toll(i+by*(x-1)); w > v {
					v, s = w, skipA
				}
			}
			if v < top-dropOff {
				v, s = none, stop
			}
			if v == none && first < 0 {
				continue
			}
			if first < 0 {
				first = x
			}
			if v > top {
				top, topX, topY = v, x, y
			}
			next, steps = append(next, v), append(steps, s)
		}
		for len(next) > 0 && next[len(next)-1] == none {
			next, steps = next[:len(next)-1], steps[:len(steps)-1]
		}
		starts = append(starts, stepRow{at, first})
		row, next, lo = next, row, first
	}
	var out []run
	for x, y := topX, topY; x > 0 || y > 0; {
		r := starts[y]
		switch steps[r.at+x-r.first] {
		case both:
			x, y = x-1, y-1
			if ii, jj := i+by*x, j+by*y; p.a.stem[ii] >= 0 && p.a.stem[ii] == p.b.stem[jj] {
				out = append(out, run{int32(ii), int32(jj), 1})
			}
		case skipA:
			x--
		default:
			y--
		}
	}
	if by > 0 {
		slices.Reverse(out)
	}
	return merge(out)
}

// A stepRow is where a row of the dynamic program keeps its steps.
type stepRow struct{ at, first int }

// open is the number of words from k on, in direction by, before a taken one
// or the end of the text, and at most farthest.
func (s *side) open(k, by int) int {
	n := 0
	for ; n < farthest && k >= 0 && k < s.n && !s.used[k]; k += by {
		n++
	}
	return n
}

// everyFill is fill.
func (p *pair) everyFill(i0, i1, j0, j1 int) []run {
	na, nb := i1-i0, j1-j0
	if na == 0 || nb == 0 {
		return nil
	}
	w := na + 1
	cell := make([]int, w*(nb+1))
	steps := make([]byte, w*(nb+1))
	cell[0] = 0
	for x := 1; x <= na; x++ {
		cell[x], steps[x] = cell[x-1]-p.a.toll(i0+x-1), skipA
	}
	for y := 1; y <= nb; y++ {
		o := y * w
		toll := p.b.toll(j0 + y - 1)
		cell[o], steps[o] = cell[o-w]-toll, skipB
		for x := 1; x <= na; x++ {
			v, s := cell[o+x-w]-toll, skipB
			if u := cell[o+x-1] - p.a.toll(i0+x-1); u > v {
				v, s = u, skipA
			}
			if g, ok := p.pass(i0+x-1, j0+y-1); ok && cell[o+x-w-1]+g > v {
				v, s = cell[o+x-w-1]+g, both
			}
			cell[o+x], steps[o+x] = v, s
		}
	}
	var out []run
	for x, y := na, nb; x > 0 || y > 0; {
		switch steps[y*w+x] {
		case both:
			x, y = x-1, y-1
			if p.a.stem[i0+x] >= 0 && p.a.stem[i0+x] == p.b.stem[j0+y] {
				out = append(out, run{int32(i0 + x), int32(j0 + y), 1})
			}
		case skipA:
			x--
		default:
			y--
		}
	}
	slices.Reverse(out)
	return merge(out)
}
