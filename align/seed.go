package align

import (
	"cmp"
	"slices"
)

// A seed is a sentence of each text that resemble one another.
type seed struct{ a, b, score int32 }

const (
	// leastRare is what a shared word must exceed, in nats, to count for a
	// seed, and leastSeed what all of a sentence's must come to.
	leastRare = 7 * nat / 2
	leastSeed = 8 * nat
	// seedsEach bounds the seeds of one sentence, mostSeeds those of a pair of
	// articles; a longer pair has one more for every eight sentences.
	seedsEach = 4
	mostSeeds = 64
)

// seeds finds for each sentence of b those of a that share the most rare words
// with it, regardless of order: the best first.
func (p *pair) seeds() []seed {
	score := grow(p.sentence, len(p.a.sent))
	clear(score)
	p.sentence = score
	touched := make([]int32, 0, 64)
	seen := grow(p.seen, int(p.stems)) // the last sentence of b that has had a stem, plus 1
	clear(seen)
	p.seen = seen
	most := 4*(p.a.n+p.b.n) + 1000
	out := p.sprouts[:0]
	for b, r := range p.b.sent {
		touched = touched[:0]
		for k := r.Start; k < r.End; k++ {
			x := p.b.stem[k]
			if x < 0 || p.b.stop[k] || p.rare[x] <= leastRare || seen[x] == int32(b)+1 {
				continue
			}
			seen[x] = int32(b) + 1
			at := p.a.at(x)
			// A word this frequent in both texts is worth next to nothing, and
			// its places would make the search quadratic.
			if len(at)*len(p.b.at(x)) > most {
				continue
			}
			last := int32(-1)
			for _, i := range at {
				if s := p.a.in[i]; s != last {
					last = s
					if score[s] == 0 {
						touched = append(touched, s)
					}
					score[s] += p.rare[x] - leastRare
				}
			}
		}
		from := len(out)
		for _, s := range touched {
			if score[s] >= leastSeed {
				out = append(out, seed{s, int32(b), score[s]})
			}
			score[s] = 0
		}
		if len(out)-from > seedsEach {
			slices.SortFunc(out[from:], bySeed)
			out = out[:from+seedsEach]
		}
	}
	slices.SortFunc(out, bySeed)
	p.sprouts = out
	return out[:min(len(out), mostSeeds+(len(p.a.sent)+len(p.b.sent))/8)]
}

func bySeed(x, y seed) int {
	return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.b, y.b), cmp.Compare(x.a, y.a))
}
