package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A later take names the figure that it replaces: "the agency earlier put the
// magnitude at 6.0".

// leastFormer is the least figure that is looked for: smaller numbers are in
// every text.
const leastFormer = 5

// formerFigure: of two takes of one desk, b gives as the former figure one that
// a gives as the present one.
func formerFigure(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.ofDesk(a, b) {
		return nil
	}
	x, y := f.read(a).stated, f.read(b).stated
	for _, n := range y {
		same := func(former bool) func(statedFigure) bool {
			return func(o statedFigure) bool { return o.value == n.value && o.former == former }
		}
		if n.former && n.value >= leastFormer && slices.ContainsFunc(x, same(false)) && !slices.ContainsFunc(x, same(true)) && !slices.ContainsFunc(y, same(false)) {
			return []cue{f.cue(sigFormer, 1, b, n.Span, "%s gives %q as a former figure, %s as the present one", f.name(b), f.quote(b, n.Span), f.name(a))}
		}
	}
	return nil
}

// A statedFigure is a number in a text that is no date, clock or version.
type statedFigure struct {
	value  float64
	former bool // its sentence gives it as what was said before
	normalize.Span
}

// readStated returns the figures of witness i. The comparison with a year or a
// month earlier is of another time, not of another take.
func (f *family) readStated(i int) []statedFigure {
	t := f.ws[i].Text
	before, periods := formerWords(), periodWords()
	var out []statedFigure
	for _, s := range t.Sentences {
		former := false
		for k := s.Start; k < s.End; k++ {
			_, says := slices.BinarySearch(before, t.Words[k].ID)
			if says && k > s.Start {
				_, period := slices.BinarySearch(periods, t.Words[k-1].ID)
				says = !period
			}
			former = former || says
		}
		for k := s.Start; k < s.End; k++ {
			if t.Words[k].Flags&normalize.Number == 0 {
				continue
			}
			if v, ok := f.number(i, k, k+1); ok {
				out = append(out, statedFigure{v, former, t.Words[k].Span})
			}
		}
	}
	return out
}

// formerWords are the IDs, sorted, of the words by which a sentence speaks of what
// was said before.
var formerWords = wordIDs(`earlier previously previous initially initial originally
	zuvor zunächst bisher ursprünglich anfangs
	auparavant précédent précédente précédemment initialement initial
	anteriormente anterior inicialmente previamente
	inizialmente precedente precedentemente`)

// periodWords are the IDs, sorted, of the words that make "earlier" one of another
// time: "a year earlier".
var periodWords = wordIDs(`year years month months week weeks day days quarter hours`)
