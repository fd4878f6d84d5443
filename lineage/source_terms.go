package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// Of several texts of an outlet a text in other words, or in another language, has its facts from the one
// that has them: the people, places and figures of the sentences that credit the outlet.

// creditedTerms are the names and numbers in the sentences in which witness i credits the source of that name,
// each once.
func (f *family) creditedTerms(i int, name string) []uint64 {
	var out []uint64
	t := f.ws[i].Text
	for _, m := range f.sourceMarks(i) {
		if f.key(m.Value) != f.key(name) {
			continue
		}
		r := wordsIn(t, sentenceOf(t, m.Span))
		for n, w := range t.Words[r.Start:r.End] {
			if isTerm(w) && (n > 0 || w.Flags&normalize.Number != 0) {
				out = append(out, f.plain.id(t, w))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// termsIn is how many of the terms witness j has.
func (f *family) termsIn(j int, terms []uint64) (n int) {
	if len(terms) == 0 {
		return 0
	}
	there := map[uint64]bool{}
	t := f.ws[j].Text
	for _, w := range t.Words {
		if isTerm(w) {
			there[f.plain.id(t, w)] = true
		}
	}
	for _, id := range terms {
		if there[id] {
			n++
		}
	}
	return n
}

// isTerm says that a word is a name or a number.
func isTerm(w normalize.Word) bool {
	return w.Flags&normalize.Number != 0 || w.Flags&normalize.Capital != 0 && w.Flags&normalize.Function == 0
}

// termsToMeet is how many names and numbers of the sentences that credit an agency show, without a word in common, that its
// text in another language is the one; of fewer than those all.
const termsToMeet = 3

// termsAlike says that witness h, in another language than i, has what i credits the agency of that name with: the people,
// places and figures of those sentences.
func (f *family) termsAlike(i, h int, name string) bool {
	terms := f.creditedTerms(i, name)
	own := idsOf(name)
	terms = slices.DeleteFunc(terms, func(id uint64) bool { return slices.Contains(own, id) })
	return len(terms) > 1 && f.termsIn(h, terms) >= min(termsToMeet, len(terms))
}

// abroad says that witnesses i and j are in two languages.
func (f *family) abroad(i, j int) bool {
	x, y := f.ws[i].Text.Language, f.ws[j].Text.Language
	return x != "" && y != "" && x != y
}
