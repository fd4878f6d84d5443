package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A text without a date that names days of the week was written on or after the day of its
// news, and within the week: which day that is among those that it names. Which week it is of,
// the others of its story tell (written_week.go).

const (
	// nextReach is how many days after that of the news a day may be that is said to be to
	// come: who speaks of a later one has often told of a day between the two.
	nextReach = 4
	// betweenReach is how many days after that of the news one may be that lies between.
	betweenReach = 3
)

// sameWeek is how long a day of the week keeps its meaning without a date: on
// the seventh day "Monday" is the next one.
const sameWeek = 7*day - time.Second

// byWeekday bounds a witness without dates: a day of the week that it names in
// words of its own is the one that in tells. It was written on or after that day, and
// within the week, before the end of a day of which it says that it is to come; the market
// clock of the same sentence narrows that, to the next close at the latest, of which a
// later writer would tell. The sentences with the last state of the market are asked first,
// then the first day that is named: that is the day of the news, or a later one on which
// something was said; if that is after the one of the market clock, it was written then.
// Other days that are still to come are left out.
func (f *family) byWeekday(i int, in week) (bounds, bool) {
	t := f.ws[i].Text
	whole := normalize.Span{End: int32(len(t.Source))}
	latest, _ := last(f.read(i).states)
	for _, s := range f.read(i).states {
		if s.order != latest.order || ofDayBefore(t, s.mark.Span) {
			continue
		}
		d, b, ok := f.byWeekdayIn(i, in, sentenceOf(t, s.mark.Span))
		if !ok {
			continue
		}
		if x, ok := exchangeOf(t, s.mark.Span); ok {
			from, to := x.window(s.order, d)
			if to.IsZero() {
				to = x.nextClose(d)
			}
			b.from, b.to = later(b.from, from), earlier(b.to, to)
			b.clocks = append([]string{"market-clock"}, b.clocks...)
		}
		if said, all, ok := f.byWeekdayIn(i, in, whole); ok && said.After(d) && all.from.After(b.from) {
			_, end := f.read(i).clock.span(said)
			b.from, b.to = all.from, later(b.to, end)
		}
		return b, true
	}
	_, b, ok := f.byWeekdayIn(i, in, whole)
	return b, ok
}

// byWeekdayIn is byWeekday for the first day that is named within sp, the day of the news, or for a later one on
// which something was said: nobody writes of that before. Where something was said a day or
// two before the first and nothing shows that this is over, it may be to come: "streicht am
// Donnerstag 22 Flüge, sagte sie am Mittwoch". A day that is counted from that of writing as
// well, "ayer lunes", gives it, and one that the text calls its own, "este lunes", is that. A
// day whose date tells of another week is not that of the news.
func (f *family) byWeekdayIn(i int, in week, sp normalize.Span) (news time.Time, b bounds, ok bool) {
	clocks, clock := []string{"weekday", "related-date"}, f.read(i).clock
	t, dates := f.ws[i].Text, f.read(i).marks[normalize.Date]
	own := false                    // it is that of writing
	var next, others []time.Weekday // that are to come, and that are told of beside it
	for k, m := range dates {
		w, ok := weekday(m)
		if !within(m.Span, sp) || f.copied(i, m) && !f.sent(i) {
			continue
		}
		if past, known := f.pastDay(i, k); known && news.IsZero() {
			news = past.AddDate(0, 0, 1)
			continue
		}
		if !ok {
			continue
		}
		if away, ok := daysAway(t, dates[:k], m); ok {
			if d, ok := in(m, w); ok {
				d = d.AddDate(0, 0, -away)
				return d, clock.on(d, clocks...), true
			}
		}
		at := wordsIn(t, m.Span).Start
		if ahead(t, at) {
			if toCome(t, at) {
				next = append(next, w)
			}
			continue
		}
		now := calledOwn(t, at)
		if now && foretold(t, at) {
			continue
		}
		if news.IsZero() {
			if f.ofOtherWeek(i, k) {
				continue
			}
			d, ok := in(m, w)
			if !ok {
				return news, bounds{}, false
			}
			news, own = d, now
			continue
		}
		back, on := daysTo(w, news.Weekday()), daysTo(news.Weekday(), w)
		switch said := besideSaid(t, m.Span); {
		case !own && back > 0 && back <= weekdayReach && said && !f.tellsOf(i, news.Weekday()):
			news = news.AddDate(0, 0, -back)
		case on <= weekdayReach && (now || on > 0 && said):
			news, own = news.AddDate(0, 0, on), now
		case on > 0:
			others = append(others, w)
		}
	}
	switch {
	case news.IsZero():
		return news, bounds{}, false
	case own:
		return news, clock.on(news, clocks...), true
	}
	return news, clock.along(bounds{news, untilNext(news, next, others), clocks}), true
}

// pastDay is the day that the date mark k of witness i calls the last of its name, if its date
// stands beside it and is of the week that other texts tell: "el pasado miércoles, 25 de
// noviembre" is no day of writing.
func (f *family) pastDay(i, k int) (time.Time, bool) {
	if f.read(i).marks[normalize.Date][k].Detail != "last" || f.ofOtherWeek(i, k) {
		return time.Time{}, false
	}
	d, ok := f.dateBeside(i, k)
	return d.day, ok && !d.full
}

// untilNext is the last moment at which a text with news of that day was written: the end of the
// first of the days next, which are to come for it, and of the week. Where it tells of one of
// others that may lie between, what is to come may be so from there on, and bounds nothing.
func untilNext(news time.Time, next, others []time.Weekday) time.Time {
	to := news.Add(sameWeek)
	if slices.ContainsFunc(others, func(w time.Weekday) bool { return w != news.Weekday() && daysTo(news.Weekday(), w) <= betweenReach }) {
		return to
	}
	for _, w := range next {
		if on := daysTo(news.Weekday(), w); on <= nextReach {
			to = earlier(to, news.AddDate(0, 0, on+1).Add(-time.Second))
		}
	}
	return to
}

// copied says that the same date mark stands in the same place of an
// unchanged passage with another witness: then it may have come with the copy
// and does not bound when that was made. Of an agency's copy as it was sent this is not asked.
func (f *family) copied(i int, m normalize.Mark) bool {
	for _, j := range f.with[i] {
		for _, p := range f.passages(i, j) {
			if p.Kind != align.Verbatim {
				continue
			}
			for _, o := range f.opposite(i, j, []align.Passage{p}, m, normalize.Date) {
				if o.Value == m.Value {
					return true
				}
			}
		}
	}
	return false
}
