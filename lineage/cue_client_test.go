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

// TestClientPage: of two copies of one agency's story that on the agency's own
// page is the source, whatever the hour of the client's page.
func TestClientPage(t *testing.T) {
	text := "[dateline|Associated Press: TARNBY (AP) —] " + flood + ". Boats went from door to door until the morning, and nobody was missing by noon."
	f := newStory(t, doc{id: "ap", source: "The Associated Press", text: text}, doc{id: "client", source: "Valley Messenger", text: text})
	f.pairs[0].AInB, f.pairs[0].BInA = 1, 1
	l, ok := f.reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, l.directed && l.from == 0, "the agency's own page is the source: %+v", l)
}

// A German paper closes its own text with its name, unless it has told what that paper
// reported: then its site says once more whom it quotes, as English ones do whose text
// is a reprint. An agency signs so everywhere.
func TestClosedByAPaper(t *testing.T) {
	for _, c := range []struct {
		language, text string
		by             bool
	}{
		{"de", flood + ". [credit|The Guardian|close: –Guardian]", true},
		{"de", flood + ", [attribution|The Guardian|according: according to the Guardian]. Nobody was missing by noon. [credit|The Guardian|close: –Guardian]", false},
		{"de", flood + ", a ferryman [attribution|The Guardian|told: told the Guardian]. [credit|The Guardian|close: –Guardian]", true},
		{"en", flood + ". [credit|The Guardian|close: (Guardian)]", false},
		{"en", flood + ", [attribution|AFP|reported: AFP reported]. [credit|AFP|close: (AFP)]", true},
	} {
		w := newWitness(t, doc{id: "a", text: c.text})
		w.Text.Language = c.language
		f := newFamily([]Witness{w}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, c.by, f.isBy(0, "The Guardian") || f.isBy(0, "AFP"), "%s: %s", c.language, c.text)
	}
}
