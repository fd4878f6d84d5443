// Package given reads what the records of documents have in common, wherever
// they come from: lines of JSON, rows of a table, values a program made.
package given

import (
	"encoding/json"
	"fmt"
	"time"
)

// An ID is a string, or in JSON a number kept as it is written: databases export
// ids as either.
type ID string

// UnmarshalJSON reads a string or a number.
func (id *ID) UnmarshalJSON(b []byte) error {
	var number json.Number
	if len(b) > 0 && b[0] != '"' && json.Unmarshal(b, &number) == nil {
		*id = ID(number)
		return nil
	}
	return json.Unmarshal(b, (*string)(id))
}

// Published returns the first and the last second of the time that s says, which
// is RFC 3339, or a day in UTC like 2018-08-06. Both are zero if s is empty, or the time
// at which the clock of a system begins: it writes that of what has none.
func Published(s string) (earliest, latest time.Time, err error) {
	if s == "" {
		return time.Time{}, time.Time{}, nil
	}
	t, err := time.Parse(time.RFC3339, s)
	length := time.Duration(0)
	if err != nil {
		t, err = time.Parse(time.DateOnly, s)
		length = 24*time.Hour - time.Second
	}
	switch {
	case err != nil:
		return time.Time{}, time.Time{}, fmt.Errorf("published is %q, want RFC 3339 or a day like 2018-08-06", s)
	case unset(t):
		return time.Time{}, time.Time{}, nil
	}
	return t.UTC(), t.UTC().Add(length), nil
}

// unset says that t is the beginning of Unix's clock, or of the first year or before,
// where Go's and others' begin.
func unset(t time.Time) bool { return t.Unix() == 0 || t.UTC().Year() <= 1 }
