package lineage

import (
	"slices"
	"time"
)

// When a text was written is told by clocks of many kinds. What each says is read once:
//
//   - when its page was put up: its metadata, else a line of the page (page_time.go, with
//     page_line.go and page_stamp.go) or the paragraphs of its changes (page_update.go), or at the
//     foot of what an agency sent (sent_stamp.go, sent_dowjones.go), by the clock of its outlet, its story or its own
//     words (page_clock*.go);
//   - the day in its head: that of its dateline, else on a line at the top (head_day.go) or the foot
//     (foot_day.go), which may be that of a printed paper (print_day.go), in the number that its agency gave it (cue_item.go), or in figures that
//     may be read in two ways (numeric_day.go); none of a picture (picture_day.go). Without any, the
//     day that its prose calls its own (told_day.go);
//   - when a day begins and ends: by the clock of the place in the dateline, else of the page
//     (day_clock.go, region_clock.go), and of a page that lies west of its news, later (day_behind.go);
//   - the year of a day that is written without: day_year.go, then calendar_year.go;
//   - where its market stood (clock.go, exchange.go with exchange_money.go, session.go), the hours at which something was
//     said or done, or will be (told_hour.go, told_befell.go, told_perfect.go and told_preterite.go, told_one_day.go, awaited_hour.go, place_clock.go), and the days
//     of the week that it names, those to come (ahead.go, ahead_opening.go) and those beside a date (named_day.go) apart.
//
// family.written asks them in this order:
//
//  1. its publication and the day in its head (bound), narrowed by where its market stood
//     (byMarket in written_market.go);
//  2. without either, the prices of a session of which others tell (bySession there), a scoop that it
//     credits (written_report.go), the days of the week that it names (written_weekday.go,
//     and written_week.go for which week that is), and the posts that it shows (posted_day.go);
//  3. then the hour of which it tells that something was said or done (written_hour.go).
//
// Once the derivations are known, sources and copies bound each other (written_along.go). In what
// order two texts were put up, and which stamps are not believed, is another question: see
// certainly, late.go and stray.go; all clocks together order them in order_written.go.

// Written returns the interval in which w was written, by the clocks of w
// alone; nil if none speaks. What the others of a story tell of it as well is in [Lineage.Written].
func (in *Inferrer) Written(w *Witness) *Written {
	f := newFamily([]Witness{*w}, nil, Cluster{Witnesses: []int{0}})
	return f.written(0)
}

// allWritten returns the interval for each witness of the family, nil where no clock speaks. It
// is read once; the caller must not change it.
func (f *family) allWritten() []*Written {
	f.clocks.once.Do(func() {
		f.clocks.written = make([]*Written, len(f.ws))
		for i := range f.ws {
			f.clocks.written[i] = f.written(i)
		}
	})
	return f.clocks.written
}

// lead is how long before its publication a text is taken to have got the form it has: it is put
// up when it is finished. Half of all follow-ups appear within 25 minutes of the first report, and
// part of that went by until somebody had read it. With an hour in its place fewer of the intervals
// are met that readers gave for real and invented stories.
const lead = 15 * time.Minute

// bounds are an interval and the clocks that it is from.
type bounds struct {
	from, to time.Time
	clocks   []string
}

// dayWritten is the day of witness i, which is bounded by b: that of its head, or that its
// prose calls its own, else the last on which it may have been written.
func (f *family) dayWritten(i int, b bounds) time.Time {
	r := f.read(i)
	switch {
	case r.topDay.ok():
		return r.topDay.day
	case r.toldDay.ok() && slices.Contains(b.clocks, "today"):
		return r.toldDay.day
	}
	return r.clock.dayOf(b.to)
}

// written returns the interval in which witness i was written, nil if no clock
// speaks: its publication, the day in its head, and the market clock on a day
// that the text fixes. Without any date of its own, the dates of others fix the day of
// a session whose prices it has, of a scoop that it credits, or the days of the week that
// it names. An hour at which something was said or done comes before all of it.
func (f *family) written(i int) *Written {
	b, ok := f.dated(i)
	if ok {
		b = f.byMarket(i, f.untilWest(i, b))
	} else if b, ok = f.bySession(i); !ok {
		if b, ok = f.byReport(i); !ok {
			if b, ok = f.byWeekday(i, f.weekOf(i)); !ok {
				return nil
			}
			b = f.behindPost(i, b)
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

// bound is dated of a witness, its reading and the time that its page gives, whose days are those of
// that clock. Of a
// page that tells of its last change alone, the text is what it was then.
func bound(w *Witness, r *reading, onPage pageTime, ofPages dayClock) (bounds, bool) {
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
	var ofHead bounds
	switch {
	case head.ok() && printedOn(w.Text, head.Span):
		ofHead = r.clock.printed(head.day)
	case clock == "date" && head.ok():
		ofHead = ofPages.on(head.day, clock)
	case head.ok():
		ofHead = r.clock.on(head.day, clock)
	}
	if p.Latest.IsZero() {
		return ofHead, head.ok()
	}
	ofPage := bounds{p.Earliest, p.Latest, []string{by}}
	switch {
	case p.Latest.Sub(p.Earliest) < onPage.spread+time.Minute || onPage.revised:
		ofPage.from = p.Latest.Add(-onPage.spread - lead)
	case onPage.ok():
		ofPage.from = p.Earliest.Add(-lead)
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
