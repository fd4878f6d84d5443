package lineage

import (
	"fmt"
	"slices"
)

// A page that prints an agency's story may leave out whom its words were told. What several
// copies credit to an agency that is not there such a page has from there as well: it shares with
// two of them, and each of the two explains what it has in common with the other.

// scrubbedProbability is the probability that a text which shares a sentence with two copies of an
// agency's story and names no agency has it from that story: that of other sources that are not
// there (ancestorProbability).
const scrubbedProbability = ancestorProbability

// scrubbed are the witnesses that have the text of a's agency too and do not say so, in order: they
// have some of leastWith of its copies (hasOf). Not those that
// are signed by an agency or credit another, nor whose text l derives from another, nor what is earlier
// than all copies, which may be what the agency had.
func (a *absentAgency) scrubbed(f *family, l *Lineage) (out []int) {
	u := f.wording
	if u == nil || len(a.copies) < leastWith {
		return nil
	}
	parents := f.parents(l)
	for x := range f.ws {
		if f.agencyOf(x) != "" || u.absent[x] != "" && f.key(u.absent[x]) != f.key(a.name) || len(parents[x]) > 0 || a.has(x) {
			continue
		}
		with, first := 0, true
		for _, c := range a.copies {
			first = first && f.certainly(x, c.witness) > 0
			if !slices.Contains(parents[c.witness], x) && u.hasOf(x, c.witness) {
				with++
			}
		}
		if with >= leastWith && !first {
			out = append(out, x)
		}
	}
	return out
}

// has says that witness x is one of the copies.
func (a *absentAgency) has(x int) bool {
	return slices.ContainsFunc(a.copies, func(c agencyCopy) bool { return c.witness == x })
}

// derive derives witness x from the agency's story, whose copies share its text.
func (a *absentAgency) derive(f *family, l *Lineage, x int) {
	most := a.copies[0].witness
	for _, c := range a.copies {
		if f.share(c.witness, x) > f.share(most, x) {
			most = c.witness
		}
	}
	l.derive(latentID(a.name), f.ws[x].ID, scrubbedProbability, f.share(most, x), shapeOf(scrubbedProbability,
		fmt.Sprintf("%s shares sentences with %d texts that credit %s with them, and leaves the credit out", f.name(x), len(a.copies), a.name)))
}
