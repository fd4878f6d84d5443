package align

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// A headline is made anew more often than what stands below it, and a passage ends
// before lines that do not agree. One that keeps most of its words was copied with
// the article all the same, whatever was put in between and in what order it has them
// now. Two reports of one event may have such headlines too: so the pair must
// have an article's worth of passages besides.
const (
	headlineWords  = 5 // at least, and as many in common
	headlineNamed  = 4 // of these that are no numbers: a day and an hour are no headline
	headlineGain   = 14 * nat
	headlineBeside = 60 // words that other passages have, at least
)

// headline appends to ps, the passages of p in order, the lines above the first of them
// on both sides that have three quarters of their words in common.
func (p *pair) headline(ps []piece) []piece {
	words, r := 0, region{a0: p.a.n, b0: p.b.n}
	for _, x := range ps {
		words += min(x.a1-x.a0, x.b1-x.b0)
		r.a0, r.b0 = min(r.a0, x.a0), min(r.b0, x.b0)
	}
	if words < headlineBeside {
		return ps
	}
	best, most := region{}, 0
	heads := p.b.heads(r.b0)
	for _, l := range p.a.heads(r.a0) {
		for _, m := range heads {
			if n := p.shared(l, m); n > most && 4*n >= 3*max(l.Len(), m.Len()) {
				best, most = region{l.Start, l.End, m.Start, m.End}, n
			}
		}
	}
	if most == 0 {
		return ps
	}
	return slices.Insert(ps, 0, piece{region: best, score: p.likelihood(best), strong: true})
}

// heads are the lines of the page above word end that can be headlines: they are long enough and name
// no author.
func (s *side) heads(end int) (out []normalize.Range) {
	for _, l := range s.lines {
		if span := s.text.Bytes(l); l.End <= end && l.Len() >= headlineWords && !slices.ContainsFunc(s.text.Marks, func(m normalize.Mark) bool {
			return (m.Kind == normalize.Byline || m.Kind == normalize.Credit || m.Kind == normalize.Copyright) && m.Start < span.End && m.End > span.Start
		}) {
			out = append(out, l)
		}
	}
	return out
}

// shared is how many words lines l of a and m of b have in common, 0 if these are too
// few or too common for a headline.
func (p *pair) shared(l, m normalize.Range) int {
	n, named, gain, taken := 0, 0, int32(0), [mostLine]bool{}
	for i := l.Start; i < l.End; i++ {
		for j := m.Start; j < m.End; j++ {
			if !taken[j-m.Start] && p.agree(i, j) {
				taken[j-m.Start] = true
				n++
				named += b2i(!p.a.numeral(i))
				gain += p.gain(p.a.stem[i])
				break
			}
		}
	}
	if n < headlineWords || named < headlineNamed || gain < headlineGain {
		return 0
	}
	return n
}
