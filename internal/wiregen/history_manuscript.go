package wiregen

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// newTradition: ten to eighteen manuscripts of 500 to 1,500 words, of which up
// to four have not come down. One scribe slips in a word of a hundred, another
// in one of eight, and some slips are what any scribe may do. One in seven has
// two models: he changes over from one to the other on his way, or copies the one
// and takes readings of the other. A third of the manuscripts have lost leaves,
// before or after they were copied.
func newTradition(r *rand.Rand, h Habits) History {
	s := newScribe(r, .5)
	k := &keeper{s: s}
	d := s.draft(times(between(r, 500, 1500), h.Length, 200))
	n := times(between(r, 10, 19), h.Many, 6)
	slip := rate(.01+.08*r.Float64()*r.Float64(), h.Slips)
	usual := share(.15, h.Usual)
	var texts [][]penned
	texts = append(texts, pen(strings.Fields(s.text(d))))
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
			if at := .2 + .6*r.Float64(); r.IntN(3) > 0 {
				model = changeOver(model, texts[q], at)
			} else {
				model = s.takeReadings(model, texts[q], .3+.4*r.Float64())
			}
		}
		own := slip * (.3 + 1.5*r.Float64())
		w := s.copyByHand(model, own, usual)
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

// A penned is what stands in one place of the first text, by the number of that
// place: a word, or several, or none.
type penned struct {
	place int
	words []string
}

func pen(words []string) []penned {
	out := make([]penned, len(words))
	for i := range words {
		out[i] = penned{i, words[i : i+1]}
	}
	return out
}

// changeOver is one model up to a share of its places, and the other from there on.
func changeOver(one, other []penned, at float64) []penned {
	i := int(at * float64(len(one)))
	j, _ := slices.BinarySearchFunc(other, one[i].place, func(p penned, place int) int { return cmp.Compare(p.place, place) })
	return slices.Concat(one[:i], other[j:])
}

// takeReadings is one model with the readings of another in a share of the
// places that both have.
func (s *scribe) takeReadings(one, other []penned, share float64) []penned {
	at := make(map[int]penned, len(other))
	for _, p := range other {
		at[p.place] = p
	}
	out := slices.Clone(one)
	for i, p := range out {
		if q, ok := at[p.place]; ok && s.r.Float64() < share {
			out[i] = q
		}
	}
	return out
}

// copyByHand copies a model with so many slips a place: a word respelt,
// exchanged, left out, put in, or two that change places, and now and then a line
// lost. Of the slips a share are usual: spellings for which any scribe may
// exchange the other.
func (s *scribe) copyByHand(model []penned, slip, usual float64) []penned {
	var out []penned
	for i := 0; i < len(model); i++ {
		p := model[i]
		if s.r.Float64() >= slip || len(p.words) == 0 {
			out = append(out, p)
			continue
		}
		w, more := p.words[0], p.words[1:]
		if s.r.Float64() < usual {
			out = append(out, penned{p.place, slices.Concat([]string{respelt(w)}, more)})
			continue
		}
		switch x := s.r.IntN(20); {
		case x < 9:
			out = append(out, penned{p.place, slices.Concat([]string{w + string(rune('a'+s.r.IntN(26)))}, more)})
		case x < 13:
			out = append(out, penned{p.place, slices.Concat(s.phrase(1), more)})
		case x < 16:
			out = append(out, penned{p.place, more})
		case x < 18:
			out = append(out, penned{p.place, slices.Concat([]string{w}, s.phrase(1), more)})
		case x < 19 && i+1 < len(model):
			out = append(out, penned{p.place, slices.Concat(model[i+1].words, p.words)}, penned{model[i+1].place, nil})
			i++
		default:
			i += 4 + s.r.IntN(9)
		}
	}
	return out
}

// respelt is the other of the two spellings that a word has.
func respelt(w string) string {
	if short, ok := strings.CutSuffix(w, "e"); ok && short != "" {
		return short
	}
	return w + "e"
}

// loseLeaves takes a piece out of an eighth to a third of the words.
func loseLeaves(r *rand.Rand, w []penned) []penned {
	m := len(w)/8 + r.IntN(len(w)/4)
	i := r.IntN(len(w) - m)
	return slices.Delete(slices.Clone(w), i, i+m)
}

// lines writes words ten to a line.
func lines(places []penned) string {
	var b strings.Builder
	i := 0
	for _, p := range places {
		for _, w := range p.words {
			b.WriteString(w)
			if i++; i%10 == 0 {
				b.WriteByte('\n')
			} else {
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}
