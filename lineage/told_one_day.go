package lineage

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Most reports name their day once and then only the hour: "Der Ort wurde am Mittwoch
// geräumt. ... sagte die Bürgermeisterin um 15 Uhr", "she said in the evening". Where all that
// is over was on one day of the week, such an hour is of that day.

// toldOnOneDay are the hours of t at which something was said or done and whose sentences
// name no day.
func toldOnOneDay(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark) (out []toldHour) {
	on, ok := onlyDay(t, marks[normalize.Date])
	if !ok {
		return nil
	}
	add := func(sp normalize.Span, since time.Duration, utc bool) {
		if ahead(t, wordsIn(t, sp).Start) {
			return
		}
		if s := sentenceOf(t, sp); (besideSaid(t, sp) || besideDone(t, sp) || opensPrice(t, s, sp, marks[normalize.Clock])) && !slices.ContainsFunc(marks[normalize.Date], func(m normalize.Mark) bool { return within(m.Span, s) }) {
			out = append(out, toldHour{on: on, since: since, utc: utc, Span: sp})
		}
	}
	clocks := marks[normalize.Clock]
	for k, c := range clocks {
		if since, sp, utc, ok := hourTold(t, clocks[:k], c); ok && (!utc || sp != c.Span) {
			add(sp, since, utc)
		}
	}
	for from, of := range partsOfDay {
		words, ok := of[t.Language]
		if !ok {
			continue
		}
		for i := range t.Words {
			if anyOf(t.Words[i:i+1], words()) && !(i+1 < len(t.Words) && anyOf(t.Words[i+1:i+2], partBefore())) {
				add(t.Bytes(normalize.Range{Start: i, End: i + 1}), from, false)
			}
		}
	}
	slices.SortFunc(out, func(x, y toldHour) int { return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.since, y.since)) })
	return out
}

// opensPrice says that sentence s of t begins with the hour at sp and tells what a price did then: "A las 11:50
// horas, los papeles se transaban a 412 pesos, mientras que el IPSA perdía un 0,2%".
func opensPrice(t *normalize.Text, s, sp normalize.Span, clocks []normalize.Mark) bool {
	return sp.Start-s.Start <= hourOpens && !anyOf(t.Words[wordsIn(t, s).Start:wordsIn(t, s).End], futureWords(t.Language)) &&
		slices.ContainsFunc(clocks, func(m normalize.Mark) bool {
			return m.Start >= sp.End && m.Start < s.End && strings.HasSuffix(m.Detail, "%")
		})
}

// hourOpens is how many bytes may stand before the hour with which a sentence begins: "A las ".
const hourOpens = 8

// onlyDay is the first date of dates, those of t, that names a day of the week which is not
// still to come, if all others of these name the same.
func onlyDay(t *normalize.Text, dates []normalize.Mark) (on normalize.Mark, ok bool) {
	for _, m := range dates {
		w, been := weekdayPast(t, m)
		if !been {
			continue
		}
		if first, _ := weekday(on); ok && w != first {
			return on, false
		}
		if !ok {
			on, ok = m, true
		}
	}
	return on, ok
}

var (
	// partsOfDay are the IDs, sorted, of the words for the parts of a day by the hour from which
	// on they are, by language.
	partsOfDay = map[time.Duration]map[string]func() []uint64{
		afternoonFrom: {"de": wordIDs(`nachmittag nachmittags`), "en": wordIDs(`afternoon`), "it": wordIDs(`pomeriggio`), "nl": wordIDs(`middag namiddag`)},
		eveningFrom:   {"de": wordIDs(`abend abends`), "en": wordIDs(`evening`), "fr": wordIDs(`soirée`), "it": wordIDs(`sera serata`), "nl": wordIDs(`avond`)},
	}
	// partBefore are the IDs, sorted, of the words that make of a part of the day one of the day
	// before.
	partBefore = wordIDs(`before earlier zuvor davor vorher précédente prima precedente eerder tevoren`)
)
