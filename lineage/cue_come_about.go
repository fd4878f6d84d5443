package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What one take says will be done the next says was: "are to meet on Monday" becomes "met on Monday", "va se
// prononcer" "s'est prononcé", "verleiht am Dienstag" "hat am Dienstag verliehen". The verb is the same and so is the day.
// Who met is to meet again, so that a sentence which tells both, or of another day, shows nothing.

const (
	// sameStem is how many letters two forms of one verb begin with alike.
	sameStem = 4
	// shortStem is that of Spanish and Portuguese, whose verbs of news are short: "tocar", "votar".
	shortStem = 3
	// planReach is how many words may stand between what announces and its verb: "will once more be".
	planReach = 2
)

// A tensed is a verb of a sentence, by its word, with the word by which it tells its time.
type tensed struct {
	by, verb int
	form     string // as it is compared with others; see stemOf
}

// comeAbout: of two takes of one desk a says that something will be done which b, in a sentence of much the
// same words, says was done.
func comeAbout(f *family, a, b int, ps []align.Passage) []cue {
	return f.onlyLater(a, b, ps, sigAbout, f.cameAbout, "%s tells as done (%q) what %s announces")
}

// cameAbout returns the words by which b first tells as done what a announces, and how many sentences do.
func (f *family) cameAbout(a, b int, ps []align.Passage) (first normalize.Range, n int) {
	x, y := f.ws[a].Text, f.ws[b].Text
	for _, s := range y.Sentences {
		o := sentenceOpposite(x, y, s, ps)
		if o.Len() == 0 || otherDays(x, o, y, s) || !muchAlike(x, o, y, s) {
			continue
		}
		before, deeds := wasDone(x, o), wasDone(y, s)
		after := toBeDone(y, s, deeds)
		plans := slices.DeleteFunc(toBeDone(x, o, before), func(p tensed) bool {
			is := func(v tensed) bool { return oneVerb(x.Language, p, v) }
			return slices.ContainsFunc(before, is) || slices.ContainsFunc(after, is)
		})
		if k := slices.IndexFunc(deeds, func(d tensed) bool {
			return slices.ContainsFunc(plans, func(p tensed) bool { return oneVerb(x.Language, p, d) })
		}); k >= 0 {
			if n++; n == 1 {
				first = normalize.Range{Start: min(deeds[k].by, deeds[k].verb), End: max(deeds[k].by, deeds[k].verb) + 1}
			}
		}
	}
	return first, n
}

// muchAlike says that sentences o of x and s of y share half of the words of the shorter one, words of grammar aside.
func muchAlike(x *normalize.Text, o normalize.Range, y *normalize.Text, s normalize.Range) bool {
	of := func(t *normalize.Text, r normalize.Range) []normalize.Word {
		return slices.DeleteFunc(slices.Clone(t.Words[r.Start:r.End]), func(w normalize.Word) bool { return w.Flags&normalize.Function != 0 })
	}
	xs, ys := of(x, o), of(y, s)
	return 2*inCommon(xs, ys) >= min(len(xs), len(ys))
}

// otherDays says that sentences o of x and s of y name days, and none that both name.
func otherDays(x *normalize.Text, o normalize.Range, y *normalize.Text, s normalize.Range) bool {
	theirs := daysIn(y, s)
	ours := daysIn(x, o)
	return len(ours) > 0 && len(theirs) > 0 && !slices.ContainsFunc(ours, func(d string) bool { return slices.Contains(theirs, d) })
}

// daysIn are the days that sentence s of t names.
func daysIn(t *normalize.Text, s normalize.Range) (out []string) {
	at := t.Bytes(s)
	for _, m := range t.Marks {
		if m.Kind == normalize.Date && within(m.Span, at) {
			out = append(out, m.Value)
		}
	}
	return out
}

// toBeDone are the verbs of what sentence s of t says will be done; over are those of what it says was.
func toBeDone(t *normalize.Text, s normalize.Range, over []tensed) (out []tensed) {
	add := func(by, verb int) {
		if t.Words[verb].Flags&(normalize.Quoted|normalize.Capital) == 0 {
			out = append(out, tensed{by, verb, stemOf(t, verb, false)})
		}
	}
	for i := s.Start; i < s.End; i++ {
		if t.Words[i].Flags&normalize.Quoted != 0 {
			continue
		}
		p, ok := phraseAt(t, s, i, planPhrases()[t.Language])
		switch t.Language {
		case "de", "nl":
			if ok {
				if last := lastOfClause(t, i, s); last > i && strings.HasSuffix(wordOf(t, last), "en") {
					add(i, last)
				}
			} else if finite(t, i) && len(daysIn(t, s)) > 0 && !slices.ContainsFunc(over, func(d tensed) bool { return d.verb == i }) {
				add(i, i)
			}
		default:
			if ok {
				for k := p.End; k < min(s.End, p.End+1+planReach); k++ {
					add(i, k)
				}
			} else if endsAhead(t, i) {
				add(i, i)
			}
		}
	}
	return out
}

// wasDone are the verbs of what sentence s of t says was done.
func wasDone(t *normalize.Text, s normalize.Range) (out []tensed) {
	add := func(by, verb int) {
		if t.Words[verb].Flags&normalize.Quoted == 0 {
			out = append(out, tensed{by, verb, stemOf(t, verb, true)})
		}
	}
	for i := s.Start; i < s.End; i++ {
		if t.Words[i].Flags&normalize.Quoted != 0 {
			continue
		}
		switch word := wordOf(t, i); t.Language {
		case "en":
			if _, past := strongPasts[word]; past || strings.HasSuffix(word, "ed") && t.Words[i].Flags&normalize.Capital == 0 {
				add(i, i)
			}
		case "de", "nl":
			if anyOf(t.Words[i:i+1], doneAuxiliaries()) {
				last := lastOfClause(t, i, s)
				if last > i && anyOf(t.Words[last:last+1], passiveEnds()) {
					last-- // "sei abberufen worden"
				}
				if last > i && participle(t, last) {
					add(i, last)
				}
			}
		default:
			switch {
			case preterite(t, i):
				add(i, i)
			case anyOf(t.Words[i:i+1], perfectAuxiliaries()) || reflexive(t, i):
				for k := i + 1; k < min(s.End, i+2+planReach); k++ {
					if participle(t, k) || endsIn(wordOf(t, k), pastParticiples[t.Language]) {
						add(i, k)
						break
					}
				}
			}
		}
	}
	return out
}

// lastOfClause is the last word of the clause of t in which word i stands, in sentence s.
func lastOfClause(t *normalize.Text, i int, s normalize.Range) int {
	for i+1 < s.End && unbroken(t, i) {
		i++
	}
	return i
}

// finite says that word i of t may be a German or Dutch verb of the present: what has a day with it is to come.
func finite(t *normalize.Text, i int) bool {
	w := t.Words[i]
	return w.Flags&(normalize.Capital|normalize.Function) == 0 && len(wordOf(t, i)) > sameStem && (strings.HasSuffix(wordOf(t, i), "t") || strings.HasSuffix(wordOf(t, i), "en"))
}

// oneVerb says that p and d are forms of one verb.
func oneVerb(language string, p, d tensed) bool {
	if language == "en" {
		if past, ok := strongPasts[d.form]; ok {
			return past == p.form
		}
	}
	least := sameStem
	if language == "es" || language == "pt" || len(p.form) < sameStem {
		least = shortStem
	}
	n := 0
	for n < min(len(p.form), len(d.form)) && p.form[n] == d.form[n] {
		n++
	}
	return n >= least && n+mostEnding >= len(p.form)
}

// mostEnding is how many letters of a verb's form, its ending taken off, may differ from those of another form of it: "verleih", "verlieh".
const mostEnding = 3

// stemOf is word i of t, a verb, as its forms are compared: without what only some of them have.
func stemOf(t *normalize.Text, i int, past bool) string {
	word := wordOf(t, i)
	switch t.Language {
	case "en":
		if _, ok := strongPasts[word]; past && !ok {
			word = strings.TrimSuffix(word, "ed")
		}
		return strings.TrimSuffix(word, "e")
	case "de", "nl":
		if past {
			word = strings.Replace(word, "ge", "", 1)
		}
		return strings.TrimSuffix(strings.TrimSuffix(word, "en"), "t")
	case "es", "pt":
		word = strings.NewReplacer("qu", "c", "gu", "g", "z", "c").Replace(word)
	}
	for _, end := range verbEndings[t.Language] {
		if stem, ok := strings.CutSuffix(word, end); ok && len(stem) >= shortStem {
			return stem
		}
	}
	return word
}

// verbEndings are the endings of forms of verbs by which such sentences tell their time, the longer before the shorter.
var verbEndings = map[string][]string{
	"fr": {"eront", "iront", "ront", "era", "ira", "ra", "er", "ir", "re", "ées", "ée", "és", "é", "is", "ie", "i", "us", "ue", "u", "it"},
	"es": {"arán", "erán", "irán", "ará", "erá", "irá", "ieron", "aron", "ar", "er", "ir", "ado", "ido", "ada", "ida", "e", "en", "a", "ó", "ió"},
	"pt": {"arão", "erão", "irão", "ará", "erá", "irá", "aram", "eram", "iram", "ar", "er", "ir", "ado", "ido", "ada", "ida", "ou", "eu", "iu"},
	"it": {"eranno", "iranno", "ranno", "erà", "irà", "rà", "are", "ere", "ire", "ato", "ata", "ati", "uto", "uta", "uti", "ito", "ita", "iti"},
}

// doneAuxiliaries are the IDs, sorted, of the words by which a German or Dutch clause tells at its end what was done.
var doneAuxiliaries = wordIDs(`hat haben ist sind wurde wurden sei seien habe war waren hatte hatten heeft hebben is zijn werd`)

// passiveEnds are the IDs, sorted, of the words behind the participle of such a clause.
var passiveEnds = wordIDs(`worden geworden`)

// planPhrases are the phrases of each language behind which a verb says what will be done.
var planPhrases = phraseIDs(map[string]string{
	"en": `will; is to; are to; is set to; are set to; is due to; are due to; is expected to; are expected to; is scheduled to; are scheduled to; is about to; are about to; plans to; plan to`,
	"de": `wird; werden; soll; sollen; will; wollen`,
	"nl": `zal; zullen; gaat; gaan; moet; moeten`,
	"fr": `va; vont; doit; doivent; devrait; devraient; s'apprête à; s'apprêtent à`,
	"es": `va a; van a; se prevé que; está previsto que; tiene previsto; tienen previsto; prevé; prevén`,
	"it": `sta per; stanno per; dovrebbe; dovrebbero; deve; devono`,
	"pt": `vai; vão; deve; devem; está previsto que`,
})

// strongPasts are English verbs of the news whose past has another form, with that of the present.
var strongPasts = map[string]string{
	"met": "meet", "held": "hold", "began": "begin", "spoke": "speak", "took": "tak", "gave": "giv", "made": "mak", "left": "leav", "sent": "send", "built": "build",
	"sold": "sell", "bought": "buy", "won": "win", "lost": "los", "fought": "fight", "chose": "choos", "rose": "ris", "fell": "fall", "flew": "fly", "went": "go", "came": "com",
	"saw": "see", "told": "tell", "paid": "pay", "laid": "lay", "ran": "run", "struck": "strik", "brought": "bring", "drew": "draw", "became": "becom", "hit": "hit", "cut": "cut",
	"put": "put", "set": "set", "shut": "shut", "swore": "swear", "sworn": "swear", "sought": "seek", "led": "lead", "stood": "stand", "sat": "sit", "threw": "throw", "shot": "shoot",
}
