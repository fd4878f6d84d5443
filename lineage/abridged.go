package lineage

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// A page that bears an agency's signature, and neither its dateline nor its copyright, stands for
// the agency's story where no other copy is known. But clients cut clauses out of what they print
// and write a lead of their own, and who signs with the agency is then no source of a page that has
// the very sentences with what was cut, and signs with nobody: both are prints of a story that is
// not there.

const (
	// abridgedRun is how many words in a row two texts have in a sentence for a third that lacks
	// them to have been changed there: a single word is exchanged by many for the same other.
	abridgedRun = 3
	// abridgedPlaces is in how many sentences a print lacks such words for it to have been cut.
	abridgedPlaces = 2
)

// abridged are the witnesses which show that i, signed by an agency whose own story is not there,
// is a print that was cut or written anew in part, in order; nil if none does. They are kept.
func (f *family) abridged(i int) []int {
	out, known := f.abridgements[i]
	if !known {
		if f.signed(i) == signedBelow && !f.hasOriginal(f.agencyOf(i)) {
			out = f.fullerThan(i)
		}
		f.abridgements[i] = out
	}
	return out
}

// hasOriginal says that some witness is the agency's own story by more than its signature.
func (f *family) hasOriginal(agency string) bool {
	return slices.ContainsFunc(f.witnessesBy(agency), func(z int) bool { return f.signed(z) >= ownSigned })
}

// fullerThan are the unsigned witnesses that have what i was cut of: one that has all of i's story
// and, within its sentences, more; or two that share words of such a sentence which i has not, while
// each of them has words of i which the other has not, so that none of the three can be what the
// others were made from.
func (f *family) fullerThan(i int) (out []int) {
	var near []int
	for _, j := range f.with[i] {
		if f.agencyOf(j) == "" && !f.sameHouse(i, j) && f.proseWords(i, j) >= agencyText {
			near = append(near, j)
		}
	}
	for n, j := range near {
		if f.cutOf(i, j) {
			out = append(out, j)
		}
		for _, k := range near[:n] {
			if f.against(j, k, i, true) && f.against(i, j, k, false) && f.against(i, k, j, false) {
				out = append(out, j, k)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// proseWords is the number of words that a and b share outside of quotations and reworded passages.
func (f *family) proseWords(a, b int) int {
	_, n := f.proseShared(a, b)
	return n
}

// cutOf says that nearly all of i's story stands in j, that j has words in abridgedPlaces of its
// sentences or more which i lacks there, and i none that j lacks.
func (f *family) cutOf(i, j int) bool {
	if f.printedShare(i, j) < clientShare {
		return false
	}
	more := map[int]bool{} // sentences of j, by number
	for _, p := range f.passages(i, j) {
		if p.Kind == align.Paraphrased {
			continue
		}
		for _, e := range p.Edits {
			if f.insertion(i, e.A, e.B.Len()) {
				return false
			}
			if f.insertion(j, e.B, e.A.Len()) && !f.inOtherTake(i, f.ws[j].Text.Words[e.B.Start:e.B.End]) {
				more[sentenceNumber(f.ws[j].Text, e.B.Start)] = true
			}
		}
	}
	return len(more) >= abridgedPlaces
}

// insertion says that r, which stands over against so many words, are abridgedRun words or more besides
// those within a sentence of witness i.
func (f *family) insertion(i int, r normalize.Range, against int) bool {
	if r.Len()-against < abridgedRun {
		return false
	}
	s := sentenceAt(f.ws[i].Text, r.Start)
	return s.Start <= r.Start && r.End <= s.End && r.Len() < s.Len()
}

// inOtherTake says that abridgedRun of words stand in a row in another take of the desk that witness i is a take
// of: who has them has them from there, and nothing was cut.
func (f *family) inOtherTake(i int, words []normalize.Word) bool {
	return f.agencyOf(i) != "" && slices.ContainsFunc(f.witnessesBy(f.agencyOf(i)), func(z int) bool {
		return z != i && f.sameDesk(i, z) && longestRun(f.ws[z].Text.Words, words) >= abridgedRun
	})
}

// against says that a and b have words that c lacks (alikeAgainst), by the sentences of either.
func (f *family) against(a, b, c int, within bool) bool {
	return f.alikeAgainst(a, b, c, within) || f.alikeAgainst(b, a, c, within)
}

// alikeAgainst says that a and b have abridgedRun words in a row of a sentence, outside of quotations,
// which are nowhere in c; within, that c has some of that sentence.
func (f *family) alikeAgainst(a, b, c int, within bool) bool {
	t := f.ws[a].Text
	alike, other := make([]bool, len(t.Words)), make([]bool, len(t.Words))
	f.agree(alike, a, b, true)
	f.agree(other, a, c, true)
	for _, s := range t.Sentences {
		if within && painted(other, s) < sharedSentence {
			continue
		}
		for w, n := s.Start, 0; w < s.End; w++ {
			if !alike[w] || other[w] || t.Words[w].Flags&normalize.Quoted != 0 {
				n = 0
				continue
			}
			n++
			if run := t.Words[max(w+1-n, w+1-abridgedRun) : w+1]; n >= abridgedRun && longestRun(f.ws[c].Text.Words, run) < abridgedRun && !f.inOtherTake(c, run) {
				return true
			}
		}
	}
	return false
}

// fromAbridged derives prints that were cut, those that show it and whoever has text of both from
// their agency's story, a latent node, and takes the links between them out of l whose direction is
// not known. It returns the names of the agencies, but for those of known, which have their copies.
func (f *family) fromAbridged(l *Lineage, known []string) (names []string) {
	for i := range f.ws {
		fuller := f.abridged(i)
		if len(fuller) == 0 || slices.ContainsFunc(known, func(n string) bool { return f.key(n) == f.key(f.agencyOf(i)) }) {
			continue
		}
		a := absentAgency{name: f.agencyOf(i), clients: true}
		for _, w := range append([]int{i}, fuller...) {
			a.add(agencyCopy{witness: w})
		}
		more := a.scrubbed(f, l)
		copies := map[string]bool{}
		for _, w := range slices.Concat([]int{i}, fuller, more) {
			copies[f.ws[w].ID] = true
		}
		l.unlink(copies, true)
		id := latentID(a.name)
		derive := func(w, other int, e Evidence) {
			if e.Document = f.ws[w].ID; !l.hasText(id, e.Document) {
				l.derive(id, e.Document, odds.Logistic(e.Weight), f.share(other, w), e)
			}
		}
		first := slices.MinFunc(fuller, func(x, y int) int { return strings.Compare(f.ws[x].ID, f.ws[y].ID) })
		derive(i, first, Evidence{Signal: sigCredit.name, Weight: agencyWeight,
			Note: fmt.Sprintf("%s is signed by %s and has sentences of its story shorter or otherwise than %s: it is a print of it, and the agency's own story is not among the documents",
				f.name(i), a.name, f.name(first))})
		for _, w := range slices.Concat(fuller, more) {
			derive(w, i, shapeOf(scrubbedProbability,
				fmt.Sprintf("%s shares sentences with %s, which %s signs, and was not made from that, which lacks words of them that others have", f.name(w), f.name(i), a.name)))
		}
		if !slices.Contains(names, a.name) {
			names = append(names, a.name)
		}
	}
	return names
}
