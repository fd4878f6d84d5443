package wiregen

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"sync"
)

// An Article is one of a large corpus. Of is the index of the earlier article
// that it was made from, -1 if it is new. A copy of a copy keeps the first as
// its Of only through the one between: follow Of to find the family.
type Article struct {
	ID   string // "a" and its index
	Body string
	Of   int
}

// ArticleOptions shape a corpus. The zero value is the default.
type ArticleOptions struct {
	// Words is the mean length of a new article. The default is 300.
	Words int
	// Share is the part of the corpus that are near-duplicates. The default
	// is 0.2; a negative one means none.
	Share float64
	// Edits is the largest part of a near-duplicate's words that were changed,
	// dropped or added; each has its own, from 0 up. The default is 0.15, which
	// leaves a resemblance of about 0.2 in shingles of five words at worst.
	Edits float64
}

// vocabulary is large enough that two articles share no run of five words but
// by a rare chance.
var vocabulary = sync.OnceValue(func() []string {
	r := rand.New(rand.NewPCG(1, 1))
	seen := map[string]bool{}
	out := make([]string, 0, 20000)
	for len(out) < cap(out) {
		w := pick(r, onsets) + pick(r, vowels) + pick(r, codas)
		if len(out) > 500 {
			w += pick(r, onsets) + pick(r, vowels) + pick(r, codas)
		}
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
})

// ranks holds each word of the vocabulary as often as a language uses it (Zipf:
// 1/rank), so that a draw is one look at a table.
var ranks = sync.OnceValue(func() *[1 << 16]uint16 {
	var t [1 << 16]uint16
	all := 0.
	for i := range vocabulary() {
		all += 1 / float64(i+1)
	}
	sum, at := 0., 0
	for i := range vocabulary() {
		for sum += 1 / float64(i+1); at < len(t) && float64(at) < sum/all*float64(len(t)); at++ {
			t[at] = uint16(i)
		}
	}
	return &t
})

// Articles yields n articles of about 300 words, a million in well under a minute,
// and keeps none of them: an article is a pure function of the seed, its index
// and the options.
func Articles(seed uint64, n int, o ArticleOptions) iter.Seq[Article] {
	if o.Words == 0 {
		o.Words = 300
	}
	if o.Share == 0 {
		o.Share = .2
	}
	if o.Edits == 0 {
		o.Edits = .15
	}
	return func(yield func(Article) bool) {
		var g corpus
		g.seed, g.o = seed, o
		for i := range n {
			words := g.words(i, g.buf[:0])
			g.buf = words
			if !yield(Article{fmt.Sprintf("a%d", i), g.text(words), g.of(i)}) {
				return
			}
		}
	}
}

// A corpus makes articles by index.
type corpus struct {
	seed uint64
	o    ArticleOptions
	buf  []uint16
	out  []byte
}

// rand is the generator of article i; each purpose has its own, so that the
// source of a copy can be made again from its index alone.
func (g *corpus) rand(i, purpose int) *rand.Rand {
	return rand.New(rand.NewPCG(g.seed, uint64(i)<<2|uint64(purpose)))
}

// of is what article i was made from. Copies stand near their source, as in a
// feed: at most 1,000 articles later.
func (g *corpus) of(i int) int {
	r := g.rand(i, 0)
	if i == 0 || r.Float64() >= g.o.Share {
		return -1
	}
	return i - 1 - r.IntN(min(i, 1000))
}

// words appends the words of article i, as ranks in the vocabulary, to dst.
func (g *corpus) words(i int, dst []uint16) []uint16 {
	t := ranks()
	of := g.of(i)
	if of < 0 {
		r := g.rand(i, 1)
		for range g.o.Words/2 + r.IntN(g.o.Words+1) {
			dst = append(dst, t[r.Uint32()>>16])
		}
		return dst
	}
	r := g.rand(i, 2)
	rate := g.o.Edits * r.Float64()
	for _, w := range g.words(of, make([]uint16, 0, 2*g.o.Words)) {
		if r.Float64() >= rate {
			dst = append(dst, w)
			continue
		}
		switch r.IntN(3) {
		case 0: // dropped
		case 1:
			dst = append(dst, t[r.Uint32()>>16])
		default:
			dst = append(dst, w, t[r.Uint32()>>16])
		}
	}
	return dst
}

// text writes words as sentences of 8 to 23 words and paragraphs of 3
// sentences; where they end is a matter of the words, so that an edit does not
// move the ends of those that follow.
func (g *corpus) text(words []uint16) string {
	vocab := vocabulary()
	b := g.out[:0]
	since, sentences := 0, 0
	for i, w := range words {
		s := vocab[w]
		if since == 0 {
			b = append(b, s[0]-'a'+'A')
			s = s[1:]
		}
		b = append(b, s...)
		since++
		switch last := i == len(words)-1; {
		case last || since > 7 && (w%8 == 0 || since == 23):
			b = append(b, '.')
			since = 0
			if sentences++; !last && sentences%3 == 0 {
				b = append(b, "\n\n"...)
			} else if !last {
				b = append(b, ' ')
			}
		default:
			b = append(b, ' ')
		}
	}
	g.out = b
	return string(b)
}
