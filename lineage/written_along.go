package lineage

import (
	"slices"
)

// A copy was made after its source, and a source before its copies: what one clock says of
// either bounds the other. An agency's story without a date was written before the page that
// a client put up of it at 14.20, and a page that tells no more than its day after the hour
// of the story that it is from.

// leastAlong is the least probability of a derivation along which the time of a text bounds
// that of another. Below it one direction in ten is wrong.
const leastAlong = .8

// along returns the intervals of all, which are those of the witnesses of f, each narrowed
// by those of its sources and copies among the derivations of l; one that does not meet
// theirs stays, as one of the two clocks errs. all itself stays as it is.
func (f *family) along(all []*Written, l *Lineage) []*Written {
	out := slices.Clone(all)
	at := f.byID()
	for range out { // the longest path has fewer steps
		changed := false
		for _, d := range l.Derivations {
			a, known := at[d.From]
			b, also := at[d.To]
			if !known || !also || !d.Directed || d.Probability < leastAlong || out[a] == nil || out[b] == nil {
				continue
			}
			if x := *out[a]; x.Latest.After(out[b].Latest) && !out[b].Latest.Before(x.Earliest) {
				out[a], changed = &Written{x.Earliest, out[b].Latest, withClock(x.From, "copy")}, true
			}
			if x := *out[b]; x.Earliest.Before(out[a].Earliest) && !out[a].Earliest.After(x.Latest) {
				out[b], changed = &Written{out[a].Earliest, x.Latest, withClock(x.From, "source")}, true
			}
		}
		if !changed {
			break
		}
	}
	return out
}

// withClock is clocks with c among them: a source before a copy, whichever was met first.
func withClock(clocks []string, c string) []string {
	if slices.Contains(clocks, c) {
		return clocks
	}
	at := len(clocks)
	if c == "source" && at > 0 && clocks[at-1] == "copy" {
		at--
	}
	return slices.Insert(slices.Clone(clocks), at, c)
}
