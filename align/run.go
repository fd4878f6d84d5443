package align

import (
	"cmp"
	"slices"
)

// A run is a maximal stretch of equal stems: words [a, a+n) and [b, b+n).
type run struct{ a, b, n int32 }

// mostPlaces is how often a trio may stand in either text to be a seed at all
// its places. Not fewer: news repeats its names. Not more: the runs would grow
// with the square of the text.
const mostPlaces = 12

// runs finds the maximal runs of three words and more, in order of b, then a.
//
// A trio with more than mostPlaces places is looked up by the six words it
// begins. If even they are that frequent the text repeats itself, and the nth
// occurrence in b is taken to be the nth in a: whatever one text repeats more
// often than the other is in the end the surplus. Every pair of positions is
// extended once per diagonal, so the whole is near linear.
func (p *pair) runs() []run {
	p.trioA.index(p.a.trio, p.trios)
	countB := grow(p.countB, int(p.trios))
	clear(countB)
	p.countB = countB
	for _, t := range p.b.trio {
		if t >= 0 {
			countB[t]++
		}
	}
	var rank []int32
	for t := range p.trios {
		if p.trioA.count(t) > mostPlaces || countB[t] > mostPlaces {
			rank = p.hexes()
			break
		}
	}
	end := grow(p.diagonal, p.a.n+p.b.n+1) // of the last run on each diagonal, in b
	clear(end)
	p.diagonal = end
	out := p.found[:0]
	try := func(i, j int) {
		d := j - i + p.a.n
		if int(end[d]) > j {
			return
		}
		lo := j
		for i-(j-lo) > 0 && lo > int(end[d]) && p.a.stem[i-(j-lo)-1] == p.b.stem[lo-1] && p.b.stem[lo-1] >= 0 {
			lo--
		}
		hi := j + 3
		for k := i + 3; k < p.a.n && hi < p.b.n && p.a.stem[k] == p.b.stem[hi] && p.b.stem[hi] >= 0; k++ {
			hi++
		}
		end[d] = int32(hi)
		out = append(out, run{int32(i - (j - lo)), int32(lo), int32(hi - lo)})
	}
	for j, t := range p.b.trio {
		if t < 0 {
			continue
		}
		if p.trioA.count(t) <= mostPlaces && int(countB[t]) <= mostPlaces {
			for _, i := range p.trioA.of(t) {
				try(int(i), j)
			}
			continue
		}
		h := p.b.hexa[j]
		if h < 0 {
			continue
		}
		at := p.hexaA.of(h)
		if len(at) <= mostPlaces && p.hexaB.count(h) <= mostPlaces {
			for _, i := range at {
				try(int(i), j)
			}
		} else if r := int(rank[h]); r < len(at) {
			rank[h]++
			try(int(at[r]), j)
		}
	}
	slices.SortFunc(out, func(x, y run) int { return cmp.Or(cmp.Compare(x.b, y.b), cmp.Compare(x.a, y.a)) })
	p.found = out
	return out
}

// hexes makes ready what only a text that repeats itself needs, the places of
// its runs of six words, and returns a count for each, of none so far.
func (p *pair) hexes() []int32 {
	p.hexas = p.grams(p.a.trio, p.b.trio, 3, &p.a.hexa, &p.b.hexa)
	p.hexaA.index(p.a.hexa, p.hexas)
	p.hexaB.index(p.b.hexa, p.hexas)
	p.rank = grow(p.rank, int(p.hexas))
	clear(p.rank)
	return p.rank
}

// A chain is runs that go forward in both texts with small gaps between them,
// and what they are worth.
type chain struct {
	runs  []run
	value int
}

// nearRun is the widest gap inside a chain, in words of either text; what is
// farther is reached, if it is worth it, by extension. mostActive bounds how
// many runs a run may choose its predecessor from.
const (
	nearRun    = 10
	mostActive = 48
)

// chains joins runs: each takes the predecessor that makes the best sum, and
// chains are then read off from the best end down, each run once. They come
// best first.
func (p *pair) chains(runs []run) []chain {
	type link struct {
		prev int32
		sum  int
	}
	links := make([]link, len(runs))
	order := make([]int32, len(runs))
	active := make([]int32, 0, mostActive+1)
	for x, r := range runs {
		kept := active[:0]
		for _, y := range active {
			if q := runs[y]; q.b+q.n+nearRun >= r.b {
				kept = append(kept, y)
			}
		}
		active = kept
		best := link{-1, 0}
		for _, y := range active {
			q := runs[y]
			over := max(0, q.a+q.n-r.a, q.b+q.n-r.b)
			ga, gb := r.a+over-q.a-q.n, r.b+over-q.b-q.n
			if over >= r.n || q.a >= r.a || q.b >= r.b || ga > nearRun || gb > nearRun {
				continue
			}
			sum := links[y].sum - p.worth(r.b, over) - skip*int(max(ga, gb))
			if sum > best.sum {
				best = link{y, sum}
			}
		}
		links[x] = link{best.prev, best.sum + p.worth(r.b, r.n)}
		order[x] = int32(x)
		if active = append(active, int32(x)); len(active) > mostActive {
			active = slices.Delete(active, 0, 1)
		}
	}
	slices.SortStableFunc(order, func(x, y int32) int { return cmp.Compare(links[y].sum, links[x].sum) })
	taken := make([]bool, len(runs))
	var out []chain
	for _, x := range order {
		if taken[x] {
			continue
		}
		c := chain{value: links[x].sum}
		for y := x; y >= 0; y = links[y].prev {
			if taken[y] {
				c.value -= links[y].sum
				break
			}
			taken[y] = true
			c.runs = append(c.runs, runs[y])
		}
		slices.Reverse(c.runs)
		if c.value >= leastChain {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y chain) int { return cmp.Compare(y.value, x.value) })
	return out
}

// worth is what the n words of b from j are worth as matches.
func (p *pair) worth(j, n int32) int {
	v := 0
	for _, x := range p.b.stem[j : j+n] {
		v += int(p.gain(x))
	}
	return v
}
