package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// leastQuoted is the fewest words of a quotation that is followed: shorter ones
// are turns of phrase ("fake news") that two writers may quote alike.
const leastQuoted = 4

// sameQuoted is the share of the shorter one's pairs of neighbouring words that
// two forms of one quotation have in common.
const sameQuoted = .6

// A saying is a quotation as one witness has it.
type saying struct {
	doc   int
	mark  normalize.Mark
	words normalize.Range
	pairs map[[2]uint64]bool // of neighbouring words
}

// quoted is quotedTogether, made once.
func (f *family) quoted() [][]saying {
	if f.said == nil {
		groups := f.quotedTogether()
		f.said = &groups
	}
	return *f.said
}

// quotedTogether gathers the quotations that two witnesses or more have: of each the fullest
// form, then the others in order of the witnesses and of their text.
func (f *family) quotedTogether() [][]saying {
	var qs []saying
	for i := range f.ws {
		for _, m := range f.read(i).marks[normalize.Quotation] {
			r := wordsIn(f.ws[i].Text, m.Span)
			if r.Len() < leastQuoted {
				continue
			}
			q := saying{i, m, r, map[[2]uint64]bool{}}
			for w := r.Start; w+1 < r.End; w++ {
				q.pairs[[2]uint64{f.ws[i].Text.Words[w].ID, f.ws[i].Text.Words[w+1].ID}] = true
			}
			qs = append(qs, q)
		}
	}
	// The fullest form of each quotation gathers the others.
	order := make([]int, len(qs))
	with := map[[2]uint64][]int{}
	for i := range qs {
		order[i] = i
		for p := range qs[i].pairs {
			with[p] = append(with[p], i)
		}
	}
	// One whose marks are broken may run on into the story around it: it is the
	// fullest only among its like, and what it shares with another is measured
	// by the shorter of the two.
	slices.SortStableFunc(order, func(x, y int) int {
		if d := strings.Compare(qs[x].mark.Value, qs[y].mark.Value); d != 0 {
			return d // "balanced" before "broken"
		}
		return qs[y].words.Len() - qs[x].words.Len()
	})
	taken := make([]bool, len(qs))
	var groups [][]int
	for _, full := range order {
		if taken[full] {
			continue
		}
		shared := map[int]int{}
		for p := range qs[full].pairs {
			for _, j := range with[p] {
				shared[j]++
			}
		}
		group := []int{full}
		docs := map[int]bool{qs[full].doc: true}
		for j := range qs {
			if j == full || taken[j] {
				continue
			}
			size := len(qs[j].pairs)
			if qs[j].mark.Value == brokenMarks {
				size = min(size, len(qs[full].pairs))
			}
			if float64(shared[j]) >= sameQuoted*float64(size) {
				group = append(group, j)
				docs[qs[j].doc] = true
			}
		}
		if len(docs) < 2 {
			continue
		}
		for _, j := range group {
			taken[j] = true
		}
		groups = append(groups, group)
	}
	slices.SortStableFunc(groups, func(x, y []int) int { return slices.Min(x) - slices.Min(y) })
	out := make([][]saying, len(groups))
	for i, g := range groups {
		for _, j := range g {
			out[i] = append(out[i], qs[j])
		}
	}
	return out
}
