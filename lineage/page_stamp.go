package lineage

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Systems that set an article's page write its time as a line of its own, without a word
// for what it is: "13.08.2031, 18:04". Crawlers lose what parts the time of publication
// from that of the last change, and the two run together: "13.08.2031, 18:0414.08.2031, 08:04".

// gluedStamps is the second day of such a line, behind the minutes of the first.
var gluedStamps = regexp.MustCompile(`[0-2]?[0-9][:.][0-5][0-9]((0?[1-9]|[12][0-9]|3[01])\.(0?[1-9]|1[0-2])\.(20[0-9]{2}))`)

// gluedDays are the days on the line of s that stand without a gap behind an hour.
func gluedDays(s string, line normalize.Span) (out []normalize.Mark) {
	for _, g := range gluedStamps.FindAllStringSubmatchIndex(s[line.Start:line.End], -1) {
		part := func(n int) string { return s[int(line.Start)+g[2*n] : int(line.Start)+g[2*n+1]] }
		out = append(out, normalize.Mark{Kind: normalize.Date, Value: fmt.Sprintf("%s-%02s-%02s", part(4), part(3), part(2)),
			Span: normalize.Span{Start: line.Start + int32(g[2]), End: line.Start + int32(g[3])}})
	}
	return out
}

// glued is 1 if day m stands without a gap behind the hour at sp, else 0.
func glued(m normalize.Mark, sp normalize.Span) int {
	if m.Start == sp.End {
		return 1
	}
	return 0
}

// stampPattern is a line of nothing but days and hours, the days already taken out of it.
var stampPattern = regexp.MustCompile(`(?i)^[\s,|/•·–-]*(?:(?:um|à|at|a las|alle|às|om) )?[0-2]?[0-9]\s?[:.h]\s?[0-5][0-9](?:[\s,|/•·–-]*(?:um |à )?[0-2]?[0-9][:.h][0-5][0-9])*(?:\s?(?:uhr|uur|hs?|[ap](?:\.[ \x{a0}]?)?m\.?))?[\s,|/]*$`)

// stampAlone says that the line of s on which day m stands is nothing but days and hours.
func stampAlone(s string, m normalize.Mark) bool {
	line := lineSpan(s, m.Span)
	if line.End-line.Start > stampBytes {
		return false
	}
	text := s[line.Start:m.Start] + " " + s[m.End:line.End]
	for _, g := range gluedDays(s, line) {
		text = strings.Replace(text, s[g.Start:g.End], " ", 1)
	}
	return stampPattern.MatchString(text)
}

// yearlessStamp says that day m of a line of s names no year, and that the line is there for it.
func yearlessStamp(s string, line normalize.Span, m normalize.Mark) bool {
	return strings.HasPrefix(m.Value, "--") && (publicationLine(s[line.Start:line.End]) || stampAlone(s, m))
}

// mostYearless is the most such lines of a page: when it was put up and changed. More are a
// chronicle's.
const mostYearless = 2

// stampedWithoutYear says that such a line stands in the head of t.
func stampedWithoutYear(t *normalize.Text) bool {
	lines, head := 0, false
	for _, m := range t.Marks {
		if m.Kind == normalize.Date && yearlessStamp(t.Source, lineSpan(t.Source, m.Span), m) {
			lines++
			head = head || dayInHead(t, m)
		}
	}
	return head && lines <= mostYearless
}

// stampBytes is the most bytes of such a line: two days with their months in words, and hours.
const stampBytes = 60

// firstDay says that day m is the first of t that has its year.
func firstDay(t *normalize.Text, m normalize.Mark) bool {
	for _, o := range t.Marks {
		if o.Kind == normalize.Date && len(o.Value) == len("2031-06-11") {
			return o.Span == m.Span
		}
	}
	return false
}
