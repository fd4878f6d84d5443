package render

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

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
	Doubt           string // why it is not certain, "" if it nearly is
	Open            bool   // unfolded from the start
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
	N               int // of the document in the report, from 1
	Name, ID, Title string
	URL, Written    string
	Words           int
	Own             string
	From            []htmlPiece // what it has from whom, with the way to the evidence
	Strip           []htmlStripe
	StripText       string
	Share, Silent   int   // percent of its words from others; from sources that it does not name
	At              int64 // when it was written at the earliest
}

func (v *view) htmlDerivation(d *lineage.Derivation, byID map[string]*lineage.Node, anchor string, brief bool) htmlDerivation {
	h := htmlDerivation{Anchor: anchor, From: v.name(byID[d.From]), To: v.name(byID[d.To]), A: -1, B: -1,
		Relation: string(d.Relation), Probability: d.Probability, Directed: d.Directed, Claim: v.claim(byID, d)}
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
	if d.Relation == lineage.TextOf && (!d.Directed || d.Probability < .8) {
		h.Doubt = why(d).String()
	}
	h.RunnerUp = v.runnerUp(byID, d)
	if v.docs[d.From] == nil || v.docs[d.To] == nil {
		return h
	}
	h.A, h.B = v.at[d.From], v.at[d.To]
	if d.Relation != lineage.TextOf {
		return h
	}
	shown, long := 4, 600 // the longest passages, in runes each; the comparison has all
	if !brief {
		shown, long = 2, 300
	}
	ps := v.passages(d.From, d.To)
	slices.SortStableFunc(ps, func(x, y lineage.Passage) int { return cmp.Compare(y.Words, x.Words) })
	for _, p := range ps[:min(shown, len(ps))] {
		h.Passages = append(h.Passages, htmlPassage{Kind: p.Kind, Words: p.Words,
			Source: clip(v.quote(d.From, p.A.Start, p.A.End), long), Copy: clip(v.quote(d.To, p.B.Start, p.B.End), long)})
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
	h := htmlEvidence{Note: v.note(e.Note), Quote: clip(v.quote(e.Document, e.Start, e.End), 300), Document: v.document(e.Document),
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
func (v *view) row(l *lineage.Lineage, byID map[string]*lineage.Node, id string, anchors []string) htmlRow {
	d := v.docs[id]
	row := htmlRow{N: v.at[id] + 1, Name: v.document(id), ID: line(id, longName), Title: clip(v.title(id), 160),
		Words: d.Words, Written: v.written(id), Own: percent(1 - d.Reused)}
	if isLink(d.URL) {
		row.URL = d.URL
	}
	var credits []htmlPiece // after what it took in words
	for j := range l.Derivations {
		x := &l.Derivations[j]
		if x.To != id || byID[x.From] == nil || !claims(x) {
			continue
		}
		from := v.name(byID[x.From])
		switch {
		case x.Relation != lineage.TextOf:
			credits = append(credits, htmlPiece{fmt.Sprintf("%s from %s", x.Relation, from), "#" + anchors[j]})
		case x.Share > 0:
			row.From = append(row.From, htmlPiece{fmt.Sprintf("%s from %s", percent(x.Share), from), "#" + anchors[j]})
		default:
			row.From = append(row.From, htmlPiece{"text from " + from, "#" + anchors[j]})
		}
	}
	row.From = append(row.From, credits...)
	row.Share = int(100 * d.Reused)
	if c := v.clock(id); c != nil {
		row.At = c.from
	}
	if l.Audit != nil {
		for _, a := range l.Audit.Documents {
			if a.Document == id {
				row.Silent = int(100 * a.Uncredited)
			}
		}
	}
	row.Strip, row.StripText = v.strip(l, id)
	return row
}
