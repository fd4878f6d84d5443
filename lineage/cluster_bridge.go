package lineage

import (
	"cmp"
	"slices"
)

// Two groups of texts are one story if the names that they speak of are. In a
// large corpus some pair of texts from two stories always shares a sentence and
// two or three names, of a country and an agency say; one such pair must not make
// the two stories one. Nor do all pairs of one story have a topic in common: a
// brief and a reaction to it may share one name. So what a pair suggests, the
// groups decide.

const (
	// smallGroup is the number of texts up to which a group has too few to ask.
	smallGroup = 2
	// sameNames is what two larger groups, or a larger and a small one without a
	// common topic, have to be alike; see profile. Why not lower? At .3 three
	// times as many stories are mixed. Why not higher? At .4 a tenth of the
	// stories falls in two.
	sameNames = .35
	// someNames is what a small group and one with which it has a topic in common
	// have to be alike. A brief of three names in a story of eighty is .2.
	someNames = .15
	// sameNamesApart is sameNames for groups that were published more than a
	// month apart: a ministry and its minister are in the news again and again.
	sameNamesApart = .5
)

// A gathering is groups of witnesses on their way to being clusters, each with
// its members and what they speak of.
type gathering struct {
	groups
	ws       []Witness
	t        *topics
	members  [][]int // by root
	profiles []*profile
	singles  []*profile // by witness
	eras     []Interval // when they were published; zero where none has a date
}

func newGathering(ws []Witness, t *topics) *gathering {
	s := &gathering{groups: newGroups(len(ws)), ws: ws, t: t, members: make([][]int, len(ws)), profiles: make([]*profile, len(ws)), singles: make([]*profile, len(ws)), eras: make([]Interval, len(ws))}
	for i := range ws {
		s.members[i] = []int{i}
		s.eras[i] = ws[i].Published
	}
	return s
}

// join makes the groups of a and b one.
func (s *gathering) join(a, b int) {
	a, b = s.find(a), s.find(b)
	if a == b {
		return
	}
	large, small := s.members[a], s.members[b]
	if len(large) < len(small) {
		large, small = small, large
	}
	all := append(large, small...)
	s.members[a], s.members[b] = nil, nil
	s.profiles[a], s.profiles[b] = nil, nil
	era := hull(s.eras[a], s.eras[b])
	s.groups.join(a, b)
	s.members[s.find(a)], s.eras[s.find(a)] = all, era
}

// profile is that of the group whose root is r.
func (s *gathering) profile(r int) *profile {
	if s.profiles[r] == nil {
		s.profiles[r] = s.t.profile(s.members[r])
	}
	return s.profiles[r]
}

// alone is the profile of witness w without its group.
func (s *gathering) alone(w int) *profile {
	if s.singles[w] == nil {
		s.singles[w] = s.t.profile([]int{w})
	}
	return s.singles[w]
}

// alike is how much the groups of a and b are.
func (s *gathering) alike(a, b int) float64 {
	return s.t.alike(s.profile(s.find(a)), s.profile(s.find(b)))
}

// hull is the shortest interval that holds both; zero ones are unknown.
func hull(x, y Interval) Interval {
	switch {
	case x.Earliest.IsZero():
		return y
	case y.Earliest.IsZero():
		return x
	}
	if y.Earliest.Before(x.Earliest) {
		x.Earliest = y.Earliest
	}
	return Interval{x.Earliest, later(x.Latest, y.Latest)}
}

// oneStory says that the groups of a and b, neither of which is small, are alike
// enough to be one.
func (s *gathering) oneStory(a, b int) bool {
	least := sameNames
	if s.farApart(a, b) {
		least = sameNamesApart
	}
	return s.alike(a, b) >= least
}

// farApart says that the groups of a and b were published more than a month
// apart.
func (s *gathering) farApart(a, b int) bool {
	x, y := s.eras[s.find(a)], s.eras[s.find(b)]
	return !x.Earliest.IsZero() && !y.Earliest.IsZero() && x.farFrom(y)
}

// lesser is the size of the smaller of the groups of a and b.
func (s *gathering) lesser(a, b int) int {
	return min(len(s.members[s.find(a)]), len(s.members[s.find(b)]))
}

// bridge joins the groups of a and b, which something suggests are one story,
// unless both are large and of different names.
func (s *gathering) bridge(a, b int) {
	if s.find(a) != s.find(b) && (s.lesser(a, b) <= smallGroup || s.oneStory(a, b)) {
		s.join(a, b)
	}
}

// joinTopical joins the witnesses of the pairs in topical, those most alike
// first, if their groups are alike.
func (s *gathering) joinTopical(pairs []Pair, topical []int) {
	alike := make(map[int]float64, len(topical))
	for _, i := range topical {
		alike[i] = s.t.alike(s.alone(pairs[i].A), s.alone(pairs[i].B))
	}
	slices.SortFunc(topical, func(i, j int) int {
		p, q := &pairs[i], &pairs[j]
		return cmp.Or(cmp.Compare(alike[j], alike[i]), cmp.Compare(min(s.ws[p.A].ID, s.ws[p.B].ID), min(s.ws[q.A].ID, s.ws[q.B].ID)),
			cmp.Compare(max(s.ws[p.A].ID, s.ws[p.B].ID), max(s.ws[q.A].ID, s.ws[q.B].ID)))
	})
	for _, i := range topical {
		a, b := pairs[i].A, pairs[i].B
		if s.find(a) == s.find(b) || s.farApart(a, b) && wordsKept(pairs[i].Passages) == 0 && !s.oneStory(a, b) {
			continue // what one month's news and another's say of police and hospitals is alike
		}
		if s.alike(a, b) >= someNames {
			s.bridge(a, b)
		}
	}
}

// joinAlike joins groups that are alike and of which one has more than a few
// texts, if any of their texts form a pair.
func (s *gathering) joinAlike(pairs []Pair) {
	edges := make([][2]int, len(pairs))
	for i := range pairs {
		edges[i] = [2]int{pairs[i].A, pairs[i].B}
	}
	s.joinMost(edges, func(a, b int) (float64, bool) {
		if max(len(s.members[a]), len(s.members[b])) <= smallGroup {
			return 0, false
		}
		return s.alike(a, b), s.oneStory(a, b)
	})
}

// joinMost joins the groups of the two witnesses of each edge that are alike, those
// most alike first, again and again, since a group knows its terms better the more
// it is of. alike takes the roots of two groups.
func (s *gathering) joinMost(edges [][2]int, alike func(a, b int) (float64, bool)) {
	type candidates struct {
		a, b  int
		alike float64
	}
	for again := true; again; {
		again = false
		seen := map[[2]int]bool{}
		var all []candidates
		for _, e := range edges {
			a, b := s.find(e[0]), s.find(e[1])
			edge := [2]int{min(a, b), max(a, b)}
			if a == b || seen[edge] {
				continue
			}
			seen[edge] = true
			if x, ok := alike(a, b); ok {
				all = append(all, candidates{a, b, x})
			}
		}
		slices.SortFunc(all, func(x, y candidates) int {
			if c := cmp.Compare(y.alike, x.alike); c != 0 {
				return c
			}
			return slices.Compare(s.firsts(x.a, x.b), s.firsts(y.a, y.b))
		})
		for _, c := range all {
			a, b := s.find(c.a), s.find(c.b)
			if a == b {
				continue
			}
			if _, ok := alike(a, b); ok {
				s.join(a, b)
				again = true
			}
		}
	}
}

// firsts are the least IDs of two groups, sorted.
func (s *gathering) firsts(a, b int) []string {
	first := func(r int) string {
		id := s.ws[s.members[r][0]].ID
		for _, w := range s.members[r] {
			id = min(id, s.ws[w].ID)
		}
		return id
	}
	x, y := first(a), first(b)
	return []string{min(x, y), max(x, y)}
}
