package normalize

import "strings"

// cleftReach is how many tokens may stand between the infinitive of a cleft sentence and
// its verb: "a dare per prima la notizia è stata l'ANSA".
const cleftReach = 8

// cleftAside is how many words may stand between that verb and who told it, and cleftAsides are
// those: when it was, and that nobody was before.
const cleftAside = 4

var cleftAsides = listOf(`in giornata mattinata serata nella notte ieri oggi sera mattina pomeriggio stamattina stamani stamane stasera questa lunedì martedì mercoledì giovedì venerdì sabato domenica per primo prima primi poi proprio invece`)

// cleft reads who reports by an Italian sentence that puts the deed first: "A riportarlo è
// il Corriere della Sera", "a svelare l'accordo è stata Repubblica". To tell it first, or
// to reveal it, is a scoop.
func (m *marker) cleft(i int) {
	h := &m.hits[i]
	if m.lang != langIT || m.toks[h.end-1].flags&tCredited != 0 {
		return
	}
	k := h.tok - 1
	for k >= 0 && (m.has(k, nameArticle|outletNoun) || m.is(k, '\'') || m.quoteMark(k)) && !m.flag(k+1, tSentence) {
		k--
	}
	for n := 0; n < cleftAside && k > 0 && m.listed(cleftAsides, k) && !m.flag(k, tSentence); n++ {
		k-- // "era stata | in giornata | la Gazzetta"
	}
	if m.word(k, "stato") || m.word(k, "stata") || m.word(k, "stati") || m.word(k, "ancora") || m.word(k, "anche") {
		k--
	}
	if k < 0 || !m.word(k, "è") && !m.word(k, "era") && !m.word(k, "sono") {
		return
	}
	first := false
	for j := k - 1; j >= 0 && j >= k-cleftReach && !m.flag(j+1, tSentence) && !m.is(j, ','); j-- {
		first = first || m.word(j, "primo") || m.word(j, "prima") || m.word(j, "anteprima")
		told, revealed := m.tellsInfinitive(j)
		switch {
		case !told || !m.word(j-1, "a"):
		case m.stale(j-1, h.end):
			return
		case first || revealed:
			m.scoop(slot{m.name(h), h.tok, h.end, h.common, true}, "revealed", j-1, h.end)
			return
		default:
			m.attribute(slot{m.name(h), h.tok, h.end, h.common, true}, "reported", j-1, h.end)
			return
		}
	}
}

// tellsInfinitive says whether token k is an Italian infinitive of telling, with a pronoun
// behind it or not, and whether it is one of revealing.
func (m *marker) tellsInfinitive(k int32) (told, revealed bool) {
	w := strings.ToLower(m.text(k, k+1))
	for _, pronoun := range [...]string{"lo", "la", "li", "le", "ne"} {
		if stem, ok := strings.CutSuffix(w, "r"+pronoun); ok {
			w = stem + "re"
			break
		}
	}
	return tellingInfinitives.has(w), w == "rivelare" || w == "svelare" || w == "anticipare"
}

var tellingInfinitives = listOf(`riportare riferire scrivere dire dare raccontare rivelare svelare anticipare confermare rilanciare pubblicare sostenere annunciare lanciare`)
