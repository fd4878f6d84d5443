package lineage

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// The day on a line that is there for it, near the top of a text, is when its page was made or when
// it was written. Prose names days as well, and headlines, menus and teasers do.

// topWords is how far down, in words, a line with a date still belongs to the
// head of an article: title, standfirst, byline and date take about that much.
const topWords = 80

// lineWords is the most words that a line with a date has if the date is what
// the line is for: "By Jane Miller and John Doe | August 6, 2018, 10:23 AM".
const lineWords = 12

// readDates fills the dates of r; near is a day near which those lie that have no year, zero if
// that is not known. In a dateline, at the top, at the foot, in an agency's number, in figures that
// may be read in two ways: the first that has a day tells it.
func readDates(r *reading, w *Witness, near time.Time) {
	t := w.Text
	for _, m := range r.marks[normalize.Dateline] {
		if d, ok := parseDay(m.Detail, near); ok {
			r.lineDay = stamp{d, m.Span}
			break
		}
	}
	if r.topDay = r.lineDay; !r.topDay.ok() {
		r.topDay = topDay(r.marks[normalize.Date], t, near)
	}
	if !r.topDay.ok() {
		r.topDay = footDay(r.marks, t, near)
	}
	if d := r.item.date(); !r.topDay.ok() && !d.IsZero() {
		r.topDay = stamp{d, r.item.Span}
	}
	if !r.topDay.ok() {
		r.topDay = numericDay(t, near)
	}
	r.toldDay = toldDay(w, r.marks, near)
	limit := w.Published.Latest
	if limit.IsZero() && r.topDay.ok() {
		limit = r.topDay.day
	}
	for _, m := range r.marks[normalize.Date] {
		d, ok := parseDay(m.Value, time.Time{})
		future := !limit.IsZero() && d.After(limit.Add(day))
		inHead := r.lineDay.ok() && meet(m.Span, r.lineDay.Span)
		if ok && !future && !inHead && d.After(r.latest.day) {
			r.latest = stamp{d, m.Span}
		}
	}
}

// topDay is the day on a line at the top of t: the first that names its year, as the
// day of a page does, else the first. "Strike on 12 March" is a headline. The day above all
// else may be that on which the page was looked at: where a line below it says that the
// story was put up long before, it was.
func topDay(dates []normalize.Mark, t *normalize.Text, near time.Time) stamp {
	var first, above stamp
	for _, m := range dates {
		d, ok := parseDay(m.Value, near)
		if !ok || !dayInHead(t, m) || !opensLine(t.Source, m.Span) && (!forDay(t, m.Span) || spokenDay(t, m.Span)) {
			continue
		}
		if _, full := parseDay(m.Value, time.Time{}); full {
			switch {
			case above.ok():
				if line := lineOf(t.Source, m.Span); above.day.Sub(d) > reissued && (publicationLine(strings.TrimLeft(line, " \t•*-")) || hourLine.MatchString(line) || belowTitle(t, above.Span, m.Span) || belowAuthor(t, m.Span)) {
					return stamp{d, m.Span}
				}
			case len(strings.Fields(t.Source[:lineSpan(t.Source, m.Span).Start])) <= 1: // "martes" on a line of its own
				above = stamp{d, m.Span}
			default:
				return stamp{d, m.Span}
			}
			continue
		}
		if !first.ok() {
			first = stamp{d, m.Span}
		}
	}
	if above.ok() {
		return above
	}
	return first
}

// belowTitle says that the day sp stands alone on its line, with a title between it and the day
// above all else, and no prose.
func belowTitle(t *normalize.Text, above, sp normalize.Span) bool {
	if strings.TrimSpace(lineOf(t.Source, sp)) != strings.TrimSpace(t.Source[sp.Start:sp.End]) {
		return false
	}
	title := false
	for line := range strings.Lines(t.Source[lineSpan(t.Source, above).End:lineSpan(t.Source, sp).Start]) {
		n := len(strings.Fields(line))
		if n > stampWords {
			return false
		}
		title = title || n >= leastTitle
	}
	return title
}

// belowAuthor says that the line of the day sp has nothing but days, and the line above it who wrote the text, a
// newsroom at least.
func belowAuthor(t *normalize.Text, sp normalize.Span) bool {
	line := lineSpan(t.Source, sp)
	if line.Start == 0 {
		return false
	}
	named, days := false, 0
	above := lineSpan(t.Source, normalize.Span{Start: line.Start - 1, End: line.Start - 1})
	for above.Start > 0 && strings.TrimSpace(t.Source[above.Start:above.End]) == "" {
		above = lineSpan(t.Source, normalize.Span{Start: above.Start - 1, End: above.Start - 1})
	}
	for _, m := range t.Marks {
		switch {
		case m.Kind == normalize.Byline && within(m.Span, above):
			named = true
		case m.Kind == normalize.Date && within(m.Span, line):
			days += len(strings.Fields(t.Source[m.Start:m.End]))
		}
	}
	return named && days == len(strings.Fields(t.Source[line.Start:line.End]))
}

// leastTitle is how many words a title has at least: a page's name and its menus have fewer.
const leastTitle = 4

// forDay says that the line of t with the date sp is there for it: short, or one that says
// when the page was put up and when it was changed.
func forDay(t *normalize.Text, sp normalize.Span) bool {
	n := lineLength(t, lineSpan(t.Source, sp))
	if n > lineWords && n <= stampWords {
		line := strings.TrimSpace(lineOf(t.Source, sp))
		return publicationLine(line) || opensWithLabel(line, changedLabels)
	}
	return n <= lineWords
}

// spokenDay says that the line of t with the date sp tells of that day: words of prose lead
// to it, "The ferry left the quay on 30 June", and none of them that a page was put up then
// or who wrote it.
func spokenDay(t *normalize.Text, sp normalize.Span) bool {
	at, line := wordsIn(t, sp).Start, lineSpan(t.Source, sp)
	if at == 0 || !anyOf(t.Words[at-1:at], onDays()) || t.Words[at-1].Start < line.Start {
		return false
	}
	before := t.Source[line.Start:t.Words[at-1].Start]
	if cut := strings.FieldsFunc(before, betweenCells); len(cut) > 0 {
		before = cut[len(cut)-1] // "© 2031 AFP | Crée le 20.08.2031"
	}
	if len(strings.Fields(before)) < leastTitle && !toItsStop(t.Source, sp) || !slices.ContainsFunc(strings.Fields(before), func(w string) bool { return !capital(w) }) {
		return false // "Jane Miller on 30 June"
	}
	label := strings.ToLower(t.Source[line.Start:sp.Start])
	tells := func(l string) bool { return strings.Contains(label, l) }
	return !slices.ContainsFunc(publicationLabels, tells) && !slices.ContainsFunc(changedLabels, tells) && !revisedPattern.MatchString(label) &&
		!slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
			return (m.Kind == normalize.Byline || m.Kind == normalize.Credit) && within(m.Span, line)
		})
}

// betweenCells says that r parts what a line of a page says of its text.
func betweenCells(r rune) bool { return r == '|' || r == '•' || r == '·' }

// toItsStop says that words of a sentence follow the date sp on its line of s, to its full stop: "He was
// arrested on June 5, 2031, the prosecutor said."
func toItsStop(s string, sp normalize.Span) bool {
	behind := strings.TrimSpace(s[sp.End:lineSpan(s, sp).End])
	return strings.HasSuffix(behind, ".") && len(strings.Fields(behind)) >= leastClause
}

// leastClause is how many words a clause has at least.
const leastClause = 3

// hourLine is an hour on a line with a date.
var hourLine = regexp.MustCompile(`\b[0-2]?[0-9]:[0-5][0-9]\b`)

// placeWords is how many words the place before the day of a release has at most.
const placeWords = 4

// opensLine says that sp opens a line of s and that a dash parts it from what
// follows: "15 settembre 2019 - Banda, porchetta e caschetto"; or that it stands
// there behind a place, as in releases: "Lindau, 7. März 2023. Die Molkerei".
func opensLine(s string, sp normalize.Span) bool {
	rest := strings.TrimLeft(s[sp.End:], " ")
	if place, ok := strings.CutSuffix(strings.TrimRight(s[lineSpan(s, sp).Start:sp.Start], " "), ","); ok && len(strings.Fields(place)) <= placeWords {
		return strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— ")
	}
	if sp.Start != lineSpan(s, sp).Start {
		return false
	}
	if place, prose, ok := strings.Cut(rest, ". "); ok && placeOnly(place) {
		line, _, _ := strings.Cut(prose, "\n")
		return len(strings.Fields(line)) > lineWords
	}
	return strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "– ") || strings.HasPrefix(rest, "— ")
}

// placeOnly says that s is a word or two with capitals, as the place is that some papers set
// between the day and the text: "05.02.2031 Lindau. Die Molkerei".
func placeOnly(s string) bool {
	words := strings.Fields(s)
	return len(words) > 0 && len(words) <= 2 && !slices.ContainsFunc(words, func(w string) bool { return !capital(w) })
}
