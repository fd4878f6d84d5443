package lineage

import (
	"regexp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// The systems of many agencies write at the foot of a story the day and the hour at which it was
// sent: "07-FEB-31 09:06" with "NNNN" below, "(RADIOCOR) 11-03-31 12:52:17 (0341) 5 NNNN", "ANP
// Binnenland 04-09-2031 13:22". That is a time of the agency's and not of a page, which mostly cuts it off.

// stampFoot is how many bytes above its end a text has it.
const stampFoot = 200

// sentStamp says that day m stands on a line at the foot of t that is such a stamp: nothing but
// the day, the hour, an agency's name with its desk, and the numbers and the sign of the end of
// the system; and that t has the dateline of an agency, or names it on that line. What anybody
// posts below a story has a name and no agency's.
func sentStamp(t *normalize.Text, m normalize.Mark) bool {
	s := t.Source
	line := lineSpan(s, m.Span)
	hour := stampHour.FindString(s[m.End:line.End])
	if len(m.Value) != len("2031-06-11") || hour == "" || len(s)-int(m.Start) > stampFoot {
		return false
	}
	for below := range strings.Lines(s[line.End:]) {
		if below = strings.TrimSpace(below); below != "" && !endSign.MatchString(below) {
			return false
		}
	}
	if !endSign.MatchString(strings.TrimSpace(s[int(m.End)+len(hour) : line.End])) {
		return false
	}
	before := strings.TrimSpace(s[line.Start:m.Start])
	dated := func(of func(dateline string) bool) bool {
		return slices.ContainsFunc(t.Marks, func(d normalize.Mark) bool {
			return d.Kind == normalize.Dateline && isAgency(d.Value) && of(s[d.Start:d.End])
		})
	}
	if before == "" {
		return dated(func(string) bool { return true })
	}
	words := strings.FieldsFunc(before, func(r rune) bool { return strings.ContainsRune(" ()/-", r) })
	return len(words) <= signWords && (slices.ContainsFunc(words, isAgency) ||
		len(words) == 1 && dated(func(dateline string) bool { return strings.Contains(dateline, "("+words[0]+")") })) // "CNS-06-09-2031 11:48 PDT"
}

var (
	// stampHour is the hour behind the day of a stamp, with its zone if it has one.
	stampHour = regexp.MustCompile(`^\s+[0-2]?[0-9][:.][0-5][0-9](?::[0-5][0-9])?\b(?: [A-Z]{2,3}T\b)?`)
	// endSign is what may stand behind a stamp: the numbers of a system, and the sign of the end.
	endSign = regexp.MustCompile(`^(?:\(?[0-9]{1,6}\)?\s*)*N{0,4}$`)
)

// signedStamp is the bracket at the end of t in which a desk signs with the initials of all who had the story in hand, and
// the day m and the hour at which it was sent, "[jr emb rc 17/02/2031 14:25]"; t has a dateline that names its house.
func signedStamp(t *normalize.Text, m normalize.Mark) (normalize.Span, bool) {
	s := t.Source
	open := strings.LastIndexByte(s[:m.Start], '[')
	if len(m.Value) != len("2031-06-11") || open < 0 || len(s)-open > stampFoot || !handsPattern.MatchString(s[open:m.Start]) || !handsEnd.MatchString(s[m.End:]) {
		return normalize.Span{}, false
	}
	return normalize.Span{Start: int32(open), End: int32(len(strings.TrimRight(s, " \r\n")))}, slices.ContainsFunc(t.Marks, func(d normalize.Mark) bool { return d.Kind == normalize.Dateline && d.Value != "" })
}

// signedWithHour says that t ends in such a bracket.
func signedWithHour(t *normalize.Text) bool {
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		if m.Kind != normalize.Date {
			return false
		}
		_, ok := signedStamp(t, m)
		return ok
	})
}

var (
	// handsPattern is what stands before the day in such a bracket, and handsEnd what stands behind it, up to the end of the text.
	handsPattern = regexp.MustCompile(`^\[(?:\p{Ll}{2,4}[ /]+){1,6}$`)
	handsEnd     = regexp.MustCompile(`^,?\s+[0-2]?[0-9][:.h][0-5][0-9]\]\s*$`)
)
