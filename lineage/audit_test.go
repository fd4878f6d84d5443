package lineage

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// copied is a lineage in which the second of two documents has text from the
// first.
func copied() *Lineage {
	return &Lineage{Nodes: []Node{{ID: "one"}, {ID: "two"}},
		Derivations: []Derivation{{From: "one", To: "two", Relation: TextOf, Directed: true, Probability: .9}}}
}

func TestAuditOfCredits(t *testing.T) {
	told := "A warden of the lower river [attribution|AFP|told: told AFP] " + flood + " and it would rain on."
	for _, tt := range []struct {
		name       string
		a, b       doc
		kinds      []FindingKind
		shows      []string
		uncredited bool
	}{
		{"credited", doc{text: flood + ".\n\n[copyright|AFP: © AFP]"}, doc{text: flood + ", a warden [attribution|AFP|told: told AFP]."}, nil, nil, false},
		{"uncredited", doc{text: flood + ".\n\n[copyright|AFP: © AFP]"}, doc{text: flood + ", a warden said."},
			[]FindingKind{Uncredited}, []string{flood}, true},
		{"of one house", doc{text: flood + ".", source: "Daily Oyster"}, doc{text: flood + ".", source: "Daily Oyster"}, nil, nil, false},
		{"of a source that does not say who it is", doc{text: flood + "."}, doc{text: flood + "."}, nil, nil, false},
		{"credit dropped", doc{text: told, source: "Daily Oyster"},
			doc{text: "A warden of the lower river said " + flood + " and it would rain on.", source: "Daily Oyster"},
			[]FindingKind{CreditDropped}, []string{flood}, false},
		{"credit altered", doc{text: told, source: "Daily Oyster"},
			doc{text: "A warden of the lower river [attribution||told: told reporters] " + flood + " and it would rain on.", source: "Daily Oyster"},
			[]FindingKind{CreditAltered}, []string{"told reporters"}, false},
		{"one credit of two dropped", doc{text: "A warden of the lower river [attribution|AFP|told: told AFP] [attribution|The Tarnby Echo|reported: by the Tarnby Echo] " + flood + " and it would rain on.", source: "Daily Oyster"},
			doc{text: "A warden of the lower river said [attribution|The Tarnby Echo|reported: by the Tarnby Echo] " + flood + " and it would rain on.", source: "Daily Oyster"},
			[]FindingKind{CreditDropped}, []string{flood}, false},
		{"who sends the text is above it", doc{text: flood + ".\n\n[copyright|AFP: © AFP]"}, doc{text: "[dateline|AFP: TARNBY (AFP) -] " + flood + ", a warden said."}, nil, nil, false},
		{"credit kept", doc{text: told, source: "Daily Oyster"}, doc{text: told, source: "Daily Oyster"}, nil, nil, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.a.id, tt.b.id = "one", "two"
			f := newStory(t, tt.a, tt.b)
			a := f.audit(copied())
			require.Len(t, a.Documents, 2)
			require.Zero(t, a.Documents[0].Reused, "the source has nothing from the copy")
			d := a.Documents[1]
			require.Greater(t, d.Reused, .5)
			require.Equal(t, tt.uncredited, d.Uncredited > 0, "uncredited share %v", d.Uncredited)
			var kinds []FindingKind
			var shows []string
			for _, x := range d.Findings {
				kinds = append(kinds, x.Kind)
				shows = append(shows, f.ws[1].Text.Source[x.Start:x.End])
			}
			require.Equal(t, tt.kinds, kinds)
			require.Len(t, shows, len(tt.shows))
			for i := range shows {
				require.Contains(t, shows[i], tt.shows[i])
			}
		})
	}
}

// Whoever copied the client of an agency has the words from the agency, and owes it the credit.
func TestUncreditedCopyOfAnAgency(t *testing.T) {
	f := newStory(t, doc{id: "one", text: "[dateline|AFP: TARNBY (AFP) -] " + flood + ".", source: "Daily Oyster"}, doc{id: "two", text: flood + ", a warden said."})
	findings := f.audit(copied()).Documents[1].Findings
	require.Len(t, findings, 1)
	require.Regexp(t, `^\d+ words stand in .* too, which has them from AFP; .* names neither$`, findings[0].Note)
}

// Three documents in a row: what the second changed, the third inherits; what
// the third takes from another parent it did not introduce.
func TestDrift(t *testing.T) {
	f := onePassage(t,
		doc{text: `Some 400 people left Tarnby, Warden Tarnbridge said. Tarnbridge left too: [quotation|balanced: "the river's gone mad"]`},
		doc{text: `Some 600 people left Tarnby, Warden Tarnbrige said. Tarnbridge left too: [quotation|broken: "the river"s gone mad']`},
		[3]string{"400", "600", "number"}, [3]string{"Tarnbridge", "Tarnbrige", "name"})
	third := f.ws[1]
	third.ID = "three"
	f = newFamily(append(f.ws, third), append(f.pairs, Pair{A: 1, B: 2, Passages: newStory(t, doc{id: "x", text: third.Text.Source}, doc{id: "y", text: third.Text.Source}).passages(0, 1)}),
		Cluster{Witnesses: []int{0, 1, 2}, Pairs: []int{0, 1}})
	l := copied()
	l.Derivations = append(l.Derivations, Derivation{From: "two", To: "three", Relation: TextOf, Directed: true, Probability: .9})
	a := f.audit(l)
	type change struct {
		Kind             DriftKind
		By, From, To, In string
	}
	var got []change
	for _, d := range a.Drift {
		in := ""
		for _, h := range d.Inherited {
			in += h
		}
		require.Equal(t, d.Is, f.ws[1].Text.Source[d.IsSpan.Start:d.IsSpan.End])
		require.Equal(t, d.Was, f.ws[0].Text.Source[d.WasSpan.Start:d.WasSpan.End])
		got = append(got, change{d.Kind, d.Document, d.Was, d.Is, in})
	}
	require.Equal(t, []change{
		{NumberChanged, "two", "400", "600", "three"},
		{MisspeltName, "two", "Tarnbridge", "Tarnbrige", "three"},
		{BrokenQuotation, "two", "the river's gone mad", `the river"s gone mad`, "three"},
	}, got)
	require.Positive(t, a.Documents[1].Spin, "it broke a quotation and misspelt a name")
	require.Zero(t, a.Documents[2].Spin, "it only passed them on")
}

func TestQuoteLedger(t *testing.T) {
	f := newStory(t,
		doc{id: "a", text: `Mayor Ines Calder said: [quotation|balanced: "We saw it coming for days and told them so"].`},
		doc{id: "b", text: `They [quotation|balanced: "saw it coming for days"], the mayor said.`},
		doc{id: "c", text: `Warden Tom Ferrow said: [quotation|balanced: "We saw it coming for days and told them so"].`},
		doc{id: "d", text: `She said: [quotation|broken: "We saw it coming for days and told them so'].`},
		doc{id: "e", text: `She said: [quotation|balanced: "We saw nothing coming for days and told them so"].`},
		doc{id: "f", text: `He said: [quotation|balanced: "Nobody drowned, as far as we know"].`},
		doc{id: "g", text: `Why? [quotation|broken: 'We saw it coming for days and told them so, says Inez Caldr, who wears boots in any weather and trusts no forecast.]`},
		doc{id: "h", text: `Mayor Inez Caldr said: [quotation|balanced: "We saw it coming for days and told them so"].`},
		doc{id: "i", text: `The mayor said: [quotation|balanced: "Wé saw it coming for days and told them so"].`})
	got := f.ledger(nil)
	require.Len(t, got, 1, "a quotation that one document alone has is not followed")
	forms := map[string]FormKind{}
	for _, q := range got[0].Forms {
		forms[q.Document] = q.Form
	}
	require.Equal(t, map[string]FormKind{"a": Fullest, "b": TrimmedForm, "c": OtherwiseSpoken, "d": BrokenForm, "e": AlteredForm, "g": BrokenForm, "h": SameForm, "i": SameForm}, forms,
		"g is not the fullest for running on, and h misspells the speaker of a")
	require.Equal(t, "Mayor Ines Calder", got[0].Forms[0].Speaker)
	g := got[0].Forms[slices.IndexFunc(got[0].Forms, func(q QuotedForm) bool { return q.Document == "g" })]
	require.True(t, strings.HasSuffix(f.ws[6].Text.Source[:g.End], "told them so"), "it ends where the others do")
}

// Of forms of one length that of the earliest text is the one that others changed,
// whatever the order of the documents; without ranks it is that of the first.
func TestQuoteLedgerByRank(t *testing.T) {
	docs := []doc{
		{id: "copy", text: `Warden Tom Ferrow said: [quotation|balanced: "We saw it coming for days and told them so"].`},
		{id: "alters", text: `She said: [quotation|balanced: "We saw nothing coming for days and told them so"].`},
		{id: "first", text: `Mayor Ines Calder said: [quotation|balanced: "We saw it coming for days and told them so"].`},
		{id: "older", text: `The mayor: [quotation|balanced: "We saw it coming for days"].`},
	}
	forms := func(ranks []int) (out []string) {
		for _, q := range newStory(t, docs...).ledger(ranks)[0].Forms {
			out = append(out, q.Document+" "+string(q.Form))
		}
		return out
	}
	require.Equal(t, []string{"copy fullest", "alters altered", "first re-attributed", "older trimmed"}, forms(nil))
	require.Equal(t, []string{"first fullest", "copy re-attributed", "alters altered", "older trimmed"}, forms([]int{3, 2, 1, 1}))
	require.Equal(t, []string{"alters fullest", "copy altered", "first altered", "older altered"}, forms([]int{2, 1, 2, 1}))
	require.Equal(t, forms(nil), forms([]int{1, 1, 1, 1}), "equal ranks do not tell")
}

func TestOrigins(t *testing.T) {
	f := newStory(t,
		doc{id: "wire", text: flood + ", a warden [attribution|AFP|told: told AFP], as [attribution|The Tarnby Echo|reported: the Tarnby Echo reported].\n\n[copyright|AFP: © AFP]"},
		doc{id: "copy", text: flood + ", as [attribution|The Tarnby Echo|reported: the Tarnby Echo reported]."},
		doc{id: "alone", text: "The Arle rose again.", source: "Daily Oyster"},
		doc{id: "same", text: "The Arle rose again."})
	l := &Lineage{Derivations: []Derivation{
		{From: "wire", To: "copy", Relation: TextOf, Directed: true, Probability: .9},
		{From: "alone", To: "same", Relation: TextOf, Probability: .5}}}
	f.sources(l)
	var got []string
	for _, o := range f.audit(l).Origins {
		got = append(got, o.Node+": "+o.Name)
	}
	require.Equal(t, []string{"latent:the-tarnby-echo: The Tarnby Echo", "wire: AFP", "alone: Daily Oyster"}, got,
		"the paper, the agency's own interview, and one of the two that share text")
}

// What a copy says of being told something came with the copy, and a text that stands
// whole in the source of its fellow is no source of its own.
func TestOriginsOfCopies(t *testing.T) {
	told := flood + ", and the warden of the lower weir [attribution|AFP|told: told AFP] that nobody was hurt.\n\n[copyright|AFP: © AFP]"
	said := flood + ", and the warden of the lower weir said that nobody was hurt."
	f := newStory(t,
		doc{id: "wire", text: told, source: "AFP"},
		doc{id: "print", text: told, source: "Daily Oyster"},
		doc{id: "copy", text: said, source: "The Tarnby Echo"},
		doc{id: "fellow", text: said, source: "Harlow Courier"},
		doc{id: "update", text: flood + ". The mayor [attribution|AFP|told: told AFP] on the bridge that the weir would be built again.\n\n[copyright|AFP: © AFP]", source: "AFP"})
	l := &Lineage{Derivations: []Derivation{
		{From: "wire", To: "print", Relation: TextOf, Directed: true, Probability: .9},
		{From: "wire", To: "copy", Relation: TextOf, Directed: true, Probability: .9},
		{From: "copy", To: "fellow", Relation: TextOf, Probability: .4},
		{From: "wire", To: "update", Relation: TextOf, Directed: true, Probability: .9}}}
	var got []string
	for _, o := range f.audit(l).Origins {
		got = append(got, o.Node)
	}
	require.Equal(t, []string{"wire", "update"}, got)
}

// Of texts that share wording without a direction one counts, whichever the input has
// first; two that hardly do are sources of their own.
func TestOriginsUndetermined(t *testing.T) {
	for _, ids := range [][2]string{{"echo", "oyster"}, {"oyster", "echo"}} {
		for probability, want := range map[float64][]string{.45: {"echo"}, .03: {"echo", "oyster"}} {
			f := newStory(t, doc{id: ids[0], text: flood + "."}, doc{id: ids[1], text: flood + "."})
			l := &Lineage{Nodes: []Node{{ID: ids[0], Rank: 1}, {ID: ids[1], Rank: 1}},
				Derivations: []Derivation{{From: ids[0], To: ids[1], Relation: TextOf, Probability: probability}}}
			var got []string
			for _, o := range f.audit(l).Origins {
				got = append(got, o.Node)
			}
			require.ElementsMatch(t, want, got, "%v at %v", ids, probability)
		}
	}
}
