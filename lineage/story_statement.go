package lineage

import "slices"

// What one text states and others quote has its source there, and not with the
// others that quote it.

// states says that what witness b quotes of a is a's own statement: a is a release
// to the press and b none, or says in its own voice what b quotes, or b says that
// a's paper was told it.
func (u *reuse) states(a, b int) bool { return slices.Contains(u.stated[a], b) }

// readStatements fills u.stated.
func (u *reuse) readStatements() {
	u.stated = make([][]int, len(u.runs))
	for i := range u.f.pairs {
		p := &u.f.pairs[i]
		for _, ab := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			a, b := ab[0], ab[1]
			if len(p.Passages) == 0 || u.f.release(b) {
				continue
			}
			ps := u.f.passages(a, b)
			if _, n := u.f.quotes(a, b, ps); n > 0 || u.f.release(a) || u.f.saysWhose(a, b, ps) {
				u.stated[a] = append(u.stated[a], b)
			}
		}
	}
}

// statement says that z explains nothing of a and b because one of them states what
// the other quotes, and z only quotes it as well.
func (u *reuse) statement(z, a, b int) bool {
	return u.states(a, b) && u.states(a, z) && !u.beyond(z, a, b) || u.states(b, a) && u.states(b, z) && !u.beyond(z, b, a)
}

// beyond says that z shares with b, who quotes a, what a does not have: then b may
// have the quotation by way of z. Another that only quotes the same is no way.
func (u *reuse) beyond(z, a, b int) bool {
	n := 0
	for i, j := range common(u.numbers[z], u.numbers[b]) {
		if u.runs[z][i].name && u.runs[b][j].name {
			continue
		}
		if _, ok := slices.BinarySearch(u.numbers[a], u.numbers[z][i]); !ok {
			n++
		}
	}
	return n >= leastResidue
}

// partlyExplained says that a third text explains some of what a and b share.
func (u *reuse) partlyExplained(a, b int) bool {
	for _, r := range u.commonRuns(a, b) {
		if slices.ContainsFunc(u.holder[r.number], func(z int) bool { return u.explains(z, a, b) && !u.statement(z, a, b) }) {
			return true
		}
	}
	return false
}
