package lineage

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
)

// footWords is how far above its end, in words, the line with a page's day
// still belongs to the foot of an article.
const footWords = 40

// footDay is the day on a line at the foot of t that says when the page was
// made, "Publiziert am 19. Februar 2025 um 18.30 Uhr", or that signs it, "(APA,
// 8.3.2018)", or that is all of a line right below the prose, or has the page of a paper. Any other date down
// there may be that of an event, or of another article under its title.
func footDay(marks map[normalize.MarkKind][]normalize.Mark, t *normalize.Text, near time.Time) stamp {
	for _, m := range t.Marks {
		if m.Kind != normalize.Date || len(t.Words)-wordsIn(t, m.Span).Start > footWords {
			continue
		}
		line := strings.TrimSpace(lineOf(t.Source, m.Span))
		d, ok := parseDay(m.Value, near)
		if !ok || !slices.Contains(marks[normalize.Date], m) && !publicationLine(line) && !belowProse(t, m) && !printedOn(t, m.Span) {
			continue // of the page's furniture those lines alone tell of the article
		}
		if slices.ContainsFunc(slices.Concat(marks[normalize.Credit], marks[normalize.Byline]), func(c normalize.Mark) bool { return within(m.Span, c.Span) }) {
			return stamp{d, m.Span} // "... sagte sie. (APA, 8.3.2018)", "... (red, 8.3.2018)"
		}
		if len(strings.Fields(line)) > lineWords {
			continue
		}
		if publicationLine(line) || signatureLine(line) || stampSigned(t, m) || belowProse(t, m) || agencyLine(marks, t.Source, m) || printedOn(t, m.Span) {
			return stamp{d, m.Span}
		}
	}
	return stamp{}
}

// agencyLine says that the line of m, a day with its year, names an agency and is no
// sentence: "Meldung der dts Nachrichtenagentur vom 4.5.2031".
func agencyLine(marks map[normalize.MarkKind][]normalize.Mark, s string, m normalize.Mark) bool {
	l := lineSpan(s, m.Span)
	if _, full := parseDay(m.Value, time.Time{}); !full || strings.HasSuffix(strings.TrimSpace(s[l.Start:l.End]), ".") {
		return false
	}
	return slices.ContainsFunc(slices.Concat(marks[normalize.Credit], marks[normalize.Attribution]), func(o normalize.Mark) bool {
		return within(o.Span, l) && isAgency(o.Value) && (o.Kind == normalize.Credit || o.Detail == "report")
	})
}

// belowProse says that m, a day with its year, is all of a line of t, and the line above
// ends as a sentence does; an agency or outlet may sign between the two: "– Reuters".
func belowProse(t *normalize.Text, m normalize.Mark) bool {
	s := t.Source
	l := lineSpan(s, m.Span)
	above := strings.TrimRight(s[:l.Start], " \t\r\n")
	if line := strings.LastIndexByte(above, '\n') + 1; len(strings.Fields(above[line:])) <= signWords &&
		slices.ContainsFunc(t.Marks, func(x normalize.Mark) bool {
			return x.Kind == normalize.Credit && int(x.Start) >= line && int(x.End) <= len(above)
		}) {
		above = strings.TrimRight(above[:line], " \t\r\n")
	}
	_, full := parseDay(m.Value, time.Time{})
	line := strings.TrimSpace(s[l.Start:l.End])
	if town := townBefore.FindString(line); town != "" {
		line = line[len(town):] // "Dakar, le 7 octobre 2031"
	}
	return full && line == s[m.Start:m.End] && strings.HasSuffix(strings.TrimRight(above, "\"'”»“’)"), ".")
}

// stampSigned says that m is the day of a line of nothing but a time that stands right below
// the lines that sign the story: its author, and its picture's. Below a title it would be the
// time of another article.
func stampSigned(t *normalize.Text, m normalize.Mark) bool {
	if !stampAlone(t.Source, m) {
		return false
	}
	end := lineSpan(t.Source, m.Span).Start
	signed := false
	for range signLines {
		above := strings.TrimRight(t.Source[:end], " \t\r\n")
		start := int32(strings.LastIndexByte(above, '\n') + 1)
		if !slices.ContainsFunc(t.Marks, func(x normalize.Mark) bool {
			by := x.Kind == normalize.Byline || x.Kind == normalize.Credit
			signed = signed || by && x.Start >= start && x.End <= int32(len(above))
			return (by || x.Kind == normalize.Furniture && x.Value == "caption") && x.Start >= start && 2*(x.End-x.Start) >= int32(len(above))-start
		}) {
			break
		}
		end = start
	}
	return signed
}

// signLines is the most lines that sign a story.
const signLines = 3

// townBefore is the town before the day on which a story was sent from there.
var townBefore = regexp.MustCompile(`^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:le |den |il |a |el )?`)

// signWords is the most words of a line that signs between a story and its day.
const signWords = 4

// signatureLine says that a line is an agency's signature in brackets with more to it.
func signatureLine(line string) bool {
	inner, opens := strings.CutPrefix(line, "(")
	inner, closes := strings.CutSuffix(inner, ")")
	return opens && closes && slices.ContainsFunc(strings.FieldsFunc(inner, func(r rune) bool { return r == ',' || r == '/' }),
		func(s string) bool { return isAgency(strings.TrimSpace(s)) })
}
