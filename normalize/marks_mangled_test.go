package normalize

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Crawls cut texts off, run lines together and tear them apart, in any place: whatever a rule looks for behind a
// word may not be there.
func TestMarksOfCutTexts(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, source := range []string{
		"KYODO\nNews", // a line that a signature of two lines has read already
		"KYODO\nNews\n\nHale/roe",
		"ROUNDUP:\n\nK", // nothing is left for a dateline
		"BERICHTIGUNG-\nM",
		"The sale was first reported by the Lamplighter.\n\nIt fell through, according to The", // no name behind it
	} {
		for _, language := range []string{"en", "de", "fr", "es", "it", "pt", "nl", ""} {
			require.NotPanics(t, func() { n.TextIn(source, language) }, "%q in %q", source, language)
		}
	}
}

// Marks lie within their text and in order, wherever paragraphs of it end, and whatever of others stands amid it.
func TestMarksOfMangledTexts(t *testing.T) {
	stories, err := filepath.Glob("../testdata/stories/*/docs/*.txt")
	require.NoError(t, err)
	var docs, words []string
	for _, file := range stories {
		doc, err := os.ReadFile(file)
		require.NoError(t, err)
		docs = append(docs, string(doc))
		words = append(words, strings.Fields(string(doc))...)
	}
	n := newNormalizer(t, nil)
	r := rand.New(rand.NewPCG(1, 2))
	gaps := []string{" ", "\n", "\n\n", "", ", ", ". ", " \"", "\" ", " (", ") ", ": ", " - "}
	languages := []string{"en", "de", "fr", "es", "it", "pt", "nl", ""}
	texts := 20_000
	if testing.Short() {
		texts = 1_000
	}
	for range texts {
		doc, language := docs[r.IntN(len(docs))], languages[r.IntN(len(languages))]
		for range 1 + r.IntN(12) {
			at := r.IntN(len(doc) + 1)
			if space := strings.IndexByte(doc[at:], ' '); space >= 0 && r.IntN(8) > 0 {
				at += space
			}
			before, behind := doc[:at], doc[at:]
			switch r.IntN(4) {
			case 0:
				doc = before + gaps[r.IntN(len(gaps))] + behind
			case 1:
				some := r.IntN(len(words) - 4)
				doc = before + gaps[r.IntN(len(gaps))] + strings.Join(words[some:some+1+r.IntN(4)], " ") + gaps[r.IntN(len(gaps))] + behind
			case 2:
				doc = before + behind[r.IntN(min(len(behind), 80)+1):]
			case 3:
				if at > 50 {
					doc = before
				}
			}
		}
		marks := n.TextIn(doc, language).Marks
		last := int32(0)
		for _, m := range marks {
			require.True(t, last <= m.Start && m.Start < m.End && int(m.End) <= len(doc), "%+v behind a mark at %d of %q in %q", m, last, doc, language)
			last = m.Start
		}
	}
}
