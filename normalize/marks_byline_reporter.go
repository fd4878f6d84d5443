package normalize

// Who wrote a story is named with whose reporter that is: "Marieta Caldas – Repórter da Agência
// Brasil", "Anne Roc, correspondante de l'AFP". Pages that print it keep the line, and the house signs by it.

// reporterLine is the most tokens of such a line.
const reporterLine = 24

// reporterOf reads the line near the title that is nothing but one or several names, what these are and
// the source that they are it of, with a place behind it or not.
func (m *marker) reporterOf(l *textLine) bool {
	if m.head.byline || !m.nearTitle() || l.end-l.tok > reporterLine || !m.hasCue(cueSource) {
		return false
	}
	from := m.behindBy(l.tok)
	end := m.personsName(from, l.end)
	if end == from {
		return false
	}
	for end < l.end && (m.is(end, ',') || m.has(end, andWord)) {
		next := m.personsName(end+1, l.end)
		if next == end+1 {
			break
		}
		end = next
	}
	k := end
	if m.is(k, ',') || m.is(k, '|') || m.dashAt(k) || m.is(k, '-') && m.flag(k, tSpace) {
		k++
	}
	role := k
	for k < l.end && m.listed(reporterRoles, k) {
		k++
	}
	if k == role || role == end {
		return false
	}
	for k < l.end && (m.preposition(k) || m.has(k, particle|nameArticle) || m.is(k, '\'') || m.article(k)) {
		k++
	}
	h := m.cueAt(k, cueSource)
	if h == nil || h.common && !m.agencyAt(k) || h.end < l.end && !m.placeEnds(h.end, l.end) {
		return false
	}
	m.add(Byline, m.text(from, end), "", l.tok, end)
	m.add(Credit, m.name(h), "byline", h.tok, h.end)
	m.head.byline = true
	return true
}

// placeEnds says whether the tokens [k, end) are a mark of punctuation, or "in", and a place.
func (m *marker) placeEnds(k, end int32) bool {
	if !m.is(k, ',') && !m.is(k, '|') && !m.dashAt(k) && !(m.is(k, '-') && m.flag(k, tSpace)) && !m.preposition(k) {
		return false
	}
	return m.isTown(k+1, end)
}

// reporterRoles are what desks of all languages but English, which set the house first, call their people.
var reporterRoles = listOf(`repórter repórteres correspondente correspondentes enviado enviada enviados enviadas especial especiais estagiário estagiária
	corresponsal corresponsales redactor redactora reportero reportera especiales
	corrispondente corrispondenti inviato inviata inviati speciale
	correspondant correspondante correspondants envoyé envoyée envoyés spécial spéciale spéciaux journaliste
	korrespondent korrespondentin reporter reporterin verslaggever verslaggeefster correspondent`)
