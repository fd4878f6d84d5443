package lineage

import (
	"slices"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/normalize"
)

// Standing matter is what a house puts into everything that it sends out: the
// paragraph about the company, the people for the press to call, the line in
// which the desk names its editors. Two releases of one company that are months
// apart share all of it and are no copies of each other, nor are two stories of
// one agency. It stands at the head and at the end, so that is where it is
// looked for: a paragraph of background from the midst is copied indeed.

const (
	// headWords is how far down, in words, standing matter at the head reaches.
	headWords = 80
	// looseWords is the length, in words, up to which a paragraph among the
	// standing ones at the end may differ, as another person to call does.
	looseWords = 15
)

// apart says that two witnesses of one house, or two releases to the press, were
// written so long after each other that they are two stories, whatever they
// share: more than recent.
func (f *family) apart(a, b int) bool {
	if !f.sameHouse(a, b) && !(f.release(a) && f.release(b)) || oneItem(&f.ws[a], &f.ws[b]) {
		return false
	}
	x, ok := f.dated(a)
	y, also := f.dated(b)
	return ok && also && max(y.from.Sub(x.to), x.from.Sub(y.to)) > recent
}

// backgroundShare is the share of the shorter of two texts of one house that
// stands in the other at least if they tell of one event: what a desk says of a
// company in every story about it is a sentence of eight or ten.
const backgroundShare = .2

// background says that witnesses a and b share so little that it may be what
// their desk writes whenever it speaks of the same people, so that what their
// heads say of versions and days counts in no common series.
func (f *family) background(a, b int) bool {
	words := 0
	for _, p := range f.passages(a, b) {
		words += p.Words
	}
	return float64(words) < backgroundShare*float64(min(len(f.ws[a].Text.Words), len(f.ws[b].Text.Words)))
}

// standing are the sentences of witness a, by number, that are standing matter
// which witness b has too; nil unless the two are apart.
func (f *family) standing(a, b int) []int32 {
	if !f.apart(a, b) {
		return nil
	}
	s, t := f.ws[a].Text, f.ws[b].Text
	var out []int32
	head := map[uint64]bool{}
	for _, r := range t.Sentences {
		if r.Start >= headWords {
			break
		}
		head[wordsKey(t, r)] = true
	}
	end := min(endMatter(s, t), f.closing(a, b))
	for n, r := range s.Sentences {
		if r.Start >= end || r.Start < headWords && head[wordsKey(s, r)] {
			out = append(out, int32(n))
		}
	}
	return out
}

// endMatter is the word of s at which the paragraphs begin that stand at the
// end of t as well; the number of its words if there are none.
func endMatter(s, t *normalize.Text) int {
	i, j := len(s.Paragraphs)-1, len(t.Paragraphs)-1
	from := len(s.Words)
	for i >= 0 && j >= 0 {
		switch {
		case wordsKey(s, s.Paragraphs[i]) == wordsKey(t, t.Paragraphs[j]):
			from = s.Paragraphs[i].Start
			i, j = i-1, j-1
		case s.Paragraphs[i].Len() <= looseWords:
			i--
		case t.Paragraphs[j].Len() <= looseWords:
			j--
		default:
			return from
		}
	}
	return from
}

// closing is the word of witness a at which the passages begin with which it and witness b
// end, changed a little as they may be: what a house says of itself is brought up to date, and
// who took the picture stands in the paragraph before its links. The number of its
// words if there are none, or if they are half of either text: then it was put up again.
func (f *family) closing(a, b int) int {
	ps := slices.SortedFunc(slices.Values(f.passages(a, b)), func(x, y align.Passage) int { return y.A.End - x.A.End })
	n, m := len(f.ws[a].Text.Words), len(f.ws[b].Text.Words)
	from, to := n, m
	for _, p := range ps {
		if from-p.A.End > looseWords || to-p.B.End > looseWords {
			break
		}
		from, to = p.A.Start, p.B.Start
	}
	if 2*from <= n || 2*to <= m {
		return n
	}
	return from
}

// wordsKey is the same for ranges of the same words in the same order, numbers
// left out: what else is new in a line of standing matter is its date.
func wordsKey(t *normalize.Text, r normalize.Range) uint64 {
	h := uint64(collate.Seed)
	for _, w := range t.Words[r.Start:r.End] {
		if w.Flags&normalize.Number == 0 {
			h = collate.Mix(h, w.ID)
		}
	}
	return h
}

// inStanding says that a run stands in one of those sentences.
func inStanding(standing []int32, r *run) bool {
	_, ok := slices.BinarySearch(standing, r.sentence)
	return ok
}

// recent is how long the texts of one house on one story lie apart at most, and
// how long before a text that credits an outlet, without a word of its own in
// common, the outlet's report was published, if it has a later one: a week.
const recent = 7 * 24 * time.Hour
