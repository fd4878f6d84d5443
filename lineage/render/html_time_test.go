package render

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
)

// Bars stand on a true scale: half of the time is half of the width.
func TestTimesAreToScale(t *testing.T) {
	day := time.Date(2022, 5, 3, 0, 0, 0, 0, time.UTC)
	at := func(from, to int) *lineage.Written {
		return &lineage.Written{Earliest: day.Add(time.Duration(from) * time.Hour), Latest: day.Add(time.Duration(to) * time.Hour)}
	}
	r := &lineage.Report{
		Documents: []lineage.Document{{ID: "a", Written: at(0, 0)}, {ID: "b", Written: at(12, 18)}, {ID: "c", Written: at(24, 24)},
			{ID: "never"}, {ID: "that year", Written: at(-4000, 4000)}},
		Lineages: []lineage.Lineage{{Nodes: []lineage.Node{{ID: "a", Document: "a", Rank: 1}, {ID: "b", Document: "b", Rank: 2}, {ID: "c", Document: "c", Rank: 3},
			{ID: "never", Document: "never", Rank: 3}, {ID: "that year", Document: "that year", Rank: 3}, {ID: "latent:x", Latent: lineage.Named, Rank: 1}}}},
	}
	got := newView(r, nil).times(&r.Lineages[0])
	require.NotNil(t, got)
	require.Equal(t, 2, got.Left, "one without a time, one whose time is a year")
	require.Len(t, got.Bars, 3)
	require.Equal(t, timeNames, got.Bars[0].X)
	require.Equal(t, timeNames+timeWidth/2, got.Bars[1].X)
	require.Equal(t, timeWidth/4, got.Bars[1].W)
	require.Equal(t, timeNames+timeWidth, got.Bars[2].X)
	require.Equal(t, htmlTick{timeNames + timeWidth/4, "05-03 06:00"}, got.Ticks[1])

	r.Documents[1].Written, r.Documents[2].Written = nil, nil
	require.Nil(t, newView(r, nil).times(&r.Lineages[0]), "one time makes no scale")
}

// Ticks are round, in order, within the time, and never more than eight.
func TestTicks(t *testing.T) {
	first := time.Date(1961, 11, 7, 13, 7, 0, 0, time.UTC)
	for all := int64(60); all < 1e11; all = all*3/2 + 7 {
		last := time.Unix(first.Unix()+all, 0).UTC()
		got := ticks(first, last)
		require.LessOrEqual(t, len(got), 8, "%s to %s", first, last)
		for i, k := range got {
			require.False(t, k.at.Before(first) || k.at.After(last), "%s is outside %s to %s", k.at, first, last)
			require.Zero(t, k.at.Second())
			require.True(t, i == 0 || got[i-1].at.Before(k.at))
		}
	}
	require.Equal(t, time.Monday, ticks(first, first.AddDate(0, 0, 40))[0].at.Weekday())
}
