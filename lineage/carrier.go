package lineage

import (
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// Documents that carry the very same text: a change was taken back to the
// letter, or a copy was not changed at all. Structure and order are a matter of
// texts; which document a link is said of is settled here.

// sooner orders times of publication for sorting, the unknown last.
func sooner(a, b Interval) int {
	key := func(x Interval) time.Time {
		if x.Latest.IsZero() {
			return time.Unix(math.MaxInt32, 0)
		}
		return x.Earliest
	}
	return key(a).Compare(key(b))
}

// carriers are the documents between which a link from one text to another is
// reported. The later text came about with the first document that has it, and
// that was made from the last one before it that had the earlier text: a
// version that was put back is what the next one is made from. Where no time
// says so, they are the first of each.
func (v *versions) carriers(from, to int) (source, copied int) {
	copied = v.texts[to][0]
	source = v.texts[from][0]
	for _, w := range v.texts[from] {
		if v.f.certainly(w, copied) > 0 {
			source = w
		}
	}
	return source, copied
}

// justBefore is the text that was published last before t, which is an older one
// if that was put back. earlier are the texts before t, by their first
// documents.
func (v *versions) justBefore(t int, earlier []int) int {
	last := earlier[len(earlier)-1]
	at, _ := v.carriers(last, t)
	for _, u := range earlier {
		if w, _ := v.carriers(u, t); v.f.certainly(at, w) > 0 {
			last, at = u, w
		}
	}
	return last
}

// carries says that document w has text t.
func (v *versions) carries(t, w int) bool { return slices.Contains(v.texts[t], w) }

// doubles says against a link that others have the very text of its source and
// that no time tells them apart. The link is still one from that text.
func (v *versions) doubles(from, to int) []Evidence {
	source, copied := v.carriers(from, to)
	n, other := 0, -1
	for _, w := range v.texts[from] {
		if w != source && v.f.certainly(source, copied) <= 0 && v.f.certainly(copied, w) <= 0 {
			if n++; other < 0 {
				other = w
			}
		}
	}
	if n == 0 {
		return nil
	}
	note := fmt.Sprintf("%s has the very same text as %s, and nothing says which of them was used", v.f.ws[other].ID, v.f.ws[source].ID)
	if n > 1 {
		note = fmt.Sprintf("%s and %d more have the very same text as %s, and nothing says which of them was used", v.f.ws[other].ID, n-1, v.f.ws[source].ID)
	}
	return []Evidence{{Signal: sigStructure, Weight: -math.Log(float64(n + 1)), Note: note, Document: v.f.ws[other].ID}}
}

// copy links two documents of the very same text.
func (v *versions) copy(a, b int) link {
	cs := v.f.cues(a, b)
	dir, least := lean(cs)
	if o := v.f.published(a, b); o != 0 {
		dir, least = odds.Logistic(4*float64(o)), claimOdds
	}
	l := v.f.orient(a, b, .9, dir, least)
	l.evidence, l.against = sides(cs, l.from == a)
	l.evidence = append(l.evidence, Evidence{Signal: sigStructure, Weight: odds.Logit(.9), Note: "the two texts are the same to the byte"})
	return l
}
