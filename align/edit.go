package align

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// editedShare is the share of words that must agree in order for a region
// found without order to be called edited rather than paraphrased.
const editedShare = .7

// passage is the finished form of x.
func (p *pair) passage(x piece) Passage {
	q := Passage{A: normalize.Range{Start: x.a0, End: x.a1}, B: normalize.Range{Start: x.b0, End: x.b1}}
	words := float64(q.A.Len() + q.B.Len())
	equal := p.equal(x.region)
	for _, r := range equal {
		q.Words += int(r.n)
	}
	q.Edits = p.edits(x.region, equal)
	switch {
	case len(q.Edits) == 0:
		q.Kind = Verbatim
	case x.ordered && 4*float64(q.Words) >= words || 2*float64(q.Words) >= editedShare*words:
		q.Kind = Edited
	default:
		q.Kind = Paraphrased
		q.Words = p.common(x.region)
	}
	q.Similarity = 2 * float64(q.Words) / words
	return q
}

// common is the number of words of a region whose stems stand on both sides,
// in whatever order.
func (p *pair) common(r region) int {
	p.tally(&p.a, r.a0, r.a1)
	p.segment++
	n := 0
	for _, x := range p.b.stem[r.b0:r.b1] {
		if p.take(x) > 0 {
			n++
		}
	}
	return n
}

// equal aligns a region in order and returns the runs of equal words, until the
// next call.
func (p *pair) equal(r region) []run {
	out := p.agreeing[:0]
	for _, q := range p.align(r) {
		for k := range q.n {
			i, j := q.a+k, q.b+k
			if p.a.text.Words[i].ID != p.b.text.Words[j].ID {
				continue
			}
			if n := len(out); n > 0 && out[n-1].a+out[n-1].n == i && out[n-1].b+out[n-1].n == j {
				out[n-1].n++
			} else {
				out = append(out, run{i, j, 1})
			}
		}
	}
	p.agreeing = out
	return out
}

// mostFill is the area, in pairs of words, that is aligned exactly. A larger
// one is first cut at the words that stand once on each side.
const mostFill = 1 << 14

// align aligns the stems of a region from end to end, with its equal ends as
// they stand. What is too large to align and has no word that stands once on
// each side stays unaligned: it is one edit.
func (p *pair) align(r region) []run {
	var head, tail []run
	n := 0
	for ; r.a0 < r.a1 && r.b0 < r.b1 && p.same(r.a0, r.b0); n++ {
		r.a0, r.b0 = r.a0+1, r.b0+1
	}
	if n > 0 {
		head = []run{{int32(r.a0 - n), int32(r.b0 - n), int32(n)}}
	}
	n = 0
	for ; r.a0 < r.a1 && r.b0 < r.b1 && p.same(r.a1-1, r.b1-1); n++ {
		r.a1, r.b1 = r.a1-1, r.b1-1
	}
	if n > 0 {
		tail = []run{{int32(r.a1), int32(r.b1), int32(n)}}
	}
	mid := head
	if (r.a1-r.a0)*(r.b1-r.b0) <= mostFill {
		mid = append(mid, p.fill(r.a0, r.a1, r.b0, r.b1)...)
	} else if at := p.anchors(r); len(at) > 0 {
		i, j := r.a0, r.b0
		for _, q := range at {
			mid = append(mid, p.align(region{i, int(q.a), j, int(q.b)})...)
			mid = append(mid, q)
			i, j = int(q.a)+1, int(q.b)+1
		}
		mid = append(mid, p.align(region{i, r.a1, j, r.b1})...)
	}
	return merge(append(mid, tail...))
}

func (p *pair) same(i, j int) bool { return p.a.stem[i] >= 0 && p.a.stem[i] == p.b.stem[j] }

// anchors are the words that stand once on each side of r, as many of them as
// are in the same order on both (patience diff, after Bram Cohen).
func (p *pair) anchors(r region) []run {
	const many = -2
	at := make([]int32, p.stems) // 1 + where a has it, 0 for nowhere
	once := func(s *side, lo, hi int, at []int32) {
		for k := lo; k < hi; k++ {
			if x := s.stem[k]; x >= 0 {
				if at[x] == 0 {
					at[x] = int32(k) + 1
				} else {
					at[x] = many
				}
			}
		}
	}
	atB := make([]int32, p.stems)
	once(&p.a, r.a0, r.a1, at)
	once(&p.b, r.b0, r.b1, atB)
	// The longest increasing subsequence: ends[l] is the candidate that ends
	// the one of length l+1 lowest.
	var cand []run
	var ends, prev []int
	for j := r.b0; j < r.b1; j++ {
		x := p.b.stem[j]
		if x < 0 || at[x] <= 0 || atB[x] <= 0 {
			continue
		}
		i := at[x] - 1
		l, _ := slices.BinarySearchFunc(ends, i, func(c int, i int32) int { return int(cand[c].a - i) })
		before := -1
		if l > 0 {
			before = ends[l-1]
		}
		cand, prev = append(cand, run{i, int32(j), 1}), append(prev, before)
		if l == len(ends) {
			ends = append(ends, 0)
		}
		ends[l] = len(cand) - 1
	}
	out := make([]run, len(ends))
	if len(ends) > 0 {
		for k, c := len(ends)-1, ends[len(ends)-1]; k >= 0; k, c = k-1, prev[c] {
			out[k] = cand[c]
		}
	}
	return out
}

// edits are what lies between the equal runs of r.
func (p *pair) edits(r region, equal []run) []Edit {
	out := p.edited[:0]
	i, j := r.a0, r.b0
	to := func(i1, j1 int) {
		if i1 > i || j1 > j {
			e := Edit{A: normalize.Range{Start: i, End: i1}, B: normalize.Range{Start: j, End: j1}}
			e.Change = p.change(e)
			out = append(out, e)
		}
	}
	for _, q := range equal {
		to(int(q.a), int(q.b))
		i, j = int(q.a+q.n), int(q.b+q.n)
	}
	to(r.a1, r.b1)
	p.edited = out
	return append([]Edit(nil), out...) // of its size: a corpus keeps them all
}

// mostChange is the length of an edit, in words of either side, up to which it
// is a change of something; a longer one is new matter.
const mostChange = 24

// change says what e touched: a number that stands on one side of it alone,
// or else such a name, or else a word of a quotation.
func (p *pair) change(e Edit) Change {
	if max(e.A.Len(), e.B.Len()) > mostChange {
		return ""
	}
	for _, c := range [...]struct {
		is     func(s *side, k int) bool
		change Change
	}{
		{(*side).numeral, ChangedNumber},
		{(*side).name, ChangedName},
		{(*side).quoted, ChangedQuotation},
	} {
		if p.lacks(&p.a, e.A, &p.b, e.B, c.is) || p.lacks(&p.b, e.B, &p.a, e.A, c.is) {
			return c.change
		}
	}
	return ""
}

// lacks reports whether range q of t lacks a word of range r of s for which is
// holds.
func (p *pair) lacks(s *side, r normalize.Range, t *side, q normalize.Range, is func(*side, int) bool) bool {
	for k := r.Start; k < r.End; k++ {
		if is(s, k) && !slices.ContainsFunc(t.text.Words[q.Start:q.End], func(w normalize.Word) bool { return w.ID == s.text.Words[k].ID }) {
			return true
		}
	}
	return false
}

// name reports whether word k is written like a name: with a capital, and not
// because it begins a sentence.
func (s *side) name(k int) bool {
	return s.text.Words[k].Flags&normalize.Capital != 0 && !s.stop[k] && s.sent[s.in[k]].Start != k
}

func (s *side) quoted(k int) bool { return s.text.Words[k].Flags&normalize.Quoted != 0 }
