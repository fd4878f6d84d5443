package wiretrace

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/shingle"
)

// A page of a thousand versions has half a million pairs that share most of
// their text, and lineage asks for few of them: of a version that another stands
// before and a third after, the first and the third have nothing to tell. So a
// version is compared with those that no other lies between.

const (
	// nearest is the number of versions that a document is compared with
	// whatever lies between, since cues ask for third texts. In generated
	// histories with branches and mergers 4 leave all links as they are if all
	// pairs are aligned; 2 change some.
	nearest = 4
	// coverage is the part of what two versions share that a third between them
	// must have as well.
	coverage = .95
)

// near is an earlier document, the number of shingles that it shares with a
// later one, and their resemblance.
type near struct {
	doc, shared int
	resemblance float64
}

// direct are those of the earlier documents to compare doc with, in order. These
// are all, unless they and doc are versions of one text by lineage.News; then
// one is left out if a third, with which doc is compared, is nearer to both and
// has nearly all that they share. Of articles every pair counts: what two share
// and a third lacks tells who took what from where. It is safe for concurrent
// use while no document enters.
func (d *Detector) direct(doc int, earlier []int) []int {
	if len(earlier) <= nearest || d.news(doc, earlier) {
		return earlier
	}
	all := make([]near, len(earlier))
	for k, e := range earlier {
		x, y := d.sets[doc], d.sets[e]
		n := x.Shared(y)
		all[k] = near{e, n, float64(n) / float64(max(1, len(x)+len(y)-n))}
	}
	slices.SortStableFunc(all, func(x, y near) int { return cmp.Compare(y.resemblance, x.resemblance) })
	var kept []near // versions of doc
	out := make([]int, 0, len(all))
	for _, x := range all {
		if len(kept) >= nearest && slices.ContainsFunc(kept, func(c near) bool { return d.between(doc, c, x) }) {
			continue
		}
		if x.resemblance >= lineage.VersionResemblance {
			kept = append(kept, x)
		}
		out = append(out, x.doc)
	}
	slices.Sort(out)
	return out
}

// between says that c, a version of doc nearer than x, lies between the two.
func (d *Detector) between(doc int, c, x near) bool {
	a, b, z := d.sets[doc], d.sets[x.doc], d.sets[c.doc]
	if z.Resemblance(b) < x.resemblance {
		return false
	}
	return float64(allThree(a, b, z)) >= coverage*float64(x.shared)
}

// allThree is the number of shingles that a, b and z have.
func allThree(a, b, z shingle.Set) (n int) {
	i, k := 0, 0
	for _, x := range b {
		for i < len(a) && a[i] < x {
			i++
		}
		for k < len(z) && z[k] < x {
			k++
		}
		if i < len(a) && k < len(z) && a[i] == x && z[k] == x {
			n++
		}
	}
	return n
}

// news says that doc and the earlier ones are articles.
func (d *Detector) news(doc int, earlier []int) bool {
	imprints := make([]lineage.Imprint, 0, len(earlier)+1)
	imprints = append(imprints, d.imprints[doc])
	for _, e := range earlier {
		imprints = append(imprints, d.imprints[e])
	}
	return lineage.News(imprints)
}
