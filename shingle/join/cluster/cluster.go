// Package cluster parts the units of a corpus into clusters, from the pairs that
// package join or join/split has found.
package cluster

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/wiretrace/wiretrace/shingle"
)

// An Edge is a pair and how alike its units are.
type Edge struct {
	A, B uint32 // A < B
	Like float32
}

// Of parts n units into clusters of two and more. It takes the pairs from
// those with the most partners in common down, and by likeness among equals:
// within a group that is dense most partners are common, across its border few
// are, however alike the two units of the pair itself (Xu and others, "SCAN",
// 2007). A pair joins the clusters of its units if at least half of all pairs
// between the two are pairs of the corpus. So two dense groups stay two whatever
// single pair joins them, and a unit that resembles one outlier of a cluster is
// not drawn in by it; linking whatever has a pair, as is common, chains the
// unrelated together through templates. Clusters are in the order of their
// first units, and so are units in a cluster.
//
// What no chain of pairs links is in no one cluster, and units count from the
// least of those that are linked: so a corpus may be parted by Roots, and the
// parts, each numbered from 0 in the same order, have the clusters of the whole.
// Of sorts the edges.
func Of(n int, edges []Edge) [][]uint32 {
	slices.SortFunc(edges, func(x, y Edge) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
	links := make([]Link, len(edges))
	for i, e := range edges {
		links[i] = Link{uint64(e.A), uint64(e.B)}
	}
	roots := Roots(links)
	part := make([]uint32, n) // by unit: its root
	size := make([]uint32, n) // by root: its units
	local := make([]uint32, n)
	for _, l := range roots {
		part[l.A], local[l.A] = uint32(l.B), size[l.B]
		size[l.B]++
	}
	slices.SortStableFunc(edges, func(x, y Edge) int { return cmp.Compare(part[x.A], part[y.A]) })
	slices.SortStableFunc(roots, func(x, y Link) int { return cmp.Compare(x.B, y.B) })
	var out [][]uint32
	var mine []Edge
	for len(edges) > 0 {
		root := part[edges[0].A]
		mine = mine[:0]
		for len(edges) > 0 && part[edges[0].A] == root {
			mine = append(mine, Edge{local[edges[0].A], local[edges[0].B], edges[0].Like})
			edges = edges[1:]
		}
		members := roots[:size[root]]
		roots = roots[size[root]:]
		for _, c := range linked(len(members), mine) {
			for i := range c {
				c[i] = uint32(members[c[i]].A)
			}
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(x, y []uint32) int { return cmp.Compare(x[0], y[0]) })
	return out
}

// linked finds the clusters of n units that are linked by edges, in the order
// of A, then B.
func linked(n int, edges []Edge) [][]uint32 {
	g := newGroups(n, edges)
	common := g.common(edges)
	order := make([]int, len(edges))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(common[j], common[i]), cmp.Compare(edges[j].Like, edges[i].Like))
	})
	// What could not join may once others have: pass until nothing does.
	for open, joined := order, true; joined; {
		var left []int
		joined = false
		for _, i := range open {
			a, b := g.of[edges[i].A], g.of[edges[i].B]
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
func newGroups(n int, edges []Edge) *groups {
	g := &groups{of: make([]uint32, n), members: make([][]uint32, n), begin: make([]int, n+1), near: make([]uint32, 2*len(edges)), apart: map[[2]uint32]int{}}
	for i := range g.of {
		g.of[i], g.members[i] = uint32(i), []uint32{uint32(i)}
	}
	for _, e := range edges {
		g.begin[e.A+1]++
		g.begin[e.B+1]++
	}
	for i := range n {
		g.begin[i+1] += g.begin[i]
	}
	next := slices.Clone(g.begin)
	for _, e := range edges {
		g.near[next[e.A]], g.near[next[e.B]] = e.B, e.A
		next[e.A]++
		next[e.B]++
	}
	return g
}

// many is the number of partners from which those that two units have in common
// are estimated: counting them takes a time that is cubic in the size of a
// cluster of copies.
const many = 512

// common returns, for each edge, the share of the partners of either unit that
// are partners of both, each counting as one of its own.
func (g *groups) common(edges []Edge) []float32 {
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
		x, y := g.partners(e.A), g.partners(e.B)
		if len(x) > many && len(y) > many {
			out[i] = float32(sketch(e.A).Resemblance(sketch(e.B)))
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
