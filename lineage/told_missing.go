package lineage

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// What somebody told an outlet whose report is not there two texts have in the same words from that
// report, by whatever way: as from a statement, but for whose it is.

// toldOutlets are the quotations of that ledger of which a witness says that they were said to an outlet that
// no witness is by, and another says so too or credits that outlet with something and no other outlet with anything, in
// the order in which these begin. Whoever quotes them as well and credits that outlet has them from there too, and so has
// who quotes silentQuotations of them and credits nobody: it may be that outlet's own page. Agencies' words are asked
// for as their story.
func (f *family) toldOutlets(ledger []Quoted) (out []statement) {
	at := f.byID()
	silent := map[string][]QuotedForm{} // by the key of an outlet, what those quote that credit nobody
	for _, q := range ledger {
		forms := spokenForms(q)
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
			if len(told[k]) < 2 && !slices.ContainsFunc(forms, func(form QuotedForm) bool {
				return !slices.Contains(told[k], form.Document) && f.creditsAlone(at[form.Document], k)
			}) {
				continue
			}
			var n int
			out, n = f.statementOf(out, names[k], "quote in the same words what was told to %s")
			for _, form := range forms {
				i := at[form.Document]
				if slices.Contains(told[k], form.Document) || slices.ContainsFunc(f.credits(i), func(m normalize.Mark) bool { return f.key(m.Value) == k }) {
					out[n].add(form)
				} else if f.creditsNobody(i) {
					silent[k] = append(silent[k], form)
				}
			}
		}
	}
	for n := range out {
		all := silent[f.key(out[n].outlet)]
		for _, form := range all {
			if silentOf(all, form.Document) >= silentQuotations {
				out[n].add(form)
			}
		}
	}
	sortForms(out, at)
	return out
}

// silentQuotations is how many quotations of what was told to an outlet a text has from there without saying so:
// one may have been given out to everybody.
const silentQuotations = 2

// silentOf is how many of the forms are a document's.
func silentOf(forms []QuotedForm, document string) (n int) {
	for _, form := range forms {
		if form.Document == document {
			n++
		}
	}
	return n
}

// creditsNobody says that witness i credits no outlet, nor speaks of its own, and is neither an agency's nor a release.
func (f *family) creditsNobody(i int) bool {
	return len(f.creditsAndScoops(i)) == 0 && len(f.read(i).own) == 0 && f.agencyOf(i) == "" && !f.release(i)
}

// creditsAlone says that the outlet of that key is the one that witness i credits.
func (f *family) creditsAlone(i int, key string) bool {
	credits := f.creditsAndScoops(i)
	return len(credits) > 0 && !slices.ContainsFunc(credits, func(m normalize.Mark) bool { return f.key(m.Value) != key })
}

// statementOf is the place among statements of that of an outlet, put at their end if it is new, with the reason in
// which its name stands.
func (f *family) statementOf(all []statement, outlet, why string) ([]statement, int) {
	if n := slices.IndexFunc(all, func(x statement) bool { return f.key(x.outlet) == f.key(outlet) }); n >= 0 {
		return all, n
	}
	return append(all, statement{outlet: outlet, why: fmt.Sprintf(why, outlet)}), len(all)
}

// sentencesOf are the words of the sentences of t in which the form of a quotation stands.
func sentencesOf(t *normalize.Text, form QuotedForm) normalize.Range {
	return sentenceAround(t, wordsIn(t, normalize.Span{Start: int32(form.Start), End: int32(form.End)}))
}

// toldWith are the marks by which witness i says, in the sentences of a quotation or in that
// before, that something was told to an outlet, no agency, that no witness is by.
func (f *family) toldWith(i int, form QuotedForm) (out []normalize.Mark) {
	t := f.ws[i].Text
	around := sentencesOf(t, form)
	around.Start = sentenceAt(t, max(around.Start, 1)-1).Start
	for _, m := range f.read(i).marks[normalize.Attribution] {
		if (m.Detail == "told" || m.Detail == "interview") && m.Value != "" && !f.isAgency(m.Value) && !f.hasOwn(m.Value) && touches(t, m.Span, around) {
			out = append(out, m)
		}
	}
	return out
}

// fromToldAgencies derives who quotes, in the words of a copy of an agency's story that is not there,
// what somebody said to that agency by the copy's word, and does not say to whom it was said: the
// clients of one story say so of it, and whoever has it from them leaves it out. Not what some text
// has from a statement, which goes to everybody, or says to have been told to another; nor who is an
// agency, or credits another.
func (f *family) fromToldAgencies(l *Lineage, ledger []Quoted) {
	u := f.wording
	if u == nil {
		return
	}
	at := f.byID()
	for _, q := range ledger {
		forms := spokenForms(q)
		name, open := "", true
		for _, form := range forms {
			for _, m := range f.toldAround(at[form.Document], form) {
				if name == "" && f.isAgency(m.Value) && !standsApart(m) && ownReporting(m) && l.derives(latentID(m.Value), form.Document) {
					name = m.Value
				}
			}
		}
		for _, form := range forms {
			open = open && !f.givenOut(at[form.Document], form) && !slices.ContainsFunc(f.toldAround(at[form.Document], form), func(m normalize.Mark) bool {
				return f.key(m.Value) != f.key(name)
			})
		}
		if name == "" || !open {
			continue
		}
		id := latentID(name)
		for _, form := range forms {
			i := at[form.Document]
			if l.derives(id, form.Document) || f.agencyOf(i) != "" || f.release(i) || u.absent[i] != "" && f.key(u.absent[i]) != f.key(name) || f.hasFromAnother(l, i) {
				continue
			}
			share := float64(form.Words) / float64(max(1, len(f.ws[i].Text.Words)))
			e := shapeOf(scrubbedProbability, fmt.Sprintf("%s quotes in the same words what was said to %s by a text that has its story: %q", f.name(i), name,
				f.quote(i, normalize.Span{Start: int32(form.Start), End: int32(form.End)})))
			e.Document, e.Start, e.End = form.Document, form.Start, form.End
			l.derive(id, form.Document, scrubbedProbability, share, e)
		}
	}
}

// toldAround are the credits of witness i in the sentences of a quotation.
func (f *family) toldAround(i int, form QuotedForm) (out []normalize.Mark) {
	t := f.ws[i].Text
	around := sentencesOf(t, form)
	for _, m := range f.credits(i) {
		if m.Value != "" && !standsApart(m) && touches(t, m.Span, around) {
			out = append(out, m)
		}
	}
	return out
}

// givenOut says that witness i speaks of a statement in the sentences of a quotation.
func (f *family) givenOut(i int, form QuotedForm) bool {
	t := f.ws[i].Text
	around := sentencesOf(t, form)
	return slices.ContainsFunc(t.Words[around.Start:around.End], func(w normalize.Word) bool {
		return w.Flags&normalize.Quoted == 0 && anyOf([]normalize.Word{w}, statementWords())
	})
}

// statementWords are the IDs, sorted, of words for what somebody has given out to everybody.
var statementWords = wordIDs(`statement statements release tweet tweeted post email emailed e-mail letter conference reporters
	Erklärung Stellungnahme Mitteilung Pressemitteilung Pressekonferenz Tweet Brief Mail
	communiqué tweet tweeté courriel lettre conférence journalistes
	comunicado declaración tuit correo carta rueda conferencia periodistas
	comunicato nota dichiarazione lettera conferenza giornalisti
	declaração carta coletiva jornalistas verklaring persbericht brief persconferentie`)

// hasFromAnother says that l derives witness i, likelier than not, from a text or source: by more
// than what it quotes.
func (f *family) hasFromAnother(l *Lineage, i int) bool {
	return slices.ContainsFunc(l.Derivations, func(d Derivation) bool {
		return d.To == f.ws[i].ID && d.Relation == TextOf && d.Directed && d.Probability >= evenOdds && !quotesStatement(d)
	})
}

// derives says that l derives the text of a document from a node, likelier than not.
func (l *Lineage) derives(from, to string) bool {
	return slices.ContainsFunc(l.Derivations, func(d Derivation) bool {
		return d.From == from && d.To == to && d.Relation == TextOf && d.Directed && d.Probability >= evenOdds
	})
}
