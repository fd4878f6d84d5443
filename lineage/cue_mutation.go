package lineage

import (
	"strings"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// spunWords: in a shared passage b has a substitution that no writer makes
// ("USA banks" for "US banks") and a has the idiom. Nobody turns it back.
func spunWords(f *family, a, b int, ps []align.Passage) []cue {
	n, found := 0, cue{}
	for _, m := range f.read(b).marks[normalize.Spin] {
		r := wordsIn(f.ws[b].Text, m.Span)
		for _, p := range ps {
			if p.Kind == align.Paraphrased || !overlap(r, p.B) || len(f.opposite(b, a, []align.Passage{flip1(p)}, m, normalize.Spin)) > 0 {
				continue
			}
			there := across(flip1(p), r)
			// Another number of words is another wording, and no swap.
			if there.Len() != r.Len() || f.ws[a].Text.Quote(there) == f.ws[b].Text.Quote(r) {
				continue
			}
			if n++; n == 1 {
				found = f.cue(sigSpin, 1, b, m.Span, "%s has %q where %s has %q: a substitution that is made one way only",
					f.name(b), f.quote(b, m.Span), f.name(a), oneLine(f.ws[a].Text.Quote(there)))
			}
		}
	}
	if n == 0 {
		return nil
	}
	found.Weight *= more(n)
	return []cue{found}
}

// flip1 swaps the sides of one passage.
func flip1(p align.Passage) align.Passage { return flip([]align.Passage{p})[0] }

// quotations: a quotation that is whole in a is broken in b (its marks do not
// match), or trimmed. If all of b's quotations are broken, so may its encoding be, and then this
// says little; half as much says a trimmed one of which a third text has more as well.
func quotations(f *family, a, b int, ps []align.Passage) []cue {
	broken, trimmed := 0, 0
	var foundBroken, foundTrimmed cue
	for _, m := range f.read(a).marks[normalize.Quotation] {
		if m.Value != "balanced" {
			continue
		}
		for _, o := range f.opposite(a, b, ps, m, normalize.Quotation) {
			x, y := wordsIn(f.ws[a].Text, m.Span), wordsIn(f.ws[b].Text, o.Span)
			if o.Value == brokenMarks && cutOff(f.ws[b].Text, y) {
				continue // the page ends there
			}
			switch {
			case o.Value == "broken":
				if broken++; broken == 1 {
					foundBroken = f.cue(sigBroken, 1, b, o.Span, "a quotation that is whole in %s is broken in %s: %s",
						f.name(a), f.name(b), f.quote(b, o.Span))
				}
			case y.Len() >= 3 && x.Len() >= y.Len()+leastTrimmed && f.partOf(b, y, a, x):
				if trimmed++; trimmed == 1 {
					foundTrimmed = f.cue(sigTrimmed, 1, b, o.Span, "%s has only a part of a quotation that %s has whole: %s",
						f.name(b), f.name(a), f.quote(b, o.Span))
					if f.wholeElsewhere(a, b, y) {
						foundTrimmed.Weight /= 2
					}
				}
			}
		}
	}
	var out []cue
	if broken > 0 {
		foundBroken.Weight *= more(broken)
		if f.allBroken(b) {
			foundBroken.Weight /= 3
		}
		out = append(out, foundBroken)
	}
	if trimmed > 0 {
		foundTrimmed.Weight *= more(trimmed)
		out = append(out, foundTrimmed)
	}
	return out
}

// leastTrimmed is how many words a quotation lacks that is only a part of another.
const leastTrimmed = 4

// wholeElsewhere says that a third text, of another house, has more of the quotation y of witness b as well: it was
// said to several, or sent to them, and each took what it had room for.
func (f *family) wholeElsewhere(a, b int, y normalize.Range) bool {
	for z := range f.ws {
		if z == a || z == b || f.sameHouse(z, a) || f.sameHouse(z, b) {
			continue
		}
		for _, m := range f.read(z).marks[normalize.Quotation] {
			if x := wordsIn(f.ws[z].Text, m.Span); x.Len() >= y.Len()+leastTrimmed && f.partOf(b, y, z, x) {
				return true
			}
		}
	}
	return false
}

// allBroken says that witness i has three quotations or more and all are broken.
func (f *family) allBroken(i int) bool {
	qs := f.read(i).marks[normalize.Quotation]
	for _, m := range qs {
		if m.Value != "broken" {
			return false
		}
	}
	return len(qs) >= 3
}

// partOf says that the words y of witness b stand, in that order, in x of a.
func (f *family) partOf(b int, y normalize.Range, a int, x normalize.Range) bool {
	whole, part := f.ws[a].Text.Words[x.Start:x.End], f.ws[b].Text.Words[y.Start:y.End]
	for i := 0; i+len(part) <= len(whole); i++ {
		n := 0
		for n < len(part) && whole[i+n].ID == part[n].ID {
			n++
		}
		if n == len(part) {
			return true
		}
	}
	return false
}

// misspeltNames: in a shared passage b has a name that differs in a letter or
// two from a's, and a's form is the one that the rest of the family has. In a
// copy the misspelling is new; between versions of one house it is the later
// version that spells right. Texts that are kept up are asked for slips of all words
// instead; see mendedSlips.
func misspeltNames(f *family, a, b int, ps []align.Passage) []cue {
	if f.keptUp(a, b) {
		return nil
	}
	good, bad := a, b
	if f.sameHouse(a, b) {
		good, bad = b, a
	}
	n, found := 0, cue{}
	for _, p := range ps {
		for _, e := range p.Edits {
			if e.A.Len() != 1 || e.B.Len() != 1 {
				continue
			}
			x, y := e.A.Start, e.B.Start
			if good == b {
				x, y = y, x
			}
			if !f.misspelt(good, x, bad, y) {
				continue
			}
			if n++; n == 1 {
				sp := f.ws[bad].Text.Words[y].Span
				found = f.cue(sigMisspelt, 1, bad, sp, "%s has %q for what is spelt %q in %s and elsewhere",
					f.name(bad), f.quote(bad, sp), f.quote(good, f.ws[good].Text.Words[x].Span), f.name(good))
			}
		}
	}
	if n == 0 {
		return nil
	}
	found.Weight *= more(n)
	if good == b {
		found.Weight /= 2
	}
	return []cue{found}
}

// misspelt says that word y of witness bad is word x of witness good with a slip, and that
// more witnesses have the good form than the bad. An agency's own story spells a name as its
// copies should, however many of them do not.
func (f *family) misspelt(good, x, bad, y int) bool {
	v, w := f.ws[good].Text.Words[x], f.ws[bad].Text.Words[y]
	return f.forms(v.ID) > f.forms(w.ID) && !(f.sent(bad) && f.agencyOf(good) == "") && f.slip(good, x, bad, y) &&
		!cutName(f.ws[good].Text, x, f.ws[bad].Text, y)
}

// slip says that word y of witness b is a name that is spelt otherwise than word x of a, and not
// rightly: both are capitalised, and at most two letters apart (one, in a short word).
func (f *family) slip(a, x, b, y int) bool {
	const name = normalize.Capital
	v, w := f.ws[a].Text.Words[x], f.ws[b].Text.Words[y]
	if v.Flags&name == 0 || w.Flags&name == 0 || (v.Flags|w.Flags)&normalize.Number != 0 {
		return false
	}
	s := strings.ToLower(f.ws[a].Text.Source[v.Start:v.End])
	r := strings.ToLower(f.ws[b].Text.Source[w.Start:w.End])
	most := misspellings(s, r)
	d := distance([]rune(s), []rune(r), most)
	return d > 0 && d <= most && !rightlySpelt(f.ws[b].Text.Language, s, r)
}

// misspellings is how many letters two spellings of one name may be apart: none in a
// name of three letters, one in four and five, two in longer ones.
func misspellings(x, y string) int {
	switch n := min(utf8.RuneCountInString(x), utf8.RuneCountInString(y)); {
	case n < 4:
		return 0
	case n < 6:
		return 1
	default:
		return 2
	}
}

// forms returns how many times the family has a word, each witness once more
// if it has it more than once: two witnesses can then outvote a slip.
func (f *family) forms(id uint64) int {
	f.read(0)
	return f.readings.forms[id]
}

// countForms counts the words of all witnesses for forms.
func countForms(ws []Witness) map[uint64]int {
	out := map[uint64]int{}
	for i := range ws {
		here := map[uint64]int{}
		for _, w := range ws[i].Text.Words {
			if w.Flags&normalize.Capital == 0 {
				continue
			}
			if here[w.ID]++; here[w.ID] <= 2 {
				out[w.ID]++
			}
		}
	}
	return out
}

// distance returns the number of letters inserted, deleted, changed or swapped
// with a neighbour between x and y (optimal string alignment), or most+1 if it
// is more than most.
func distance(x, y []rune, most int) int {
	if len(x)-len(y) > most || len(y)-len(x) > most {
		return most + 1
	}
	rows := [3][]int{make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := 1; i <= len(x); i++ {
		before, above, row := rows[0], rows[1], rows[2]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			c := above[j-1]
			if x[i-1] != y[j-1] {
				c++
			}
			c = min(c, above[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				c = min(c, before[j-2]+1)
			}
			row[j] = c
		}
		rows = [3][]int{above, row, before}
	}
	return min(rows[1][len(y)], most+1)
}
