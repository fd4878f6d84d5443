package render

import (
	"slices"
	"time"
)

// A clock is the time in which a document was written, in seconds since 1970.
type clock struct{ from, to int64 }

// vague is the longest time that is drawn: beside a text of "2017", hours
// would be too small to see.
const vague = 31 * day

const (
	hour = 60 * 60
	day  = 24 * hour
)

// clock is when a document was written, nil if no clock dates it to a month or
// better.
func (v *view) clock(id string) *clock {
	d := v.docs[id]
	if d == nil || d.Written == nil {
		return nil
	}
	w := d.Written
	c := clock{w.Earliest.Unix(), w.Latest.Unix()}
	if w.Earliest.IsZero() || w.Latest.IsZero() || c.to < c.from || c.to-c.from > vague {
		return nil
	}
	return &c
}

// when is the time of a document in a few words: the day, and the time if it is
// known better; "" if nothing is.
func (v *view) when(id string) string {
	d := v.docs[id]
	if d == nil || d.Written == nil || d.Written.Earliest.IsZero() {
		return ""
	}
	const date = "2 January 2006"
	from, to := d.Written.Earliest.UTC(), d.Written.Latest.UTC()
	switch {
	case to.IsZero():
		return "after " + from.Format(date+", 15:04")
	case from.Equal(to):
		return from.Format(date + ", 15:04 UTC")
	case from.Format(date) == to.Format(date):
		if from.Format("15:04") == "00:00" && to.Format("15:04") == "23:59" {
			return from.Format(date)
		}
		return from.Format(date+", 15:04–") + to.Format("15:04 UTC")
	}
	return from.Format("2 Jan 2006 to ") + to.Format("2 Jan 2006")
}

// A scale maps times to places on an axis. It is linear but for breaks: a
// stretch without any document that would take most of the axis is drawn
// narrow, and says how long it is.
type scale struct{ segs []segment }

// A segment of a scale goes from one time and place to another.
type segment struct {
	from, to int64
	x, end   float64
	gap      bool
}

// breakWidth is the width of a break in a scale, in pixels.
const breakWidth = 44

// newScale lays the times of cs out from x to end. It is nil if they are fewer
// than two or all the same.
func newScale(cs []clock, x, end float64) *scale {
	if len(cs) < 2 {
		return nil
	}
	var ts []int64
	for _, c := range cs {
		// What may have been written over a week is drawn where it begins; its
		// whole week would squeeze the hours of the others.
		ts = append(ts, c.from, min(c.to, c.from+day))
	}
	slices.Sort(ts)
	ts = slices.Compact(ts)
	if len(ts) < 2 {
		return nil
	}
	gaps := map[int]bool{} // by the index of their end in ts
	left := ts[len(ts)-1] - ts[0]
	for len(gaps) < 3 && len(ts)-len(gaps) > 3 {
		widest := 0
		for i := 1; i < len(ts); i++ {
			if !gaps[i] && (widest == 0 || ts[i]-ts[i-1] > ts[widest]-ts[widest-1]) {
				widest = i
			}
		}
		if w := ts[widest] - ts[widest-1]; w < 2*day || w*2 < left {
			break
		}
		gaps[widest] = true
		left -= ts[widest] - ts[widest-1]
	}
	unit := (end - x - breakWidth*float64(len(gaps))) / float64(max(1, left))
	s := &scale{}
	for i := 1; i < len(ts); i++ {
		g := segment{ts[i-1], ts[i], x, x + unit*float64(ts[i]-ts[i-1]), gaps[i]}
		if g.gap {
			g.end = x + breakWidth
		}
		x = g.end
		if n := len(s.segs); n > 0 && !g.gap && !s.segs[n-1].gap {
			s.segs[n-1].to, s.segs[n-1].end = g.to, g.end
		} else {
			s.segs = append(s.segs, g)
		}
	}
	return s
}

// x is the place of a time; times before the first and after the last stand at
// the ends.
func (s *scale) x(t int64) float64 {
	for _, g := range s.segs {
		if t <= g.from {
			return g.x
		}
		if t < g.to {
			return g.x + (g.end-g.x)*float64(t-g.from)/float64(g.to-g.from)
		}
	}
	return s.segs[len(s.segs)-1].end
}

// A tick is a line of the axis.
type tick struct {
	at    int64
	label string
}

// ticks are at most n round times from first to last: minutes, hours, days,
// weeks of Mondays, or more of them.
func ticks(first, last int64, n int) []tick {
	all := last - first
	step := int64(7 * day)
	for _, s := range []int64{60, 5 * 60, 15 * 60, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day} {
		if all/s < int64(n) {
			step = s
			break
		}
	}
	for all/step >= int64(n) {
		step *= 2
	}
	// The Monday before the Unix epoch; days and hours begin there as well.
	const monday = -3 * day
	var out []tick
	at := first - ((first-monday)%step+step)%step
	for ; at <= last; at += step {
		if at >= first {
			out = append(out, tick{at, hourOf(at)})
		}
	}
	return out
}

// lasting is a length of time in words.
func lasting(seconds int64) string {
	switch d := seconds / day; {
	case d >= 2*365:
		return plural(int(d/365), "year")
	case d >= 2*30:
		return plural(int(d/30), "month")
	case d >= 2:
		return plural(int(d), "day")
	}
	return plural(int(seconds/hour), "hour")
}

// hourOf is the time of day of t, or the day if it is midnight.
func hourOf(t int64) string {
	if t%day != 0 {
		return time.Unix(t, 0).UTC().Format("15:04")
	}
	return dateOf(t)
}

// dateOf is the day of a time.
func dateOf(t int64) string { return time.Unix(t, 0).UTC().Format("2 Jan 2006") }
