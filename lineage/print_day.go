package lineage

import (
	"regexp"
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page of a printed paper bears the day on which it is sold: "Altroder Rundschau, Dienstag,
// 4. November 2031, Seite 17". Its texts were written on the day before, in the afternoon or evening,
// or, for a paper of the afternoon, on that morning.

// printedPattern is the number of a page, or of an issue with its year, on a line with the day of a paper.
var printedPattern = regexp.MustCompile(`(?i)(?:^|[^\p{L}])(?:(?:seite|page|página|pagina|pág\.|pag\.|blz\.)\s?[a-z]?[0-9]{1,3}|(?:ausgabe|nr\.|issue)\s?[0-9]{1,3}/20[0-9]{2})\b`)

const (
	// printFrom is when on the day before, and printTo when on its own day, the texts of a paper
	// are written at the earliest and at the latest.
	printFrom, printTo = -10 * time.Hour, 12 * time.Hour
)

// printedOn says that the day m stands on a line of t that is there for the paper, the day of the week
// and the page on which the text was printed, and is no sentence.
func printedOn(t *normalize.Text, m normalize.Span) bool {
	line := lineSpan(t.Source, m)
	return lineLength(t, line) <= lineWords && printedPattern.MatchString(t.Source[line.Start:line.End]) &&
		slices.ContainsFunc(t.Marks, func(d normalize.Mark) bool {
			_, named := dayOfWeek(d)
			return d.Kind == normalize.Date && named && within(d.Span, line) && d.Start <= m.Start
		})
}

// printed bounds the text of a paper of day d by c.
func (c dayClock) printed(d time.Time) bounds {
	from, _ := c.span(d)
	west, _, _ := c(d)
	return bounds{from.Add(printFrom), d.Add(printTo - west), []string{"print"}}
}
