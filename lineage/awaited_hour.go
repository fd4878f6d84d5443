package lineage

import (
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who writes that something will be done at an hour of the day on which he writes, "der Minister wird
// sich am Montag um 15 Uhr äußern", wrote before that hour. Only what is surely to come counts, as
// for days (toCome): plans are told when their hour is over, too.

// awaitedHours are the hours of t at which it says that something will be done, each with the day
// that its sentence names nearest to it.
func awaitedHours(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) (out []toldHour) {
	clocks := marks[normalize.Clock]
	for n, c := range clocks {
		since, sp, utc, ok := hourTold(t, clocks[:n], c)
		if !ok || !hourToCome(t, wordsIn(t, c.Span)) {
			continue
		}
		if d, ok := nearestDay(t, c.Span, marks[normalize.Date]); ok {
			out = append(out, toldHour{on: d, since: since, utc: utc, Span: sp})
		}
	}
	return out
}

// nearestDay is the one of dates in the sentence of t around sp that is nearest to it.
func nearestDay(t *normalize.Text, sp normalize.Span, dates []normalize.Mark) (day normalize.Mark, ok bool) {
	s := sentenceOf(t, sp)
	apart := func(d normalize.Mark) int32 { return max(d.Start-sp.End, sp.Start-d.End) }
	for _, d := range dates {
		if within(d.Span, s) && (!ok || apart(d) < apart(day)) {
			day, ok = d, true
		}
	}
	return day, ok
}

// hourToCome says that what t says of the hour at its words r will surely be then: the word before
// is none since which, or until which, something is so, and nothing beside says that it was.
func hourToCome(t *normalize.Text, r normalize.Range) bool {
	s := sentenceAt(t, r.Start)
	before, from := max(s.Start, r.Start-1), max(s.Start, r.Start-aheadWords)
	if anyOf(t.Words[before:r.Start], sinceWords()) || wordOf(t, r.Start) != "à" && anyOf(t.Words[r.Start:r.Start+1], sinceWords()) || anyOf(t.Words[from:s.End], doneWords()) {
		return false
	}
	return surely(t, from, r.Start) || verbAhead(t, r.Start, from)
}

// awaits is the first hour of which witness i says that something will be done then, on the day in
// its head.
func (f *family) awaits(i int) (at time.Time, ok bool) {
	r := f.read(i)
	if len(r.awaited) == 0 || !r.topDay.ok() {
		return at, false
	}
	d := r.topDay.day
	east, known := f.east(i, d)
	for _, h := range r.awaited {
		x := h.at(d, east)
		if (h.utc || known) && h.isOn(d, true) && (!ok || x.Before(at)) {
			at, ok = x, true
		}
	}
	return at, ok
}
