package normalize

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestStemmers(t *testing.T) {
	for _, c := range []struct{ language, word, stem string }{
		{"en", "harbours", "harbour"}, {"en-GB", "ships", "ship"}, {"de", "häuser", "haus"}, {"fr", "continuation", "continu"},
		{"es", "puertos", "puert"}, {"it", "porti", "port"}, {"pt", "portos", "port"}, {"nl", "schepen", "schep"}, {"ru", "корабли", "корабл"},
		{"sv", "båtarna", "båt"}, {"nb", "båtene", "båt"}, {"hu", "hajók", "hajó"}, {"hu", "házban", "ház"}, {"da", "bådene", "båd"},
		{"ro", "ocolește", "ocol"}, {"ro", "ocoleşte", "ocol"}, {"ro", "absenţă", "absenț"},
		{"ja", "船", "船"}, {"", "ships", "ships"},
	} {
		require.Equal(t, c.stem, NewStemmer(c.language).Stem(c.word), "%s %s", c.language, c.word)
	}
}

func TestStems(t *testing.T) {
	n := newNormalizer(t, &Options{Stem: true, PlainText: true})
	a := n.TextIn("The SHIPS entered harbours", "en")
	b := n.TextIn("the ship entering harbour", "en")
	require.Equal(t, b.Stems, a.Stems, "a word's forms have one stem")
	require.NotEqual(t, ids(b), ids(a), "stems leave the words alone")
	require.Equal(t, b.Words[0].ID, b.Stems[0], "the stem of a stem is the word itself")

	c := n.TextIn("The SHIPS entered harbours", "th")
	require.Equal(t, ids(c), c.Stems, "a language without stemmer has words for stems")
	require.Nil(t, plain(t).Text("ships").Stems, "stems are an option")
}

// The memo is bounded: words beyond its size displace others and are stemmed
// again, to the same stems, by any number of callers at once.
func TestStemMemo(t *testing.T) {
	m := newStemMemo(NewStemmer("en"), 1<<10)
	var words []string
	for a := 'a'; a <= 'z'; a++ {
		for b := 'a'; b <= 'z'; b++ {
			for c := 'a'; c <= 'z'; c++ {
				for _, end := range []string{"ing", "ed"} {
					words = append(words, string([]rune{a, b, c})+end)
				}
			}
		}
	}
	require.Greater(t, len(words), len(m.entries))
	want := make([]uint64, len(words))
	for i, w := range words {
		want[i] = foldedID([]byte(m.stemmer.Stem(w)))
	}
	var wg sync.WaitGroup
	for start := range 4 {
		wg.Go(func() {
			for k := range words {
				i := (k + start*len(words)/4) % len(words)
				if got := m.stem(foldedID([]byte(words[i])), func() []byte { return []byte(words[i]) }); got != want[i] {
					t.Errorf("stem of %q: got %x, want %x", words[i], got, want[i])
					return
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkStem(b *testing.B) {
	n := newNormalizer(b, &Options{Language: "en", PlainText: true})
	x := n.Text(englishText)
	n.stems(x, nil)
	b.SetBytes(int64(len(x.Source)))
	for b.Loop() {
		n.stems(x, nil)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(x.Words)), "ns/word")
}
