package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDaylight(t *testing.T) {
	for _, tt := range []struct {
		rule daylight
		day  string
		want bool
	}{
		{american, "2018-03-10", false}, {american, "2018-03-11", true}, {american, "2018-11-03", true}, {american, "2018-11-04", false},
		{american, "2006-04-01", false}, {american, "2006-04-02", true}, {american, "2006-10-29", false},
		{european, "2018-03-24", false}, {european, "2018-03-25", true}, {european, "2018-10-27", true}, {european, "2018-10-28", false},
		{never, "2018-07-01", false},
	} {
		d, err := time.Parse(time.DateOnly, tt.day)
		require.NoError(t, err)
		require.Equal(t, tt.want, tt.rule.summer(d), "%s", tt.day)
	}
}
