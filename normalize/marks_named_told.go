package normalize

import "strings"

// saidTo finds the verb or noun of saying before token k whose hearer stands there, -1 if
// there is none.
func (m *marker) saidTo(k int32) int32 {
	reach, comma := int32(toldReach), false
	if m.lang == langEN {
		reach = 4
	}
	for j := k - 1; j >= 0 && j >= k-reach && !m.flag(j+1, tSentence); j-- {
		if m.flag(j, tPunct) && (m.is(j, ';') || m.is(j, ':')) || m.has(j, clauseOpener) {
			return -1
		}
		comma = comma || m.is(j, ',')
		if m.listed(givings, j) && !m.definite(j-1) || m.tells(j) && !m.blaming(j) && !m.flag(j, tUpper) && !m.unsaid(j) {
			if comma && !m.standsApart(k) {
				return -1
			}
			return j
		}
		if m.lang == langIT {
			if told, _ := m.tellsInfinitive(j); told && m.word(j-1, "a") {
				return j - 1 // "a rivelarlo all'Ansa"
			}
		}
	}
	return -1
}

// unsaid says whether French or Italian says of the participle at token k that it is not so: "non confirmées".
func (m *marker) unsaid(k int32) bool { return m.lang&(langFR|langIT) != 0 && m.word(k-1, "non") }

// definite says whether a definite article ends at token k: "l'interview au Point" is one
// that was spoken of before.
func (m *marker) definite(k int32) bool {
	if m.is(k, '\'') {
		k--
	}
	return m.word(k, "l") || m.article(k) && !strings.HasPrefix(strings.ToLower(m.text(k, k+1)), "u") && !strings.HasPrefix(m.text(k, k+1), "ein") && !m.word(k, "a") && !m.word(k, "an")
}

// standsApart says whether the preposition at token k stands behind a name or a mark, and not behind
// the noun of an aside that it belongs to: ", cheffe du service à L'Obs".
func (m *marker) standsApart(k int32) bool {
	return m.flag(k-1, tPunct) || m.flag(k-1, tUpper) && m.lang != langDE || m.cueAt(k-1, cueDay) != nil || m.cueAt(k-1, cueRelative) != nil
}

// blaming says whether the verb at token k has whom it blames for an object.
func (m *marker) blaming(k int32) bool {
	w := m.text(k, k+1)
	for n := len(w); n > 3; n-- {
		if blames.has(w[:n]) {
			return true
		}
	}
	return false
}

// dative says whether the German phrase is in the dative without a preposition. "Der" is the nominative of a podcast.
func (m *marker) dative(n mentioned) bool {
	if m.word(n.from, "der") {
		for k := n.from + 1; k < n.start; k++ {
			if m.flag(k, tUpper) && masculineKinds.end(m.text(k, k+1)) {
				return false
			}
		}
	}
	return (m.word(n.from, "der") || m.word(n.from, "dem")) && !m.flag(n.from, tSentence) && (m.agencyAt(n.start) || m.word(n.from, "dem") || n.described)
}

// interviewBefore says whether the preposition at token p leads from an interview to whom it was
// with, and when stands between them: "in an interview on Wednesday | with".
func (m *marker) interviewBefore(p int32) bool {
	if !m.listed(togetherWith, p) {
		return false
	}
	k := p - 1
	for k > p-4 && k > 0 && !m.some(k, tPunct|tSentence) && !m.listed(interviews, k) && (m.preposition(k) || m.article(k) || m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil) {
		k--
	}
	if !m.listed(interviews, k) || m.definite(k-1) {
		return false
	}
	if k < p-1 {
		return true
	}
	for k--; k > p-4 && k > 0 && !m.article(k) && !m.some(k, tPunct|tSentence); k-- {
	}
	return m.article(k) && !m.definite(k) && m.listed(airPrepositions, k-1) // "in a phone conversation with"
}

// givenTo credits the German outlet without an article that a relative clause says to have something:
// "der Brief, der Bild exklusiv vorliegt".
func (m *marker) givenTo(h *hit) bool {
	if m.lang != langDE || !m.listed(relatives, h.tok-1) && !m.word(h.tok-1, "der") || !m.is(h.tok-2, ',') || !m.givenAt(h.end) {
		return false
	}
	m.credit(mentioned{slot: slot{m.name(h), h.tok, h.end, h.common, true}}, "seen", h.tok, h.end)
	return true
}

// learnedFrom credits the outlet from which somebody learned what happened: "erfuhr sie aus der «SZ»",
// "learned of the sale from the Irish Times".
func (m *marker) learnedFrom(n mentioned) bool {
	if !m.listed(fromPrepositions, n.preposed) {
		return false
	}
	for k := n.preposed - 1; k >= 0 && k > n.preposed-learnReach && !m.some(k+1, tSentence) && !m.flag(k, tPunct); k-- {
		if m.listed(learning, k) {
			m.credit(n, "reported", k, n.to)
			return true
		}
	}
	return false
}

// learnReach is how many tokens may stand between a verb of learning and from where.
const learnReach = 8

var (
	fromPrepositions = listOf(`from aus uit par por da dal dalla dall dallo pela pelo`)
	learning         = listOf(`learned learnt erfuhr erfuhren erfahren vernam vernamen vernomen appris apprit apprirent enteró enteraron enterado saputo appreso soube souberam`)
)

// receivedAt credits the outlet that somebody received where he was: "a reçu l'AFP dans son bureau".
func (m *marker) receivedAt(n mentioned) bool {
	if !m.receives(n.from-1, n.to) {
		return false
	}
	m.credit(n, "interview", n.from-1, n.to)
	return true
}

// receives says whether the verb at token k is one of receiving guests, and the words from token to
// on say where.
func (m *marker) receives(k, to int32) bool {
	return m.listed(receiving, k) && !m.some(k, tUpper|tPunct) && m.listed(hostPlaces, to) && !m.flag(to, tSentence) && !m.some(to+1, tUpper|tDigit)
}

var (
	hostPlaces   = listOf(`at in dans chez à en em no na nel nella im bei zu op`)
	receiving    = listOf(`reçoit reçu recevait recevant received receives recibió recibe recibido riceve ricevuto recebeu recebe empfing empfängt empfangen ontving ontvangt`)
	togetherWith = listOf(`with mit avec con com met`)
	interviews   = listOf(`interview conversation exchange call email entretien échange entrevista conversación comunicación llamada intervista colloquio telefonata conversa telefonema gespräch telefonat gesprek`)
)

// masculineKinds end the masculine words for outlets.
var masculineKinds = endsOf(`podcast newsletter sender blog kanal dienst verbund`)
