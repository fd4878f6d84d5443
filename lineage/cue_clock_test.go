package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
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
