package lineage

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// tollReach is how many words may stand between a number and the word of
// death that makes it a toll: "siete trabajadores han muerto", "12 people on
// board were killed".
const tollReach = 4

// deadWords follow the number of the dead in English, German, French, Spanish,
// Italian, Portuguese and Dutch.
var deadWords = wordSet(`dead killed died drowned perished slain deaths fatalities tote toten toter todesopfer tot gestorben getötet ertrunken ertranken erschossen starben ums
		morts mort tués tué décès décédés muertos muertes muerto fallecidos fallecido fallecieron murieron víctimas
		tuées décédées muertas fallecidas perecieron morti morte morto vittime decessi mortos mortas mortes morreram morreu vítimas óbitos
		noyés noyées péri périrent ahogados ahogadas annegati annegate uccisi uccise afogados afogadas
		doden slachtoffers omgekomen overleden verdronken gedood`)

// ageWords stand behind the number of somebody's years.
var ageWords = wordSet(`year years yearold jahr jahre jahren an ans año años ano anos anno anni jaar`)

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// deadToll: in a sentence that both texts have, the number of the dead is
// higher in b; or, of two texts of one desk that share anything, in what they open
// with, as a desk words its lead anew with the toll. So do two takes of an agency on whosever
// pages they stand. While a story runs a toll is
// revised upwards far more often than down, and a rewriter leaves it as he found it.
// Between houses that says when each was written and not who had it from whom: two
// clients print what takes of one agency gave them. There it carries no claim alone.
func deadToll(f *family, a, b int, ps []align.Passage) []cue {
	rise, from, to := f.tollRise(a, b, ps)
	if rise == 0 && len(ps) > 0 && (f.sameDesk(a, b) || f.wire(a, b)) {
		rise, from, to = f.leadRise(a, b)
	}
	if rise <= 0 {
		return nil
	}
	return []cue{f.risen(a, b, from, to)}
}

// tollOrder is 1 if witness b counts more dead in a sentence that it shares with a, -1 if
// fewer. Of two that share other sentences what each opens with is asked, of whatever
// houses: for ranks it is enough when each was written.
func (f *family) tollOrder(a, b int) int {
	ps := f.passages(a, b)
	rise, _, _ := f.tollRise(a, b, ps)
	if rise == 0 && len(ps) > 0 {
		rise, _, _ = f.leadRise(a, b)
	}
	return rise
}

// tollRise is 1 if the number of the dead in the first sentence that witnesses a and b share
// with another number in each is higher in b, -1 if it is higher in a, 0 if there is none; and the
// words that say so.
func (f *family) tollRise(a, b int, ps []align.Passage) (rise int, from, to normalize.Range) {
	for _, p := range ps {
		x, from, ok := f.toll(a, p.A)
		y, to, also := f.toll(b, p.B)
		if ok && also && x != y {
			return cmp.Compare(y, x), from, to
		}
	}
	return 0, from, to
}

// leadRise is tollRise for what the two open with. Who counts fewer there and as many further
// down has put two texts together, and is no earlier.
func (f *family) leadRise(a, b int) (rise int, from, to normalize.Range) {
	x, from, ok := f.leadToll(a)
	y, to, also := f.leadToll(b)
	if !ok || !also || y < x && f.counts(b, x) || x < y && f.counts(a, y) {
		return 0, from, to
	}
	return cmp.Compare(y, x), from, to
}

// counts says that witness i has n dead somewhere.
func (f *family) counts(i int, n float64) bool {
	return slices.ContainsFunc(f.read(i).figures, func(x figure) bool { return x.n == n })
}

// risen is the cue of a toll that rose from the words from of witness a to those of b.
func (f *family) risen(a, b int, from, to normalize.Range) cue {
	was, is := f.ws[a].Text.Bytes(from), f.ws[b].Text.Bytes(to)
	c := f.cue(sigToll, 1, b, is, "the dead went up, from %q in %s to %q in %s", f.quote(a, was), f.name(a), f.quote(b, is), f.name(b))
	c.strong = f.sameHouse(a, b)
	return c
}

// leadSentences is how many sentences of prose a text opens with: further down stand the
// dead of other days.
const leadSentences = 3

// leadToll is the first number of the dead in what witness i opens with.
func (f *family) leadToll(i int) (float64, normalize.Range, bool) {
	t := f.ws[i].Text
	body := firstProse(t)
	n := slices.IndexFunc(t.Sentences, func(s normalize.Range) bool { return s.Start >= body })
	if n < 0 {
		return 0, normalize.Range{}, false
	}
	last := t.Sentences[min(n+leadSentences, len(t.Sentences))-1]
	return f.toll(i, normalize.Range{Start: t.Sentences[0].Start, End: last.End})
}

// A figure is a number in a text that may be one of the dead.
type figure struct {
	n      float64
	at     int  // its word
	end    int  // of its sentence
	killed bool // killWords stand before it, or a toll has come to it
	dead   int  // the first of deadWords within tollReach after it, 0 if there is none
}

// readFigures returns the numbers of witness i that may be of the dead, in order. What somebody
// posted before the text was written has a count of its own.
func (f *family) readFigures(i int) []figure {
	t := f.ws[i].Text
	posted := postedWords(t)
	var out []figure
	for _, s := range t.Sentences {
		if slices.ContainsFunc(posted, func(r normalize.Range) bool { return overlap(s, r) }) {
			continue
		}
		for k := s.Start; k < s.End; k++ {
			n, last, ok := numeralAt(t, k, s.End)
			if !ok && oneDead(t, k, s) {
				n, ok = 1, true
			}
			if !ok {
				k = last // what is left of "two hundred" is no number by itself
				if n, ok = f.number(i, k, k+1); !ok || scaled(t, k, s.End) {
					continue
				}
			}
			if end := max(k, last) + 1; end < s.End && ageWords[wordOf(t, end)] {
				continue // "een vrouw van 77 jaar, zijn overleden"
			}
			x := figure{n: n, at: k, end: s.End, killed: killedBefore(t, k, max(k, last), s) || risenTo(t, k, max(k, last), s) || ofTheDead(t, k, s)}
			k = last
			for j := k + 1; j < min(s.End, k+1+tollReach) && x.dead == 0; j++ {
				if _, another := numerals[wordOf(t, j)]; another || strings.ContainsAny(wordOf(t, j), "0123456789") {
					break
				}
				if deadWords[wordOf(t, j)] || n == 1 && diedAlone[wordOf(t, j)] {
					x.dead = j
				}
			}
			if x.dead > 0 && ofAYear(t, x.at, x.dead, s) {
				x.dead = 0
			}
			if x.dead == 0 {
				x.dead = lostLife(t, k+1, s)
			}
			if x.killed || x.dead > 0 {
				out = append(out, x)
			}
		}
	}
	return out
}

// oneDead says that word k of sentence s of t, which is an article elsewhere, counts one of
// the dead: "mindestens ein Mensch", "une personne", of whom nothing is told but the number,
// or the dead themselves, "ein Toter". Of anybody else who died a text tells beside the toll.
func oneDead(t *normalize.Text, k int, s normalize.Range) bool {
	if !ones[wordOf(t, k)] || k+1 >= s.End {
		return false
	}
	next := wordOf(t, k+1)
	return k > s.Start && leastWords[wordOf(t, k-1)] || countedOnes[next] || deadOnes[next] || deadNouns[next] && t.Words[k+1].Flags&normalize.Capital != 0
}

var (
	ones       = wordSet(`ein eine einen einer un une uno una um uma een`)
	leastWords = wordSet(`mindestens zumindest wenigstens moins menos almeno minstens`) // "au moins", "al menos"
	// diedAlone say of one person what deadWords say of many; beside other numbers they tell an age.
	diedAlone   = wordSet(`décédé décédée tuée murió falleció fallecida muerta morta deceduto deceduta morì faleceu starb verstorben umgekommen overleed`)
	countedOnes = wordSet(`mensch person personne persona pessoa mens persoon`)
	deadOnes    = wordSet(`mort morte muerto muerta morto morta dode`)
	deadNouns   = wordSet(`toter tote todesopfer`) // "ein toter Ast"
)

// toll returns the first number of the dead in the words r of witness i, and
// the words that say so. The number may stand just before r, where a passage
// begins behind what was changed.
func (f *family) toll(i int, r normalize.Range) (float64, normalize.Range, bool) {
	for _, x := range f.read(i).figures {
		switch {
		case x.end <= r.Start || x.at < r.Start-tollReach || x.at >= r.End:
		case x.killed && x.at > r.Start:
			return x.n, normalize.Range{Start: x.at - 1, End: x.at + 1}, true
		case x.dead > 0 && x.dead < r.End:
			return x.n, normalize.Range{Start: x.at, End: x.dead + 1}, true
		}
	}
	return 0, normalize.Range{}, false
}
