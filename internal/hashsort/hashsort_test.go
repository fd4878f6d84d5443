package hashsort

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// Numbers of every kind come into order: hashes, hashes with the same first
// bits, and what is no hash at all.
func TestSortsAnyNumbers(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	var w Sorter
	for name, next := range map[string]func() uint64{
		"hashes":         r.Uint64,
		"same beginning": func() uint64 { return 0xabc<<52 | r.Uint64()>>12 },
		"small":          func() uint64 { return r.Uint64N(50) },
		"one":            func() uint64 { return 7 },
		"two heaps":      func() uint64 { return r.Uint64N(2)<<63 | r.Uint64N(9) },
	} {
		for _, n := range []int{1, few - 1, few, 300, 5000, 1 << 17} {
			for _, skip := range []int{0, 12} {
				s := make([]uint64, n)
				for i := range s {
					s[i] = next()
				}
				want := slices.Sorted(slices.Values(s))
				if skip > 0 && name != "same beginning" {
					continue
				}
				w.Sort(s, skip)
				require.Equal(t, want, s, "%d %s, skip %d", n, name, skip)
			}
		}
	}
}

func BenchmarkSort(b *testing.B) {
	r := rand.New(rand.NewPCG(2, 2))
	for _, n := range []int{300, 500_000} {
		from := make([]uint64, n)
		for i := range from {
			from[i] = r.Uint64()
		}
		s := make([]uint64, n)
		var w Sorter
		b.Run(fmt.Sprintf("n=%d/impl=hashsort", n), func(b *testing.B) {
			for b.Loop() {
				copy(s, from)
				w.Sort(s, 0)
			}
		})
		b.Run(fmt.Sprintf("n=%d/impl=slices", n), func(b *testing.B) {
			for b.Loop() {
				copy(s, from)
				slices.Sort(s)
			}
		})
	}
}

func Example() {
	s := []uint64{9, 2, 7}
	new(Sorter).Sort(s, 60) // of 64 bits the first 60 are the same
	fmt.Println(s)
	// Output: [2 7 9]
}
