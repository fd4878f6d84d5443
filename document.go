package wiretrace

import (
	"fmt"
	"time"

	"github.com/wiretrace/wiretrace/lineage"
)

// A Document is one text to trace. Only Body is required.
type Document struct {
	ID        string // unique; "1", "2", ... by position if empty
	Title     string
	Source    string // the outlet
	URL       string
	Language  string // BCP 47; detected if empty
	Published string // RFC 3339 or a day, "2018-08-06"; "" is unknown
	Canonical string // canonical link or isBasedOn of its page
	Body      string
	// Extracted says that Body was extracted from a page, so that a report
	// has to carry it: offsets mean this text.
	Extracted bool
}

// published reads d.Published as an interval: an instant, or a day.
func (d *Document) published() (lineage.Interval, error) {
	if d.Published == "" {
		return lineage.Interval{}, nil
	}
	if t, err := time.Parse(time.RFC3339, d.Published); err == nil {
		return lineage.Interval{Earliest: t.UTC(), Latest: t.UTC()}, nil
	}
	t, err := time.Parse(time.DateOnly, d.Published)
	if err != nil {
		return lineage.Interval{}, fmt.Errorf("wiretrace: document %q: published is %q, want RFC 3339 or a day like 2018-08-06", d.ID, d.Published)
	}
	return lineage.Interval{Earliest: t, Latest: t.Add(24*time.Hour - time.Second)}, nil
}
