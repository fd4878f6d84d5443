package render

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/lineage"
)

// How long a name may be, in columns of a terminal: an id up to shortID is
// written as it is, a headline in the place of a name is cut to shortTitle, and
// nothing that is called by a name is longer than longName.
const (
	shortID    = 14
	shortTitle = 30
	longName   = 60
)

// call gives the documents of l the names that people know them by: the outlet
// where it is the only one of its name in the story, with the id or the headline
// where it is not, and without an outlet the id, or the headline if the id is
// long. Names differ within a story; ids stand beside them once.
func (v *view) call(l *lineage.Lineage) {
	outlets := map[string]int{}
	for i := range l.Nodes {
		n := &l.Nodes[i]
		if d := v.docs[n.Document]; d != nil {
			outlets[v.outlet(d)]++
		} else {
			outlets[line(n.Name, longName)]++
		}
	}
	taken := map[string]bool{}
	for i := range l.Nodes {
		n := &l.Nodes[i]
		d := v.docs[n.Document]
		if d == nil {
			continue
		}
		id, outlet, title := line(d.ID, longName), v.outlet(d), ""
		if t := shorten(v.title(d.ID), shortTitle); t != "" {
			title = "“" + t + "”"
		}
		var ways []string
		switch short := columns(id) <= shortID; {
		case outlet != "" && outlets[outlet] == 1:
			ways = []string{outlet}
		case outlet != "" && short:
			ways = []string{outlet + " (" + id + ")"}
		case outlet != "" && title != "":
			ways = []string{outlet + " " + title}
		case short || title == "":
			ways = []string{id}
		default:
			ways = []string{title}
		}
		ways = append(ways, id, fmt.Sprintf("%s (%d)", ways[0], i+1))
		for _, s := range ways {
			if s != "" && !taken[s] {
				v.names[d.ID], taken[s] = s, true
				break
			}
		}
	}
}

// outlet is the outlet of a document, "" if it is not known.
func (v *view) outlet(d *lineage.Document) string { return shorten(line(d.Source, longName), longName) }

// title is the headline of a document: its title, or the first line of its
// text that has a letter.
func (v *view) title(id string) string {
	const long = 400 // runes: more is a text
	if d := v.docs[id]; d != nil {
		if s := line(d.Title, long); s != "" {
			return s
		}
	}
	for s := range strings.Lines(v.text(id)) {
		if strings.ContainsFunc(s[:min(len(s), 4*long)], unicode.IsLetter) { // not a rule of dashes
			return line(s, long)
		}
	}
	return ""
}

// name is what a node is called: a document by its name in the story, a source
// that is not among them by its own.
func (v *view) name(n *lineage.Node) string {
	switch {
	case n.Document != "":
		return v.document(n.Document)
	case n.Name != "":
		return line(n.Name, longName)
	case n.Latent == lineage.Ancestor:
		return "an unknown common source"
	}
	return line(n.ID, longName)
}

// document is what a document is called.
func (v *view) document(id string) string {
	if s := v.names[id]; s != "" {
		return s
	}
	return line(id, longName)
}

// note is a note of the report with the names of documents in the place of
// their ids. What stands in quotation marks is somebody's words and stays.
func (v *view) note(s string) string {
	s = oneLine(s)
	var b strings.Builder
	quoted := false
	for s != "" {
		n := strings.IndexByte(s, ' ') + 1
		if n == 0 {
			n = len(s)
		}
		word := s[:n]
		s = s[n:]
		bare := strings.TrimRight(word, " ,;:.")
		bare = strings.TrimSuffix(strings.TrimSuffix(bare, "'s"), "’s")
		if name, ok := v.names[bare]; ok && !quoted {
			word = name + word[len(bare):]
		}
		for _, r := range word {
			switch r {
			case '"':
				quoted = !quoted
			case '“':
				quoted = true
			case '”':
				quoted = false
			}
		}
		b.WriteString(word)
	}
	return b.String()
}

// label is the name of a node with its headline and outlet, line by line, as
// the exported graphs have it: there a document is known by its id.
func (v *view) label(n *lineage.Node) []string {
	if n.Document == "" {
		return []string{v.name(n), "not among the documents"}
	}
	out := []string{line(n.Document, longName)}
	if t := v.title(n.Document); t != "" {
		out = append(out, clip(t, longName))
	}
	if d := v.docs[n.Document]; d != nil && d.Source != "" {
		out = append(out, v.outlet(d))
	}
	return out
}

// oneLine returns s with white space folded and without what could act on a
// terminal or turn the direction of the text after it: control and format
// characters, and bytes that are no UTF-8. Joiners stay, since scripts need
// them.
func oneLine(s string) string { return line(s, len(s)) }

// line is oneLine cut to n runes, the last of them "…" if anything is lost. Of
// a title of ten megabytes it reads no more than it needs.
func line(s string, n int) string {
	var b strings.Builder
	gap := false
	runes := 0
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
			runes++
		}
		b.WriteRune(r)
		if runes++; runes > n {
			break
		}
	}
	return clip(b.String(), n)
}

// clip cuts s to n runes, the last of them "…" if anything is lost.
func clip(s string, n int) string {
	i := 0
	for at := range s {
		if i == n {
			r := []rune(s[:at])
			return strings.TrimRight(string(r[:max(0, n-1)]), " ") + "…"
		}
		i++
	}
	return s
}

// runnerUp is the second likeliest source of d and how likely it is, "" where that is
// next to nothing.
func (v *view) runnerUp(nodes map[string]*lineage.Node, d *lineage.Derivation) string {
	u := d.RunnerUp
	if u == nil || u.Probability < .01 {
		return ""
	}
	other := v.document(u.From)
	if n := nodes[u.From]; n != nil {
		other = v.name(n)
	}
	return fmt.Sprintf("%s (%.2f)", other, u.Probability)
}
