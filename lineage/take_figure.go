package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// figureFavour favours, as far as another run would, the pair of a text and the take
// that has the number which the text has, where another take of its desk has another
// number in the same place: the corrected age, the toll that has gone up. All else that
// the text shares it may share with both.
const figureFavour = .5

// figureFavours says by how much each witness is favoured with each take for its
// numbers; nil if no desk has sent two.
func (f *family) figureFavours(takes []take) [][]float64 {
	var out [][]float64
	var has [][]uint64
	for x := range takes {
		for y := x + 1; y < len(takes); y++ {
			if takes[x].desk < 0 || takes[x].desk != takes[y].desk {
				continue
			}
			if out == nil {
				out, has = make([][]float64, len(takes)), f.numbersOf()
				for i := range out {
					out[i] = make([]float64, len(takes))
				}
			}
			for _, c := range f.changedNumbers(x, y) {
				for b := range takes {
					if takes[b].desk == takes[x].desk {
						continue
					}
					_, first := slices.BinarySearch(has[b], c[0])
					_, second := slices.BinarySearch(has[b], c[1])
					switch {
					case first && !second:
						out[x][b], out[b][x] = figureFavour, figureFavour
					case second && !first:
						out[y][b], out[b][y] = figureFavour, figureFavour
					}
				}
			}
		}
	}
	return out
}

// changedNumbers are the words with digits that stand in the same places of witnesses x
// and y, that of x first, and that the other has nowhere in what they share: a note on
// a correction names both.
func (f *family) changedNumbers(x, y int) (out [][2]uint64) {
	a, b := f.ws[x].Text.Words, f.ws[y].Text.Words
	var inX, inY []uint64
	for _, p := range f.passages(x, y) {
		inX, inY = numbers(inX, a[p.A.Start:p.A.End]), numbers(inY, b[p.B.Start:p.B.End])
	}
	for _, p := range f.passages(x, y) {
		for _, e := range p.Edits {
			if e.A.Len() != 1 || e.B.Len() != 1 {
				continue
			}
			v, w := a[e.A.Start], b[e.B.Start]
			if v.Flags&w.Flags&normalize.Number != 0 && !slices.Contains(inY, v.ID) && !slices.Contains(inX, w.ID) {
				out = append(out, [2]uint64{v.ID, w.ID})
			}
		}
	}
	return out
}

// numbersOf are the IDs, sorted, of the words with digits of each witness.
func (f *family) numbersOf() [][]uint64 {
	out := make([][]uint64, len(f.ws))
	for i := range f.ws {
		out[i] = numbers(nil, f.ws[i].Text.Words)
		slices.Sort(out[i])
	}
	return out
}

// numbers appends the IDs of the words with digits.
func numbers(to []uint64, words []normalize.Word) []uint64 {
	for _, w := range words {
		if w.Flags&normalize.Number != 0 {
			to = append(to, w.ID)
		}
	}
	return to
}
