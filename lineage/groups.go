package lineage

// groups are disjoint sets of numbers; the least of a set stands for it.
type groups []int

func newGroups(n int) groups {
	g := make(groups, n)
	for i := range g {
		g[i] = i
	}
	return g
}

func (g groups) find(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

func (g groups) join(a, b int) {
	a, b = g.find(a), g.find(b)
	g[max(a, b)] = min(a, b)
}

// sets are the numbers of each group, ascending, at the least of them; those at other numbers are
// nil.
func (g groups) sets() [][]int {
	out := make([][]int, len(g))
	for i := range g {
		r := g.find(i)
		out[r] = append(out[r], i)
	}
	return out
}

// largest is the size of the largest group.
func (g groups) largest() (most int) {
	for _, set := range g.sets() {
		most = max(most, len(set))
	}
	return most
}
