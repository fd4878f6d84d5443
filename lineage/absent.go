package lineage

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// An absentAgency is a news agency whose story no witness is, while two
// witnesses or more have text of it.
type absentAgency struct {
	name    string
	clients bool         // some of them bear its signature, on their own outlets' pages
	copies  []agencyCopy // in order of the witnesses
}

// An agencyCopy is a witness with an absent agency's text.
type agencyCopy struct {
	witness int
	credit  normalize.Mark // that names the agency, in a shared sentence
	other   int            // the copy that it shares most words with
	words   int
}

// agencyText is the least number of words in passages that two witnesses have
// to share, the agency's credit among them, to be copies of its story: two
// sentences. One sentence is what everybody quotes.
const agencyText = 20

// absentAgencies returns the agencies that are credited in a sentence that two
// witnesses share, and that no witness is by, in order of their names. The
// same credit in both proves the sentence to be the agency's: a client takes
// copy from his agency, and seldom from another of its clients. What another agency
// says that this one reported is that other's sentence.
func (f *family) absentAgencies(prints []bool) []absentAgency {
	var out []absentAgency
	credits, absent := make([][]normalize.Mark, len(f.ws)), make([][]normalize.Mark, len(f.ws)) // of each; those of agencies that are not here
	for i := range f.ws {
		credits[i] = f.creditsOfClient(i, prints)
		absent[i] = slices.DeleteFunc(slices.Clone(credits[i]), func(m normalize.Mark) bool { return !f.isAgency(m.Value) || f.ownCopy(m.Value, prints) })
	}
	for _, p := range f.pairs {
		words := 0
		for _, q := range p.Passages {
			words += q.Words
		}
		if words < agencyText {
			continue
		}
		sides := [2][2]int{{p.A, p.B}, {p.B, p.A}}
		if f.ws[p.A].ID > f.ws[p.B].ID {
			sides[0], sides[1] = sides[1], sides[0]
		}
		for _, s := range sides { // the sentence of one credit may be what the other text shares
			a, b := s[0], s[1]
			for _, m := range absent[a] {
				o, ok := f.creditOpposite(a, b, m, credits[b])
				clients := f.present(m.Value)
				if clients && (!standsApart(m) || !standsApart(o) || f.ws[a].Source != "" && f.sameOutlet(a, b)) {
					continue // what a page says of an agency may come from another client's
				}
				if ok && (f.handedOn(a, m) || f.handedOn(b, o) || (reportedOf(m) || reportedOf(o)) && f.voiced(&p) < agencyText) {
					continue
				}
				if !ok || reportedOf(m) && reportedOf(o) && (f.voiced(&p) < agencyText || !f.handsOn(a, b, m, o) || f.agencyOf(a) != "" || f.agencyOf(b) != "" || f.amongOthers(a, m) || f.toldAnother(a, b, m.Value)) {
					continue
				}
				k := slices.IndexFunc(out, func(x absentAgency) bool { return f.key(x.name) == f.key(m.Value) })
				if k < 0 {
					k = len(out)
					out = append(out, absentAgency{name: m.Value, clients: clients})
				}
				out[k].add(agencyCopy{a, m, b, words})
				out[k].add(agencyCopy{b, o, a, words})
			}
		}
	}
	for k := range out {
		slices.SortFunc(out[k].copies, func(x, y agencyCopy) int { return x.witness - y.witness })
	}
	slices.SortFunc(out, func(x, y absentAgency) int { return cmp.Compare(f.key(x.name), f.key(y.name)) })
	return out
}

// prints says of each witness whether it is one of several prints of an agency's story,
// from pages that do not say whose they are: signed by one agency, and linked by l without
// a direction. Takes of its desk are no prints, as those of which one tells more of what went on, nor are stories that it sent from two places, with
// those at their end who wrote them. Where texts that look like the agency's own story are prints, by
// their datelines, one that looks less like it, with no more than the agency's name behind it, is
// another, unless l derives it from a text of that agency, which may be its own then.
func (f *family) prints(l *Lineage) []bool {
	at := f.byID()
	out, client := make([]bool, len(f.ws)), make([]bool, len(f.ws))
	for _, d := range l.Derivations {
		a, known := at[d.From]
		b, also := at[d.To]
		if !known || !also || d.Relation != TextOf || f.agencyOf(a) == "" || f.key(f.agencyOf(a)) != f.key(f.agencyOf(b)) {
			continue
		}
		switch {
		case d.Directed:
			client[b] = true
		case f.ws[a].Source == "" && f.ws[b].Source == "" && f.home.find(a) != f.home.find(b) && !f.sentApart(a, b) && !f.toldAnew(a, b) && f.movedFrom(a, b) == 0:
			out[a], out[b] = true, true
		}
	}
	for i, w := range f.ws {
		if name := f.agencyOf(i); name != "" && w.Source == "" && !out[i] && !client[i] {
			out[i] = slices.ContainsFunc(f.witnessesBy(name), func(j int) bool {
				return out[j] && f.key(f.agencyOf(j)) == f.key(name) && f.signed(j) > f.signed(i)
			})
		}
	}
	return out
}

// sentApart says that a and b, signed by one agency, have those at their end who wrote them and are
// datelined from two places: clients leave the former out, and print the latter as it is.
func (f *family) sentApart(a, b int) bool {
	return f.twoPlaces(a, b) && f.read(a).signedOff() && f.read(b).signedOff()
}

// toldAnew says that a and b, with nothing of a page about them, were sent by one agency from one place and open
// with other sentences: a desk that sends its story again begins with what is new, and clients keep that beginning.
func (f *family) toldAnew(a, b int) bool {
	if !f.unpaged(a) || !f.unpaged(b) || !f.ofDesk(a, b) || !f.oneDateline(a, b) {
		return false
	}
	x, y := f.leadSentence(a), f.leadSentence(b)
	return len(x) > 0 && len(y) > 0 && float64(inCommon(x, y)) < sameLead*float64(max(len(x), len(y)))
}

// unpaged says that witness i has nothing of a page about it, but an agency's copyright, if any.
func (f *family) unpaged(i int) bool {
	return f.ws[i].Source == "" && (!f.onPages[i].ok() || f.onPages[i].sent) && f.holder(i) == "" && f.paperAbove(i) == "" && !f.furnished(i)
}

// sameLead is the share of the longer of two first sentences which the other has at least if one was printed
// from the other.
const sameLead = .75

// leadSentence is the first sentence of the prose of witness i.
func (f *family) leadSentence(i int) []normalize.Word {
	t := f.ws[i].Text
	body := firstProse(t)
	for _, s := range t.Sentences {
		if s.Start >= body {
			return t.Words[s.Start:s.End]
		}
	}
	return nil
}

// ownCopy says that some witness is the story of the agency of that name, as it sent
// it or as it stands on a page that nobody else is known to have made.
func (f *family) ownCopy(name string, prints []bool) bool {
	return slices.ContainsFunc(f.witnessesBy(name), func(i int) bool { return !prints[i] && !f.onClientsPage(i, name) })
}

// onClientsPage says that witness i, of another outlet, is signed by the agency of that
// name, and does not have its copyright. A dateline stays with the agency's story where
// one page has it, and is a client's where the pages of two outlets do.
func (f *family) onClientsPage(i int, name string) bool {
	if f.ws[i].Source == "" || f.read(i).wire || f.bears(i, normalize.Copyright, name) {
		return false
	}
	if f.bears(i, normalize.Dateline, name) {
		return slices.ContainsFunc(f.witnessesBy(name), func(j int) bool {
			return f.ws[j].Source != "" && !f.read(j).wire && !f.sameOutlet(i, j) && f.bears(j, normalize.Dateline, name)
		})
	}
	return f.bears(i, normalize.Credit, name)
}

// bears says that witness i has a mark of that kind with the name.
func (f *family) bears(i int, kind normalize.MarkKind, name string) bool {
	return slices.ContainsFunc(f.read(i).marks[kind], func(m normalize.Mark) bool { return f.key(m.Value) == f.key(name) })
}

// creditsOfClient are the signatures and datelines of agencies, if witness i stands on
// the page of another outlet, and its credits.
func (f *family) creditsOfClient(i int, prints []bool) (out []normalize.Mark) {
	for _, kind := range []normalize.MarkKind{normalize.Dateline, normalize.Credit} {
		for _, m := range f.read(i).marks[kind] {
			if (kind == normalize.Dateline || signs(f.ws[i].Text, m)) && f.isAgency(m.Value) && (prints[i] || f.onClientsPage(i, m.Value)) {
				out = append(out, m)
			}
		}
	}
	return append(out, f.credits(i)...)
}

// standsApart says that m stands apart from what a text tells, at its top or end.
func standsApart(m normalize.Mark) bool {
	return m.Kind == normalize.Credit || m.Kind == normalize.Dateline
}

// handedOn says that witness i, the copy of another agency, tells within its text what it has of the
// one that mark m names: that agency's facts and no wording of it.
func (f *family) handedOn(i int, m normalize.Mark) bool {
	return !standsApart(m) && f.isAgency(f.agencyOf(i)) && !f.copyOf(i, m.Value)
}

// reportedOf says that a text which credits like that tells what an agency reported
// ("Bloomberg reported"), as its rivals do too, and no agency of itself.
func reportedOf(m normalize.Mark) bool { return m.Kind == normalize.Attribution && !ownReporting(m) }

// handsOn says that the sentences in which mark m of witness a and mark o of b say that an agency
// reported something share leastStretch words in a row, or half of the shorter one. What two tell of
// one report in their own words, each has from wherever it has the rest.
func (f *family) handsOn(a, b int, m, o normalize.Mark) bool {
	x, y := f.ws[a].Text, f.ws[b].Text
	s, t := sentenceAt(x, wordsIn(x, m.Span).Start), sentenceAt(y, wordsIn(y, o.Span).Start)
	return longestRun(x.Words[s.Start:s.End], y.Words[t.Start:t.End]) >= min(leastStretch, (min(s.Len(), t.Len())+1)/2)
}

// longestRun is the number of words that a and b have in a row.
func longestRun(a, b []normalize.Word) (most int) {
	runs := make([]int, len(b)+1) // that end before each word of b
	for _, w := range a {
		for j := len(b) - 1; j >= 0; j-- {
			runs[j+1] = 0
			if b[j].ID == w.ID {
				runs[j+1] = runs[j] + 1
				most = max(most, runs[j+1])
			}
		}
	}
	return most
}

// amongOthers says that the sentence of witness i in which mark m says that an agency
// reported something names another source of it, too, or says whom the agency cites: no
// agency tells so of itself.
func (f *family) amongOthers(i int, m normalize.Mark) bool {
	t := f.ws[i].Text
	s := sentenceAt(t, wordsIn(t, m.Span).Start)
	return slices.ContainsFunc(f.read(i).marks[normalize.Attribution], func(o normalize.Mark) bool {
		return o.Span != m.Span && (o.Detail == "citing" || o.Value != "" && f.key(o.Value) != f.key(m.Value)) && touches(t, o.Span, s)
	})
}

// toldAnother says that witnesses a and b share a sentence by which its author names itself
// as the one who was told, and not as the agency of that name: what the agency reported is
// handed on in that author's text.
func (f *family) toldAnother(a, b int, agency string) bool {
	return slices.ContainsFunc(f.credits(a), func(m normalize.Mark) bool {
		if !ownReporting(m) || f.key(m.Value) == f.key(agency) {
			return false
		}
		o, ok := f.creditOpposite(a, b, m, f.credits(b))
		return ok && ownReporting(o)
	})
}

// voiced is the number of words that two witnesses share in passages that are not
// reworded, and that neither quotes.
func (f *family) voiced(p *Pair) (n int) {
	quoted := func(i int, r normalize.Range) int { return quotedWords(f.ws[i].Text.Words[r.Start:r.End]) }
	for _, q := range p.Passages {
		if q.Kind != align.Paraphrased {
			n += max(0, q.Words-max(quoted(p.A, q.A), quoted(p.B, q.B)))
		}
	}
	return n
}

// add adds c, or puts it in the place of the same witness's copy if it shares
// more words.
func (a *absentAgency) add(c agencyCopy) {
	i := slices.IndexFunc(a.copies, func(x agencyCopy) bool { return x.witness == c.witness })
	switch {
	case i < 0:
		a.copies = append(a.copies, c)
	case c.words > a.copies[i].words:
		a.copies[i] = c
	}
}

// creditOpposite returns the one of the credits of b that names the same source as mark m
// of a: in the sentence that the two share around it, or, for the thanks of a
// client that stand apart from the text, anywhere.
func (f *family) creditOpposite(a, b int, m normalize.Mark, credits []normalize.Mark) (normalize.Mark, bool) {
	there, ok := f.sharedSentenceOf(a, b, m)
	if !ok && !standsApart(m) {
		return normalize.Mark{}, false
	}
	t := f.ws[b].Text
	sentence, key := sentenceAt(t, there.Start), f.key(m.Value)
	for _, o := range credits {
		if (standsApart(m) || standsApart(o) || touches(t, o.Span, sentence)) && f.key(o.Value) == key {
			return o, true
		}
	}
	return normalize.Mark{}, false
}

// agencyWeight is the log-odds of a shared sentence that credits an agency
// being that agency's own copy: as high as for a client that names an agency
// whose story is there.
const agencyWeight = 2.3

// printWeight is the same for a print, which may be the agency's own page.
const printWeight = 1.4

// fromAbsentAgencies derives the text of copies from the agency that they all
// credit for it, a latent node, and takes out of l the links of text between
// such copies whose direction is not known, or is by no more than the clock:
// the agency's story explains them better. Of prints one may be the agency's own, so that
// theirs stay. It returns the names of the agencies.
func (f *family) fromAbsentAgencies(l *Lineage) []string {
	var names []string
	prints := f.prints(l)
	for _, a := range f.absentAgencies(prints) {
		names = append(names, a.name)
		copies := map[string]bool{}
		for _, c := range a.copies {
			copies[f.ws[c.witness].ID] = !prints[c.witness]
		}
		scrubbed := a.scrubbed(f, l)
		for _, x := range scrubbed {
			copies[f.ws[x].ID] = true
		}
		l.unlink(copies, a.clients)
		for _, x := range scrubbed {
			a.derive(f, l, x)
		}
		for _, c := range a.copies {
			id, weight := f.ws[c.witness].ID, agencyWeight
			if prints[c.witness] {
				weight = printWeight
			}
			l.derive(latentID(a.name), id, odds.Logistic(weight), f.share(c.other, c.witness),
				Evidence{Signal: sigCredit.name, Weight: weight, Document: id, Start: int(c.credit.Start), End: int(c.credit.End),
					Note: fmt.Sprintf("%s and %s share %d words and the credit to %s with them (%q); the agency's own story is not among the documents",
						f.name(c.witness), f.name(c.other), c.words, a.name, f.quote(c.witness, c.credit.Span))})
		}
	}
	return names
}

// unlink takes out of l the links of text between copies of one source, by ID, that are no proven
// copies of one another; clients says that the source is their agency.
func (l *Lineage) unlink(copies map[string]bool, clients bool) {
	l.Derivations = slices.DeleteFunc(l.Derivations, func(d Derivation) bool {
		return d.Relation == TextOf && copies[d.From] && copies[d.To] && !provenCopy(d, clients)
	})
}

// provenCopy says that a derivation has evidence of one text having been made
// from the other: marks of mutation, of attribution or of markup, and not only
// of time and of the shape of the family. Between clients of one agency attribution
// shows no more than whose clients they are.
func provenCopy(d Derivation, clients bool) bool {
	for _, e := range d.Evidence {
		for _, s := range signals {
			proves := s.school == mutationSchool || s.school == attributionSchool && !clients || s.school == markupSchool
			if d.Directed && e.Signal == s.name && proves && e.Weight >= 1 {
				return true
			}
		}
	}
	return false
}
