package lineage

import (
	"cmp"
	"slices"
	"strings"
)

// What nothing decides has to fall the same way in whatever order documents were given: it falls by their IDs. Inference
// works on witnesses in that order, and tells what it found in the order of the input.

// inNames are the indexes of some of ws, in order of their IDs, then of ws.
func inNames(ws []Witness, some []int) []int {
	return slices.SortedStableFunc(slices.Values(some), func(x, y int) int { return strings.Compare(ws[x].ID, ws[y].ID) })
}

// placesIn is, by number, the place in order of each of n numbers.
func placesIn(order []int, n int) []int {
	at := make([]int, n)
	for i, w := range order {
		at[w] = i
	}
	return at
}

// between is p as a pair of the witnesses a and b.
func (p Pair) between(a, b int) Pair {
	if p.A, p.B = a, b; a > b {
		p.A, p.B, p.AInB, p.BInA, p.Passages = b, a, p.BInA, p.AInB, flip(p.Passages)
	}
	return p
}

// sortPairs brings pairs into the order of their witnesses.
func sortPairs(pairs []Pair) {
	slices.SortFunc(pairs, func(p, q Pair) int { return cmp.Or(p.A-q.A, p.B-q.B) })
}

// byName is newFamily with the witnesses in order of their IDs.
func byName(ws []Witness, pairs []Pair, c Cluster) *family {
	input := c.Witnesses
	c.Witnesses = inNames(ws, input)
	f := newFamily(ws, pairs, c)
	at := make(map[int]int, len(input))
	for i, w := range c.Witnesses {
		at[w] = i
	}
	for n, w := range input {
		f.given[n], f.came[at[w]] = at[w], n
	}
	return f
}

// inInput is xs, one for each witness, in the order of the input.
func inInput[T any](f *family, xs []T) []T {
	out := make([]T, len(xs))
	for n, i := range f.given {
		out[n] = xs[i]
	}
	return out
}

// inputOrder is the place of each witness in the input, from 1, by its ID.
func (f *family) inputOrder() map[string]int {
	out := make(map[string]int, len(f.given))
	for n, i := range f.given {
		out[f.ws[i].ID] = n + 1
	}
	return out
}
