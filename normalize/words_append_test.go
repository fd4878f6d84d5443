package normalize

import (
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// sameAppended checks that AppendWords has the words of Text, and leaves alone
// what was there before.
func sameAppended(t testing.TB, n *Normalizer, source string) {
	const own = Number | Capital
	before := []Word{{ID: 7}, {ID: 8, Flags: Quoted}}
	got := n.AppendWords(slices.Clone(before), source)
	require.Equal(t, before, got[:2], "the words before those of %q", source)
	want := slices.Clone(n.Text(source).Words)
	for i := range want {
		want[i].Flags &= own
	}
	if got = got[2:]; !slices.Equal(want, got) {
		require.Equal(t, want, got, "words of %q", source)
	}
}

func TestAppendWordsAreThoseOfText(t *testing.T) {
	race.OneGoroutine(t)
	n := plain(t)
	r := rand.New(rand.NewPCG(7, 8))
	for range 3_000 {
		sameAppended(t, n, awkwardText(r))
	}
	for _, source := range []string{
		"", " ", englishText, frenchText, russianText, chineseText,
		"The inter-\nnational bank met on long-\r\nstanding issues.", "co\u00AD\noperate and re\u2010\nform",
		strings.Repeat("wrapped lines that go on with no hyphen\n", 70) + "but inter-\nnational once",
	} {
		sameAppended(t, n, source)
	}
}

// Options are for Text: words alone are the same whatever they say.
func TestAppendWordsKnowsNoOptions(t *testing.T) {
	const source = "Harlow port closes\n\nThe U.S. labour board fined it $1.3bn.\n\nRead more: The crane that fell"
	want := plain(t).AppendWords(nil, source)
	require.Len(t, want, 18)
	all := newNormalizer(t, &Options{Variants: true, Stem: true, Language: "en"})
	require.Equal(t, want, all.AppendWords(nil, source))
}

func TestAppendWordsAllocatesNothing(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	n := plain(t)
	for name, source := range map[string]string{"en": englishText, "fr": frenchText, "ru": russianText, "zh": chineseText} {
		words := n.AppendWords(nil, source)
		allocs := testing.AllocsPerRun(20, func() { words = n.AppendWords(words[:0], source) })
		// The collector may empty the pool once on the way.
		require.LessOrEqual(t, allocs, .5, "allocations for the words of the %s text, with room for them", name)
	}
}

// What one source leaves behind must not reach the next, nor keep it alive.
func TestAppendWordsKeepsNoSource(t *testing.T) {
	n := plain(t)
	freed := make(chan struct{})
	func() {
		b := []byte(strings.Repeat("the port ", 1000) + "ｂａｎｋ e\u0301lan")
		runtime.AddCleanup(&b[0], func(done chan struct{}) { close(done) }, freed)
		require.Len(t, n.AppendWords(nil, unsafe.String(&b[0], len(b))), 2002)
	}()
	// One round leaves the pool its workers; a second would empty it.
	runtime.GC()
	select {
	case <-freed:
	case <-time.After(10 * time.Minute):
		t.Fatal("the source is still in use after its words were found")
	}
	runtime.KeepAlive(n)
}

func TestUndeterminedLanguageIsNotDetected(t *testing.T) {
	n := newNormalizer(t, &Options{PlainText: true, Language: "und"})
	require.Equal(t, "und", n.Text(englishText).Language, "Options.Language is und")
	require.Equal(t, "und", n.TextIn(frenchText, "fr").Language, "Options.Language prevails over the document's")
	require.Equal(t, "en", plain(t).Text(englishText).Language, "Options.Language is not set")
}
