package normalize

import (
	"cmp"
	"slices"
)

// sort puts the marks in order and drops those that another one of the same
// kind and start repeats.
func (m *marker) sort() {
	sortMarks(m.marks)
	for i := 1; i < len(m.marks); i++ {
		if m.marks[i].Span == m.marks[i-1].Span && m.marks[i].Kind == m.marks[i-1].Kind {
			m.marks = slices.CompactFunc(m.marks, func(a, b Mark) bool {
				return a.Kind == b.Kind && a.Span == b.Span
			})
			return
		}
	}
}

// sortMarks is a stable sort. Most marks come in order, and to see that takes no
// copies of them.
func sortMarks(marks []Mark) {
	for i := 1; i < len(marks); i++ {
		if marks[i].before(&marks[i-1]) {
			slices.SortStableFunc(marks, compareMarks)
			return
		}
	}
}

// before says whether a mark stands before x, by the order of compareMarks.
func (k *Mark) before(x *Mark) bool {
	return k.Start < x.Start || k.Start == x.Start && compareMarks(*k, *x) < 0
}

// compareMarks orders marks by start, then end, then kind.
func compareMarks(a, b Mark) int {
	switch {
	case a.Start != b.Start:
		return cmp.Compare(a.Start, b.Start)
	case a.End != b.End:
		return cmp.Compare(a.End, b.End)
	}
	return cmp.Compare(a.Kind, b.Kind)
}
