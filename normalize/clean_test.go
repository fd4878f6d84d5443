package normalize

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/internal/race"
)

func TestCleanGivesWhatReadersSee(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"nothing to do", "PARIS (AFP) - Le maire a dit « non ».\n\nFin.", "PARIS (AFP) - Le maire a dit « non ».\n\nFin."},
		{"accents that stand alone", "La fac\u0327ade du pre\u0301sident", "La façade du président"},
		{"two accents on a letter", "Vie\u0323\u0302t Nam", "Việt Nam"},
		{"an accent that has no letter of its own", "q\u0301ua", "q\u0301ua"},
		{"Korean letters", "\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"},
		{"a sound mark of kana", "カ\u3099ラス", "ガラス"},
		{"soft hyphens", "Donau\u00ADdampf\u00ADschiff", "Donaudampfschiff"},
		{"marks of direction and order", "\uFEFF\u200ELONDON\u200F (Reuters)", "LONDON (Reuters)"},
		{"hard spaces", "El\u00A0Mundo « \u202Foui\u2009»", "El Mundo «  oui »"},
		{"but not in a number", "10\u202F000 euros et 3\u00A0500\u00A0200", "10\u202F000 euros et 3\u00A0500\u00A0200"},
		{"unless it is a date", "6 août 2018\u00A012:35", "6 août 2018 12:35"},
		{"wrapped lines", "The ferry that ran aground before dawn was taken off the\nrocks by a tug on Friday, the harbour master said, and was\nbeing towed to the yard.\n\nNobody was hurt.",
			"The ferry that ran aground before dawn was taken off the rocks by a tug on Friday, the harbour master said, and was being towed to the yard.\n\nNobody was hurt."},
		{"wrapped by Windows, with an indent", "The ferry that ran aground before dawn was taken off the\r\n  rocks by a tug on Friday, the harbour master said, and was\r\n  being towed to the yard.",
			"The ferry that ran aground before dawn was taken off the rocks by a tug on Friday, the harbour master said, and was being towed to the yard."},
		{"words broken at a line's end", "The ferry that ran aground before dawn was taken off the inter-\nnational list by a tug on Friday, the harbour master said.", "The ferry that ran aground before dawn was taken off the international list by a tug on Friday, the harbour master said."},
		{"a soft one there", "The ferry that ran aground before dawn was taken off the inter\u00AD\nnational list by a tug on Friday, the harbour master said.", "The ferry that ran aground before dawn was taken off the international list by a tug on Friday, the harbour master said."},
		{"a list is none", "Home\nnews\nsport\nThe ferry that ran aground was towed away.\nweather", "Home\nnews\nsport\nThe ferry that ran aground was towed away.\nweather"},
		{"a line a paragraph", "The ferry that ran aground before dawn was taken off.\nNobody was hurt, the harbour master said on Friday.\niPhones were wet.", "The ferry that ran aground before dawn was taken off.\nNobody was hurt, the harbour master said on Friday.\niPhones were wet."},
	} {
		got := Clean(c.source)
		assert.Equal(t, c.want, got.Text, c.name)
		assert.Equal(t, c.want != c.source, got.Changed(), c.name)
		again := Clean(got.Text)
		assert.False(t, again.Changed(), "%s: what is clean stays so", c.name)
	}
}

// What is cleaned already has the same words and marks as if it were cleaned once more, and is not cleaned.
func TestTextOfCleaned(t *testing.T) {
	n := newNormalizer(t, nil)
	source := "\uFEFFHARLOW, Aug 6 (Reuters)\u00A0- The pre\u0301sident said the ferry that ran aground before dawn was\ntaken off the rocks by a tug on Friday, and was being towed\nto the yard, he told\u00A0AFP."
	c := Clean(source)
	require.True(t, c.Changed(), "the text of the test")
	got := n.TextOf(c, "en")
	require.Equal(t, n.TextIn(c.Text, "en"), got)
	require.NotEmpty(t, got.Marks)
	require.NotEmpty(t, n.TextIn(source, "en").Marks)
	require.NotEqual(t, n.TextIn(source, "en").Marks, n.TextOf(Cleaned{Text: source}, "en").Marks, "what is said to be clean is not cleaned")
}

func TestCleanedSourceIsWhatWasThere(t *testing.T) {
	source := "\uFEFFLe pre\u0301\u00ADsident\u00A0: oui"
	c := Clean(source)
	require.Equal(t, "Le président : oui", c.Text)
	for _, want := range []struct{ text, source string }{
		{"Le", "Le"}, {"président", "pre\u0301\u00ADsident"}, {"pré", "pre\u0301"}, {"sident", "sident"}, {"é", "e\u0301"}, {" ", " "}, {" :", "\u00A0:"}, {"oui", "oui"},
		{"Le président : oui", "Le pre\u0301\u00ADsident\u00A0: oui"},
	} {
		at := int32(strings.Index(c.Text, want.text))
		s := c.Source(Span{at, at + int32(len(want.text))})
		assert.Equal(t, want.source, source[s.Start:s.End], want.text)
	}
	assert.Equal(t, Span{int32(len(source)), int32(len(source))}, c.Source(Span{int32(len(c.Text)), int32(len(c.Text))}))
}

// checkCleaned checks what holds of every source: its words are the same, a span of the text
// stands for what cleans to it, and spans are in order.
func checkCleaned(t *testing.T, n *Normalizer, source string) {
	c := Clean(source)
	var was, is []uint64
	x, y := n.Text(source), n.Text(c.Text)
	for _, w := range x.Words {
		was = append(was, w.ID)
	}
	for _, w := range y.Words {
		is = append(is, w.ID)
	}
	require.Equal(t, was, is, "%q, cleaned %q", source, c.Text)
	if moved, ok := c.words(nil, n.wordsAlone(source)); ok && len(moved) > 0 {
		require.Equal(t, n.wordsAlone(c.Text), moved, "the words of %q, moved into %q", source, c.Text)
	}
	for at := 0; at <= len(source); at++ {
		plain := at
		for plain < len(source) && ignored(source, plain) == 0 && hardSpace(source, plain) == 0 && !joinsBefore(source, plain) {
			plain++
		}
		require.Equal(t, plain, nextUnclean(source, at), "%q from byte %d on", source, at)
		at = max(at, plain-1)
	}
	last := int32(0)
	for i, w := range y.Words {
		s := c.Source(w.Span)
		require.True(t, last <= s.Start && s.Start <= s.End && int(s.End) <= len(source), "%q: word %d at %v", source, i, s)
		require.LessOrEqual(t, s.Start, x.Words[i].Start, "%q: word %d", source, i)
		require.GreaterOrEqual(t, s.End, x.Words[i].End, "%q: word %d", source, i)
		last = s.End
	}
}

var uncleanPieces = []string{"a", "e\u0301", "\u00AD", " ", "\u00A0", "\u202F", "\u200B", "\u200D", "\uFEFF", "\n", "\r\n", "-", "Zug", "wort", "3", "\u1112\u1161", "カ\u3099", "\u0301", ".", "“", "\xff", "\u0627\u0654", "\u2010", "'", "…", "\t", "å", "A\u030A", "\U0001F468\u200D\U0001F469"}

func TestCleanKeepsTheWords(t *testing.T) {
	n := newNormalizer(t, &Options{PlainText: true, Language: "und"})
	r := rand.New(rand.NewPCG(51, 52))
	for range 20_000 {
		var b strings.Builder
		for range 1 + r.IntN(30) {
			b.WriteString(uncleanPieces[r.IntN(len(uncleanPieces))])
		}
		checkCleaned(t, n, b.String())
	}
	for _, s := range []string{englishText, frenchText, chineseText, newsText} {
		checkCleaned(t, n, s)
		checkCleaned(t, n, norm.NFD.String(s))
		checkCleaned(t, n, strings.ReplaceAll(s, " ", "\u00A0"))
	}
}

// A text may be made of nothing but what is cleaned.
func TestCleanOfHugeTexts(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	n := newNormalizer(t, nil)
	n.TextIn(strings.Repeat(newsText, 4), "en")
	for _, piece := range []string{
		"a\u00AD", "e\u0301", "\u00A0", "a\u00A0", "\u200B", "\u0301", "\u200B\n", "-\u200B\n", "a-\u200B\nb", "カ\u3099", "a\u00AD\n", "\u1112\u1161\u11ab",
		"the ferry that ran aground before dawn was taken off the sand\nThe ferry that ran aground before dawn was taken off the sand\nthe ferry that ran aground before dawn was taken off by night\n",
		"the ferry that ran aground before dawn was taken off the san-\n",
	} {
		source := strings.Repeat(piece, 1<<20/len(piece))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		n.TextIn(source, "en")
		runtime.ReadMemStats(&after)
		require.Less(t, float64(after.TotalAlloc-before.TotalAlloc)/float64(len(source)), 40.0, "bytes of memory for each byte of %q repeated", piece)
	}
	// Lines without a word are read once, not once for each line above them.
	lines := strings.Repeat("one\ntwo\nthree\n", 100) + strings.Repeat("\n.", 1<<18)
	start := cputime.Used()
	Clean(lines)
	require.Less(t, cputime.Used()-start, time.Second)
}

// The iterator of x/text, which takes no memory for each character, gives what its form gives.
func TestComposedIsFormC(t *testing.T) {
	c, r := new(cleaner), rand.New(rand.NewPCG(53, 54))
	pieces := []string{"a", "e", "o", "\u0323", "\u0302", "\u0344", "\u0301", "カ", "\u3099", "\u1112", "\u1161", "\u11ab", "\u0627", "\u0654", "\xff", "\u0345", "\u0f71", "가", "\u034F", "é", "\xCC"}
	for range 50_000 {
		var b strings.Builder
		for range 1 + r.IntN(10) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		require.Equal(t, norm.NFC.String(b.String()), string(c.composed(b.String())), "%q", b.String())
	}
}

func FuzzClean(f *testing.F) {
	n := newNormalizer(f, &Options{PlainText: true, Language: "und"})
	for _, p := range uncleanPieces {
		f.Add("Wort" + p + "wort\nund " + p)
	}
	f.Fuzz(func(t *testing.T, source string) { checkCleaned(t, n, source) })
}
