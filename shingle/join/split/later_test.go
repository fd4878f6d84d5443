package split

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// day joins batches to what earlier days left, and leaves what it has itself.
func day(t *testing.T, o Options, orders, bands [][][]byte, all map[uint64]Batch, batches []Batch) []Pair {
	o = o.WithDefaults()
	answers := make([][][]byte, len(batches))
	for i, b := range batches {
		answers[i] = make([][]byte, o.Parts)
		all[b.ID()] = b
	}
	for p := range o.Parts {
		var questions [][]byte
		var from []int
		for i, b := range batches {
			if q := o.Ask(b)[p]; q != nil {
				questions, from = append(questions, q), append(from, i)
			}
		}
		got, next, err := o.Answer(orders[p], questions)
		require.NoError(t, err)
		orders[p] = append(orders[p], next)
		for k, a := range got {
			answers[from[k]][p] = a
		}
	}
	records := make([][][]byte, o.Parts)
	for i, b := range batches {
		list, err := o.Records(b, answers[i], true)
		require.NoError(t, err)
		for p, r := range list {
			if r != nil {
				records[p] = append(records[p], r)
			}
		}
	}
	var found []Pair
	for p := range records {
		parcels, _, err := o.Candidates(p, bands[p], records[p])
		require.NoError(t, err)
		bands[p] = append(bands[p], records[p]...)
		for _, c := range parcels {
			pairs, sets, err := o.Fetch(all[c.To], [][]byte{c.Data})
			require.NoError(t, err)
			found = append(found, pairs...)
			for _, s := range sets {
				pairs, err := o.Check(all[s.To], [][]byte{s.Data})
				require.NoError(t, err)
				found = append(found, pairs...)
			}
		}
	}
	return found
}

// Day by day, the pairs are those of all days at once, each on the day of its
// later document.
func TestDaysTogetherFindWhatOneJoinFinds(t *testing.T) {
	n := 600
	if testing.Short() {
		n = 200
	}
	for _, docs := range [][]Document{articles(t, n, 9), crowd(200, 9)} {
		for _, o := range []Options{{Parts: 4}, {Parts: 4, Threshold: .3, Measure: "containment"}} {
			orders, bands := make([][][]byte, 4), make([][][]byte, 4)
			for p := range orders {
				orders[p] = [][]byte{}
			}
			all := map[uint64]Batch{}
			seen := map[[2]uint64]Pair{}
			for first := 0; first < len(docs); first += 100 {
				var batches []Batch
				for at := first; at < first+100; at += 25 {
					batches = append(batches, docs[at:at+25])
				}
				for _, p := range day(t, o, orders, bands, all, batches) {
					require.GreaterOrEqual(t, p.B.Number, uint64(first), "both documents are of an earlier day")
					seen[[2]uint64{p.A.Number, p.B.Number}] = p
				}
			}
			var found []Pair
			for _, p := range seen {
				found = append(found, p)
			}
			require.Equal(t, whole(t, docs, o), plain(found))
		}
	}
}
