package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page that bears another house's copyright prints what the agency sent, wherever the page's
// own lines stand. Without that line nothing tells which of two texts is the page.
func TestClientByTheCopyrightOfItsPage(t *testing.T) {
	wire := "[dateline|Associated Press: TARNBY (AP) —] " + flood + ". Boats went from door to door until the morning, and nobody was missing by noon."
	tail := " The mayor of Tarnby, who had slept in the town hall, asked everybody to boil water and to keep off the quays until the wall has been looked at."
	head := "Flood in Tarnby\n\nby: Associated Press\n\nPosted by the newsroom\nShare this story with those whom you know\nListen\nSave\nPrint\n\n"
	for _, tt := range []struct {
		reason  string
		a, b    string
		present bool
	}{
		{"another's copyright", wire + tail, head + wire + "\n\n[copyright|Valley Messenger: © Valley Messenger]", true},
		{"the agency's", wire + tail, head + wire + "\n\n[copyright|Associated Press: © Associated Press]", false},
		{"no copyright", wire + tail, head + wire, false},
		{"two pages", wire + tail + "\n\n[copyright|Harlow Post: © Harlow Post]", head + wire + "\n\n[copyright|Valley Messenger: © Valley Messenger]", false},
		{"a page that has more than the agency", wire, head + wire + tail + tail + "\n\n[copyright|Valley Messenger: © Valley Messenger]", false},
	} {
		f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b})
		c := f.find(sigSourceType)
		require.Equal(t, tt.present, c != nil && c.Weight > 0, tt.reason)
	}
}
