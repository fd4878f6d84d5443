package main

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/shingle"
)

// An edge is a pair and how alike its units are.
type edge struct {
	a, b uint32
	like float32
}

// clusters parts n units into clusters of two and more. It takes the pairs from
// those with the most partners in common down, and by likeness among equals:
// within a group that is dense most partners are common, across its border few
// are, however alike the two units of the pair itself (Xu and others, "SCAN",
// 2007). A pair joins the clusters of its units if at least half of all pairs
// between the two are pairs of the corpus. So two dense groups stay two whatever
// single pair joins them, and a unit that resembles one outlier of a cluster is
// not drawn in by it; linking whatever has a pair, as is common, chains the
// unrelated together through templates. Clusters are in the order of their
// first units, and so are units in a cluster.
func clusters(n int, edges []edge) [][]uint32 {
	slices.SortFunc(edges, func(x, y edge) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	g := newGroups(n, edges)
	common := g.common(edges)
	order := make([]int, len(edges))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(common[j], common[i]), cmp.Compare(edges[j].like, edges[i].like))
	})
	// What could not join may once others have: pass until nothing does.
	for open, joined := order, true; joined; {
		var left []int
		joined = false
		for _, i := range open {
			a, b := g.of[edges[i].a], g.of[edges[i].b]
			switch {
			case a == b:
			case g.alike(a, b):
				g.join(a, b)
				joined = true
			default:
				left = append(left, i)
			}
		}
		open = left
	}
	var out [][]uint32
	for i := range g.members {
		if m := g.members[i]; len(m) > 1 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(x, y []uint32) int { return cmp.Compare(x[0], y[0]) })
	return out
}

// groups are the clusters while they grow.
type groups struct {
	of      []uint32   // by unit: its group, named for one of its units
	members [][]uint32 // by group; nil if it has joined another
	begin   []int      // the partners of unit i are near[begin[i]:begin[i+1]]
	near    []uint32
	apart   map[[2]uint32]int // groups that were not alike, and how many members they had
}

// newGroups puts each unit into a group of its own. Edges are in the order of a,
// then b; so are then the partners of a unit.
func newGroups(n int, edges []edge) *groups {
	g := &groups{of: make([]uint32, n), members: make([][]uint32, n), begin: make([]int, n+1), near: make([]uint32, 2*len(edges)), apart: map[[2]uint32]int{}}
	for i := range g.of {
		g.of[i], g.members[i] = uint32(i), []uint32{uint32(i)}
	}
	for _, e := range edges {
		g.begin[e.a+1]++
		g.begin[e.b+1]++
	}
	for i := range n {
		g.begin[i+1] += g.begin[i]
	}
	next := slices.Clone(g.begin)
	for _, e := range edges {
		g.near[next[e.a]], g.near[next[e.b]] = e.b, e.a
		next[e.a]++
		next[e.b]++
	}
	return g
}

// many is the number of partners from which those that two units have in common
// are estimated: counting them takes a time that is cubic in the size of a
// cluster of copies.
const many = 512

// common returns, for each edge, the share of the partners of either unit that
// are partners of both, each counting as one of its own.
func (g *groups) common(edges []edge) []float32 {
	m, _ := shingle.New(nil) // the defaults are valid
	sketches := map[uint32]shingle.Signature{}
	sketch := func(u uint32) shingle.Signature {
		s, ok := sketches[u]
		if !ok {
			ids := []uint64{mix(uint64(u))}
			for _, v := range g.partners(u) {
				ids = append(ids, mix(uint64(v)))
			}
			s = m.AppendShingles(nil, ids)
			sketches[u] = s
		}
		return s
	}
	out := make([]float32, len(edges))
	for i, e := range edges {
		x, y := g.partners(e.a), g.partners(e.b)
		if len(x) > many && len(y) > many {
			out[i] = float32(sketch(e.a).Resemblance(sketch(e.b)))
			continue
		}
		both := 2 // the two themselves
		for j, k := 0, 0; j < len(x) && k < len(y); {
			switch {
			case x[j] == y[k]:
				both, j, k = both+1, j+1, k+1
			case x[j] < y[k]:
				j++
			default:
				k++
			}
		}
		out[i] = float32(both) / float32(len(x)+len(y)+2-both)
	}
	return out
}

// mix spreads the numbers of units over 64 bits, as a sketch needs them.
func mix(u uint64) uint64 {
	hi, lo := bits.Mul64(u^0x9fb21c651e98df25, 0xd6e8feb86659fd93)
	return hi ^ lo
}

// partners returns the units that u has a pair with, ascending.
func (g *groups) partners(u uint32) []uint32 { return g.near[g.begin[u]:g.begin[u+1]] }

// alike reports whether at least half of the pairs between two groups are
// pairs of the corpus.
func (g *groups) alike(a, b uint32) bool {
	if len(g.members[a]) > len(g.members[b]) {
		a, b = b, a
	}
	all := len(g.members[a]) * len(g.members[b])
	key, size := [2]uint32{min(a, b), max(a, b)}, len(g.members[a])+len(g.members[b])
	if g.apart[key] == size {
		return false
	}
	pairs := 0
	for _, u := range g.members[a] {
		for _, v := range g.partners(u) {
			if g.of[v] == b {
				pairs++
			}
		}
	}
	if 2*pairs < all {
		g.apart[key] = size
		return false
	}
	return true
}

// join makes two groups one.
func (g *groups) join(a, b uint32) {
	if len(g.members[a]) < len(g.members[b]) {
		a, b = b, a
	}
	for _, u := range g.members[b] {
		g.of[u] = a
	}
	g.members[a] = append(g.members[a], g.members[b]...)
	g.members[b] = nil
}
