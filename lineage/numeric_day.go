package lineage

import (
	"regexp"
	"strconv"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// Of "12/03/2031" in English nobody knows whether it is a day of March or of December, so that
// it bears no mark. Among the texts of its story, all of one week, it is the day that is near to
// theirs, where the other is not.

// eitherDay is a day in numbers, each of which may be that of the month.
var eitherDay = regexp.MustCompile(`\b(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])([/-])(20[0-9]{2})\b`)

const (
	// nearDays is how far from the day of its story that of a page is at most, and farDays
	// how far the day is at least that it is not.
	nearDays = 10 * day
	farDays  = 45 * day
)

// numericDay is the day of a line in the head of t that may be read in two ways, of which one
// is near to that day; zero if there is none, or near is.
func numericDay(t *normalize.Text, near time.Time) stamp {
	if near.IsZero() || t.Language != "en" {
		return stamp{}
	}
	head := len(t.Source)
	if len(t.Words) > topWords {
		head = int(t.Words[topWords].Start)
	}
	for _, at := range eitherDay.FindAllStringSubmatchIndex(t.Source[:head], -1) {
		number := func(n int) int {
			x, _ := strconv.Atoi(t.Source[at[2*n]:at[2*n+1]])
			return x
		}
		sp := normalize.Span{Start: int32(at[0]), End: int32(at[1])}
		if t.Source[at[4]:at[5]] != t.Source[at[8]:at[9]] || lineLength(t, lineSpan(t.Source, sp)) > lineWords {
			continue
		}
		x := time.Date(number(5), time.Month(number(1)), number(3), 0, 0, 0, 0, time.UTC)
		y := time.Date(number(5), time.Month(number(3)), number(1), 0, 0, 0, 0, time.UTC)
		if y.Sub(near).Abs() < x.Sub(near).Abs() {
			x, y = y, x
		}
		if x.Sub(near).Abs() <= nearDays && y.Sub(near).Abs() >= farDays {
			return stamp{x, sp}
		}
	}
	return stamp{}
}
