package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What an agency tells is told by the clock of the place from which it is dated; of a place that
// two countries have none is known.
func TestHoursOfTheDateline(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for head, want := range map[string]string{
		"PERTH, March 27 (Reuters) - ":      "03:20",
		"SEATTLE, March 27 (Reuters) - ":    "18:20",
		"New Delhi, March 27 (Reuters) - ":  "05:50",
		"LONDON, March 27 (Reuters) - ":     "11:20",
		"BIRMINGHAM, March 27 (Reuters) - ": "00:00",
	} {
		text := "27 March 2031\n\n" + head + "A crane collapsed on the pier at 11:20 am on Thursday, the port said."
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(text, "en")}}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, want, f.written(0).Earliest.Format("15:04"), text)
	}
}
