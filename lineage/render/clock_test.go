package render

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/lineage"
)

// The axis is true: half of the time is half of the way.
func TestScale(t *testing.T) {
	s := newScale([]clock{{0, 0}, {12 * hour, 18 * hour}, {24 * hour, 24 * hour}}, 100, 900)
	require.NotNil(t, s)
	for at, want := range map[int64]float64{0: 100, 6 * hour: 300, 12 * hour: 500, 24 * hour: 900, -hour: 100, 90 * day: 900} {
		require.InDelta(t, want, s.x(at), .01, "%d hours", at/hour)
	}
	require.Nil(t, newScale([]clock{{0, hour}}, 100, 900), "one time makes no scale")
	require.Nil(t, newScale([]clock{{5, 5}, {5, 5}}, 100, 900), "nor do two that are the same")
}

// A week in which a text may have been written does not squeeze the hours of
// the others: the axis ends a day after it begins.
func TestScaleEndsBeforeLongTimes(t *testing.T) {
	s := newScale([]clock{{0, hour}, {2 * hour, 2*hour + 7*day}}, 0, 1000)
	require.Equal(t, int64(2*hour+day), s.segs[len(s.segs)-1].to)
}

// A stretch without documents that would take most of the axis is drawn narrow,
// and times keep their order over it.
func TestScaleBreaks(t *testing.T) {
	year := int64(365 * day)
	s := newScale([]clock{{0, 0}, {3 * hour, 3 * hour}, {5 * hour, 5 * hour}, {year, year}, {year + hour, year + hour}}, 0, 1000)
	require.Len(t, s.segs, 3)
	require.True(t, s.segs[1].gap)
	require.InDelta(t, breakWidth, s.segs[1].end-s.segs[1].x, .01)
	require.Equal(t, "12 months", lasting(s.segs[1].to-s.segs[1].from))
	last := -1.
	for at := int64(0); at <= year+hour; at += hour {
		require.GreaterOrEqual(t, s.x(at), last)
		last = s.x(at)
	}
	require.InDelta(t, (1000.-breakWidth)/6*5, s.x(5*hour), 1, "the other hours share the rest")
}

// Ticks are round, in order, within the time, and never more than asked for.
func TestTicks(t *testing.T) {
	first := time.Date(1961, 11, 7, 13, 7, 0, 0, time.UTC).Unix()
	for all := int64(60); all < 1e11; all = all*3/2 + 7 {
		got := ticks(first, first+all, 8)
		require.LessOrEqual(t, len(got), 8, "%d seconds", all)
		for i, k := range got {
			require.True(t, first <= k.at && k.at <= first+all, "%d is outside", k.at)
			require.Zero(t, k.at%60)
			require.True(t, i == 0 || got[i-1].at < k.at)
		}
	}
	require.Equal(t, time.Monday, time.Unix(ticks(first, first+40*day, 8)[0].at, 0).UTC().Weekday())
}

func TestWhen(t *testing.T) {
	at := func(s string) time.Time {
		x, err := time.Parse("2006-01-02 15:04", s)
		require.NoError(t, err)
		return x
	}
	for want, w := range map[string]*lineage.Written{
		"":                            nil,
		"3 May 2022":                  {Earliest: at("2022-05-03 00:00"), Latest: at("2022-05-03 23:59")},
		"3 May 2022, 08:00 UTC":       {Earliest: at("2022-05-03 08:00"), Latest: at("2022-05-03 08:00")},
		"3 May 2022, 08:00–09:30 UTC": {Earliest: at("2022-05-03 08:00"), Latest: at("2022-05-03 09:30")},
		"3 May 2022 to 9 May 2022":    {Earliest: at("2022-05-03 00:00"), Latest: at("2022-05-09 23:59")},
		"after 3 May 2022, 08:00":     {Earliest: at("2022-05-03 08:00")},
	} {
		v := newView(&lineage.Report{Documents: []lineage.Document{{ID: "a", Written: w}}}, nil)
		require.Equal(t, want, v.when("a"))
	}
	v := newView(&lineage.Report{Documents: []lineage.Document{{ID: "a", Written: &lineage.Written{Earliest: at("2022-01-01 00:00"), Latest: at("2022-12-31 00:00")}}}}, nil)
	require.Nil(t, v.clock("a"), "a year is no time to draw")
}
