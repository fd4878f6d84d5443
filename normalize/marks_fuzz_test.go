package normalize

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/race"
)

// Any bytes give marks in order, inside the text and, in a valid text, on rune
// boundaries.
func FuzzMarks(f *testing.F) {
	f.Add("LONDON, Aug 6 (Reuters) - Alcor (ALC.O) rose 3% in mid-day trading, the Journal reported.")
	f.Add("© 2018 AFP\n\nPhoto: dpa\n(2nd lead)\nBy Jane Roe, AP")
	f.Add("«„“”‚‘’»\"''\"«» \u00a0\u2028 ‹›  \xff\xc2\xe2\x80")
	f.Add("told l'agence AFP. In 2012, CNN once 10:23 a.m. ET 06.08.2018 2018-08-06T10")
	f.Add("It fell. The port\u2019s master told l\u2019AFP. Mr. Roe of St. Alcorta. 3. May. Dr. A. Roe. v. it\u2019 s. Aug. 6. In 2012.x")
	f.Add("(((((<<<<<)))>>>./-./-:,(Reuters")
	f.Add("\u2605 August 6 was the day.") // nothing stands before the sign
	f.Fuzz(func(t *testing.T, source string) {
		n := newNormalizer(t, nil)
		text := &Text{Source: source, Language: "en"}
		n.mark(text, nil, false)
		scanned := text.Marks
		n.mark(text, wordsOf(n, source), false)
		require.Equal(t, scanned, text.Marks, "marks of %q from its words", source)
		end := int32(0)
		for i, m := range text.Marks {
			if m.Start >= m.End || m.Start < end || int(m.End) > len(source) {
				t.Fatalf("mark %d of %q is [%d, %d) after a mark that starts at %d", i, source, m.Start, m.End, end)
			}
			end = m.Start
			if utf8.ValidString(source) && !utf8.ValidString(source[m.Start:m.End]) {
				t.Fatalf("mark %d of %q cuts a rune: %q", i, source, source[m.Start:m.End])
			}
		}
	})
}

// Texts made to be hard cost at most two hundred times what prose does, byte for
// byte: every rule looks at a bounded number of tokens. A rule that looked at a
// whole chunk each time would cost two thousand times as much.
func TestMarksLinear(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, nil)
	cost := func(unit string) time.Duration {
		text := &Text{Source: strings.Repeat(unit, 1<<17/len(unit)), Language: "de"}
		words := wordsOf(n, text.Source)
		best := time.Hour
		for range 3 {
			start := cputime.Used()
			n.mark(text, words, false)
			best = min(best, cputime.Used()-start)
		}
		return best
	}
	prose := cost(englishText[:len(englishText)/20])
	for _, unit := range []string{
		"told ", "(", "\"", "'", "6 August ", "AFP ", "the Wall Street Journal, ", "reported ", "in mid-day trading 3% ", "A. ", "\n", "x\n",
		"Read more\n", "2018 ", "© ", "ET ", "“", "«", "1.", "\u00a0", "citing ", "hatte ", "sagte ", "UPDATE 2-", "abc/de\n", "(AP Photo/", "\xff",
		"closed ", "Times ", "Harlow ", "berichtet ", "the ", "- ", "AFP (", "a 'b ", "\"a' ", "by AFP, ", "\n\n", "x",
	} {
		got := cost(unit)
		require.Less(t, got, 200*prose, "%q repeated", unit)
		t.Logf("%-28q %6.1f ns a byte, prose %.1f", unit, float64(got.Nanoseconds())/(1<<17), float64(prose.Nanoseconds())/(1<<17))
	}
}
