package render

import (
	"fmt"
	"time"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlTime shows when the documents of a story were written, on a true
// scale: the graph has their order, which says nothing of the hours between. A
// bar a document, as long as the time in which it may have been written. All
// lengths are in pixels.
type htmlTime struct {
	Width, Height int
	Ticks         []htmlTick
	Bars          []htmlBar
	Left          int // documents that no clock dates to a month or better
	Open          bool
}

// An htmlTick is a line of the scale.
type htmlTick struct {
	X     int
	Label string
}

// An htmlBar is the time of one document.
type htmlBar struct {
	Y, X, W      int
	Name, Detail string
}

// The measures of the times, in pixels.
const (
	timeNames, timeWidth = 210, 720
	timeRow, timeTop     = 20, 26
)

// vague is the longest time that is drawn: beside a text of "2017", hours
// would be too small to see.
const vague = 31 * 24 * time.Hour

// times lays out the times of l, earliest first as in the graph; nil if fewer
// than two are known.
func (v *view) times(l *lineage.Lineage) *htmlTime {
	type known struct {
		id       string
		from, to time.Time
	}
	var ks []known
	var first, last time.Time
	t := &htmlTime{}
	for _, rank := range byRank(l) {
		for _, n := range rank {
			d := v.docs[n.Document]
			if d == nil {
				continue
			}
			w := d.Written
			if w == nil || w.Earliest.IsZero() || w.Latest.Before(w.Earliest) || w.Latest.Sub(w.Earliest) > vague {
				t.Left++
				continue
			}
			ks = append(ks, known{n.Document, w.Earliest.UTC(), w.Latest.UTC()})
			if first.IsZero() || w.Earliest.Before(first) {
				first = w.Earliest.UTC()
			}
			if w.Latest.After(last) {
				last = w.Latest.UTC()
			}
		}
	}
	// In seconds: a duration in nanoseconds ends after 292 years.
	all := last.Unix() - first.Unix()
	if len(ks) < 2 || all <= 0 {
		return nil
	}
	x := func(at time.Time) int {
		return timeNames + int(float64(at.Unix()-first.Unix())/float64(all)*timeWidth)
	}
	for _, tick := range ticks(first, last) {
		t.Ticks = append(t.Ticks, htmlTick{x(tick.at), tick.label})
	}
	for i, k := range ks {
		t.Bars = append(t.Bars, htmlBar{Y: timeTop + i*timeRow, X: x(k.from), W: max(4, x(k.to)-x(k.from)), Name: shorten(oneLine(k.id), boxColumns), Detail: v.written(k.id)})
	}
	t.Width, t.Height = timeNames+timeWidth+90, timeTop+len(ks)*timeRow+8
	t.Open = len(ks) <= 40 // above it is longer than the screen
	return t
}

type tick struct {
	at    time.Time
	label string
}

// ticks are at most 8 round times from first to last: hours, days, weeks of
// Mondays, or more of them.
func ticks(first, last time.Time) []tick {
	const most, day = 8, 24 * 60 * 60
	all := last.Unix() - first.Unix()
	step := int64(7 * day)
	for _, s := range []int64{60, 5 * 60, 15 * 60, 60 * 60, 3 * 60 * 60, 6 * 60 * 60, 12 * 60 * 60, day, 2 * day, 7 * day} {
		if all/s < most {
			step = s
			break
		}
	}
	for all/step >= most {
		step *= 2
	}
	layout := "2006-01-02"
	if step < day {
		layout = "01-02 15:04"
	}
	// The Monday before the Unix epoch; days and hours begin there as well.
	const monday = -3 * day
	var out []tick
	at := first.Unix() - ((first.Unix()-monday)%step+step)%step
	for ; at <= last.Unix(); at += step {
		if at >= first.Unix() {
			t := time.Unix(at, 0).UTC()
			out = append(out, tick{t, t.Format(layout)})
		}
	}
	return out
}

// Label says what the times show to those who cannot see them.
func (t *htmlTime) Label() string {
	return fmt.Sprintf("When %s were written, on a true scale; the table of documents says the same in words.", plural(len(t.Bars), "document"))
}
