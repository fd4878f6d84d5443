package lineage

import (
	"regexp"
	"slices"
	"strings"
	"sync"
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

// A weekNames is what the witnesses of a family name with its day of the week and its date, read
// when first asked for.
type weekNames struct {
	once sync.Once
	of   [][]time.Time // by witness, the days whose year is not written, else that of its newest post
	days [7]time.Time  // by day of the week, the one that is nearest to all of these
	ok   [7]bool       // and whether it is the same for all
}

// weekNames are those of f.
func (f *family) weekNames() *weekNames {
	n := &f.named
	n.once.Do(func() {
		var all []time.Time
		n.of = make([][]time.Time, len(f.ws))
		for i := range f.ws {
			for k := range f.read(i).marks[normalize.Date] {
				if d, ok := f.dateBeside(i, k); ok && !d.full {
					n.of[i] = append(n.of[i], d.day)
				}
			}
			all = append(all, n.of[i]...)
			// What others call "this Sunday" may be one of another week, or of the day of writing.
			if d := postedOn(f.ws[i].Text); len(n.of[i]) == 0 && !d.IsZero() {
				n.of[i] = append(n.of[i], d)
			}
		}
		for w := time.Sunday; w <= time.Saturday; w++ {
			n.days[w], n.ok[w] = nearestTo(all, w)
		}
	})
	return n
}

// namedWeek is weekOf where no text has a date: the day w that stands beside its own date at
// m, or the one nearest to the days that witness i names with theirs, or the others of the
// story, if it is the same for all of them.
func (f *family) namedWeek(i int, m normalize.Mark, w time.Weekday) (time.Time, bool) {
	for k, o := range f.read(i).marks[normalize.Date] {
		if o != m {
			continue
		}
		if d, ok := f.dateBeside(i, k); ok {
			return d.day, !d.full
		}
	}
	n := f.weekNames()
	if len(n.of[i]) > 0 {
		return nearestTo(n.of[i], w)
	}
	return n.days[w], n.ok[w]
}

// nearestTo is the day w nearest to each of days, if that is one day.
func nearestTo(days []time.Time, w time.Weekday) (day time.Time, ok bool) {
	for i, d := range days {
		if n := nearest(d, w); i == 0 {
			day = n
		} else if !n.Equal(day) {
			return time.Time{}, false
		}
	}
	return day, len(days) > 0
}

// nearest is the day w nearest to d.
func nearest(d time.Time, w time.Weekday) time.Time { return onOrBefore(d.AddDate(0, 0, 3), w) }
