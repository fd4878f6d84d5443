package wiretrace

import "slices"

// numbers are those of the documents that are there. Documents are counted from
// 0 as they come, over all runs on a store, and no number is given twice; it is
// what a store and the index know a document by. Its place in the slices of a
// Detector changes when what was forgotten is closed up.
type numbers struct {
	of   []int // by place, ascending
	next int
}

// add gives the next number to the next place.
func (n *numbers) add() {
	n.of = append(n.of, n.next)
	n.next++
}

// takeBack undoes the last add.
func (n *numbers) takeBack() {
	n.of = n.of[:len(n.of)-1]
	n.next--
}

// place returns the place of a number, and whether it has one.
func (n *numbers) place(number int) (int, bool) {
	if number >= 0 && number < len(n.of) && n.of[number] == number { // nothing before it was closed up
		return number, true
	}
	return slices.BinarySearch(n.of, number)
}
