package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// A follow-up credits the paper that had a story first, in one sentence, and
// tells what came after in words of its own: it may have no more than one name
// in common with the paper's page, that of whom both are about. What they speak
// of they name with the same nouns and verbs all the same. So where names are
// few, all words are asked, of groups as ever: one text of two hundred words
// says too little of what the words of a story are.

const (
	// sameWords is what the words of two groups that have to do with one outlet
	// are alike at least to be one story. Of 229 articles nine in ten are as like
	// the rest of their own story, and one in a hundred to another one in its
	// language (go test ./lineage -run WordsTellStories -v), which does not
	// have to do with the same outlet.
	sameWords = .17
	// toldNames is the fewest names, besides those of the outlet, that two texts
	// of such groups share.
	toldNames = 1
	// folderTold is sameWords in a folder for a page of the outlet that had the story first
	// and who says so: there it is that page, unless the two speak of other things.
	folderTold = .1
)

// joinTold joins groups whose texts have to do with one outlet, by edges between
// those texts, if they speak of one matter in words that are alike by at least that much.
func (s *gathering) joinTold(edges [][2]int, least float64) {
	edges = slices.DeleteFunc(edges, func(e [2]int) bool { return s.find(e[0]) == s.find(e[1]) })
	if len(edges) == 0 {
		return
	}
	words := s.wordsAlike()
	s.joinMost(edges, func(a, b int) (float64, bool) {
		if s.farApart(a, b) || s.lesser(a, b) > smallGroup && !s.oneStory(a, b) {
			return 0, false
		}
		x := words(a, b)
		return x, x >= least
	})
}

// wordsAlike returns how much the words of two groups are alike, by their roots. It keeps
// the words of a group until that grows.
func (s *gathering) wordsAlike() func(a, b int) float64 {
	v := newWords(s.ws)
	words, size := map[int]*profile{}, map[int]int{}
	of := func(r int) *profile {
		if size[r] != len(s.members[r]) {
			words[r], size[r] = v.profile(s.members[r]), len(s.members[r])
		}
		return words[r]
	}
	return func(a, b int) float64 { return v.alike(of(a), of(b)) }
}

// newWords are the words of all witnesses but for function words, by their stems
// if they have them.
func newWords(ws []Witness) *terms {
	v := &terms{of: make([][]uint64, len(ws))}
	n := 0
	for i := range ws {
		t := ws[i].Text
		if t == nil {
			continue
		}
		n++
		ids := make([]uint64, 0, len(t.Words))
		for k, w := range t.Words {
			switch {
			case w.Flags&normalize.Function != 0:
			case t.Stems != nil:
				ids = append(ids, t.Stems[k])
			default:
				ids = append(ids, w.ID)
			}
		}
		slices.Sort(ids)
		v.of[i] = slices.Clip(slices.Compact(ids))
	}
	v.weigh(n)
	return v
}
