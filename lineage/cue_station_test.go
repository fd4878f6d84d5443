package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A station puts its own dateline above what it wrote, and is no agency: that another text has a
// few of the same sentences may come from one that is not there. Who has most of it from that
// page has it from there, and an agency's story is sent to be copied.
func TestStationsDateline(t *testing.T) {
	const (
		shared = flood + ". Boats of the harbour guard went from door to door until the morning. "
		own    = "Nobody at the mill had heard the bell, and the miller's wife carried the ledgers up to the attic alone. "
		other  = "The school of Sund stays shut until the end of the week, as its cellar is full of mud. "
		more   = "Those who keep sheep on the lower meadows drove them uphill on the day before, against the advice of the office. "
	)
	for _, tt := range []struct {
		reason, head, tail string
		directed           bool
	}{
		{"a station, and two sentences of many", "[dateline|CNN: TARNBY (CNN) —] ", strings.Repeat(other+more, 2), false},
		{"an agency, and two sentences of many", "[dateline|AFP: TARNBY (AFP) —] ", strings.Repeat(other+more, 2), true},
		{"a station, and most of a text", "[dateline|CNN: TARNBY (CNN) —] ", other, true},
	} {
		l, ok := newStory(t, doc{id: "a", text: tt.head + own + shared}, doc{id: "b", text: shared + tt.tail}).reuse().link(0, 1)
		require.True(t, ok, tt.reason)
		require.Equal(t, tt.directed, l.directed, "%s: %+v", tt.reason, l)
	}
}
