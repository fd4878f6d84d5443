package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// "7 News" is a programme of Australia, and behind the letters of a station a part of that one's name.
func TestChannelBehindAStation(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The roof had leaked for weeks, KVLS 7 News reported on Friday.", []string{"KVLS 7 News reported|KVLS 7 News|reported"}},
		{"She told KVLS 7 News that it had rained.", []string{"told KVLS 7 News|KVLS 7 News|told"}},
		{"The roof had leaked for weeks, 7 News reported on Friday.", []string{"7 News reported|7 News|reported"}},
		{"In Perth, WA, 7 News reported that it had rained.", []string{"7 News reported|7 News|reported"}},
		{"She told Australia's 7 News that it had rained.", []string{"told Australia's 7 News|7 News|told"}},
	} {
		require.Equal(t, c.want, marksOf(t, "en", c.text, Attribution), c.text)
	}
}
