package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Of two articles the one that names a day of years ago alone is no earlier for that, while of two
// versions of a page it is.
func TestDaysOfYearsAgoOrderNoArticles(t *testing.T) {
	const end = " The bridge is the oldest over the Arle, and the town had it painted green for its birthday in spring."
	told := func(date string) doc {
		return doc{text: "The bridge was opened on [date|" + date + ": that day]." + end}
	}
	for _, tt := range []struct {
		name     string
		earlier  string
		later    string
		versions bool
		want     int
	}{
		{"years apart", "1964-09-29", "1973-06-25", false, 0},
		{"years apart, versions", "1964-09-29", "1973-06-25", true, 1},
		{"weeks apart", "2031-06-09", "2031-07-01", false, 1},
	} {
		f := newStory(t, told(tt.earlier), told(tt.later))
		f.home = newGroups(2)
		if tt.versions {
			f.home.join(0, 1)
		}
		for i := range f.pairs {
			f.pairs[i].Resemblance = .1
		}
		require.Len(t, latestDate(f, 0, 1, nil), tt.want, tt.name)
	}
}

// Two takes that tell no more than when they were last changed are in the order of that.
func TestChangedLater(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	text := func(hour, people string) *normalize.Text {
		return n.TextIn("Dam at Harlow leaks\nUpdated "+hour+" ET, Thu June 5, 2031\nA leak in the dam at Harlow forced some "+people+" people from their homes on Thursday, the sheriff said.", "en")
	}
	for _, c := range []struct {
		a, b string
		want float64 // of a to b
	}{{"9:12 AM", "1:40 PM", 3}, {"9:12 AM", "10:40 AM", 1.5}, {"1:40 PM", "9:12 AM", 0}, {"9:12 AM", "9:14 AM", 0}} {
		f := newFamily([]Witness{{ID: "a", Text: text(c.a, "300")}, {ID: "b", Text: text(c.b, "900")}}, nil, Cluster{Witnesses: []int{0, 1}})
		got := 0.
		for _, x := range published(f, 0, 1, nil) {
			got += x.Weight
			require.Equal(t, c.want == 3, x.strong)
		}
		require.Equal(t, c.want, got, c.a+" and "+c.b)
		require.Zero(t, f.published(0, 1), "their stamps alone tell no order")
	}
}
