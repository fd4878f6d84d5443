package normalize

// signing are the cues of which a signature has one that is no short line.
const signing = uint64(1)<<cueSource | 1<<cueReporting | 1<<cueEditing

// signature reads a line on which an agency signs: "(Reuters)", "dpa/abc",
// "AFP", "Source: ANSA", "With AP", "Mit Material von dpa", "Le Figaro avec
// AFP", "(APA, 6.8.2018)", "EFE / Sevilla", "(Reporting by Jane Roe; Editing by
// John Roe)"; and the desk's initials that AFP closes with. It returns whether
// the line is nothing else.
func (m *marker) signature(l *textLine) bool {
	if l.end-l.tok > openingLine && m.cues&signing == 0 {
		m.initialsBehind(l)
		return false
	}
	if m.reporting(l) || m.initials(l) || m.agencies(l) || m.datelineBelow(l) {
		return true
	}
	m.initialsBehind(l)
	if m.provided(l) {
		return true
	}
	if !m.hasCue(cueSource) {
		return false
	}
	if l.end-l.tok > 40 {
		m.closing(l)
		return false
	}
	type credit struct{ h *hit }
	var found []credit
	detail := "line"
	for k := m.houseBefore(l); k < l.end; {
		if h := m.cueAt(k, cueSource); h != nil && (m.book.sources.list[h.arg].Agency || !h.common && detail != "line") {
			found = append(found, credit{h})
			k = h.end
			continue
		}
		if h := m.cueAt(k, cueWith); h != nil && len(found) == 0 {
			detail = h.detail
			k = h.end
			continue
		}
		if (k == l.tok || detail == "source") && m.has(k, outletNoun|mediaNoun) && m.agencyAt(k+1) {
			detail = "source" // in a list of sources: "Nachrichtenagentur dpa"
			k++
			continue
		}
		t := &m.toks[k]
		if k == l.tok && m.has(k, byWord) && m.cueAt(k+1, cueWith) != nil {
			k++ // Par la rédaction avec AFP
			continue
		}
		if k == l.tok && m.agencyAt(k+1) && m.cueAt(k+1, cueSource).end == l.end && m.word(k, "the") {
			k++ // The Associated Press
			continue
		}
		if k == l.tok && m.is(k+1, '/') && m.agencyAt(k+2) && upperCode(m.text(k, k+1), 2, 4) {
			detail = "with"
			k++ // RND/dpa
			continue
		}
		if len(found) > 0 && detail == "source" && k+1 == l.end && m.flag(k, tUpper) && m.agencyAt(k-1) {
			k++ // Quelle: dpa Niedersachsen
			continue
		}
		if w := m.withAfter(k, l.end); k == l.tok && w > k && !m.has(k, byWord) {
			k = w // Le Courrier de la Douve avec AFP
			continue
		}
		if len(found) > 0 && (t.flags&tDigit != 0 || m.has(k, dateWord) || m.cueAt(k, cueMonth) != nil) {
			k++ // La rédaction avec AFP, le 06/03/2019
			continue
		}
		if len(found) > 0 && detail == "source" && m.is(found[0].h.end, ',') && l.end-l.tok <= sourcesLine {
			k++ // Verwendete Quellen: dpa, eigene Recherche
			continue
		}
		if t.flags&tPunct != 0 || m.has(k, andWord) || len(found) > 0 && m.word(k, "inputs") || m.deskMark(k) || len(found) > 0 && m.placeMark(l, k) {
			k++
			continue
		}
		if len(found) > 0 && m.has(k-1, andWord) && m.flag(k, tUpper) && (m.nameFrom(k) == l.end || k+1 == l.end) {
			detail = "with" // Lusa e PÚBLICO
			break
		}
		if k == l.tok && l.end-k <= 7 && m.behindTown(l) > k && (m.is(m.behindTown(l), '|') || m.is(m.behindTown(l), '/')) && m.agencyAt(m.behindTown(l)+1) {
			k = m.behindTown(l) // Lisboa | Reuters
			continue
		}
		m.closing(l)
		return false
	}
	if len(found) == 0 {
		return false
	}
	for _, c := range found {
		m.add(Credit, m.name(c.h), detail, c.h.tok, c.h.end)
	}
	return true
}

// provided reads the line that names who gave a site its text, whom no table knows:
// "Provided by University of Harlow".
func (m *marker) provided(l *textLine) bool {
	h := m.cueAt(l.tok, cueWith)
	if h == nil || h.detail != "source" || !m.word(h.tok, "provided") || m.cueAt(h.end, cueSource) != nil || l.end-h.end > longestOutlet || h.end == l.end {
		return false
	}
	for k := h.end; k < l.end; k++ {
		if !m.flag(k, tUpper) && !m.has(k, particle|andWord) && !m.word(k, "of") && !m.word(k, "the") {
			return false
		}
	}
	m.add(Credit, m.text(h.end, l.end), "source", l.tok, l.end)
	return true
}

// datelineBelow reads the dateline of an agency that a client sets on a line of its
// own: "HARLOW (dpa-AFX)". With a day it is the agency's, see [marker.dateline].
func (m *marker) datelineBelow(l *textLine) bool {
	if !m.hasCue(cueSource) || !m.is(l.end-1, ')') {
		return false
	}
	for k := l.tok + 1; k < l.end && k < l.tok+longestOutlet; k++ {
		if m.is(k, '(') && m.agencyAt(k+1) && m.cueAt(k+1, cueSource).end == l.end-1 && m.allCaps(l.tok, k) && !m.flag(k-1, tDigit) {
			m.add(Credit, m.name(m.cueAt(k+1, cueSource)), "with", l.tok, l.end)
			return true
		}
	}
	return false
}

// sourcesLine is the most tokens of a line that lists sources, of which the agencies
// count.
const sourcesLine = 20

// houseBefore returns where the signature of a line begins: behind the house that
// prints with an agency, "Par Le Figaro avec AFP", "L'Écho (avec AFP)", if there
// is one, else at its first token.
func (m *marker) houseBefore(l *textLine) int32 {
	known := false
	for k := l.tok; k < l.end && k < l.tok+longestOutlet; k++ {
		if h := m.cueAt(k, cueWith); h != nil && h.detail == "with" && k > l.tok && m.agencyAt(h.end) && (known || m.is(k-1, '(') || m.is(k-1, ',')) {
			return k
		}
		known = known || m.cueAt(k, cueSource) != nil
		if !m.flag(k, tUpper) && !m.flag(k, tPunct) && !m.has(k, particle|nameArticle) {
			break
		}
	}
	return l.tok
}

// agenciesLine is the most tokens of a line that signs for agencies in general.
const agenciesLine = 8

// agencies reads the line of a paper that took its story from agencies and does
// not say which: "Agencias", "Redacción / Agencias", "Agencias. Madrid". The
// mark has no value.
func (m *marker) agencies(l *textLine) bool {
	if l.end-l.tok > agenciesLine || m.head.lines >= headLines {
		return false
	}
	found := int32(-1)
	for k := l.tok; k < l.end; k++ {
		switch {
		case k == l.tok && m.has(k, byWord) && m.has(k+1, agenciesWord) && k+2 == l.end: // Por Agencias
		case m.has(k, agenciesWord):
			if found >= 0 || !m.flag(k, tUpper) {
				return false
			}
			found = k
		case !m.flag(k, tUpper) && !m.flag(k, tPunct) || m.cueAt(k, cueSource) != nil:
			return false
		}
	}
	// Beside a name, a stop or a stroke has to part the two.
	if found < 0 || l.end-l.tok > 1 && !m.has(l.tok, byWord) && !m.flag(found+1, tPunct) && !m.flag(found-1, tPunct) {
		return false
	}
	m.add(Credit, "", "agencies", found, found+1)
	return true
}

// withAfter is where the words that join an agency to a paper follow its name,
// which begins at token k and has a capital or a number in every word but
// articles and the like; k if there are none.
func (m *marker) withAfter(k, end int32) int32 {
	for j := k; j < min(end, k+longestOutlet); j++ {
		if h := m.cueAt(j, cueWith); h != nil && h.detail == "with" && j > k {
			return j
		}
		if !m.flag(j, tUpper) && !m.flag(j, tDigit) && !m.has(j, particle|nameArticle) && !m.is(j, '\'') && !m.is(j, '-') && !m.is(j, '(') && !m.is(j, '.') {
			return k
		}
	}
	return k
}

// deskMark says whether token k is what stands beside a slash of an agency: two
// to four lower-case letters, or the day's number behind it.
func (m *marker) deskMark(k int32) bool {
	t := &m.toks[k]
	if t.flags&tDigit != 0 {
		return m.is(k-1, '/')
	}
	return (m.is(k-1, '/') || m.is(k+1, '/')) && t.end-t.start <= 4 && (t.flags&tUpper == 0 || m.is(k-1, '(') && m.agencyAt(k+2)) // (Rma/Adnkronos)
}

// placeMark says whether token k is of the place behind the stroke of an agency
// that signs a short line, or behind its preposition: "EFE / Sevilla", "EFE | Palma
// del Río", "La Presse Canadienne à Québec".
func (m *marker) placeMark(l *textLine, k int32) bool {
	if l.end-l.tok > 7 {
		return false
	}
	parted := false
	for j := k; j >= l.tok; j-- {
		parted = parted || m.has(j, airWord|prepositionTo) && j > l.tok && m.insideName(j-1) && m.flag(j+1, tUpper) && m.nearTitle() || m.is(j, '/') || m.is(j, '|')
	}
	return parted && (m.flag(k, tUpper) || m.has(k, particle|nameArticle|airWord|prepositionTo))
}

// closing reads the agency that ends a paragraph, in brackets or, as EFE signs,
// bare: "... he said. (dpa/lno)", "... sagte er. (mit dpa)", "... ha detto.
// (ANSA).", "... ha dicho. EFE". Behind the agency's own full name the brackets explain it.
func (m *marker) closing(l *textLine) {
	end := m.beforeInitials(l)
	stop := end - 1
	if m.is(stop-1, codeDash) {
		stop-- // "... he said. — AP"
	}
	if m.agencyAt(end-1) && m.caps(end-1) && m.sentenceBefore(stop) {
		m.add(Credit, m.name(m.cueAt(end-1, cueSource)), "close", end-1, end)
		return
	}
	if m.is(end-1, '.') && m.is(end-2, ')') {
		end--
	}
	if !m.is(end-1, ')') {
		return
	}
	for k := end - 2; k > l.tok && k > end-10; k-- {
		if !m.is(k, '(') {
			continue
		}
		at, detail := k+1, "close"
		if w := m.cueAt(at, cueWith); w != nil && w.detail == "with" {
			at, detail = w.end, w.detail
		}
		h := m.cueAt(at, cueSource)
		above := detail == "with" && m.head.lines < headLines && l.end-l.tok <= agenciesLine // "Rédaction en ligne (avec Belga)"
		if h == nil || !m.book.sources.list[h.arg].Agency || !above && !m.sentenceBefore(k) {
			return
		}
		for j := h.end; j < end-1; j++ {
			if m.word(j, "red") {
				detail = "with" // its own people as well: "(APA, red)"
				continue
			}
			if m.flag(j, tDigit) && m.is(j-1, ',') {
				continue // and its day: "(APA, 19.2.2025)"
			}
			if m.cueAt(j, cueSource) == nil && !m.flag(j, tPunct) && !m.deskMark(j) && !m.has(j, andWord) && !m.insideName(j) {
				return
			}
		}
		m.add(Credit, m.name(h), detail, k, end)
		return
	}
}

// insideName says whether token k lies in the name of a source.
func (m *marker) insideName(k int32) bool {
	for j := k; j >= 0 && j > k-6; j-- {
		if h := m.cueAt(j, cueSource); h != nil {
			return h.end > k
		}
	}
	return false
}

// sentenceBefore says whether a sentence ends right before token k.
func (m *marker) sentenceBefore(k int32) bool {
	for k--; k >= 0; k-- {
		switch m.toks[k].code {
		case '.', '!', '?':
			return m.flag(k, tPunct)
		case '"', '\'', codeClose, codeOpen, codeRight, codeLeft:
			continue
		}
		return false
	}
	return false
}

// reporting reads the line in which Reuters names its people: reporting and
// editing together are its style and hardly anybody else's.
func (m *marker) reporting(l *textLine) bool {
	if !m.hasCue(cueReporting) && !m.hasCue(cueEditing) {
		return false
	}
	k := l.tok
	if m.is(k, '(') || m.is(k, '[') {
		k++
	}
	if m.cueAt(k, cueReporting) == nil {
		// "(Giovanna Rocca, editing Anna Valle)"
		if end := m.personsName(k, l.end); end == k || k == l.tok || !m.is(end, ',') || m.cueAt(end+1, cueEditing) == nil {
			return false
		}
	}
	for j := k + 1; j < l.end; j++ {
		if m.cueAt(j, cueEditing) != nil {
			m.add(Credit, "Reuters", "reporting", l.tok, l.end)
			return true
		}
	}
	return false
}
