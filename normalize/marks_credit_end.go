package normalize

// What stands behind the last sentence of a text, on its line.

// sourceAtHead reads the agencies with which a line near the top of a text begins and
// behind which its prose goes on, as where a page's labels are run together: "Bron:
// Belga 1 Het leger ...".
func (m *marker) sourceAtHead(l *textLine) {
	h := m.cueAt(l.tok, cueWith)
	if h == nil || h.detail != "source" || !m.is(h.end, ':') || m.head.lines >= headLines {
		return
	}
	from := len(m.marks)
	k := h.end + 1
	for k < l.end && m.agencyAt(k) {
		s := m.cueAt(k, cueSource)
		m.add(Credit, m.name(s), "source", s.tok, s.end)
		if k = s.end; m.is(k, ',') || m.is(k, '/') {
			if end := m.address(k+1, l.end); end > k+1 { // "ANP, Blick.ch"
				k = end
				break
			}
			k++
		}
	}
	if k == l.end || !m.flag(k, tSpace) || !m.some(k, tUpper|tDigit) {
		m.marks = m.marks[:from]
	}
}

// sourceAtEnd reads the agency that a line of prose names behind its last sentence:
// "... sagte er. Quelle: dts Nachrichtenagentur".
func (m *marker) sourceAtEnd(l *textLine) bool {
	for k := l.end - 2; k > l.tok && k > l.end-longestOutlet; k-- {
		h := m.cueAt(k, cueWith)
		if h == nil || h.detail != "source" || !m.is(h.end, ':') || !m.sentenceBefore(k) {
			continue
		}
		r := signatureReader{m: m, l: &textLine{tok: k, end: l.end, first: m.toks[k].start, last: l.last}, detail: "line"}
		if !r.read() {
			return false
		}
		for _, h := range r.found {
			m.add(Credit, m.name(h), r.detail, h.tok, h.end)
			m.toks[h.end-1].flags |= tCredited
		}
		return len(r.found) > 0
	}
	return false
}

// authorsInitials reads the initials of who wrote a text, which local papers of
// Germany, Austria and the Low Countries set in brackets behind its last sentence:
// "... sagte er. (jro)", "... zei hij. (JRO/ABC)". Whose they are no table knows.
func (m *marker) authorsInitials(l *textLine) bool {
	if m.lang&townLanguages == 0 || len(m.src)-int(l.last) > signedTail || !m.is(l.end-1, ')') {
		return false
	}
	end := l.end
	k := end - 2
	for k > l.tok && k > end-8 && (m.initialsAt(k) || m.is(k, '/')) {
		k--
	}
	if !m.is(k, '(') || k == end-2 || !m.initialsAt(k+1) || !m.initialsAt(end-2) || !m.sentenceBefore(k) {
		return false
	}
	m.add(Credit, "", "author", k, end)
	return true
}

// initialsAt says whether token k may be somebody's initials: two to four letters, all
// small or all capitals, that are no agency's name.
func (m *marker) initialsAt(k int32) bool {
	t := &m.toks[k]
	if n := t.end - t.start; n < 2 || n > initialsWord || t.flags&(tPunct|tDigit) != 0 || m.cueAt(k, cueSource) != nil || m.word(k, "red") {
		return false
	}
	return t.flags&tUpper == 0 || m.caps(k)
}

// ownLine reads the line in brackets at the end of a text on which a paper signs
// with its name, what it printed the story in or its day behind it: "(«Die Presse»,
// Print-Ausgabe, 28. November)", "(Harlower Zeitung)".
func (m *marker) ownLine(l *textLine, end int32) bool {
	if m.lang != langDE || !m.is(l.tok, '(') || end < l.end-1 || len(m.src)-int(l.last) > signedTail || l.end-l.tok > sourcesLine {
		return false
	}
	k := l.tok + 1
	quoted := m.quoteMark(k)
	if quoted {
		k++
	}
	h := m.cueAt(k, cueSource)
	if h == nil || h.common && !quoted || m.book.sources.list[h.arg].Agency || quoted && !m.quoteMark(h.end) {
		return false
	}
	if k = h.end; quoted {
		k++
	}
	if k != end-1 && !m.is(k, ',') && !m.is(k, '/') {
		return false
	}
	m.add(Credit, m.name(h), "close", l.tok, end)
	return true
}
