package lineage

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a desk fills in again and again is no take of what it filled in before.
func TestFormsThatAreFilledAnew(t *testing.T) {
	results := func(company, code, quarter, figures string) string {
		x := strings.Fields(figures)
		return fmt.Sprintf("%s <%s> %s QTR NET\n\n    Shr %s cts vs %s cts\n    Net %s mln vs %s mln\n    Revs %s mln vs %s mln\n Reuter\n", company, code, quarter, x[0], x[1], x[2], x[3], x[4], x[5])
	}
	help := func(day, part, figures string) string {
		x := strings.Fields(figures)
		return fmt.Sprintf("MONEY MARKET GIVEN %s MLN HELP\n\n    VESTRAND, March %s - The Bank of Vestrand said it had given the money market %s mln crowns of assistance in the %s session.\n"+
			"    It bought bills in band one at %s pct, against its estimate of a shortage of %s mln.\n Reuter\n", x[0], day, x[0], part, x[1], x[2])
	}
	first := results("NORVIK STORES INC", "NOR", "1ST", "41 37 12.4 10.1 120.7 98.3")
	for _, tt := range []struct {
		reason string
		a, b   string
		anew   bool
	}{
		{"the results of another company", first, results("TARNBY MINES LTD", "TAR", "1ST", "18 22 3.9 5.2 61.4 70.2"), true},
		{"those of its next quarter", first, results("NORVIK STORES INC", "NOR", "2ND", "44 39 13.6 11.8 131.2 104.9"), true},
		{"the same, sent again with its tail", first, strings.Replace(first, " Reuter", "    NOTE: a gain of 1.2 mln dlrs is left out\n Reuter", 1), false},
		{"the same with a figure put right", first, strings.Replace(first, "12.4", "12.9", 1), false},
		{"the dividend of another company, which has hardly a figure", "NORVIK STORES INC <NOR> SETS QUARTERLY\n\n    Qtly div 42 cts vs 42 cts prior\n    Pay May 2\n    Record April 6\n Reuter\n",
			"TARNBY MINES LTD <TAR> SETS QUARTERLY\n\n    Qtly div 9 cts vs 9 cts prior\n    Pay May 4\n    Record April 9\n Reuter\n", true},
		{"the help of another day", help("9", "morning", "310 10.1875 450"), help("10", "morning", "85 9.9375 200"), true},
		{"the help of one day, which is counted on", help("9", "morning", "310 10.1875 450"), help("9", "afternoon", "85 9.9375 500"), false},
		{"a story that was told anew", "VESTRAND (Reuters) - At least 12 people died when a pier gave way under 300 guests at 8 in the evening, the mayor said.",
			"VESTRAND (Reuters) - Divers found 19 bodies on Monday below the pier that fell with 250 guests, and looked for 4 more.", false},
	} {
		f := newStory(t, doc{text: tt.a}, doc{text: tt.b})
		require.Equal(t, tt.anew, f.filledAnew(0, 1), tt.reason)
		require.Equal(t, tt.anew, f.filledAnew(1, 0), tt.reason)
		ws, pairs := witnesses(t, []string{tt.a, tt.b})
		linked := false
		for _, c := range must(New(nil)).Clusters(ws, pairs) {
			l, err := must(New(nil)).Lineage(t.Context(), ws, pairs, c)
			require.NoError(t, err)
			for _, d := range l.Derivations {
				linked = linked || d.Relation == TextOf
			}
		}
		require.False(t, tt.anew && linked, tt.reason)
	}
}

// must is the Inferrer that New made.
func must(in *Inferrer, err error) *Inferrer {
	if err != nil {
		panic(err)
	}
	return in
}
