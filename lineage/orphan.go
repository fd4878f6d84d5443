package lineage

import (
	"fmt"

	"github.com/wiretrace/wiretrace/normalize"
)

// A rewrite sentence by sentence shares no run of words with its source, and
// every fact. So do two reporters who were told the same, in a sentence here and
// there; but what one of them wrote is not for the most part a retelling of what
// the other did. An agency's story never is, and a text that has its wording from
// somewhere has been told from there.

const (
	// leastRetold is the share of the words of a text that its passages with one
	// other have in common with it for the text to be a retelling of that one.
	// Rewrites sentence by sentence have from .39 to .65, a reporter's own piece
	// on the same day .36 in the worst case that was found.
	leastRetold = .42
	// leastFacts is the share of its names and numbers that the other has to
	// have, as reporters bring some of their own; leastFactCount and
	// leastNumbers are how many names and numbers, and numbers alone, there have
	// to be in both.
	leastFacts     = .8
	leastFactCount = 8
	leastNumbers   = 3
)

// retellings are the links of texts that have none with the text that they
// retell in other words, in order of the retelling. Linked are those by index
// that have one.
func (u *reuse) retellings(linked []bool) []link {
	f := u.f
	var out []link
	for b := range f.ws {
		if linked[b] || f.agencyOf(b) != "" || len(u.near[b]) == 0 {
			continue
		}
		a := u.near[b][0]
		if f.sameHouse(a, b) {
			continue
		}
		n, words := len(f.ws[b].Text.Words), u.words[b][a]
		if float64(words) < leastRetold*float64(n) || !f.sameFacts(b, a) {
			continue
		}
		out = append(out, u.claim(a, b, f.cues(a, b), retoldProbability, true,
			fmt.Sprintf("%s retells %s: it has %d of its %d words from passages with it, and its names and numbers", f.name(b), f.name(a), words, n)))
	}
	return out
}

// sameFacts says that witness a has the names and numbers of b.
func (f *family) sameFacts(b, a int) bool {
	x, y := factsIn(f.ws[b].Text), factsIn(f.ws[a].Text)
	shared, numbers := 0, 0
	for id, number := range x {
		if _, ok := y[id]; ok {
			shared++
			if number {
				numbers++
			}
		}
	}
	return numbers >= leastNumbers && shared >= leastFactCount && float64(shared) >= leastFacts*float64(len(x))
}

// factsIn are the numbers of t and its capitalised words that do not open a
// sentence, and whether each is a number.
func factsIn(t *normalize.Text) map[uint64]bool {
	out := map[uint64]bool{}
	for _, s := range t.Sentences {
		for i := s.Start; i < s.End; i++ {
			w := t.Words[i]
			number := w.Flags&normalize.Number != 0
			if number || i > s.Start && w.Flags&normalize.Capital != 0 && w.Flags&normalize.Function == 0 {
				out[w.ID] = number
			}
		}
	}
	return out
}
