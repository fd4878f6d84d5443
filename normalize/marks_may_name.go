package normalize

import (
	"maps"
	"slices"
	"strings"
)

// Most sentences in which somebody says something name no outlet. So before the rules look for
// one to the left and the right of a verb they ask whether any name in the paragraph may be one's.

// mayName says whether an outlet may be named in the chunk at hand, or one that was named may
// go on as what it is. It is asked of a chunk once.
func (m *marker) mayName() bool {
	if m.names == unasked {
		m.names = namesNone
		if m.lang&(langEN|romance) == 0 || len(m.strangers) > 0 || m.hasCue(cueSource) || m.mayHave(hasOutlet) || m.quotedName() || m.shaped.within(m) && m.namesByShape() {
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

// mayTitle says whether a name of the chunk may begin with an article in a capital. It is asked of a chunk once.
func (m *marker) mayTitle() bool {
	if m.titles == unasked {
		m.titles = namesNone
		if m.lang&(langFR|langES|langIT) != 0 {
			for k := range m.toks {
				if m.toks[k].flags&(tUpper|tSentence|tLine) == tUpper && m.titleAt(int32(k)) {
					m.titles = namesSome
					break
				}
			}
		}
	}
	return m.titles == namesSome
}

// outletWords are the words of a language that may name an outlet without one of outletProps:
// the nouns by which one goes on, those by which one or its reporter goes beside its name, the end of an English name, what
// French calls a newsletter, and those for what is on the air.
func outletWords(lang uint8) []string {
	words := slices.Sorted(maps.Keys(againNouns[lang]))
	if lang == langEN {
		words = append(words, slices.Sorted(maps.Keys(englishEnds.words))...) // "Harlow Live"
	}
	if lang == langFR {
		words = append(words, "lettre") // see letter
	}
	words = append(words, slices.Sorted(maps.Keys(reporterNouns.words))...)
	if nouns := programmeNouns[lang]; nouns != nil {
		words = append(words, slices.Sorted(maps.Keys(nouns.words))...)
	}
	for _, n := range outletNouns {
		if n.lang == lang && n.use&besideName != 0 {
			words = append(words, strings.Fields(n.nouns)...)
		}
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

// quotedName says whether a name in quotation marks may be an outlet's in the chunk. English
// has a word for outlets before them.
func (m *marker) quotedName() bool {
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

// namesByShape says whether a token of the chunk may name an outlet that no word for outlets
// tells: an address, a site in one word, a station's call sign.
func (m *marker) namesByShape() bool {
	toks := m.toks
	for i := range toks {
		t, k := &toks[i], int32(i)
		switch {
		case t.flags&(tUpper|tPunct) == 0:
		case t.flags&tUpper != 0:
			if n := t.end - t.start; n == callSignBytes && m.callSign(k) > k || n >= leastSiteName && m.siteName(k) {
				return true
			}
		case t.code == '.' && t.flags&tSpace == 0 && m.has(k+1, domainEnd) && !m.some(k+1, tSpace):
			return true
		}
	}
	return false
}

// A plainStretch is one of the text in which no such token is, by its bytes: no small letter
// stands before a capital, no K or W before three, no full stop before two letters. To ask the
// bytes of a text once costs less than to ask the tokens of each chunk.
type plainStretch struct{ from, to int32 }

// within says whether such bytes may be in the chunk at hand.
func (p *plainStretch) within(m *marker) bool {
	from, to := m.toks[0].start, m.toks[len(m.toks)-1].end
	if from < p.from || from > p.to {
		*p = plainStretch{from, from + int32(plainWide(m.bytes[from:]))}
	}
	return p.to < to
}
