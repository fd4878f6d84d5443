package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/shingle"
)

// A lone text that shares a sentence with a story may have it from there, or
// both have it from where everybody has it: a set phrase, a line of colour, a
// statement. Then it stands in a third story as well. The pairs tell of those that
// were compared; in a large corpus few are, and so the words are looked for in all
// texts.

// sharedByThird says that what pair i shares stands in a third story too: that
// either witness shares half of one of its passages with a witness of neither
// group, in the same words.
func sharedByThird(g groups, pairs []Pair, of [][]int, i int) bool {
	p := &pairs[i]
	for _, w := range []int{p.A, p.B} {
		for _, j := range of[w] {
			q := &pairs[j]
			other := q.A + q.B - w
			if j == i || g.find(other) == g.find(p.A) || g.find(other) == g.find(p.B) {
				continue
			}
			for _, x := range p.Passages {
				for _, y := range q.Passages {
					if y.Kind == align.Paraphrased {
						continue
					}
					r, s := sideOf(p, w, x.A, x.B), sideOf(q, w, y.A, y.B)
					if 2*(min(r.End, s.End)-max(r.Start, s.Start)) >= r.Len() {
						return true
					}
				}
			}
		}
	}
	return false
}

// whereabouts are the groups in which runs of words stand.
type whereabouts struct {
	s     *gathering
	found map[uint64][]int // one witness of each group, up to mostGroups
}

// mostGroups is the number of groups from which a run stands everywhere.
const mostGroups = 8

// whereabouts reads all texts for the runs in the passages of those pairs.
func (s *gathering) whereabouts(pairs []Pair, of []int) whereabouts {
	k := whereabouts{s, map[uint64][]int{}}
	for _, i := range of {
		p := &pairs[i]
		for _, x := range p.Passages {
			for _, h := range shingle.All(s.ws[p.A].Text.Words[x.A.Start:x.A.End], hubShingle) {
				k.found[h] = nil
			}
		}
	}
	if len(k.found) == 0 {
		return k
	}
	for w := range s.ws {
		if s.ws[w].Text == nil {
			continue
		}
		for _, h := range shingle.All(s.ws[w].Text.Words, hubShingle) {
			if in, ok := k.found[h]; ok && len(in) < mostGroups && !slices.ContainsFunc(in, func(v int) bool { return s.find(v) == s.find(w) }) {
				k.found[h] = append(in, w)
			}
		}
	}
	return k
}

// readInThird says that half of the words of a passage of p stand, in runs, in
// groups that neither witness is of.
func (k whereabouts) readInThird(p *Pair) bool {
	words := k.s.ws[p.A].Text.Words
	for _, x := range p.Passages {
		n, end := 0, 0
		for i, h := range shingle.All(words[x.A.Start:x.A.End], hubShingle) {
			if slices.ContainsFunc(k.found[h], func(w int) bool { return k.s.find(w) != k.s.find(p.A) && k.s.find(w) != k.s.find(p.B) }) {
				n += i + hubShingle - max(i, end)
				end = i + hubShingle
			}
		}
		if n > 0 && 2*n >= x.A.Len() {
			return true
		}
	}
	return false
}
