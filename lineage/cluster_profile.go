package lineage

import (
	"cmp"
	"math"
	"slices"
)

// A profile is how many texts of a group have each name, in order of the names.
// The texts of one story share its people and places in most of their sentences;
// what two stories share are the names of a country, an agency and a weekday
// paper, each in a few. So the cosine of two profiles, names weighed by rarity,
// tells stories apart where no pair of texts does: among generated stories from
// one hand, of groups of three and more texts, it is .36 and more for nineteen in
// twenty halves of one story, and .34 at most in three thousand pairs of two.
type profile struct {
	names []named
	norm  float64 // the square of its length
}

type named struct {
	id uint64
	n  int32
}

// profile returns that of the witnesses of members.
func (t *topics) profile(members []int) *profile {
	p := new(profile)
	for _, w := range members {
		for _, id := range t.names[w] {
			p.names = append(p.names, named{id, 1})
		}
	}
	slices.SortFunc(p.names, func(x, y named) int { return cmp.Compare(x.id, y.id) })
	n := 0
	for _, x := range p.names {
		if n > 0 && p.names[n-1].id == x.id {
			p.names[n-1].n++
			continue
		}
		p.names[n] = x
		n++
	}
	p.names = slices.Clip(p.names[:n])
	p.norm = t.dot(p, p)
	return p
}

// dot is the scalar product of two profiles.
func (t *topics) dot(p, q *profile) float64 {
	x, y, sum := p.names, q.names, 0.
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

// alike is the cosine of two profiles, in [0, 1]; 1 if either has no names, as
// in a script without capitals.
func (t *topics) alike(p, q *profile) float64 {
	if len(p.names) == 0 || len(q.names) == 0 {
		return 1
	}
	return t.dot(p, q) / math.Sqrt(float64(p.norm*q.norm))
}
