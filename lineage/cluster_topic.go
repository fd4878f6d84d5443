package lineage

import (
	"cmp"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// Stories do not chain. One sentence of boilerplate, or one quotation of a
// public figure, stands in many stories and must not make one of them all. A
// pair that shares much of its text is one story by that alone; a pair that
// shares little is one only if the two also speak of the same people and
// places, or if a lone text took from another what no third story has.

const (
	// muchShared is the resemblance from which a pair needs no common topic.
	muchShared = .3
	// oneTopic is the share of their names, weighed by rarity, that two texts
	// of one story have in common at least. Of 20 generated stories whose
	// prose comes from one hand, .2 leaves most in one cluster and .3 makes 24.
	oneTopic = .3
	// sharedNames is the fewest names that two texts of one topic share. One
	// name, of an agency or a capital, is in every story.
	sharedNames = 2
)

// topics are the names that each witness speaks of.
type topics struct {
	terms
	full  []shingle.Set // two names in a row, by witness, sorted
	sum   []float64     // of idf, by witness
	plain plainNames
}

func newTopics(ws []Witness) *topics {
	t := &topics{terms: terms{of: make([][]uint64, len(ws))}, full: make([]shingle.Set, len(ws)), sum: make([]float64, len(ws)), plain: plainNames{}}
	n := 0
	for i := range ws {
		if ws[i].Text == nil {
			continue
		}
		n++
		t.of[i], t.full[i] = namesIn(ws[i].Text, t.plain)
	}
	t.weigh(n)
	for i := range ws {
		for _, id := range t.of[i] {
			t.sum[i] += t.idf[id]
		}
	}
	return t
}

// namesIn returns the distinct capitalised words of t that do not open a
// sentence, and two of them in a row as one, both sorted.
func namesIn(t *normalize.Text, plain plainNames) (names []uint64, full shingle.Set) {
	for _, s := range t.Sentences {
		row := false
		for _, w := range t.Words[min(s.Start+1, s.End):s.End] {
			if w.Flags&normalize.Capital == 0 || w.Flags&(normalize.Function|normalize.Number) != 0 {
				row = false
				continue
			}
			if row {
				full = append(full, collate.Mix(collate.Mix(collate.Seed, names[len(names)-1]), plain.id(t, w)))
			}
			names, row = append(names, plain.id(t, w)), true
		}
	}
	slices.Sort(names)
	slices.Sort(full)
	return slices.Compact(names), slices.Compact(full)
}

// common is the share of the names of the one that has fewer which the other
// has too, weighed by their rarity among all witnesses; 0 if they share too few
// to tell, 1 if either has none at all, as in a script without capitals.
func (t *topics) common(a, b int) float64 {
	x, y := t.of[a], t.of[b]
	if len(x) == 0 || len(y) == 0 {
		return 1
	}
	n, shared := t.shared(a, b)
	if n < sharedNames {
		return 0
	}
	return shared / min(t.sum[a], t.sum[b])
}

// shared is the number of names that a and b have in common, and the sum of
// their rarities.
func (t *topics) shared(a, b int) (n int, weight float64) {
	x, y := t.of[a], t.of[b]
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			n, weight = n+1, weight+t.idf[x[i]]
			i, j = i+1, j+1
		}
	}
	return n, weight
}

// joinStories joins the witnesses of the pairs that tell one story, and returns the
// pairs that by themselves do not show that they do, those that share most first.
func (s *gathering) joinStories(pairs []Pair) (weak []int) {
	words := make([]int, len(pairs))
	var topical []int
	for i := range pairs {
		p := &pairs[i]
		for _, q := range p.Passages {
			words[i] += q.Words
		}
		if words[i] < mostHead && s.headOnly(p) {
			continue
		}
		switch {
		case p.Resemblance >= muchShared:
			s.join(p.A, p.B)
		case s.t.common(p.A, p.B) >= oneTopic:
			topical = append(topical, i)
		default:
			weak = append(weak, i)
		}
	}
	s.joinTopical(pairs, topical)
	s.joinAlike(pairs)
	weak = append(weak, topical...)
	slices.SortFunc(weak, func(i, j int) int {
		p, q := &pairs[i], &pairs[j]
		return cmp.Or(cmp.Compare(words[j], words[i]), cmp.Compare(s.ws[p.A].ID, s.ws[q.A].ID), cmp.Compare(s.ws[p.B].ID, s.ws[q.B].ID))
	})
	return weak
}

// joinTaken joins the groups of those weak pairs of which one took from the other. A
// lone text that shares names with one of a group, and few with the rest, may still have
// taken from it. So may one of a few, if it took much: they are too few to be known by
// their names.
func (s *gathering) joinTaken(pairs []Pair, weak []int) {
	weak = slices.DeleteFunc(slices.Clone(weak), func(i int) bool {
		return s.find(pairs[i].A) == s.find(pairs[i].B) || !s.takes(&pairs[i])
	})
	if len(weak) == 0 {
		return
	}
	of := make([][]int, len(s.ws)) // the pairs of each witness
	for i := range pairs {
		p := &pairs[i]
		of[p.A], of[p.B] = append(of[p.A], i), append(of[p.B], i)
	}
	known := s.whereabouts(pairs, weak)
	for _, i := range weak {
		p := &pairs[i]
		if s.find(p.A) != s.find(p.B) && s.takes(p) && (s.t.acquainted(p.A, p.B) || !sharedByThird(s.groups, pairs, of, i) && !known.readInThird(p)) {
			s.join(p.A, p.B)
		}
	}
}

// muchTaken is the number of words in passages, reworded ones aside, from which one
// of a small group has taken from another: two short sentences, or a long one. Of a
// group of twice that size it is twice as many.
const muchTaken = 25

// takes says that one side of p is few enough to have come to its story by what the
// two of p share.
func (s *gathering) takes(p *Pair) bool {
	n := s.lesser(p.A, p.B)
	return n == 1 || n <= 2*smallGroup && wordsKept(p.Passages)*smallGroup >= muchTaken*max(n, smallGroup)
}

// acquaintances is the number of names of two words and more, as of people, from
// which two texts that share a passage are known to tell of one thing.
const acquaintances = 3

// acquainted says that a and b speak of the same people.
func (t *topics) acquainted(a, b int) bool {
	return t.common(a, b) >= someTopic && t.full[a].Shared(t.full[b]) >= acquaintances
}

// mostHead is the number of words that a byline, a date and what stands beside
// them on their lines may have.
const mostHead = 24

// headOnly says that the two of p share no more than who wrote them and when:
// one reporter writes on many stories a day.
func (s *gathering) headOnly(p *Pair) bool {
	head := signedLines(s.ws[p.A].Text)
	for _, q := range p.Passages {
		for w := q.A.Start; w < q.A.End; w++ {
			if !slices.ContainsFunc(head, func(r normalize.Range) bool { return r.Start <= w && w < r.End }) {
				return false
			}
		}
	}
	return true
}

// signedLines are the words of the lines on which t says who wrote it and when, and
// no more.
func signedLines(t *normalize.Text) []normalize.Range {
	var out []normalize.Range
	for _, m := range t.Marks {
		switch m.Kind {
		case normalize.Byline, normalize.Date, normalize.Dateline, normalize.Credit, normalize.Copyright:
			if r := wordsIn(t, lineSpan(t.Source, m.Span)); r.Len() <= lineWords {
				out = append(out, r)
			}
		}
	}
	return out
}

// sideOf returns a or b, whichever is of witness w of p.
func sideOf(p *Pair, w int, a, b normalize.Range) normalize.Range {
	if w == p.A {
		return a
	}
	return b
}
