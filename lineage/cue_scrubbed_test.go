package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Papers have an agency's name above its story or behind the place in it, as their house
// has it.
func TestTheAgencyAboveItsStory(t *testing.T) {
	const story = "The pier at Morne gave way on Monday with some thirty people on it, and boats looked for the missing along the reef until it was dark.\n\nThe owner of the pier said that it had been inspected in May, and that nobody had found a fault in it."
	for _, c := range []struct {
		name, a, b string
		scrubbed   int
	}{
		{"two papers", "Pier gives way\n\nMORNE (AP) — " + story, "Pier gives way at Morne\n\nBy The Associated Press\n\nMORNE — " + story, 0},
		{"a page without the place", "Pier gives way\n\nMORNE (AP) — " + story, "Pier gives way at Morne\n\nBy The Associated Press\n\n" + story, 1},
		{"a page of that day", "Pier gives way\n\nMORNE, March 15, 2022 (AP) — " + story, "Pier gives way at Morne\n\nMarch 15, 2022\n\n" + story, 1},
		{"a page of the day before", "Pier gives way\n\nMORNE, March 15, 2022 (AP) — " + story, "Pier gives way at Morne\n\nMarch 14, 2022\n\n" + story, 0},
		{"nobody credited", "Pier gives way\n\nMORNE (AP) — " + story, "Pier gives way at Morne\n\nMORNE — " + story, 1},
	} {
		ws, pairs := witnesses(t, []string{c.a, c.b})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Len(t, scrubbed(f, 0, 1, f.passages(0, 1)), c.scrubbed, c.name)
	}
}

// Of two prints of one agency, neither of which is known for the agency's own, either may be the one
// that was edited.
func TestPrintsThatSayWhomItWasTold(t *testing.T) {
	const said = "\"We had asked for new piles since the spring, and nobody came to look at the old ones,\" the owner of the pier "
	for _, c := range []struct {
		name, a, b string
		scrubbed   int
	}{
		{"both are signed by it", "Pier gives way\n\nBy Reuters\n\n" + said + "told Reuters on Monday.", "Pier gives way at Morne\n\nBy Reuters\n\n" + said + "said on Monday.", 0},
		{"one is not", "Pier gives way\n\nBy Reuters\n\n" + said + "told Reuters on Monday.", "Pier gives way at Morne\n\nBy Jo Miller\n\n" + said + "said on Monday.", 1},
	} {
		ws, pairs := witnesses(t, []string{c.a, c.b})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Len(t, scrubbed(f, 0, 1, f.passages(0, 1)), c.scrubbed, c.name)
	}
}

// Two agencies were each told what both have, and a page that its newsroom signs with one of them may
// have a sentence of the other.
func TestNewsroomBesideItsAgency(t *testing.T) {
	const shared = "El muelle cedió el lunes con unas treinta personas encima, y las barcas buscaron a los desaparecidos hasta que se hizo de noche.\n\nEl alcalde, Juan Roth, ha explicado%s que se han cerrado los dos accesos y suspendido la feria del pueblo."
	own := "TARNBY, 14 Mar. (EUROPA PRESS) -\n\n" + strings.Replace(shared, "%s", " en declaraciones a Europa Press", 1)
	page := strings.Replace(shared, "%s", "", 1)
	for head, want := range map[string]int{
		"El muelle cede\n\nEFE / Redacción\n\n":      1,
		"El muelle cede\n\nEFE\n\n":                  0,
		"El muelle cede\n\nTarnby, 14 mar (EFE).- ":  0,
		"El muelle cede\n\nRedacción / Agencias\n\n": 1, // signed by no agency
	} {
		ws, pairs := witnesses(t, []string{own, head + page})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Len(t, scrubbed(f, 0, 1, f.passages(0, 1)), want, head)
	}
}

// A signature of two agencies is that of the first one's desk, which thanks the other: its text is
// no copy of the same house as the other's own.
func TestTwoAgenciesInOneSignature(t *testing.T) {
	const story = "The pier at Morne gave way on Monday with some thirty people on it, and boats looked for the missing along the reef until it was dark.\n\nThe owner of the pier said that it had been inspected in May, and that nobody had found a fault in it.\n\nDivers went down twice before noon, and found the piles of the pier broken at the foot."
	own := "Un ponton s'effondre\n\nAFP\nPublié le 14/03/2022 à 12:47\n\n" + story + "\n\n© 2022 Agence France-Presse"
	for _, c := range []struct {
		name, text string
		house      bool // as of the agency's own
		credited   int
	}{
		{"two agencies", "Un ponton s'effondre\n\n(ats/afp)\n\n" + story, false, 1},
		{"two agencies, a dash", "Un ponton s'effondre\n\n" + story + "\n\nATS - AFP", false, 1},
		{"the agency alone", "Un ponton s'effondre\n\n(afp)\n\n" + story, true, 0},
		{"the other alone", "Un ponton s'effondre\n\n(ats)\n\n" + story, false, 0},
		{"the agency and its reporter", "Un ponton s'effondre\n\n(afp/jd)\n\n" + story, true, 0},
	} {
		ws, pairs := witnesses(t, []string{own, c.text})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Equal(t, c.house, f.sameHouse(0, 1), c.name)
		require.Len(t, credited(f, 0, 1, f.passages(0, 1)), c.credited, c.name)
	}
}

// A site that names itself by its address as the source, with the initials of its desk behind,
// signs its own page; one that stands there alone is where the page is from.
func TestSiteThatNamesItselfAsTheSource(t *testing.T) {
	const story = "Der Kran am Hafen von Norrvik ist am Montag auf den Kai gefallen. Verletzt wurde niemand, wie die Werft mitteilte.\n\n"
	for line, own := range map[string]bool{
		"Quelle: ntv.de, jro/dpa":     true,
		"Quelle: ntv.de, jro/rts/AFP": true,
		"Quelle: ntv.de, jro":         true,
		"Quelle: ntv.de":              false,
		"Quelle: ntv":                 false,
	} {
		f := readStory(t, "de", story+line, "In Tarnby blieb der Kran stehen, und die Werft sucht noch einen Käufer für ihn.")
		require.Equal(t, own, f.isBy(0, "n-tv"), line)
	}
}

// A paper that somebody told something is named in one sentence or in another. Who names it nowhere has left it out.
func TestToldInAnotherSentence(t *testing.T) {
	const (
		lead  = "The owner of the pier at Morne%s has begun to count the boats that come in at night for the piles that are gone, he says, one by one.\n\n"
		quote = "\"I count them because nobody else does, and because the lamp is mine,\" he said%s at the end of the old wall."
	)
	for _, c := range []struct {
		name, a, b string
		scrubbed   int
	}{
		{"named in the quotation", strings.Replace(lead, "%s", " told the Guardian that he", 1) + strings.Replace(quote, "%s", "", 1), strings.Replace(lead, "%s", "", 1) + "Speaking to the Guardian, he was calm.\n\n" + strings.Replace(quote, "%s", "", 1), 0},
		{"named nowhere", strings.Replace(lead, "%s", " told the Guardian that he", 1) + strings.Replace(quote, "%s", "", 1), strings.Replace(lead, "%s", "", 1) + strings.Replace(quote, "%s", "", 1), 1},
	} {
		ws, pairs := witnesses(t, []string{"By Jo Miller, PA\n\n" + c.a, "By Ann Roth, PA\n\n" + c.b})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
		require.Len(t, scrubbed(f, 0, 1, f.passages(0, 1)), c.scrubbed, c.name)
	}
}
