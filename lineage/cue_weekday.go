package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// weekdayReach is how many days the texts of one story are told apart by the
// names of their days: Monday is before Wednesday and after the Saturday before.
const weekdayReach = 2

// weekdayMoved: the head of b tells of a later day of the week than all of a
// does, both of one house. A desk that sends its story again on the next day says
// so ("officials said Wednesday"), while a copy may lack a later day for having
// lost its sentence; where the heads bear dates these are asked instead.
func weekdayMoved(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.sameHouse(a, b) || f.background(a, b) {
		return nil
	}
	is, was, m, ok := f.movedOn(a, b)
	if !ok {
		return nil
	}
	c := f.cue(sigWeekday, 1, b, m.Span, "%s tells of %s, %s of no day later than %s", f.name(b), is, f.name(a), was)
	c.strong = f.ofDesk(a, b) // it tells what is new, and no client has left it out
	return []cue{c}
}

// movedOn returns the day that the head of b tells of and the latest that a does, if that of
// b is the later and no days at the top of both tell more.
func (f *family) movedOn(a, b int) (is, was time.Weekday, m normalize.Mark, ok bool) {
	if f.read(a).topDay.ok() && f.read(b).topDay.ok() {
		return 0, 0, m, false
	}
	if f.tellsOfToday(a) {
		return 0, 0, m, false
	}
	was, _, ok = f.latestWeekday(a, len(f.ws[a].Text.Words))
	is, m, also := f.latestWeekday(b, topWords)
	gap := daysTo(was, is)
	if !ok {
		was, ok = f.dayToCome(a)
		if _, still := f.dayToCome(b); still {
			return 0, 0, m, false
		}
		gap = daysTo(was, is) + 1 // that day itself has come
	}
	return is, was, m, ok && also && gap != 0 && gap <= weekdayReach
}

// dayToCome is the one day of the week that witness i says is still to come.
func (f *family) dayToCome(i int) (day time.Weekday, ok bool) {
	for _, m := range f.read(i).marks[normalize.Date] {
		d, named := weekday(m)
		if !named || !ahead(f.ws[i].Text, wordsIn(f.ws[i].Text, m.Span).Start) {
			continue
		}
		if ok && d != day {
			return 0, false
		}
		day, ok = d, true
	}
	return day, ok
}

// tellsOfToday says that the head of witness i tells of its own day or the one before in words
// that name none: "accepted last night". What weekdays it names are not its latest day then.
func (f *family) tellsOfToday(i int) bool {
	t := f.ws[i].Text
	return slices.ContainsFunc(f.read(i).marks[normalize.Date], func(m normalize.Mark) bool {
		_, named := relative(m.Value)
		at := wordsIn(t, m.Span).Start
		return named && at < topWords && !ahead(t, at)
	})
}

// latestWeekday returns the latest day of the week that witness i names in its
// first words, days that are still to come left out, and the mark that names it.
// Days further than weekdayReach apart are in no order.
func (f *family) latestWeekday(i, words int) (latest time.Weekday, by normalize.Mark, ok bool) {
	t := f.ws[i].Text
	for _, m := range f.read(i).marks[normalize.Date] {
		d, been := weekdayPast(t, m)
		if !been || wordsIn(t, m.Span).Start >= words {
			continue
		}
		gap := daysTo(latest, d)
		switch {
		case !ok || gap > 0 && gap <= weekdayReach:
			latest, by, ok = d, m, true
		case gap != 0 && gap < 7-weekdayReach:
			return 0, m, false
		}
	}
	return latest, by, ok
}

// weekdayPast is weekday of m, a date mark of t, if that day is not still to come.
func weekdayPast(t *normalize.Text, m normalize.Mark) (time.Weekday, bool) {
	w, ok := weekday(m)
	return w, ok && !ahead(t, wordsIn(t, m.Span).Start)
}

// firstWeekday is the first day of the week that witness i names and that is not to come.
func (f *family) firstWeekday(i int) (time.Weekday, bool) {
	for _, m := range f.read(i).marks[normalize.Date] {
		if w, ok := weekdayPast(f.ws[i].Text, m); ok {
			return w, true
		}
	}
	return 0, false
}
