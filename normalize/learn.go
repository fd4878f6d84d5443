package normalize

import (
	"slices"
	"strings"
	"sync"
)

// A Learner finds the furniture of an outlet that no pattern knows: the lines
// that it repeats under many of its articles. Observe every text, then Mark
// them. It is safe for concurrent use; what it has learned does not depend on
// the order of the texts. The zero value is not ready: see [NewLearner].
//
// The idea is that of template detection by repetition (Bar-Yossef and
// Rajagopalan 2002), with the line in the place of the page block. It gets a
// daily column's fixed opening wrong, and does no harm by it: words that every
// text of an outlet has say nothing of who copied whom.
type Learner struct {
	o       LearnOptions
	mu      sync.Mutex
	outlets map[string]*outletLines
}

// LearnOptions say how often a line must come back. The zero value is the
// default.
type LearnOptions struct {
	// Documents is how many documents of an outlet must have the line. The
	// default is 4. Why not 3: an agency's story is often run three times,
	// corrected. Why not 10: small corpora would teach nothing.
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

// maxLines is the most lines that a Learner keeps of one outlet. Beyond it the
// ones that occurred once are forgotten, as in lossy counting (Manku and
// Motwani 2002): memory is bounded and a line on a tenth of all documents
// stays.
const maxLines = 1 << 16

type outletLines struct {
	documents int
	lines     map[uint64]int32 // documents that have the line
}

// NewLearner returns a Learner; nil options mean the defaults.
func NewLearner(o *LearnOptions) *Learner {
	l := &Learner{outlets: map[string]*outletLines{}}
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
	if outlet == "" {
		return
	}
	seen := map[uint64]bool{}
	l.each(t.Source, func(_ Span, hash uint64) { seen[hash] = true })
	l.mu.Lock()
	defer l.mu.Unlock()
	known := l.outlets[outlet]
	if known == nil {
		known = &outletLines{lines: map[uint64]int32{}}
		l.outlets[outlet] = known
	}
	known.documents++
	for hash := range seen {
		known.lines[hash]++
	}
	if len(known.lines) > maxLines {
		for hash, n := range known.lines {
			if n < 2 {
				delete(known.lines, hash)
			}
		}
	}
}

// Furniture returns the spans of the lines of t that the outlet repeats, in
// order. Lines that differ in case, digits and white space alone are equal, so
// that "12 comments" and "7 comments" are.
func (l *Learner) Furniture(outlet string, t *Text) []Span {
	var spans []Span
	l.mu.Lock()
	defer l.mu.Unlock()
	known := l.outlets[outlet]
	if known == nil {
		return nil
	}
	least := max(l.o.Documents, int(l.o.Share*float64(known.documents)+0.999))
	l.each(t.Source, func(s Span, hash uint64) {
		if int(known.lines[hash]) >= least {
			spans = append(spans, s)
		}
	})
	return spans
}

// Mark adds what Furniture finds to the marks of t, as Furniture of Value
// "repeated", unless a mark covers the line already, and takes its words out
// of t unless keep is set. Call it before t is shared.
func (l *Learner) Mark(outlet string, t *Text, keep bool) {
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
		return
	}
	slices.SortStableFunc(t.Marks, compareMarks)
	if !keep {
		dropFurniture(t)
	}
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

// each calls f with every line of the source that is short enough to be
// furniture and has a letter.
func (l *Learner) each(source string, f func(Span, uint64)) {
	for at := 0; at < len(source); {
		end := strings.IndexByte(source[at:], '\n')
		if end < 0 {
			end = len(source) - at
		}
		line := source[at : at+end]
		trimmed := strings.TrimSpace(line)
		if hash, words := lineHash(trimmed); words > 0 && words <= l.o.Words {
			start := at + strings.Index(line, trimmed)
			f(Span{int32(start), int32(start + len(trimmed))}, hash)
		}
		at += end + 1
	}
}

// lineHash is the hash of a line without regard to case, digits and white
// space (FNV-1a, 64 bits), and its number of words; 0 words if it has no
// letter.
func lineHash(line string) (hash uint64, words int) {
	hash = 14695981039346656037
	letters, gap := false, true
	for i := range len(line) {
		b := line[i]
		switch byteKind[b] {
		case byteSpace, byteLine:
			gap = true
			continue
		case byteNumber:
			continue
		case byteWord, byteHigh:
			letters = true
			b |= 0x20
		}
		if gap {
			words++
			gap = false
			hash = (hash ^ ' ') * 1099511628211
		}
		hash = (hash ^ uint64(b)) * 1099511628211
	}
	if !letters {
		return 0, 0
	}
	return hash, words
}
