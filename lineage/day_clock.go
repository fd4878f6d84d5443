package lineage

import (
	"strings"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A day that a text names is a day where the text is from: the 5th of May is over in Wellington
// when it begins in Los Angeles. By what clock a text counts its days, the place in its dateline
// tells, else the country of its page; where several clocks may be meant its day is as long as
// all of theirs. Of a text of which nothing tells it the days are those of Greenwich.

// A dayClock tells how far east of Greenwich the westernmost and the easternmost clock are on a
// day, by which a text counts its days; not ok if nothing tells it.
type dayClock func(d time.Time) (west, east time.Duration, ok bool)

// span is when day d begins and ends by c.
func (c dayClock) span(d time.Time) (from, to time.Time) {
	west, east, _ := c(d)
	return d.Add(-east), d.Add(day - time.Second - west)
}

// on bounds a text by the day d, as these clocks tell.
func (c dayClock) on(d time.Time, clocks ...string) bounds {
	from, to := c.span(d)
	return bounds{from, to, clocks}
}

// along is b, which begins and ends with a day, by c.
func (c dayClock) along(b bounds) bounds {
	from, _ := c.span(b.from)
	_, to := c.span(b.to.Truncate(day))
	return bounds{from, to, b.clocks}
}

// dayOf is the day that it is at that moment by c, the later one if it is two.
func (c dayClock) dayOf(at time.Time) time.Time {
	_, east, _ := c(at.Truncate(day))
	return at.Add(east).Truncate(day)
}

// dayClock is that of witness i, whose reading is r.
func (f *family) dayClock(i int, r *reading) dayClock {
	town, region := f.datelined(i, r)
	return f.dayClockAt(i, r, town, region)
}

// pageDayClock is that of the day on a line of the page of witness i, whose reading is r: a page that
// prints an agency's story bears its own day, and not that of the place which the story is from.
func (f *family) pageDayClock(i int, r *reading) dayClock {
	if r.agency == "" || r.lineDay.ok() {
		return r.clock
	}
	return f.dayClockAt(i, r, "", "")
}

// dayClockAt is dayClock of a text from that town of that state or country.
func (f *family) dayClockAt(i int, r *reading, town, region string) dayClock {
	w := &f.ws[i]
	of := sync.OnceValue(func() dayClock { return regionClock(region) })
	zone := sync.OnceValue(func() pageZone { return clockAt(town).or(f.zones.of(w)) })
	spread := sync.OnceValues(func() (dayClock, bool) {
		clock, ok := f.zones.spread(w)
		if !ok && f.sentAs(i, r) {
			var west, east time.Duration
			west, east, ok = hispanicNamed(w)
			clock = steady(west, east)
		}
		return clock, ok
	})
	return func(d time.Time) (west, east time.Duration, ok bool) {
		if west, east, ok = of()(d); ok {
			return west, east, true
		}
		if east, ok = zone()(d, false); ok {
			return east, east, true
		}
		clock, ok := spread()
		if !ok {
			return 0, 0, false
		}
		return clock(d)
	}
}

// datelined is the place in the dateline of witness i, whose reading is r, and the state or country
// that it has behind the place, in small letters: "CALDER, Ohio, June 3 (AP)", "Culiacán (México), 3 jun (EFE)".
func (f *family) datelined(i int, r *reading) (town, region string) {
	if s := r.head.place; s != "" {
		return strings.ToLower(s), ""
	}
	ms := r.marks[normalize.Dateline]
	if len(ms) == 0 {
		return "", ""
	}
	s := f.quote(i, ms[0].Span)
	if rest, ok := strings.CutPrefix(s, "("); ok { // (ANSA) - PARMA, 18 SET -
		_, s, _ = strings.Cut(rest, ")")
	}
	at := strings.IndexAny(s+",", ",(")
	if at < len(s) {
		region = strings.TrimLeft(s[at+1:], " ")
		region = region[:strings.IndexAny(region+",", ",()")]
	}
	trimmed := func(s string) string { return strings.ToLower(strings.Trim(s, " -–—:")) }
	return trimmed(withoutDay(s[:at])), trimmed(region)
}
