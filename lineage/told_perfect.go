package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Most languages tell what has happened by an auxiliary and a participle, whatever the verb: "han
// desconvocado esta madrugada", "a été repéré jeudi après-midi", "haben am Dienstagmittag bekannt gegeben".
// So does the pluperfect, and the state that was reached, "était circonscrit à 9H30". Two kinds are left out: participles of what is set for a day, "a convoqué", "ist angesetzt", behind which the day is
// that of what is to come; and "est" alone, which the present has as well.

// perfectReach is how many words may stand between the participle and a day or hour behind it.
const perfectReach = 4

// besidePerfect says that a perfect of t leads to sp in its clause, or stands around it as in German
// and Dutch.
func besidePerfect(t *normalize.Text, sp normalize.Span) bool {
	r := wordsIn(t, sp)
	if ahead(t, r.Start) {
		return false
	}
	s := sentenceAt(t, r.Start)
	if t.Language == "de" || t.Language == "nl" {
		return perfectAround(t, r, s)
	}
	if besidePreterite(t, r, s) {
		return true
	}
	for i := r.Start - 1; i > s.Start && i >= r.Start-1-perfectReach && unbroken(t, i) && !anyOf(t.Words[i:i+1], otherTime()) && !anyOf(t.Words[i:i+1], clauseOpeners()); i-- {
		switch {
		case !participle(t, i):
		case setParticiples[wordOf(t, i)]:
			return false
		case anyOf(t.Words[i-1:i], perfectAuxiliaries()) || reflexive(t, i-1):
			return true
		}
	}
	return false
}

// reflexive says that word i of t is "est" or "sont" behind a pronoun, "s'est effondré", which tells what was.
func reflexive(t *normalize.Text, i int) bool {
	if word := wordOf(t, i); word != "est" && word != "sont" {
		return strings.HasSuffix(word, "'est") || strings.HasSuffix(word, "’est")
	}
	return i > 0 && (wordOf(t, i-1) == "s" || wordOf(t, i-1) == "se")
}

// perfectAround says that the auxiliary stands right before the words r of t, a preposition between them,
// and the participle at the end of their clause in sentence s.
func perfectAround(t *normalize.Text, r, s normalize.Range) bool {
	i := r.Start - 1
	if i >= s.Start && anyOf(t.Words[i:i+1], onDays()) {
		i--
	}
	if i < s.Start || !unbroken(t, i) || !anyOf(t.Words[i:i+1], perfectAuxiliaries()) {
		return false
	}
	end := r.End
	for end < s.End && unbroken(t, end-1) {
		end++
	}
	last := wordOf(t, end-1)
	if end-1 < r.End || end-2 >= r.End && wordOf(t, end-2) == "zu" || setParticiples[last] {
		return false
	}
	return slices.ContainsFunc(participleEnds[t.Language], func(e string) bool { return strings.HasSuffix(last, e) })
}

// participle says that word i of t has the ending of one.
func participle(t *normalize.Text, i int) bool {
	return endsIn(wordOf(t, i), participleEnds[t.Language])
}

// endsIn says that word has one of ends, and two bytes and more before it.
func endsIn(word string, ends []string) bool {
	return slices.ContainsFunc(ends, func(e string) bool { return len(word) > len(e)+1 && strings.HasSuffix(word, e) })
}

// participleEnds are the endings of participles.
var participleEnds = map[string][]string{
	"es": {"ado", "ido", "ados", "idos", "cho", "sto", "erto"}, "fr": {"é", "ée", "és", "ées", "i", "is", "it", "ie", "u", "us", "ue", "ert"},
	"it": {"ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite", "sto", "sta", "tto", "tta", "so", "sa"},
	"de": {"t", "en"}, "nl": {"t", "d", "en"},
}

var (
	// perfectAuxiliaries are the IDs, sorted, of the words right before a participle that make it one of what was.
	perfectAuxiliaries = wordIDs(`ha han hemos he a ont été hanno stato stata stati state è hat haben ist sind heeft hebben is zijn
		avait avaient était étaient había habían estaba estaban aveva avevano era erano`)
	// clauseOpeners are the IDs, sorted, of the words that begin a clause of its own time: "ha detto che alle dieci ...".
	clauseOpeners = wordIDs(`que qué qui dont où quien donde cuando si che cui dove quando se quem onde comme como come`)
	// setParticiples are those of what is set for a day, or of those who are called to it.
	setParticiples = wordSet(`convocado convocada citado llamado invitado fijado programado previsto anunciado aplazado
		convoqué convoquée convoqués appelé appelés invité prévu prévue fixé fixée programmé programmée annoncé attendu attendue reporté
		convocato convocata fissato previsto prevista programmato annunciato atteso rinviato
		geplant angesetzt vorgesehen terminiert einberufen eingeladen geladen angekündigt erwartet verabredet anberaumt vertagt
		gepland voorzien aangekondigd verwacht uitgenodigd opgeroepen`)
)
