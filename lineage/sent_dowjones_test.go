package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Dow Jones says at the foot of a story when it was sent, by two clocks or by one.
func TestSentByDowJones(t *testing.T) {
	for _, tt := range []struct{ reason, foot, want string }{
		{"one day in New York and in Greenwich", "(END) Dow Jones Newswires\n\nJune 10, 2031 09:47 ET (13:47 GMT)\n", "2031-06-10T13:47:00Z"},
		{"the next day in Greenwich", "(END) Dow Jones Newswires\n\nMarch 08, 2031 20:47 ET (01:47 GMT)\n\nCopyright (c) 2031 Dow Jones & Company, Inc.", "2031-03-09T01:47:00Z"},
		{"by the clock of New York alone, in summer", "(END) Dow Jones Newswires\n\n06-10-31 2047ET", "2031-06-11T00:47:00Z"},
		{"in winter", "(END) Dow Jones Newswires\n01-10-31 0914ET", "2031-01-10T14:14:00Z"},
		{"no such day", "(END) Dow Jones Newswires\n\n13-40-31 0914ET", ""},
		{"a time that somebody else wrote", "June 10, 2031 09:47 ET (13:47 GMT)", ""},
		{"the agency's name in a story", "The (END) Dow Jones Newswires sign is old. June 10, 2031 was a Tuesday.", ""},
	} {
		at, ok := sentByDowJones("NORVIK--The pier of Norvik is sold.\n\n" + tt.foot)
		require.Equal(t, tt.want != "", ok, tt.reason)
		if ok {
			require.Equal(t, tt.want, at.Format(time.RFC3339), tt.reason)
		}
	}
}
