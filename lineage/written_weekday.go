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

// nextReach is how many days after the last that a text names a day may be that it says is
// to come: who speaks of a later one has often told of a day between the two.
const nextReach = 4

// sameWeek is how long a day of the week keeps its meaning without a date: on
// the seventh day "Monday" is the next one.
const sameWeek = 7*day - time.Second

// byWeekday bounds a witness without dates: a day of the week that it names in
// words of its own is the one nearest to the dates of the witnesses it shares
// text with, if they agree. It was written on or after that day, and within
// the week, before the end of a day of which it says that it is to come; the market clock
// of the same sentence narrows that, to the next close at the latest, of which a later
// writer would tell. The sentences with the last state of the market are asked first, then the first
// day that is named: that is the day of the news, or a later one on which something was
// said; if that is after the one of the market clock, it was written then. Other days that are
// still to come are left out.
func (f *family) byWeekday(i int, in week) (bounds, bool) {
	latest, _ := last(f.read(i).states)
	for _, s := range f.read(i).states {
		if s.order != latest.order || ofDayBefore(f.ws[i].Text, s.mark.Span) {
			continue
		}
		b, ok := f.byWeekdayIn(i, in, sentenceOf(f.ws[i].Text, s.mark.Span))
		if !ok {
			continue
		}
		if x, ok := exchangeOf(f.ws[i].Text, s.mark.Span); ok {
			from, to := x.window(s.order, b.from)
			if to.IsZero() {
				to = x.nextClose(b.from)
			}
			b.from, b.to = later(b.from, from), earlier(b.to, to)
			b.clocks = append([]string{"market-clock"}, b.clocks...)
		}
		if all, ok := f.byWeekdayIn(i, in, normalize.Span{End: int32(len(f.ws[i].Text.Source))}); ok && all.from.After(b.from) {
			b.from, b.to = all.from, later(b.to, all.from.Add(day-time.Second))
		}
		return b, true
	}
	return f.byWeekdayIn(i, in, normalize.Span{End: int32(len(f.ws[i].Text.Source))})
}

// byWeekdayIn is byWeekday for the first day that is named within sp, or for a later one on
// which something was said: nobody writes of that before. Where something was said a day or two
// before the first and nothing shows that this is over, it may be to come: "streicht am Donnerstag
// 22 Flüge, sagte sie am Mittwoch". A day that is counted from that
// of writing as well, "ayer lunes", gives it, and one that the text calls its own, "este
// lunes", is that. A day whose date tells of another week is not that of the news.
func (f *family) byWeekdayIn(i int, in week, sp normalize.Span) (bounds, bool) {
	var told time.Weekday // the latest that fits
	var first time.Time
	own := false                    // first is the day of writing
	var next, others []time.Weekday // that are to come, and that are told of beside first and told
	dates := f.read(i).marks[normalize.Date]
	for k, m := range dates {
		w, ok := weekday(m)
		if !ok || !within(m.Span, sp) || f.copied(i, m) && !f.sent(i) {
			continue
		}
		if back, ok := daysAway(f.ws[i].Text, dates[:k], m); ok {
			if d, ok := in(m, w); ok {
				d = d.AddDate(0, 0, -back)
				return onDay(d, "weekday", "related-date"), true
			}
		}
		at := wordsIn(f.ws[i].Text, m.Span).Start
		if ahead(f.ws[i].Text, at) {
			if toCome(f.ws[i].Text, at) {
				next = append(next, w)
			}
			continue
		}
		now := calledOwn(f.ws[i].Text, at)
		if now && foretold(f.ws[i].Text, at) {
			continue
		}
		if first.IsZero() {
			if f.ofOtherWeek(i, k) {
				continue
			}
			if first, ok = in(m, w); !ok {
				break
			}
			told, own = w, now
		} else if back := daysTo(w, told); !own && back > 0 && back <= weekdayReach && besideSaid(f.ws[i].Text, m.Span) && !f.tellsOf(i, told) {
			first, told = first.AddDate(0, 0, -back), w
		} else if gap := daysTo(told, w); gap <= weekdayReach && (now || gap > 0 && besideSaid(f.ws[i].Text, m.Span)) {
			first, told, own = first.AddDate(0, 0, gap), w, now
		} else if gap > 0 {
			others = append(others, w)
		}
	}
	if own {
		return onDay(first, "weekday", "related-date"), true
	}
	to := first.Add(sameWeek)
	if slices.ContainsFunc(others, func(w time.Weekday) bool { return w != told && daysTo(told, w) <= 3 }) {
		next = nil // what is to come may be so from there on
	}
	for _, w := range next {
		if gap := daysTo(told, w); gap <= nextReach {
			to = earlier(to, first.AddDate(0, 0, gap+1).Add(-time.Second))
		}
	}
	return bounds{first, to, []string{"weekday", "related-date"}}, !first.IsZero()
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
