package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sentences of one invented story; each letter of a plan takes one.
var flood26 = map[rune]string{
	'a': "The river Arle broke its banks above Tarnby late in the evening. ",
	'b': "Some four hundred people were driven from their homes, the county said. ",
	'c': "The old bridge at Mill Lane was closed to all traffic until further notice. ",
	'd': "Firemen pumped out the cellars of the infirmary through the whole night. ",
	'e': "Farmers moved nine hundred sheep up to the common before the water came. ",
	'x': "Our reporter found the baker of Quay Street selling rolls from a boat. ",
	'y': "Nobody in the council would say why the gauge upstream had been silent. ",
	'z': "An insurer put the damage at six million and called that an early guess. ",
	'w': "Schools in the lower town stay shut at least until the end of the week. ",
}

func planned(id, plan string) doc {
	var s strings.Builder
	for _, r := range plan {
		s.WriteString(flood26[r])
	}
	return doc{id: id, text: s.String()}
}

// The wire is used by two others; a copyist adds what nobody else has.
func TestWitnessCues(t *testing.T) {
	f := newStory(t, planned("wire", "abcde"), planned("copy", "xyabz"), planned("other", "cdew"))
	third, unique, place := f.find(sigThird), f.find(sigUnique), f.find(sigPosition)
	for name, c := range map[string]*cue{"third witness": third, "unique material": unique, "position": place} {
		require.NotNil(t, c, "%s; there are %v", name, f.cues(0, 1))
		require.Positive(t, c.Weight, "%s: %s", name, c.Note)
	}
	require.Equal(t, f.ws[1].Text.Quote(f.ws[1].Text.Sentences[2]), flood26['a'][:len(flood26['a'])-2])
}

// Without a third text, or between versions of one item, witnesses are silent.
func TestWitnessCuesAreGated(t *testing.T) {
	f := newStory(t, planned("wire", "abcde"), planned("copy", "xyabz"))
	require.Nil(t, f.find(sigThird))
	require.Nil(t, f.find(sigUnique))
	f = newStory(t, planned("one", "abcde"), planned("two", "abcdx"), planned("three", "abcd"))
	for i := range f.pairs {
		f.pairs[i].Resemblance = .7
	}
	require.Nil(t, f.find(sigThird), "versions of one item")
	require.Nil(t, f.find(sigUnique), "versions of one item")
	require.Nil(t, f.find(sigPosition), "versions of one item")
}

// Whatever the texts, exchanging two witnesses turns the signs of their cues
// and changes nothing else.
func TestCuesAreAntisymmetric(t *testing.T) {
	f := newStory(t,
		doc{id: "a", source: "Echo", published: "2031-05-04", text: flood + ". [attribution|AFP|told: told AFP] on [date|monday: Monday] [clock|midday|+3%: at midday]. " + flood26['a']},
		doc{id: "b", source: "Oyster", url: "https://o.example/1", text: "[version|update 1: UPDATE 1] " + flood26['x'] + flood + ". [attribution|Echo|reported: the Echo reported] on [date|monday: Monday] [clock|close|+4%: at the close]. " + flood26['a']},
		doc{id: "c", text: flood + ", AFP.\n\n[copyright|AFP: © AFP] https://o.example/1", published: "2031-05-05T10:00:00Z"})
	for a := range f.ws {
		for b := range f.ws {
			forth, back := map[string]float64{}, map[string]float64{}
			for _, c := range f.cues(a, b) {
				forth[c.Note] = c.Weight
			}
			for _, c := range f.cues(b, a) {
				back[c.Note] = -c.Weight
			}
			if a != b {
				require.NotEmpty(t, forth)
				require.Equal(t, forth, back, "%s and %s", f.name(a), f.name(b))
			}
		}
	}
}
