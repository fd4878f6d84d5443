package lineage

import (
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Texts name days without their year. Which year it is, their publication or another date
// tells, else the other texts of the story, else the days of the week (see also
// calendar_year.go).

// halfYear is how far from a day those without a year are taken to be near to it.
const halfYear = 183 * day

// yearOf returns a day that the year of w's dates is near to: when it was
// published, unless its head bears a day long before, as of a story that is put up again;
// else its first full date, else that of a post that it shows; zero if it has none of these. told says that the date
// stands in its prose, where most years are named because they are others: a day there
// is none if the text goes on to a later year.
func yearOf(w *Witness, marks map[normalize.MarkKind][]normalize.Mark) (near time.Time, told bool) {
	if p := w.Published.Earliest; !p.IsZero() {
		if head := topDay(marks[normalize.Date], w.Text, time.Time{}); head.ok() && p.Sub(head.day) > halfYear {
			return head.day, false
		}
		return p, false
	}
	for _, m := range marks[normalize.Dateline] {
		if d, ok := parseDay(m.Detail, time.Time{}); ok {
			return d, false
		}
	}
	for _, m := range marks[normalize.Date] {
		d, ok := parseDay(m.Value, time.Time{})
		switch {
		case !ok:
		case lineLength(w.Text, lineSpan(w.Text.Source, m.Span)) <= stampWords:
			return d, false
		case latestYearOf(w.Text).n <= d.Year():
			return d, true
		default:
			return time.Time{}, false
		}
	}
	d := postedOn(w.Text)
	return d, !d.IsZero()
}

// years returns, for each of the days that yearOf gives for the texts of a family, the day
// that its year is near to: of those that their prose alone tells, the one that the others
// agree on, if that is of another year. Their lives and deeds are told of people in the news.
func years(near []time.Time, told []bool) []time.Time {
	var shown []time.Time
	for i, d := range near {
		if !told[i] {
			shown = append(shown, d)
		}
	}
	common := agreed(shown)
	if common.IsZero() {
		return near
	}
	for i, d := range near {
		if told[i] && d.Sub(common).Abs() > halfYear {
			near[i] = common
		}
	}
	return near
}

// agreedYear is a day near to which all texts lie that are published on a day, or have one with
// its year beside their prose; zero if they are of more than one time, or none has.
func agreedYear(ws []Witness) time.Time {
	var days []time.Time
	for i := range ws {
		if ws[i].Text == nil {
			continue
		}
		if d, told := yearOf(&ws[i], outsideFurniture(ws[i].Text.Marks)); !told {
			days = append(days, d)
		}
	}
	return agreed(days)
}

// agreed returns a day near all of those given, leaving zero ones out, if they
// lie within half a year of one another: then a day and month without a year
// mean the same day for all. Otherwise it is zero.
func agreed(days []time.Time) time.Time {
	var first, last time.Time
	for _, d := range days {
		if d.IsZero() {
			continue
		}
		if first.IsZero() || d.Before(first) {
			first = d
		}
		if d.After(last) {
			last = d
		}
	}
	if last.Sub(first) > halfYear {
		return time.Time{}
	}
	return first
}

// yearByWeekday gives a witness without a year, where the family is not of one
// time, the year in which its day and month fall on the day of the week that it
// names beside them, else on that which it names first. near are the days that the
// years of the family's texts are near to, zero ones left out; if more than one day
// fits, or none, it is zero.
func yearByWeekday(w *Witness, marks map[normalize.MarkKind][]normalize.Mark, near []time.Time) time.Time {
	yearless := ""
	for _, m := range marks[normalize.Dateline] {
		if yearless == "" && strings.HasPrefix(m.Detail, "--") {
			yearless = m.Detail
		}
	}
	named, found := time.Sunday, false
	dates := marks[normalize.Date]
	if beside := calendarDays(w.Text, dates); len(beside) > 0 {
		yearless, named, found, dates = beside[0].date, beside[0].weekday, true, nil
	}
	for _, m := range dates {
		if wordsIn(w.Text, m.Span).Start > topWords {
			break
		}
		if yearless == "" && strings.HasPrefix(m.Value, "--") {
			yearless = m.Value
		}
		if d, ok := weekday(m); ok && !found {
			named, found = d, true
		}
	}
	if yearless == "" || !found {
		return time.Time{}
	}
	var out time.Time
	for _, n := range near {
		d, ok := parseDay(yearless, n)
		if !ok || d.Weekday() != named {
			continue
		}
		if !out.IsZero() && !d.Equal(out) {
			return time.Time{}
		}
		out = d
	}
	return out
}
