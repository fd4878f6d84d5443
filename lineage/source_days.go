package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// An agency has many stories on one matter, and the one that is there need not be the one that
// is credited: of a share that rose on Friday after its report, it is not that of Monday.

// creditReach is how many days lie at most between the day of a text and that of the report
// which it credits without naming its day, either way: the week is not known.
const creditReach = 1

// ofOtherDays says that what witness i credits the agency of that name with is not its story
// h: they share nothing, are of days of the week that lie more than creditReach apart, and no
// sentence with the credit names the day of h. Where both are dated the week is
// known, and who writes on Friday with files from an agency may have its story of Tuesday.
func (f *family) ofOtherDays(i, h int, name string) bool {
	if f.read(i).dated && f.read(h).dated {
		return false
	}
	own, ok := f.newsDay(i)
	theirs, also := f.newsDay(h)
	if gap := daysTo(theirs, own); !ok || !also || min(gap, 7-gap) <= creditReach || !f.isAgency(name) || wordsKept(f.passages(i, h)) > 0 {
		return false
	}
	t := f.ws[i].Text
	return !slices.ContainsFunc(f.sourceMarks(i), func(m normalize.Mark) bool {
		s := sentenceOf(t, m.Span)
		return f.key(m.Value) == f.key(name) && slices.ContainsFunc(f.read(i).marks[normalize.Date], func(d normalize.Mark) bool {
			w, named := weekday(d)
			return within(d.Span, s) && (!named || w == theirs)
		})
	})
}

// newsDay is the day of the week of which witness i tells: that of its head, else the first that
// it names and that is not to come.
func (f *family) newsDay(i int) (time.Weekday, bool) {
	if top := f.read(i).topDay; top.ok() {
		return top.day.Weekday(), true
	}
	return f.firstWeekday(i)
}
