package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Probabilities that two articles are linked that share nothing alone but
// quotations. Both may have them from a statement that was given to everybody:
// so it was with all four such pairs of real reports, and with all in generated
// stories (docs/design-cues.md).
const (
	statementProbability = .05
	quotationProbability = .6
)

// leastStated is the number of words that a text quotes of a release for the
// release to be its source: a short sentence.
const leastStated = 6

// statedProbability is the probability that a text which quotes a sentence of a
// release has it from there, and not from another who was given it.
const statedProbability = .9

// stated is the number of words in a row that one of witnesses a and b, a
// release to the press, has and the other quotes, 0 if there are too few.
func (f *family) stated(a, b int) (most int) {
	if f.release(a) == f.release(b) {
		return 0
	}
	if f.release(b) {
		a, b = b, a
	}
	words := f.ws[b].Text.Words
	for _, p := range f.passages(a, b) {
		row, at := 0, p.B.Start // words in a row that are quoted and not edited
		for _, e := range append(slices.Clip(p.Edits), align.Edit{B: normalize.Range{Start: p.B.End, End: p.B.End}}) {
			for ; at < e.B.Start; at++ {
				if row++; words[at].Flags&normalize.Quoted == 0 {
					row = 0
				}
				most = max(most, row)
			}
			row, at = 0, e.B.End
		}
	}
	if most < leastStated {
		return 0
	}
	return most
}

// toldProbability is the probability that a text has a statement from the house to
// which it was made, and which it may not name: judgement.
const toldProbability = .8

// quotationLink is the probability that two articles are linked that share nothing
// alone but quotations. It is the higher one if there is more to it than a
// statement: one credits the other, but for an agency with other sentences alone, or is the release that is
// quoted, or has without quotation marks what the other quotes, or was told it, or says
// whom it was told where the other does not; or both are known to copy, as each has prose
// of a third text, or one to be a machine's. That a third explains a
// few words of prose besides, or that the one has no marks around what the other
// quotes, says nothing: of 23 such pairs of real pages 22 had the statement, or the
// interview, each from where it was made.
func (u *reuse) quotationLink(a, b int, cs []cue) float64 {
	forth, _ := u.quotesFrom(a, b)
	back, _ := u.quotesFrom(b, a)
	switch {
	case u.states(a, b) != u.states(b, a), forth > 0 || back > 0:
		return statedProbability
	case u.f.toldAlone(a, b) != u.f.toldAlone(b, a), u.f.toldElsewhere(a, b) != u.f.toldElsewhere(b, a):
		return toldProbability
	case namesSource(cs) && !u.f.creditsWireBeside(a, b) && !u.f.creditsWireBeside(b, a), u.copiers(a, b), u.f.interpolated(a, b):
		return quotationProbability
	}
	return statementProbability
}

// creditsWireBeside says that witness b credits the agency whose copy a is for other sentences than they
// share. Agencies hear what is said to everybody; a paper's interview or scoop is all of it the paper's.
func (f *family) creditsWireBeside(a, b int) bool {
	return f.agencyOf(a) != "" && f.creditsBeside(a, b)
}

// leastCopied is the number of runs of prose from which a text has copied another: a
// sentence of fourteen words.
const leastCopied = 10

// copiers says that a and b both have prose, word for word, of some third text that
// is older than either or looks more like an agency's own: not of one that was put
// together from the two.
func (u *reuse) copiers(a, b int) bool {
	for z := range u.f.ws {
		if z != a && z != b && u.shared[a][z] >= leastCopied && u.shared[b][z] >= leastCopied &&
			(u.signed[z] > max(u.signed[a], u.signed[b]) || u.f.published(z, a) > 0 && u.f.published(z, b) > 0) &&
			u.prose(a, z) >= leastCopied && u.prose(b, z) >= leastCopied {
			return true
		}
	}
	return false
}

// prose is the number of runs that a and z share and neither quotes.
func (u *reuse) prose(a, z int) (n int) {
	for _, r := range u.commonRuns(a, z) {
		if !r.quoted && !r.name {
			n++
		}
	}
	return n
}

// toldAlone says that by a statement in a which b shares somebody told it to the house
// that a is by, or whose copy it is, where b names nobody whom it was told: what was
// said to one alone the others have from there.
func (f *family) toldAlone(a, b int) bool {
	told := slices.Clone(f.read(a).own)
	for _, m := range f.read(a).marks[normalize.Attribution] {
		if (m.Detail == "told" || m.Detail == "interview") && (f.isBy(a, m.Value) || f.copyOf(a, m.Value)) &&
			(!f.sameHouse(a, b) && !f.isBy(b, m.Value) || f.signed(b) < f.signed(a)) {
			told = append(told, m)
		}
	}
	return f.toldAsBy(a, b, told)
}

// toldElsewhere says that by a statement in a which b shares somebody told it to an outlet
// that has no text here, where b names nobody whom it was told: both have it from there, or
// one from the other, and which had it first is not known.
func (f *family) toldElsewhere(a, b int) bool {
	var told []normalize.Mark
	for _, m := range f.read(a).marks[normalize.Attribution] {
		if (m.Detail == "told" || m.Detail == "interview") && m.Value != "" && !f.isBy(b, m.Value) && !f.hasOwn(m.Value) {
			told = append(told, m)
		}
	}
	return f.toldAsBy(a, b, told)
}

// hasOwn says that some witness is by the outlet of that name, or a copy of that agency.
func (f *family) hasOwn(name string) bool {
	if f.present(name) {
		return true
	}
	for i := range f.ws {
		if f.copyOf(i, name) {
			return true
		}
	}
	return false
}

// toldAsBy says that a and b share a statement which by one of the marks told of a was told
// to somebody, and that b, there, was told nothing itself.
func (f *family) toldAsBy(a, b int, told []normalize.Mark) bool {
	if len(told) == 0 {
		return false
	}
	t := f.ws[a].Text
	own := slices.Clone(f.read(b).own)
	for _, o := range f.read(b).marks[normalize.Attribution] {
		if ownReporting(o) && !f.isBy(a, o.Value) {
			own = append(own, o)
		}
	}
	for _, p := range f.passages(a, b) {
		if slices.ContainsFunc(told, func(m normalize.Mark) bool { return sharesStatement(t, m, p) }) && (p.Words >= leastBare || f.speaks(b, p.B)) &&
			!slices.ContainsFunc(own, func(o normalize.Mark) bool {
				return touches(f.ws[b].Text, o.Span, sentenceAround(f.ws[b].Text, p.B))
			}) {
			return true
		}
	}
	return false
}

// sharesStatement says that passage p has on both sides a sentence's worth of the statement of t, its
// side A, that mark m belongs to. A passage may reach over what another was told, between two
// sentences that both sides have.
func sharesStatement(t *normalize.Text, m normalize.Mark, p align.Passage) bool {
	s := statementAt(t, wordsIn(t, m.Span).Start)
	in := normalize.Range{Start: max(s.Start, p.A.Start), End: min(s.End, p.A.End)}
	return in.Len() > 0 && unedited(p, in) >= sharedSentence
}

// leastBare is how many words of a statement another text has, in its own voice, from which they
// are no set phrase: "it is a new species of ..." stands in every report on one.
const leastBare = 12

// speaks says that the words r of witness i are quoted or stand in a sentence that says who said it.
func (f *family) speaks(i int, r normalize.Range) bool {
	t := f.ws[i].Text
	return quotedWords(t.Words[r.Start:r.End]) > 0 || saysWho(t, sentenceAt(t, r.Start)) || saysWho(t, sentenceAt(t, r.End-1))
}

// copyOf says that witness i is a copy of the agency of that name.
func (f *family) copyOf(i int, name string) bool {
	return f.isAgency(name) && f.agencyOf(i) != "" && f.key(f.agencyOf(i)) == f.key(name)
}

// sentenceAround is r with the sentences of t in which it begins and ends.
func sentenceAround(t *normalize.Text, r normalize.Range) normalize.Range {
	return normalize.Range{Start: sentenceAt(t, r.Start).Start, End: max(r.End, sentenceAt(t, max(r.Start, r.End-1)).End)}
}
