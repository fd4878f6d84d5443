package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What one text states and others quote has its source there, and not with the
// others that quote it.

// states says that what witness b quotes of a is a's own statement: a is a release
// to the press and b none, or says in its own voice what b quotes, or b says that
// a's paper was told it.
func (u *reuse) states(a, b int) bool { return slices.Contains(u.stated[a], b) }

// readStatements fills u.stated.
func (u *reuse) readStatements() {
	u.stated = make([][]int, len(u.runs))
	for i := range u.f.pairs {
		p := &u.f.pairs[i]
		for _, ab := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			a, b := ab[0], ab[1]
			if len(p.Passages) == 0 || u.f.release(b) {
				continue
			}
			ps := u.f.passages(a, b)
			if _, r := u.f.quotes(a, b, ps); r.Len() > 0 || u.f.release(a) || u.f.saysWhose(a, b, ps) {
				u.stated[a] = append(u.stated[a], b)
			}
		}
	}
}

// statement says that z explains nothing of a and b because one of them states what
// the other quotes, and z only quotes it as well.
func (u *reuse) statement(z, a, b int) bool {
	return u.states(a, b) && u.states(a, z) && !u.beyond(z, a, b) || u.states(b, a) && u.states(b, z) && !u.beyond(z, b, a)
}

// beyond says that z shares with b, who quotes a, what a does not have: then b may
// have the quotation by way of z. Another that only quotes the same is no way, nor is a page that
// was put up after b.
func (u *reuse) beyond(z, a, b int) bool {
	if u.f.published(b, z) > 0 {
		return false
	}
	n := 0
	for i, j := range common(u.numbers[z], u.numbers[b]) {
		if u.runs[z][i].name && u.runs[b][j].name {
			continue
		}
		if _, ok := slices.BinarySearch(u.numbers[a], u.numbers[z][i]); !ok {
			n++
		}
	}
	return n >= leastResidue
}

// partlyExplained says that a third text explains some of what a and b share.
func (u *reuse) partlyExplained(a, b int) bool {
	for _, r := range u.commonRuns(a, b) {
		if slices.ContainsFunc(u.holder[r.number], func(z int) bool { return u.explains(z, a, b) && !u.statement(z, a, b) }) {
			return true
		}
	}
	return false
}

// quotesFrom is the number of words that witness b quotes of a in a sentence which
// says that they were said to the paper that a is by, or stand there, and that no page
// of that paper explains, nor who credits it; 0 if they are fewer than leastStated.
// They are a's alone (lone) if no other text of that paper has them all: of two prints
// of an agency's story nobody can tell which it was.
func (u *reuse) quotesFrom(a, b int) (n int, lone bool) {
	if u.f.published(b, a) > 0 {
		return 0, false
	}
	t := u.f.ws[b].Text
	var in []int32
	for _, m := range u.f.credits(b) {
		if u.f.isBy(a, m.Value) && !u.f.isBy(b, m.Value) && !u.f.daysAfter(a, b) {
			n := sentenceNumber(t, wordsIn(t, m.Span).Start)
			if n < 0 {
				continue
			}
			in = append(in, int32(n))
			// "Here is the mayor, per the Courier:", and the quotation below.
			if endsOpen(t, t.Sentences[n]) {
				for n++; n < len(t.Sentences) && t.Words[t.Sentences[n].Start].Flags&normalize.Quoted != 0; n++ {
					in = append(in, int32(n))
				}
			}
		}
	}
	if len(in) == 0 {
		return 0, false
	}
	has := map[int]int{} // how many of them other texts of that paper have
	for _, r := range u.commonRuns(a, b) {
		if r.quoted && slices.Contains(in, r.inB) && !slices.ContainsFunc(u.holder[r.number], func(z int) bool {
			return u.explains(z, a, b) && (u.f.sameHouse(z, a) || u.f.creditsHouse(z, a))
		}) {
			n++
			for _, z := range u.top(r.number) {
				if z != a && z != b && u.f.sameHouse(z, a) {
					has[z]++
				}
			}
		}
	}
	lone = true
	for _, m := range has {
		lone = lone && m < n
	}
	if n += hubShingle - 1; n < leastStated {
		return 0, false
	}
	return n, lone
}

// saysSender says that witness a is a release, and that b, which is none, says in a passage of both
// that its sender made that known: "the police said" of what the police of the county sent out.
func (f *family) saysSender(a, b int) bool {
	if !f.release(a) || f.release(b) {
		return false
	}
	t, from := f.ws[b].Text, sender(f.ws[a].Text.Source)
	for _, m := range t.Marks {
		if m.Kind != normalize.Attribution || m.Value != "" || m.Detail != "official" {
			continue
		}
		in := wordsIn(t, m.Span)
		if !slices.ContainsFunc(f.passages(a, b), func(p align.Passage) bool { return p.B.Start < in.End && in.Start < p.B.End }) {
			continue
		}
		for w := in.Start; w < in.End; w++ {
			word := strings.ToLower(t.Source[t.Words[w].Start:t.Words[w].End])
			if len(word) >= senderWord && !anyOf(t.Words[w:w+1], speechVerbs()) && !anyOf(t.Words[w:w+1], reportWords()) && strings.Contains(from, word) {
				return true
			}
		}
	}
	return false
}

// sender is where a release s says who sent it, in small letters: its first lines and its last, but
// for those of prose.
func sender(s string) string {
	lines, n, at := "", 0, 0
	for line := range strings.Lines(s) {
		if at += len(line); strings.TrimSpace(line) == "" {
			continue
		}
		if n++; (n <= releaseLines || at > len(s)-releaseEnd) && len(line) < releaseLine {
			lines += line
		}
	}
	return strings.ToLower(lines)
}

// senderWord is the least number of letters of a word that tells whose release one is:
// judgement.
const senderWord = 6
