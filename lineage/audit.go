package lineage

import (
	"fmt"
	"math"
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// An Audit is what an editor asks once the lineage of a story is known: who
// reused text without saying so, where facts and quotations changed on their
// way, and on how many sources the story really rests. It is plain data; its
// lists are in the order of the family's documents, then of their text.
type Audit struct {
	Documents  []DocumentAudit `json:"documents"`  // one a document, in the order of the lineage
	Drift      []Drift         `json:"drift"`      // facts that changed on the way
	Quotations []Quoted        `json:"quotations"` // those that two documents or more have
	Origins    []Origin        `json:"origins"`    // the independent sources of the story, latent ones first
}

// A DocumentAudit is what an audit says of one document.
type DocumentAudit struct {
	Document string `json:"document"`
	// Reused is the share of its words that stand in passages with the
	// documents it derives text from.
	Reused float64 `json:"reused"`
	// Uncredited is the share of its words that stand in passages with such
	// documents that it does not name: neither their outlet nor their agency.
	Uncredited float64 `json:"uncredited"`
	// Spin is the number of substitutions that no writer makes, of words that a
	// machine put for others, of broken quotations and of misspelt names that are
	// new in it, per 1,000 words.
	Spin     float64   `json:"spin"`
	Findings []Finding `json:"findings"`
}

// A FindingKind says what is wrong with a credit.
type FindingKind string

const (
	// Uncredited text is reused from a source that is not named.
	Uncredited FindingKind = "uncredited"
	// CreditDropped is a credit that the source has and the copy has not.
	CreditDropped FindingKind = "credit-dropped"
	// CreditAltered is a credit that names another source than the text it
	// was copied from does, or none ("told AFP" for "told reporters").
	CreditAltered FindingKind = "credit-altered"
)

// A Finding is one case, with the bytes of the document that show it.
type Finding struct {
	Kind  FindingKind `json:"kind"`
	From  string      `json:"from"` // node it was copied from
	Note  string      `json:"note"`
	Start int         `json:"start"`
	End   int         `json:"end"`
}

// audit examines the family by its lineage, whose derivations and ranks have to be set.
func (f *family) audit(l *Lineage) *Audit {
	ps := f.parents(l)
	a := &Audit{Drift: f.drift(ps), Quotations: f.inInputOrder(f.ledger(f.ranks(l))), Origins: f.origins(l, ps)}
	for _, i := range f.given {
		d := f.creditAudit(i, ps[i])
		d.Spin = f.spin(i, a.Drift)
		a.Documents = append(a.Documents, d)
	}
	return a
}

// parents returns, for each witness, those it derives text from by l, with a
// known direction and more likely than not, in the order of l.
func (f *family) parents(l *Lineage) [][]int {
	at := f.byID()
	out := make([][]int, len(f.ws))
	for _, d := range l.Derivations {
		u, known := at[d.From]
		v, also := at[d.To]
		if known && also && d.Relation == TextOf && d.Directed && d.Probability >= .5 {
			out[v] = append(out[v], u)
		}
	}
	return out
}

// ranks returns the rank of each witness by l.
func (f *family) ranks(l *Lineage) []int {
	at := f.byID()
	out := make([]int, len(f.ws))
	for _, n := range l.Nodes {
		if i, ok := at[n.Document]; ok {
			out[i] = n.Rank
		}
	}
	return out
}

// creditAudit examines how witness i credits what it has from its parents.
func (f *family) creditAudit(i int, parents []int) DocumentAudit {
	d := DocumentAudit{Document: f.ws[i].ID, Findings: []Finding{}}
	n := len(f.ws[i].Text.Words)
	reused, uncredited := make([]bool, n), make([]bool, n)
	for _, u := range parents {
		words, first := 0, normalize.Range{}
		named := f.names(i, u)
		for k, p := range f.passages(u, i) {
			if k == 0 {
				first = p.B
			}
			words += p.B.Len()
			for w := p.B.Start; w < p.B.End; w++ {
				reused[w] = true
				uncredited[w] = uncredited[w] || !named
			}
		}
		if !named && words > 0 {
			sp := f.ws[i].Text.Bytes(first)
			note := fmt.Sprintf("%d words stand in %s too, which %s does not name", words, f.name(u), f.name(i))
			if agency := f.agencyOf(u); agency != "" {
				note = fmt.Sprintf("%d words stand in %s too, which has them from %s; %s names neither", words, f.name(u), agency, f.name(i))
			}
			d.Findings = append(d.Findings, f.finding(Uncredited, u, sp, "%s", note))
		}
		d.Findings = append(d.Findings, f.alteredCredits(u, i)...)
	}
	d.Reused, d.Uncredited = share(reused), share(uncredited)
	slices.SortStableFunc(d.Findings, func(x, y Finding) int { return x.Start - y.Start })
	return d
}

// share is the share of words that are marked, rounded to four places.
func share(words []bool) float64 {
	n := 0
	for _, w := range words {
		if w {
			n++
		}
	}
	return math.Round(1e4*float64(n)/float64(max(1, len(words)))) / 1e4
}

// names says that witness i names witness u, whoever that is by, or is of its
// house. A witness that says of nobody whom it is by cannot be named.
func (f *family) names(i, u int) bool {
	if f.sameHouse(i, u) || len(f.read(u).by) == 0 {
		return true
	}
	r := f.read(i)
	for _, kind := range []normalize.MarkKind{normalize.Attribution, normalize.Scoop, normalize.Dateline, normalize.Credit, normalize.Copyright, normalize.Byline} {
		for _, m := range r.marks[kind] {
			if m.Value != "" && f.isBy(u, m.Value) {
				return true
			}
		}
	}
	return false
}

// spin counts what a spinner leaves in witness i, per 1,000 words.
func (f *family) spin(i int, drift []Drift) float64 {
	n := len(f.read(i).marks[normalize.Spin])
	if f.spun != nil {
		n += len(f.spun[i])
	}
	for _, d := range drift {
		if d.Document == f.ws[i].ID && (d.Kind == BrokenQuotation || d.Kind == MisspeltName) {
			n++
		}
	}
	return math.Round(1e4*float64(n)/float64(max(1, len(f.ws[i].Text.Words)))) / 10
}
