package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Which day a text without a date means by the name of one, the dates of the other texts of its
// story tell, and what these say of that day.

// A week tells which day the mark m means that names the day w of it, if that is known.
type week func(m normalize.Mark, w time.Weekday) (time.Time, bool)

// weekOf is the week of witness i: of each day the one nearest to the dates of the
// witnesses that share text with i; where those do not tell it, leastDated of all texts of the
// story that have a date do, and where nobody has one, the days that are named beside their
// dates.
func (f *family) weekOf(i int) week {
	near, all := f.datedNear(i)
	return func(m normalize.Mark, w time.Weekday) (time.Time, bool) {
		if len(near) == 0 && len(all) < leastDated {
			return f.namedWeek(i, m, w)
		}
		d, ok := f.dayAmong(near, w)
		if !ok && len(all) >= leastDated {
			return f.dayAmong(all, w)
		}
		return d, ok
	}
}

// dayAmong is the day w nearest to the dates of ws, if it is the same for all of them, or for all
// but one in leastAgreed: a page may be dated by when it was looked at. Those that tell of
// such a day themselves, as one that has been, decide where there are any: it is the last
// one before them. The third day after a date is the fourth before it as well, and which of the
// two is meant, nobody knows but for who looks ahead to it.
func (f *family) dayAmong(ws []int, w time.Weekday) (time.Time, bool) {
	var near, told []time.Time
	for _, j := range ws {
		b, _ := f.dated(j)
		at := f.dayWritten(j, b)
		if f.tellsOf(j, w) {
			told = append(told, onOrBefore(at, w))
		}
		if d := nearest(at, w); d.Sub(at.Truncate(day)) < 3*day || f.looksAhead(j, w) {
			near = append(near, d)
		}
	}
	if len(told) > 0 {
		near = told
	}
	for _, d := range near {
		others := 0
		for _, o := range near {
			if !o.Equal(d) {
				others++
			}
		}
		if others*leastAgreed <= len(near) {
			return d, true
		}
	}
	return time.Time{}, false
}

// leastAgreed is how many texts there are for each that is not of the week of the others.
const leastAgreed = 4

// toldDays are days of the week that a text names: as days that have been, and as days to come.
type toldDays struct{ past, coming [7]bool }

// readToldDays reads them of t and its dates.
func readToldDays(t *normalize.Text, dates []normalize.Mark) (out toldDays) {
	for _, m := range dates {
		w, ok := weekday(m)
		switch {
		case !ok:
		case ahead(t, wordsIn(t, m.Span).Start):
			out.coming[w] = true
		case !out.past[w]:
			out.past[w] = besideDone(t, m.Span) || besideSaid(t, m.Span)
		}
	}
	return out
}

// tellsOf says that witness i names the day of the week w as one that has been.
func (f *family) tellsOf(i int, w time.Weekday) bool { return f.read(i).days.past[w] }

// looksAhead says that witness i names the day of the week w as one to come.
func (f *family) looksAhead(i int, w time.Weekday) bool { return f.read(i).days.coming[w] }

// leastDated is how many texts tell the week of a story at least, since one may be of what
// went before: those with a date, for one that shares nothing with them, or, of a story
// without dates, those that name one day first.
const leastDated = 2

// datedBeside are the witnesses whose dates tell in which week i was written.
func (f *family) datedBeside(i int) []int {
	near, all := f.datedNear(i)
	if len(near) == 0 && len(all) >= leastDated {
		return all
	}
	return near
}

// datedNear are the witnesses with a date that share text with i, and all that have one.
func (f *family) datedNear(i int) (near, all []int) {
	for j := range f.ws {
		if _, ok := f.dated(j); ok && j != i {
			all = append(all, j)
			if slices.Contains(f.with[i], j) {
				near = append(near, j)
			}
		}
	}
	return near, all
}
