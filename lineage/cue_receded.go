package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What was the news of one take lies behind that of the next: "La population est priée de fermer
// les fenêtres" becomes "avait été priée", "he asks for help" "he had asked". The tense for what was
// before all else tells so in every language that has one. A writer may use it for what is the only
// thing that he tells, so that it takes another sign to make it a claim.

// pastAuxiliaries are the IDs, sorted, of the words that stand before a participle, or in German and
// Dutch anywhere in its clause, for what was over before that of which a text tells.
var pastAuxiliaries = map[string]func() []uint64{
	"en": wordIDs(`had`), "de": wordIDs(`hatte hatten`), "fr": wordIDs(`avait avaient`), "es": wordIDs(`había habían`),
	"it": wordIDs(`aveva avevano`), "pt": wordIDs(`tinha tinham havia haviam`), "nl": wordIDs(`had hadden`),
}

// pastParticiples are the endings of participles in the languages that participleEnds lacks.
var pastParticiples = map[string][]string{"en": {"ed", "en", "id", "ld"}, "pt": {"ado", "ido", "ados", "idos", "ada", "ida", "ito", "sto"}}

// participleReach is how far behind its auxiliary a participle stands outside of German and Dutch: "had earlier been".
const participleReach = 3

// A pluperfect is what a sentence tells by an auxiliary of what was over and its participles.
type pluperfect struct {
	normalize.Range
	participles []int // words, in order
}

// pluperfects are those of sentence s of t, in order, but for what is quoted and what a clause behind
// "that" tells, in which that is the tense for what was said in the present too.
func pluperfects(t *normalize.Text, s normalize.Range) (out []pluperfect) {
	of, ok := pastAuxiliaries[t.Language]
	if !ok {
		return nil
	}
	for i := s.Start; i < s.End; i++ {
		if t.Words[i].Flags&normalize.Quoted != 0 || !anyOf(t.Words[i:i+1], of()) || slices.ContainsFunc(t.Words[s.Start:i], opensClause) {
			continue
		}
		x := pluperfect{Range: normalize.Range{Start: i, End: i + 1}}
		end := min(s.End, i+1+participleReach)
		if t.Language == "de" || t.Language == "nl" {
			end = s.End
		}
		for j := i + 1; j < end && unbroken(t, j-1); j++ {
			if (participle(t, j) || endsIn(wordOf(t, j), pastParticiples[t.Language])) && !beenWords[wordOf(t, j)] {
				x.participles, x.End = append(x.participles, j), j+1
			}
		}
		if len(x.participles) > 0 {
			out = append(out, x)
		}
	}
	return out
}

// opensClause says that w is a "that" which nobody is quoted with.
func opensClause(w normalize.Word) bool {
	_, ok := slices.BinarySearch(thatWords(), w.ID)
	return ok && w.Flags&normalize.Quoted == 0
}

// beenWords are participles that only help others.
var beenWords = wordSet(`been worden gewesen été sido stato stata stati state geworden`)

// leastReceded is how many words two sentences share at least to tell the same.
const leastReceded = 5

// receded: of two takes of one desk b tells as what had been before what a sentence
// of a tells as what is or was, and a nothing of b so.
func receded(f *family, a, b int, ps []align.Passage) []cue {
	return f.onlyLater(a, b, ps, sigReceded, f.lyingBehind, "%s tells as over (%q) what %s tells as new")
}

// onlyLater is the cue s of two takes a and b of one desk by what the sentences of b, as told counts them, say of those of a
// across from them, if none of a says so of b. The note has b, the first words that say it, and a.
func (f *family) onlyLater(a, b int, ps []align.Passage, s *signal, told func(a, b int, ps []align.Passage) (normalize.Range, int), note string) []cue {
	if len(ps) == 0 || !f.twoTakes(a, b) {
		return nil
	}
	at, n := told(a, b, ps)
	if _, back := told(b, a, flip(ps)); n == 0 || back > 0 {
		return nil
	}
	sp := f.ws[b].Text.Bytes(at)
	return []cue{f.cue(s, more(n), b, sp, note, f.name(b), f.quote(b, sp), f.name(a))}
}

// lyingBehind returns the first words by which b tells as what had been before what a passage shows that
// a tells as new, by the same verb or one of saying, and how many such sentences there are.
func (f *family) lyingBehind(a, b int, ps []align.Passage) (first normalize.Range, n int) {
	x, y := f.ws[a].Text, f.ws[b].Text
	for _, s := range y.Sentences {
		for _, had := range pluperfects(y, s) {
			if o := sentenceOpposite(x, y, s, ps); o.Len() > 0 && len(pluperfects(x, o)) == 0 && tellsAnew(x, o, y, had) {
				if n++; n == 1 {
					first = had.Range
				}
				break
			}
		}
	}
	return first, n
}

// tellsAnew says that sentence o of x has a participle of had, of y, or that both say that somebody said
// something.
func tellsAnew(x *normalize.Text, o normalize.Range, y *normalize.Text, had pluperfect) bool {
	return slices.ContainsFunc(had.participles, func(j int) bool {
		return inCommon(y.Words[j:j+1], x.Words[o.Start:o.End]) > 0 || saidParticiples[wordOf(y, j)] && anyOf(x.Words[o.Start:o.End], pastSaid())
	})
}

// saidParticiples are those of the verbs of saying whose past has another form.
var saidParticiples = wordSet(`dicho anunciado informado señalado declarado confirmado indicado detto annunciato dichiarato dito anunciado declarado
	gesagt erklärt angekündigt mitgeteilt bestätigt gezegd verklaard aangekondigd said told`)

// sentenceOpposite is the sentence of x, in a passage with sentence s of y, that has most words of that,
// leastReceded at least; the empty range if there is none. ps have x on side A.
func sentenceOpposite(x, y *normalize.Text, s normalize.Range, ps []align.Passage) (best normalize.Range) {
	most := leastReceded - 1
	for _, p := range ps {
		if !overlap(p.B, s) {
			continue
		}
		for _, o := range x.Sentences {
			if !overlap(o, p.A) {
				continue
			}
			if n := inCommon(x.Words[o.Start:o.End], y.Words[s.Start:s.End]); n > most {
				best, most = o, n
			}
		}
	}
	return best
}
