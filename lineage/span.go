package lineage

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// wordsIn returns the words of t that touch sp.
func wordsIn(t *normalize.Text, sp normalize.Span) normalize.Range {
	i := sort.Search(len(t.Words), func(i int) bool { return t.Words[i].End > sp.Start })
	j := sort.Search(len(t.Words), func(i int) bool { return t.Words[i].Start >= sp.End })
	return normalize.Range{Start: i, End: max(i, j)}
}

// touches says that sp touches one of the words r of t. Of many spans most lie elsewhere, and
// for these no word is looked for.
func touches(t *normalize.Text, sp normalize.Span, r normalize.Range) bool {
	if r.Len() <= 0 || sp.End <= t.Words[r.Start].Start || t.Words[r.End-1].End <= sp.Start {
		return false
	}
	return overlap(wordsIn(t, sp), r)
}

// sentenceAt returns the sentence that holds word w; empty if none does.
func sentenceAt(t *normalize.Text, w int) normalize.Range {
	if i := sentenceNumber(t, w); i >= 0 {
		return t.Sentences[i]
	}
	return normalize.Range{}
}

// statementAt is the sentence that holds word w, with what stands before it of a
// quotation that goes on in it: "The rest we know. They all left", he told the paper.
func statementAt(t *normalize.Text, w int) normalize.Range {
	s := sentenceAt(t, w)
	for s.Start > 0 && s.Start < len(t.Words) && t.Words[s.Start].Flags&t.Words[s.Start-1].Flags&normalize.Quoted != 0 {
		s.Start--
	}
	return s
}

// sentenceNumber returns the number of the sentence that holds word w; -1 if none
// does.
func sentenceNumber(t *normalize.Text, w int) int {
	i := sort.Search(len(t.Sentences), func(i int) bool { return t.Sentences[i].End > w })
	if i == len(t.Sentences) || t.Sentences[i].Start > w {
		return -1
	}
	return i
}

// sentenceOf returns the bytes of the sentence that sp begins in, and sp
// itself where it holds no word of a sentence.
func sentenceOf(t *normalize.Text, sp normalize.Span) normalize.Span {
	r := wordsIn(t, sp)
	if r.Len() == 0 {
		return sp
	}
	s := t.Bytes(sentenceAt(t, r.Start))
	if s.End <= s.Start {
		return sp
	}
	return normalize.Span{Start: min(s.Start, sp.Start), End: max(s.End, sp.End)}
}

// within says that x lies inside y.
func within(x, y normalize.Span) bool { return y.Start <= x.Start && x.End <= y.End }

// meet says that two spans have a byte in common.
func meet(x, y normalize.Span) bool { return x.Start < y.End && y.Start < x.End }

// overlap says that two ranges have a word in common.
func overlap(x, y normalize.Range) bool { return max(x.Start, y.Start) < min(x.End, y.End) }

// across returns the words of side B that stand where the words r of side A
// of passage p do. Words outside the passage are cut off; an edit is crossed
// as a whole. A paraphrase has no such order: there the answer is all of B.
func across(p align.Passage, r normalize.Range) normalize.Range {
	r = normalize.Range{Start: max(r.Start, p.A.Start), End: min(r.End, p.A.End)}
	if r.Start >= r.End {
		return normalize.Range{}
	}
	if p.Kind == align.Paraphrased {
		return p.B
	}
	first, _ := counterpart(p, r.Start)
	_, last := counterpart(p, r.End-1)
	out := normalize.Range{Start: first, End: last}
	out.Start = min(max(out.Start, p.B.Start), p.B.End)
	out.End = min(max(out.End, out.Start), p.B.End)
	return out
}

// counterpart returns the words [from, to) of side B for word w of side A.
func counterpart(p align.Passage, w int) (from, to int) {
	x, y := p.A.Start, p.B.Start // where the run of unchanged words began
	for _, e := range p.Edits {
		if w < e.A.Start {
			break
		}
		if w < e.A.End {
			return e.B.Start, e.B.End
		}
		x, y = e.A.End, e.B.End
	}
	return y + w - x, y + w - x + 1
}

// wordsKept is how many words stand in passages that are not reworded.
func wordsKept(ps []align.Passage) (n int) {
	for _, p := range ps {
		if p.Kind != align.Paraphrased {
			n += p.Words
		}
	}
	return n
}

// oneLine puts s on one line and cuts it at about 90 bytes, between words.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	const most = 90
	if len(s) <= most {
		return s
	}
	n := most
	for !utf8.RuneStart(s[n]) {
		n--
	}
	if i := strings.LastIndexByte(s[:n], ' '); i > most/2 {
		n = i
	}
	return s[:n] + "…"
}

// lineOf returns the line of s that sp begins in.
func lineOf(s string, sp normalize.Span) string {
	l := lineSpan(s, sp)
	return s[l.Start:l.End]
}

// lineSpan returns the bytes of the line of s that sp begins in, without the blanks around it, and
// all of sp, which may go on below.
func lineSpan(s string, sp normalize.Span) normalize.Span {
	start, end := strings.LastIndexByte(s[:sp.Start], '\n')+1, len(s)
	if j := strings.IndexByte(s[sp.Start:], '\n'); j >= 0 {
		end = int(sp.Start) + j
	}
	end = start + len(strings.TrimRight(s[start:end], " \t\r"))
	start = end - len(strings.TrimLeft(s[start:end], " \t"))
	return normalize.Span{Start: min(int32(start), sp.Start), End: max(int32(end), sp.End)}
}
