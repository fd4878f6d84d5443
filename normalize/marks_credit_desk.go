package normalize

// The desks of agencies that translate: who wrote a story, who put it into French and who passed it.

// deskBare says whether [k, end), behind the first names of a line without brackets, goes on as a list of
// those who wrote, translated and passed a story: "Jeanne Roc, Paul Mas | pour le service français, édité par
// Anne Val". Books are edited, too, so that two of the desk's phrases have to be there and nothing but names.
func (m *marker) deskBare(k, end int32) bool {
	phrases := 0
	for k < end {
		if h := m.cueAt(k, cueEditing); h != nil {
			phrases, k = phrases+1, h.end
			continue
		}
		if !m.some(k, tUpper|tPunct) && !m.has(k, fillRight|andWord|particle) {
			return false
		}
		k++
	}
	return phrases > 1
}

// translated reads the line at the end of a story under an agency's dateline that names in brackets who put it
// into French, and perhaps behind them who passed it: "(Version française Jeanne Roc) ed: ABC". Elsewhere a book
// or a film has a French version.
func (m *marker) translated(l *textLine, k int32) bool {
	h := m.cueAt(k, cueReporting)
	if h == nil || m.head.agency == "" || !m.word(k, "version") || !m.is(k-1, '(') || !m.nearEnd(l) {
		return false
	}
	shut := m.persons(&textLine{tok: h.end, end: l.end})
	if shut == h.end || !m.is(shut, ')') {
		return false
	}
	behind := shut + 1
	if m.word(behind, "ed") {
		for behind++; behind < l.end && (m.flag(behind, tPunct) || m.caps(behind)); {
			behind++
		}
	}
	if behind != l.end {
		return false
	}
	m.add(Credit, m.head.agency, "reporting", k-1, l.end)
	return true
}

// assisted reads the line at the end of a story in which Bloomberg names who else worked on it, as nobody else does behind two
// dashes: "--With assistance from Jane Roe and John Low."
func (m *marker) assisted(l *textLine) bool {
	k := l.tok
	for m.is(k, '-') || m.is(k, codeDash) {
		k++
	}
	if k == l.tok || k > l.tok+2 || !m.word(k, "with") || !m.word(k+1, "assistance") || !m.word(k+2, "from") && !m.word(k+2, "by") || !m.nearEnd(l) {
		return false
	}
	end := m.persons(&textLine{tok: k + 3, end: l.end})
	if m.is(end, '.') {
		end++
	}
	if end <= k+3 || end != l.end {
		return false
	}
	m.add(Credit, "Bloomberg", "reporting", l.tok, l.end)
	return true
}
