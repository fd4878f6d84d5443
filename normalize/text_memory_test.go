package normalize

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/race"
)

// The grammar of marks looks at a bounded part of a text, also where no space ends it,
// and whatever stands again and again is marked, joined or folded within what is said of memory.
func TestMemoryOfMarksAndVariants(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	for _, o := range []*Options{nil, {Stem: true, Variants: true}} {
		n := newNormalizer(t, o)
		for piece, most := range map[string]float64{
			"(": 30, "\"": 30, "a.b/": 30, "U.S.": 30, "“": 30, "\uFDFA": 40, // the last is eighteen letters in NFKC
			"May 6, ": 40, "6 May ": 40, "10am ": 40, "1730 GMT ": 30, "told AFP ": 30, "© AFP\n": 40,
			"GBP5m ": 40, "Rs500 5% ": 40, "£5bn ": 30, "3% ": 40, "ab-\n": 40, "a-\nb ": 40, "e\u0301 ": 30,
		} {
			source := strings.Repeat(piece, 1<<20/len(piece))
			n.TextIn(source[:1<<17], "en")
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			n.TextIn(source, "en")
			runtime.ReadMemStats(&after)
			require.Less(t, float64(after.TotalAlloc-before.TotalAlloc)/float64(len(source)), most, "bytes of memory for each byte of %q repeated, with %+v", piece, o)
		}
	}
}

// A word that is longer than any language has is its own stem.
func TestStemOfHugeWord(t *testing.T) {
	n := newNormalizer(t, &Options{Stem: true})
	x := n.TextIn(strings.Repeat("walking", 1000)+" walking", "en")
	require.Equal(t, x.Words[0].ID, x.Stems[0])
	require.NotEqual(t, x.Words[1].ID, x.Stems[1])
}

// Memory is linear in the source, and so is time: each of these would take
// minutes, or the machine, if anything in a text were looked at twice for what
// came before.
func TestHugeTexts(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	const size = 1 << 17
	n := newNormalizer(t, &Options{PlainText: true, Stem: true})
	variants := newNormalizer(t, &Options{PlainText: true, Stem: true, Variants: true})
	for _, n := range []*Normalizer{n, variants} {
		n.TextIn("The memo of the stems is made once.", "en")
	}
	for _, piece := range []string{
		"x", "a ", "A ", "A\n", "A\n\n", "Ab! ", "The bank rose again. ", "The bank rose\nagain ",
		"é", "e\u0301", "\u0301", "央", "央。", "か\u3099", "ที่", "\"a\" ", " \"a", "'a b", "“", "ab-\n", "a-\nB", "ab\u00AD\n",
		".", "\n", " \n", "a.   ", "\xff", "\u200B", "a\u200B", "1,", "U.S.",
	} {
		source := strings.Repeat(piece, size/len(piece))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		x := n.TextIn(source, "en")
		runtime.ReadMemStats(&after)
		perByte := float64(after.TotalAlloc-before.TotalAlloc) / float64(len(source))
		require.Less(t, perByte, 40.0, "bytes of memory for each byte of %q repeated", piece)
		require.LessOrEqual(t, len(x.Words), len(source)/2+1)
		start := cputime.Used()
		runtime.ReadMemStats(&before)
		variants.TextIn(source, "en")
		runtime.ReadMemStats(&after)
		perByte = float64(after.TotalAlloc-before.TotalAlloc) / float64(len(source))
		require.Less(t, perByte, 40.0, "bytes of memory for each byte of %q repeated, with variants", piece)
		require.Less(t, cputime.Used()-start, time.Minute, "the variants of %q repeated", piece)
	}
}
