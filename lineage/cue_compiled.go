package lineage

import (
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Of an article of which one half stands in one paper and the other half in
// another, two things can be true: it was put together from the two, or both
// took from it and happened to leave each other's part out. What it has of its
// own tells: whoever reports has more than others take, whoever compiles has
// next to nothing.

const (
	// leastCompiled is the share of a compiled text that its two sources cover.
	leastCompiled = .7
	// leastPart is the share of it that each of them covers and the other does
	// not.
	leastPart = .2
	// mostTold is the share of a text's words in sentences that tell what somebody said
	// from which it is a report of that statement, and not put together from others who
	// quote it as well.
	mostTold = .75
	// ownSource is how many times as many words of its own a source has.
	ownSource = 2
	// leastOnePiece is how many words its two sources have in common, all of them in the
	// text itself, from which all three may be of one piece: a sentence.
	leastOnePiece = 12
)

// compiled: b is put together from a and a third text. Where as much can be said
// of a and b the other way round nothing is; nor is a release to the press put
// together from what is written about it, or who tells a statement alone from others
// who tell it.
func compiled(f *family, a, b int, ps []align.Passage) []cue {
	if f.release(b) {
		return nil
	}
	if c, ok := f.remade(a, b); ok {
		return []cue{f.cue(sigCompiled, 1, b, normalize.Span{}, "%s is %s with its words exchanged one by one, and has of %s what does not stand there: it is put together from the two",
			f.name(b), f.name(c), f.name(a))}
	}
	if onlyTells(f.ws[b].Text) {
		return nil
	}
	c, ok := f.secondSource(a, b, ps)
	if !ok {
		return nil
	}
	if _, back := f.secondSource(b, a, flip(ps)); back {
		return nil
	}
	return []cue{f.cue(sigCompiled, 1, b, normalize.Span{}, "of %s %d %% stand in %s alone and %d %% in %s, and %d words in neither: it is put together from the two",
		f.name(b), c.first, f.name(a), c.second, f.name(c.source), c.own)}
}

// onlyTells says that mostTold of t's words stand in sentences that say who, no outlet, said
// what they tell.
func onlyTells(t *normalize.Text) bool {
	told, last := 0, -1
	for _, m := range t.Marks {
		if m.Kind != normalize.Attribution || m.Value != "" {
			continue
		}
		if n := sentenceNumber(t, wordsIn(t, m.Span).Start); n > last {
			told, last = told+t.Sentences[n].Len(), n
		}
	}
	return float64(told) >= mostTold*float64(len(t.Words))
}

// A compilation is what a text has from two sources: the second, the percentage
// of the text that each of them covers alone, and the words that neither has.
type compilation struct{ source, first, second, own int }

// secondSource is the third text with which a makes up b, the one that covers
// most of it. What b has from either is counted in sentences that are alike: between two of
// those a passage has sentences that nobody had before b, and two reports of one event reword
// the same facts.
func (f *family) secondSource(a, b int, ps []align.Passage) (best compilation, ok bool) {
	n := len(f.ws[b].Text.Words)
	if len(f.ws) < 3 || len(ps) == 0 || n == 0 || f.agencyOf(b) != "" && f.agencyOf(a) == "" || f.published(b, a) > 0 {
		return best, false
	}
	fromA := make([]bool, n)
	x := cover(fromA, ps)
	if float64(x) < leastPart*float64(n) || float64(x) > (1-leastPart)*float64(n) {
		return best, false
	}
	t := f.ws[b].Text
	likeA, likeC, fromC := make([]bool, n), make([]bool, n), make([]bool, n)
	coverLike(likeA, t, ps)
	for _, c := range f.with[b] {
		if c == a || f.sameHouse(a, c) || f.published(b, c) > 0 {
			continue
		}
		clear(fromC)
		clear(likeC)
		f.coverFrom(fromC, b, c)
		coverLike(likeC, t, f.passages(c, b))
		onlyA, onlyC, own := 0, 0, 0
		for i := range fromA {
			switch {
			case likeA[i] && !fromC[i]:
				onlyA++
			case likeC[i] && !fromA[i]:
				onlyC++
			case !likeA[i] && !likeC[i]:
				own++
			}
		}
		if float64(min(onlyA, onlyC)) < leastPart*float64(n) || float64(n-own) < leastCompiled*float64(n) ||
			f.unshared(a, b) < ownSource*own || f.unshared(c, b) < ownSource*own || f.onePiece(a, b, c) || f.givenBeside(a, b, c) {
			continue
		}
		if !ok || own < best.own || own == best.own && f.ws[c].ID < f.ws[best.source].ID {
			best, ok = compilation{c, percent(onlyA, n), percent(onlyC, n), own}, true
		}
	}
	return best, ok
}

// onePiece says that what a and c have in common, outside of quotations and reworded passages,
// stands in b as well: then all three may be prints of one text that is not there, of which b
// has kept most.
func (f *family) onePiece(a, b, c int) bool {
	words, common := f.proseShared(a, c)
	if common < leastOnePiece {
		return false
	}
	for _, p := range f.passages(a, b) {
		paint(words, p.A, false)
	}
	rest := painted(words, normalize.Range{End: len(words)})
	return float64(rest) <= (1-nearlyAll)*float64(common)
}

// proseShared are the words of a that stand in passages with b, reworded ones aside, and how
// many of them stand outside of quotations.
func (f *family) proseShared(a, b int) (words []bool, prose int) {
	words = make([]bool, len(f.ws[a].Text.Words))
	for _, p := range f.passages(a, b) {
		if p.Kind != align.Paraphrased {
			prose += paint(words, p.A, true) - quotedWords(f.ws[a].Text.Words[p.A.Start:p.A.End])
		}
	}
	return words, prose
}

func percent(a, n int) int { return 100 * a / n }

// cover sets the words on side B of passages and returns how many that are.
func cover(words []bool, ps []align.Passage) (n int) {
	for _, p := range ps {
		n += paint(words, p.B, true)
	}
	return n
}

// leastLike is the share of a sentence's words in a reworded passage that are the same on its other
// side from which the sentence is reworded from there, and not one that stands between two such.
const leastLike = .4

// coverLike sets the words of t on side B of passages, of a reworded one those of the sentences
// that are like what stands on its other side.
func coverLike(words []bool, t *normalize.Text, ps []align.Passage) {
	for _, p := range ps {
		if p.Kind != align.Paraphrased {
			paint(words, p.B, true)
			continue
		}
		same, at := make([]bool, p.B.Len()), 0
		for _, e := range p.Edits {
			paint(same, normalize.Range{Start: at, End: e.B.Start - p.B.Start}, true)
			at = e.B.End - p.B.Start
		}
		paint(same, normalize.Range{Start: at, End: len(same)}, true)
		for _, s := range t.Sentences {
			in := normalize.Range{Start: max(s.Start, p.B.Start), End: min(s.End, p.B.End)}
			if in.Len() > 0 && float64(painted(same, normalize.Range{Start: in.Start - p.B.Start, End: in.End - p.B.Start})) >= leastLike*float64(in.Len()) {
				paint(words, in, true)
			}
		}
	}
}

// paint makes the words of r what set says, and returns how many were not.
func paint(words []bool, r normalize.Range, set bool) (n int) {
	for w := max(0, r.Start); w < min(r.End, len(words)); w++ {
		if words[w] != set {
			words[w] = set
			n++
		}
	}
	return n
}

// painted is the number of words of r that are set.
func painted(words []bool, r normalize.Range) (n int) {
	for _, is := range words[r.Start:r.End] {
		if is {
			n++
		}
	}
	return n
}

// coverFrom sets the words of witness i, all of them in words, that stand in
// passages with j, and returns how many that are.
func (f *family) coverFrom(words []bool, i, j int) (n int) {
	k, ok := f.at[[2]int{min(i, j), max(i, j)}]
	if !ok {
		return 0
	}
	for _, p := range f.pairs[k].Passages {
		n += paint(words, sideOf(&f.pairs[k], i, p.A, p.B), true)
	}
	return n
}

// unshared is the number of words of witness i that are in no passage with j.
func (f *family) unshared(i, j int) int {
	words := make([]bool, len(f.ws[i].Text.Words))
	return len(words) - f.coverFrom(words, i, j)
}
