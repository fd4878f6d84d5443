package lineage

import (
	"slices"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/align"
)

// Stamps that are late. A client's page may put an agency's story up minutes
// before the agency's own page does, a day is another day in the next time zone,
// and a page is stamped anew when a comma is mended. So where two stamps are
// near and the texts themselves say the opposite by a mark that nobody makes by
// going backwards, the stamps are those of the pages and no certain order.

// nearStamps is how far apart two stamps are at most for a mark in the texts to
// be believed against them. Of follow-ups half come within 25 minutes; a page that
// is stamped anew after more than this has had its day in the news.
const nearStamps = 3 * time.Hour

// strayStamps is that for a text which names the other's outlet, no agency, for
// the words that they share: an outlet has one text of its own where an agency
// has many takes, and the pages of aggregators are off by up to a day where a system
// puts in the day of its own clock.
const strayStamps = day

// contrary are the detectors whose strong cues are marks of that kind: a credit
// to the other with its text, an attribution taken out, words spun, a
// correction.
var contrary = []detector{credited, scrubbed, spunWords, correction}

// late is what is known of late stamps, made when first asked for.
type late struct {
	once  sync.Once
	pairs map[[2]int]bool // {a, b}: the stamp of a is the earlier, and its text is made from b's
}

// isLate says that witness b is the source of a by a mark in their texts,
// though its stamp is a little later.
func (f *family) isLate(a, b int) bool {
	f.late.once.Do(func() {
		f.late.pairs = map[[2]int]bool{}
		for i := range f.pairs {
			p := &f.pairs[i]
			if f.contrary(p.A, p.B, p.Passages) {
				f.late.pairs[[2]int{p.A, p.B}] = true
			} else if f.contrary(p.B, p.A, flip(p.Passages)) {
				f.late.pairs[[2]int{p.B, p.A}] = true
			}
		}
	})
	return f.late.pairs[[2]int{a, b}]
}

// contrary says that the stamp of a is a little before that of b, and a mark in
// the texts makes b the source of a, while none makes a the source of b. ps are
// their passages with a on side A.
func (f *family) contrary(a, b int, ps []align.Passage) bool {
	if f.stamped(a, b) <= 0 {
		return false
	}
	gap := f.ws[b].Published.Earliest.Sub(f.ws[a].Published.Latest)
	if gap > strayStamps || gap > nearStamps && (f.agencyOf(b) != "" || len(credited(f, b, a, flip(ps))) == 0) {
		return false
	}
	back := flip(ps)
	speaks := func(x, y int, ps []align.Passage) bool {
		return slices.ContainsFunc(contrary, func(d detector) bool {
			return slices.ContainsFunc(d(f, x, y, ps), func(c cue) bool { return c.strong })
		})
	}
	return speaks(b, a, back) && !speaks(a, b, ps)
}
