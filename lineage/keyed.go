package lineage

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/wiretrace/wiretrace/normalize"
)

// Keyed copy is what the desks of agencies sent out until the nineties: an
// upper-case place, the day and a dash, then the story in the abbreviations of
// the telegraph; the year stands nowhere. A file of it often names its agency in
// no field, so that it is told from other texts by its form: by that head, by
// the agency's name as it closed them, or by the abbreviations, as the tables of
// a company's results have neither.

// readsKeyed says that a text, of which head is the head, is keyed copy. Where a
// dateline names its agency, as it does today, it is not.
func readsKeyed(t *normalize.Text, head keyedHead, marks map[normalize.MarkKind][]normalize.Mark) bool {
	for _, m := range marks[normalize.Dateline] {
		if m.Value != "" {
			return false
		}
	}
	return head.place != "" || closesKeyed(t.Source) || telegraphic(t)
}

// closesKeyed says that the last line of s is the agency's name and nothing
// else, as " Reuter" closed its stories.
func closesKeyed(s string) bool {
	s = strings.TrimRight(s, " \t\r\n\x03;")
	return strings.EqualFold(strings.TrimSpace(s[strings.LastIndexByte(s, '\n')+1:]), "reuter")
}

// telegraph is the number of different abbreviations of the telegraph that keyed
// copy has at least: "mln" alone is in use today.
const telegraph = 3

// telegraphic says that a text is written in such abbreviations.
func telegraphic(t *normalize.Text) bool {
	ids := telegraphWords()
	var seen []uint64
	for _, w := range t.Words {
		if _, ok := slices.BinarySearch(ids, w.ID); ok && !slices.Contains(seen, w.ID) {
			seen = append(seen, w.ID)
		}
	}
	return len(seen) >= telegraph
}

// telegraphWords are the IDs, sorted, of those abbreviations.
var telegraphWords = wordIDs(`mln dlr dlrs cts pct stg shr shrs qtr qtly revs avg yr`)

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
	at, lower := 0, t.Source == strings.ToLower(t.Source)
	for n := 0; n < headLines && at < len(t.Source); at++ {
		line := t.Source[at:]
		if i := strings.IndexByte(line, '\n'); i >= 0 {
			line = line[:i]
		}
		if strings.TrimSpace(line) != "" {
			n++
			if h, ok := keyedLine(line, at, lower); ok {
				return h
			}
		}
		at += len(line)
	}
	return keyedHead{}
}

// keyedLine reads a line, which begins at byte at, as one that a head begins:
// "HARLOW, Ill., March 16 - ". Keyed copy with such a head is English. The place
// is in upper case, unless the whole text was keyed in lower case.
func keyedLine(line string, at int, lower bool) (keyedHead, bool) {
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
	if len(day) != 2 || !lower && !upperCase(place) {
		return keyedHead{}, false
	}
	month := strings.TrimSuffix(day[0], ".")
	for m := time.January; m <= time.December && len(month) >= 3; m++ {
		n, err := strconv.Atoi(day[1])
		named := len(month) <= len(m.String()) && strings.EqualFold(m.String()[:len(month)], month) || m == time.September && strings.EqualFold(month, "Sept")
		if err == nil && n >= 1 && n <= 31 && named {
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
