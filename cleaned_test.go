package wiretrace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/normalize"
)

var longWord = regexp.MustCompile(`(\p{L}{4})(\p{L}{4})`)

// as are the ways in which one text comes from different systems.
var as = map[string]func(string) string{
	"decomposed":     norm.NFD.String,
	"hard spaces":    func(s string) string { return strings.ReplaceAll(s, " ", "\u00A0") },
	"soft hyphens":   func(s string) string { return longWord.ReplaceAllString(s, "$1\u00AD$2") },
	"Windows":        func(s string) string { return "\uFEFF" + strings.ReplaceAll(s, "\n", "\r\n") },
	"indented lines": func(s string) string { return "  " + strings.ReplaceAll(s, "\n", "  \n\t") },
}

// TestTextsThatReadTheSame checks that a story is the same whatever characters its systems make of
// what readers see, and that the report tells the bytes that were given.
func TestTextsThatReadTheSame(t *testing.T) {
	stories, err := filepath.Glob("testdata/stories/*/docs")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, story := range stories {
		var docs []Document
		files, err := filepath.Glob(filepath.Join(story, "*.txt"))
		require.NoError(t, err)
		for _, file := range files {
			body, err := os.ReadFile(file)
			require.NoError(t, err)
			docs = append(docs, Document{ID: filepath.Base(file), Body: norm.NFC.String(string(body))})
		}
		want := told(t, docs)
		for name, change := range as {
			changed := make([]Document, len(docs))
			for i, d := range docs {
				changed[i] = Document{ID: d.ID, Body: change(d.Body)}
			}
			assert.Equal(t, want, told(t, changed), "%s, %s", story, name)
		}
	}
}

// told is what a report says of docs, with the words under its spans as they read.
func told(t *testing.T, docs []Document) []string {
	report, err := Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	body := map[string]string{}
	for _, d := range docs {
		body[d.ID] = d.Body
	}
	at := func(document string, start, end int) string {
		if document == "" {
			return ""
		}
		c := normalize.Clean(body[document][start:end])
		return strings.Join(strings.Fields(c.Text), " ")
	}
	span := func(document string, s lineage.Span) string { return at(document, s.Start, s.End) }
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	for _, d := range report.Documents {
		say("%s %d words %v", d.ID, d.Words, d.Written)
		for _, m := range d.Marks {
			say("%s %s %q %q %q", d.ID, m.Kind, m.Value, m.Detail, at(d.ID, m.Start, m.End))
		}
	}
	for _, m := range report.Matches {
		for _, p := range m.Passages {
			say("%s %q %s %q %s %v", m.A, span(m.A, p.A), m.B, span(m.B, p.B), p.Kind, p.Similarity)
			for _, e := range p.Edits {
				say("%q %q", span(m.A, e.A), span(m.B, e.B))
			}
		}
	}
	for _, l := range report.Lineages {
		for _, d := range l.Derivations {
			say("%s %s %s %v %v", d.From, d.To, d.Relation, d.Probability, d.Directed)
			for _, e := range append(d.Evidence, d.Against...) {
				say("%s %v %s %q", e.Signal, e.Weight, e.Document, at(e.Document, e.Start, e.End))
			}
		}
		for _, d := range l.Audit.Documents {
			say("%s %v %v %v", d.Document, d.Reused, d.Uncredited, d.Spin)
			for _, f := range d.Findings {
				say("%s %s %q", f.Kind, f.From, at(d.Document, f.Start, f.End))
			}
		}
		for _, d := range l.Audit.Drift {
			say("%s %q %q %q %q", d.Kind, d.Was, d.Is, span(d.From, d.WasSpan), span(d.Document, d.IsSpan))
		}
		for _, q := range l.Audit.Quotations {
			for _, f := range q.Forms {
				say("%s %s %s %q", f.Document, f.Form, f.Speaker, at(f.Document, f.Start, f.End))
			}
		}
	}
	return out
}
