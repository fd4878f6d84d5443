package lineage

import (
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Two texts that a third is the source of, and that are linked besides, were not
// made from it independently: one of them was made from the other. Where they
// differ the source tells which, since nobody who copies a changed text finds
// the words of the source again (Maas: the witness without the separative
// errors is not the copy).

const (
	// leastKept is the number of places in which the one has the source's words
	// and the other its own for that to be more than chance.
	leastKept = 3
	// keptReading is how many words a change has at most: where more are
	// exchanged a sentence was written anew.
	keptReading = 4
	// mostSources is how many sources are asked, those first that share most.
	mostSources = 3
)

// keptReadings: a and b share text, and in small changes between them a has the
// words of a source of a, b others. The reverse must not be found, or only once
// in four cases: then each has something of the source that the other lacks.
func keptReadings(f *family, a, b int, ps []align.Passage) []cue {
	if len(f.ws) < 3 || changes(ps) < leastKept || f.sameHouse(a, b) {
		return nil
	}
	for _, c := range f.sourcesOf(a, b) {
		n, back, found := 0, 0, normalize.Range{}
		for _, p := range ps {
			if p.Kind == align.Paraphrased {
				continue
			}
			for _, e := range p.Edits {
				if max(e.A.Len(), e.B.Len()) > keptReading {
					continue
				}
				switch x, y := f.holds(c, a, e.A), f.holds(c, b, e.B); {
				case x && !y:
					if n++; n == 1 && e.B.Len() > 0 {
						found = e.B
					}
				case y && !x:
					back++
				}
			}
		}
		if n >= leastKept && 4*back <= n {
			return []cue{f.cue(sigKept, 1, b, f.ws[b].Text.Bytes(found), "in %d places where they differ %s has the words of %s, and %s in %d: it was not made from %s",
				n, f.name(a), f.name(c), f.name(b), back, f.name(b))}
		}
	}
	return nil
}

// changes is how many small changes there are in passages.
func changes(ps []align.Passage) (n int) {
	for i := range ps {
		if ps[i].Kind == align.Paraphrased {
			continue
		}
		for _, e := range ps[i].Edits {
			if max(e.A.Len(), e.B.Len()) <= keptReading {
				n++
			}
		}
	}
	return n
}

// sourcesOf are the witnesses that are no copies of a or b and that both share
// passages with, those that share most with both first: an agency's own story
// or a release where a and b are neither, or what was published before both.
func (f *family) sourcesOf(a, b int) []int {
	var out []int
	var words []int
	for _, c := range f.with[a] {
		if c == b || !f.sourceOf(c, a) || !f.sourceOf(c, b) {
			continue
		}
		n := min(f.sharedWords(a, c), f.sharedWords(b, c))
		if n < agencyWords {
			continue
		}
		i := len(out)
		for i > 0 && (words[i-1] < n || words[i-1] == n && f.ws[c].ID < f.ws[out[i-1]].ID) {
			i--
		}
		if i == mostSources {
			continue
		}
		out, words = append(out[:i:i], append([]int{c}, out[i:]...)...), append(words[:i:i], append([]int{n}, words[i:]...)...)
		out, words = out[:min(len(out), mostSources)], words[:min(len(words), mostSources)]
	}
	return out
}

// sourceOf says that of two texts with common wording c has to be the earlier:
// by its time, or as an agency's own story or a release beside a text that is neither.
func (f *family) sourceOf(c, i int) bool {
	if f.sameHouse(c, i) {
		return false
	}
	if o := f.published(c, i); o != 0 {
		return o > 0
	}
	own := func(i int) bool { return f.agencyOf(i) != "" || f.release(i) }
	return own(c) && !own(i)
}

// sharedWords is the number of words in the passages of a and b.
func (f *family) sharedWords(a, b int) (n int) {
	i, ok := f.at[[2]int{min(a, b), max(a, b)}]
	if !ok {
		return 0
	}
	for _, p := range f.pairs[i].Passages {
		n += p.Words
	}
	return n
}

// holds says that witness c has the words r of witness i, with the word before
// and the word after, as they stand.
func (f *family) holds(c, i int, r normalize.Range) bool {
	n, ok := f.at[[2]int{min(c, i), max(c, i)}]
	if !ok {
		return false
	}
	r = normalize.Range{Start: r.Start - 1, End: r.End + 1}
	for _, p := range f.pairs[n].Passages {
		q := sideOf(&f.pairs[n], i, p.A, p.B)
		if p.Kind == align.Paraphrased || r.Start < q.Start || q.End < r.End {
			continue
		}
		whole := true
		for _, e := range p.Edits {
			s := sideOf(&f.pairs[n], i, e.A, e.B)
			// An empty side stands between two words, and breaks what has both.
			whole = whole && (s.End <= r.Start || r.End <= s.Start)
		}
		return whole
	}
	return false
}
