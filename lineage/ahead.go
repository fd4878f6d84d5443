package lineage

import (
	"slices"
	"strings"
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// A day that a text names may be still to come. Three things are asked of it: whether words
// before the day look ahead to it, so that it is not that of the news (ahead); whether it was
// surely to come when the text was written, so that it bounds that (toCome); and whether
// anything in its sentence looks ahead, so that a day which the text calls its own may be
// another than that of writing (foretold).

// aheadWords is how many words before the name of a day may say that it is
// still to come: "will be voted on by the full council on Thursday".
const aheadWords = 8

// ahead says that the day which t names at word w is still to come.
func ahead(t *normalize.Text, w int) bool {
	from := max(sentenceAt(t, w).Start, w-aheadWords)
	return anyOf(t.Words[from:w], futureWords(t.Language)) || setFor(t, w, from) || verbAhead(t, w, from) || opensAhead(t, w)
}

// verbAhead says that a verb of what is to come leads to word w of t from word from on, by its
// ending, in one clause: "se hará el viernes". Of "dirá qué pasó el viernes" that is not known.
func verbAhead(t *normalize.Text, w, from int) bool {
	for i := w - 1; i >= from && unbroken(t, i) && !anyOf(t.Words[i:i+1], otherClause()); i-- {
		if endsAhead(t, i) {
			return true
		}
	}
	return false
}

// otherClause are the IDs, sorted, of words behind which the verb before them has no say: those
// that begin a clause, lead to another time or say that somebody said something.
var otherClause = sync.OnceValue(func() []uint64 {
	ids := slices.Concat(clauseOpeners(), otherTime(), pastSaid(), befell())
	slices.Sort(ids)
	return slices.Compact(ids)
})

// setFor says that what t tells is for the day, or part of one, at word w, or begins with it:
// "kündigte für Freitag ein Angebot an", "streikt ab Mittwoch", "la cita fijada para el martes".
func setFor(t *normalize.Text, w, from int) bool {
	if w-2 >= from && anyOf(t.Words[w-1:w], dayArticles()) {
		w--
	}
	of, ok := setForOf[t.Language]
	return ok && w > from && anyOf(t.Words[w-1:w], of())
}

// dayArticles are the IDs, sorted, of the articles before the name of a day or a part of one.
var dayArticles = wordIDs(`den diesen la le el il`)

// setForOf are the IDs, sorted, of the prepositions right before a day for which a language sets
// something, and of those before one with which it begins. English says "for Monday's attack"
// of what was.
var setForOf = map[string]func() []uint64{
	"de": wordIDs(`für ab`), "fr": wordIDs(`pour`), "es": wordIDs(`para`), "pt": wordIDs(`para`), "it": wordIDs(`per`), "nl": wordIDs(`voor vanaf`),
}

// toCome says that the day which t names at word w was surely still to come when that was
// written, and within the week: what "was planned" or "would be" is often over, and what
// somebody "is to have done" is so always.
func toCome(t *normalize.Text, w int) bool {
	s := sentenceAt(t, w)
	if w > s.Start && anyOf(t.Words[w-1:min(w+2, s.End)], sinceWords()) || anyOf(t.Words[w:s.End], doneWords()) {
		return false
	}
	return surely(t, max(s.Start, w-aheadWords), w)
}

// surely says that one of the words [from, to) of t speaks of nothing but what is to come.
func surely(t *normalize.Text, from, to int) bool {
	of, ok := sureOf[t.Language]
	return ok && anyOf(t.Words[from:to], of())
}

var (
	// sureOf are the IDs, sorted, of the words by which a language speaks of nothing but
	// what is to come.
	sureOf = map[string]func() []uint64{
		"en": wordIDs(`will`), "de": wordIDs(`wird werden soll sollen will wollen`), "fr": wordIDs(`sera seront devrait devraient doit doivent`),
		"es": wordIDs(`será serán`), "pt": wordIDs(`será serão`), "it": wordIDs(`sarà saranno`), "nl": wordIDs(`zal zullen`),
	}
	// sinceWords are the IDs, sorted, of the words right beside a day from which on, or until
	// which, something was so, and of those that make it the next but one.
	sinceWords = wordIDs(`since from until till seit ab bis auf vom depuis dès jusqu à desde hasta até da dal fino sinds vanaf tot
		next week kommenden nächsten prochain prochaine próximo próxima prossimo prossima volgende komende`)
	// doneWords are the IDs, sorted, of those with which a sentence of what is to come ends
	// in what was, "soll am Montag gestohlen worden sein".
	doneWords = wordIDs(`haben sein worden avoir été hebben zijn`)
)

// futureWords are the IDs, sorted, of the words by which a sentence of the language speaks
// of what is to come; those of all if nothing is known of it. The Dutch "tot" is the German
// dead.
func futureWords(language string) []uint64 {
	if of, ok := futureOf[language]; ok {
		return of()
	}
	return anyFuture()
}

var (
	futureOf = map[string]func() []uint64{
		"en": wordIDs(futureEnglish), "de": wordIDs(futureGerman), "fr": wordIDs(futureFrench), "es": wordIDs(futureSpanish),
		"pt": wordIDs(futurePortuguese), "it": wordIDs(futureItalian), "nl": wordIDs(futureDutch),
	}
	anyFuture = wordIDs(strings.Join([]string{futureEnglish, futureGerman, futureFrench, futureSpanish, futurePortuguese, futureItalian, futureDutch}, " "))
)

const (
	futureEnglish    = `will would shall expected scheduled due planned plans until`
	futureGerman     = `wird werden soll sollen bis will wollen`
	futureFrench     = `prévu prévue prévus prévues devrait devraient doit doivent jusqu sera seront`
	futureSpanish    = `será serán previsto prevista previstos prevé hasta`
	futurePortuguese = `será serão previsto prevista previstos prevê até deve`
	futureItalian    = `sarà saranno entro fino dovrebbe previsto prevista`
	futureDutch      = `zal zullen moet tot`
)

// foretold says that the sentence around word w of t speaks of what is to come, by a
// word or by the ending of a verb.
func foretold(t *normalize.Text, w int) bool {
	s := sentenceAt(t, w)
	words := t.Words[s.Start:s.End]
	if anyOf(words, futureWords(t.Language)) {
		return true
	}
	for i := s.Start; i < s.End; i++ {
		if endsAhead(t, i) {
			return true
		}
	}
	return false
}

// endsAhead says that word i of t ends as the verbs of what is to come.
func endsAhead(t *normalize.Text, i int) bool {
	ends := futureEndings[t.Language]
	if len(ends) == 0 {
		return false
	}
	word := wordOf(t, i)
	return !notAhead[word] && slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(word, end) })
}

// notAhead are words of the news with such an ending that are no verbs.
var notAhead = wordSet(`front affront opéra caméra extra pará verão grão`)

// futureEndings are those of the verbs of a language that speak of what is to come. Other
// words have them too, whose day is then not known.
var futureEndings = map[string][]string{
	"es": {"rá", "rán"}, "pt": {"rá", "rão"}, "it": {"rà", "ranno"}, "fr": {"ra", "ront"},
}
