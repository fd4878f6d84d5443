package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What each two texts are ordered by may differ, and the order of all is one: by their days the
// first is before the second, by its toll the third behind that.
func TestOrderIsTransitive(t *testing.T) {
	text := func(id, day, toll string) doc {
		head := ""
		if day != "" {
			head = "[date|2031-10-" + day + ": " + day + " October 2031]\n\n"
		}
		return doc{id: id, text: head + "At least " + toll + " people died when the pier of Morne gave way under the market stalls. The mayor wept."}
	}
	first, second := text("first", "13", "19"), text("second", "14", "24")
	third := text("third", "", "31")
	f := newStory(t, third, second, first)
	times := f.timetable()
	require.Equal(t, []int{-1, -1, -1}, []int{times.order(0, 1), times.order(0, 2), times.order(1, 2)})

	first = doc{id: "first", text: "[date|2031-10-13: 13 October 2031]\n\nThe mayor wept at the pier of Morne."}
	second = doc{id: "second", text: "[date|2031-10-14: 14 October 2031]\n\nDivers came from Varn."}
	times = newStory(t, second, first, doc{id: "third", text: "The mayor wept at the pier of Morne."}).timetable()
	require.Equal(t, []int{-1, 0, 0}, []int{times.order(0, 1), times.order(0, 2), times.order(1, 2)}, "nothing is said of the third")
}

// Orders that run in a circle are none, and leave those that were known before them.
func TestOrderWithoutCircles(t *testing.T) {
	table := timetable{before: witnessSets(4)}
	add := func(pairs ...[2]int) {
		next := witnessSets(4)
		for a := range next {
			next[a].add(table.before[a])
		}
		for _, p := range pairs {
			next[p[0]].put(p[1])
		}
		table.extend(next)
	}
	add([2]int{0, 1})
	add([2]int{1, 2}, [2]int{2, 0}, [2]int{2, 3})
	require.Equal(t, 1, table.order(0, 1), "known before")
	require.Zero(t, table.order(1, 2))
	require.Zero(t, table.order(2, 0))
	require.Equal(t, 1, table.order(2, 3))
	require.Zero(t, table.order(0, 3))
	add([2]int{1, 2})
	require.Equal(t, 1, table.order(0, 3), "by way of two others")
}
