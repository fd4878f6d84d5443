package lineage

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Statements that are not there. Two papers that quote one speaker in the same words, and
// have nothing else in common, have these from where they were said, and not from one
// another. What one of them was told alone, and what is said to have been told to a paper,
// is that paper's; and a release that is there is the source itself.

const (
	// leastStatement is how many words of a quotation two texts have from one statement, and
	// not each from its own notes: a sentence.
	leastStatement = 12
	// mostBesides is the most words that two texts share outside of sentences with quotations
	// which have no more in common than a statement.
	mostBesides = 8
	// statementOdds is the probability that a text has such a quotation from the statement, and
	// not by way of a text of which another that quotes it has wording too: 390 of 443 in
	// generated stories (TestClaimsOnSources -claims 6).
	statementOdds = .85
)

// A statement is what one speaker said, or what was said to one outlet or recorded by it, and several texts quote.
type statement struct {
	speaker string
	outlet  string
	why     string       // what those do who quote what an outlet has
	forms   []QuotedForm // the fullest that each of them has, in order of the witnesses
}

// add adds a form, if there is none of its document yet.
func (s *statement) add(form QuotedForm) {
	if !slices.ContainsFunc(s.forms, func(x QuotedForm) bool { return x.Document == form.Document }) {
		s.forms = append(s.forms, form)
	}
}

// sortForms brings the forms of each statement into the order of the witnesses.
func sortForms(all []statement, at map[string]int) {
	for _, s := range all {
		slices.SortFunc(s.forms, func(x, y QuotedForm) int { return at[x.Document] - at[y.Document] })
	}
}

// spokenForms are the forms of a quotation that are long enough to come from one source, and that
// nobody else is said to have said.
func spokenForms(q Quoted) []QuotedForm {
	return slices.DeleteFunc(slices.Clone(q.Forms), func(form QuotedForm) bool {
		return form.Words < leastStatement || form.Form == OtherwiseSpoken
	})
}

// statements are those of a named speaker that two witnesses or more quote, by their
// quotations in that ledger, in the order in which these begin.
func (f *family) statements(ledger []Quoted) (out []statement) {
	at := f.byID()
	for _, q := range ledger {
		s := statement{}
		byOutlet := false
		for _, form := range spokenForms(q) {
			i := at[form.Document]
			byOutlet = byOutlet || f.release(i) || f.toldOutlet(i, normalize.Span{Start: int32(form.Start), End: int32(form.End)})
			s.speaker = fuller(s.speaker, whoSpeaks(form.Speaker, f.ws[i].Text.Language))
			s.add(form)
		}
		if byOutlet || s.speaker == "" || len(s.forms) < 2 {
			continue
		}
		k := slices.IndexFunc(out, func(x statement) bool { return !otherPerson(x.speaker, s.speaker) })
		if k < 0 {
			out = append(out, s)
			continue
		}
		out[k].speaker = fuller(out[k].speaker, s.speaker)
		for _, form := range s.forms {
			out[k].add(form)
		}
	}
	sortForms(out, at)
	return out
}

// whoSpeaks is the speaker of a quotation in a text of that language by name: without an
// article, "" for an outlet, whose report is no statement, and for a single word in
// languages where any noun or what is made of a town's name has a capital.
func whoSpeaks(name, lang string) string {
	name = withoutArticle(name)
	first, rest, more := strings.Cut(name, " ")
	if len([]rune(first)) < 3 { // "A Norda", of a spokesman whose name follows
		first, more = rest, strings.Contains(rest, " ")
		name = rest
	}
	if more && strings.Contains(rest, " ") && upperCase(first) && !upperCase(strings.ReplaceAll(rest, " ", "")) {
		name = rest // "CEO Anna Roos"
	}
	if first == "" || !more && (lang == "de" || lang == "nl") {
		return ""
	}
	if _, known := normalize.Lookup(name); known {
		return ""
	}
	return name
}

// toldOutlet says that what witness i quotes there was said to an outlet, by its own word: a
// credit stands in the sentences of the quotation, or "told this newspaper".
func (f *family) toldOutlet(i int, sp normalize.Span) bool {
	t := f.ws[i].Text
	around := sentenceAround(t, wordsIn(t, sp))
	return slices.ContainsFunc(slices.Concat(f.credits(i), f.read(i).own), func(m normalize.Mark) bool {
		return !standsApart(m) && touches(t, m.Span, around)
	})
}

// besides is the number of words that witnesses a and b share outside of sentences in
// which either quotes somebody, reworded passages and lines of the page aside.
func (f *family) besides(a, b int) (n int) {
	free := func(i int) []bool {
		t := f.ws[i].Text
		out := make([]bool, len(t.Words))
		for _, s := range t.Sentences {
			if quotedWords(t.Words[s.Start:s.End]) == 0 && (s.Len() > lineWords || endsSentence(t, s.End)) {
				paint(out, s, true)
			}
		}
		return out
	}
	x, y := free(a), free(b)
	for _, p := range f.passages(a, b) {
		n += min(painted(x, p.A), painted(y, p.B))
	}
	return n
}

// fromStatements derives those who quote a statement from a latent node, where two of them
// or more have it from no other text, and takes out of l the links between these that are
// no more than the statement.
func (f *family) fromStatements(l *Lineage) {
	at := f.byID()
	ledger := f.ledger(nil)
	f.fromToldAgencies(l, ledger)
	leaked, ledger := f.leaks(ledger)
	for _, s := range slices.Concat(f.toldOutlets(ledger), f.statements(ledger), leaked) {
		quotes := map[string]bool{}
		for _, form := range s.forms {
			quotes[form.Document] = true
		}
		only := func(d Derivation) bool {
			return d.Relation == TextOf && quotes[d.From] && quotes[d.To] && !provenCopy(d, false) && f.besides(at[d.From], at[d.To]) <= mostBesides
		}
		// A doubtful link leaves it open where what an outlet was told comes from.
		tied := newTies(l, func(d Derivation) bool { return !only(d) && (s.outlet == "" || likely(d)) })
		// Of those that have it from no other text, that of each group which has most of it.
		fullest := slices.SortedFunc(slices.Values(s.forms), func(x, y QuotedForm) int {
			return cmp.Or(cmp.Compare(y.Words, x.Words), cmp.Compare(x.Document, y.Document), cmp.Compare(x.Start, y.Start))
		})
		var first []QuotedForm
		var groups []int
		for _, form := range fullest {
			if g := tied.find(form.Document); !tied.derived[form.Document] && !slices.Contains(groups, g) {
				first, groups = append(first, form), append(groups, g)
			}
		}
		if len(first) < 2 || f.sameHouseAll(first) {
			continue
		}
		l.Derivations = slices.DeleteFunc(l.Derivations, only)
		node, what := Node{ID: statementID + slug(s.speaker), Latent: Ancestor, Name: "a statement by " + s.speaker, Rank: 1}, fmt.Sprintf("quote %s in the same words and have nothing else in common", s.speaker)
		if s.outlet != "" {
			node, what = f.sourceNode(l, s.outlet), s.why
		}
		l.addNode(node)
		for _, form := range first {
			share := float64(form.Words) / float64(max(1, len(f.ws[at[form.Document]].Text.Words)))
			e := shapeOf(statementOdds, fmt.Sprintf("%d documents %s: %q", len(first), what,
				f.quote(at[form.Document], normalize.Span{Start: int32(form.Start), End: int32(form.End)})))
			e.Document, e.Start, e.End = form.Document, form.Start, form.End
			l.derive(node.ID, form.Document, statementOdds, share, e)
		}
	}
}

// statementID begins the ID of a statement's node.
const statementID = "latent:statement-by-"

// quotesStatement says that by derivation d a text has less than half of its words from a
// statement, or from what an outlet was told, whose words alone are shown for its structure:
// what else it tells is its own.
func quotesStatement(d Derivation) bool {
	return d.Share < .5 && slices.ContainsFunc(d.Evidence, func(e Evidence) bool { return e.Signal == sigStructure && e.End > e.Start })
}

// sameHouseAll says that all of these are by one house.
func (f *family) sameHouseAll(forms []QuotedForm) bool {
	at := f.byID()
	return !slices.ContainsFunc(forms, func(x QuotedForm) bool { return !f.sameHouse(at[x.Document], at[forms[0].Document]) })
}

// A tieSet joins the nodes of a lineage that derivations of wording join.
type tieSet struct {
	groups
	at      map[string]int
	derived map[string]bool // a document that has wording from another document or a latent node
}

// newTies are the ties of l by the derivations of wording that are asked for.
func newTies(l *Lineage, ask func(Derivation) bool) tieSet {
	t := tieSet{newGroups(len(l.Nodes)), map[string]int{}, map[string]bool{}}
	for i, n := range l.Nodes {
		t.at[n.ID] = i
	}
	for _, d := range l.Derivations {
		if d.Relation != TextOf || !ask(d) {
			continue
		}
		a, known := t.at[d.From]
		b, also := t.at[d.To]
		if known && also {
			t.join(a, b)
		}
		t.derived[d.To] = t.derived[d.To] || d.Directed && d.Probability >= .5
	}
	return t
}

// likely says that a derivation is likelier than not, one without a direction either way.
func likely(d Derivation) bool {
	return d.Directed && d.Probability >= evenOdds || !d.Directed && 2*d.Probability >= evenOdds
}

// find is the group of a document.
func (t *tieSet) find(id string) int { return t.groups.find(t.at[id]) }
