package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// referenceStructure is structure without masks and plans: every gap is read.
func referenceStructure(n *Normalizer, x *Text) *Text {
	t := &Text{Source: x.Source, Language: x.Language, Words: append([]Word(nil), x.Words...)}
	for i := range t.Words {
		t.Words[i].Flags &^= Quoted
	}
	w := n.worder(nil, x.Source, noFunctions)
	defer n.release(w)
	for w.next < len(w.source) {
		w.find(len(x.Source))
	}
	s := newStructurer(n, t, w)
	for i := 0; i <= len(t.Words); i++ {
		lo, hi := 0, len(t.Source)
		if i > 0 {
			lo = int(t.Words[i-1].End)
		}
		if i < len(t.Words) {
			hi = int(t.Words[i].Start)
		}
		s.gap(i, lo, hi)
	}
	s.endParagraph(len(t.Words))
	t.Sentences, t.Paragraphs = s.sentences, s.paragraphs
	return t
}

// sameStructure checks the structure of source against that of its gaps, read
// one by one.
func sameStructure(t testing.TB, n *Normalizer, source string) {
	got := n.Text(source)
	if len(got.Words) == 0 {
		require.Empty(t, got.Sentences, "sentences of %q", source)
		require.Empty(t, got.Paragraphs, "paragraphs of %q", source)
		return
	}
	want := referenceStructure(n, got)
	require.Equal(t, want.Sentences, got.Sentences, "sentences of %q", source)
	require.Equal(t, want.Paragraphs, got.Paragraphs, "paragraphs of %q", source)
	require.Equal(t, want.Words, got.Words, "words inside quotations of %q", source)
}

// gapPieces are what the gaps of the test are made of, and words that matter to
// what they do.
var (
	gapPieces = []string{
		" ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\f", "\u2029", "\u0085", "\u00A0", ".", ".", ".", "!", "?", "…", "...", "。", ",", ";", ":", "(", ")", "-", "–", "•",
		"\"", "\"", "“", "”", "„", "«", "»", "‹", "'", "'", "’", "‘", "‚", "「", "」", "``", "''", "-\n", "\u00AD\r\n", " « ", " \" ", " ' ", "\u0301", "\u200B", "\xE2", "\x80", "\x00", "＂",
	}
	gapWords = []string{
		"the", "The", "bank", "banks", "Inc", "U", "S", "a", "m", "Mr", "No", "no", "Mass", "mass", "iPhone", "eBay", "5", "90s", "2016", "Élan", "élan", "Ünal", "Банк", "банк", "央", "كِ", "x\u0301", "s",
	}
)

// gapText returns words with any gaps between them, some of which come again.
func gapText(r *rand.Rand) string {
	var b strings.Builder
	for range 4 {
		gap := ""
		for range r.IntN(5) {
			gap += gapPieces[r.IntN(len(gapPieces))]
		}
		for range 1 + r.IntN(4) {
			if r.IntN(2) == 0 {
				b.WriteString("and then ")
			}
			b.WriteString(gapWords[r.IntN(len(gapWords))])
			b.WriteString(gap)
		}
		b.WriteString(gapWords[r.IntN(len(gapWords))])
	}
	return b.String()
}

func TestStructureIsTheGaps(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	r := rand.New(rand.NewPCG(31, 32))
	texts := 6_000
	if testing.Short() {
		texts = 2_000
	}
	for range texts {
		source := gapText(r)
		sameStructure(t, n, source)
		sameStructure(t, n, strings.ToLower(source))
		sameStructure(t, n, awkwardText(r)+source+awkwardText(r))
	}
	for _, source := range []string{englishText, frenchText, russianText, chineseText} {
		sameStructure(t, n, source)
		sameStructure(t, n, strings.ReplaceAll(source, " the ", "\nthe "))
	}
}

// What fills the lists of events, quotations, sentences and paragraphs, again and
// again, is found whole.
func TestStructureOfRepetitions(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	for _, piece := range []string{
		"A ", "A. ", "A\n\n", "\"Dock\" ", "Dock \"quay. ", "Dock. ", "The U.S. Dock. ", "Quay 5. ", "\"Dock.\n\n\"Quay. ", "Dock.\n\n", "dock. quay ",
		"« quai » ", "« quai », ", "« quai » ; ", "quai. « Grue.\n\n", "Grue (« quai »). ", "'A' ", "’90 ", "Порт. Кран. ", "Порт, кран? ", "港。", "港“口”。", "A\u00A0. B — c. ", "iPhone. eBay. ",
	} {
		sameStructure(t, n, strings.Repeat(piece, 1200))
		sameStructure(t, n, "\"A dock.\n\n"+strings.Repeat(piece, 40)+"\u2014\u0301. "+strings.Repeat(piece, 300))
	}
}

// Every pair of marks between two words does what reading it does, whatever else
// is open.
func TestEveryGapOfTwoMarks(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	for _, a := range gapPieces {
		for _, b := range gapPieces {
			for _, open := range []string{"", "'", "\"", "«"} {
				for _, next := range []string{"Ships", "ships", "5", "été"} {
					// What opens shows when it is closed.
					const closed = " and a” crane’ here» now\" and' then"
					source := open + "Two docks" + a + b + next + closed + a + b + "Nobody knows why" + closed + ".\n\nIt ended"
					sameStructure(t, n, source)
				}
			}
		}
	}
}
