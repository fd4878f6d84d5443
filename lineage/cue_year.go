package lineage

import (
	"strconv"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A year is a year that a text names, with the bytes that name it; the zero
// year is none.
type year struct {
	n int
	normalize.Span
}

// Years are read as such from firstYear to lastYear: a number of four digits
// outside of them counts something else, or lies in a future that is planned.
const (
	firstYear = 1900
	lastYear  = 2039
)

// latestYearOf returns the latest year that the words of a text name.
func latestYearOf(t *normalize.Text) year {
	return latestYearIn(t, normalize.Range{End: len(t.Words)})
}

// latestYearIn returns the latest year that the words r of t name.
func latestYearIn(t *normalize.Text, r normalize.Range) year {
	var out year
	for i := r.Start; i < r.End; i++ {
		if n := yearAt(t, i); n > out.n {
			out = year{n, t.Words[i].Span}
		}
	}
	return out
}

// yearAt returns the year that word i of t is, 0 if it is none.
func yearAt(t *normalize.Text, i int) int {
	w := t.Words[i]
	if w.End-w.Start != 4 || t.Source[w.Start] < '1' || t.Source[w.Start] > '2' {
		return 0
	}
	n, err := strconv.Atoi(t.Source[w.Start:w.End])
	if err != nil || n < firstYear || n > lastYear {
		return 0
	}
	return n
}

// latestYear: of two versions of one item b names a later year than any in a.
// What is kept over years takes in what happened meanwhile. Articles on one
// story look ahead and back as they please, and takes of a desk are of one day.
func latestYear(f *family, a, b int, _ []align.Passage) []cue {
	if !oneItem(&f.ws[a], &f.ws[b]) || f.wire(a, b) {
		return nil
	}
	x, y := f.read(a).year, f.read(b).year
	if x.n == 0 || x.n >= y.n {
		return nil
	}
	return []cue{f.cue(sigLatestYear, 1, b, y.Span, "the latest year in %s is %d, in %s %d", f.name(b), y.n, f.name(a), x.n)}
}
