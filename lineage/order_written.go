package lineage

import (
	"slices"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// What puts texts in order that are not tied to each other is when they were written:
// by their publication, else by all the clocks that they have, else by the days in their
// heads, by the prices of one session that both tell, or by the dead that they count.

// A timetable is when the witnesses of a family were written, as far as that is known.
type timetable struct {
	f       *family
	written []*Written
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
		f.clocks.times = timetable{f, written}
	})
	return f.clocks.times
}

// inSomeWeek returns an interval for each witness of a family without dates, as if the day
// of the week that most of them name first were one certain day; nil where none follows,
// or days more than weekdayReach from that one are named: they may lie on either side.
func (f *family) inSomeWeek() []*Written {
	out := make([]*Written, len(f.ws))
	named := map[time.Weekday]int{}
	for i := range f.ws {
		for _, m := range f.read(i).marks[normalize.Date] {
			if w, ok := weekday(m); ok && !ahead(f.ws[i].Text, wordsIn(f.ws[i].Text, m.Span).Start) {
				named[w]++
				break
			}
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
		off := (int(w)-int(most)+10)%7 - 3
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
// known. Where publication tells an order, and signs in the texts another, no clock of the
// texts decides. Days in the heads do where the hours beside them do not.
func (t timetable) order(a, b int) int {
	if t.f.published(a, b) != 0 {
		return t.f.certainly(a, b)
	}
	x, y := t.written[a], t.written[b]
	if x != nil && y != nil {
		if o := (Interval{x.Earliest, x.Latest}).order(Interval{y.Earliest, y.Latest}); o != 0 {
			return o
		}
	}
	if x, y := t.f.read(a).topDay, t.f.read(b).topDay; x.ok() && y.ok() && !x.day.Equal(y.day) {
		return y.day.Compare(x.day) // hours by a clock that nothing tells may overlap
	}
	if o := t.f.sessionOrder(a, b); o != 0 {
		return o
	}
	if t.f.ofDesk(a, b) { // an agency tells what is new on its day
		if _, _, _, ok := t.f.movedOn(a, b); ok {
			return 1
		}
		if _, _, _, ok := t.f.movedOn(b, a); ok {
			return -1
		}
	}
	return t.f.tollOrder(a, b)
}

// reached is, for each node, which nodes can be reached from it, with those that are in one
// group of g taken as one.
func reached(g groups, next [][]int) [][]bool {
	n := len(next)
	grouped := make([][]int, n)
	for a := range next {
		for _, b := range next[a] {
			grouped[g.find(a)] = append(grouped[g.find(a)], g.find(b))
		}
	}
	from := make([][]bool, n) // of groups
	out := make([][]bool, n)
	for i := range out {
		x := g.find(i)
		if from[x] == nil {
			from[x] = reachable(grouped, x)
		}
		out[i] = from[x]
	}
	return out
}
