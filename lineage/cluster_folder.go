package lineage

import (
	"cmp"
	"slices"
)

// Of a folder of pages on one event some share no sentence with the rest: they are of
// its story, and that they took nothing is part of the answer. What they speak of tells:
// whom and which places they name, and all their words, both weighed by rarity in the
// folder. In a corpus of thousands of texts some strangers would be as like a story, as
// two events have the same people in them.
const (
	// folder is the number of texts up to which that is asked.
	folder = 64
	// folderNames and folderWords are what the names of two groups, and all their words,
	// are alike at least; loneNames and loneWords the same of two texts that are alone,
	// which have few of either.
	folderNames = .2
	folderWords = .15
	loneNames   = .25
	loneWords   = .2
	// fewNames and fewWords are the same of a text or two beside a story that has more, and
	// coreNames is how many of the story's own names they have to speak of besides: a
	// report by somebody who was there has mostly names of its own, so that the few which
	// it shares weigh little, yet they are those that all of the story is about.
	fewNames  = .14
	fewWords  = .14
	coreNames = 3
	// loneFolder is the fewest texts of a folder in which two that are alone are joined:
	// fewer do not tell which words are rare.
	loneFolder = 4
)

// joinFolder joins texts to the stories of a folder that they share no words with, and
// stories of which each speaks of the same, those most alike first.
func (s *gathering) joinFolder() {
	if len(s.ws) > folder {
		return
	}
	words := s.wordsAlike()
	var edges [][2]int
	for a := range s.ws {
		for b := range a {
			edges = append(edges, [2]int{b, a})
		}
	}
	s.joinMost(edges, func(a, b int) (float64, bool) {
		if len(s.profile(a).terms) == 0 || len(s.profile(b).terms) == 0 || s.farApart(a, b) {
			return 0, false
		}
		leastNames, leastWords := folderNames, folderWords
		if len(s.members[a]) == 1 && len(s.members[b]) == 1 {
			if len(s.ws) < loneFolder {
				return 0, false
			}
			leastNames, leastWords = loneNames, loneWords
		}
		names := s.alike(a, b)
		if names >= leastNames && words(a, b) >= leastWords {
			return names, true
		}
		return names, names >= fewNames && words(a, b) >= fewWords && s.besideStory(a, b)
	})
}

// besideStory says that one of the groups with roots a and b is a text or two, the other
// more, and that the few speak of what the others speak of: names that half of them have.
func (s *gathering) besideStory(a, b int) bool {
	few, story := a, b
	if len(s.members[few]) > len(s.members[story]) {
		few, story = b, a
	}
	if len(s.members[few]) > smallGroup || len(s.members[story]) <= smallGroup {
		return false
	}
	has := s.profile(few).terms
	n := 0
	for _, c := range s.profile(story).terms {
		if _, ok := slices.BinarySearchFunc(has, c.id, func(x counted, id uint64) int { return cmp.Compare(x.id, id) }); ok && 2*int(c.n) >= len(s.members[story]) {
			n++
		}
	}
	return n >= coreNames
}
