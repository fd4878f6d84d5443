package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who quotes a sentence of an agency's story and names the agency has it from there. Of
// two prints of that story nobody can tell which.
func TestQuotedFromAnAgency(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 19)), 40)
	prose := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	wire := func(id string, n int) doc {
		return doc{id: id, text: "[dateline|AFP: TARNBY (AFP) -] The keeper of the light left the island for good this morning with all of his boats. " + prose(0, n)}
	}
	quoting := doc{id: "quoting", text: "[attribution|AFP|wrote: AFP wrote] that he “left the island for good this morning with all of his boats”.\n\n" + prose(20, 6)}
	for _, tt := range []struct {
		reason   string
		docs     []doc
		directed bool
	}{
		{"one print of the story", []doc{wire("long", 9), quoting}, true},
		{"two of them", []doc{wire("long", 9), quoting, wire("short", 5)}, false},
	} {
		u, quoted := newStory(t, tt.docs...).reuse(), false
		for _, from := range []int{0, len(tt.docs) - 1} {
			if l, ok := u.link(from, 1); from != 1 && ok {
				quoted = true
				require.Equal(t, tt.directed, l.directed, tt.reason)
			}
		}
		require.True(t, quoted, tt.reason)
	}
}

// Who tells a release of the police in other words, and says that it is they who tell it, has it
// from them; who names somebody else need not have read it.
func TestReleaseInOtherWords(t *testing.T) {
	const release = "Tarnby County Police\nPress release of 4 May 2031\n\nTwo anglers rescued from the outer mole\n\n" +
		"At about 11:20 the coast watch was informed that two anglers from Kelsing were cut off by the tide on the outer mole of Tarnby harbour, 150 metres from the shore. " +
		"A lifeboat with four crew could not come alongside because of the swell. Both men were hoisted into a helicopter after 40 minutes. " +
		"A man aged 52 was taken to the infirmary at Norrvik with hypothermia, his companion aged 49 was unhurt.\n\nMedia contact: Tarnby County Police, 0555 0142"
	article := func(who string) string {
		return "Two men from Kelsing had to be lifted off the outer mole of Tarnby harbour by a helicopter on Sunday, [attribution||official: " + who + "]. " +
			"The tide had cut the anglers off 150 metres from the shore at about 11:20. Because of the swell a lifeboat and its crew of four failed to come alongside, and it took 40 minutes to hoist both into the helicopter. " +
			"One of them, aged 52, is in the Norrvik infirmary with hypothermia; the other, aged 49, was not hurt. Nobody fishes from that mole in May, as a rule."
	}
	for _, tt := range []struct {
		reason, text string
		linked       bool
	}{
		{"the sender", article("the police said"), true},
		{"somebody else", article("the infirmary said"), false},
		{"nobody", strings.ReplaceAll(strings.ReplaceAll(article("X"), ", [attribution||official: X]", ""), "[", ""), false},
	} {
		u := newStory(t, doc{id: "release", text: release}, doc{id: "article", text: tt.text}).reuse()
		l, linked := u.link(0, 1)
		require.Equal(t, tt.linked, linked, "%s: %d words, %v", tt.reason, u.reworded(0, 1, 1), u.f.passages(0, 1))
		if linked {
			require.Equal(t, 0, l.from, tt.reason)
		}
	}
}

// An agency that quotes a sentence of a release has it from there, and not from the client that
// printed the agency's story with that sentence an hour later; from a page that was there before,
// it may.
func TestReleaseQuotedBeforeTheClient(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 23)), 60)
	prose := func(from, n int) string { return strings.Join(s[from:from+n], " ") }
	const said = "“Nobody on this island should ever pay for a lamp”"
	for _, tt := range []struct {
		reason, client string
		linked         bool
	}{
		{"the client an hour later", "2031-05-04T15:00:00Z", true},
		{"a page an hour before", "2031-05-04T13:00:00Z", false},
	} {
		u := newStory(t,
			doc{id: "release", text: "Harbour office of Tarnby\nPress release of 4 May 2031\n\n" + prose(0, 5) + " " + said + ", the warden says.", published: "2031-05-04"},
			doc{id: "agency", text: "[dateline|AFP: TARNBY (AFP) -] " + prose(20, 8) + " " + said + ", the warden said.", published: "2031-05-04T14:00:00Z"},
			doc{id: "client", text: prose(20, 8) + " " + said + ", the warden said. " + prose(0, 2), published: tt.client}).reuse()
		l, linked := u.link(0, 1)
		require.Equal(t, tt.linked, linked, tt.reason)
		if linked {
			require.Equal(t, 0, l.from, tt.reason)
		}
	}
}
