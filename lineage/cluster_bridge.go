package lineage

import (
	"cmp"
	"slices"
)

// Two groups of texts are one story if many of their texts say so. In a large
// corpus some pair of texts from two stories always shares a sentence and two
// or three names, of a country and an agency say; one such pair must not make
// the two stories one.

const (
	// smallGroup is the number of texts up to which a group joins another by
	// any pair that is of one topic: there are too few to ask.
	smallGroup = 2
	// leastBridging is the share of the texts of the smaller group that have to
	// be of one topic with some text of the larger; of two groups of one size,
	// either.
	leastBridging = .5
)

// joinTopical joins the witnesses of the pairs in topical, those whose common
// names weigh most first, unless that joined two stories. topic says of every
// pair whether it tells one story by itself, and of holds the pairs of each
// witness.
func (t *topics) joinTopical(g groups, ws []Witness, pairs []Pair, of [][]int, topical []int, topic []bool) {
	weight := make(map[int]float64, len(topical))
	for _, i := range topical {
		_, weight[i] = t.shared(pairs[i].A, pairs[i].B)
	}
	slices.SortFunc(topical, func(i, j int) int {
		p, q := &pairs[i], &pairs[j]
		return cmp.Or(cmp.Compare(weight[j], weight[i]), cmp.Compare(min(ws[p.A].ID, ws[p.B].ID), min(ws[q.A].ID, ws[q.B].ID)),
			cmp.Compare(max(ws[p.A].ID, ws[p.B].ID), max(ws[q.A].ID, ws[q.B].ID)))
	})
	members := make([][]int, len(ws))
	for i := range ws {
		r := g.find(i)
		members[r] = append(members[r], i)
	}
	for _, i := range topical {
		a, b := g.find(pairs[i].A), g.find(pairs[i].B)
		if a == b {
			continue
		}
		if len(members[a]) > len(members[b]) {
			a, b = b, a
		}
		if len(members[a]) > smallGroup && !bridged(g, pairs, of, topic, members[a], b) &&
			(len(members[a]) < len(members[b]) || !bridged(g, pairs, of, topic, members[b], a)) {
			continue
		}
		all := append(members[b], members[a]...)
		g.join(a, b)
		members[a], members[b] = nil, nil
		members[g.find(a)] = all
	}
}

// bridged says that enough of the members of a group are of one topic with some
// text of the group whose root is other.
func bridged(g groups, pairs []Pair, of [][]int, topic []bool, members []int, other int) bool {
	n := 0
	for _, w := range members {
		if slices.ContainsFunc(of[w], func(i int) bool { return topic[i] && g.find(pairs[i].A+pairs[i].B-w) == other }) {
			n++
		}
	}
	return float64(n) >= leastBridging*float64(len(members))
}
