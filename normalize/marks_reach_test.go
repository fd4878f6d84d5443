package normalize

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/race"
)

// A byte of a text as long as a month of a live blog costs at most eight times what one of an article's length
// does, whatever the text names: a rule that searched the whole of it for each name would cost thirty times as much.
func TestMarksOfLongTexts(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, nil)
	cost := func(language, text string, size int) float64 {
		source := strings.Repeat(text, size/len(text)+1)[:size]
		best := time.Hour
		for range 2 {
			start := cputime.Used()
			n.TextIn(source, language)
			best = min(best, cputime.Used()-start)
		}
		return float64(best.Nanoseconds()) / float64(size)
	}
	texts := map[string]string{
		"en shares":   symbolsListed(2000),
		"en confirms": strings.Repeat("Shares jumped on Monday. Reuters confirms a sale; the Lamplighter told The Harlow Courier of it. ", 1000),
		"en one line": strings.Repeat("The keeper told The Harlow Courier that the pier was shut ", 1000),
		"de names":    strings.Repeat("Von Anna Hale und Jan Roth\n\nDer Kran steht still, berichtet der Anzeiger.\n\nahl/jro\n\n", 500),
	}
	stories, err := filepath.Glob("../testdata/stories/*/docs/*.txt")
	require.NoError(t, err)
	for _, file := range stories {
		doc, err := os.ReadFile(file)
		require.NoError(t, err)
		language := n.Text(string(doc)).Language
		texts[language+" stories"] += string(doc) + "\n\n"
		texts[language+" stories without lines"] += strings.ReplaceAll(string(doc), "\n", " ") + " "
	}
	for name, text := range texts {
		language, _, _ := strings.Cut(name, " ")
		short, long := cost(language, text, 1<<16), cost(language, text, 1<<21)
		t.Logf("%-28s %6.1f ns a byte of 64 KB, %6.1f of 2 MB", name, short, long)
		require.Less(t, long, 8*short, "nanoseconds for a byte of %s", name)
	}
}

// symbolsListed is the text of a market report on n companies with their symbols.
func symbolsListed(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Cranes of Harlow %d (NYSE: HC%d) rose and (HC%d) fell again.\n", i, i, i)
	}
	return b.String()
}
