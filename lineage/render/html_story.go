package render

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlStory is one lineage as the page shows it.
type htmlStory struct {
	Anchor, Name string
	Documents    int
	Summary      [][2]string
	Graph        htmlGraph
	Times        *htmlTime // nil if too few are known
	Derivations  []htmlDerivation
	Rows         []htmlRow
	Origins      []lineage.Origin
	Findings     []htmlFinding
	Drift        []htmlDrift
	Quotations   []htmlQuotation
}

// An htmlDerivation is a derivation with what shows it.
type htmlDerivation struct {
	Anchor          string
	From, To        string
	A, B            int // documents to compare, -1 if there are none
	Claim, Relation string
	Probability     float64
	Directed        bool
	Ties, Turns     []htmlEvidence // what ties them together, what says which way
	Against         []htmlEvidence
	Passages        []htmlPassage
	More            int // passages that are not shown
	RunnerUp        string
	Open            bool // unfolded from the start
}

// An htmlEvidence is one signal: how strongly it speaks, in words and log-odds.
type htmlEvidence struct {
	Note, Quote, Document, Strength string
	Weight                          string
}

// An htmlPassage is a passage as both sides have it.
type htmlPassage struct {
	Kind   string
	Words  int
	Source string
	Copy   string
}

// An htmlRow is a document in the table of a story.
type htmlRow struct {
	N                   int // of the document in the report, from 1
	Name, Source, Title string
	URL, Written        string
	Words               int
	Own                 string
	From                []string
	Strip               []htmlStripe
	StripText           string
}

// An htmlFinding is a case of the attribution audit.
type htmlFinding struct{ Document, Kind, Note, Quote string }

// An htmlDrift is a change on the way.
type htmlDrift struct {
	Kind, From, Was, Document, Is, Inherited string
}

// An htmlQuotation is a quotation in its forms.
type htmlQuotation struct {
	Forms []htmlForm
}

type htmlForm struct{ Document, Form, Speaker, Quote string }

// story prepares lineage i for the page.
func (v *view) story(i int) htmlStory {
	l := &v.r.Lineages[i]
	s := htmlStory{
		Anchor:    fmt.Sprintf("story-%d", i+1),
		Name:      "Story " + clip(oneLine(l.ID), 60),
		Documents: len(l.Documents),
		Summary:   v.summary(l),
	}
	byID := nodes(l)
	at := v.indexes()
	anchors := make([]string, len(l.Derivations))
	unfolded := 5 // derivations: more is a wall of text
	for j := range l.Derivations {
		d := &l.Derivations[j]
		if byID[d.From] == nil || byID[d.To] == nil {
			continue
		}
		anchors[j] = fmt.Sprintf("%s-d%d", s.Anchor, j+1)
		h := v.htmlDerivation(d, byID, at, anchors[j])
		h.Open = d.Relation == lineage.TextOf && d.Directed && unfolded > 0
		unfolded -= bit(h.Open)
		s.Derivations = append(s.Derivations, h)
	}
	s.Graph = v.graph(l, anchors, s.Anchor)
	s.Times = v.times(l)
	for _, id := range l.Documents {
		if v.docs[id] != nil {
			s.Rows = append(s.Rows, v.row(l, byID, id, at[id]))
		}
	}
	if a := l.Audit; a != nil {
		s.Origins = a.Origins
		v.audit(&s, a)
	}
	return s
}

// indexes are the places of the documents in the report, by id.
func (v *view) indexes() map[string]int {
	at := make(map[string]int, len(v.r.Documents))
	for i := range v.r.Documents {
		at[v.r.Documents[i].ID] = i
	}
	return at
}

func (v *view) htmlDerivation(d *lineage.Derivation, byID map[string]*lineage.Node, at map[string]int, anchor string) htmlDerivation {
	h := htmlDerivation{Anchor: anchor, From: name(byID[d.From]), To: name(byID[d.To]), A: -1, B: -1,
		Relation: string(d.Relation), Probability: d.Probability, Directed: d.Directed, Claim: claim(byID, d)}
	ties, turns := split(d)
	for _, e := range ties {
		h.Ties = append(h.Ties, v.htmlEvidence(&e))
	}
	for _, e := range turns {
		h.Turns = append(h.Turns, v.htmlEvidence(&e))
	}
	for _, e := range d.Against {
		h.Against = append(h.Against, v.htmlEvidence(&e))
	}
	if u := d.RunnerUp; u != nil && u.Probability > 0 {
		other := clip(oneLine(u.From), 80)
		if n := byID[u.From]; n != nil {
			other = name(n)
		}
		h.RunnerUp = fmt.Sprintf("%s (%.2f)", other, u.Probability)
	}
	if v.docs[d.From] == nil || v.docs[d.To] == nil {
		return h
	}
	h.A, h.B = at[d.From], at[d.To]
	if d.Relation != lineage.TextOf {
		return h
	}
	const shown = 4 // the longest; the others stand in the comparison
	ps := v.passages(d.From, d.To)
	slices.SortStableFunc(ps, func(x, y lineage.Passage) int { return cmp.Compare(y.Words, x.Words) })
	for _, p := range ps[:min(shown, len(ps))] {
		h.Passages = append(h.Passages, htmlPassage{Kind: p.Kind, Words: p.Words,
			Source: clip(v.quote(d.From, p.A.Start, p.A.End), 600), Copy: clip(v.quote(d.To, p.B.Start, p.B.End), 600)})
	}
	h.More = max(0, len(ps)-shown)
	return h
}

// passages are those between two documents, the sides as they are named.
func (v *view) passages(a, b string) []lineage.Passage {
	if m := v.matches[[2]string{a, b}]; m != nil {
		return slices.Clone(m.Passages)
	}
	m := v.matches[[2]string{b, a}]
	if m == nil {
		return nil
	}
	ps := slices.Clone(m.Passages)
	for i := range ps {
		ps[i].A, ps[i].B = ps[i].B, ps[i].A
	}
	return ps
}

func (v *view) htmlEvidence(e *lineage.Evidence) htmlEvidence {
	h := htmlEvidence{Note: oneLine(e.Note), Quote: clip(v.quote(e.Document, e.Start, e.End), 300), Document: clip(oneLine(e.Document), 60),
		Weight: fmt.Sprintf("%+.1f", e.Weight)}
	if h.Note == "" {
		h.Note = oneLine(e.Signal)
	}
	switch w := max(e.Weight, -e.Weight); {
	case w >= 3:
		h.Strength = "strong"
	case w >= 1:
		h.Strength = "clear"
	default:
		h.Strength = "weak"
	}
	return h
}

// row is a document as the table has it.
func (v *view) row(l *lineage.Lineage, byID map[string]*lineage.Node, id string, index int) htmlRow {
	d := v.docs[id]
	row := htmlRow{N: index + 1, Name: clip(oneLine(id), 60), Source: clip(oneLine(d.Source), 60), Title: clip(v.title(id), 160),
		Words: d.Words, Written: v.written(id), Own: percent(1 - d.Reused)}
	if isLink(d.URL) {
		row.URL = d.URL
	}
	for j := range l.Derivations {
		x := &l.Derivations[j]
		if x.To != id || byID[x.From] == nil || !claims(x) {
			continue
		}
		s := fmt.Sprintf("%s from %s", x.Relation, name(byID[x.From]))
		if x.Relation == lineage.TextOf && x.Share > 0 {
			s = fmt.Sprintf("%s from %s", percent(x.Share), name(byID[x.From]))
		}
		row.From = append(row.From, s)
	}
	row.Strip, row.StripText = v.strip(l, id)
	return row
}

// audit adds the tables of the audit.
func (v *view) audit(s *htmlStory, a *lineage.Audit) {
	for _, d := range a.Documents {
		for _, f := range d.Findings {
			s.Findings = append(s.Findings, htmlFinding{clip(oneLine(d.Document), 60), string(f.Kind), oneLine(f.Note), clip(v.quote(d.Document, f.Start, f.End), 300)})
		}
	}
	for _, d := range a.Drift {
		var heirs []string
		for _, id := range d.Inherited {
			heirs = append(heirs, clip(oneLine(id), 60))
		}
		s.Drift = append(s.Drift, htmlDrift{string(d.Kind), clip(oneLine(d.From), 60), clip(oneLine(d.Was), 200), clip(oneLine(d.Document), 60), clip(oneLine(d.Is), 200), list(heirs, 6)})
	}
	for _, q := range a.Quotations {
		var forms []htmlForm
		for _, f := range q.Forms {
			forms = append(forms, htmlForm{clip(oneLine(f.Document), 60), string(f.Form), clip(oneLine(f.Speaker), 60), clip(v.quote(f.Document, f.Start, f.End), 300)})
		}
		s.Quotations = append(s.Quotations, htmlQuotation{forms})
	}
}
