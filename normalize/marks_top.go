package normalize

import "strings"

// Lines on top of a text on which a portal says in one go from whom it has it, where and
// when that was put up, and the own datelines of houses that no table knows.

// agencyDated reads the line near the top of a portal's text with an agency, the desk or the
// author before it, and a place and the date behind: "Weston News Desk IANS, 22 Jul 2014",
// "Press Trust of India | New Delhi Last Updated at August 6, 2018".
func (m *marker) agencyDated(l *textLine) bool {
	if !m.nearTitle() || !m.hasCue(cueMonth) && len(m.ruled) == 0 {
		return false
	}
	k := l.tok
	for k < l.end && k < l.tok+longestOutlet && !m.agencyAt(k) && (m.flag(k, tUpper) || m.is(k, '|') || m.is(k, ',') || m.is(k, '/')) {
		k++
	}
	name := m.personsName(l.tok, k)
	if name > l.tok && m.flag(name, tPunct) {
		k = name + 1 // her house, which need be no agency: "Jane Roe, TNN | Aug 6, 2018"
	}
	h := m.cueAt(k, cueSource)
	author := name > l.tok && (name == k || name+1 == k)
	if h == nil || !author && !m.agencyAt(k) {
		return false
	}
	if h.common && !m.caps(h.tok) || k > l.tok && !author && !m.flag(k-1, tPunct) && !m.has(k-1, newsroomWord) && !m.word(k-1, "desk") && !m.word(k-1, "bureau") {
		return false
	}
	date := h.end
	for n := 0; date < l.end && n < townWords && m.flag(h.end, tPunct); date++ {
		if m.flag(date, tPunct) {
			continue
		}
		if m.has(date, dateWord) || m.dateOnly(l.end, date) || !m.flag(date, tUpper) {
			break
		}
		n++
	}
	for date < l.end && m.flag(date, tPunct) {
		date++
	}
	if !m.dateOnly(l.end, date) && !(m.has(date, dateWord) && m.flag(date, tUpper) && m.lineDate(l)) {
		return false
	}
	if author && !m.head.byline {
		m.author(m.text(l.tok, name), "", l.tok, name)
	}
	if m.agencyAt(k) {
		m.add(Credit, m.name(h), "line", h.tok, h.end)
	}
	return true
}

// datedSource reads the outlet from which a site has its text, behind the day on which it
// was put up: "Posted Monday, August 6, 2018 by Theharlowpost.co.uk". It stands from token k
// to the end of the line.
func (m *marker) datedSource(l *textLine, k int32) bool {
	name := m.behindBy(k)
	if name == k && m.word(k, "by") {
		name++
	}
	if name == k || name >= l.end {
		return false
	}
	value := ""
	if h := m.cueAt(name, cueSource); h != nil && h.end == l.end && !h.common {
		value = m.name(h)
	} else if m.address(name, l.end) == l.end {
		if s, ok := m.book.sources.lookup(strings.ToLower(m.text(name, l.end))); ok {
			value = s.Name
		}
	}
	if value == "" {
		return false
	}
	m.add(Credit, value, "byline", k, l.end)
	return true
}

// bracketHouse reads the dateline of a house that no table knows, its name in capitals in
// brackets and a dash before the story: "(HARLOW VOICE) – Three cranes fell". What is no
// name stands there too, "(VIDEO) –".
func (m *marker) bracketHouse(k, end int32) bool {
	if m.lang != langEN || !m.is(k, '(') || m.head.lines == 0 || m.head.lines >= headLines || m.head.place {
		return false
	}
	j := k + 1
	for j < end && j <= k+houseWords && (m.caps(j) || m.is(j, '-')) && !m.has(j, notPlace|notName) && m.cueAt(j, cueVersion) == nil && m.cueAt(j, cueSource) == nil {
		j++
	}
	if j == k+1 || !m.is(j, ')') || m.toks[j].start-m.toks[k].end < 4 || !m.dashAt(j+1) || !m.flag(j+2, tUpper) || !m.statement(j+2, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+2)
	m.head.place = true
	return true
}

// datedHead reads the head that archives set before a story of an agency, its day first:
// "10 Aug 2018; AFP: Three cranes fell", and what associations set above one, "10. August 2018 (dpa) Harlow".
func (m *marker) datedHead(k, end int32) bool {
	if !m.flag(k, tDigit) || m.head.place || m.head.lines >= headLines {
		return false
	}
	to, year, month, day := m.dateFrom(k)
	if to <= k {
		to, year, month, day, _ = m.numericDay(k)
	}
	if to == 0 || !m.flag(to, tPunct) || !m.agencyAt(to+1) {
		return false
	}
	h := m.cueAt(to+1, cueSource)
	if m.is(to, '(') && m.is(h.end, ')') && m.namesTowns(h.end+1, end) {
		d := datelineReader{m: m, at: end, end: end, agency: m.name(h), year: year, month: month, day: day, value: dateValue(year, month, day)}
		d.finish(k)
		return true // 10. August 2018 (dpa) Harlow/Weston
	}
	if !m.is(h.end, ':') || !m.flag(h.end+1, tUpper) || !m.statement(h.end+1, end) {
		return false
	}
	d := datelineReader{m: m, at: h.end + 1, agency: m.name(h), year: year, month: month, day: day, value: dateValue(year, month, day)}
	d.finish(k)
	return true
}

// namesTowns says whether there is nothing in [k, end) but the names of one or two towns: "Harlow", "Harlow/New
// Weston", or nothing at all.
func (m *marker) namesTowns(k, end int32) bool {
	if end-k > 2*townWords+1 {
		return false
	}
	for j := k; j < end; j++ {
		stroke := j > k && j+1 < end && (m.is(j, '/') || m.is(j, '-') || m.is(j, ','))
		if !stroke && (!m.flag(j, tUpper) || m.some(j, tPunct|tDigit)) {
			return false
		}
	}
	return true
}

// gluedDate reads the line of a page's day where the agency or the author before it lost
// what parted the two on the page: "ReutersUpdated August 6, 2018", "Jane RoePublished 6 Aug
// 2018", "Jane Roe6 August 2018".
func (m *marker) gluedDate(l *textLine) bool {
	k, word := l.tok, ""
	for ; k < min(l.end, l.tok+townWords+2) && m.flag(k, tUpper) && word == ""; k++ {
		for _, label := range [...]string{"Updated", "Published"} {
			if s, ok := strings.CutSuffix(m.text(k, k+1), label); ok && s != "" {
				word = s
			}
		}
		if word == "" {
			word = m.gluedDay(k)
		}
	}
	if word == "" || !m.dateOnly(l.end, k) {
		return false
	}
	name := Span{m.toks[l.tok].start, m.toks[k-1].start + int32(len(word))}
	if s, ok := m.book.sources.lookup(m.src[name.Start:name.End]); ok && s.Agency {
		m.addSpan(Credit, s.Name, "line", name)
		return true
	}
	if k-l.tok < 2 || m.head.byline {
		return false
	}
	m.signedBy(name)
	return true
}

// gluedLabel says whether the day is glued to the word at token k that says what was done on
// it, "Publié16", as on the first line of Swiss pages.
func (m *marker) gluedLabel(k int32) bool {
	return m.flag(k, tUpper) && gluedLabels.words[strings.ToLower(strings.TrimRight(m.text(k, k+1), "0123456789"))]
}

var gluedLabels = listOf(`publié publiée actualisé actualisée modifié créé publiziert veröffentlicht aktualisiert erstellt pubblicato aggiornato published updated posted publicado actualizado atualizado gepubliceerd bijgewerkt`)

// gluedDay marks the date whose day is glued to the word at token k, and returns that word
// without it: "Roe6" before "August 2018".
func (m *marker) gluedDay(k int32) string {
	s := m.text(k, k+1)
	word := strings.TrimRight(s, "0123456789")
	h := m.cueAt(k+1, cueMonth)
	if h == nil || len(word) < 2 || word == s {
		return ""
	}
	day, ok := digits(s[len(word):], 1, 2)
	year, end := m.yearAfter(h.end)
	if !ok || year == 0 || !validDay(int(h.arg), day) {
		return ""
	}
	m.addSpan(Date, dateValue(year, int(h.arg), day), "", Span{m.toks[k].start + int32(len(word)), m.toks[end-1].end})
	return word
}

// writtenFor credits the outlet for which the names before token k are said to have written, or by
// way of which a site has their text: "By Jane Roe for the Wall Street Journal", "By Jane Roe,
// Special to The Washington Post", "By Jane Roe via The Guardian".
func (m *marker) writtenFor(k, end int32) {
	from := k
	if m.is(from, ',') {
		from++
	}
	at, detail := from+1, "source" // reprints say so, and an outlet's own page leaves it out
	if m.word(from, "via") && m.agencyAt(at) {
		return // which signs beside any byline
	}
	if h := m.cueAt(from, cueWith); h != nil && h.detail == "byline" {
		at, detail = h.end, h.detail
	} else if m.lang != langEN || !m.word(from, "for") && !m.word(from, "via") {
		return
	}
	if m.word(at, "the") && m.cueAt(at, cueSource) == nil {
		at++
	}
	if h := m.cueAt(at, cueSource); h != nil && h.end == end && !h.common {
		m.add(Credit, m.name(h), detail, from, h.end)
	}
}
