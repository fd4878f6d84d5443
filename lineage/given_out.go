package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What an office gives out, "ha informado en un comunicado el ICP", goes to everybody at once, and its words stand in the
// texts of all who print it: between quotation marks where an agency cites them, as the paper's own where
// a paper prints what it was sent. Then neither the agency's copy nor two other prints of it are what
// such a text was made from, however much they share.

// leastUnquoted is how many words in a row stand in one text between quotation marks and in another as its own from which
// that has them from whoever is quoted: who rewrites a story keeps the marks of whole sentences.
const leastUnquoted = leastVoiced

// bothGiven says that what witnesses a and b share may be what one office gave out, which is not there:
// both name it as who said so, one of them in a statement, and b says in its own voice what a quotes.
func (f *family) bothGiven(a, b int, ps []align.Passage) bool {
	return f.unquoted(a, b, ps) && (oneOffice(f.issuers(a, true), f.issuers(b, false)) || oneOffice(f.issuers(a, false), f.issuers(b, true)))
}

// givenBeside says that witness b tells of a statement in words that it has neither from a nor from c, and that
// one of these names who made it as who said what it tells, and the other names him: then b has it as they
// do, and is not put together from the two.
func (f *family) givenBeside(a, b, c int) bool {
	t := f.ws[b].Text
	copied := make([]bool, len(t.Words))
	coverLike(copied, t, f.passages(a, b))
	coverLike(copied, t, f.passages(c, b))
	own := f.issuersWhere(b, true, func(r normalize.Range) bool { return painted(copied, r) == 0 })
	return oneOffice(own, f.issuers(a, false)) && f.spells(c, own) || oneOffice(own, f.issuers(c, false)) && f.spells(a, own)
}

// unquoted says that leastUnquoted words in a row stand in a between quotation marks and in b without, where
// b has no quotation mark without its fellow.
func (f *family) unquoted(a, b int, ps []align.Passage) bool {
	s, t := f.ws[a].Text, f.ws[b].Text
	open := f.openQuotations(b)
	for _, p := range ps {
		i, j := p.A.Start, p.B.Start
		for _, e := range append(slices.Clip(p.Edits), align.Edit{A: normalize.Range{Start: p.A.End, End: p.A.End}, B: normalize.Range{Start: p.B.End, End: p.B.End}}) {
			row := 0
			for ; i < e.A.Start && j < e.B.Start; i, j = i+1, j+1 {
				if row++; s.Words[i].Flags&normalize.Quoted == 0 || t.Words[j].Flags&normalize.Quoted != 0 || inAny(open, j) {
					row = 0
				}
				if row >= leastUnquoted {
					return true
				}
			}
			i, j = e.A.End, e.B.End
		}
	}
	return false
}

// issuers are the words of names, by their IDs, of whom witness i says that they told what it tells, no
// outlets; given, only of those who did so in a statement.
func (f *family) issuers(i int, given bool) []uint64 {
	return f.issuersWhere(i, given, func(normalize.Range) bool { return true })
}

// issuersWhere are the issuers that witness i names in such words.
func (f *family) issuersWhere(i int, given bool, where func(normalize.Range) bool) (out []uint64) {
	t := f.ws[i].Text
	for _, m := range t.Marks {
		if m.Kind != normalize.Attribution {
			continue
		}
		r := wordsIn(t, m.Span)
		if m.Value != "" || r.Len() == 0 || !where(r) || given && !anyOf(unquotedOf(t, sentenceAt(t, r.Start)), statementWords()) {
			continue
		}
		for _, w := range t.Words[r.Start:r.End] {
			if w.Flags&normalize.Capital != 0 && w.Flags&normalize.Function == 0 && !anyOf([]normalize.Word{w}, speechVerbs()) {
				out = append(out, w.ID)
			}
		}
	}
	return out
}

// spells says that witness i has one of these words, as part of a name.
func (f *family) spells(i int, ids []uint64) bool {
	return slices.ContainsFunc(f.ws[i].Text.Words, func(w normalize.Word) bool { return w.Flags&normalize.Capital != 0 && slices.Contains(ids, w.ID) })
}

// unquotedOf are the words of t in r that stand outside of quotations.
func unquotedOf(t *normalize.Text, r normalize.Range) []normalize.Word {
	return slices.DeleteFunc(slices.Clone(t.Words[r.Start:r.End]), func(w normalize.Word) bool { return w.Flags&normalize.Quoted != 0 })
}

// oneOffice says that two lists of such words have one in common.
func oneOffice(x, y []uint64) bool {
	return slices.ContainsFunc(x, func(id uint64) bool { return slices.Contains(y, id) })
}
