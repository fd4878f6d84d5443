package main

import (
	"fmt"
	"io"

	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// The sizes and slots that are tried, beside those of the command line. Fewer
// words than three are in every text; of more than eight, one changed word takes
// half a sentence. Sixty-four slots are the least that tell 0.5 from 0.3, and
// from 256 on a signature is as large as the text.
var (
	sweptWords = []int{3, 5, 8}
	sweptSlots = []int{64, 128, 256}
)

// A trial is one way to index the sample, and what it found.
type trial struct {
	words, slots        int
	options             lsh.Options
	predicted, measured float64 // share of the wanted pairs
	candidates          float64 // a unit
	precision           float64 // share of candidates that are wanted
}

// sweep tries shingle sizes and numbers of slots on the pairs that are wanted,
// each with the bands and rows that find enough of them with the fewest
// candidates, and proposes one.
func (s *sample) sweep(w io.Writer, f *flags) error {
	fmt.Fprintf(w, "\nBy shingle size and slots, with the bands and rows that are to find %.4f of these pairs with the fewest candidates:\n\n", f.recall)
	fmt.Fprintf(w, "shingle  slots  bands  rows  predicted  measured  candidates a unit  precision\n")
	var trials []trial
	for _, words := range with(sweptWords, f.words) {
		likeness := s.likeness(words)
		for _, slots := range with(sweptSlots, f.slots) {
			t := trial{words: words, slots: slots}
			if !t.choose(likeness, f.recall) {
				fmt.Fprintf(w, "%7d  %5d  cannot find so many\n", words, slots)
				continue
			}
			if err := s.try(&t); err != nil {
				return err
			}
			fmt.Fprintf(w, "%7d  %5d  %5d  %4d     %.4f    %.4f  %17.2f     %.4f\n", words, slots,
				t.options.Bands, t.options.Rows, t.predicted, t.measured, t.candidates, t.precision)
			trials = append(trials, t)
		}
	}
	best, ok := propose(trials, f.recall)
	if !ok {
		_, err := fmt.Fprintf(w, "\nNone of them finds as many: ask for less, or take more slots.\n")
		return err
	}
	_, err := fmt.Fprintf(w, "\nProposed: shingle.Options{Words: %d, Slots: %d} with lsh.Options{Bands: %d, Rows: %d}.\n",
		best.words, best.slots, best.options.Bands, best.options.Rows)
	return err
}

// with returns the numbers with n among them, ascending.
func with(numbers []int, n int) []int {
	var out []int
	for _, m := range numbers {
		if n < m {
			out = append(out, n)
		}
		if n <= m {
			n = 1 << 62 // it is in
		}
		out = append(out, m)
	}
	if n < 1<<62 {
		out = append(out, n)
	}
	return out
}

// wordsOf returns the words of a unit, good until it is called again.
func (s *sample) wordsOf(unit lsh.Key) []normalize.Word {
	s.text = s.text[:0]
	for _, id := range s.units[unit] {
		s.text = append(s.text, normalize.Word{ID: id})
	}
	return s.text
}

// likeness returns the resemblance of every wanted pair by shingles of another
// size.
func (s *sample) likeness(words int) []float64 {
	sets := map[lsh.Key]shingle.Set{}
	set := func(unit lsh.Key) shingle.Set {
		if _, ok := sets[unit]; !ok {
			sets[unit] = shingle.NewSet(s.wordsOf(unit), words)
		}
		return sets[unit]
	}
	out := make([]float64, len(s.wanted))
	for i, p := range s.wanted {
		out[i] = set(p[0]).Resemblance(set(p[1]))
	}
	return out
}

// choose finds the bands and rows with the fewest candidates that are predicted
// to find a share of pairs of these likenesses. It goes from a steep slope far to
// the right down to a flat one; the first that finds enough has the fewest.
func (t *trial) choose(likeness []float64, recall float64) bool {
	for threshold := 99; threshold > 0; threshold -= 2 {
		o, err := lsh.Tune(float64(threshold)/100, recall, t.slots)
		if err != nil {
			return false // and lower ones need more slots still
		}
		sum := 0.
		for _, like := range likeness {
			sum += o.Recall(like)
		}
		if t.options, t.predicted = o, sum/float64(len(likeness)); t.predicted >= recall {
			return true
		}
	}
	return false
}

// try indexes the sample and counts what is found.
func (s *sample) try(t *trial) error {
	m, err := shingle.New(&shingle.Options{Words: t.words, Slots: t.slots})
	if err != nil {
		return err
	}
	x, err := lsh.New(&t.options)
	if err != nil {
		return err
	}
	for unit := range s.units {
		if err := x.Add(lsh.Key(unit), m.Signature(s.wordsOf(lsh.Key(unit)))); err != nil {
			return err
		}
	}
	wanted := make(map[[2]lsh.Key]bool, len(s.wanted))
	for _, p := range s.wanted {
		wanted[p] = true
	}
	candidates, found := 0, 0
	for p := range x.Candidates() {
		candidates++
		if wanted[p] {
			found++
		}
	}
	t.measured = float64(found) / float64(len(s.wanted))
	t.candidates = float64(candidates) / float64(len(s.units))
	t.precision = float64(found) / float64(max(1, candidates))
	return nil
}

// propose returns the trial that finds enough with the fewest slots, of those
// with at most twice the fewest candidates: checking one more candidate takes less
// than keeping a signature of twice the size.
func propose(trials []trial, recall float64) (trial, bool) {
	var best trial
	fewest, ok := 0., false
	for _, t := range trials {
		if t.measured >= recall && (!ok || t.candidates < fewest) {
			fewest, ok = t.candidates, true
		}
	}
	for _, t := range trials {
		if t.measured >= recall && t.candidates <= 2*fewest &&
			(best.slots == 0 || t.slots < best.slots || t.slots == best.slots && t.candidates < best.candidates) {
			best = t
		}
	}
	return best, ok
}
