package lineage

import (
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// An outlet's old report is no source of what a text tells today: "as the Norrvik
// Courier once reported in 2012". Package normalize knows it of the outlets of its
// table; here it is asked of those that the story alone knows.

const (
	// oldBehind and oldBefore are how many words behind the name of an outlet, and
	// before it, may say when it reported: "had reported a little more than two years ago",
	// "Back in 2012, the".
	oldBehind = 8
	oldBefore = 4
	// agoReach is the most words from the first to the last of "vor mehr als zwei Jahren".
	agoReach = 5
)

var (
	onceWords = wordIDs("once einst damals ooit destijds jadis autrefois naguère antaño outrora")
	// agoPairs are the first and the last words of phrases for years that have passed.
	agoPairs = map[string]string{
		"years": "ago", "year": "ago", "decade": "ago", "decades": "ago", "last": "year", "vor": "jahren jahr jahrzehnten", "il": "ans an années", "voilà": "ans an",
		"hace": "años año décadas", "anni": "fa", "anno": "fa", "há": "anos ano décadas", "jaar": "geleden", "jaren": "geleden", "vorig": "jaar",
	}
)

// old says that sentence s of t tells of a report that the outlet, named by the words
// name, made in another year than that of t, which is near to that day. A text that tells no
// day is of the latest year that its other sentences name: nobody names the year it is.
func old(t *normalize.Text, s, name normalize.Range, near func() time.Time) bool {
	year := func() int { return yearAround(t, s, near) }
	behind := normalize.Range{Start: name.End, End: min(s.End, name.End+oldBehind)}
	before := normalize.Range{Start: max(s.Start, name.Start-oldBefore), End: name.Start}
	if before.Start > s.Start {
		before.Start = before.End // "In 2012," opens the sentence
	}
	beside := t.Words[max(s.Start, name.Start-besideName):min(s.End, name.End+besideName+1)]
	return anyOf(beside, onceWords()) || takesUp(t, s, name, year) || tellsYear(t, before, year) || ago(t, before, name.Start) ||
		tellsYear(t, ownClause(t, behind, 1), year) || ago(t, ownClause(t, behind, 3), behind.End)
}

// yearAround is the year of t: that of its day, or else the latest that is named outside of its sentence s.
func yearAround(t *normalize.Text, s normalize.Range, near func() time.Time) int {
	if day := near(); !day.IsZero() {
		return day.Year()
	}
	return max(latestYearIn(t, normalize.Range{End: s.Start}).n, latestYearIn(t, normalize.Range{Start: s.End, End: len(t.Words)}).n)
}

// inYearAtHead says that sentence s of t opens with another year than that of t, and runs on from it without a break to
// word to: "In 2012 the harbour master told | the Courier". Behind a comma somebody tells now what was then, and what
// was then "according to the Courier" may be told today.
func inYearAtHead(t *normalize.Text, s normalize.Range, to int, near func() time.Time) bool {
	if anyOf(t.Words[max(s.Start, to-oldBefore):to], perOutlet()) {
		return false
	}
	for i := s.Start; i < min(to, s.Start+headOfYear); i++ {
		y := yearAt(t, i)
		if y == 0 {
			continue
		}
		for j := i + 2; j <= to; j++ { // a comma may close the year itself
			if strings.ContainsAny(t.Source[t.Words[j-1].End:t.Words[j].Start], ",:;\n") {
				return false
			}
		}
		return (i == s.Start || anyOf(t.Words[i-1:i], yearIn())) && y != yearAround(t, s, near)
	}
	return false
}

// headOfYear is how many words of a sentence the year that opens it is among: "Back in 2012", "Im Jahr 2012".
const headOfYear = 3

var (
	yearIn    = wordIDs("in en em nel im jahr jahre año ano anno jaar")
	perOutlet = wordIDs("according selon après laut nach segundo secondo según volgens")
)

// takesUp says that what the outlet found out is a noun that takes up, behind a comma, what the clause
// before it tells of another year: "was suspended in 2012, a case uncovered by the Courier". A day there
// is of this week.
func takesUp(t *normalize.Text, s, name normalize.Range, year func() int) bool {
	for i := name.Start - 1; i > s.Start+1 && i >= name.Start-takenUp; i-- {
		if !strings.Contains(t.Source[t.Words[i-1].End:t.Words[i].Start], ",") {
			continue
		}
		y := yearAt(t, i-1)
		if y == 0 {
			continue // "ein Fall, den der Bote aufdeckte"
		}
		dated := slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
			return m.Kind == normalize.Date && m.Start >= t.Words[s.Start].Start && m.End <= t.Words[i].Start
		})
		return y != year() && !dated && anyOf(t.Words[i-2:i-1], withinYear()) && anyOf(t.Words[i:i+1], indefinite())
	}
	return false
}

// takenUp is how many words before the name of the outlet such a noun begins at most: "a case first uncovered
// by the".
const takenUp = 6

var (
	withinYear = wordIDs("in en em nel jahr año ano anno")
	indefinite = wordIDs("a an ein eine un une una um uma uno een")
)

// ownClause is the part of r, behind the name of an outlet, that speaks of its
// report: up to where the clause ends, or has more than so many words with a meaning,
// the verb one of them: "said the council was told in 2012" tells of the council.
func ownClause(t *normalize.Text, r normalize.Range, meanings int) normalize.Range {
	for i := r.Start; i < r.End; i++ {
		if t.Words[i].Flags&(normalize.Function|normalize.Capital|normalize.Number) == 0 {
			meanings--
		}
		if meanings < 0 || clauseEnds(t, i) && !(i == r.Start && closesName(t, i)) {
			r.End = i
		}
	}
	return r
}

// closesName says that between word i and the name before there is the mark alone that ends the
// quotation of that name: im „Spiegel“ hatte er 2012 gesagt.
func closesName(t *normalize.Text, i int) bool {
	return slices.Contains([]string{`"`, "“", "”", "»", "«"}, strings.TrimSpace(t.Source[t.Words[i-1].End:t.Words[i].Start])) &&
		t.Words[i].Flags&normalize.Quoted == 0
}

// clauseEnds says that a clause ends between word i and the one before, other than in a
// day: "on March 5, 2012".
func clauseEnds(t *normalize.Text, i int) bool {
	gap := t.Source[t.Words[i-1].End:t.Words[i].Start]
	return strings.ContainsAny(gap, ":;\"“”«»—(") || strings.Contains(gap, ",") && t.Words[i-1].Flags&normalize.Number == 0
}

// tellsYear says that the words r name a year, and another than that one.
func tellsYear(t *normalize.Text, r normalize.Range, year func() int) bool {
	for i := r.Start; i < r.End; i++ {
		if y := yearAt(t, i); y != 0 && y != year() {
			return true
		}
	}
	return false
}

// ago says that a phrase for years that have passed begins in the words r, and ends
// before word end.
func ago(t *normalize.Text, r normalize.Range, end int) bool {
	for i := r.Start; i < r.End; i++ {
		ends, ok := agoPairs[wordOf(t, i)]
		if !ok {
			continue
		}
		for j := i + 1; j < min(end, i+agoReach); j++ {
			if slices.Contains(strings.Fields(ends), wordOf(t, j)) {
				return true
			}
		}
	}
	return false
}
