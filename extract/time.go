package extract

import (
	"strings"
	"time"
)

// timestamp reads s as metadata write times and returns it as RFC 3339 with
// its zone, or as a day where the time or its zone is not known, or "".
// Midnight to the second is a day: that is what a system that knows only the
// day writes.
func timestamp(s string) string {
	s = strings.TrimSpace(s)
	for _, layout := range []string{
		time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z0700",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05-0700",
		"2006-01-02 15:04:05 UTC", "2006-01-02 15:04:05 GMT",
		time.RFC1123Z, "Mon, 02 Jan 2006 15:04:05 GMT", "Mon, 02 Jan 2006 15:04:05 UTC", "Mon, 2 Jan 2006 15:04:05 -0700",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
				return day(t)
			}
			return zoned(t)
		}
	}
	for _, layout := range []string{
		"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04", time.DateOnly, "20060102", "2006/01/02",
		"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006", "Mon, 02 Jan 2006 15:04:05",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return day(t)
		}
	}
	return ""
}

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
