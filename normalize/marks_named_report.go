package normalize

// reportOf credits an outlet whose report, or who writes for which, is named before it: "par
// une enquête du Monde", "Reportagem da Folha informa", "el columnista del Times Jane Roe insta".
func (m *marker) reportOf(n mentioned) {
	h := n.preposed - 1
	if m.listed(askings, h) {
		m.credit(n, "request", h, n.to)
		return
	}
	if on := m.programmeBefore(h); on >= 0 {
		whole := n
		if whole.from, whole.preposed = on+1, on; m.listed(invited, on) || m.listed(givings, on-1) || m.saidOn(whole) {
			m.credit(n, "interview", on, n.to)
			return
		}
	}
	if !m.makes(h) {
		m.writerOf(n)
		return
	}
	from := h
	for from > 0 && h-from < 4 && !m.flag(from, tSentence) && !m.article(from) && !m.preposition(from-1) && !m.flag(from-1, tPunct) {
		from--
	}
	if v := m.saysBehind(n); v >= 0 && (m.flag(from, tSentence) || m.flag(from-1, tPunct)) {
		m.credit(n, "report", from, v+1)
		return
	}
	if m.writes(h) {
		if v := m.namedVerb(n.to); v >= 0 {
			m.credit(n, "reported", h, v+1)
		}
		return
	}
	if m.listed(placeNouns, h) {
		whole := n
		if whole.from, whole.preposed = from, from-1; m.preposition(from-1) && m.saidOn(whole) {
			m.credit(n, "interview", from-1, n.to)
		}
		return
	}
	if m.preposition(from-1) && !m.flag(from, tSentence) {
		detail := "report"
		if m.listed(givings, h) {
			detail = "interview" // "en una entrevista de la Cadena SER"
		}
		m.credit(n, detail, from-1, n.to)
	}
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

// askings are what an outlet sends to those who do not answer.
var askings = listOf(`sollicitations demandes questions preguntas consultas domande perguntas anfrage anfragen nachfrage nachfragen fragen vragen`)

// writerOf credits an outlet whose writer is named before it and reports something behind:
// "Jane Roe of the Weston Post said", or before: "via Jane Roe of the Post".
func (m *marker) writerOf(n mentioned) {
	p := n.preposed
	from := p
	for from > 0 && p-from < nameReach && m.flag(from-1, tUpper) && !m.some(from-1, tPunct) && !m.flag(from, tSentence) {
		from--
	}
	if p-from < 2 {
		return
	}
	for _, c := range [...]cue{cueVia, cueAccording, cueCite} {
		for k := from - 1; k >= 0 && k > from-3; k-- {
			if h := m.cueAt(k, c); h != nil && h.end == from {
				m.credit(n, h.detail, k, n.to)
				return
			}
		}
	}
}
