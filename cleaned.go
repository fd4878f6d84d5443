package wiretrace

import (
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/normalize"
)

// Documents are compared by their text as readers see it. What a report says of their bytes is said
// of the text as it was given.

// cleanedTexts are, by ID, the texts that are not as they were given.
type cleanedTexts map[string]normalize.Cleaned

// conclude makes of the spans of documents and lineages in rep those of the texts as they were
// given.
func (c cleanedTexts) conclude(rep *Report) {
	if len(c) == 0 {
		return
	}
	for i := range rep.Documents {
		d := &rep.Documents[i]
		for k := range d.Marks {
			c.bytes(d.ID, &d.Marks[k].Start, &d.Marks[k].End)
		}
	}
	for i := range rep.Lineages {
		c.lineage(&rep.Lineages[i])
	}
}

// match does the same for the spans of m.
func (c cleanedTexts) match(m *Match) {
	if len(c) == 0 {
		return
	}
	for i := range m.Passages {
		p := &m.Passages[i]
		c.span(m.A, &p.A)
		c.span(m.B, &p.B)
		for k := range p.Edits {
			c.span(m.A, &p.Edits[k].A)
			c.span(m.B, &p.Edits[k].B)
		}
	}
}

// lineage does the same for the evidence, the mentions and the audit of l.
func (c cleanedTexts) lineage(l *lineage.Lineage) {
	for i := range l.Derivations {
		d := &l.Derivations[i]
		for _, list := range [][]lineage.Evidence{d.Evidence, d.Against} {
			for k := range list {
				c.bytes(list[k].Document, &list[k].Start, &list[k].End)
			}
		}
	}
	for i := range l.Mentions {
		for k := range l.Mentions[i] {
			c.bytes(l.Documents[i], &l.Mentions[i][k].Start, &l.Mentions[i][k].End)
		}
	}
	if l.Audit == nil {
		return
	}
	for i := range l.Audit.Documents {
		d := &l.Audit.Documents[i]
		for k := range d.Findings {
			c.bytes(d.Document, &d.Findings[k].Start, &d.Findings[k].End)
		}
	}
	for i := range l.Audit.Drift {
		d := &l.Audit.Drift[i]
		c.span(d.From, &d.WasSpan)
		c.span(d.Document, &d.IsSpan)
	}
	for i := range l.Audit.Quotations {
		forms := l.Audit.Quotations[i].Forms
		for k := range forms {
			c.bytes(forms[k].Document, &forms[k].Start, &forms[k].End)
		}
	}
}

func (c cleanedTexts) span(document string, s *lineage.Span) { c.bytes(document, &s.Start, &s.End) }

// bytes makes of [start, end) of that document's text the bytes of the text as it was given.
func (c cleanedTexts) bytes(document string, start, end *int) {
	t, ok := c[document]
	if !ok {
		return
	}
	s := t.Source(normalize.Span{Start: int32(*start), End: int32(*end)})
	*start, *end = int(s.Start), int(s.End)
}
