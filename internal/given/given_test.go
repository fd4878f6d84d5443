package given_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/given"
)

func ExamplePublished() {
	for _, s := range []string{"2018-08-06", "2018-08-06T14:05:00-04:00", "yesterday"} {
		earliest, latest, err := given.Published(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(earliest, "to", latest)
	}
	// Output:
	// 2018-08-06 00:00:00 +0000 UTC to 2018-08-06 23:59:59 +0000 UTC
	// 2018-08-06 18:05:00 +0000 UTC to 2018-08-06 18:05:00 +0000 UTC
	// published is "yesterday", want RFC 3339 or a day like 2018-08-06
}

func TestNothingIsPublishedAtNoTime(t *testing.T) {
	for _, s := range []string{"", "1970-01-01T00:00:00Z", "1970-01-01", "1969-12-31T19:00:00-05:00", "0001-01-01T00:00:00Z", "0000-01-01"} {
		earliest, latest, err := given.Published(s)
		require.NoError(t, err, s)
		require.True(t, earliest.IsZero() && latest.IsZero(), s)
	}
	for _, s := range []string{"1970-01-01T00:00:01Z", "1970-01-02", "1896-04-10"} {
		earliest, _, err := given.Published(s)
		require.NoError(t, err, s)
		require.False(t, earliest.IsZero(), s)
	}
}

func TestIDs(t *testing.T) {
	for in, want := range map[string]given.ID{
		`"a-1"`: "a-1", `17`: "17", `-1`: "-1", `9007199254740993`: "9007199254740993", `1e3`: "1e3", `""`: "", `null`: "",
	} {
		var got given.ID
		require.NoError(t, json.Unmarshal([]byte(in), &got), in)
		require.Equal(t, want, got, in)
	}
	for _, in := range []string{`true`, `{}`, `[1]`} {
		var got given.ID
		require.ErrorContains(t, json.Unmarshal([]byte(in), &got), "of type string", in)
	}
}
