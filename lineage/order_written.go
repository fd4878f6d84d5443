package lineage

// What puts texts in order that are not tied to each other is when they were written:
// by their publication, else by all the clocks that they have, else by the prices of one
// session that both tell, or by the dead that they count.

// A timetable is when the witnesses of a family were written, as far as that is known.
type timetable struct {
	f       *family
	written []*Written
}

// order is 1 if witness a was certainly written before b, -1 if after, 0 if that is not
// known. Where publication tells an order, and signs in the texts another, no clock of the
// texts decides. Days in the heads do where the hours beside them do not.
func (t timetable) order(a, b int) int {
	if t.f.published(a, b) != 0 {
		return t.f.certainly(a, b)
	}
	x, y := t.written[a], t.written[b]
	if x != nil && y != nil {
		if o := (Interval{x.Earliest, x.Latest}).order(Interval{y.Earliest, y.Latest}); o != 0 {
			return o
		}
	}
	if x, y := t.f.read(a).topDay, t.f.read(b).topDay; x.ok() && y.ok() && !x.day.Equal(y.day) {
		return y.day.Compare(x.day) // hours by a clock that nothing tells may overlap
	}
	if o := t.f.sessionOrder(a, b); o != 0 {
		return o
	}
	return t.f.tollOrder(a, b)
}

// tollOrder is 1 if witness b counts more dead in a sentence that it shares with a, -1 if fewer: a
// toll rises while a story runs.
func (f *family) tollOrder(a, b int) int {
	i, ok := f.at[[2]int{min(a, b), max(a, b)}]
	if !ok {
		return 0
	}
	rise, _, _ := f.tollRise(min(a, b), max(a, b), f.pairs[i].Passages)
	if a > b {
		return -rise
	}
	return rise
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
