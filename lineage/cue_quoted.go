package lineage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// leastVoiced is how many words in a row a text has to quote of what another says
// in its own voice for that to be its source: with fewer, both may have a phrase
// that is about.
const leastVoiced = 10

// quotedText: b has between quotation marks what a says in its own voice: a
// warning, a study, another's article. Whoever takes over a quotation keeps its
// marks, or what is left speaks of "we" and "you".
func quotedText(f *family, a, b int, ps []align.Passage) []cue {
	at, r := f.quotes(a, b, ps)
	n := r.Len()
	if n == 0 || f.oneReport(a, b) || spokenBefore(f.ws[a].Text, at) {
		return nil
	}
	return []cue{f.cue(sigQuoted, 1, b, f.ws[b].Text.Bytes(r), "%s quotes %d words in a row that %s says in its own voice", f.name(b), n, f.name(a))}
}

// quotes returns the longest run of words that witness b quotes and that a says in
// its own voice, a whole sentence among them or eventRow of them, as words of b, and
// its first word in a; the run is empty if there is none of leastVoiced. An interview that is told in the third
// person is a paraphrase, and quotes; nor is it a's own voice where its sentence says whose
// words it tells: "the club was told, the port wrote, that ...".
func (f *family) quotes(a, b int, ps []align.Passage) (at int, best normalize.Range) {
	s, t := f.ws[a].Text, f.ws[b].Text
	spoken, said := spokenWords(), append(f.openQuotations(a), postedWords(s)...)
	offices := f.read(a).offices
	for _, p := range ps {
		i, j := p.A.Start, p.B.Start
		for _, e := range append(slices.Clip(p.Edits), align.Edit{A: normalize.Range{Start: p.A.End, End: p.A.End}, B: normalize.Range{Start: p.B.End, End: p.B.End}}) {
			row := 0
			for ; j < e.B.Start && i < e.A.Start; i, j = i+1, j+1 {
				if s.Words[i].Flags&normalize.Quoted != 0 || t.Words[j].Flags&normalize.Quoted == 0 || inAny(said, i) {
					row = 0
					continue
				}
				if _, speaks := slices.BinarySearch(spoken, s.Words[i].ID); speaks {
					row = 0
					continue
				}
				row++
				if row-wordsOf(offices, normalize.Range{Start: i + 1 - row, End: i + 1}) >= leastVoiced && row > best.Len() && (row >= eventRow || wholeSentence(s, normalize.Range{Start: i + 1 - row, End: i + 1})) && !attributes(s, i) && !opensQuoted(s, i+1-row) && !inClause(s, i+1-row) {
					at, best = i+1-row, normalize.Range{Start: j + 1 - row, End: j + 1}
				}
			}
			i, j = e.A.End, e.B.End
		}
	}
	return at, best
}

// opensQuoted says that a quotation mark opens right before word i of t, which is then
// quoted whatever came of the marks of its page: where an end of a paragraph was lost, `.".` and
// the mark that follows it look like two that close.
func opensQuoted(t *normalize.Text, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(t.Source[:t.Words[i].Start])
	return strings.ContainsRune(quoteMarks, r)
}

// inClause says that word i of t stands in a clause that "that" opens: somebody may have said so.
func inClause(t *normalize.Text, i int) bool {
	opens := thatWords()
	return slices.ContainsFunc(t.Words[sentenceAt(t, i).Start:i], func(w normalize.Word) bool {
		_, ok := slices.BinarySearch(opens, w.ID)
		return ok
	})
}

// thatWords are the IDs, sorted, of words that open a clause of what somebody said.
var thatWords = wordIDs(`that dass daß que qu che dat`)

// attributes says that the sentence of t in which word i stands says who said what it tells.
func attributes(t *normalize.Text, i int) bool {
	said := t.Bytes(sentenceAt(t, i))
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool { return m.Kind == normalize.Attribution && within(m.Span, said) })
}

// spokenBefore says that the sentence of t before that of word i, in one paragraph with it, tells
// what somebody said who is no outlet: what follows may be told by him as well.
func spokenBefore(t *normalize.Text, i int) bool {
	at := sentenceAt(t, i)
	if at.Start == 0 || slices.ContainsFunc(t.Paragraphs, func(p normalize.Range) bool { return p.Start == at.Start }) {
		return false
	}
	before := t.Bytes(sentenceAt(t, at.Start-1))
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		return m.Kind == normalize.Attribution && m.Value == "" && within(m.Span, before)
	})
}

// oneReport says that a and b both tell what an outlet reported that neither is by: what the
// one quotes and the other has in its own voice may be that outlet's words.
func (f *family) oneReport(a, b int) bool {
	theirs := f.owing(b)
	return slices.ContainsFunc(f.owing(a), func(x owing) bool {
		return !f.isBy(a, x.outlet) && !f.isBy(b, x.outlet) &&
			slices.ContainsFunc(theirs, func(y owing) bool { return f.key(x.outlet) == f.key(y.outlet) })
	})
}

// openQuotations are the words of witness i that stand behind a quotation mark
// without its fellow: whose voice they are in is not known.
func (f *family) openQuotations(i int) (out []normalize.Range) {
	for _, m := range f.read(i).marks[normalize.Quotation] {
		if m.Value == brokenMarks {
			out = append(out, wordsIn(f.ws[i].Text, m.Span))
		}
	}
	return out
}

// leastSentence is the number of words of a sentence that is no exclamation.
const leastSentence = 6

// wholeSentence says that a sentence of t lies in r.
func wholeSentence(t *normalize.Text, r normalize.Range) bool {
	for at := r.Start; at < r.End; {
		s := sentenceAt(t, at)
		if s.Start >= r.Start && s.End <= r.End && s.Len() >= leastSentence {
			return true
		}
		at = max(at+1, s.End)
	}
	return false
}

// spokenWords are the IDs, sorted, of words by which somebody speaks of himself or
// to somebody, as reports do not.
var spokenWords = wordIDs(`i we you my our your me us
	ich wir mein unser unsere unseren unserer mich uns
	je nous vous mon notre nos votre vos moi
	yo nosotros nuestro nuestra nuestros nuestras usted
	io noi nostro nostra nostri eu nós nosso nossa ik wij ons onze jullie`)

// saysWhose says that witness b credits the paper that a is by in a sentence that
// they share.
func (f *family) saysWhose(a, b int, ps []align.Passage) bool {
	if f.agencyOf(a) != "" || f.daysAfter(a, b) {
		return false
	}
	t := f.ws[b].Text
	return slices.ContainsFunc(f.credits(b), func(m normalize.Mark) bool {
		return f.isBy(a, m.Value) && !f.isBy(b, m.Value) && slices.ContainsFunc(ps, func(p align.Passage) bool {
			return overlap(sentenceAt(t, wordsIn(t, m.Span).Start), p.B)
		})
	})
}
