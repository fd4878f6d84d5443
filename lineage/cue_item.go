package lineage

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// An itemNumber is what an agency's system writes into a story: its day, the
// number of the item on that day, and which version of the item this is. German
// agencies print it: "dpa:231108-99-870412/2" and "AXC0058 2031-11-09/07:34" at the end, which clients keep,
// and "APA0287 5 CI 0214 Mi, 19.Feb 2025" at the head. The zero value is none.
type itemNumber struct {
	agency  string
	day     string // two numbers are compared within one day only
	serial  int
	version int // 0 if it says none
	normalize.Span
}

// itemHead is how many bytes at the head of a text an item's number stands in.
const itemHead = 24

// readItem returns the number of the item that s is.
func readItem(s string) itemNumber {
	if n, ok := itemOfDPA(s); ok {
		return n
	}
	if n := itemSent(s); n.agency != "" {
		return n
	}
	return itemOfAPA(s)
}

// sentPattern is how dpa-AFX, APA and the releases that it sends end: "AXC0058
// 2031-11-09/07:34", "APA0342 2031-11-09/15:12".
var sentPattern = regexp.MustCompile(`^(AX[A-Z]|APA|OTS)(\d{4}),? +(\d{4}-\d{2}-\d{2})/\d{2}:\d{2}\b`)

// sentTime is the time in it, in the form of package time.
const sentTime = "2006-01-02/15:04"

// sentFoot is how far above its end, in bytes, a story has it.
const sentFoot = 2000

// itemSent reads the last such number and time at the foot of s; they end its span.
func itemSent(s string) itemNumber {
	foot := s[max(0, len(s)-sentFoot):]
	for _, code := range [...]string{"AX", "APA", "OTS"} {
		for i := strings.LastIndex(foot, code); i >= 0; i = strings.LastIndex(foot[:i], code) {
			m := sentPattern.FindStringSubmatchIndex(foot[i:])
			if m == nil {
				continue
			}
			n := itemNumber{agency: foot[i+m[2] : i+m[3]], day: foot[i+m[6] : i+m[7]]}
			n.Start = int32(len(s) - len(foot) + i)
			n.End = n.Start + int32(m[1])
			if code == "AX" {
				n.agency = "dpa-AFX"
			}
			n.serial, _ = strconv.Atoi(foot[i+m[4] : i+m[5]])
			return n
		}
	}
	return itemNumber{}
}

// date is the day of the item, zero if its number does not tell.
func (n itemNumber) date() time.Time {
	if d, err := time.Parse(time.DateOnly, n.day); err == nil {
		return d
	}
	if day, _, ok := strings.Cut(n.day, "-"); ok {
		if d, err := time.Parse("060102", day); err == nil {
			return d
		}
	}
	return time.Time{}
}

// itemOfDPA reads the last "dpa:231108-99-870412/2" of s; ok is false if there is
// none.
func itemOfDPA(s string) (n itemNumber, ok bool) {
	const mark = "dpa:"
	i := strings.LastIndex(s, mark)
	if i < 0 {
		return itemNumber{}, false
	}
	rest := s[i+len(mark):]
	day := leadingDigits(rest)
	if day != 6 || !strings.HasPrefix(rest[day:], "-") {
		return itemNumber{}, false
	}
	desk := day + 1 + leadingDigits(rest[day+1:])
	if desk == day+1 || !strings.HasPrefix(rest[desk:], "-") {
		return itemNumber{}, false
	}
	n = itemNumber{agency: "dpa", day: rest[:desk], Span: normalize.Span{Start: int32(i)}}
	rest = rest[desk+1:]
	end := leadingDigits(rest)
	if end == 0 || end > 9 {
		return itemNumber{}, false
	}
	n.serial, _ = strconv.Atoi(rest[:end])
	rest = rest[end:]
	if version, behind := strings.CutPrefix(rest, "/"); behind {
		if end := leadingDigits(version); end > 0 && end <= 3 {
			n.version, _ = strconv.Atoi(version[:end])
			rest = version[end:]
		}
	}
	n.End = int32(len(s) - len(rest))
	return n, true
}

// itemOfAPA reads the "APA0287 " that s begins with.
func itemOfAPA(s string) itemNumber {
	const mark = "APA"
	start := len(s) - len(strings.TrimLeft(s, " \t\r\n\ufeff"))
	rest, ok := strings.CutPrefix(s[start:min(len(s), start+itemHead)], mark)
	end := leadingDigits(rest)
	if !ok || end != 4 || !strings.HasPrefix(rest[end:], " ") {
		return itemNumber{}
	}
	n := itemNumber{agency: "APA", Span: normalize.Span{Start: int32(start), End: int32(start + len(mark) + end)}}
	n.serial, _ = strconv.Atoi(rest[:end])
	return n
}

// leadingDigits is the number of digits that s begins with.
func leadingDigits(s string) int { return len(s) - len(strings.TrimLeft(s, "0123456789")) }

// itemOrder compares the numbers of two witnesses: 1 if a is the earlier item or
// version of one agency's day, -1 if the later, 0 if their numbers do not say.
func (f *family) itemOrder(a, b int) int {
	x, y := f.read(a).item, f.read(b).item
	if x.agency == "" || x.agency != y.agency || x.day != y.day {
		return 0
	}
	if x.day == "" && !f.read(a).topDay.day.Equal(f.read(b).topDay.day) {
		return 0
	}
	if x.serial != y.serial {
		return cmp.Compare(y.serial, x.serial)
	}
	return cmp.Compare(y.version, x.version)
}

// oneItem says that by their numbers witnesses a and b are two versions of one item.
func (f *family) oneItem(a, b int) bool {
	x, y := f.read(a).item, f.read(b).item
	return x.agency != "" && x.agency == y.agency && x.day == y.day && x.serial == y.serial && x.version > 0 && y.version > 0 && x.version != y.version
}

// itemNumbers: by the numbers that their agency's system gave them, a is the
// earlier item or version. A client's page keeps the number of the take that it
// prints, and so has none of its own.
func itemNumbers(f *family, a, b int, _ []align.Passage) []cue {
	if f.itemOrder(a, b) <= 0 {
		return nil
	}
	x, y := f.read(a).item, f.read(b).item
	return []cue{f.cue(sigItem, 1, b, y.Span, "%s is numbered %q, %s %q", f.name(b), f.quote(b, y.Span), f.name(a), f.quote(a, x.Span))}
}
