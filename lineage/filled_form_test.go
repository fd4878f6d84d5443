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

// German nouns have capitals, and are others when the same people's figures are told again.
func TestGermanFormsThatAreFilledAnew(t *testing.T) {
	count := func(head, figures, also string) string {
		x := strings.Fields(figures)
		return fmt.Sprintf("%s\n\nHarlow (dpa) - Bei der Wahl in Harlow liegt Amtsinhaber Veit Morsum vorn. Nach Auszählung von %s der 52 Stimmbezirke kam er auf %s Prozent, wie aus Zahlen der Stadt hervorging. "+
			"Seine Gegnerin Gesche Tarnby erreichte demnach %s Prozent. Im ersten Wahlgang hatte sie mit %s Prozent knapp vor Veit Morsum gelegen. %s\n", head, x[0], x[1], x[2], x[3], also)
	}
	quarter := func(firm, boss, figures, also string) string {
		x := strings.Fields(figures)
		return fmt.Sprintf("%s steigert Gewinn\n\nHarlow (dpa) - Der Konzern %s hat im dritten Quartal mehr verdient. Der Gewinn stieg auf %s Millionen Euro nach %s Millionen Euro vor einem Jahr, wie das Unternehmen mitteilte. "+
			"Der Umsatz legte auf %s Millionen Euro zu. Vorstandschef %s bestätigte die Prognose. %s\n", firm, firm, x[0], x[1], x[2], boss, also)
	}
	early := count("Morsum liegt bei Wahl in Harlow vorn", "17 53,1 46,9 41,5", "Die Helfer zählten am Abend noch. Mit einem Ergebnis wird in der Nacht gerechnet. Im Rathaus gab es Suppe.")
	late := count("Morsum bleibt Bürgermeister in Harlow", "49 50,4 49,6 40,8", "Der Sekt stand im Keller. Die Opposition sprach von Glück und einer Niederlage des Verstands. Das Wetter hielt.")
	nets := quarter("Norvik Netze", "Ulla Brandal", "41,2 37,9 512,6", "Die Aktie gewann. Der Markt lobte die Zahlen.")
	for _, tt := range []struct {
		reason string
		a, b   string
		anew   bool
	}{
		{"a count that goes on, with all of its figures changed", early, late, false},
		{"the quarter of another firm", nets, quarter("Tarnby Mühlen", "Ove Skarsten", "9,3 11,8 88,1", "Das Papier gab nach. Die Branche klagt über Mehlpreise."), true},
		{"two versions of one item, whatever they have in common", nets + "\ndpa:270613-930-661204/1\n", quarter("Tarnby Mühlen", "Ove Skarsten", "9,3 11,8 88,1", "") + "\ndpa:270613-930-661204/2\n", false},
		{"two items of one day", nets + "\ndpa:270613-930-661204/1\n", quarter("Tarnby Mühlen", "Ove Skarsten", "9,3 11,8 88,1", "") + "\ndpa:270613-930-661311/2\n", true},
	} {
		f := readStory(t, "de", tt.a, tt.b)
		require.Equal(t, tt.anew, f.filledAnew(0, 1), tt.reason)
		require.Equal(t, tt.anew, f.filledAnew(1, 0), tt.reason)
	}
}
