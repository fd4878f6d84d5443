package normalize

import "slices"

// A share closes its session as well as it closes: "cerraron la sesión bursátil a un precio de 3,2
// euros", "a terminé la séance à 3,45 euros", "beendete den Handelstag bei 3,45 Euro". Councils
// and courts close theirs, too, so that a share has to be in the sentence.

// sessions are what is closed every day where shares are sold.
var sessions = listOf(`sesión jornada rueda séance journée seduta giornata pregão sessão handel handelstag börsentag handelsdag beursdag`)

// sessionReach is how many words may stand between the session and the price: whose it was,
// and of which day.
const sessionReach = 5

// closedSession is where the price ends at which the verb h, which ends before token k, says that
// a session closed, k if it says so of none.
func (m *marker) closedSession(h *hit, k int32) int32 {
	n := k
	switch {
	case m.listed(sessions, k-1):
		n-- // "terminaron la jornada", which is a phrase
	case !m.listed(sessions, n):
		n++ // an article
	}
	if !m.listed(sessions, n) || m.some(k, tPunct|tSentence) || m.some(n, tSentence) {
		return k
	}
	for j := n + 1; j <= n+1+sessionReach && !m.some(j, tPunct|tDigit|tSentence); j++ {
		end := m.priceBehind(j)
		if end == j && m.word(j, "en") {
			end = m.amount(j + 1)
		}
		if end <= j {
			continue
		}
		lo, hi := m.bounds(h.tok, end, sharesReach)
		for s := lo; s < hi; s++ {
			if m.isShare(s) {
				return end
			}
		}
		return k
	}
	return k
}

// closedWords is how many words may stand between the verb and the level: "closed three points higher".
const closedWords = 6

// closedLevel is where the level ends at which an index closed, behind how far it went, which a verb that ends before
// token k tells: "schloss drei Punkte höher bei 12.485 Zählern"; k if none is told.
func (m *marker) closedLevel(k int32) int32 {
	for j := k; j < k+closedWords && !m.some(j, tPunct|tSentence); j++ {
		if m.leadsTo(j) {
			return max(k, m.amount(j+1))
		}
	}
	return k
}

// goesOnBytes is how far behind the clock of a session, and goesOnWords behind its end, the price may stand at which it
// closed: "A mediodía la acción valía 9,84 euros. Al cierre, eran 10,15 euros".
const goesOnBytes, goesOnWords = 120, 5

// sessionGoesOn is where the price ends at which a session closed, in a sentence with the word for its end at h that
// names no share, right behind one that tells where the share stood before; 0 if there is none.
func (m *marker) sessionGoesOn(h *hit) int32 {
	last := len(m.marks) - 1
	for last >= 0 && m.marks[last].Kind != Clock {
		last--
	}
	if last < 0 || !slices.Contains(phases[phaseOpen:phaseClose], m.marks[last].Value) || m.toks[h.tok].start-m.marks[last].End > goesOnBytes {
		return 0
	}
	k := h.end
	if m.is(k, ',') {
		k++
	}
	for end := k + goesOnWords; k < end && !m.some(k, tPunct|tSentence); k++ {
		if to := m.amount(k); to > 0 {
			return to
		}
	}
	return 0
}
