package lineage

import (
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Takes of today grow: an alert of a line, an urgent of a paragraph, a story,
// and its updates. Keyed copy has habits of its own; see keyedHabits.

// leastTold is the share of the shorter take that stands in the longer one for
// that to tell it anew.
const leastTold = .6

// grownTake: two takes of one desk, of which b tells most of a and more.
func grownTake(f *family, a, b int, ps []align.Passage) []cue {
	x, y := len(f.ws[a].Text.Words), len(f.ws[b].Text.Words)
	if len(ps) == 0 || f.keyed(a, b) || !f.ofDesk(a, b) || f.clocked(a, b) || y-x < leastCut {
		return nil
	}
	if len(versionMarker(f, a, b, ps))+len(versionMarker(f, b, a, ps)) > 0 {
		return nil // they say themselves which version they are
	}
	switch {
	case float64(held(ps)) < leastTold*float64(x):
		return nil
	case x < alert && 2*x < y:
		return []cue{f.cue(sigGrown, 1, a, normalize.Span{}, "%s is the alert of %d words that %s tells in full", f.name(a), x, f.name(b))}
	}
	return []cue{f.cue(sigGrown, .5, b, normalize.Span{}, "%s has what %s tells and more, %d words where it has %d", f.name(b), f.name(a), y, x)}
}

// held is how many words of side A are in ps.
func held(ps []align.Passage) (n int) {
	for _, p := range ps {
		n += p.A.Len()
	}
	return n
}
