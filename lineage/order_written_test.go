package lineage

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Of reports that no clock puts in order the one that counts more dead is the later.
func TestTollsPutTextsInOrder(t *testing.T) {
	const early, late = "At least 19 people died when the pier of Morne gave way under the market stalls", "At least 24 people died when the pier of Morne gave way under the market stalls"
	first := doc{id: "first", text: early + ". The mayor wept."}
	second := doc{id: "second", text: late + ". Divers came from Varn."}
	tie := Derivation{From: "first", To: "second", Relation: TextOf, Probability: .3}
	require.Equal(t, map[string]int{"first": 1, "second": 2}, ranksOf(newStory(t, second, first), tie), "the toll rose")
	require.Equal(t, map[string]int{"first": 1, "second": 1}, ranksOf(newStory(t, doc{id: "second", text: early + "."}, first), tie), "it did not")

	first.text, second.text = "[date|2031-10-14: 14 October 2031]\n\n"+first.text, "[date|2031-10-13: 13 October 2031]\n\n"+second.text
	require.Equal(t, map[string]int{"first": 2, "second": 1}, ranksOf(newStory(t, second, first), tie), "their days say otherwise")
}

// The hours of two pages may be by any of five clocks; their days are in order.
func TestDaysPutTextsInOrderWhoseHoursDoNot(t *testing.T) {
	page := func(id, stamp string) doc {
		return doc{id: id, text: "Muelle cerrado\n\n" + stamp + "\n\nLa capitanía de Morne anunció que el muelle seguirá cerrado hasta que los buzos hayan visto todos los pilotes, que costaron 40.000 pesos."}
	}
	evening, morning := page("evening", "[date|2031-10-14: 14/10/2031] 22:30"), page("morning", "[date|2031-10-15: 15/10/2031] 07:10")
	f := newStory(t, morning, evening)
	require.Zero(t, f.published(0, 1), "the hours may be of one night")
	require.Equal(t, map[string]int{"evening": 1, "morning": 2}, ranksOf(f))
	require.Equal(t, map[string]int{"evening": 1, "morning": 1}, ranksOf(newStory(t, page("morning", "[date|2031-10-14: 14/10/2031] 23:10"), evening)), "of one day")
}

// An agency tells what is new on its day: of two of its stories that have no date, the one that
// tells of no later day than Saturday is the first. Of two houses one may only be slow.
func TestDaysOfOneAgencyPutItsStoriesInOrder(t *testing.T) {
	const place = "[dateline|SID: TARNBY (SID)] - "
	first := doc{id: "first", text: place + "The rowers of Tarnby lost their cox on [date|saturday: Saturday], when the boat broke in two below the bridge."}
	second := doc{id: "second", text: place + "The cox is to be operated, the club said on [date|sunday: Sunday]. The boat broke in two on [date|saturday: Saturday]."}
	require.Equal(t, map[string]int{"first": 1, "second": 2}, ranksOf(newStory(t, second, first)))
	second.text = strings.TrimPrefix(second.text, place)
	require.Equal(t, map[string]int{"first": 1, "second": 1}, ranksOf(newStory(t, second, first)), "another house")
}

// Of a story that nobody dates, a text that first names a day three from that of the others may
// be of the days before as well as of those behind.
func TestDaysOfAStoryWithoutDates(t *testing.T) {
	on := func(id, day, name string) doc {
		return doc{id: id, text: flood + ". The mayor came on [date|" + day + ": " + name + "] and said no word."}
	}
	f := newStory(t, on("a", "monday", "Monday"), on("b", "monday", "Monday"), on("near", "wednesday", "Wednesday"), on("far", "thursday", "Thursday"))
	written := f.inSomeWeek()
	require.NotNil(t, written[2])
	require.Equal(t, onOrBefore(someDay, time.Monday).AddDate(0, 0, 2), written[2].Earliest)
	require.Nil(t, written[3])
}
