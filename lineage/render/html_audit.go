package render

import (
	"fmt"
	"unicode/utf16"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlOrigin is an independent source of a story.
type htmlOrigin struct {
	Name htmlPiece
	Note string
}

// An htmlFinding is a case of the attribution audit.
type htmlFinding struct {
	Document          htmlPiece
	Kind, Note, Quote string
	Place             *htmlPlace
}

// An htmlDrift is a change on the way.
type htmlDrift struct {
	From, Document           htmlPiece
	Kind, Was, Is, Inherited string
	Place                    *htmlPlace
}

// An htmlQuotation is a quotation in its forms.
type htmlQuotation struct {
	Forms []htmlForm
}

type htmlForm struct {
	Document             htmlPiece
	Form, Speaker, Quote string
}

// An htmlPlace is where two documents, laid side by side, show something: a
// range of UTF-16 units of the right one.
type htmlPlace struct{ Left, Right, Start, End int }

// audit adds the tables of the audit.
func (v *view) audit(s *htmlStory, a *lineage.Audit) {
	for _, o := range a.Origins {
		name := htmlPiece{Text: line(o.Name, longName)}
		if v.docs[o.Node] != nil {
			name = v.link(s, o.Node)
		}
		s.Origins = append(s.Origins, htmlOrigin{name, v.note(o.Note)})
	}
	for _, d := range a.Documents {
		for _, f := range d.Findings {
			s.Findings = append(s.Findings, htmlFinding{v.link(s, d.Document), string(f.Kind), v.note(f.Note), clip(v.quote(d.Document, f.Start, f.End), 300),
				v.place(f.From, d.Document, f.Start, f.End)})
		}
	}
	for _, d := range a.Drift {
		var heirs []string
		for _, id := range d.Inherited {
			heirs = append(heirs, v.document(id))
		}
		s.Drift = append(s.Drift, htmlDrift{v.link(s, d.From), v.link(s, d.Document), string(d.Kind), line(d.Was, 200), line(d.Is, 200), sentence(heirs, 6),
			v.place(d.From, d.Document, d.IsSpan.Start, d.IsSpan.End)})
	}
	for _, q := range a.Quotations {
		var forms []htmlForm
		for _, f := range q.Forms {
			forms = append(forms, htmlForm{v.link(s, f.Document), string(f.Form), line(f.Speaker, longName), clip(v.quote(f.Document, f.Start, f.End), 300)})
		}
		s.Forms += len(forms)
		s.Quotations = append(s.Quotations, htmlQuotation{forms})
	}
}

// link is the name of a document that leads to its row.
func (v *view) link(s *htmlStory, id string) htmlPiece {
	p := htmlPiece{Text: v.document(id)}
	if v.docs[id] != nil {
		p.Href = fmt.Sprintf("#%s-doc%d", s.Anchor, v.at[id]+1)
	}
	return p
}

// place is where document to shows the bytes [start, end) beside document from;
// nil if one of them is not at hand.
func (v *view) place(from, to string, start, end int) *htmlPlace {
	text := v.text(to)
	if v.docs[from] == nil || v.docs[to] == nil || start < 0 || end > len(text) || start >= end {
		return nil
	}
	units := func(s string) int { return len(utf16.Encode([]rune(s))) }
	at := units(text[:start])
	return &htmlPlace{v.at[from], v.at[to], at, at + units(text[start:end])}
}
