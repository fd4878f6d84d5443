package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// A stub is the first line of a story that its desk sent ahead: the headline
// tells what has happened, and the text is nothing, or a filler. It shares no
// wording with the story that follows, only the words of its headline. So it is
// with a brief in figures alone.

const (
	// mostStub is the number of words that the text of a stub has at most, and
	// mostBrief that of a brief, which tells its headline again in other words.
	mostStub  = 6
	mostBrief = 40
	// leastStubWords is the number of words of a stub's headline, function words
	// left out, that the story has at least, and leastStubShare their share.
	leastStubWords = 4
	leastStubShare = .5
)

// readsStub says that w is a stub.
func readsStub(w *Witness) bool { return tellsHeadline(w, mostStub) }

// tellsHeadline says that w has a headline to go by and at most so many words of
// text.
func tellsHeadline(w *Witness, most int) bool {
	return w.Text != nil && len(w.Text.Words) <= most && len(headlineWords(w)) >= leastStubWords
}

// headlineWords are the IDs of the words of w's headline, each once, sorted,
// function words left out.
func headlineWords(w *Witness) []uint64 {
	if w.Title == "" {
		return nil
	}
	return tellingWords(plainText().Text(w.Title))
}

// tellingWords are the IDs of the words of t but for function words, each once,
// sorted.
func tellingWords(t *normalize.Text) []uint64 {
	var ids []uint64
	for _, w := range t.Words {
		if w.Flags&normalize.Function == 0 {
			ids = append(ids, w.ID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// A storyOf finds the stories of stubs and briefs among witnesses.
type storyOf struct {
	ws    []Witness
	stubs map[int][]uint64 // the words of the headline of each
	by    map[uint64][]int // the other witnesses that have each of these words
}

// newStoryOf looks for those stubs and briefs that are alone: they share no
// passage with another witness.
func newStoryOf(ws []Witness, alone func(i int) bool) *storyOf {
	s := &storyOf{ws: ws, stubs: map[int][]uint64{}, by: map[uint64][]int{}}
	for i := range ws {
		if tellsHeadline(&ws[i], mostBrief) && alone(i) {
			s.stubs[i] = headlineWords(&ws[i])
			for _, id := range s.stubs[i] {
				s.by[id] = nil
			}
		}
	}
	if len(s.stubs) == 0 {
		return s
	}
	for i := range ws {
		if _, stub := s.stubs[i]; stub || ws[i].Text == nil {
			continue
		}
		ids := slices.Concat(headlineWords(&ws[i]), tellingWords(ws[i].Text))
		slices.Sort(ids)
		for _, id := range slices.Compact(ids) {
			if _, asked := s.by[id]; asked {
				s.by[id] = append(s.by[id], i)
			}
		}
	}
	return s
}

// of returns the story of stub i: the take of its desk that has most of the
// words of its headline, -1 if none has enough.
func (s *storyOf) of(i int) int {
	count := map[int]int{}
	for _, id := range s.stubs[i] {
		for _, j := range s.by[id] {
			count[j]++
		}
	}
	best := -1
	for j := range s.ws {
		n := count[j]
		enough := n >= leastStubWords && float64(n) >= leastStubShare*float64(len(s.stubs[i]))
		better := best < 0 || n > count[best] || n == count[best] && s.ws[j].ID < s.ws[best].ID
		if enough && better && nameKey(s.ws[i].Source) == nameKey(s.ws[j].Source) && isDesk(&s.ws[j]) && (readsStub(&s.ws[i]) || isDesk(&s.ws[i])) {
			best = j
		}
	}
	return best
}

// isDesk says that w is an agency's own copy.
func isDesk(w *Witness) bool {
	return agencyKey(w) != "" || readsKeyed(w.Text, readKeyed(w.Text), outsideFurniture(w.Text.Marks))
}

// joinStubs joins each stub with its story.
func (s *gathering) joinStubs() {
	newStoryOf(s.ws, func(i int) bool { return len(s.members[s.find(i)]) == 1 }).each(s.bridge)
}

// joinStubs joins each stub of a family of takes with its story.
func (f *family) joinStubs(g groups) {
	newStoryOf(f.ws, func(i int) bool { return len(f.with[i]) == 0 }).each(g.join)
}

// each calls join for each stub that has a story, and the story, in order of the
// stubs.
func (s *storyOf) each(join func(stub, story int)) {
	for i := range s.ws {
		if _, ok := s.stubs[i]; !ok {
			continue
		}
		if j := s.of(i); j >= 0 {
			join(i, j)
		}
	}
}
