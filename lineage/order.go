package lineage

import (
	"cmp"
	"slices"
)

// rank gives every node its rank: one more than the latest of the nodes that
// come before it. A derivation with direction puts its source first, one
// without ties the two unless others put them in order, and where neither speaks
// the times do at which the texts were written.
func (f *family) rank(l *Lineage) {
	n := len(l.Nodes)
	at := make(map[string]int, n)
	for i, x := range l.Nodes {
		at[x.ID] = i
	}
	g := newGroups(n)
	next := make([][]int, n)
	for _, d := range l.Derivations {
		if a, b := at[d.From], at[d.To]; d.Directed {
			next[a] = append(next[a], b)
		}
	}
	// A tie of two texts is one of all that are tied to them, so that it may
	// contradict a path that leads to neither: the surest are made first.
	tied := make([][]int, n)
	for i := range next {
		tied[i] = slices.Clone(next[i])
	}
	times := f.timetable().along(l)
	with := make([][]int, n) // by the group of a node, the texts that are tied in it
	for i, w := range f.ws {
		with[at[w.ID]] = []int{i}
	}
	// A latent node was written at no time.
	ordered := func(a, b int) bool {
		return slices.ContainsFunc(with[a], func(x int) bool {
			return slices.ContainsFunc(with[b], func(y int) bool { return f.published(x, y) != 0 || times.order(x, y) != 0 })
		})
	}
	back := make([][]int, n) // from each node, those that lead to it
	for a := range next {
		for _, b := range next[a] {
			back[b] = append(back[b], a)
		}
	}
	// denied says that what leads to a was written after a text of the group of b.
	denied := func(a, b int) bool {
		before := reachable(back, a)
		return slices.ContainsFunc(with[b], func(y int) bool {
			for x, w := range f.ws {
				if before[at[w.ID]] && times.order(y, x) > 0 {
					return true
				}
			}
			return false
		})
	}
	for _, d := range ties(l.Derivations) {
		a, b := at[d.From], at[d.To]
		x, y := g.find(a), g.find(b)
		if x == y || ordered(x, y) || denied(a, y) || denied(b, x) || leads(tied, a, b) || leads(tied, b, a) {
			continue
		}
		g.join(a, b)
		both := slices.Concat(with[x], with[y])
		with[x], with[y] = nil, nil
		with[g.find(a)] = both
		tied[a], tied[b] = append(tied[a], b), append(tied[b], a)
	}
	texts := newGroups(n)
	copy(texts, g)
	level := levels(texts, next)
	// Times are added only as far as they agree with the derivations.
	dated := make([][]int, n)
	for i := range next {
		dated[i] = slices.Clone(next[i])
	}
	nodes := make([]int, len(f.ws))
	for i, w := range f.ws {
		nodes[i] = at[w.ID]
	}
	comes := reached(texts, next)
	for a, x := range nodes {
		for b, y := range nodes {
			if texts.find(x) != texts.find(y) && !comes[y][texts.find(x)] && times.order(a, b) > 0 {
				dated[x] = append(dated[x], y)
			}
		}
	}
	withDates := newGroups(n)
	copy(withDates, g)
	byDate := levels(withDates, dated)
	agree := true
	for a := range next {
		for _, b := range next[a] {
			agree = agree && (byDate[a] < byDate[b] || level[a] == level[b])
		}
	}
	if agree {
		level = byDate
	}
	for i := range l.Nodes {
		l.Nodes[i].Rank = level[i] + 1
	}
}

// leastTie is the least probability of a derivation without direction that ties its texts:
// it has half of that of the link, and one that is likelier not there says nothing of order.
const leastTie = .25

// ties are the derivations of wording without direction that are likelier than not, the surest
// first, those that are equally sure by the names of their texts.
func ties(all []Derivation) []Derivation {
	var out []Derivation
	for _, d := range all {
		if !d.Directed && d.Relation == TextOf && d.Probability >= leastTie {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(x, y Derivation) int {
		return cmp.Or(cmp.Compare(y.Probability, x.Probability), cmp.Compare(min(x.From, x.To), min(y.From, y.To)),
			cmp.Compare(max(x.From, x.To), max(y.From, y.To)))
	})
	return out
}

// leads says that b can be reached from a.
func leads(next [][]int, a, b int) bool { return reachable(next, a)[b] }

// reachable is which nodes can be reached from a, itself only on a circle.
func reachable(next [][]int, a int) []bool {
	seen := make([]bool, len(next))
	for todo := []int{a}; len(todo) > 0; {
		x := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, y := range next[x] {
			if !seen[y] {
				seen[y] = true
				todo = append(todo, y)
			}
		}
	}
	return seen
}

// levels are the lengths of the longest paths to each node, with nodes that
// lie on one cycle joined in g first.
func levels(g groups, next [][]int) []int {
	n := len(next)
	for _, c := range cycles(g, next) {
		for _, i := range c[1:] {
			g.join(c[0], i)
		}
	}
	in := make([]int, n)
	out := make([][]int, n)
	for a := range next {
		for _, b := range next[a] {
			if x, y := g.find(a), g.find(b); x != y {
				out[x] = append(out[x], y)
				in[y]++
			}
		}
	}
	level := make([]int, n)
	var todo []int
	for i := range n {
		if g.find(i) == i && in[i] == 0 {
			todo = append(todo, i)
		}
	}
	for len(todo) > 0 {
		x := todo[0]
		todo = todo[1:]
		for _, y := range out[x] {
			level[y] = max(level[y], level[x]+1)
			if in[y]--; in[y] == 0 {
				todo = append(todo, y)
			}
		}
	}
	for i := range level {
		level[i] = level[g.find(i)]
	}
	return level
}

// cycles are the strongly connected components of the groups of g under next,
// by Tarjan's algorithm (1972), those of more than one group only, as members
// that stand for their groups.
func cycles(g groups, next [][]int) [][]int {
	n := len(next)
	out := make([][]int, n)
	for a := range next {
		for _, b := range next[a] {
			if x, y := g.find(a), g.find(b); x != y {
				out[x] = append(out[x], y)
			}
		}
	}
	index, low, on := make([]int, n), make([]int, n), make([]bool, n)
	var stack []int
	var found [][]int
	count := 0
	type frame struct{ v, i int }
	for r := range n {
		if g.find(r) != r || index[r] > 0 {
			continue
		}
		call := []frame{{r, 0}}
		for len(call) > 0 {
			top := &call[len(call)-1]
			v := top.v
			if top.i == 0 && index[v] == 0 {
				count++
				index[v], low[v] = count, count
				stack, on[v] = append(stack, v), true
			}
			if top.i < len(out[v]) {
				w := out[v][top.i]
				top.i++
				if index[w] == 0 {
					call = append(call, frame{w, 0})
				} else if on[w] {
					low[v] = min(low[v], index[w])
				}
				continue
			}
			call = call[:len(call)-1]
			if len(call) > 0 {
				u := call[len(call)-1].v
				low[u] = min(low[u], low[v])
			}
			if low[v] == index[v] {
				var c []int
				for {
					w := stack[len(stack)-1]
					stack, on[w] = stack[:len(stack)-1], false
					c = append(c, w)
					if w == v {
						break
					}
				}
				if len(c) > 1 {
					found = append(found, c)
				}
			}
		}
	}
	return found
}

// reached is, for each node, which nodes can be reached from it, with those that are in one
// group of g taken as one.
func reached(g groups, next [][]int) [][]bool {
	n := len(next)
	grouped := make([][]int, n)
	for a := range next {
		for _, b := range next[a] {
			grouped[g.find(a)] = append(grouped[g.find(a)], g.find(b))
		}
	}
	from := make([][]bool, n) // of groups
	out := make([][]bool, n)
	for i := range out {
		x := g.find(i)
		if from[x] == nil {
			from[x] = reachable(grouped, x)
		}
		out[i] = from[x]
	}
	return out
}
