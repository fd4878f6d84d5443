package lineage

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What a university or a club sends out may bear no sign of it, neither a head nor contacts nor "we". Its readers
// know it by the others: what they say the house told stands there as what is so, nearly all of it, and beside
// it as much again that they left out; and nobody speaks there but people whom it quotes. A paper that left
// the house out has it somewhere, or lacks a part of what others took from the release; and whoever cut an agency's
// story has nothing more. What an authority made known goes to every newsroom of a place, which print it
// without a word, so that it needs more signs than these.

const (
	// leastQuiet is how many words, small ones aside, texts have as told by the house that such a text has for its own:
	// two sentences. One page's four words are a coincidence of subject.
	leastQuiet = 12
	// ownQuiet: they have at most one word of it in this many as their own.
	ownQuiet = 4
	// leftOut: of such a text each leaves out more than one word in this many.
	leftOut = 4
	// foundQuiet: of the sentences with what the house told, as many in so many stand in such a text; of those of
	// one other text all.
	foundQuiet, ofQuiet = 3, 4
)

// quietRelease says that witness i, which nobody signs, tells in its own voice what others have as told by a house that it names.
func (f *family) quietRelease(all []reading, i int) bool {
	if !f.quotesPeople(i) || printsAgency(f.ws[i].Text) {
		return false
	}
	said, found, of, texts, named := 0, 0, 0, 0, false
	for _, b := range f.with[i] {
		ps := f.passages(i, b)
		n, own := f.issuedWords(i, b, ps)
		if all[b].release || n < leastIssued || n <= ownQuiet*own || !f.leavesOut(i, ps) {
			continue
		}
		told := f.toldByHouse(i, b, ps)
		said, found, of, texts, named = said+n, found+told.found, of+told.all, texts+1, named || told.named
	}
	return said >= leastQuiet && named && (found == of || texts > 1 && ofQuiet*found >= foundQuiet*of)
}

// quotesPeople says that witness i quotes people, and tells by nobody's word but theirs, seldom without quoting them: "teilte der DFB
// mit" is an outsider's.
func (f *family) quotesPeople(i int) bool {
	t, quoted, told := f.ws[i].Text, 0, 0
	for _, m := range t.Marks {
		if m.Kind != normalize.Attribution {
			continue
		}
		r := wordsIn(t, m.Span)
		if m.Value != "" || m.Detail == "official" || anyOf(t.Words[r.Start:r.End], issuerNouns()) || anyOf(unquotedOf(t, sentenceAt(t, r.Start)), statementWords()) || hasAcronym(t, r) {
			return false
		}
		if s := sentenceAt(t, r.Start); quotedWords(t.Words[s.Start:s.End]) > 0 {
			quoted++
		} else {
			told++
		}
	}
	return quoted > 0 && told <= quoted
}

// printsAgency says that a line of the page of t names an agency, whose picture it prints or whose client it is.
func printsAgency(t *normalize.Text) bool {
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		notLetter := func(r rune) bool { return !unicode.IsLetter(r) }
		return m.Kind == normalize.Furniture && slices.ContainsFunc(strings.FieldsFunc(t.Source[m.Start:m.End], notLetter), func(word string) bool {
			return unicode.IsUpper([]rune(word)[0]) && isAgency(word)
		})
	})
}

// hasAcronym says that the words r of t have a name of capitals alone.
func hasAcronym(t *normalize.Text, r normalize.Range) bool {
	for k := r.Start; k < r.End; k++ {
		letters := t.Source[t.Words[k].Start:t.Words[k].End]
		if len(letters) > 1 && !slices.ContainsFunc([]rune(letters), func(c rune) bool { return !unicode.IsUpper(c) }) {
			return true
		}
	}
	return false
}

// leavesOut says that a good part of the prose of witness i stands in none of ps.
func (f *family) leavesOut(i int, ps []align.Passage) bool {
	t := f.ws[i].Text
	prose := normalize.Range{Start: firstProse(t), End: len(t.Words)}
	copied := make([]bool, len(t.Words))
	coverLike(copied, t, flip(ps))
	return leftOut*(prose.Len()-painted(copied, prose)) > prose.Len()
}

// A toldHouse is what a text tells as told by a house: in how many sentences, how many of them another text has, and
// whether it calls the house by a name that stands there too.
type toldHouse struct {
	all, found int
	named      bool
}

// toldByHouse is what witness b tells as told by a house that is no authority, beside what stands in i; of what researchers say
// only what stands there, as everybody tells in words of his own what they found.
func (f *family) toldByHouse(i, b int, ps []align.Passage) (told toldHouse) {
	s, t := f.ws[i].Text, f.ws[b].Text
	copied := make([]bool, len(t.Words))
	coverLike(copied, t, ps)
	for _, in := range t.Sentences {
		there := painted(copied, in) >= leastIssued
		if in.Start < firstProse(t) || !f.saysHouse(i, t, in) && !(there && f.saysOf(i, t, in, researchNouns())) {
			continue
		}
		told.all++
		if there {
			told.found++
		}
		at := t.Bytes(in)
		told.named = told.named || slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
			if m.Kind != normalize.Attribution || m.Value != "" || m.Detail == "official" || !within(m.Span, at) {
				return false
			}
			r := wordsIn(t, m.Span)
			return slices.ContainsFunc(t.Words[r.Start:r.End], func(w normalize.Word) bool {
				return w.Flags&normalize.Function == 0 && (w.Flags&normalize.Capital != 0 || anyOf([]normalize.Word{w}, issuerNouns())) && !anyOf([]normalize.Word{w}, speechVerbs()) &&
					slices.ContainsFunc(s.Words, func(o normalize.Word) bool { return o.ID == w.ID && o.Flags&normalize.Capital != 0 })
			})
		})
	}
	return told
}
