package normalize

// bylineBehind reads the author who is named behind the date on one line with it:
// "Publié le 18/05/2023 à 11h20 par Jeanne Roc avec AFP", or behind the outlet,
// "BFM TV, par Jeanne Roc", "WRLT News | By Jane Roe".
func (m *marker) bylineBehind(l *textLine) bool {
	if m.head.byline || m.head.lines >= headLines || l.end-l.tok > openingLine {
		return false
	}
	date := l.tok // behind the date with which the line begins
	for date < l.end {
		if part, _ := m.datePart(date); !part {
			break
		}
		date++
	}
	for k := l.tok + 1; k < l.end-1; k++ {
		behind, comma, stroke := k <= date, m.is(k-1, ','), m.is(k-1, '|') || m.is(k-1, '/')
		if !behind && !comma && !stroke {
			continue // as nearly everywhere
		}
		behind = behind && m.dateOnly(k, l.tok)
		if behind && (m.datedName(l, k) || m.datedSource(l, k)) {
			return true
		}
		if behind && m.word(k, "by") && m.roomBehind(l, k, k+1) { // in whatever language the page is
			return true
		}
		entry := m.strokeAt(k-1) && m.nearTitle() && m.dayEntry(l, k)
		if m.behindBy(k) == k || !behind && !entry && !(comma && m.sourceEnds(l.tok, k-1)) && !(stroke && m.nearTitle() && m.namesHouse(l.tok, k-1)) {
			continue
		}
		name := m.behindBy(k)
		if m.is(name, ':') {
			name++
		}
		if m.flag(name, tDigit) {
			continue // "15 de agosto de | 2031 por Juana Roca"
		}
		if behind && m.roomBehind(l, k, name) {
			return true
		}
		end := m.personsName(name, l.end)
		h := m.cueAt(end, cueWith)
		if end == name || end < l.end && !m.is(end, ',') && !(entry && m.strokeAt(end)) && !(h != nil && m.agencyAt(h.end)) {
			return false
		}
		m.author(m.text(name, end), "", k, end)
		if h != nil && end < l.end {
			m.add(Credit, m.name(m.cueAt(h.end, cueSource)), "with", h.end, m.cueAt(h.end, cueSource).end)
		}
		return true
	}
	return false
}

// dayEntry says whether an entry of the line behind token k is a day, of entries that strokes part: "Harlow
// Digest | By Jane Roe | May 12, 2031 | 4 min read".
func (m *marker) dayEntry(l *textLine, k int32) bool {
	for ; k < l.end; k++ {
		if !m.strokeAt(k) {
			continue
		}
		end := k + 1
		for end < l.end && !m.strokeAt(end) {
			end++
		}
		if m.dateOnly(end, k+1) {
			return true
		}
	}
	return false
}

// roomBehind reads the newsroom that signs from token name to the end of a line, behind a
// date and the word for by at token k: "04.03.2024, 09:12 - von Redaktion Hafenblick".
func (m *marker) roomBehind(l *textLine, k, name int32) bool {
	switch {
	case name+1 == l.end && m.namelessRoom(name), m.systemAt(name) && (name+1 == l.end || m.is(name+1, '|') || m.has(name+1, airWord) && l.end-name <= houseWords):
		m.add(Byline, "", "newsroom", k, l.end)
	case name+1 < l.end && m.has(name, newsroomWord) && m.flag(name, tUpper) && m.namesHouse(name, l.end):
		m.add(Byline, m.text(name, l.end), "", k, l.end)
	default:
		return false
	}
	m.head.byline = true
	return true
}

// strokeAt says whether what parts the entries of a line stands at token k: a stroke, a
// bullet or a dash.
func (m *marker) strokeAt(k int32) bool {
	return m.is(k, '|') || m.is(k, codeBullet) || m.dashAt(k)
}

// datedName reads an author who stands behind a date, which ends before token k, and a
// stroke, and before the end of the line or another stroke: "12.05.2024 um 06:30 Uhr -
// Jan Roth - in Hafen".
func (m *marker) datedName(l *textLine, k int32) bool {
	_, yeared := m.number(k-1, 4, 4) // "Mai 14, 2024 Jan Roth", as the systems of blogs set it
	// "04 May 2018 - 12:32 Jane Roe", but "12:32 PM ET"
	timed := m.flag(k-1, tDigit) && m.is(k-2, ':') && !m.word(k, "am") && !m.word(k, "pm") && m.cueAt(k, cueZone) == nil
	if !m.nearTitle() || !m.flag(k, tUpper) || !m.is(k-1, ',') && !m.strokeAt(k-1) && !yeared && !timed {
		return false
	}
	end := m.personsName(k, l.end)
	if timed && (end < l.end || m.houseName(&textLine{tok: k, end: l.end}) || m.listed(placeHeads, k) || m.has(k, datelinePlace)) {
		return false
	}
	if yeared && (end < l.end || m.houseName(&textLine{tok: k, end: l.end}) || m.cueAt(l.tok, cueMonth) == nil) {
		return false
	}
	if end == k || end < l.end && !m.strokeAt(end) {
		return false
	}
	m.author(m.text(k, end), "", k, end)
	return true
}
