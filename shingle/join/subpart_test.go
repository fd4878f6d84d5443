package join

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/cputime"
)

// A part falls into subparts by the next bits of the hash, and each record keeps
// its hash and its set, in the order of sets, wherever the pieces it comes from
// begin and however many sets lie between two.
func TestSubpartsHoldAllThatThePartHas(t *testing.T) {
	type member struct {
		hash uint64
		set  uint32
	}
	var s splitter
	for seed := range uint64(50) {
		r := rand.New(rand.NewPCG(seed, 18))
		var pieces []piece
		var want [subs][]member
		n, first := 0, uint32(0)
		for range r.IntN(30) {
			first += uint32(r.IntN(3 * runSets))
			p := piece{first: first}
			for set := 0; set < runSets && len(p.records) < r.IntN(200); set += r.IntN(runSets / (1 + r.IntN(200))) {
				h := r.Uint64() >> partBits
				if r.IntN(4) == 0 {
					h &= 0xff // of no even spread
				}
				p.records = append(p.records, h<<partBits|uint64(set))
				k := h >> (64 - partBits - subBits)
				want[k] = append(want[k], member{h, first + uint32(set)})
			}
			if len(p.records) == 0 {
				continue
			}
			n += len(p.records)
			pieces = append(pieces, p)
			first += runSets
		}
		s.split(pieces, n)
		for k := range subs {
			var got []member
			for _, p := range piecesOf(nil, s.subpart(k)) {
				require.NotEmpty(t, p.records, "a header alone takes room")
				for _, record := range p.records {
					got = append(got, member{record >> partBits, p.first + uint32(record)%runSets})
				}
			}
			require.Equal(t, want[k], got, "subpart %d, seed %d", k, seed)
		}
	}
}

// BenchmarkGroup finds what sets share in four parts of a corpus, some of which
// is in the file. What a record costs should not depend on how many there are.
func BenchmarkGroup(b *testing.B) {
	for _, sets := range []int{100_000, 1_000_000} {
		if testing.Short() {
			sets /= 50
		}
		b.Run(fmt.Sprintf("sets=%d", sets), func(b *testing.B) {
			const use, batch = 4, 250
			r := rand.New(rand.NewPCG(1, 1))
			s := &spool{memory: 1 << 40, parallel: 1, dir: b.TempDir()}
			var recent [batch][]uint64
			records := 0
			for first := 0; first < sets; first += batch {
				var some Batch
				for i := range batch {
					set := fresh(r, 1+r.IntN(2)) // of 300 shingles
					for k := range set {
						set[k] = set[k]<<10>>10 | r.Uint64N(use)<<(64-partBits)
					}
					if r.IntN(10) == 0 {
						set = recent[i]
					}
					recent[i] = set
					some.Add(set)
					records += len(set)
				}
				some.sort()
				require.NoError(b, s.add(&some, uint32(first)))
				if first/batch%800 == 799 {
					require.NoError(b, s.write())
				}
			}
			g := &grouper{reader: reader{spool: s}, sizes: make([]uint32, sets), have: make([]uint32, sets)}
			from := cputime.Used()
			for b.Loop() {
				for i := range use {
					_, err := g.part(i, nil)
					require.NoError(b, err)
				}
			}
			b.ReportMetric(float64(cputime.Used()-from)/float64(b.N*records), "cpu-ns/shingle")
			require.NoError(b, s.close())
		})
	}
}
