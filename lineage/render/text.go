package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// TextOptions shape what [Text] writes. The zero value is the default.
type TextOptions struct {
	// Width is the number of columns of the terminal. The default is 80, and
	// the least is 40.
	Width int
	// Color marks names and sources with ANSI colours. The default is false;
	// nothing is said by colour alone.
	Color bool
	// Texts returns the text of a document, for quotations and headlines. The
	// default, nil, takes texts from the report where it has them.
	Texts func(id string) string
}

// Text writes r for people: for every story who was first, who copied whom
// and what is not determined; a tree of it in which a dashed line leads from a
// source that is not among the documents; under each document how sure that
// is, a quotation that shows it, and why it is not the other way round.
func Text(w io.Writer, r *lineage.Report, o *TextOptions) error {
	if o == nil {
		o = &TextOptions{}
	}
	r = told(r)
	p := &page{view: newView(r, o.Texts), width: o.Width, color: o.Color}
	if p.width == 0 {
		p.width = 80
	}
	p.width = max(p.width, 40)
	p.put("", "", plainStyle, opening(r))
	for i := range r.Lineages {
		p.chapter(&r.Lineages[i])
	}
	p.closing()
	_, err := io.WriteString(w, p.b.String())
	return err
}

// A page is a text in the making.
type page struct {
	*view
	b     strings.Builder
	width int
	color bool
	large bool // the story at hand has so many documents that each gets a line or two
}

// A style is an ANSI colour or weight; "" is none.
type style string

const (
	plainStyle  style = ""
	nameStyle   style = "1"  // bold: a document
	latentStyle style = "33" // yellow: a source that is not among them
	quoteStyle  style = "36" // cyan: words of a document
	faintStyle  style = "2"
)

// put writes text wrapped to the width, its first line after first, all
// others after rest.
func (p *page) put(first, rest string, st style, text string) {
	for i, s := range wrap(text, p.width-max(columns(first), columns(rest))) {
		if i > 0 {
			first = rest
		}
		p.b.WriteString(strings.TrimRight(first, " "))
		if s != "" {
			p.b.WriteString(first[len(strings.TrimRight(first, " ")):])
			p.b.WriteString(p.styled(st, s))
		}
		p.b.WriteByte('\n')
	}
}

func (p *page) styled(st style, s string) string {
	if !p.color || st == plainStyle {
		return s
	}
	return "\x1b[" + string(st) + "m" + s + "\x1b[0m"
}

// opening says in one line what was read and found.
func opening(r *lineage.Report) string {
	s := plural(len(r.Documents), "document")
	switch {
	case len(r.Documents) == 0:
		return "No documents."
	case len(r.Documents) == 1:
		return s + ": nothing to compare it with."
	case len(r.Lineages) == 0:
		return s + ": they share no wording and no source."
	}
	took := map[string]bool{}
	for _, l := range r.Lineages {
		for i := range l.Derivations {
			if d := &l.Derivations[i]; claims(d) && d.Relation == lineage.TextOf {
				took[d.To] = true
			}
		}
	}
	return fmt.Sprintf("%s, %s; %d took wording from another source.", s, stories(len(r.Lineages)), len(took))
}

func stories(n int) string {
	if n == 1 {
		return "1 story"
	}
	return fmt.Sprintf("%d stories", n)
}

// alone are the documents that are in no story.
func alone(r *lineage.Report) []string {
	in := map[string]bool{}
	for _, l := range r.Lineages {
		for _, id := range l.Documents {
			in[id] = true
		}
	}
	var out []string
	for _, d := range r.Documents {
		if !in[d.ID] {
			out = append(out, d.ID)
		}
	}
	return out
}

// closing lists the documents that are in no story and explains the signs.
func (p *page) closing() {
	var names []string
	for _, id := range alone(p.r) {
		names = append(names, p.document(id))
	}
	if len(names) > 0 && len(p.r.Lineages) > 0 {
		p.b.WriteByte('\n')
		p.put("", "  ", plainStyle, "In no story: "+sentence(names, 20)+".")
	}
	if len(p.r.Lineages) > 0 {
		p.b.WriteByte('\n')
		p.put("", "  ", faintStyle, "● a document   ┄ a source that is not among them   (0.93) the probability: "+
			"likely is from 0.55, very likely from 0.80, almost certain from 0.95.")
	}
}

// chapter writes one lineage: a summary, the tree, the order.
func (p *page) chapter(l *lineage.Lineage) {
	head := fmt.Sprintf("── Story %s: %s ", oneLine(l.ID), plural(len(l.Documents), "document"))
	p.b.WriteByte('\n')
	p.put("", "", nameStyle, head+strings.Repeat("─", max(0, p.width-columns(head))))
	for _, s := range p.summary(l) {
		p.put(fmt.Sprintf("%-9s", s.Label), strings.Repeat(" ", 9), plainStyle, s.Text.String())
	}
	p.b.WriteByte('\n')
	p.tree(l)
}
