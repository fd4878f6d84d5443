package render

import "github.com/wiretrace/wiretrace/lineage"

// An htmlOrigin is an independent source of a story.
type htmlOrigin struct{ Name, Note string }

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

// audit adds the tables of the audit.
func (v *view) audit(s *htmlStory, a *lineage.Audit) {
	for _, o := range a.Origins {
		name := line(o.Name, longName)
		if v.docs[o.Node] != nil {
			name = v.document(o.Node)
		}
		s.Origins = append(s.Origins, htmlOrigin{name, v.note(o.Note)})
	}
	for _, d := range a.Documents {
		for _, f := range d.Findings {
			s.Findings = append(s.Findings, htmlFinding{v.document(d.Document), string(f.Kind), v.note(f.Note), clip(v.quote(d.Document, f.Start, f.End), 300)})
		}
	}
	for _, d := range a.Drift {
		var heirs []string
		for _, id := range d.Inherited {
			heirs = append(heirs, v.document(id))
		}
		s.Drift = append(s.Drift, htmlDrift{string(d.Kind), v.document(d.From), line(d.Was, 200), v.document(d.Document), line(d.Is, 200), sentence(heirs, 6)})
	}
	for _, q := range a.Quotations {
		var forms []htmlForm
		for _, f := range q.Forms {
			forms = append(forms, htmlForm{v.document(f.Document), string(f.Form), line(f.Speaker, longName), clip(v.quote(f.Document, f.Start, f.End), 300)})
		}
		s.Forms += len(forms)
		s.Quotations = append(s.Quotations, htmlQuotation{forms})
	}
}
