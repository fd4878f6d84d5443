package normalize

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

// fedFrom reads the line that a service which copies feeds into blogs sets below each story, with the feed's name
// and the address of the page: "from Harlow Post http://bit.ly/2abc".
func (m *marker) fedFrom(l *textLine) bool {
	if m.lang != langEN || !m.word(l.tok, "from") || m.above == 0 || l.end-l.tok > sourcesLine {
		return false
	}
	k := m.nameFrom(l.tok + 1)
	if k == l.tok+1 || !m.word(k, "http") && !m.word(k, "https") || m.address(k, l.end) != l.end {
		return false
	}
	m.add(Credit, m.calledOutlet(l.tok+1, k), "source", l.tok, k)
	return true
}

// datelineBelow reads the dateline of an agency that a client sets on a line of its
// own: "HARLOW (dpa-AFX)". With a day, or above a story in English, it is the agency's, see
// [marker.dateline].
func (m *marker) datelineBelow(l *textLine) bool {
	if !m.hasCue(cueSource) || !m.is(l.end-1, ')') || m.lang == langEN && m.head.lines < headLines && !m.lastProse(l) {
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

// closing reads the agency that ends a paragraph, in brackets or, as EFE signs,
// bare: "... he said. (dpa/lno)", "... sagte er. (mit dpa)", "... ha detto.
// (ANSA).", "... ha dicho. EFE". Behind the agency's own full name the brackets explain it.
func (m *marker) closing(l *textLine) {
	end := m.beforeInitials(l)
	stop := end - 1
	if m.is(stop-1, codeDash) {
		stop-- // "... he said. — AP"
	} else if m.is(stop-1, '-') && m.is(stop-2, '-') {
		stop -= 2 // "... he said. -- AFP"
	} else if m.is(stop-1, '-') && m.dashAt(stop-1) {
		stop-- // "... sagte er. - dpa"
	}
	if m.agencyAt(end-1) && (m.caps(end-1) || stop < end-1) && m.sentenceBefore(stop) && !m.marketAt(end-1) {
		m.add(Credit, m.name(m.cueAt(end-1, cueSource)), "close", end-1, end)
		return
	}
	if agency := end - 2; m.is(end-1, '.') && m.caps(agency) && m.agencyAt(agency) && !m.marketAt(agency) && m.lang&romance != 0 && m.sentenceBefore(agency) {
		m.add(Credit, m.name(m.cueAt(agency, cueSource)), "close", agency, end) // "... ha dicho. EFE."
		return
	}
	if m.agenciesBehind(end) || m.initialsAndAgency(l) || m.strokesBehind(l, end) {
		return
	}
	if m.sourceAtEnd(l) {
		return
	}
	if m.is(end-1, '.') && m.is(end-2, ')') {
		end--
	}
	if m.outletBehind(l, end) || m.outletCloses(l, end) || !m.is(end-1, ')') || m.ownLine(l, end) {
		return
	}
	if m.hasCue(cueEditing) && m.deskBehind(l, end) {
		return
	}
	for k := end - 2; k > l.tok && k > end-12; k-- {
		if m.is(k, '(') {
			m.bracketCredits(l, k, end)
			return
		}
	}
}

// bracketCredits reads the agencies between the bracket that opens at token k and the one that closes a paragraph before
// token end: "(dpa/lno)", "(mit dpa)", "(jro, red, APA, 19.2.2025)".
func (m *marker) bracketCredits(l *textLine, k, end int32) {
	at, detail := m.creditedFrom(k+1, end)
	h := m.cueAt(at, cueSource)
	above := detail == "with" && m.head.lines < headLines && l.end-l.tok <= agenciesLine // "Rédaction en ligne (avec Belga)"
	if h == nil || !m.book.sources.list[h.arg].Agency || !above && !m.sentenceBefore(k) {
		return
	}
	if detail == "close" && m.reworked(h.end, end-1) {
		detail = "with" // its own people as well: "(APA, red)"
	}
	for j := h.end; j < end-1; j++ {
		switch {
		case m.word(j, "red"):
		case m.flag(j, tDigit) && m.is(j-1, ','): // and its day: "(APA, 19.2.2025)"
		case m.ownReport(j),
			m.lang&townLanguages != 0 && m.is(j-1, ',') && m.initialsAt(j) && (m.is(j+1, ')') || m.is(j+1, ',')):
			detail = "with" // "(dpa, jro)"
		case m.flag(j, tPunct), m.cueAt(j, cueSource) != nil, m.deskMark(j), m.is(j-1, '/') && upperCode(m.text(j, j+1), 2, 4), m.has(j, andWord), m.insideName(j):
		default:
			return
		}
	}
	m.add(Credit, m.name(h), detail, k, end)
	for j := h.end; j < end-1; j++ { // "(dpa/AFP)"
		if other := m.cueAt(j, cueSource); other != nil && m.agencyAt(j) && m.name(other) != m.name(h) {
			m.add(Credit, m.name(other), detail, j, other.end)
		}
	}
}

// creditedFrom returns where in the brackets of a credit, of which at is the first token and end the one behind them, its
// agency should stand, and what stands before says of it: "with" if others worked on the text, "close" if nothing.
func (m *marker) creditedFrom(at, end int32) (from int32, detail string) {
	detail = "close"
	for m.lang == langDE && m.is(at+1, ',') && (m.initialsAt(at) || m.word(at, "red")) {
		at, detail = at+2, "with" // "(jro, red, APA, 19.2.2025)"
	}
	for j := at; j < end-2 && !m.is(at-1, codeDash) && !m.is(at-1, '-'); j++ {
		if m.dashAt(j) && m.cueAt(j+1, cueWith) != nil {
			at = j + 1 // "(Rassegna stampa – Fonte Adnkronos)"
		}
	}
	if w := m.cueAt(at, cueWith); w != nil && (w.detail == "with" || w.detail == "source") {
		at, detail = w.end, w.detail
		if m.cueAt(at, cueSource) == nil && m.cueAt(at-1, cueSource) != nil {
			at-- // "(com | Agência Brasil)", where "com agência" is a phrase as well
		}
	}
	if m.lang&(langDE|langNL) != 0 && m.initialsAt(at) && m.is(at+1, '/') && m.agencyAt(at+2) {
		at, detail = at+2, "with" // "(jro/dpa)"
	}
	return at, detail
}

// deskReach is the most tokens of the brackets in which a desk names its people.
const deskReach = 60

// deskBehind reads the brackets in which Reuters names its people where they stand behind
// the last sentence, as clients leave them, and not on a line of their own; the line ends
// before token end.
func (m *marker) deskBehind(l *textLine, end int32) bool {
	edited, apart := false, false // apart: said of somebody, and not what somebody leads
	for k := end - 2; k > l.tok && k > end-deskReach; k-- {
		if m.cueAt(k, cueEditing) != nil {
			edited = true
			apart = apart || m.is(k-1, ',') || m.is(k-1, ';') || m.word(k-2, "pour")
		}
		if !m.is(k, '(') {
			continue
		}
		named := m.persons(&textLine{tok: k + 1, end: end})
		if !edited || m.cueAt(k+1, cueReporting) == nil && !(apart && m.is(named, ',')) || !m.sentenceBefore(k) {
			return false
		}
		m.add(Credit, "Reuters", "reporting", k, end)
		return true
	}
	return false
}

// outletBehind reads the outlet that a paragraph of a round-up ends with, in brackets of
// its own behind its last sentence: "... she said. [Variety]".
func (m *marker) outletBehind(l *textLine, end int32) bool {
	if !m.is(end-1, ']') {
		return false
	}
	for k := end - 2; k > l.tok && k > end-longestOutlet; k-- {
		if !m.is(k, '[') {
			continue
		}
		at := k + 1
		if v := m.cueAt(at, cueVia); v != nil {
			at = v.end
		}
		h := m.cueAt(at, cueSource)
		if h == nil || h.end != end-1 || !m.sentenceBefore(k) {
			return false
		}
		m.add(Credit, m.name(h), "close", k, end)
		return true
	}
	return false
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
	open := m.behindRate(l)
	k := open
	if m.is(k, '(') || m.is(k, '[') {
		k++
	}
	if h := m.cueAt(k, cueReporting); h != nil && m.is(h.end, ':') && m.agencyAt(h.end+1) {
		s := m.cueAt(h.end+1, cueSource)
		if s.end == l.end {
			return false // see signatureReader
		}
		m.add(Credit, m.name(s), "source", k, s.end) // Reported by: PTI | Edited by: Jane Roe
		return true
	}
	if m.cueAt(k, cueReporting) == nil {
		// "(Giovanna Rocca, editing Anna Valle)", "(Jeanne Roc et Paul Mas pour le service français)"
		end := m.persons(&textLine{tok: k, end: l.end})
		if m.is(end, ',') {
			end++
		}
		h := m.cueAt(end, cueEditing)
		if end > k && k > open && m.deskNames(end, l.end-1) {
			m.add(Credit, "Reuters", "reporting", open, l.end)
			return true
		}
		if k == open && end > k && h != nil && m.deskBare(end, l.end) {
			m.add(Credit, "Reuters", "reporting", k, l.end)
			return true
		}
		if end == k || k == open || h == nil || !m.is(end-1, ',') && !m.word(end, "pour") || !m.some(h.end, tUpper|tPunct) {
			return false
		}
	}
	if m.translated(l, k) {
		return true
	}
	for j := k + 1; j < l.end; j++ {
		if m.cueAt(j, cueEditing) != nil {
			m.add(Credit, "Reuters", "reporting", open, l.end)
			return true
		}
	}
	if m.is(open, '(') && !m.is(l.end-1, ')') && m.cueAt(l.end, cueEditing) != nil {
		m.add(Credit, "Reuters", "reporting", open, l.end) // the line is wrapped before the editor
		return true
	}
	if m.is(open, '(') && m.is(l.end-1, ')') && m.nearEnd(l) && m.reporterIn(m.cueAt(k, cueReporting).end, l.end-1) {
		m.add(Credit, "Reuters", "reporting", open, l.end) // its brief notes have no editor
		return true
	}
	return false
}

// reporterIn says whether [k, end) is names and the place where they wrote: "Jane Roe in Bengaluru".
func (m *marker) reporterIn(k, end int32) bool {
	in := int32(-1)
	for ; k < end; k++ {
		switch {
		case m.word(k, "in"):
			in = k
		case !m.flag(k, tUpper) && !m.has(k, andWord|particle) && !m.is(k, ',') && !m.is(k, '.'):
			return false
		}
	}
	return in >= 0 && in < end-1
}

// deskNames says whether [k, end), in brackets behind the first name, goes on as a list of those
// who wrote, translated and passed a story: names, what they did and from where, "..., avec Paul
// Mas à Harlow; Jeanne Roc pour le service français, édité par Anne Val".
func (m *marker) deskNames(k, end int32) bool {
	if !m.is(end, ')') {
		return false
	}
	edited := false
	for k < end {
		if h := m.cueAt(k, cueEditing); h != nil {
			edited, k = true, h.end
			continue
		}
		if !m.some(k, tUpper|tPunct) && !m.has(k, fillRight|andWord|particle|airWord|prepositionTo) && m.cueAt(k, cueWith) == nil {
			return false
		}
		k++
	}
	return edited
}

// behindRate returns where a line goes on behind the rate of exchange that desks set in
// brackets before their names: "($1 = 0.77 pounds) (Reporting by Jane Roe; ...)". It is
// the line's first token if the line begins otherwise.
func (m *marker) behindRate(l *textLine) int32 {
	if !m.is(l.tok, '(') {
		return l.tok
	}
	rate := false
	for k := l.tok + 1; k < l.end && !m.is(k, '('); k++ {
		rate = rate || m.is(k, '=')
		if rate && m.is(k, ')') && m.is(k+1, '(') {
			return k + 1
		}
	}
	return l.tok
}

// fromHouse reads the house that a Brazilian portal has a story from, before a dash at
// its head, "Do Estadão – O acordo ...", or on a line of its own.
func (m *marker) fromHouse(k, end int32) bool {
	if m.lang != langPT || !m.hasCue(cueSource) || m.head.lines >= headLines || !m.word(k, "do") && !m.word(k, "da") || !m.flag(k, tUpper) {
		return false
	}
	h := m.cueAt(k+1, cueSource)
	if h != nil && h.end == end {
		m.add(Credit, m.name(h), "source", k, h.end) // "DO G1" on a line of its own
		return true
	}
	if h == nil || !m.dashAt(h.end) || !m.flag(h.end+1, tUpper) || !m.statement(h.end+1, end) {
		return false
	}
	m.add(Credit, m.name(h), "source", k, h.end)
	return true
}
