package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// tollReach is how many words may stand between a number and the word of
// death that makes it a toll: "siete trabajadores han muerto", "12 people on
// board were killed".
const tollReach = 4

// deadWords follow the number of the dead in English, German, French, Spanish,
// Italian, Portuguese and Dutch; killWords come before it.
var (
	deadWords = wordSet(`dead killed died deaths fatalities tote toten todesopfer tot gestorben getötet starben ums
		morts mort tués tué décès décédés muertos muertes muerto fallecidos fallecido fallecieron murieron víctimas
		morti vittime mortos mortes doden slachtoffers`)
	killWords = wordSet(`killed killing kills kill mató matado mata tötete tötet tuant tué toll todesopfer todesfälle muertos fallecidos`)
)

// numerals are the numbers that news writes in words.
var numerals = func() map[string]float64 {
	out := map[string]float64{}
	for n, words := range []string{"", "one", "two zwei deux dos due", "three drei trois tres tre", "four vier quatre cuatro quattro",
		"five fünf cinq cinco cinque", "six sechs six seis sei", "seven sieben sept siete sette", "eight acht huit ocho otto",
		"nine neun neuf nueve nove", "ten zehn dix diez dieci", "eleven elf onze once undici", "twelve zwölf douze doce dodici"} {
		for _, w := range strings.Fields(words) {
			out[w] = float64(n)
		}
	}
	return out
}()

func wordSet(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// deadToll: in a sentence that both texts have, the number of the dead is
// higher in b. While a story runs a toll is revised upwards far more often
// than down, and a rewriter leaves it as he found it.
func deadToll(f *family, a, b int, ps []align.Passage) []cue {
	for _, p := range ps {
		x, from, ok := f.toll(a, p.A)
		y, to, also := f.toll(b, p.B)
		if !ok || !also || x == y {
			continue
		}
		if x > y {
			return nil
		}
		was, is := f.ws[a].Text.Bytes(from), f.ws[b].Text.Bytes(to)
		return []cue{f.cue(sigToll, 1, b, is, "the dead went up, from %q in %s to %q in %s", f.quote(a, was), f.name(a), f.quote(b, is), f.name(b))}
	}
	return nil
}

// toll returns the first number of the dead in the words r of witness i, and
// the words that say so. The number may stand just before r, where a passage
// begins behind what was changed.
func (f *family) toll(i int, r normalize.Range) (float64, normalize.Range, bool) {
	t := f.ws[i].Text
	end := min(r.End, len(t.Words))
	word := func(k int) string {
		return strings.ToLower(t.Source[t.Words[k].Start:t.Words[k].End])
	}
	for _, s := range t.Sentences {
		if s.End <= r.Start || s.Start >= end {
			continue
		}
		for k := max(s.Start, r.Start-tollReach); k < min(s.End, end); k++ {
			n, ok := numerals[word(k)]
			if !ok {
				if n, ok = f.number(i, k, k+1); !ok {
					continue
				}
			}
			if k > s.Start && k > r.Start && killWords[word(k-1)] {
				return n, normalize.Range{Start: k - 1, End: k + 1}, true
			}
			for j := k + 1; j < min(s.End, end, k+1+tollReach); j++ {
				if _, another := numerals[word(j)]; another || strings.ContainsAny(word(j), "0123456789") {
					break
				}
				if deadWords[word(j)] {
					return n, normalize.Range{Start: k, End: j + 1}, true
				}
			}
		}
	}
	return 0, normalize.Range{}, false
}
