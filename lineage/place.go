package lineage

import (
	"cmp"
	"math"
	"slices"
)

// Every pair of a story asks of every third text whether that one shares more
// with either: n³ comparisons. So the pairs are put in order once, by what they
// share, and a comparison is one of two places in that order.

// sharesNothing is the place of a pair that shares neither runs nor passages.
const sharesNothing = math.MaxInt32

// places puts the pairs of texts in order, those that share most first, and
// returns the place of each pair; pairs that share the same have one place. text
// is the textOrder.
func (u *reuse) places(text []int32) [][]int32 {
	n := len(u.runs)
	out := make([][]int32, n)
	all := make([]int32, n*n)
	for i := range all {
		all[i] = sharesNothing
	}
	for a := range n {
		out[a] = all[a*n : (a+1)*n]
	}
	order := make([]sharedPair, 0, len(u.f.pairs))
	for a := range n {
		for b := a + 1; b < n; b++ {
			if u.strong[a][b] == 0 && u.words[a][b] == 0 {
				continue
			}
			order = append(order, sharedPair{a: int32(a), b: int32(b), strength: u.strong[a][b], words: u.words[a][b],
				runs: int32(len(u.runs[a]) + len(u.runs[b])), at: u.issuedAt(a, b), signed: u.signed[a] + u.signed[b],
				first: min(text[a], text[b]), second: max(text[a], text[b])})
		}
	}
	slices.SortFunc(order, func(x, y sharedPair) int { return x.compare(&y) })
	for i, x := range order {
		place := int32(i)
		if i > 0 && order[i-1].compare(&x) == 0 {
			place = out[order[i-1].a][order[i-1].b]
		}
		out[x.a][x.b], out[x.b][x.a] = place, place
	}
	return out
}

// A sharedPair is two texts and what their order among the pairs depends on.
type sharedPair struct {
	a, b          int32
	strength      float64
	words         int32
	runs          int32 // of both texts
	signed        float64
	at            int64 // the times of publication of both, added up, unknown ones last
	first, second int32 // the places of the two texts by their bytes
}

// issuedAt is the sum of the times at which two texts were published, in seconds.
func (u *reuse) issuedAt(a, b int) (sum int64) {
	for _, i := range []int{a, b} {
		if at := u.f.ws[i].Published.Latest; at.IsZero() {
			sum += unknownTime
		} else {
			sum += at.Unix()
		}
	}
	return sum
}

// unknownTime is after all times.
const unknownTime = 1 << 40

// compare is negative if x shares more than y: by strength, else in words of
// their passages, else a pair with an agency's own text, else one of texts that
// were published earlier, else in proportion.
// Texts alike in all of that are told apart by their bytes, so that input order
// does not matter.
func (x *sharedPair) compare(y *sharedPair) int {
	if c := cmp.Compare(y.strength, x.strength); c != 0 {
		return c
	}
	if c := cmp.Compare(y.words, x.words); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(y.signed, x.signed), cmp.Compare(x.at, y.at), cmp.Compare(x.runs, y.runs), cmp.Compare(x.first, y.first), cmp.Compare(x.second, y.second))
}

// textOrder is the place of each text when they are sorted by their bytes; the
// same text has the same place.
func (u *reuse) textOrder() []int32 {
	order := make([]int, len(u.runs))
	for i := range order {
		order[i] = i
	}
	text := func(i int) string { return u.f.ws[i].Text.Source }
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(text(a), text(b)), cmp.Compare(a, b)) })
	out := make([]int32, len(order))
	for i, x := range order {
		out[x] = int32(i)
		if i > 0 && text(order[i-1]) == text(x) {
			out[x] = out[order[i-1]]
		}
	}
	return out
}

// nearby is, of each text, the texts that it has passages with, those that it
// shares most with first.
func (u *reuse) nearby() [][]int {
	out := make([][]int, len(u.runs))
	for i := range u.f.pairs {
		p := &u.f.pairs[i]
		out[p.A], out[p.B] = append(out[p.A], p.B), append(out[p.B], p.A)
	}
	for a, bs := range out {
		slices.SortFunc(bs, func(x, y int) int { return cmp.Or(cmp.Compare(u.place[a][x], u.place[a][y]), cmp.Compare(x, y)) })
	}
	return out
}
