package lineage

import (
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// fromHour is the earliest time at which witness i was written, on or after the day d
// that it calls w: a sentence on that day, "teilte die Polizei am Donnerstag um 18.10 Uhr
// mit", may tell of an hour, by the clock of its page, and is later.
func (f *family) fromHour(i int, d time.Time, w time.Weekday) time.Time {
	from := d
	r, t := f.read(i), f.ws[i].Text
	for _, m := range r.marks[normalize.Date] {
		if named, ok := weekday(m); !ok || named != w || ahead(t, wordsIn(t, m.Span).Start) {
			continue
		}
		sp := sentenceOf(t, m.Span)
		for _, c := range r.marks[normalize.Clock] {
			if !within(c.Span, sp) {
				continue
			}
			if at, ok := f.hourOn(i, d, c); ok {
				from = later(from, at)
			}
		}
	}
	return from
}

// hourOn is when it was the hour of the clock c of witness i on day d.
func (f *family) hourOn(i int, d time.Time, c normalize.Mark) (time.Time, bool) {
	hour, err := time.Parse("15:04", strings.TrimSuffix(c.Value, "Z"))
	if err != nil {
		return time.Time{}, false
	}
	at := d.Add(time.Duration(hour.Hour())*time.Hour + time.Duration(hour.Minute())*time.Minute)
	if strings.HasSuffix(c.Value, "Z") {
		return at, true
	}
	east, ok := f.east(i, d)
	return at.Add(-east), ok
}

// east is how far east of Greenwich the clock of witness i's page is on day d.
func (f *family) east(i int, d time.Time) (time.Duration, bool) {
	if east, ok := clockIn(f.ws, f.ws[i].Text.Language)(d, false); ok {
		return east, true
	}
	return ownClock(&f.ws[i])(d, false)
}
