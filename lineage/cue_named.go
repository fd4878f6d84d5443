package lineage

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// creditedElsewhere: a third text says that a reported what the story is about,
// or had it first. Whoever shares a's sentences and is not said to have
// reported anything has them from there. Agencies are left out, since every
// text names one; see sourceType. So are those who credit b's house themselves.
func creditedElsewhere(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || f.agencyOf(a) != "" || f.sameHouse(a, b) || f.release(b) || f.creditsHouse(a, b) {
		return nil // who made a release public had it from there
	}
	var found *naming
	for _, k := range f.read(a).by {
		all := f.namings()[k]
		n := slices.IndexFunc(all, func(x naming) bool {
			return x.witness != a && x.witness != b && !f.sameHouse(a, x.witness) && !f.sameHouse(b, x.witness)
		})
		if n >= 0 && (found == nil || f.beforeNaming(all[n], *found) < 0) {
			found = &all[n]
		}
	}
	if found == nil {
		return nil
	}
	z, m := found.witness, found.mark
	return []cue{f.cue(sigNamed, found.scale, z, m.Span, "%s names %s as who reported it, and not %s: %q", f.name(z), f.name(a), f.name(b), f.quote(z, m.Span))}
}

// A naming is a mark by which a witness credits another source.
type naming struct {
	witness int
	mark    normalize.Mark
	scale   float64 // of the cue that it is
}

// namings are those of the family by the key of the source, the strongest
// first, and of equal ones the first by ID.
func (f *family) namings() map[string][]naming {
	f.readings.named.Do(func() {
		all := map[string][]naming{}
		for z := range f.ws {
			for _, m := range f.sourceMarks(z) {
				if m.Detail == continuedDetail {
					continue // it says where the reader finds more, and not who reported it
				}
				scale := .4
				if m.Kind == normalize.Scoop {
					scale = 1
				}
				all[f.key(m.Value)] = append(all[f.key(m.Value)], naming{z, m, scale})
			}
		}
		for _, of := range all {
			slices.SortStableFunc(of, f.beforeNaming)
		}
		f.readings.namings = all
	})
	return f.readings.namings
}

func (f *family) beforeNaming(x, y naming) int {
	return cmp.Or(cmp.Compare(y.scale, x.scale), cmp.Compare(f.ws[x.witness].ID, f.ws[y.witness].ID))
}
