package normalize

import (
	"maps"
	"slices"
)

// Most sentences in which somebody says something name no outlet. So before the rules look for
// one to the left and the right of a verb they ask whether any name in the paragraph may be one's.

// mayName says whether an outlet may be named in the chunk at hand, or one that was named may
// go on as what it is. It is asked of a chunk once.
func (m *marker) mayName() bool {
	if m.names == unasked {
		m.names = namesNone
		if m.lang&(langEN|romance) == 0 || m.hasCue(cueSource) || m.mayHave(hasOutlet) || m.namesByShape() {
			m.names = namesSome
		}
	}
	return m.names == namesSome
}

// What mayName has found of a chunk.
const (
	unasked uint8 = iota
	namesNone
	namesSome
)

// outletWords are the words of a language that may name an outlet without one of outletProps:
// the nouns by which one goes on, and the end of an English name.
func outletWords(lang uint8) []string {
	words := slices.Sorted(maps.Keys(againNouns[lang]))
	if lang == langEN {
		words = append(words, "live") // "Harlow Live"
	}
	return words
}

// addOutletWords makes sure that all of them have codes.
func (x *phrasebook) addOutletWords() {
	for i := range languages {
		for _, word := range outletWords(1 << i) {
			x.addProperty(word, 0)
		}
	}
}

// namesByShape says whether a token of the chunk may name an outlet that no word for outlets
// tells: an address, a site in one word, a station's call sign, and, but for English, a name in
// quotation marks.
func (m *marker) namesByShape() bool {
	toks := m.toks
	for i := range toks {
		t, k := &toks[i], int32(i)
		switch {
		case t.flags&(tUpper|tPunct) == 0:
		case t.flags&tUpper != 0:
			if n := t.end - t.start; n == callSignBytes && m.lang == langEN && (m.src[t.start] == 'K' || m.src[t.start] == 'W') || n >= leastSiteName && m.siteName(k) {
				return true
			}
		case t.code == '.' && t.flags&tSpace == 0 && m.has(k+1, domainEnd) && !m.some(k+1, tSpace):
			return true
		}
	}
	if m.lang == langEN {
		return false
	}
	for _, k := range m.quotes {
		if m.flag(k+1, tUpper) && m.quoteMark(k) && m.beforeQuoted(k) {
			return true
		}
	}
	return false
}
