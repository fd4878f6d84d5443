package lineage

import (
	"cmp"
	"math"
	"slices"
)

// Terms are what each witness speaks of, by name or by all words, and how rare
// each term is among all witnesses.
type terms struct {
	of  [][]uint64 // by witness, sorted, each once
	idf map[uint64]float64
}

// weigh sets idf, by n witnesses in all.
func (t *terms) weigh(n int) {
	t.idf = map[uint64]float64{}
	for _, ids := range t.of {
		for _, id := range ids {
			t.idf[id]++
		}
	}
	for id, df := range t.idf {
		t.idf[id] = math.Log(1 + float64(n)/df)
	}
}

// A profile is how many texts of a group have each name, in order of the names.
// The texts of one story share its people and places in most of their sentences;
// what two stories share are the names of a country, an agency and a weekday
// paper, each in a few. So the cosine of two profiles, names weighed by rarity,
// tells stories apart where no pair of texts does: among generated stories from
// one hand, of groups of three and more texts, it is .36 and more for nineteen in
// twenty halves of one story, and .34 at most in three thousand pairs of two.
type profile struct {
	terms []counted
	norm  float64 // the square of its length
}

type counted struct {
	id uint64
	n  int32
}

// profile returns that of the witnesses of members.
func (t *terms) profile(members []int) *profile {
	p := new(profile)
	for _, w := range members {
		for _, id := range t.of[w] {
			p.terms = append(p.terms, counted{id, 1})
		}
	}
	slices.SortFunc(p.terms, func(x, y counted) int { return cmp.Compare(x.id, y.id) })
	n := 0
	for _, x := range p.terms {
		if n > 0 && p.terms[n-1].id == x.id {
			p.terms[n-1].n++
			continue
		}
		p.terms[n] = x
		n++
	}
	p.terms = slices.Clip(p.terms[:n])
	p.norm = t.dot(p, p)
	return p
}

// dot is the scalar product of two profiles.
func (t *terms) dot(p, q *profile) float64 {
	x, y, sum := p.terms, q.terms, 0.
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].id < y[0].id:
			x = x[1:]
		case x[0].id > y[0].id:
			y = y[1:]
		default:
			sum += float64(t.idf[x[0].id] * float64(x[0].n) * float64(y[0].n))
			x, y = x[1:], y[1:]
		}
	}
	return sum
}

// alike is the cosine of two profiles, in [0, 1]; 1 if either has no terms, as of
// names in a script without capitals.
func (t *terms) alike(p, q *profile) float64 {
	if len(p.terms) == 0 || len(q.terms) == 0 {
		return 1
	}
	return t.dot(p, q) / math.Sqrt(float64(p.norm*q.norm))
}
