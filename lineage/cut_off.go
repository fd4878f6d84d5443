package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page may break a text off in the midst of a sentence: an excerpt, what stands before a
// paywall, what a crawler took before its limit. A quotation that is open there, and a name of which
// letters are missing, the page left so, and nobody who copied.

// cutOff says that the words r of t reach to where a paragraph of prose breaks off: it ends
// without a stop, or with dots for what is left out. Titles and lines of a page end so as well.
func cutOff(t *normalize.Text, r normalize.Range) bool {
	for i, p := range t.Paragraphs {
		if r.End > p.End || r.Start < p.Start {
			continue
		}
		next := len(t.Source)
		if i+1 < len(t.Paragraphs) {
			next = int(t.Words[t.Paragraphs[i+1].Start].Start)
		}
		rest, _, _ := strings.Cut(strings.TrimLeft(t.Source[t.Words[p.End-1].End:next], " \t\r"), "\n")
		return r.End == p.End && p.Len() > lineWords && (strings.HasPrefix(rest, "...") || !strings.ContainsAny(rest, `.!?;:"'”“’‘»«)]`))
	}
	return false
}

// cutName says that word y of text b is the beginning of word x of a, and the last before b breaks off.
func cutName(a *normalize.Text, x int, b *normalize.Text, y int) bool {
	long, short := a.Words[x], b.Words[y]
	return strings.HasPrefix(a.Source[long.Start:long.End], b.Source[short.Start:short.End]) && cutOff(b, normalize.Range{Start: y, End: y + 1})
}
