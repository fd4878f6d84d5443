package lineage

import (
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who writes that something will be done at an hour of the day on which he writes, "der Minister wird
// sich am Montag um 15 Uhr äußern", wrote before that hour. Only what is surely to come counts, as
// for days (toCome): plans are told when their hour is over, too. Agencies that write of no other
// day leave it away, "el ministro comparecerá a las 13.00 horas".

// awaitedHours are the hours of t at which it says that something will be done, each with the day
// that its sentence names nearest to it, else with the last that t names before it. Where the rest
// of its paragraph names a day, or the sentence says that it is so each day, an hour without one is
// left out; where nothing before it does it has none.
func awaitedHours(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) (out []toldHour) {
	clocks := marks[normalize.Clock]
	for n, c := range clocks {
		since, sp, utc, ok := hourTold(t, clocks[:n], c)
		if !ok || !hourToCome(t, wordsIn(t, c.Span)) {
			continue
		}
		h := toldHour{since: since, utc: utc, Span: sp}
		d, ok := nearestDay(t, c.Span, marks[normalize.Date])
		if !ok {
			if d, ok = dayLeftAway(t, c.Span, marks[normalize.Date]); !ok {
				continue
			}
			h.dayless = true
		}
		h.on = d
		out = append(out, h)
	}
	return out
}

// dayLeftAway is the last of dates before sp, in a sentence of t that names none, which is the day
// of an hour there; a mark without a value if there is none. It is nobody's where what follows in
// the paragraph names another, or the sentence tells of each day.
func dayLeftAway(t *normalize.Text, sp normalize.Span, dates []normalize.Mark) (d normalize.Mark, ok bool) {
	s := sentenceOf(t, sp)
	if r := wordsIn(t, s); anyOf(t.Words[r.Start:r.End], eachDay()) {
		return d, false
	}
	line := lineSpan(t.Source, sp)
	for _, x := range dates {
		switch {
		case x.End <= s.Start:
			d = x
		case x.Start < line.End:
			return d, false
		}
	}
	return d, true
}

// eachDay are the IDs, sorted, of words by which a sentence tells of an hour of many days.
var eachDay = wordIDs(`daily every each nightly weekdays weekday
	täglich jeden jeder jedem jeweils werktags stets immer
	chaque tous toutes quotidiennement toujours
	cada todos todas diariamente siempre
	ogni tutti tutte sempre
	sempre diário
	elke iedere dagelijks altijd steeds`)

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
	return surely(t, from, r.Start) || verbAhead(t, r.Start, from) || verbBehind(t, r.End, s.End)
}

// behindHour is how many words behind an hour that begins a sentence may lead to its verb: "At 3
// p.m. the new minister will speak".
const behindHour = 4

// verbBehind says that a verb of what is to come stands behind an hour that ends before word w of t,
// in a sentence that ends at word to: "Um 15 Uhr wird sich der Minister äußern".
func verbBehind(t *normalize.Text, w, to int) bool {
	for i := w; i < min(to, w+behindHour) && unbroken(t, i-1) && !anyOf(t.Words[i:i+1], otherClause()); i++ {
		if surely(t, i, i+1) || endsAhead(t, i) {
			return true
		}
	}
	return false
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
		if h.dayless && !r.lineDay.ok() {
			continue // pages without a dateline tell of other days, too
		}
		if (h.utc || known) && (h.on.Value == "" || h.isOn(d, true)) && (!ok || x.Before(at)) {
			at, ok = x, true
		}
	}
	return at, ok
}
