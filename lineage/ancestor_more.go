package lineage

import "slices"

// A text that proves nothing may have the source all the same which others require. It prints a
// sentence with one of them and another sentence with a second, and each of the two explains what
// it has in common with the other, so that no link says that they belong together.

// leastWith is with how many copies of a source that is not there a text shares wording to have
// it from there: what it has in common with one of them it may have from that one.
const leastWith = 2

// leastStretch is how many words in a row two texts share for more than a set phrase, and leastTaken
// how many in such stretches for one of them to have what the other's source wrote: more than one
// sentence, which both may have from who said it.
const (
	leastStretch = 9
	leastTaken   = agencyText
)

// hasOf says that x, a text of another house, shares leastTaken words in stretches outside of
// quotations with copy c of a source that is not there.
func (u *reuse) hasOf(x, c int) bool {
	return int(u.shared[x][c]) >= leastExclusive && !u.f.sameHouse(x, c) && u.inStretches(x, c) >= leastTaken
}

// inStretches is the number of words of a that stand in stretches of leastStretch words or more which b
// has in a row as well, outside of quotations.
func (u *reuse) inStretches(a, b int) (n int) {
	var at []int32 // where in a each run begins
	for _, r := range u.commonRuns(a, b) {
		if !r.quoted {
			at = append(at, r.first)
		}
	}
	slices.Sort(at)
	for i := 0; i < len(at); {
		j := i + 1
		for j < len(at) && at[j] == at[j-1]+1 {
			j++
		}
		if words := j - i + hubShingle - 1; words >= leastStretch {
			n += words
		}
		i = j
	}
	return n
}

// withMore adds to each of all the texts that have some of leastWith of its copies or more (hasOf).
func (u *reuse) withMore(all []ancestor) {
	for k := range all {
		a := &all[k]
		for x := range u.runs {
			if slices.Contains(a.copies, x) {
				continue
			}
			with := 0
			for _, c := range a.copies {
				if with < leastWith && u.hasOf(x, c) {
					with++
				}
			}
			if with == leastWith {
				a.more = append(a.more, x)
			}
		}
	}
}

// derived says that l derives witness w from another text or source, by wording of which copies
// of a share enough: what stands in none of them is no sign that w has what they share from there.
func (a *ancestor) derived(f *family, l *Lineage, w int, copies map[string]bool) bool {
	at := f.byID()
	return slices.ContainsFunc(l.Derivations, func(d Derivation) bool {
		if d.Relation != TextOf || d.To != f.ws[w].ID {
			return false
		}
		if provenCopy(d, false) && copies[d.From] {
			return true
		}
		if !d.Directed || copies[d.From] || quotesStatement(d) {
			return false
		}
		from, here := at[d.From]
		return !here || a.has[from] >= leastExclusive
	})
}
