package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Written returns the interval in which w was written, by the clocks of w
// alone; nil if none speaks.
func (in *Inferrer) Written(w *Witness) *Written {
	f := newFamily([]Witness{*w}, nil, Cluster{Witnesses: []int{0}})
	return f.written(0)
}

// WrittenIn returns the interval for each witness of c, in the order of
// c.Witnesses; nil where no clock speaks. A witness without a date of its own
// that speaks of a day of the week gets that day from those it shares text
// with.
func (in *Inferrer) WrittenIn(ws []Witness, pairs []Pair, c Cluster) []*Written {
	return newFamily(ws, pairs, c).allWritten()
}

// allWritten returns the interval for each witness of the family. It is read once; the
// caller must not change it.
func (f *family) allWritten() []*Written {
	f.clocks.once.Do(func() {
		f.clocks.written = make([]*Written, len(f.ws))
		for i := range f.ws {
			f.clocks.written[i] = f.written(i)
		}
	})
	return f.clocks.written
}

// lead is how long before its publication a text is taken to have got the
// form it has: it is put up when it is finished. Half of all follow-ups appear
// within 25 minutes of the first report, all of their writing in it.
const lead = 15 * time.Minute

// nextReach is how many days after the last that a text names a day may be that it says is
// to come: who speaks of a later one has often told of a day between the two.
const nextReach = 4

// sameWeek is how long a day of the week keeps its meaning without a date: on
// the seventh day "Monday" is the next one.
const sameWeek = 7*day - time.Second

// bounds are an interval and the clocks that it is from.
type bounds struct {
	from, to time.Time
	clocks   []string
}

// onDay bounds a text by the day d, as these clocks tell.
func onDay(d time.Time, clocks ...string) bounds { return bounds{d, d.Add(day - time.Second), clocks} }

// dayWritten is the day of witness i, which is bounded by b: that of its head, else the last
// on which it may have been written.
func (f *family) dayWritten(i int, b bounds) time.Time {
	if d := f.read(i).topDay.day; !d.IsZero() {
		return d
	}
	return b.to.Truncate(day)
}

// written returns the interval in which witness i was written, nil if no clock
// speaks: its publication, the day in its head, and the market clock on a day
// that the text fixes. Without any date of its own, the dates of others fix the day of
// a session whose prices it has, of a scoop that it credits, or the days of the week that
// it names. An hour at which something was said or done comes before all of it.
func (f *family) written(i int) *Written {
	b, ok := f.dated(i)
	if ok {
		b = f.byMarket(i, b)
	} else if b, ok = f.bySession(i); !ok {
		if b, ok = f.byReport(i); !ok {
			if b, ok = f.byWeekday(i, f.weekOf(i)); !ok {
				return nil
			}
		}
	}
	b = f.byHour(i, b)
	return &Written{Earliest: b.from, Latest: b.to, From: b.clocks}
}

// dated bounds witness i by its publication and the day in its head. A day in
// a head has no time zone: it may begin 14 hours before that of Greenwich and
// end 12 hours after. A publication within that is the same event; a later one
// is a new edition of an old text, an earlier one a page whose text was
// renewed, and in both cases the head tells of the text.
func (f *family) dated(i int) (bounds, bool) {
	r := f.read(i)
	return r.bounds, r.dated
}

// bound is dated of a witness, its reading and the time that its page gives. Of a
// page that tells of its last change alone, the text is what it was then.
func bound(w *Witness, r *reading, onPage pageTime) (bounds, bool) {
	p := w.Published
	by := "published"
	if onPage.ok() {
		by = "page-time"
	}
	head, clock := r.topDay, "date"
	switch {
	case r.lineDay.ok():
		clock = "dateline"
	case !head.ok():
		head, clock = r.toldDay, "today"
	}
	ofHead := onDay(head.day, clock)
	if p.Latest.IsZero() {
		return ofHead, head.ok()
	}
	ofPage := bounds{p.Earliest, p.Latest, []string{by}}
	if p.Latest.Sub(p.Earliest) < onPage.spread+time.Minute || onPage.revised {
		ofPage.from = p.Latest.Add(-onPage.spread - lead)
	}
	switch {
	case !head.ok():
		return ofPage, true
	case !p.mayBeOn(head.day):
		return ofHead, true
	case onPage.ok() && clock != "dateline":
		return ofPage, true // the day of that line, and not in Greenwich
	case ofPage.from.Before(ofHead.to) && ofHead.from.Before(ofPage.to):
		ofPage.from = later(ofPage.from, ofHead.from)
		ofPage.to = earlier(ofPage.to, ofHead.to)
	}
	ofPage.clocks = []string{by, clock}
	return ofPage, true
}

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
		} else if back := (int(told) - int(w) + 7) % 7; !own && back > 0 && back <= weekdayReach && besideSaid(f.ws[i].Text, m.Span) && !f.tellsOf(i, told) {
			first, told = first.AddDate(0, 0, -back), w
		} else if gap := (int(w) - int(told) + 7) % 7; gap <= weekdayReach && (now || gap > 0 && besideSaid(f.ws[i].Text, m.Span)) {
			first, told, own = first.AddDate(0, 0, gap), w, now
		} else if gap > 0 {
			others = append(others, w)
		}
	}
	if own {
		return onDay(first, "weekday", "related-date"), true
	}
	to := first.Add(sameWeek)
	after := func(w time.Weekday) int { return (int(w) - int(told) + 7) % 7 } // days
	if slices.ContainsFunc(others, func(w time.Weekday) bool { return after(w) > 0 && after(w) <= 3 }) {
		next = nil // what is to come may be so from there on
	}
	for _, w := range next {
		if gap := after(w); gap <= nextReach {
			to = earlier(to, first.AddDate(0, 0, gap+1).Add(-time.Second))
		}
	}
	return bounds{first, to, []string{"weekday", "related-date"}}, !first.IsZero()
}

// daysAway is how many days the day m of t lies after that of writing, by the word right
// before it, the last mark of before: "yesterday, Monday", "ayer lunes".
func daysAway(t *normalize.Text, before []normalize.Mark, m normalize.Mark) (days int, ok bool) {
	if len(before) > 0 {
		if p := before[len(before)-1]; rightBefore(t, p, m) {
			return relative(p.Value)
		}
	}
	if spanishTomorrow(t, m) {
		return 1, true
	}
	return 0, false
}

// spanishTomorrow says that "mañana" stands right before m and is no morning, which has an
// article: "de mañana, 26 de noviembre".
func spanishTomorrow(t *normalize.Text, m normalize.Mark) bool {
	w := wordsIn(t, m.Span).Start
	return t.Language == "es" && w > 1 && wordOf(t, w-1) == "mañana" && betweenDays.MatchString(t.Source[t.Words[w-1].End:m.Start]) &&
		!anyOf(t.Words[w-2:w-1], spanishMorning())
}

// spanishMorning are the IDs, sorted, of the words behind which "mañana" is a morning.
var spanishMorning = wordIDs(`la esta una media cada otra aquella primera`)

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

func later(x, y time.Time) time.Time {
	if x.After(y) {
		return x
	}
	return y
}

func earlier(x, y time.Time) time.Time {
	if x.Before(y) {
		return x
	}
	return y
}
