package normalize

import (
	"slices"
	"sync"
)

// A Learner finds the furniture of an outlet that no pattern knows: the lines
// and short paragraphs that it repeats under many of its articles. Observe
// texts, then Mark them. It is safe for concurrent use; what it has learned
// does not depend on the order of the texts. See [NewLearner].
//
// The idea is that of template detection by repetition (Bar-Yossef and
// Rajagopalan 2002), with the line in the place of the page block. What repeats
// is not always furniture, and three things keep the rest out:
//
//   - the texts that have the line must tell different stories: an outlet's
//     updates of one story, or the versions of one page, repeat its text;
//   - no other outlet may have the line: what two outlets share is an agency's
//     copy, and the very thing that is looked for;
//   - a line with a mark of its own stays: "By Jane Roe" and "(Reuters)" are
//     repeated too, and say something of the one article that they stand on.
//
// It gets a daily column's fixed opening wrong, and does no harm by it: words
// that many texts of one outlet have and no other say nothing of who copied
// whom.
type Learner struct {
	o       LearnOptions
	mu      sync.RWMutex
	outlets map[string]*outletLines
	lines   map[uint64]*repeatedLine
}

// LearnOptions say how often a line must come back. The zero value is the
// default.
type LearnOptions struct {
	// Off learns nothing. The default is false.
	Off bool `json:"off,omitempty"`
	// Documents is how many documents of an outlet, telling different stories,
	// must have the line. The default is 4. Why not 3: the words of a long
	// affair come back. Why not 10: small corpora would teach nothing.
	Documents int `json:"documents,omitempty"`
	// Share is the least share of the outlet's documents that must have it. The
	// default is 0.1: a section's footer is on a tenth of a site; stock phrases
	// that a desk happens to put on a line of their own are on fewer.
	Share float64 `json:"share,omitempty"`
	// Words is the most words of such a line. The default is 60, the length of
	// a long legal notice; a repeated paragraph beyond it is rather the same
	// story told again.
	Words int `json:"words,omitempty"`
}

// maxLines is how many lines a Learner keeps for an outlet.
// Beyond it the lines that occurred once are forgotten, as in lossy counting
// (Manku and Motwani 2002): memory is bounded and a line on a tenth of all
// documents stays.
const maxLines = 1 << 16

// sampled is how many of the documents that have a line are compared to tell
// whether they are different stories: those with the smallest topics, so that
// their order does not matter.
const sampled = 16

// outletLines is what is known of an outlet.
type outletLines struct {
	documents int
	kept      int // lines of it in the table
	most      int // of these, before the rare ones are forgotten
}

// A repeatedLine is a line that was seen.
type repeatedLine struct {
	outlet    *outletLines
	documents int
	shared    bool    // other outlets have it too
	stories   []topic // of up to sampled documents that have it, in order
}

// NewLearner returns a Learner that knows nothing; nil options mean the
// defaults.
func NewLearner(o *LearnOptions) *Learner {
	l := &Learner{outlets: map[string]*outletLines{}, lines: map[uint64]*repeatedLine{}}
	if o != nil {
		l.o = *o
	}
	if l.o.Documents <= 0 {
		l.o.Documents = 4
	}
	if l.o.Share <= 0 {
		l.o.Share = 0.1
	}
	if l.o.Words <= 0 {
		l.o.Words = 60
	}
	return l
}

// Observe counts the lines of a text of the outlet, each once. Texts of no
// outlet ("") teach nothing.
func (l *Learner) Observe(outlet string, t *Text) {
	if outlet == "" || l.o.Off {
		return
	}
	seen := map[uint64]bool{}
	l.each(t, func(_ Span, hash uint64) { seen[hash] = true })
	story := topicOf(t)
	l.mu.Lock()
	defer l.mu.Unlock()
	known := l.outlets[outlet]
	if known == nil {
		known = &outletLines{most: maxLines}
		l.outlets[outlet] = known
	}
	known.documents++
	for hash := range seen {
		r := l.lines[hash]
		if r == nil {
			r = &repeatedLine{outlet: known}
			l.lines[hash] = r
			known.kept++
		}
		switch {
		case r.outlet != known:
			r.shared, r.stories = true, nil
		case !r.shared:
			r.documents++
			r.add(story)
		}
	}
	if known.kept > known.most {
		for hash, r := range l.lines {
			if r.outlet == known && r.documents < 2 && !r.shared {
				delete(l.lines, hash)
				known.kept--
			}
		}
		known.most = max(maxLines, 2*known.kept)
	}
}

// add adds a document's topic to the sample.
func (r *repeatedLine) add(story topic) {
	i, _ := slices.BinarySearchFunc(r.stories, story, slices.Compare)
	if r.stories = slices.Insert(r.stories, i, story); len(r.stories) > sampled {
		r.stories = r.stories[:sampled]
	}
}

// different is how many different stories the sample tells, up to n.
func (r *repeatedLine) different(n int) int {
	var found []topic
	for _, s := range r.stories {
		if !slices.ContainsFunc(found, s.same) {
			found = append(found, s)
		}
		if len(found) == n {
			break
		}
	}
	return len(found)
}

// Furniture returns the spans of the lines of t that the outlet repeats, in
// order. Lines that differ in case, digits and white space alone are equal, so
// that "12 comments" and "7 comments" are.
func (l *Learner) Furniture(outlet string, t *Text) []Span {
	l.mu.RLock()
	defer l.mu.RUnlock()
	known := l.outlets[outlet]
	if known == nil || known.documents < l.o.Documents {
		return nil
	}
	least := max(l.o.Documents, int(l.o.Share*float64(known.documents)+0.999))
	// A sample of 16 stories cannot show more.
	stories := min(l.o.Documents, sampled)
	var spans []Span
	l.each(t, func(s Span, hash uint64) {
		r := l.lines[hash]
		if r != nil && r.outlet == known && !r.shared && r.documents >= least && r.different(stories) >= stories && !speaks(t, s) {
			spans = append(spans, s)
		}
	})
	return spans
}

// speaks says whether a mark in s says something of this one text.
func speaks(t *Text, s Span) bool {
	return slices.ContainsFunc(t.Marks, func(m Mark) bool {
		switch m.Kind {
		case Furniture, Copyright, Quotation:
			return false
		case Clock:
			if m.Detail == hourDetail {
				return false // of a programme, or when somebody can be reached
			}
		}
		return m.Detail != speakerDetail && m.Start < s.End && s.Start < m.End
	})
}

// Mark adds what Furniture finds to the marks of t, as Furniture of Value
// "repeated", unless a mark covers the line already, and takes its words out
// of t unless keep is set. It says whether it added any. Call it before t is
// shared.
func (l *Learner) Mark(outlet string, t *Text, keep bool) bool {
	added := false
	for _, s := range l.Furniture(outlet, t) {
		covered := slices.ContainsFunc(t.Marks, func(m Mark) bool {
			return m.Kind == Furniture && m.Start <= s.Start && s.End <= m.End
		})
		if !covered {
			t.Marks = append(t.Marks, Mark{Kind: Furniture, Value: furnitureRepeated, Span: s})
			added = true
		}
	}
	if !added {
		return false
	}
	slices.SortStableFunc(t.Marks, compareMarks)
	if !keep {
		dropFurniture(t)
	}
	return true
}

// each calls f with every line of t that is short enough to be furniture and
// has a letter.
func (l *Learner) each(t *Text, f func(Span, uint64)) {
	eachLine(t.Source, func(s Span) {
		if hash, words := lineHash(t.Source[s.Start:s.End]); words > 0 && words <= l.o.Words {
			f(s, hash)
		}
	})
}

// dropFurniture takes the words inside furniture out of t, with their stems.
func dropFurniture(t *Text) {
	if t.Stems == nil {
		t.without(Furniture)
		return
	}
	stems := make(map[int32]uint64, len(t.Words))
	for i, w := range t.Words {
		stems[w.Start] = t.Stems[i]
	}
	t.without(Furniture)
	t.Stems = t.Stems[:len(t.Words)]
	for i, w := range t.Words {
		t.Stems[i] = stems[w.Start]
	}
}
