package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that lies west of the news may bear the day before it: what an agency sends from Wellington
// on Wednesday morning stands on a page of Boston that is dated Tuesday, and tells there of Wednesday as
// of a day that has been. Such a day is not the earlier one.

// dayBehind says that the day in the head of witness a is the one before that of b, and behind the news.
func (f *family) dayBehind(a, b int) bool {
	x, y := f.read(a).topDay, f.read(b).topDay
	return x.ok() && y.ok() && x.day.Add(day).Equal(y.day) && f.behindNews(a)
}

// behindNews says that witness i is dated, by its page, the day before one of which it tells in its first
// words as of one that has been. The week before is not meant by that, if another text that is dated
// that day has the same words.
func (f *family) behindNews(i int) bool {
	r, t := f.read(i), f.ws[i].Text
	if !r.topDay.ok() || r.lineDay.ok() {
		return false
	}
	next := r.topDay.day.Add(day)
	return slices.ContainsFunc(r.marks[normalize.Date], func(m normalize.Mark) bool {
		d, been := weekdayPast(t, m)
		return been && d == next.Weekday() && wordsIn(t, m.Span).Start < topWords && slices.ContainsFunc(f.with[i], func(j int) bool {
			same := func(o normalize.Mark) bool { return o.Value == m.Value }
			return f.read(j).topDay.day.Equal(next) && slices.ContainsFunc(f.opposite(i, j, f.passages(i, j), m, normalize.Date), same)
		})
	})
}

// headOrder compares the days in the heads of two witnesses: 1 if that of a is the earlier, -1 if
// the later, 0 if one has none, they are the same, or the earlier one is only behind.
func (f *family) headOrder(a, b int) int {
	x, y := f.read(a).topDay, f.read(b).topDay
	if !x.ok() || !y.ok() || f.dayBehind(a, b) || f.dayBehind(b, a) {
		return 0
	}
	return y.day.Compare(x.day)
}

// untilWest is b of witness i, whose day ends where the westernmost clocks end it if it is behind the news.
func (f *family) untilWest(i int, b bounds) bounds {
	if f.behindNews(i) {
		b.to = later(b.to, f.read(i).topDay.day.Add(day+12*time.Hour-time.Second))
	}
	return b
}
