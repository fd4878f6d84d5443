package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A story may name no year beside any day, and tell it all the same: its days fall on their
// days of the week in one year of seven or so, and what its texts compare the news with was last
// year, or in the year before that ended. So the year is the latest that the prose names, or
// the one behind it, if all days fit.

// leastLastYear is how many texts name a year at the latest for the one behind it to be that
// of the story. Where the year itself fits one is enough.
const leastLastYear = 2

// calendarYear is a day of the year of a family whose texts have no date with its year, the
// first that one names with its day of the week; zero if no year fits.
func calendarYear(ws []Witness, all []reading) time.Time {
	latest, texts := 0, 0
	var days []calendarDay
	for i := range ws {
		days = append(days, calendarDays(ws[i].Text, all[i].marks[normalize.Date])...)
		switch y := proseYear(ws[i].Text); {
		case y > latest:
			latest, texts = y, 1
		case y == latest:
			texts++
		}
	}
	if len(days) == 0 || latest == 0 {
		return time.Time{}
	}
	for y := latest; y <= latest+1; y++ {
		near := time.Date(y, time.July, 1, 0, 0, 0, 0, time.UTC)
		fits := func(d calendarDay) bool {
			t, ok := parseDay(d.date, near)
			return ok && t.Weekday() == d.weekday && t.Year() == y
		}
		if (y == latest || texts >= leastLastYear) && !slices.ContainsFunc(days, func(d calendarDay) bool { return !fits(d) }) {
			out, _ := parseDay(days[0].date, near)
			return out
		}
	}
	return time.Time{}
}

// A calendarDay is a day and month with its day of the week and no year.
type calendarDay struct {
	weekday time.Weekday
	date    string // as parseDay reads it
}

// calendarDays are those that the dates of t name.
func calendarDays(t *normalize.Text, dates []normalize.Mark) (out []calendarDay) {
	for k := range dates {
		if w, m, ok := besideWeekday(t, dates, k); ok && strings.HasPrefix(m.Value, "--") {
			out = append(out, calendarDay{w, m.Value})
		}
	}
	return out
}

// proseYear is the latest year that t names outside of its page's furniture, 0 if it names none.
func proseYear(t *normalize.Text) int {
	latest := 0
	for i, w := range t.Words {
		y := yearAt(t, i)
		if y > latest && !slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
			return (m.Kind == normalize.Furniture || m.Kind == normalize.Copyright) && within(w.Span, m.Span)
		}) {
			latest = y
		}
	}
	return latest
}
