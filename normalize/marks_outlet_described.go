package normalize

import "strings"

// describedLeft reads a name before token e that a description beside it makes
// an outlet's: "the Harlow Morgen newspaper said" and "the daily El Bote said",
// where the verb is token k. An adjective of a country is no name, nor is what
// follows an indefinite article: "a Harlow daily", "the Narvian newspaper"; nor
// is a single word, which may be a town.
func (m *marker) describedLeft(e, k int32) slot {
	by := joints
	if m.serial(e) {
		by |= jointAnd // "the Silk and Mud podcast"
	}
	start := m.nameStart(e, by)
	if m.lang == langDE {
		for j := e - 2; j >= start; j-- { // "das Portal Hafen-Blick": German nouns have capitals
			if m.newspaper(j) {
				start = j + 1
			}
		}
	}
	if k := start - 1; m.has(k, nameArticle) && m.describes(k-1) {
		start = k // "the weekly le Canard"
	} else if m.is(k, '\'') && m.has(k-1, nameArticle) && !m.some(k, tSpace) && !m.some(start, tSpace) && m.describes(k-2) {
		start = k - 1 // "le quotidien l'Aurore"
	}
	if start == e {
		return slot{}
	}
	name := start
	if m.word(name, "the") {
		name++
	}
	if name >= e {
		return slot{}
	}
	switch {
	case m.describes(start-1) && !m.flag(start, tSentence):
	case m.lang&romance != 0 && !m.some(start, tSentence) && !m.some(start-1, tUpper|tPunct|tSentence) && m.describes(start-2) && !m.has(start-1, particle|auxiliary|clauseOpener|toWord|prepositionTo):
		// "le magazine français Fanal a rapporté"
	case m.word(start, "a"), m.word(start, "an"), m.word(start-1, "a"), m.word(start-1, "an"), !m.describedAfter(e, k), m.demonym(e - 1), e-name < 2 && !m.serial(e):
		return slot{}
	}
	return slot{m.text(name, e), start, e, false, true}
}

// describes says whether the noun at token k is one that only the press goes
// by, or "news agency".
func (m *marker) describes(k int32) bool {
	return m.newspaper(k) || m.word(k, "agency") && m.word(k-1, "news") && !m.flag(k, tUpper)
}

// describedAfter is describes for what stands between the name that ends before
// token e and the verb at k.
func (m *marker) describedAfter(e, k int32) bool {
	for j := e; j < k; j++ {
		switch {
		case m.flag(j, tPunct) && !m.is(j, ')') && m.toks[j].code != '(' && !m.isQuote(m.toks[j].code):
			return false // "..., a newspaper reported"
		case m.describes(j) && !m.flag(j, tUpper), m.serial(j):
			return true
		}
	}
	return false
}

// serial says whether the word at token k is what English calls that which speaks or writes to those who
// have asked for it, and which reports as papers do: "the Silk and Mud podcast".
func (m *marker) serial(k int32) bool {
	return m.lang == langEN && !m.flag(k, tUpper) && (m.word(k, "podcast") || m.word(k, "newsletter"))
}

// describedRight reads the English name from token k that the word behind it makes an outlet's: "told the
// Harlow Morgen newspaper", "first reported by the Silk and Mud podcast". As to the left, an adjective of a
// country is none, nor is a single word, nor what begins as towns do: "the San Alco newspaper".
func (m *marker) describedRight(k int32) slot {
	if m.lang != langEN || !m.word(k-1, "the") || m.flag(k, tSentence) {
		return slot{}
	}
	end := m.nameEnd(k, longestOutlet, joints|jointAnd)
	words := m.nameWords(k, end)
	if words < 2 && !m.serial(end) || m.demonym(end-1) || !m.serial(end) && (words == 2 && m.listed(townOpeners, k) || !m.describes(end)) || m.flag(end, tUpper) {
		return slot{}
	}
	return slot{m.text(k, end), k, end, false, true}
}

// townOpeners begin the names of towns of two words.
var townOpeners = listOf(`san santa saint st fort port los las salt mount lake north south east west new grand baton sioux cedar little`)

// demonym says whether the word at token k ends as adjectives of countries do,
// or names of cities in two words: Swedish, Chinese, New York.
func (m *marker) demonym(k int32) bool {
	w := strings.ToLower(m.text(k, k+1))
	for _, end := range demonymEndings {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

var demonymEndings = strings.Fields(`ian ean ish ese ench utch reek swiss aeli aqi aiti emeni uwaiti atari audi omani akistani angladeshi epali hai erman oman urman rab rabic korean american african
	york kong angeles francisco delhi aires janeiro aviv lanka arabia africa korea zealand dhabi petersburg paulo city`)
