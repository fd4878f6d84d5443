package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// What somebody told an outlet whose report is not there two texts have in the same words from that
// report, by whatever way: as from a statement, but for whose it is.

// toldOutlets are the quotations of that ledger of which two witnesses or more say that they were said to one
// outlet that no witness is by, in the order in which these begin. Whoever quotes them as well and
// credits that outlet has them from there too. Agencies' words are asked for as their story.
func (f *family) toldOutlets(ledger []Quoted) (out []statement) {
	at := f.byID()
	for _, q := range ledger {
		forms := slices.DeleteFunc(slices.Clone(q.Forms), func(form QuotedForm) bool {
			return form.Words < leastStatement || form.Form == OtherwiseSpoken
		})
		told := map[string][]string{} // outlets by key, the documents that say so
		names := map[string]string{}
		var keys []string // in order of the forms
		for _, form := range forms {
			for _, m := range f.toldWith(at[form.Document], form) {
				k := f.key(m.Value)
				if told[k] == nil {
					keys = append(keys, k)
				}
				names[k] = fuller(names[k], m.Value)
				if !slices.Contains(told[k], form.Document) {
					told[k] = append(told[k], form.Document)
				}
			}
		}
		for _, k := range keys {
			if len(told[k]) < 2 {
				continue
			}
			n := slices.IndexFunc(out, func(x statement) bool { return f.key(x.outlet) == k })
			if n < 0 {
				n = len(out)
				out = append(out, statement{outlet: names[k]})
			}
			for _, form := range forms {
				if slices.Contains(told[k], form.Document) || slices.ContainsFunc(f.credits(at[form.Document]), func(m normalize.Mark) bool { return f.key(m.Value) == k }) {
					out[n].add(form)
				}
			}
		}
	}
	sortForms(out, at)
	return out
}

// toldWith are the marks by which witness i says, in the sentences of a quotation or in that
// before, that something was told to an outlet, no agency, that no witness is by.
func (f *family) toldWith(i int, form QuotedForm) (out []normalize.Mark) {
	t := f.ws[i].Text
	around := sentenceAround(t, wordsIn(t, normalize.Span{Start: int32(form.Start), End: int32(form.End)}))
	around.Start = sentenceAt(t, max(around.Start, 1)-1).Start
	for _, m := range f.read(i).marks[normalize.Attribution] {
		if (m.Detail == "told" || m.Detail == "interview") && m.Value != "" && !f.isAgency(m.Value) && !f.hasOwn(m.Value) && touches(t, m.Span, around) {
			out = append(out, m)
		}
	}
	return out
}
