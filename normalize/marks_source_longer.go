package normalize

import "strings"

// longerNames are everyday words by which an outlet is called, at the end of its name, and the words with which they
// go on as the name of something else: "desde Semana Santa", "dit au Salon bleu", "en Capital Federal".
var longerNames = []struct {
	word string
	next *wordList
}{
	{"capital", listOf(`federal europea europeia`)},
	{"croix", listOf(`rouge bleue verte`)},
	{"exame", listOf(`nacional final`)},
	{"libération", listOf(`nationale conditionnelle`)},
	{"marca", listOf(`españa país personal`)},
	{"nación", listOf(`mapuche navajo`)},
	{"observador", listOf(`permanente`)},
	{"público", listOf(`general objetivo`)},
	{"razón", listOf(`social`)},
	{"sábado", listOf(`santo`)},
	{"salon", listOf(`rouge bleu vert de du des d international mondial`)},
	{"semana", listOf(`santa grande negra blanca trágica mayor`)},
	{"visão", listOf(`geral`)},
}

// LongerName says whether an everyday word by which an outlet is called is, with the word that follows it, the name
// of something else in a Romance language: "Semana" is a magazine, and Semana Santa is Easter. Case does not matter.
func LongerName(word, next string) bool {
	for _, n := range longerNames {
		if strings.EqualFold(word, n.word) {
			return n.next.has(strings.ToLower(next))
		}
	}
	return false
}

// namesOther says whether the name of an outlet that ends before token k goes on as one of [longerNames].
func (m *marker) namesOther(k int32) bool {
	return m.lang&romance != 0 && uint(k) < uint(len(m.toks)) && !m.some(k, tSentence|tPunct) && LongerName(m.text(k-1, k), m.text(k, k+1))
}
