package extract

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// timestamp reads s as metadata write times and returns it as RFC 3339 with
// its zone, or as a day where the time or its zone is not known, or "".
// Midnight to the second is a day: that is what a system that knows only the
// day writes.
func timestamp(s string) string {
	t, rest := stamped(s)
	if t == "" && len(rest) < longestStamp {
		if ts := readWritten(rest, ""); len(ts) == 1 {
			return ts[0].value
		}
	}
	return t
}

// stamped is timestamp for what a machine writes. What it cannot read it returns as it
// can be read by package normalize; what it reads and no page can have, the first of
// January 1970 or a year 0001, is "" and nothing more to be read.
func stamped(s string) (t, rest string) {
	s, _, _ = strings.Cut(strings.TrimSpace(s), "[") // Java writes "+02:00[Europe/Berlin]"
	if t, ok := epoch(s); ok {
		return zoned(t), ""
	}
	s = commentedZone.ReplaceAllString(spelt.Replace(s), "$1")
	s = hoursZone.ReplaceAllString(s, "$1${2}0$3:00")
	s = greenwich.ReplaceAllString(s, " GMT")
	if isoLower.MatchString(s) {
		s = strings.ToUpper(s)
	}
	for _, layout := range []string{
		time.RFC3339, "20060102T150405Z0700", "20060102T150405Z07:00", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z0700",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05-0700",
		"2006-01-02 15:04:05 UTC", "2006-01-02 15:04:05 GMT", "2006-01-02 15:04:05 GMT-07:00", "2006-01-02T15:04:05 GMT-07:00",
		"2006-01-02 15:04 -07:00", "2006-01-02 15:04 -0700", "2006-01-02T15:04:05 Z07:00", "Mon Jan 2 2006 15:04:05 GMT-0700",
		"2006-01-02T15:04:05Z07", "2006-01-02 15:04:05Z07", "2006-01-02T15:04:05 UTC", "2006-01-02T15:04:05 GMT",
		"2006/01/02 15:04:05 -0700", "2006/01/02 15:04 -0700", "2 Jan 2006 15:04 -0700", "2 January 2006 15:04 -0700", "Jan 2, 2006 15:04 -0700", "January 2, 2006 15:04 -0700",
		time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 GMT", "Mon, 2 Jan 2006 15:04:05 UTC", "Mon, 2 Jan 2006 15:04:05 -0700",
		"Mon, 2 Jan 06 15:04:05 -0700", "2 Jan 06 15:04 -0700", "2 Jan 2006 15:04:05 -0700",
		"Mon, 2 Jan 2006 15:04:05 Z07:00", "Mon, 2 Jan 2006 15:04 -0700", "Mon, 2 Jan 2006 15:04:05 GMT-0700", "Mon 2 Jan 2006 15:04:05 -0700", "Monday, January 2, 2006 15:04:05 -0700",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
				return day(t), ""
			}
			return zoned(t), ""
		}
	}
	// Zones by name are left to package normalize, which knows what they are.
	for _, layout := range []string{"Mon Jan 2 15:04:05 MST 2006", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 06 15:04:05 MST", "2 Jan 06 15:04 MST", "2 Jan 06 15:04:05 MST"} {
		if t, err := time.Parse(layout, s); err == nil {
			s = t.Format("2006-01-02 15:04 MST")
			break
		}
	}
	for _, layout := range []string{
		"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04", "20060102T150405", "20060102150405", time.DateOnly, "20060102", "2006/01/02",
		"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006", "Mon, 02 Jan 2006 15:04:05",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return day(t), ""
		}
	}
	return "", s
}

// How the same time is spelt otherwise.
var (
	// spelt: typographers have a sign of their own for the minus.
	spelt = strings.NewReplacer("\u2212", "-", " UTC+", " GMT+", " UTC-", " GMT-")
	// greenwich is universal time as mail called it, "UT", and as the armed forces do.
	greenwich = regexp.MustCompile(` (?:UT|Z)$`)
	// commentedZone is an offset with its zone's name behind it, as scripts and mail write
	// it: "GMT+0200 (Central European Summer Time)".
	commentedZone = regexp.MustCompile(`([+-]\d{4}) \([^)]*\)$`)
	// hoursZone is an offset in hours, "GMT+2".
	hoursZone = regexp.MustCompile(`(GMT)([+-])(\d)$`)
	// isoLower is a time in which a system has lowered all letters.
	isoLower = regexp.MustCompile(`^\d{4}-\d\d-\d\dt[\d:.]+z?`)
)

// epoch reads seconds or milliseconds since 1970, which have ten and thirteen
// digits from 2001 to 2286.
func epoch(s string) (time.Time, bool) {
	if len(s) != 10 && len(s) != 13 {
		return time.Time{}, false
	}
	n, err := strconv.ParseUint(s, 10, 63)
	if err != nil {
		return time.Time{}, false
	}
	if len(s) == 13 {
		n /= 1000
	}
	return time.Unix(int64(n), 0).UTC(), true
}

// longestStamp is the most bytes of a time in metadata; anything longer is a
// text with a time in it.
const longestStamp = 64

// precise returns the time that a page was published: that of its metadata if
// it has a zone; else the first one above the text that is said or seen to be
// that of publication, if it is of the same day; else the day in the address,
// where many outlets have it.
func precise(meta string, head []string, language, address string) string {
	if len(meta) > len(time.DateOnly) {
		return meta
	}
	best := ""
	for _, line := range head {
		if len(line) > longestHead {
			continue
		}
		var times []written
		if t, _ := stamped(line); len(t) > len(time.DateOnly) {
			times = []written{{value: t}}
		} else {
			times = readWritten(line, language)
		}
		for _, w := range times {
			if w.changed || day(parse(w.value)) == "" || meta != "" && !sameDay(meta, w.value) {
				continue
			}
			if best == "" || len(best) == len(time.DateOnly) && sameDay(best, w.value) {
				best = or(best, w.value)
				if len(w.value) > len(best) {
					best = w.value
				}
			}
		}
	}
	return or(best, meta, dayIn(address))
}

// longestHead is the most bytes of a line above the text that may be a byline.
const longestHead = 200

// sameDay says whether two times may be of one day: a day in metadata is that
// of the server's zone, which may be the one before or after.
func sameDay(a, b string) bool {
	x, y := parse(a[:len(time.DateOnly)]), parse(b[:len(time.DateOnly)])
	return x.Sub(y).Abs() <= 24*time.Hour
}

// parse reads a day or RFC 3339.
func parse(s string) time.Time {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t, _ = time.Parse(time.RFC3339, s)
	}
	return t
}

// dayIn is the day in the path of an address, as in /2018/08/06/, /2018/aug/06/
// or /20180806-, "" if there is none or several.
func dayIn(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	found := ""
	for _, m := range pathDay.FindAllStringSubmatch(strings.ToLower(u.Path), -1) {
		d := timeOf(or(m[1], m[4], m[7]) + "/" + or(m[2], m[5], m[8]) + "/" + or(m[3], m[6], m[9]))
		if d != "" && found != "" && d != found {
			return ""
		}
		found = or(d, found)
	}
	return found
}

// timeOf reads a day as it stands in addresses, with slashes.
func timeOf(s string) string {
	for _, layout := range []string{"2006/1/2", "2006/Jan/2", "2006/January/2"} {
		if t, err := time.Parse(layout, s); err == nil {
			return day(t)
		}
	}
	return ""
}

// pathDay is a year, a month in numbers or English, and a day. "/2018/08/12-ways"
// is no day.
var pathDay = regexp.MustCompile(`/((?:19|20)\d\d)/([01]?\d|[a-z]{3,9})/([0-3]?\d)(?:/|$)` +
	`|[/_-]((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?:[/_.-]|$)` +
	`|[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[/_.-]|$)`)

// Years before the web or after its foreseeable end are faults of a system.
const minYear, maxYear = 1990, 2100

func day(t time.Time) string {
	if t.Year() < minYear || t.Year() > maxYear {
		return ""
	}
	return t.Format(time.DateOnly)
}

func zoned(t time.Time) string {
	if day(t) == "" {
		return ""
	}
	return t.Format(time.RFC3339)
}
