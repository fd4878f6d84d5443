package normalize

import (
	"strings"
	"sync"
)

// What stands around an abbreviation or a single letter tells an end where the stop alone does not.

// openerWords begin sentences, have a capital there alone and are nobody's name: behind "Inc." or "Sept." they
// are a new sentence. Words of grammar are known anyway.
const openerWords = `nobody everybody everyone someone somebody nothing everything meanwhile however instead afterwards yesterday tomorrow analysts officials police investors
	niemand jemand jeder alle alles nichts dennoch trotzdem danach zuvor gestern morgen inzwischen unterdessen
	personne quelqu chacun rien pourtant cependant ensuite hier demain toutefois
	nadie alguien nada ayer mañana después luego mientras todavía
	nessuno qualcuno niente tutto ieri domani intanto tuttavia poi
	ninguém alguém nada ontem amanhã depois enquanto entretanto
	iedereen iemand niets alles gisteren morgen intussen toch daarna`

// letteredWords are what is told apart by letters, which end a sentence as any word does: "Plan B."
const letteredWords = `plan plans vitamin vitamins hepatitis group category grade class appendix annex terminal gruppe klasse kategorie anlage
	groupe catégorie classe annexe vitamine grupo categoría clase anexo vitamina gruppo categoria classe allegato piano plano groep categorie bijlage`

// monthPrepositions stand before a month that has no day: "in Sept."
const monthPrepositions = `in since until till by last next im seit bis ab en depuis jusqu desde hasta da dal até sinds tot`

// shortMonths are the months with a stop in the languages that have capitals for them.
const shortMonths = `jan feb apr jun jul aug sept sep oct nov dec okt dez mrz`

// wordIDs are a set of words by their folded identity.
type wordIDs map[uint64]bool

func setOf(words string) wordIDs {
	s := wordIDs{}
	for word := range strings.FieldsSeq(words) {
		s[foldedID(foldComplex(nil, []byte(word)))] = true
	}
	return s
}

var sentenceWords = sync.OnceValue(func() (w struct{ openers, lettered, prepositions, months wordIDs }) {
	w.openers, w.lettered, w.prepositions, w.months = setOf(openerWords), setOf(letteredWords), setOf(monthPrepositions), setOf(shortMonths)
	return w
})

// opens tells whether word i begins a sentence wherever it has a capital.
func (s *structurer) opens(i int) bool {
	return s.t.Words[i].Flags&Capital != 0 && sentenceWords().openers[s.t.Words[i].ID]
}

// lettered tells whether word i, one letter, is that of a plan, a group or the like.
func (s *structurer) lettered(i int) bool {
	return i > s.sentence && sentenceWords().lettered[s.t.Words[i-1].ID]
}

// monthEnds tells whether word i, a short month without a day, ends its sentence before a capital: a preposition
// or "last" stands before it, and no number behind.
func (s *structurer) monthEnds(i int) bool {
	w := sentenceWords()
	return i > s.sentence && i+1 < len(s.t.Words) && s.t.Words[i+1].Flags&Number == 0 && w.months[s.t.Words[i].ID] && w.prepositions[s.t.Words[i-1].ID]
}
