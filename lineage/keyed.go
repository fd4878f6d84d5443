package lineage

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/wiretrace/wiretrace/normalize"
)

// Keyed copy is what an agency's desk sends out: an upper-case place, the day
// and a dash, then the story; the year stands nowhere. It is told from other
// texts by that head alone, since a file of it often names its agency in no
// field.

// A keyedHead is the head of a take. The zero value is that of a text which is
// no keyed copy.
type keyedHead struct {
	place string
	day   normalize.Span // the bytes of the day in the head
	date  int            // the day of the year, from 1, of a leap year
}

// headBytes is how far into its line the dash of a head stands at most:
// "PORT OF SPAIN, Trinidad and Tobago, September 16 -".
const headBytes = 80

// headLines is the number of lines among which the head is looked for: a
// headline may come first, and a slug.
const headLines = 4

// readKeyed reads the head of a text.
func readKeyed(t *normalize.Text) keyedHead {
	at := 0
	for n := 0; n < headLines && at < len(t.Source); at++ {
		line := t.Source[at:]
		if i := strings.IndexByte(line, '\n'); i >= 0 {
			line = line[:i]
		}
		if strings.TrimSpace(line) != "" {
			n++
			if h, ok := keyedLine(line, at); ok {
				return h
			}
		}
		at += len(line)
	}
	return keyedHead{}
}

// keyedLine reads a line, which begins at byte at, as one that a head begins:
// "HARLOW, Ill., March 16 - ". Keyed copy with such a head is English.
func keyedLine(line string, at int) (keyedHead, bool) {
	head := line[:min(len(line), headBytes)]
	i := strings.IndexAny(head, "-–—")
	for i > 0 && head[i-1] != ' ' { // the hyphen of a name
		j := strings.IndexAny(head[i+1:], "-–—")
		if j < 0 {
			return keyedHead{}, false
		}
		i += 1 + j
	}
	if i < 0 {
		return keyedHead{}, false
	}
	head = head[:i]
	comma := strings.LastIndexByte(head, ',')
	if comma < 0 {
		return keyedHead{}, false
	}
	place, _, _ := strings.Cut(head, ",")
	day := strings.Fields(head[comma+1:])
	if len(day) != 2 || !upperCase(place) {
		return keyedHead{}, false
	}
	month := strings.TrimSuffix(day[0], ".")
	for m := time.January; m <= time.December && len(month) >= 3; m++ {
		n, err := strconv.Atoi(day[1])
		if err == nil && n >= 1 && n <= 31 && (strings.HasPrefix(m.String(), month) || m == time.September && month == "Sept") {
			start := at + strings.LastIndex(head, day[0])
			return keyedHead{place: strings.TrimSpace(place), date: time.Date(2000, m, n, 0, 0, 0, 0, time.UTC).YearDay(),
				day: normalize.Span{Start: int32(start), End: int32(at + len(strings.TrimRight(head, " ")))}}, true
		}
	}
	return keyedHead{}, false
}

// upperCase says that s has three letters or more and none in lower case.
func upperCase(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n >= 3
}

// after is 1 if the day of h is after that of g, -1 if before it, 0 if they are
// the same or one is missing. Without a year December comes before January.
func (h keyedHead) after(g keyedHead) int {
	const half, year = 183, 366
	if h.date == 0 || g.date == 0 || h.date == g.date {
		return 0
	}
	if d := (h.date - g.date + year) % year; d < half {
		return 1
	}
	return -1
}

// keyed says that witnesses a and b are both keyed copy of one desk: they have
// its head, and one outlet or none.
func (f *family) keyed(a, b int) bool {
	return f.read(a).head.place != "" && f.read(b).head.place != "" && nameKey(f.ws[a].Source) == nameKey(f.ws[b].Source)
}

// takesAlone says that all texts of the family are takes of one desk. Then they
// are versions of one another, as no client's copy is among them.
func (f *family) takesAlone() bool {
	for i := 1; i < len(f.ws); i++ {
		if !f.keyed(0, i) {
			return false
		}
	}
	return len(f.ws) > 1 && f.read(0).head.place != ""
}
