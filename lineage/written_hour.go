package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// The hour of which a text tells that something was said or done then (told_hour.go) is the
// first at which it may have been written, by the clock of the place that it is from or of its
// page; that at which it says that something will be done (awaited_hour.go) is the last.

// byHour moves the beginning of b to the latest hour at which something was said or done that
// witness i tells of, and its end to the first of which it says that something will be done then.
func (f *family) byHour(i int, b bounds) bounds {
	from, to := b.from, b.to
	if at, _, ok := f.toldUntil(i, b.from); ok && at.After(from) && at.Before(to) {
		from = at
	}
	if at, ok := f.awaits(i); ok && at.After(from) && at.Before(to) {
		to = at
	}
	if from.Equal(b.from) && to.Equal(b.to) {
		return b
	}
	return bounds{from, to, append(slices.Clone(b.clocks), "hour")}
}

// toldUntil is the latest hour at which something was said or done that witness i tells of, on
// the day in its head, or else that on which from lies, with the bytes that say so.
func (f *family) toldUntil(i int, from time.Time) (at time.Time, by normalize.Span, ok bool) {
	hours := f.read(i).told
	if len(hours) == 0 || from.IsZero() {
		return time.Time{}, by, false
	}
	d := f.read(i).topDay.day
	if d.IsZero() {
		d = f.read(i).clock.dayOf(from)
	}
	east, known := f.east(i, d)
	for _, h := range hours {
		x := h.at(d, east)
		if (h.utc || known) && h.isOn(d, f.read(i).topDay.ok()) && x.After(at) && !f.toldBefore(i, h, x) {
			at, by, ok = x, h.Span, true
		}
	}
	return at, by, ok
}

// at is when h is on day d by a clock so far east of Greenwich.
func (h toldHour) at(d time.Time, east time.Duration) time.Time {
	if h.utc {
		east = 0
	}
	return d.Add(h.since - east)
}

// isOn says that h is of day d, which is that of the text's head if headed.
func (h toldHour) isOn(d time.Time, headed bool) bool {
	if w, ok := weekday(h.on); ok {
		return w == d.Weekday()
	}
	if n, ok := relative(h.on.Value); ok {
		return n == 0 && headed
	}
	named, ok := parseDay(h.on.Value, d)
	return ok && named.Equal(d)
}

// toldBefore says that one which shares wording with witness i tells of the same hour as h and
// was put up before x, which that hour is by the clock of i's page: then it is by another.
func (f *family) toldBefore(i int, h toldHour, x time.Time) bool {
	return slices.ContainsFunc(f.with[i], func(j int) bool {
		p, ok := f.issued(j)
		return ok && p.Latest.Before(x) && slices.ContainsFunc(f.read(j).told, func(o toldHour) bool {
			return o.since == h.since && o.utc == h.utc && o.on.Value == h.on.Value
		})
	})
}

// east is how far east of Greenwich the clock is on day d by which witness i tells of hours: that
// of the place in its dateline, else of its page.
func (f *family) east(i int, d time.Time) (time.Duration, bool) {
	west, east, ok := f.read(i).clock(d)
	return east, ok && west == east
}
