package lineage

import (
	"slices"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// What puts texts in order that are not tied to each other is when they were written:
// by their publication, else by all the clocks that they have, else by the days in their
// heads, by the prices of one session that both tell, by the days that two stories of one
// agency tell of, or by the dead that they count.

// A timetable is the order in which the witnesses of a family were written, as far as that is
// known: a before b before c makes a before c, whatever each pair is ordered by.
type timetable struct {
	f       *family
	written []*Written   // by witness
	before  []witnessSet // by witness, those that it comes before
}

// clocks are the intervals in which the witnesses of a family were written, read when first
// asked for.
type clocks struct {
	once    sync.Once
	written []*Written
	ordered sync.Once
	times   timetable
}

// timetable is when the witnesses of f were written. If nobody tells a date, their days of
// the week order them all the same: in some week the story was.
func (f *family) timetable() timetable {
	f.clocks.ordered.Do(func() {
		written := f.allWritten()
		if !slices.ContainsFunc(written, func(w *Written) bool { return w != nil }) {
			written = f.inSomeWeek()
		}
		f.clocks.times = newTimetable(f, written)
	})
	return f.clocks.times
}

// newTimetable asks one sort of sign after the other. What a sort tells of two texts that
// those before have put in order already, by way of others too, is not asked for, and where its
// own orders run in a circle none of that circle stands.
func newTimetable(f *family, written []*Written) timetable {
	n := len(f.ws)
	out := timetable{f, written, witnessSets(n)}
	shut := witnessSets(n) // pairs of which publication tells an order and the texts another
	byClocks := func(a, b int) int {
		if f.published(a, b) != 0 {
			shut[a].put(b)
			return f.certainly(a, b)
		}
		x, y := written[a], written[b]
		if x == nil || y == nil {
			return 0
		}
		return (Interval{x.Earliest, x.Latest}).order(Interval{y.Earliest, y.Latest})
	}
	byHeads := f.headOrder         // hours by a clock that nothing tells may overlap
	byDesk := func(a, b int) int { // an agency tells what is new on its day
		if !f.ofDesk(a, b) {
			return 0
		}
		if _, _, _, ok := f.movedOn(a, b); ok {
			return 1
		}
		if _, _, _, ok := f.movedOn(b, a); ok {
			return -1
		}
		return 0
	}
	for _, tells := range []func(a, b int) int{byClocks, byHeads, f.sessionOrder, byDesk, f.tollOrder} {
		next := make([]witnessSet, n)
		for a := range next {
			next[a] = slices.Clone(out.before[a])
		}
		found := false
		for a := range n {
			for b := a + 1; b < n; b++ {
				if out.order(a, b) != 0 || shut[a].has(b) {
					continue
				}
				switch tells(a, b) {
				case 1:
					next[a].put(b)
					found = true
				case -1:
					next[b].put(a)
					found = true
				}
			}
		}
		if found {
			out.extend(next)
		}
	}
	return out
}

// along is t with the intervals of sources and copies narrowed by each other.
func (t timetable) along(l *Lineage) timetable {
	written := t.f.along(t.written, l)
	if slices.Equal(written, t.written) {
		return t
	}
	return newTimetable(t.f, written)
}

// inSomeWeek returns an interval for each witness of a family without dates, as if the day
// of the week that most of them name first were one certain day; nil where none follows,
// or days more than weekdayReach from that one are named: they may lie on either side.
func (f *family) inSomeWeek() []*Written {
	out := make([]*Written, len(f.ws))
	named := map[time.Weekday]int{}
	for i := range f.ws {
		if w, ok := f.firstWeekday(i); ok {
			named[w]++
		}
	}
	most, alone := time.Sunday, true
	for w := time.Monday; w <= time.Saturday; w++ {
		if named[w] >= named[most] {
			alone = named[w] > named[most]
		}
		if named[w] > named[most] {
			most = w
		}
	}
	if !alone || named[most] < leastDated {
		return out
	}
	in := func(_ normalize.Mark, w time.Weekday) (time.Time, bool) {
		off := daysTo(most, w+3) - 3 // from three days before to three behind
		return onOrBefore(someDay, most).AddDate(0, 0, off), max(off, -off) <= weekdayReach
	}
	for i := range f.ws {
		if b, ok := f.byWeekday(i, in); ok {
			out[i] = &Written{Earliest: b.from, Latest: b.to, From: b.clocks}
		}
	}
	return out
}

// someDay is in the week in which a story without dates is taken to be: any does.
var someDay = time.Date(2018, time.August, 6, 0, 0, 0, 0, time.UTC)

// order is 1 if witness a was certainly written before b, -1 if after, 0 if that is not
// known. Where publication tells an order, and signs in the texts another, no other clock of
// the two decides. Days in the heads do where the hours beside them do not.
func (t timetable) order(a, b int) int {
	switch {
	case t.before[a].has(b):
		return 1
	case t.before[b].has(a):
		return -1
	}
	return 0
}
