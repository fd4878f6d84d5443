package align

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
	"github.com/wiretrace/wiretrace/normalize"
)

// A press writes text of words that are as frequent as those of a language:
// the nth most frequent has a probability of about 1/n, and a length that
// grows with n.
type press struct {
	r     *rand.Rand
	zipf  *rand.Zipf
	words []string
}

func newPress(seed uint64) *press {
	r := rand.New(rand.NewPCG(seed, 0))
	p := &press{r: r, zipf: rand.NewZipf(r, 1.1, 4, 19999)}
	spell := rand.New(rand.NewPCG(0, 0)) // the same language for every seed
	const consonants, vowels = "bcdfghjklmnprstvwz", "aeiou"
	for n := range 20000 {
		var w strings.Builder
		for w.Len() < 2+min(n/40, 6)+spell.IntN(3) {
			w.WriteByte(consonants[spell.IntN(len(consonants))])
			w.WriteByte(vowels[spell.IntN(len(vowels))])
		}
		p.words = append(p.words, w.String())
	}
	return p
}

func (p *press) sentence() string {
	w := make([]string, 8+p.r.IntN(24))
	for k := range w {
		w[k] = p.words[p.zipf.Uint64()]
	}
	return strings.ToUpper(w[0][:1]) + strings.Join(w, " ")[1:] + "."
}

// sentences are n words and a few more.
func (p *press) sentences(n int) []string {
	var out []string
	for n > 0 {
		s := p.sentence()
		n -= strings.Count(s, " ") + 1
		out = append(out, s)
	}
	return out
}

func join(sentences ...string) string { return strings.Join(sentences, " ") }

// A workload is a pair of texts that a naive algorithm falls over, with what
// must be found in it nevertheless.
type workload struct {
	name  string
	a, b  string
	found float64 // least share of the shorter text that lies in passages
}

func workloads() []workload {
	p := newPress(1)
	book := p.sentences(100000)
	edited := append([]string{}, book...)
	for k := 0; k < len(edited); k += 50 {
		edited[k] = p.sentence()
	}
	shuffled := append([]string{}, book...)
	p.r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	few := p.sentences(400)
	bag := func() string {
		var s []string
		for range 5000 {
			s = append(s, few[p.r.IntN(len(few))])
		}
		return join(s...)
	}
	const s = "Ferries to Eastmere sail again on Friday. "
	return []workload{
		{"one word", strings.Repeat("again ", 100000), strings.Repeat("again ", 90000), .9},
		{"one sentence", strings.Repeat(s, 20000), strings.Repeat(s, 18000), .9},
		{"identical books", join(book...), join(book...), 1},
		{"edited book", join(book...), join(edited...), .9},
		{"unrelated books", join(book...), join(p.sentences(100000)...), 0},
		{"shuffled book", join(book...), join(shuffled...), .8},
		{"shuffled repetition", bag(), bag(), 0},
	}
}

// covered is the share of the shorter text's words that lie in passages.
func covered(a, b *normalize.Text, ps []Passage) float64 {
	inA, inB := 0, 0
	for _, p := range ps {
		inA += p.A.Len()
		inB += p.B.Len()
	}
	if len(a.Words) < len(b.Words) {
		return float64(inA) / float64(len(a.Words))
	}
	return float64(inB) / float64(len(b.Words))
}

// longest is what a workload may take, in units of what reading its texts takes,
// so that the machine does not matter. They take up to seventy; filling one
// table of 100,000 by 100,000 words takes thousands.
const longest = 500

// mostMemory is what a new Aligner may allocate in all for a workload, which
// bounds what it ever holds.
const mostMemory = 500 << 20

func TestWorkloads(t *testing.T) {
	if testing.Short() {
		t.Skip("minutes of text")
	}
	for _, w := range workloads() {
		t.Run(w.name, func(t *testing.T) {
			al, err := New(nil)
			require.NoError(t, err)
			start := cputime.Used()
			a, b := text(t, w.a), text(t, w.b)
			read := cputime.Used() - start
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start = cputime.Used()
			ps := al.Passages(a, b)
			took := cputime.Used() - start
			runtime.ReadMemStats(&after)
			memory := after.TotalAlloc - before.TotalAlloc
			t.Logf("%d and %d words: %d passages in %v (%.1f times what reading took) and %d MB, %.2f covered",
				len(a.Words), len(b.Words), len(ps), took, float64(took)/float64(read), memory>>20, covered(a, b, ps))
			require.Less(t, memory, uint64(mostMemory))
			wellFormed(t, a, b, ps)
			require.GreaterOrEqual(t, covered(a, b, ps), w.found)
			require.LessOrEqual(t, took, longest*read)
		})
	}
}

func BenchmarkWorkloads(b *testing.B) {
	al, err := New(nil)
	require.NoError(b, err)
	for _, w := range workloads() {
		b.Run("text="+strings.ReplaceAll(w.name, " ", "-"), func(b *testing.B) {
			x, y := text(b, w.a), text(b, w.b)
			for b.Loop() {
				al.Passages(x, y)
			}
		})
	}
}

// BenchmarkArticles is the daily case: two articles of 600 words.
func BenchmarkArticles(b *testing.B) {
	al, err := New(nil)
	require.NoError(b, err)
	p := newPress(2)
	article := p.sentences(600)
	other := p.sentences(500)
	copies := append(append(append([]string{}, other[:5]...), article[3:6]...), other[5:]...)
	copies = append(copies, article[10:12]...)
	touched := append([]string{}, article...)
	touched[7] = p.sentence()
	for _, c := range []struct {
		name string
		b    []string
	}{
		{"unrelated", other},
		{"two-passages", copies},
		{"one-sentence-changed", touched},
		{"identical", article},
	} {
		b.Run("pair="+c.name, func(b *testing.B) {
			x, y := text(b, join(article...)), text(b, join(c.b...))
			b.ReportAllocs()
			for b.Loop() {
				al.Passages(x, y)
			}
		})
	}
}
