package normalize

// bylineTail is the most bytes of the text behind a byline at its end.
const bylineTail = 600

// personsName reads a person's name from token k: two to four capitalised
// words, initials and particles between them. It returns where the name ends,
// k if there is none.
func (m *marker) personsName(k, end int32) int32 {
	words, j := 0, k
	for j < end && j < k+8 {
		switch {
		case m.flag(j, tUpper) && !(words > 0 && m.is(j+1, ':')) && !m.has(j, notName) && m.cueAt(j, cueDay) == nil && !m.monthOfDay(j) && m.cueAt(j, cueSource) == nil:
			if words == 4 {
				return j
			}
			words++
			initial := m.toks[j].end-m.toks[j].start == 1
			j++
			if initial && m.is(j, '.') {
				j++
			}
			continue
		case words > 0 && m.has(j, particle) && j+1 < end && (m.flag(j+1, tUpper) || m.has(j+1, particle) && m.flag(j+2, tUpper)):
			j++
			continue
		case words > 0 && (m.is(j, '-') || m.is(j, '\'')) && !m.flag(j, tSpace) && m.flag(j+1, tUpper) && !m.flag(j+1, tSpace) && j+1 < end:
			words--
			j++
			continue
		}
		break
	}
	if words < 2 {
		return k
	}
	return j
}

// monthOfDay says whether token k is a month beside a number; "Jan" and "April"
// are names as well.
func (m *marker) monthOfDay(k int32) bool {
	return m.cueAt(k, cueMonth) != nil && (m.flag(k+1, tDigit) || k > 0 && (m.flag(k-1, tDigit) || m.is(k-1, '.')))
}

// byline reads "By Jane Roe", "Von Max Muster, dpa", "Propos recueillis par Anne
// Untel", "Jane Roe, Associated Press" from token k, and returns where the text
// goes on. The word must begin the line, and the line must end after the names,
// an agency and a place, unless a dateline follows on the same line.
func (m *marker) byline(l *textLine, k int32) int32 {
	if m.newsroom(l, k) {
		return l.end
	}
	open := m.bylineOpens(l, k)
	if open == k {
		if m.bylineBehind(l) {
			return l.end
		}
		return m.namedOf(l, k)
	}
	open = m.behindPlace(open, l.end)
	// In the middle of a text it is that of a teaser, or of a book in a list.
	if m.head.lines >= 2*headLines && len(m.src)-int(l.last) > bylineTail {
		return k
	}
	// Nor is a second one, far below the first, the article's.
	if m.head.byline && m.head.lines >= headLines {
		return k
	}
	j := open
	if m.word(j, "the") {
		j++ // By The Associated Press
	}
	if s := m.cueAt(j, cueSource); s != nil && s.end <= l.end {
		if rest := s.end; m.word(rest, "staff") || rest == l.end || m.is(rest, ',') || m.is(rest, '/') || m.has(rest, outletNoun) {
			m.add(Credit, m.name(s), "byline", k, s.end)
			for rest < l.end && (m.is(rest, ',') || m.is(rest, '/')) && m.agencyAt(rest+1) { // Von t-online, dpa
				s = m.cueAt(rest+1, cueSource)
				m.add(Credit, m.name(s), "byline", s.tok, s.end)
				rest = s.end
			}
			return rest
		}
		return k
	}
	j = open
	end := m.personsName(j, l.end)
	if end == j {
		return k
	}
	if m.is(end, '(') && m.allCaps(j, end) {
		// "By JANE ROE LONDON (AP)": the place is upper-case too.
		if end = j + 2; m.is(end-1, '.') || m.is(end, '.') {
			end += 2
		}
	}
	for end < l.end && (m.is(end, ',') || m.has(end, andWord) || m.is(end, '&')) {
		next := m.personsName(end+1, l.end)
		if next == end+1 {
			break
		}
		end = next
	}
	end = m.beforeOutlet(j, end)
	rest := end
	// A line in capitals hides where the names end: "BY SIGNING THIS LEASE, YOU".
	if m.caps(k) && m.caps(j) && l.end-rest > 4 && !m.is(rest, ',') {
		return k
	}
	tail := m.head.lines < headLines && !m.saysSo(l) && m.signedTail(rest, l.end)
	if l.end-rest > 12 && !m.placeAt(rest, l.end) && !m.staffAt(rest) && !tail {
		return k
	}
	if l.end-rest > 0 && !tail && !m.flag(rest, tPunct) && !m.has(rest, notName|particle|fillRight|andWord) && !m.agencyAt(rest) && !m.is(rest+1, ':') && !m.placeAt(rest, l.end) {
		return k
	}
	m.add(Byline, m.text(j, end), "", k, end)
	m.head.byline = true
	for r := rest; r < l.end && r < rest+6; r++ {
		if s := m.cueAt(r, cueSource); s != nil && m.book.sources.list[s.arg].Agency && !m.is(r+1, ')') {
			m.add(Credit, m.name(s), "byline", s.tok, s.end)
			return s.end
		}
	}
	return rest
}

// bylineBehind reads the author who is named behind the date on one line with it:
// "Publié le 18/05/2023 à 11h20 par Jeanne Roc avec AFP", or behind the outlet,
// "BFM TV, par Jeanne Roc", "WRLT News | By Jane Roe".
func (m *marker) bylineBehind(l *textLine) bool {
	if m.head.byline || m.head.lines >= headLines || l.end-l.tok > 24 {
		return false
	}
	for k := l.tok + 1; k < l.end-1; k++ {
		if !m.has(k, byWord) || !m.dateOnly(k, l.tok) && !(m.is(k-1, ',') && m.sourceEnds(l.tok, k-1)) && !(m.is(k-1, '|') && m.nearTitle() && m.namesHouse(l.tok, k-1)) {
			continue
		}
		name := k + 1
		if m.is(name, ':') {
			name++
		}
		end := m.personsName(name, l.end)
		h := m.cueAt(end, cueWith)
		if end == name || end < l.end && !m.is(end, ',') && !(h != nil && m.agencyAt(h.end)) {
			return false
		}
		m.add(Byline, m.text(name, end), "", k, end)
		m.head.byline = true
		if h != nil && end < l.end {
			m.add(Credit, m.name(m.cueAt(h.end, cueSource)), "with", h.end, m.cueAt(h.end, cueSource).end)
		}
		return true
	}
	return false
}

// houseWords is the most words of a house that stands before a stroke.
const houseWords = 5

// namesHouse says whether [k, end) are a few words with capitals, as a station's
// name is: "Harlow FM", "WRLT 5 News".
func (m *marker) namesHouse(k, end int32) bool {
	if end-k > houseWords {
		return false
	}
	for ; k < end; k++ {
		if !m.flag(k, tUpper) && !m.flag(k, tDigit) {
			return false
		}
	}
	return true
}

// sourceEnds says whether the name of a source, an article aside, is all that
// stands in [k, end).
func (m *marker) sourceEnds(k, end int32) bool {
	for ; k < end; k++ {
		if h := m.cueAt(k, cueSource); h != nil {
			return h.end == end
		}
		if !m.has(k, nameArticle) && !m.is(k, '\'') {
			return false
		}
	}
	return false
}

// newsroomWords is the most words of a line by which a newsroom signs.
const newsroomWords = 5

// newsroom reads a line near the top of a text on which a newsroom signs as an
// author does: "Redazione Online", "Por Redacción Digital". It has to say which
// newsroom it is: "di Redazione" names nobody.
func (m *marker) newsroom(l *textLine, k int32) bool {
	if !m.nearTitle() || m.head.byline || k >= l.end || l.end-k > newsroomWords {
		return false
	}
	name := m.behindBy(k)
	at, by := name, name > k
	if by && m.has(at, nameArticle) {
		at++
	}
	if by && at+1 < l.end && m.has(l.end-1, newsroomWord) && m.flag(at, tUpper) && m.flag(l.end-1, tUpper) {
		at = l.end - 2 // By Harlow Newsroom
	} else if at+1 >= l.end || !m.has(at, newsroomWord) || !by && !m.flag(at, tUpper) {
		return false
	}
	for j := at + 1; j < l.end; j++ {
		if m.flag(j, tPunct) || !by && !m.flag(j, tUpper) {
			return false
		}
	}
	m.add(Byline, m.text(name, l.end), "", k, l.end)
	m.head.byline = true
	return true
}

// staffAt says whether what a paper calls its people stands behind the comma at
// token k: "By Jane Roe, Times Staff Writer".
func (m *marker) staffAt(k int32) bool {
	if !m.is(k, ',') {
		return false
	}
	for j := k + 1; j <= k+3; j++ {
		if m.word(j, "staff") || m.word(j, "writer") || m.word(j, "writers") || m.word(j, "correspondent") {
			return m.flag(j, tUpper)
		}
	}
	return false
}

// placeAt says whether an upper-case place stands at token k with more text
// behind it, as in "By Jane Roe LONDON (Reuters) -".
func (m *marker) placeAt(k, end int32) bool { return m.caps(k) && k+3 < end }

// bylineOpens returns where the names begin in a line that opens as a byline
// does, k if it does not: "By", "Di:", "A cura di", "Von unserem Redakteur".
// Blogs and Italian papers set "by" small, near the top, on a line with nothing
// but the name.
func (m *marker) bylineOpens(l *textLine, k int32) int32 {
	if k >= l.end || !m.mayBe(k, &m.book.heads) {
		return k
	}
	after := m.behindBy(k)
	if after == k && m.is(k+1, ':') && (m.word(k, "text") || m.word(k, "texte") || m.word(k, "testo") || m.word(k, "tekst")) {
		after = k + 1
	}
	if after == k && m.head.lines < headLines && (m.word(k, "texto") || m.word(k, "texte") || m.word(k, "testo")) && m.personsName(k+1, l.end) == l.end {
		after = k + 1
	}
	switch {
	case after == k:
		return k
	case m.flag(k, tUpper), m.is(after, ':') && m.nearTitle(): // "by: Jane Roe", as American stations set it
		if m.is(after, ':') {
			after++
		}
		return after
	case m.head.lines > 0 && m.head.lines < headLines:
		end := m.personsName(after, l.end)
		if end == l.end || end > after && !m.saysSo(l) && m.signedTail(end, l.end) || end > after && m.is(end, ',') && (m.roleAt(end+1, l.end) || m.sourceEnds(end+1, l.end)) {
			return after
		}
	}
	return k
}

// behindBy moves k over the words for "by": "A cura di", "Von"; k if there are
// none.
func (m *marker) behindBy(k int32) int32 {
	if h := m.cueAt(k, cueByline); h != nil {
		return h.end
	}
	if m.has(k, byWord) {
		return k + 1
	}
	return k
}

// behindPlace moves k over the place from which somebody writes, up to the comma
// behind it: "De notre correspondante à Bourg-sur-Douve, Jeanne Roc".
func (m *marker) behindPlace(k, end int32) int32 {
	if !m.has(k, fillRight) || m.flag(k, tUpper) {
		return k
	}
	for j := k + 1; j < end && j < k+placeWords; j++ {
		if m.is(j, ',') {
			return j + 1
		}
	}
	return k
}

// beforeOutlet returns where a person's name [k, end) ends before that of her
// paper, which no comma parts from it: "Jane Roe Weston Gazette".
func (m *marker) beforeOutlet(k, end int32) int32 {
	if end-k > 3 && m.has(end-1, outletHead) && !m.flag(k+2, tPunct) {
		return k + 2
	}
	return end
}

// roleAt says whether [k, end) says what somebody is who writes for a paper:
// "Staff Writer", "envoyée spéciale", "Political Correspondent".
func (m *marker) roleAt(k, end int32) bool {
	if end <= k || end-k > 5 {
		return false
	}
	role := false
	for j := k; j < end; j++ {
		if m.flag(j, tPunct) && !m.is(j, '-') || m.flag(j, tDigit) {
			return false
		}
		role = role || m.has(j, roleWord) || m.word(j, "editor") && m.flag(j, tUpper)
	}
	return role
}

// bareNames is how many lines at the top of a text may be a name without "by".
const bareNames = 6

// nearTitle says that the line at hand is one of those, and not the first, which
// is the title.
func (m *marker) nearTitle() bool { return m.head.lines > 0 && m.head.lines < bareNames }

// namedOf reads an author with no "by" before her, near the top of a text, by what
// stands behind: her agency, "Jane Roe, Associated Press", "Juana Roca (EFE)",
// "Jeanne Roc (avec AFP)"; what she is, "Jane Roe, Staff Writer"; or her paper or
// place behind a stroke, "Jane Roe | Weston Gazette", "JUANA ROCA / Alcorta".
func (m *marker) namedOf(l *textLine, k int32) int32 {
	if k >= l.end || !m.flag(k, tUpper) || m.head.byline || m.head.lines >= headLines || l.end-k > 14 {
		return k
	}
	end := m.personsName(k, l.end)
	j, last := end+1, l.end
	if end == k {
		return m.behindHouse(l, k)
	}
	if j >= l.end {
		return k
	}
	role := false
	switch {
	case m.is(end, '(') && m.is(l.end-1, ')'):
		last--
	case m.is(end, ','):
		role = m.nearTitle() && (m.roleAt(j, last) || !m.agencyAt(j) && m.sourceEnds(j, last))
	case m.handled(end, l.end):
		role = m.nearTitle()
	case m.dashAt(end):
		role = m.nearTitle() && (m.roleAt(j, last) || !m.houseName(l) && m.dateOnly(last, j))
	case m.is(end, '|'):
		s := m.unknownOutlet(j, false)
		h := m.cueAt(j, cueSource)
		role = m.nearTitle() && (s.ok && s.end == last || h != nil && h.end == last)
	case m.is(end, '/'):
		role = m.nearTitle() && m.allCaps(k, end) && !m.allCaps(j, last) && m.flag(j, tUpper|tSpace) && last-j <= 3
	default:
		return k
	}
	if !role {
		if h := m.cueAt(j, cueWith); h != nil && h.detail == "with" {
			j = h.end
		} else if m.has(j, particle) {
			j++
		}
		if m.is(end, '|') || m.is(end, '/') || !m.agencyAt(j) || m.cueAt(j, cueSource).end != last {
			return k
		}
		m.add(Credit, m.name(m.cueAt(j, cueSource)), "byline", j, last)
	}
	m.add(Byline, m.text(k, end), "", k, end)
	m.head.byline = true
	return l.end
}

// behindHouse reads an author behind the name of her paper, as Ouest-France signs:
// "Ouest-France Jeanne ROC."
func (m *marker) behindHouse(l *textLine, k int32) int32 {
	h := m.cueAt(k, cueSource)
	if h == nil || h.common || m.book.sources.list[h.arg].Agency || !m.nearTitle() {
		return k
	}
	end := m.personsName(h.end, l.end)
	if end == h.end || !m.caps(end-1) || end < l.end && !(m.is(end, '.') && end+1 == l.end) {
		return k
	}
	m.add(Byline, m.text(h.end, end), "", k, end)
	m.head.byline = true
	return l.end
}

// signedName reads the name before the brackets in which a line signs for an
// agency as well: "Jeanne Roc (avec AFP)".
func (m *marker) signedName(l *textLine) {
	if m.head.byline || !m.nearTitle() || !m.flag(l.tok, tUpper) {
		return
	}
	end := m.personsName(l.tok, l.end)
	if end > l.tok && m.is(end, '(') && m.is(l.end-1, ')') && !m.unknownOutlet(l.tok, false).ok {
		m.add(Byline, m.text(l.tok, end), "", l.tok, end)
		m.head.byline = true
	}
}
