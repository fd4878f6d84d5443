package lineage

import (
	"cmp"
	"slices"
)

// Of a folder of pages on one event some share no sentence with the rest: they are of
// its story, and that they took nothing is part of the answer. Their names tell. Of 228
// pairs of pages on one of eleven events, 140 share as many as is asked here, and of 684
// pairs on two events none. In a corpus of thousands of texts some pairs of strangers
// would, as two events have the same people in them.
const (
	// folder is the number of texts up to which names alone are asked.
	folder = 64
	// folderNames is the fewest names that two of them share, one of two words among
	// them, and a share of oneTopic of the names of the one that has fewer.
	folderNames = 6
)

// A namesake is two witnesses that share names, and how rare these are together.
type namesake struct {
	a, b   int
	weight float64
}

// joinFolder joins texts to the stories of a folder that they share no words with, and
// stories half of whose pairs have the names, those with most names in common first.
func (s *gathering) joinFolder() {
	if len(s.ws) > folder {
		return
	}
	all := s.namesakes()
	for again := true; again; {
		again = false
		for _, p := range all {
			a, b := s.find(p.a), s.find(p.b)
			if a == b || s.farApart(a, b) || max(len(s.members[a]), len(s.members[b])) == 1 || s.lesser(a, b) > smallGroup && !s.halfNamed(all, a, b) {
				continue
			}
			s.join(a, b)
			again = true
		}
	}
}

// namesakes are the pairs of texts that have the names of one story, those with most
// of them first.
func (s *gathering) namesakes() (all []namesake) {
	for a := range s.ws {
		for b := range a {
			n, weight := s.t.shared(a, b)
			if n >= folderNames && s.t.full[a].Shared(s.t.full[b]) > 0 && s.t.common(a, b) >= oneTopic {
				all = append(all, namesake{b, a, weight})
			}
		}
	}
	slices.SortFunc(all, func(x, y namesake) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(min(s.ws[x.a].ID, s.ws[x.b].ID), min(s.ws[y.a].ID, s.ws[y.b].ID)),
			cmp.Compare(max(s.ws[x.a].ID, s.ws[x.b].ID), max(s.ws[y.a].ID, s.ws[y.b].ID)))
	})
	return all
}

// halfNamed says that of the pairs of a text of the group a with one of b half are
// among all: a few may have the names of both stories.
func (s *gathering) halfNamed(all []namesake, a, b int) bool {
	between := 0
	for _, q := range all {
		if x, y := s.find(q.a), s.find(q.b); x == a && y == b || x == b && y == a {
			between++
		}
	}
	return 2*between >= len(s.members[a])*len(s.members[b])
}
