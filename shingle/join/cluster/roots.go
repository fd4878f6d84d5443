package cluster

import "slices"

// A Link says that two units belong together, or that A belongs to root B.
type Link struct{ A, B uint64 }

// Roots finds what is linked by any chain: it returns every unit of links with
// the least unit that a chain leads to, its root, in ascending order of the
// unit. A root is in it with itself. Roots of some links and roots of others,
// taken together as links, have the roots of all; so the links of a corpus may
// be reduced where they are, and what is left of them in one more place. That
// takes 16 bytes a unit that has a link, however many links it has (Lattanzi,
// Moseley, Suri, Vassilvitskii, "Filtering", 2011).
func Roots(links []Link) []Link {
	units := make([]uint64, 0, 2*len(links))
	for _, l := range links {
		units = append(units, l.A, l.B)
	}
	slices.Sort(units)
	units = slices.Compact(units)
	parent := make([]int, len(units))
	for i := range parent {
		parent[i] = i
	}
	root := func(u uint64) int {
		i, _ := slices.BinarySearch(units, u)
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, l := range links {
		a, b := root(l.A), root(l.B)
		parent[max(a, b)] = min(a, b)
	}
	out := make([]Link, len(units))
	for i, u := range units {
		out[i] = Link{u, units[root(u)]}
	}
	return out
}
