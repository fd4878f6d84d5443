package normalize

// What stands behind the last sentence of a text, on its line.

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
