package lineage

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// What one clock says of a text bounds its sources and its copies, where the derivation is
// sure and the clocks agree.
func TestWrittenAlongDerivations(t *testing.T) {
	at := func(s string) time.Time {
		x, err := time.Parse("02T15:04", s)
		require.NoError(t, err)
		return x
	}
	between := func(from, to string) *Written { return &Written{at(from), at(to), []string{"date"}} }
	text := func(from, to string, p float64, directed bool) Derivation {
		return Derivation{From: from, To: to, Relation: TextOf, Probability: p, Directed: directed}
	}
	f := newStory(t, doc{id: "wire", text: flood}, doc{id: "page", text: flood}, doc{id: "farm", text: flood})
	week, noon, today := between("04T00:00", "10T23:59"), between("04T11:00", "04T12:00"), between("04T00:00", "04T23:59")
	for _, tt := range []struct {
		name  string
		all   []*Written
		links []Derivation
		want  []string
	}{
		{"an agency's story without a date, on a page, and on a farm's", []*Written{week, noon, today}, []Derivation{text("wire", "page", .9, true), text("page", "farm", .9, true)},
			[]string{"04T00:00 04T12:00 [date copy]", "04T11:00 04T12:00 [date]", "04T11:00 04T23:59 [date source]"}},
		{"as far as the last copy", []*Written{week, week, today}, []Derivation{text("wire", "page", .9, true), text("page", "farm", .9, true)},
			[]string{"04T00:00 04T23:59 [date copy]", "04T00:00 04T23:59 [date copy]", "04T00:00 04T23:59 [date]"}},
		{"one that is not sure", []*Written{week, noon, today}, []Derivation{text("wire", "page", .7, true)}, nil},
		{"one without direction", []*Written{week, noon, today}, []Derivation{text("page", "farm", .9, false)}, nil},
		{"clocks that do not agree", []*Written{between("06T00:00", "06T23:59"), noon, today}, []Derivation{text("wire", "page", .9, true)}, nil},
		{"no clock", []*Written{nil, noon, today}, []Derivation{text("wire", "page", .9, true)}, nil},
	} {
		got := f.along(tt.all, &Lineage{Derivations: tt.links})
		if tt.want == nil {
			require.Equal(t, tt.all, got, tt.name)
			continue
		}
		for i, w := range got {
			require.Equal(t, tt.want[i], w.Earliest.Format("02T15:04")+" "+w.Latest.Format("02T15:04")+" ["+strings.Join(w.From, " ")+"]", tt.name)
		}
		require.Equal(t, []string{"date"}, week.From, "what was read stays as it is")
	}
}

// What was written when a copy had long been put up comes after the source of that copy.
func TestCopiesPutTheirSourceInOrder(t *testing.T) {
	wire := doc{id: "wire", text: "[dateline|AFP: TARNBY (AFP)] - " + flood + ", and nobody was hurt on [date|monday: Monday]."}
	page := doc{id: "page", text: flood + ", and nobody was hurt on [date|monday: Monday].", published: "2031-05-05T12:20:00Z"}
	other := doc{id: "other", text: "The weir of Tarnby is to be built anew, the mayor promised on [date|tuesday: Tuesday].", published: "2031-05-06T09:00:00Z"}
	copied := Derivation{From: "wire", To: "page", Relation: TextOf, Probability: .9, Directed: true}
	l := &Lineage{Derivations: []Derivation{copied}}
	f := newStory(t, other, page, wire)
	require.Zero(t, f.timetable().order(2, 0), "by its own clocks it may be of any day of that week")
	times := f.timetable().along(l)
	require.Equal(t, 1, times.order(2, 0))
	require.Equal(t, map[string]int{"wire": 1, "page": 2, "other": 3}, ranksOf(f, copied))
}

// The clocks of an interval are the same in whatever order its source and its copy were met.
func TestWithClock(t *testing.T) {
	want := []string{"date", "source", "copy"}
	require.Equal(t, want, withClock(withClock([]string{"date"}, "source"), "copy"))
	require.Equal(t, want, withClock(withClock([]string{"date"}, "copy"), "source"))
	require.Equal(t, want, withClock(want, "copy"))
}
