package normalize

import (
	"regexp"
	"strings"
)

// longerNames are everyday words by which an outlet is called, at the end of its name, and the words with which they
// go on as the name of something else: "desde Semana Santa", "dit au Salon bleu", "en Capital Federal".
var longerNames = []struct {
	word string
	next *wordList
}{
	{"capital", listOf(`federal europea europeia`)},
	{"équipe", listOf(`nationale olympique féminine masculine première`)},
	{"equipe", listOf(`nationale olympique féminine masculine première`)},
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

// sideNames are the words by which a sports paper is called that are, with the name of a country or a town behind
// them, one of its sides: "L'Équipe de France".
var sideNames = listOf(`équipe equipe`)

// SideOf says whether a word by which an outlet is called is a side of sport with what follows it, rest: "L'Équipe
// d'Argentine". A paper is "de mardi", without a capital.
func SideOf(word, rest string) bool {
	return sideNames.has(strings.ToLower(word)) && ofPlace.MatchString(rest)
}

// ofPlace begins the rest of such a name.
var ofPlace = regexp.MustCompile(`^ (?:de |du |des |d['’]|de la |de l['’])\p{Lu}`)

// namesOther says whether the name of an outlet that ends before token k goes on as one of [longerNames].
func (m *marker) namesOther(k int32) bool {
	return m.wordBehind(k) && LongerName(m.text(k-1, k), m.text(k, k+1))
}

// namesSide says whether the name of an outlet that ends before token k is the beginning of a side's.
func (m *marker) namesSide(k int32) bool {
	return m.wordBehind(k) && m.listed(sideNames, k-1) && (m.namesOther(k) || SideOf(m.text(k-1, k), m.src[m.toks[k-1].end:]))
}

// wordBehind says whether a word stands right behind token k-1 in a Romance language.
func (m *marker) wordBehind(k int32) bool {
	return m.lang&romance != 0 && uint(k) < uint(len(m.toks)) && !m.some(k, tSentence|tPunct)
}
