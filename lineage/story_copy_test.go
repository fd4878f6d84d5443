package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What two texts share says more of them the more it is, and less if others have it
// or an agency may have sent it to both.
func TestCopying(t *testing.T) {
	usual := copying{runs: 30, event: mostEvent}
	for _, tt := range []struct {
		reason      string
		c           copying
		least, most float64
	}{
		{"six sentences that nobody else has", usual, .85, .95},
		{"two of them in eight words", copying{runs: leastResidue, event: mostEvent}, .6, .9},
		{"a phrase of the event", copying{runs: 6, event: -1}, .1, .5},
		{"others have it all", copying{runs: 30, event: mostEvent, held: 1}, .2, .5},
		{"the clause of a release that is there", copying{runs: leastResidue, event: mostEvent, named: true}, .9, 1},
		{"a sentence of an agency's own story", copying{runs: 12, event: mostEvent, agency: true}, .88, 1},
		{"which another take has too", copying{runs: 30, event: mostEvent, agency: true, equal: 1}, .55, .75},
		{"and a third", copying{runs: 30, event: mostEvent, agency: true, equal: 2}, .35, .5},
		{"two clients", copying{runs: 30, event: mostEvent, held: .8, absent: "AFP"}, .1, .4},
		{"an agency's copy and a page without a name", copying{runs: 30, event: mostEvent, signed: true}, .4, .65},
		{"one of them made from the other's changes", copying{runs: 30, event: mostEvent, held: .8, changed: true}, .5, .9},
	} {
		related, made := tt.c.probability()
		require.Greater(t, made, tt.least, tt.reason)
		require.LessOrEqual(t, made, tt.most, tt.reason)
		require.GreaterOrEqual(t, related, made, tt.reason)
	}
	related, made := (&copying{runs: 30, event: mostEvent, absent: "AFP", signed: true}).probability()
	require.Greater(t, related, .85, "clients of an agency that is not there are related")
	require.Less(t, made, .4, "and none has it from the other")
}

// Three papers print an agency's story that is not there, and one of them names the
// agency: none is said to have it from another, whatever was put up first. Of two
// papers that name nobody, the later is.
func TestClientsOfAnAgencyThatIsNotThere(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(3, 5)), 24)
	client := func(id, hour, who string, own int) doc {
		return doc{id: id, source: "The " + id + " Gazette", published: "2031-03-04T" + hour + ":00:00Z",
			text: strings.Join(s[:8], " ") + " \"Nobody had counted the boats since the winter,\" the harbour master told " + who + ".\n\n" + s[own]}
	}
	early, late, later := client("Upper", "08", "Reuters", 20), client("Lower", "09", "reporters", 21), client("Middle", "10", "reporters", 22)
	u := newStory(t, early, late, later).reuse()
	for _, p := range [][2]int{{0, 1}, {0, 2}, {1, 2}} {
		if l, ok := u.link(p[0], p[1]); ok {
			require.False(t, l.directed, "%v", p)
		}
	}
	// Of two alone the one without the agency's name may have taken it out, or had the
	// story from the agency as well.
	with := func(id, said string, own int) doc {
		return doc{id: id, source: "The " + id + " Gazette", text: strings.Join(s[:8], " ") + " " + said + " the harbour master.\n\n" + s[own]}
	}
	l, ok := newStory(t, with("Upper", "[attribution|Reuters|told: told Reuters]", 20), with("Lower", "said", 21)).reuse().link(0, 1)
	require.True(t, ok)
	require.False(t, l.directed, "%v", l.evidence)

	l, ok = newStory(t, client("Upper", "08", "reporters", 20), late).reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, l.directed)
	require.Equal(t, 0, l.from)
	require.InDelta(t, laterProbability, l.und, 1e-9)

	wire := client("", "07", "Reuters", 23)
	wire.id, wire.source = "wire", "Reuters"
	l, ok = newStory(t, wire, early, late).reuse().link(0, 2)
	require.True(t, ok, "the agency's own story is there")
	require.True(t, l.directed)
	require.Greater(t, l.und, .85)
}

// A copy shares most of itself with every take of a story, and is made of the one that it
// has most of: that the others have nearly as much is nothing against that one, as it is
// against them.
func TestCopyOfATake(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(7, 5)), 24)
	take := func(id, day string, own ...string) doc {
		return doc{id: id, text: "Flood\n\n[dateline|AFP|2031-03-" + day + ": TARNBY, March " + day + " 2031 (AFP)] - " + strings.Join(append(own, s[:9]...), " ")}
	}
	site := doc{id: "site", text: "Flood\n\n[date|2031-03-06: March 6 2031]\n\n" + strings.Join(append([]string{s[10]}, s[:5]...), " ") + " " + s[20] + " " + s[21]}
	u := newStory(t, take("first", "04", s[10]), take("second", "05", s[12]), site).reuse()
	l, ok := u.link(0, 2)
	require.True(t, ok)
	require.True(t, l.directed)
	require.Greater(t, l.und, .85, "the take that it was made from")
	l, ok = u.link(1, 2)
	require.True(t, !ok || l.und < evenOdds, "the other: %v", l.und)
}

// Who names the agency has its story from there, and not from a client's page that is signed
// by it too; who names the client, from the client.
func TestWhoNamesTheAgencyHasItFromThere(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(9, 5)), 24)
	wire := doc{id: "wire", text: strings.Join(s[:8], " ") + "\n\n[copyright|AFP: © 2031 AFP]"}
	client := doc{id: "client", text: "By: [credit|AFP|byline: AFP]\n\n" + strings.Join(s[:6], " ") + "\n\nWith [credit|AFP|with: AFP]\n\n[copyright|Tarnby Echo: © Tarnby Echo]"}
	for _, tt := range []struct {
		whom string
		wire bool
	}{{"AFP", true}, {"Tarnby Echo", false}} {
		site := doc{id: "site", text: strings.Join(s[:6], " ") + " A warden [attribution|" + tt.whom + "|told: told " + tt.whom + "] so. " + s[20]}
		u := newStory(t, wire, client, site).reuse()
		require.Equal(t, tt.wire, u.prints(0, 2, 1), tt.whom)
		if _, linked := u.link(0, 2); tt.wire {
			require.True(t, linked, "what the client's page has explains nothing of the wire and the site")
		}
		require.True(t, u.original(0))
		require.False(t, u.original(1), "a page that thanks the agency is a client's")
		require.Equal(t, .8, u.signed[0], "the holder of the copyright is the agency")
		require.Equal(t, .5, u.signed[1])
	}
}

// A client that names the house prints its first story; what the second has from that came from no client.
func TestTakesOfAHouseWithAClient(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(11, 5)), 30)
	both := strings.Join(s[:4], " ")
	first := doc{id: "first", source: "Upper Gazette", published: "2031-03-04T08:00:00Z", text: both + "\n\n" + strings.Join(s[4:10], " ")}
	second := doc{id: "second", source: "Upper Gazette", published: "2031-03-04T18:00:00Z", text: strings.Join(s[12:18], " ") + "\n\n" + both}
	client := func(credit string) doc {
		return doc{id: "client", source: "Lower Herald", text: both + "\n\n" + strings.Join(s[4:10], " ") + "\n\n" + credit}
	}
	for credit, most := range map[string]float64{"[credit|Upper Gazette: This story is from the Upper Gazette.]": 0, "All rights reserved by the printer.": 1} {
		u := newStory(t, first, second, client(credit)).reuse()
		require.Equal(t, most, u.held(0, 1), credit)
	}
	l, ok := newStory(t, first, second, client("[credit|Upper Gazette: This story is from the Upper Gazette.]")).reuse().link(0, 1)
	require.True(t, ok)
	require.True(t, l.directed, "%v", l.evidence)
	require.Equal(t, 0, l.from)
}
