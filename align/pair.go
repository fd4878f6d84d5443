package align

import (
	"math"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// Scores are log-likelihood ratios in fixed point, nat to the unit: sums of
// integers do not depend on the order of summation or on how a machine rounds,
// so neither do passages.
const nat = 1 << 10

// A side is one text of a pair, in numbers that mean something in that pair
// alone: equal stems of the two texts have equal numbers, and words that only
// one of them has are -1.
type side struct {
	*Prepared
	vocabulary *vocabulary
	key        []int32 // the number in vocabulary of each stem
	stem       []int32 // of each word
	duo        []int32 // of words k and k+1: a pair of stems both texts have, else -1
	trio       []int32 // of words k to k+2, likewise
	hexa       []int32 // of words k to k+5, likewise; see runs
	words      []word  // those that both texts have, in order
	nth        []int32 // how many of words stand before each place, and before the end
	used       []bool  // words that an in-order passage has taken
	tally      tally
}

// A word of a side that both texts have, and what scoring asks of it: whoever
// scores a region goes from one of these to the next.
type word struct {
	at        int32 // its place
	stem      int32
	duo, prev int32 // the duos that begin and end with it, plus 1; 0 for none
	stops     int32 // function words before it
	stop      int32 // 1 if it is a function word itself, else 0
}

// met are the words of [lo, hi) that both texts have.
func (s *side) met(lo, hi int) []word { return s.words[s.nth[lo]:s.nth[hi]] }

// at are the places of stem x.
func (s *side) at(x int32) []int32 { return s.vocabulary.at.of(s.key[x]) }

// places are positions grouped by number: those of number x are
// pos[from[x]:from[x+1]], ascending.
type places struct{ from, pos []int32 }

func (p *places) of(x int32) []int32 { return p.pos[p.from[x]:p.from[x+1]] }
func (p *places) count(x int32) int  { return int(p.from[x+1] - p.from[x]) }

// index groups the positions of ids by number; negative ones are left out.
func (p *places) index(ids []int32, n int32) {
	p.from = grow(p.from, int(n)+2)
	clear(p.from)
	total := 0
	for _, x := range ids {
		if x >= 0 {
			p.from[x+2]++
			total++
		}
	}
	for x := 2; x < len(p.from); x++ {
		p.from[x] += p.from[x-1]
	}
	p.pos = grow(p.pos, total)
	for k, x := range ids {
		if x >= 0 {
			p.pos[p.from[x+1]] = int32(k)
			p.from[x+1]++
		}
	}
	p.from = p.from[:n+1]
}

// A pair is two texts made ready for comparison, and the scratch memory of
// comparing them; it is reused from one pair to the next.
type pair struct {
	own   [2]Prepared // memory for texts that come for one comparison
	a, b  side
	dict  dict
	stems int32     // numbers in use
	rare  []int32   // -ln p0 of each shared stem, in nats
	odds  []float64 // 1 / p0 of each shared stem
	weak  []bool    // whether a shared stem is a function word
	gains []int32   // what a match of each shared stem adds, see gain

	trioA, hexaA, hexaB places // where they are
	duos                int32
	trios, hexas        int32

	scratch
}

// grow returns s with length n; what is in it is undefined.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// set makes p ready for a and b.
func (p *pair) set(a, b *Prepared, rarity func(uint64) float64) {
	p.segment = 0
	p.a.Prepared, p.b.Prepared = a, b
	p.a.vocabulary, p.b.vocabulary = vocabularies(a, b)
	p.meet()
	p.duos = p.grams(p.a.stem, p.b.stem, 1, &p.a.duo, &p.b.duo)
	p.trios = p.grams(p.a.duo, p.b.duo, 1, &p.a.trio, &p.b.trio)
	p.weigh(rarity)
	for _, s := range []*side{&p.a, &p.b} {
		s.used = grow(s.used, s.n)
		clear(s.used)
		s.gather()
		s.tally.reset(p.odds, p.duos)
	}
}

// meet numbers the stems that both texts have.
func (p *pair) meet() {
	x, y := p.a.vocabulary, p.b.vocabulary
	few, many, flipped := x, y, false
	if len(y.keys) < len(x.keys) {
		few, many, flipped = y, x, true
	}
	inFew, inMany := grow(p.inFew, len(few.keys)), grow(p.inMany, len(many.keys))
	p.inFew, p.inMany = inFew, inMany
	for i := range inMany {
		inMany[i] = -1
	}
	p.a.key, p.b.key, p.stems = p.a.key[:0], p.b.key[:0], 0
	for i, k := range few.keys {
		inFew[i] = -1
		if j := many.dict.find(k); j >= 0 {
			inFew[i], inMany[j] = p.stems, p.stems
			p.stems++
			if flipped {
				p.a.key, p.b.key = append(p.a.key, j), append(p.b.key, int32(i))
			} else {
				p.a.key, p.b.key = append(p.a.key, int32(i)), append(p.b.key, j)
			}
		}
	}
	if flipped {
		inFew, inMany = inMany, inFew
	}
	p.a.number(inFew)
	p.b.number(inMany)
}

// number gives the words of s the numbers that its vocabulary has in the pair.
func (s *side) number(of []int32) {
	s.stem = grow(s.stem, s.n)
	for k, x := range s.vocabulary.of {
		s.stem[k] = of[x]
	}
}

// gather lists the words that both texts have.
func (s *side) gather() {
	s.words, s.nth = s.words[:0], grow(s.nth, s.n+1)
	prev := int32(0)
	for k, x := range s.stem {
		s.nth[k] = int32(len(s.words))
		duo := s.duo[k] + 1
		if x >= 0 {
			s.words = append(s.words, word{int32(k), x, duo, prev, s.stops[k], s.stops[k+1] - s.stops[k]})
		}
		prev = duo
	}
	s.nth[s.n] = int32(len(s.words))
}

// grams numbers the pairs (x[k], x[k+step]) that both texts have. A pair of
// overlapping pairs is a trio, and so on: every order costs one pass.
func (p *pair) grams(x, y []int32, step int, gx, gy *[]int32) int32 {
	p.dict.reset(len(x))
	*gx, *gy = grow(*gx, len(x)), grow(*gy, len(y))
	number := func(x []int32, g []int32, of func(uint64) int32) {
		for k := range x {
			g[k] = -1
			if k+step < len(x) && x[k] >= 0 && x[k+step] >= 0 {
				g[k] = of(uint64(x[k])<<32 | uint64(x[k+step]))
			}
		}
	}
	number(x, *gx, p.dict.add)
	number(y, *gy, p.dict.find)
	shared := grow(p.seen, int(p.dict.n))
	clear(shared)
	for _, g := range *gy {
		if g >= 0 {
			shared[g] = 1
		}
	}
	for k, g := range *gx {
		if g >= 0 && shared[g] == 0 {
			(*gx)[k] = -1
		}
	}
	p.seen = shared
	return p.dict.n
}

// letter reports whether w is a single letter of an alphabet: an initial, a
// list's item, what is left of a possessive.
func letter(t *normalize.Text, w *normalize.Word) bool {
	return w.End-w.Start <= 2 && w.Flags&normalize.Number == 0 && utf8.RuneCountInString(t.Source[w.Start:w.End]) == 1
}

// Sentences are the unit in which paraphrase is first looked for. One of less
// than 3 words (an initial taken for an end, a heading) goes with the next; one
// of more than 50 (a list, a table, a text without stops) is cut, since its
// score would be that of a topic.
const leastSentence, mostSentence = 3, 50

func (s *Prepared) cut(sentences []normalize.Range) {
	s.sent = s.sent[:0]
	from := 0
	add := func(end int) {
		for end-from > mostSentence {
			s.sent = append(s.sent, normalize.Range{Start: from, End: from + mostSentence})
			from += mostSentence
		}
		if end-from >= leastSentence || end == s.n && end > from {
			s.sent = append(s.sent, normalize.Range{Start: from, End: end})
			from = end
		}
	}
	for _, r := range sentences {
		add(min(r.End, s.n))
	}
	add(s.n)
}

// Rarity: what it takes for a word to stand in the other text by chance.
//
// The general part is read off the word's length, since in every language
// that spells its words frequent ones are short: three letters have a
// probability of e^-6.8, eight and more e^-9.8. A table of 20,000 frequencies
// did no better than this, on four kinds of reuse, and knows one language.
// Only the words of reporting (see newsWords) are long and frequent.
// The local part knows the topic of this pair: a word that a text uses again
// and again says little when the other has it too. Its first occurrence is
// free, since the copied passage itself needs one; 300 words of prior keep
// short texts from calling everything their topic. Without the local part
// every figure falls by a third.
const (
	pStop  = .008
	pPrior = 300.0
)

// mostLetters is the length from which words are equally rare.
const mostLetters = 8

// general is the probability of a word by its letters.
var general = func() (p [mostLetters + 1]float64) {
	for n := range p {
		p[n] = math.Exp(-5 - .6*float64(n))
	}
	return p
}()

// letters is the length of w in letters of an alphabet, up to mostLetters; a
// character of a syllabary or a logograph counts as three of them.
func letters(t *normalize.Text, w *normalize.Word) int {
	n := 0
	for _, r := range t.Source[w.Start:w.End] {
		if r >= 0x2e80 {
			n += 2
		}
		if n++; n >= mostLetters {
			return mostLetters
		}
	}
	return n
}

// weigh fills rare, odds, weak and gains.
func (p *pair) weigh(rarity func(uint64) float64) {
	n := int(p.stems)
	p.rare, p.odds, p.weak, p.gains = grow(p.rare, n), grow(p.odds, n), grow(p.weak, n), grow(p.gains, n)
	la, lb := float64(p.a.n)+pPrior, float64(p.b.n)+pPrior
	a, b := p.a.vocabulary, p.b.vocabulary
	for x := range p.stems {
		i, j := p.a.key[x], p.b.key[x]
		g := pStop
		if p.weak[x] = a.weak[i] || b.weak[j]; !p.weak[x] {
			g = general[min(a.long[i], b.long[j])]
		}
		if a.news[i] {
			g = max(g, pNews)
		}
		if rarity != nil {
			g = max(g, min(rarity(a.keys[i]), 1))
		}
		local := max(float64(a.at.count(i)-1)/la, float64(b.at.count(j)-1)/lb)
		p0 := min(g+local, 1)
		p.odds[x] = 1 / p0
		p.rare[x] = p.rarities.of(p0)
		p.gains[x] = p.worthOf(x)
	}
}

// rarities remembers -ln p in nats, of the last p of each kind: most words of a
// pair have one of a few probabilities, and the logarithm of each must be that
// of the library, to the last bit.
type rarities struct {
	p    [64]float64
	rare [64]int32
}

func (r *rarities) of(p float64) int32 {
	i := math.Float64bits(p) * 0x9e3779b97f4a7c15 >> 58
	if r.p[i] != p {
		r.p[i], r.rare[i] = p, int32(math.Round(-math.Log(p)*nat))
	}
	return r.rare[i]
}
