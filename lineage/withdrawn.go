package lineage

import "slices"

// An agency that was taken in asks its clients not to use what it sent, by the headline of that, and may
// send another story in its place, which shares little with the first. Clients who printed the first have
// nothing of the notice.

// withdrawn is the value of the mark by which a text says that an earlier one is not to be used.
const withdrawn = "withdrawn"

// leastNamedTitle is the number of words in a row of a headline by which a notice names a text.
const leastNamedTitle = 5

// withdraws is the number of words in a row of the headline of witness a that b, which says that a text is
// withdrawn, has below its own; 0 if they do not name a, or b says nothing of the sort.
func (f *family) withdraws(b, a int) int {
	if !slices.ContainsFunc(f.read(b).versions, func(m versionMark) bool { return m.Value == withdrawn }) {
		return 0
	}
	x, y := f.ws[a].Text, f.ws[b].Text
	if n := longestRun(x.Words[:firstProse(x)], y.Words[firstProse(y):]); n >= leastNamedTitle {
		return n
	}
	return 0
}
