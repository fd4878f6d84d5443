package lineage

import (
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Of a scoop all who follow it up tell the day: "as the paper reported this morning", "on
// Tuesday", "yesterday". A text that has no date and calls that day yesterday was written
// on the next, if those that have one agree on the day.

// reportReach is how many words may stand between a credit for a scoop and its day.
const reportReach = 3

// byReport bounds a witness without dates by the day on which an outlet that it credits had
// the story first.
func (f *family) byReport(i int) (bounds, bool) {
	for _, m := range f.read(i).marks[normalize.Scoop] {
		d, ok := f.reportDay(i, m)
		if !ok || f.copied(i, d) {
			continue
		}
		n, ok := relative(d.Value)
		if !ok || n > 0 {
			continue
		}
		if reported, ok := f.reported(m.Value); ok {
			from := reported.AddDate(0, 0, -n)
			return f.read(i).clock.on(from, "report", "related-date"), true
		}
	}
	return bounds{}, false
}

// reportDay is the date that stands beside credit m of witness i, in its sentence.
func (f *family) reportDay(i int, m normalize.Mark) (normalize.Mark, bool) {
	t := f.ws[i].Text
	s, r := sentenceOf(t, m.Span), wordsIn(t, m.Span)
	for _, d := range f.read(i).marks[normalize.Date] {
		at := wordsIn(t, d.Span)
		if within(d.Span, s) && at.Start <= r.End+reportReach && at.End+reportReach >= r.Start {
			return d, true
		}
	}
	return normalize.Mark{}, false
}

// reported is the day on which the outlet of that name had the story first, by the witnesses
// that have dates; not ok if they do not agree.
func (f *family) reported(name string) (out time.Time, ok bool) {
	for i := range f.ws {
		b, dated := f.dated(i)
		if !dated {
			continue
		}
		ref := f.dayWritten(i, b)
		for _, m := range f.read(i).marks[normalize.Scoop] {
			if f.key(m.Value) != f.key(name) {
				continue
			}
			d, beside := f.reportDay(i, m)
			at, known := dayNamed(d, ref)
			if !beside || !known {
				continue
			}
			if ok && !at.Equal(out) {
				return time.Time{}, false
			}
			out, ok = at, true
		}
	}
	return out, ok
}

// dayNamed is the day that a date mark of a text of day ref names, unless it is to come.
func dayNamed(m normalize.Mark, ref time.Time) (time.Time, bool) {
	if w, ok := weekday(m); ok {
		return onOrBefore(ref, w), true
	}
	if n, ok := relative(m.Value); ok {
		return ref.AddDate(0, 0, n), n <= 0
	}
	return parseDay(m.Value, ref)
}
