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

// A figure is a number in a text that may be one of the dead.
type figure struct {
	n      float64
	at     int  // its word
	end    int  // of its sentence
	killed bool // killWords stand before it
	dead   int  // the first of deadWords within tollReach after it, 0 if there is none
}

// readFigures returns the numbers of witness i that may be of the dead, in order.
func (f *family) readFigures(i int) []figure {
	t := f.ws[i].Text
	word := func(k int) string {
		return strings.ToLower(t.Source[t.Words[k].Start:t.Words[k].End])
	}
	var out []figure
	for _, s := range t.Sentences {
		for k := s.Start; k < s.End; k++ {
			n, ok := numerals[word(k)]
			if !ok {
				if n, ok = f.number(i, k, k+1); !ok {
					continue
				}
			}
			x := figure{n: n, at: k, end: s.End, killed: k > s.Start && killWords[word(k-1)]}
			for j := k + 1; j < min(s.End, k+1+tollReach) && x.dead == 0; j++ {
				if _, another := numerals[word(j)]; another || strings.ContainsAny(word(j), "0123456789") {
					break
				}
				if deadWords[word(j)] {
					x.dead = j
				}
			}
			if x.killed || x.dead > 0 {
				out = append(out, x)
			}
		}
	}
	return out
}

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
