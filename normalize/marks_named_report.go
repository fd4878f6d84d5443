package normalize

// makes says whether the word at token k, or one of two words of whatever kind before it,
// is an outlet, what one makes, or who writes for it.
func (m *marker) makes(k int32) bool {
	for j := k; j >= 0 && j > k-3 && !m.flag(j, tPunct) && !m.preposition(j); j-- {
		if m.listed(reportNouns, j) || m.listed(placeNouns, j) || m.has(j, outletNoun) || m.writes(j) {
			return true
		}
	}
	return false
}

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

// askings are what an outlet sends to those who do not answer.
var askings = listOf(`sollicitations demandes questions preguntas consultas domande perguntas anfrage anfragen nachfrage nachfragen fragen vragen`)
