package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
)

// Whose words were exchanged one by one was not written by anybody who heard a speaker or
// saw an event: whatever else stands in such a text is another's as well. So a
// quotation or a sentence that it shares with a second text is from there, however short it is.

// remade says that witness b was changed word by word from a third text, and has of a what
// that third has not: it is put together from the two. It returns the third. Who shares the
// prose of the third may have the rest from another version of that, as b may.
func (f *family) remade(a, b int) (third int, ok bool) {
	if !f.machined(b) || f.machined(a) || f.sameHouse(a, b) || f.published(b, a) > 0 {
		return 0, false
	}
	n := len(f.ws[b].Text.Words)
	fromA, fromC := make([]bool, n), make([]bool, n)
	for _, p := range f.passages(a, b) {
		if p.Kind != align.Paraphrased {
			paint(fromA, p.B, true)
		}
	}
	for _, c := range f.machineSources(b) {
		if c == a {
			continue
		}
		clear(fromC)
		f.coverFrom(fromC, b, c)
		alone := 0
		for i := range fromA {
			if fromA[i] && !fromC[i] {
				alone++
			}
		}
		if _, prose := f.proseShared(a, c); alone >= leastOnePiece && prose < leastOnePiece {
			return c, true
		}
	}
	return 0, false
}

// machined says that witness i is a machine's copy of another.
func (f *family) machined(i int) bool { return len(f.machineSources(i)) > 0 }

// machineSources are the witnesses of which i is a machine's copy, ascending. They are kept.
func (f *family) machineSources(i int) []int {
	out, known := f.machines[i]
	if !known {
		out = slices.DeleteFunc(slices.Clone(f.with[i]), func(c int) bool { return !f.machineCopies(c, i) })
		f.machines[i] = out
	}
	return out
}

// machineCopies says that words of c were exchanged for those of i one by one, and not the
// other way round: c is an agency's copy or the older, or i has substitutions that are
// made one way only.
func (f *family) machineCopies(c, i int) bool {
	if f.sameHouse(c, i) || f.published(i, c) > 0 || f.agencyOf(i) != "" || len(f.exchanged(c, i)) == 0 {
		return false
	}
	return f.agencyOf(c) != "" || f.published(c, i) > 0 || f.earlierDay(c, i) || len(spunWords(f, c, i, f.passages(c, i))) > 0
}

// earlierDay says that the head of a bears an earlier day than that of b.
func (f *family) earlierDay(a, b int) bool {
	x, y := f.read(a).topDay, f.read(b).topDay
	return x.ok() && y.ok() && x.day.Before(y.day)
}

// interpolated says that one of a and b is a third text with its words exchanged and something
// of the other between.
func (f *family) interpolated(a, b int) bool {
	_, forth := f.remade(a, b)
	_, back := f.remade(b, a)
	return forth || back
}
