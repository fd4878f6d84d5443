package align

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// The lines of a page are its headline, standfirst, author and day, above the first
// paragraph of prose, and what stands below the last: lines of their own that are
// no prose. Two pages on one event have some of the same words in them without one
// having them from the other, so that a region climbs over them, and what a reader
// is then shown side by side are two headlines that say different things. So where
// both sides of a passage have such lines, it does not begin or end with one unless
// that stands on the other side as it is, word for word. If one side alone has any,
// the other has made prose of them. Within a passage such a line is an edit if what
// lies on either side of it is a passage by its own right, as where only the
// headlines agree and the first paragraphs; else the lesser side goes with it.
// Lines between paragraphs, subheads and the items of a list, are copied and
// reworded with what they head.

// mostLine is the number of words that a line of a page has at most: a
// standfirst without a full stop. A longer line is a paragraph.
const mostLine = 24

// leastProse is the number of words from which what a full stop ends is prose;
// fewer are an initial or an abbreviation. leastStopped is the letters of the word
// before a stop that ends prose wherever it is: "laut Mitteilung./tvn".
const leastProse, leastStopped = 6, 5

// stops end a sentence of prose.
const stops = ".!?…。！？"

// pageLines appends the lines of the page t to dst, in order: each begins and
// ends a sentence, and no full stop ends one in it. A line of a text whose lines
// are wrapped is none, since its sentences go on, and a text that has no prose is
// all prose.
func pageLines(dst []normalize.Range, t *normalize.Text) []normalize.Range {
	from := 0                        // the first sentence of the line at hand
	head, foot := len(dst), len(dst) // dst[:head] are above the first prose, dst[foot:] below the last
	any := false
	for i, s := range t.Sentences {
		gap, last := gapAfter(t, s.End-1)
		if !last {
			continue
		}
		line := normalize.Range{Start: t.Sentences[from].Start, End: s.End}
		ends := t.Sentences[from : i+1]
		from = i + 1
		if line.Len() > mostLine || strings.ContainsAny(gap, stops) || strings.Contains(t.Quote(line), "\n") || listed(t, line.Start) || prose(t, line, ends) {
			if !any {
				head = len(dst)
			}
			foot, any = len(dst), true
			continue
		}
		dst = append(dst, line)
	}
	if !any {
		return dst[:0]
	}
	return slices.Delete(dst, head, foot)
}

// gapAfter is what stands behind word k on its line, up to the next word, and
// whether k is the last of its line.
func gapAfter(t *normalize.Text, k int) (gap string, last bool) {
	end := len(t.Source)
	if k+1 < len(t.Words) {
		end = int(t.Words[k+1].Start)
	}
	gap, _, last = strings.Cut(t.Source[t.Words[k].End:end], "\n")
	return gap, last || k+1 == len(t.Words)
}

// prose reports whether a full stop ends something within a line, which is of
// those sentences.
func prose(t *normalize.Text, line normalize.Range, sentences []normalize.Range) bool {
	for _, s := range sentences[:len(sentences)-1] {
		if gap, _ := gapAfter(t, s.End-1); s.Len() >= leastProse && strings.ContainsAny(gap, stops) {
			return true
		}
	}
	for k := line.Start + leastProse - 1; k < line.End; k++ {
		if gap, _ := gapAfter(t, k); strings.ContainsAny(gap, stops) && letters(t, &t.Words[k]) >= leastStopped {
			return true
		}
	}
	return false
}

// listed reports whether word k begins an item of a list, which is prose: bulletins
// are written so.
func listed(t *normalize.Text, k int) bool {
	before := t.Source[:t.Words[k].Start]
	if k > 0 {
		before = before[t.Words[k-1].End:]
	}
	before = before[strings.LastIndexByte(before, '\n')+1:]
	return strings.ContainsAny(before, "*-–—•·‣▪")
}

// unlike appends those lines of s, in its words [lo, hi), that do not stand in t as
// they are, as sentences of their own or at the beginning or end of more that
// agrees; agreeing are the runs of equal words, of which at shows the places in s
// and in t.
func unlike(dst []normalize.Range, s, t *side, lo, hi int, agreeing []run, at func(run) (int32, int32)) []normalize.Range {
	for _, l := range s.lines {
		if l.End <= lo || l.Start >= hi {
			continue
		}
		if !slices.ContainsFunc(agreeing, func(r run) bool {
			i, j := at(r)
			from := int(j-i) + l.Start
			return int(i) <= l.Start && l.End <= int(i+r.n) && (int(r.n) > l.Len() || t.whole(from, from+l.Len()))
		}) {
			dst = append(dst, l)
		}
	}
	return dst
}

// whole reports whether words [lo, hi) are whole sentences.
func (s *side) whole(lo, hi int) bool {
	return s.sent[s.in[lo]].Start == lo && s.sent[s.in[hi-1]].End == hi
}

// trim cuts pieces at the lines of their pages.
func (p *pair) trim(ps []piece) []piece {
	out := ps[:0]
	for _, x := range ps {
		if p.trimmed(&x) {
			out = append(out, x)
		}
	}
	return out
}

// trimmed cuts x at the lines of its pages, if both have any there, and reports
// whether a passage is left.
func (p *pair) trimmed(x *piece) bool {
	if !p.a.lined(x.a0, x.a1) || !p.b.lined(x.b0, x.b1) {
		return true // as nearly all are
	}
	agreeing := p.equal(x.region)
	p.linesA = unlike(p.linesA[:0], &p.a, &p.b, x.a0, x.a1, agreeing, func(r run) (int32, int32) { return r.a, r.b })
	p.linesB = unlike(p.linesB[:0], &p.b, &p.a, x.b0, x.b1, agreeing, func(r run) (int32, int32) { return r.b, r.a })
	if len(p.linesA) == 0 || len(p.linesB) == 0 {
		return true
	}
	whole := x.region
	for {
		was := x.region
		p.between(x)
		if x.region == was {
			x.a0, x.a1 = p.parted(p.linesA, &p.a, &p.b, x.region)
			x.b0, x.b1 = p.parted(p.linesB, &p.b, &p.a, x.flip())
		}
		if x.a1-x.a0 < leastMatches || x.b1-x.b0 < leastMatches {
			return false
		}
		if x.region == was {
			return x.region == whole || p.stands(x)
		}
		if !p.refit(x) {
			return false
		}
	}
}

// lined reports whether words [lo, hi) have some of a line of the page.
func (s *side) lined(lo, hi int) bool {
	return slices.ContainsFunc(s.lines, func(l normalize.Range) bool { return l.End > lo && l.Start < hi })
}

// between takes from x the lines with which it begins and ends.
func (p *pair) between(x *piece) {
	x.a0, x.a1 = inside(p.linesA, x.a0, x.a1)
	x.b0, x.b1 = inside(p.linesB, x.b0, x.b1)
}

// inside is [lo, hi) without the lines in which it begins and ends.
func inside(lines []normalize.Range, lo, hi int) (int, int) {
	for _, l := range lines {
		if l.Start <= lo && lo < l.End {
			lo = l.End
		}
	}
	for _, l := range slices.Backward(lines) {
		if l.Start < hi && hi <= l.End {
			hi = l.Start
		}
	}
	return lo, max(lo, hi)
}

// parted is the side s of r, which shows s first, cut at the first of its lines
// before which, or the last behind which, there is no passage.
func (p *pair) parted(lines []normalize.Range, s, t *side, r region) (int, int) {
	for _, l := range lines {
		if l.Start <= r.a0 || l.End >= r.a1 {
			continue
		}
		left := p.standing(s, t, region{r.a0, l.Start, r.b0, r.b1})
		if left >= leastInOrder {
			break
		}
		if left <= p.standing(s, t, region{l.End, r.a1, r.b0, r.b1}) {
			return l.End, r.a1
		}
	}
	for _, l := range slices.Backward(lines) {
		if l.Start <= r.a0 || l.End >= r.a1 {
			continue
		}
		right := p.standing(s, t, region{l.End, r.a1, r.b0, r.b1})
		if right >= leastInOrder {
			break
		}
		if right < p.standing(s, t, region{r.a0, l.Start, r.b0, r.b1}) {
			return r.a0, l.Start
		}
	}
	return r.a0, r.a1
}

// standing is what s's words of r, which shows s first, are worth as a passage
// with the likeliest of t's.
func (p *pair) standing(s, t *side, r region) int {
	if r.b0, r.b1 = p.facing(s, t, r); r.b0 >= r.b1 {
		return 0
	}
	if s == &p.b {
		r = r.flip()
	}
	return p.likelihood(r)
}

// facing is the likeliest stretch of t's words of r for s's.
func (p *pair) facing(s, t *side, r region) (int, int) {
	p.tally(s, r.a0, r.a1)
	m := firstModel
	lo, hi, _ := p.likeliest(t, r.b0, r.b1, r.a1-r.a0, &m)
	return max(lo, r.b0), min(hi, r.b1)
}

// refit moves the ends of x to the first and last rare words that have a match in
// what a cut has left: what stood beyond them had its match in what is gone. Ends
// that agree stay. It reports whether anything is left.
func (p *pair) refit(x *piece) bool {
	h := x.region
	x.a0, x.a1 = p.rareHull(&p.a, h.a0, h.a1, &p.b, h.b0, h.b1)
	x.b0, x.b1 = p.rareHull(&p.b, h.b0, h.b1, &p.a, h.a0, h.a1)
	if x.a0 >= x.a1 || x.b0 >= x.b1 {
		return false
	}
	if p.agree(h.a0, h.b0) {
		x.a0, x.b0 = h.a0, h.b0
	}
	if p.agree(h.a1-1, h.b1-1) {
		x.a1, x.b1 = h.a1, h.b1
	}
	x.a0, x.a1 = p.a.snap(x.a0, x.a1)
	x.b0, x.b1 = p.b.snap(x.b0, x.b1)
	x.region = region{max(x.a0, h.a0), min(x.a1, h.a1), max(x.b0, h.b0), min(x.b1, h.b1)}
	return true
}

// agree reports whether word k of a is word l of b.
func (p *pair) agree(k, l int) bool { return p.a.stem[k] >= 0 && p.a.stem[k] == p.b.stem[l] }

// rareHull is the least part of [lo, hi) of s that holds those of its words that
// are no function words and that the words [from, to) of t also have.
func (p *pair) rareHull(s *side, lo, hi int, t *side, from, to int) (first, end int) {
	p.tally(t, from, to)
	first, end = hi, hi
	for _, w := range s.met(lo, hi) {
		if w.stop == 0 && t.tally.stems[w.stem].have > 0 {
			first, end = min(first, int(w.at)), int(w.at)+1
		}
	}
	return first, end
}

// stands reports whether x is a passage by its own right.
func (p *pair) stands(x *piece) bool {
	if p.likelihood(x.region) >= 2*leastInOrder {
		return true
	}
	runs := p.align(x.region)
	from, end, score := p.best(runs)
	q := path{runs: runs[from:end], score: score}
	return p.quotation(&q)
}
