package normalize

import "strings"

// saidOn says whether somebody says something where the outlet is the place: "a affirmé le
// ministre sur RTL", "Sur BFMTV, le député a salué".
func (m *marker) saidOn(n mentioned) bool {
	if m.lang == langEN {
		return m.tells(n.preposed-1) && !m.word(n.preposed, "in")
	}
	comma := false
	for k := n.preposed - 1; k >= 0 && k > n.preposed-toldReach && !m.flag(k+1, tSentence); k-- {
		comma = comma || m.is(k, ',')
		if m.listed(shownThings, k) || m.has(k, clauseOpener) || m.is(k, ';') || m.is(k, ':') {
			return false
		}
		if m.tells(k) && !m.prints(k) {
			return !comma || m.standsApart(n.preposed)
		}
	}
	if !m.flag(n.preposed, tSentence) && !m.flag(n.preposed-1, tPunct) {
		return false
	}
	for k := n.to; k < n.to+toldReach && int(k) < len(m.toks) && !m.flag(k, tSentence) && !m.has(k, clauseOpener); k++ {
		if m.listed(shownThings, k) {
			return false
		}
		if m.tells(k) && !m.prints(k) {
			return true
		}
	}
	return false
}

// prints says whether the verb at token k is one of printing: "tras publicar en El País sus
// versos".
func (m *marker) prints(k int32) bool {
	w := m.text(k, k+1)
	return strings.HasPrefix(w, "publi") || strings.HasPrefix(w, "pubbli") || strings.HasPrefix(w, "veröffentlich")
}

// programmeBefore finds the preposition before the programme that ends at token k: "en 'Hoy
// por Hoy' de la", "dans La Matinale de la", -1 if there is none.
func (m *marker) programmeBefore(k int32) int32 {
	named := false
	for j := k; j >= 0 && j > k-programmeWords && !m.flag(j+1, tSentence); j-- {
		if m.quoteMark(j) || m.is(j, '\'') {
			continue
		}
		if named && m.listed(airPrepositions, j) || m.listed(invited, j) {
			return j
		}
		if m.some(j, tPunct) {
			return -1
		}
		named = named || m.flag(j, tUpper) && m.flag(j, tSpace) || m.listed(programmes, j) || m.flag(j, tUpper) && m.quoteMark(j-1)
		if !m.flag(j, tUpper) && !m.listed(programmes, j) && !m.has(j, particle|nameArticle) && !m.preposition(j) && !m.article(j) {
			return -1
		}
	}
	return -1
}

// invited are those who speak on a programme.
var invited = listOf(`invité invitée interrogé interrogée invitado invitada ospite convidado convidada`)
