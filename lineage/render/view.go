package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/lineage"
)

// A view looks things up in a report.
type view struct {
	r       *lineage.Report
	docs    map[string]*lineage.Document
	matches map[[2]string]*lineage.Match
	texts   func(id string) string
}

func newView(r *lineage.Report, texts func(id string) string) *view {
	v := &view{r, map[string]*lineage.Document{}, map[[2]string]*lineage.Match{}, texts}
	for i := range r.Documents {
		v.docs[r.Documents[i].ID] = &r.Documents[i]
	}
	for i := range r.Matches {
		v.matches[[2]string{r.Matches[i].A, r.Matches[i].B}] = &r.Matches[i]
	}
	return v
}

// text is the text of a document, from the caller or else from the report; ""
// where neither has it.
func (v *view) text(id string) string {
	if v.texts != nil {
		if s := v.texts(id); s != "" {
			return s
		}
	}
	if d := v.docs[id]; d != nil && d.Text != nil {
		return *d.Text
	}
	return ""
}

// quote returns the bytes [start, end) of a document on one line, "" if the
// text is not at hand or the span is none of it.
func (v *view) quote(id string, start, end int) string {
	s := v.text(id)
	if start < 0 || start >= end || end > len(s) {
		return ""
	}
	return oneLine(s[start:end])
}

// title is the headline of a document: its title, or the first line of its
// text.
func (v *view) title(id string) string {
	if d := v.docs[id]; d != nil && strings.TrimSpace(d.Title) != "" {
		return oneLine(d.Title)
	}
	s := strings.TrimSpace(v.text(id))
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		s = s[:i]
	}
	return oneLine(clip(s, 400))
}

// name is what a node is called: the id of a document, the name of a named
// source.
func name(n *lineage.Node) string {
	switch {
	case n.Document != "":
		return oneLine(n.Document)
	case n.Name != "":
		return oneLine(n.Name)
	case n.Latent == lineage.Ancestor:
		return "an unknown common source"
	}
	return oneLine(n.ID)
}

// label is the name of a node with its headline and outlet, line by line.
func (v *view) label(n *lineage.Node) []string {
	out := []string{clip(name(n), 60)}
	if n.Document == "" {
		return append(out, "not among the documents")
	}
	if t := v.title(n.Document); t != "" {
		out = append(out, clip(t, 60))
	}
	if d := v.docs[n.Document]; d != nil && d.Source != "" {
		out = append(out, clip(oneLine(d.Source), 60))
	}
	return out
}

// nodes are the nodes of l by id.
func nodes(l *lineage.Lineage) map[string]*lineage.Node {
	m := map[string]*lineage.Node{}
	for i := range l.Nodes {
		m[l.Nodes[i].ID] = &l.Nodes[i]
	}
	return m
}

// oneLine returns s with white space folded and without what could act on a
// terminal or turn the direction of the text after it: control and format
// characters, and bytes that are no UTF-8. Joiners stay, since scripts need
// them.
func oneLine(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			gap = b.Len() > 0
			continue
		case r == utf8.RuneError, unicode.IsControl(r), unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d':
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// clip cuts s to n runes, the last of them "…" if anything is lost.
func clip(s string, n int) string {
	i := 0
	for at := range s {
		if i == n {
			r := []rune(s[:at])
			return strings.TrimRight(string(r[:n-1]), " ") + "…"
		}
		i++
	}
	return s
}
