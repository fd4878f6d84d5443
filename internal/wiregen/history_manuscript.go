package wiregen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// newTradition: ten to eighteen manuscripts of 500 to 1,500 words, of which up
// to four have not come down. One scribe slips in a word of a hundred, another
// in one of eight, and one in seven changes over from one model to another on
// his way. A third of the manuscripts have lost leaves, before or after they were copied.
func newTradition(r *rand.Rand, h Habits) History {
	s := newScribe(r, .5)
	k := &keeper{s: s}
	d := s.draft(times(between(r, 500, 1500), h.Length, 200))
	n := times(between(r, 10, 19), h.Many, 6)
	slip := rate(.01+.08*r.Float64()*r.Float64(), h.Slips)
	var texts [][]string
	texts = append(texts, strings.Fields(s.text(d)))
	k.parents = append(k.parents, nil)
	for i := 1; i < n; i++ {
		p := r.IntN(i)
		if i > 2 && r.IntN(2) == 0 {
			p = between(r, i/2, i)
		}
		parents := []int{p}
		model := texts[p]
		if i > 2 && oneIn(r, 7, h.Models) {
			q := (p + 1 + r.IntN(i-1)) % i
			parents = append(parents, q)
			at := .2 + .6*r.Float64()
			model = slices.Concat(model[:int(at*float64(len(model)))], texts[q][int(at*float64(len(texts[q]))):])
		}
		own := slip * (.3 + 1.5*r.Float64())
		w := s.copyByHand(model, own)
		if oneIn(r, 10, h.Leaves) {
			w = loseLeaves(r, w)
		}
		texts, k.parents = append(texts, w), append(k.parents, parents)
	}
	out := History{Parents: k.parents}
	lost := map[int]bool{}
	for range times(r.IntN(5), h.Lost, 0) {
		lost[r.IntN(n-2)] = true
	}
	for i, w := range texts {
		if lost[i] {
			continue
		}
		if oneIn(r, 3, h.Leaves) {
			w = loseLeaves(r, w)
		}
		out.Documents = append(out.Documents, Document{ID: fmt.Sprint(i + 1), Body: lines(w)})
		out.Of = append(out.Of, i)
	}
	return out
}

// copyByHand copies words with so many slips a word: a word respelt, exchanged,
// left out, put in, or two that change places, and now and then a line lost.
func (s *scribe) copyByHand(words []string, slip float64) []string {
	var out []string
	for i := 0; i < len(words); i++ {
		w := words[i]
		if s.r.Float64() >= slip {
			out = append(out, w)
			continue
		}
		switch x := s.r.IntN(20); {
		case x < 9:
			out = append(out, w+string(rune('a'+s.r.IntN(26))))
		case x < 13:
			out = append(out, s.phrase(1)[0])
		case x < 16:
		case x < 18:
			out = append(out, w, s.phrase(1)[0])
		case x < 19 && i+1 < len(words):
			out = append(out, words[i+1], w)
			i++
		default:
			i += 4 + s.r.IntN(9)
		}
	}
	return out
}

// loseLeaves takes a piece out of an eighth to a third of the words.
func loseLeaves(r *rand.Rand, w []string) []string {
	m := len(w)/8 + r.IntN(len(w)/4)
	i := r.IntN(len(w) - m)
	return slices.Delete(slices.Clone(w), i, i+m)
}

// lines writes words ten to a line.
func lines(words []string) string {
	var b strings.Builder
	for i, w := range words {
		b.WriteString(w)
		if i%10 == 9 {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
