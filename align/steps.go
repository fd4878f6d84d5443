package align

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// The dynamic programs over two stretches of text are sparse: a score rises
// only where a word of one is set against a word of the other, and between two
// such steps it falls by the tolls of what is left out, whatever the way. So
// the score of a cell is that of the best step above and to the left of it, and
// only steps need be looked at (Eppstein, Galil, Giancarlo and Italiano 1992).
// Their number is that of pairs of equal words, a twentieth of the cells where
// two articles are about one event.
//
// A step's sum is what it and those before it gain, and the tolls of all the
// words they use. Of two steps the one with the larger sum has the larger score
// at every cell that both lead to, since the tolls of all words up to the cell
// are then the same for both.

// A step sets word x of one stretch against word y of the other, both counted
// from 1 in the direction of the alignment.
type step struct {
	x, y, prev int32 // prev is the step before
	equal      bool  // else two numbers that differ
	sum        int
}

// steps are those of one program, the first of them its start, and the best of
// them from which later steps may go on: in order of x, with sums that never
// fall.
type steps struct {
	all  []step
	best []int32
	row  []meeting
}

// reset leaves the start alone, before the first word of either stretch.
func (t *steps) reset() {
	t.all = append(t.all[:0], step{prev: -1})
	t.best = append(t.best[:0], 0)
}

// settle puts the steps from number first on, which are those of one row in
// order of x, among the best. Of equal sums the earlier row wins, and within a
// row the last if rightmost, else the first: these are the paths that the
// program over all cells finds.
func (t *steps) settle(first int, rightmost bool) {
	at := 0
	for k := first; k < len(t.all); k++ {
		s := &t.all[k]
		for at < len(t.best) && t.all[t.best[at]].x <= s.x {
			at++
		}
		if at > 0 {
			if b := &t.all[t.best[at-1]]; b.sum > s.sum || b.sum == s.sum && (b.y < s.y || !rightmost) {
				continue
			}
		}
		end := at
		for end < len(t.best) && t.all[t.best[end]].sum < s.sum {
			end++
		}
		if end > at {
			t.best[at] = int32(k)
			t.best = slices.Delete(t.best, at+1, end)
		} else {
			t.best = slices.Insert(t.best, at, int32(k))
		}
	}
}

// A meeting is a word of a that may be set against a given word of b, and what
// that gains.
type meeting struct {
	at    int32
	equal bool
	gain  int
}

// meetings are those of words [lo, hi) of a with word j of b, in order of a:
// the words with its stem and, if it is a number, all numbers.
func (p *pair) meetings(dst []meeting, lo, hi, j int) []meeting {
	var same, numbers []int32
	gain := 0
	if x := p.b.stem[j]; x >= 0 {
		same, gain = within(p.a.at(x), lo, hi), int(p.gain(x))
	}
	if p.b.numeral(j) {
		numbers = within(p.a.numerals, lo, hi)
	}
	for len(same) > 0 || len(numbers) > 0 {
		if len(numbers) == 0 || len(same) > 0 && same[0] <= numbers[0] {
			if len(numbers) > 0 && same[0] == numbers[0] {
				numbers = numbers[1:]
			}
			dst = append(dst, meeting{same[0], true, gain})
			same = same[1:]
			continue
		}
		dst = append(dst, meeting{at: numbers[0]})
		numbers = numbers[1:]
	}
	return dst
}

// within is the part of a sorted list that lies in [lo, hi).
func within(list []int32, lo, hi int) []int32 {
	if len(list) > 8 {
		n, _ := slices.BinarySearch(list, int32(lo))
		list = list[n:]
		n, _ = slices.BinarySearch(list, int32(hi))
		return list[:n]
	}
	for len(list) > 0 && int(list[0]) < lo {
		list = list[1:]
	}
	for len(list) > 0 && int(list[len(list)-1]) >= hi {
		list = list[:len(list)-1]
	}
	return list
}

func (s *side) numeral(k int) bool { return s.text.Words[k].Flags&normalize.Number != 0 }
