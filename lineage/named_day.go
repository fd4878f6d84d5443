package lineage

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A day of the week that stands beside its date needs no other text to tell which one it
// is: "dimanche 13 mars", "viernes, 27 de noviembre", "Friday, May 24". If its year is not
// written either, it is of the days around the writing, as every newsroom names them so;
// with its year it may be any day that is remembered.

// betweenDays is what may stand between the day of the week and the date.
var betweenDays = regexp.MustCompile(`^[ ,(]*(?:(?:den|dem|le|il|the) )?$`)

// rightBefore says that nothing but what joins them stands between date marks p and m of t.
func rightBefore(t *normalize.Text, p, m normalize.Mark) bool {
	return p.End <= m.Start && betweenDays.MatchString(t.Source[p.End:m.Start])
}

// besideWeekday is the day of the week that the date mark k of t names, and the mark right
// behind it.
func besideWeekday(t *normalize.Text, dates []normalize.Mark, k int) (w time.Weekday, date normalize.Mark, ok bool) {
	if w, ok = dayOfWeek(dates[k]); !ok || k+1 == len(dates) || !rightBefore(t, dates[k], dates[k+1]) {
		return w, date, false
	}
	return w, dates[k+1], true
}

// A namedDay is a day that a text names by its day of the week and its date.
type namedDay struct {
	day  time.Time
	full bool // with its year
}

// dateBeside is the date beside the day of the week that the date mark k of witness i names.
func (f *family) dateBeside(i, k int) (namedDay, bool) {
	r := f.read(i)
	w, m, ok := besideWeekday(f.ws[i].Text, r.marks[normalize.Date], k)
	if !ok {
		return namedDay{}, false
	}
	d, ok := parseDay(m.Value, r.near)
	return namedDay{d, !strings.HasPrefix(m.Value, "--")}, ok && d.Weekday() == w
}

// ofOtherWeek says that the day of the week that the date mark k of witness i names is not
// the one of the week that other texts tell, by the date beside it.
func (f *family) ofOtherWeek(i, k int) bool {
	d, ok := f.dateBeside(i, k)
	if !ok {
		return false
	}
	return slices.ContainsFunc(f.datedBeside(i), func(j int) bool {
		b, _ := f.dated(j)
		return !nearest(f.dayWritten(j, b), d.day.Weekday()).Equal(d.day)
	})
}

// namedWeek is weekOf where no text has a date: the day w that stands beside its own date at
// m, or the one nearest to the days that witness i names with theirs, or the others of the
// story, if it is the same for all of them.
func (f *family) namedWeek(i int, m normalize.Mark, w time.Weekday) (time.Time, bool) {
	var own, others []time.Time
	for j := range f.ws {
		dates := f.read(j).marks[normalize.Date]
		for k := range dates {
			d, ok := f.dateBeside(j, k)
			switch {
			case !ok:
			case d.full && j == i && dates[k] == m:
				return time.Time{}, false
			case d.full:
			case j == i && dates[k] == m:
				return d.day, true
			case j == i:
				own = append(own, nearest(d.day, w))
			default:
				others = append(others, nearest(d.day, w))
			}
		}
	}
	if len(own) > 0 {
		return oneDay(own)
	}
	return oneDay(others)
}

// nearest is the day w nearest to d.
func nearest(d time.Time, w time.Weekday) time.Time { return onOrBefore(d.AddDate(0, 0, 3), w) }

// oneDay is the day that all of days are.
func oneDay(days []time.Time) (time.Time, bool) {
	if len(days) == 0 || slices.ContainsFunc(days, func(d time.Time) bool { return !d.Equal(days[0]) }) {
		return time.Time{}, false
	}
	return days[0], true
}
