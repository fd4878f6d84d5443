package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// An agency has many stories on one matter, and the one that is there need not be the one that
// is credited: of a share that rose on Friday after its report, it is not that of Monday. And who has
// nothing of the one that is there, none of its numbers either, but tells what somebody told the
// agency, has it from another.

// creditReach is how many days lie at most between the day of a text and that of the report
// which it credits without naming its day, either way: the week is not known.
const creditReach = 1

// ofOtherDays says that what witness i credits the agency of that name with is not its story
// h: they share nothing, and are of days of the week that lie more than creditReach apart, or h
// goes on to a later day than the credits name, or i has no reworded passage of h either and
// tells what the agency was told, with no number that h has; and no sentence with the credit
// names the day of h.
// Of two languages, which share nothing, the names tell it alone (see termsAlike). Where both are dated the week is known, and who writes on Friday with files from an agency may
// have its story of Tuesday.
func (f *family) ofOtherDays(i, h int, name string) bool {
	if f.isAgency(name) && f.abroad(i, h) {
		return !f.termsAlike(i, h, name)
	}
	if f.read(i).dated && f.read(h).dated || !f.isAgency(name) || wordsKept(f.passages(i, h)) > 0 {
		return false
	}
	named, unknown := f.creditDays(i, name)
	own, ok := f.newsDay(i)
	theirs, also := f.newsDay(h)
	if gap := daysTo(theirs, own); ok && also && min(gap, 7-gap) > creditReach || len(f.passages(i, h)) == 0 && f.toldOnly(i, name) && !f.countsAlike(i, h, name) {
		return !unknown && !(also && slices.Contains(named, theirs))
	}
	last, _, ok := f.latestWeekday(h, len(f.ws[h].Text.Words))
	return ok && !unknown && len(named) > 0 && !slices.ContainsFunc(named, func(w time.Weekday) bool {
		gap := daysTo(w, last)
		return gap == 0 || gap > weekdayReach
	})
}

// countsAlike says that a number of a sentence in which witness i credits the source of that
// name, of figuresOfOne or more, stands in h too: 480 lose their work in both.
func (f *family) countsAlike(i, h int, name string) bool {
	t, there := f.ws[i].Text, numbers(nil, f.ws[h].Text.Words)
	return slices.ContainsFunc(f.sourceMarks(i), func(m normalize.Mark) bool {
		r := wordsIn(t, sentenceOf(t, m.Span))
		return f.key(m.Value) == f.key(name) && slices.ContainsFunc(t.Words[r.Start:r.End], func(w normalize.Word) bool {
			return w.Flags&normalize.Number != 0 && w.End-w.Start >= figuresOfOne && slices.Contains(there, w.ID)
		})
	})
}

// figuresOfOne are the figures from which a number is hardly of two matters by chance: days and
// hours have fewer.
const figuresOfOne = 3

// toldOnly says that witness i credits the source of that name with nothing but what that was told.
func (f *family) toldOnly(i int, name string) bool {
	return !slices.ContainsFunc(f.sourceMarks(i), func(m normalize.Mark) bool { return f.key(m.Value) == f.key(name) && !ownReporting(m) })
}

// creditDays are the days of the week that the sentences name in which witness i credits the
// source of that name; unknown says that one of them has another word for its day.
func (f *family) creditDays(i int, name string) (named []time.Weekday, unknown bool) {
	t := f.ws[i].Text
	for _, m := range f.sourceMarks(i) {
		if f.key(m.Value) != f.key(name) {
			continue
		}
		s := sentenceOf(t, m.Span)
		for _, d := range f.read(i).marks[normalize.Date] {
			if !within(d.Span, s) {
				continue
			}
			w, ok := weekday(d)
			if !ok {
				unknown = true
				continue
			}
			named = append(named, w)
		}
	}
	return named, unknown
}

// newsDay is the day of the week of which witness i tells: that of its head, else the first that
// it names and that is not to come.
func (f *family) newsDay(i int) (time.Weekday, bool) {
	if top := f.read(i).topDay; top.ok() {
		return top.day.Weekday(), true
	}
	return f.firstWeekday(i)
}
