package normalize

import "slices"

// A line that a text has again and again is no sentence of it: the title over
// every picture of a gallery, the button under every product of a list. What
// ends as a sentence may be one, as the same question put to several people.

const (
	// timesRepeated is how often a line must stand in a text. Why not twice: a
	// headline or a caption comes back once by accident.
	timesRepeated = 3
	// repeatedWords are the least words of such a line: "Yes." and the names of
	// speakers come back in any interview.
	repeatedWords = 3
	// repeatedBytes is the most bytes of such a line.
	repeatedBytes = 120
	// mostRepeated is how many different lines a text may repeat: more are the
	// parts of a table, a timetable or a song.
	mostRepeated = 4
	// mostRepeats is how many different short lines of a text are remembered.
	mostRepeats = 1 << 10
)

// repeats are the short lines of a text so far.
type repeats struct {
	seen  [2 * mostRepeats]uint16 // by hash: the number of a line, from 1 on; 0 for none
	first []Span                  // where each of them stands first
	count []int32                 // how often each was seen
	often int                     // how many of them timesRepeated or more
	lines []Span                  // of all of them, in order
}

func (r *repeats) reset() {
	if len(r.first) > 0 {
		clear(r.seen[:])
	}
	r.first, r.lines, r.count, r.often = r.first[:0], r.lines[:0], r.count[:0], 0
}

// number is where the number of a line of src stands, or would stand.
func (r *repeats) number(src string, l Span) *uint16 {
	head, tail := wordKey(src, int(l.Start), int(l.End))
	for h := wordHash(head, tail, int(l.End-l.Start)); ; h++ {
		n := &r.seen[h%uint64(len(r.seen))]
		if *n == 0 {
			return n
		}
		if f := r.first[*n-1]; src[f.Start:f.End] == src[l.Start:l.End] {
			return n
		}
	}
}

// times is how often the line l stands in the text, 0 for one that is not remembered.
func (m *marker) times(l Span) int {
	if n := *m.again.number(m.src, l); n > 0 {
		return int(m.again.count[n-1])
	}
	return 0
}

// repeated remembers a line that may come back.
func (m *marker) repeated(l *textLine) {
	r := &m.again
	if l.last-l.first > repeatedBytes || l.goesOn || m.is(l.end-1, '.') || m.is(l.end-1, '?') || m.is(l.end-1, '!') || len(r.lines) == 4*mostRepeats {
		return
	}
	words := 0
	for k := l.tok; k < l.end && words < repeatedWords; k++ {
		if !m.flag(k, tPunct) {
			words++
		}
	}
	if words < repeatedWords {
		return
	}
	line := Span{l.first, l.last}
	n := r.number(m.src, line)
	if *n == 0 {
		if len(r.first) == mostRepeats {
			return
		}
		r.first, r.count = append(r.first, line), append(r.count, 0)
		*n = uint16(len(r.first))
	}
	if r.count[*n-1]++; r.count[*n-1] == timesRepeated {
		r.often++
	}
	r.lines = append(r.lines, line)
}

// markRepeats marks the lines that came back, but for those that have a mark of
// their own. The marks are in order before and after.
func (m *marker) markRepeats() {
	if often := m.again.often; often == 0 || often > mostRepeated {
		return
	}
	added := false
	marks := m.marks
	for i, l := range m.again.lines {
		if m.times(l) < timesRepeated || m.titleOf(i) {
			continue
		}
		j, _ := slices.BinarySearchFunc(marks, l.Start, func(k Mark, at int32) int { return int(k.Start) - int(at) })
		spare := false
		for ; j < len(marks) && marks[j].Start < l.End && !spare; j++ {
			spare = marks[j].Kind != Quotation && marks[j].Kind != Date && marks[j].Kind != Clock
		}
		if !spare {
			m.addSpan(Furniture, furnitureRepeated, "", l)
			added = true
		}
	}
	if added {
		m.sort()
	}
}

// titleOf says whether the i-th of the lines is the last of its words above the
// body of a whole page: the title, which comes back over a picture and among the
// latest.
func (m *marker) titleOf(i int) bool {
	lines, body := m.again.lines, m.run.body
	if lines[i].End > body || len(m.run.top) < headRun {
		return false
	}
	for _, l := range lines[i+1:] {
		if l.End > body {
			break
		}
		if m.src[l.Start:l.End] == m.src[lines[i].Start:lines[i].End] {
			return false
		}
	}
	return true
}
