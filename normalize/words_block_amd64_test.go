//go:build !purego

package normalize

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// eachWide calls f with every sort of wide code that this machine can run, the widest
// first.
func eachWide(t *testing.T, f func(sort string)) {
	race.OneGoroutine(t)
	if !avx2 {
		t.Skip("this machine has no AVX2")
	}
	had512, hadVBMI2 := avx512, vbmi2
	defer func() { avx2, avx512, vbmi2 = true, had512, hadVBMI2 }()
	if vbmi2 {
		f("VBMI2")
	}
	if vbmi2 = false; avx512 {
		f("AVX-512")
	}
	avx512 = false
	f("AVX2")
}

// The wide code and the portable one find the same words, sentences and paragraphs.
func TestWideIsPortable(t *testing.T) {
	eachWide(t, func(sort string) {
		n := plain(t)
		r := rand.New(rand.NewPCG(11, 12))
		texts := 3_000
		if testing.Short() {
			texts = 600
		}
		for range texts {
			source := strings.Repeat(" ", r.IntN(3)) + awkwardText(r) + gapText(r) + awkwardText(r) + englishText[r.IntN(500):r.IntN(3000)+500]
			wide := n.Text(source)
			if portable := portableText(n, source); !reflect.DeepEqual(portable, wide) {
				sameWords(t, n, source)
				require.Equal(t, quoted(portable), quoted(wide), "%s: %q", sort, source)
				require.FailNow(t, "the wide code finds other flags or another structure", "%s: %q", sort, source)
			}
		}
	})
}

// portableText is Text of the portable code.
func portableText(n *Normalizer, source string) *Text {
	had, had512, hadVBMI2 := avx2, avx512, vbmi2
	defer func() { avx2, avx512, vbmi2 = had, had512, hadVBMI2 }()
	avx2, avx512, vbmi2 = false, false, false
	return n.Text(source)
}

// So they do in ASCII alone, with any number of runs and one that is too long, or
// none, at any place among them.
func TestWideFoldsASCII(t *testing.T) {
	eachWide(t, func(sort string) {
		n := plain(t)
		r := rand.New(rand.NewPCG(13, 14))
		for runs := range 60 {
			for long := range runs + 1 {
				var b strings.Builder
				for i := range runs {
					size := 1 + r.IntN(16)
					if i == long {
						size = 17 + r.IntN(3)
					}
					for range size {
						b.WriteByte("abyzABYZ019"[r.IntN(11)])
					}
					b.WriteByte(" .-'@[`{/:"[r.IntN(10)])
				}
				source := b.String() + strings.Repeat(" ", 16)
				require.Equal(t, portableText(n, source), n.Text(source), "%s: %q", sort, source)
				sameWords(t, n, source)
			}
		}
	})
}

// Every rune, at every place of a block and across its end, separates words or is
// of one as the reference has it.
func TestEveryRuneInABlock(t *testing.T) {
	eachWide(t, func(string) {
		n := plain(t)
		after := strings.Repeat(" of", 64)
		for r := rune(0x80); r < 0x3100; r++ {
			sameWords(t, n, strings.Repeat(".", int(r%67))+"a"+string(r)+"b"+string(r)+string(r)+" c"+after)
		}
		for _, r := range []rune{0xA0, 0xA9, 0xAB, 0xBB, 0x2010, 0x2014, 0x2019, 0x201C, 0x2026, 0x2027} {
			for before := range 64 {
				sameWords(t, n, strings.Repeat("-", before)+"a"+string(r)+"b"+string(r)[:1]+string(r)+"\u0301c"+after)
			}
		}
	})
}

// Runs of a letter or two, as many as a block has room for.
func TestWideListsManyChanges(t *testing.T) {
	eachWide(t, func(string) {
		n := plain(t)
		r := rand.New(rand.NewPCG(15, 16))
		for range 200 {
			var b strings.Builder
			for b.Len() < 3*chunk {
				b.WriteString(strings.Repeat("a ", r.IntN(70)))
				b.WriteString(strings.Repeat("be", r.IntN(9)))
			}
			sameWords(t, n, b.String())
		}
	})
}

// The assembly writes words by these offsets.
func TestWordLayout(t *testing.T) {
	var w Word
	require.Equal(t, []uintptr{0, 8, 12, 16, 24},
		[]uintptr{unsafe.Offsetof(w.ID), unsafe.Offsetof(w.Start), unsafe.Offsetof(w.End), unsafe.Offsetof(w.Flags), unsafe.Sizeof(w)})
}

// The assembly follows gaps by these offsets.
func TestWalkLayout(t *testing.T) {
	var (
		w walk
		q = unsafe.Offsetof(w.quotes)
	)
	require.Equal(t, []uintptr{0, 8, 16, 24, 32, 40, 48, 72, 96, 184},
		[]uintptr{unsafe.Offsetof(w.words), unsafe.Offsetof(w.some), unsafe.Offsetof(w.end), unsafe.Offsetof(w.line), unsafe.Offsetof(w.sentence),
			unsafe.Offsetof(w.paragraph), unsafe.Offsetof(w.sentences), unsafe.Offsetof(w.paragraphs), q, unsafe.Offsetof(w.ordinals)})
	require.Equal(t, []uintptr{96, 128, 160}, []uintptr{q + unsafe.Offsetof(w.quotes.now), q + unsafe.Offsetof(w.quotes.left), q + unsafe.Offsetof(w.quotes.to)})
	var g gapPlace
	require.Equal(t, []uintptr{4, 8, 9, 10, 11, 12, 15, 16}, []uintptr{unsafe.Offsetof(g.word), unsafe.Offsetof(g.gapHead), unsafe.Offsetof(g.live),
		unsafe.Offsetof(g.does), unsafe.Offsetof(g.line), unsafe.Offsetof(g.family), unsafe.Offsetof(g.next), unsafe.Sizeof(g)})
	var f functionSet
	require.Equal(t, []uintptr{0, 16384, 18432}, []uintptr{unsafe.Offsetof(f.slots), unsafe.Offsetof(f.ids), unsafe.Offsetof(f.shift)})
	require.Equal(t, []uintptr{18440, 18504, 22600}, []uintptr{unsafe.Offsetof(f.displacements), unsafe.Offsetof(f.words), unsafe.Offsetof(f.from)})
}
