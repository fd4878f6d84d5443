package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A price without a day is of the day in the dateline of what an agency sent, and of any day on a page.
func TestMarketOfTheDateline(t *testing.T) {
	const midday, closed = "Shares in Arle Water [clock|midday|+3%: were up 3 percent at midday].", "Shares in Arle Water [clock|close|+4%: closed 4 percent up]."
	const sent, next = "[dateline|Norda|2031-05-05: HARLOW, May 5 2031 (Norda) -] ", "[dateline|Norda|2031-05-06: HARLOW, May 6 2031 (Norda) -] "
	for why, c := range map[string]struct {
		a, b string
		want float64
	}{
		"two takes of one day":                 {sent + midday, sent + closed, 2},
		"the day after":                        {next + midday, sent + closed, 0},
		"a page that names no day":             {sent + midday, closed, 1},
		"pages that name one day":              {"They closed it on [date|thursday: Thursday]. " + midday, "It was closed on [date|thursday: Thursday]. " + closed, 2},
		"pages that name two days":             {"They closed it on [date|thursday: Thursday]. " + midday, "It was closed on [date|friday: Friday]. " + closed, 1},
		"a dateline without the agency's name": {sent + midday, "[dateline||2031-05-05: HARLOW, May 5 2031 -] " + closed, 1},
	} {
		w := []Witness{newWitness(t, doc{id: "a", text: c.a}), newWitness(t, doc{id: "b", text: c.b})}
		f := newFamily(w, nil, Cluster{Witnesses: []int{0, 1}})
		f.agencies.keys = []string{nameKey("Norda")}
		got := 0.0
		for _, cue := range marketClock(f, 0, 1, nil) {
			got += cue.Weight
		}
		require.Equal(t, c.want, got, why)
		require.Empty(t, marketClock(f, 1, 0, nil), why)
	}
}
