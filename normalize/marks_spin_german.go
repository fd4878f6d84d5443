package normalize

import "strings"

// A machine that puts another word for a German one seldom bends it: "mit weitere Offerten" had
// a word that needs no ending, "eingeschalten" a verb of another class.

// datives are prepositions behind which no adjective that stands first may end in -e. "Zu
// viele" means too many.
var datives = listOf(`mit von bei aus nach seit gegenüber`)

// plurals are the stems of adjectives that stand first before nouns of the plural.
var plurals = strings.Fields(`weiter neu viel mehrer ander groß klein hoh einig beid zahlreich verschieden unterschiedlich wichtig zusätzlich`)

// germanSwaps are the entries of the table for German.
func germanSwaps() []swap {
	out := []swap{
		{value: "eingeschaltet", phrases: "eingeschalten"},
		{value: "ausgeschaltet", phrases: "ausgeschalten"},
		{value: "abgeschaltet", phrases: "abgeschalten"},
	}
	for _, stem := range plurals {
		out = append(out, swap{value: stem + "en", phrases: stem + "e", check: unbent})
	}
	return out
}

// unbent: "mit weitere Offerten", an adjective without its ending between a preposition and
// its noun.
func unbent(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.end
	return h.tok - 1, k + 1, m.lang == langDE && m.listed(datives, h.tok-1) && !m.flag(h.tok, tUpper) && m.flag(k, tUpper|tSpace) && !m.some(k, tPunct|tDigit) && !m.flag(k, tSentence)
}
