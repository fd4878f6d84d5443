package lineage

import (
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/align"
)

// mendedSlips: of two versions of one text a has a word with a slip where b has it as
// both spell it elsewhere. A slip comes in with new words, against which nothing stands
// in the version before; a word of which nothing but a letter changed was mended.
func mendedSlips(f *family, a, b int, ps []align.Passage) []cue {
	if !f.keptUp(a, b) {
		return nil
	}
	n, found := 0, cue{}
	for _, p := range ps {
		for _, e := range p.Edits {
			if e.A.Len() != 1 || e.B.Len() != 1 || !f.mended(a, e.A.Start, b, e.B.Start) {
				continue
			}
			if n++; n == 1 {
				sp := f.ws[b].Text.Words[e.B.Start].Span
				found = f.cue(sigMended, 1, b, sp, "%s has %q, as both have it elsewhere, where %s has %q",
					f.name(b), f.quote(b, sp), f.name(a), f.quote(a, f.ws[a].Text.Words[e.A.Start].Span))
			}
		}
	}
	if n == 0 {
		return nil
	}
	found.Weight *= more(n)
	return []cue{found}
}

// leastSpelt is how many times two versions have a word that they have with a slip once.
const leastSpelt = 2

// mended says that word x of witness a is word y of b with a slip: a letter or two differ,
// and not at the end alone, as in forms of one word; both have the word, and the slip
// stands here alone.
func (f *family) mended(a, x, b, y int) bool {
	s, r := f.letters(a, x), f.letters(b, y)
	most := misspellings(s, r)
	if most == 0 || commonPrefix(s, r) >= min(len(s), len(r))-1 {
		return false
	}
	if d := distance([]rune(s), []rune(r), most); d == 0 || d > most {
		return false
	}
	slips, words := 0, 0
	for _, i := range []int{a, b} {
		for _, w := range f.ws[i].Text.Words {
			switch w.ID {
			case f.ws[a].Text.Words[x].ID:
				slips++
			case f.ws[b].Text.Words[y].ID:
				words++
			}
		}
	}
	return slips == 1 && words >= leastSpelt
}

// letters is word x of witness i in small letters, "" if it has anything but letters.
func (f *family) letters(i, x int) string {
	t := f.ws[i].Text
	s := strings.ToLower(t.Source[t.Words[x].Start:t.Words[x].End])
	if strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return ""
	}
	return s
}

// commonPrefix is how many bytes s and r have in common at their beginning.
func commonPrefix(s, r string) int {
	n := 0
	for n < min(len(s), len(r)) && s[n] == r[n] {
		n++
	}
	return n
}
