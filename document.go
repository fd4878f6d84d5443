package wiretrace

import (
	"fmt"

	"github.com/wiretrace/wiretrace/internal/given"
	"github.com/wiretrace/wiretrace/lineage"
)

// A Document is one text to trace. Only Body is required.
type Document struct {
	// ID names the document in what comes out; it is unique in a Detector. An
	// empty one becomes the document's number, from "1".
	ID       string
	Title    string
	Source   string // the outlet, as a name or a host: "phys.org"
	URL      string
	Language string // BCP 47; detected if empty
	// Published is RFC 3339, or a day like "2018-08-06", which means some time
	// on that day, in UTC. Empty is unknown, and so are the first second of 1970
	// and the year 1, which systems write for no time.
	Published string
	// Canonical is where the page says that its text is from: a canonical link
	// or isBasedOn that points elsewhere.
	Canonical string
	// Provider is the organization whose text it is, where metadata say so and
	// it is not the outlet itself: the agency "AFP" on the page of a client.
	Provider string
	// Links are the addresses on other sites that the text links to, one a line.
	Links string
	// Body is the text. All offsets that come out are bytes of it.
	Body string
	// Extracted says that Body was taken out of a page, so that a report has
	// to carry it for its offsets to mean anything.
	Extracted bool
}

// published reads d.Published as an interval: an instant, a day, or nothing.
func (d *Document) published() (lineage.Interval, error) {
	earliest, latest, err := given.Published(d.Published)
	if err != nil {
		return lineage.Interval{}, fmt.Errorf("wiretrace: document %q: %w", d.ID, err)
	}
	return lineage.Interval{Earliest: earliest, Latest: latest}, nil
}
