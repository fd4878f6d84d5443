package lineage

// A Cluster is a set of witnesses that tell one story, by index, in order.
type Cluster struct {
	Witnesses []int
	Pairs     []int // indexes of the pairs between them
}

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

// Clusters groups the witnesses of the pairs, in order of their first witness.
func (in *Inferrer) Clusters(ws []Witness, pairs []Pair) []Cluster {
	g := newGroups(len(ws))
	for _, p := range pairs {
		g.join(p.A, p.B)
	}
	at := map[int]int{}
	var out []Cluster
	for i := range ws {
		r := g.find(i)
		if _, ok := at[r]; !ok {
			at[r] = len(out)
			out = append(out, Cluster{})
		}
		out[at[r]].Witnesses = append(out[at[r]].Witnesses, i)
	}
	for i, p := range pairs {
		c := &out[at[g.find(p.A)]]
		c.Pairs = append(c.Pairs, i)
	}
	n := 0
	for _, c := range out {
		if len(c.Witnesses) > 1 {
			out[n] = c
			n++
		}
	}
	return out[:n]
}
