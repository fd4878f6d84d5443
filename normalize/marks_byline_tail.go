package normalize

// What stands behind the names on a line that signs: a day, what they are, how
// to reach them, a degree. On pages these come in any order, and a section and
// buttons behind them; a line of prose that begins alike ends as a sentence.

// tailLook is how many tokens behind the names the date may begin: "on", a
// weekday, a stroke.
const tailLook = 6

// signedTail says whether what stands behind names from token k on belongs to a
// byline, whatever follows.
func (m *marker) signedTail(k, end int32) bool {
	if m.dated(k, end) || m.address(k, end) > k || m.degrees(k, end) {
		return true
	}
	if !m.is(k, ',') && !m.is(k, '|') && !m.dashAt(k) {
		return false
	}
	if m.dated(k+1, end) {
		return true
	}
	if at := m.address(k+1, end); at > k+1 && !m.is(k, ',') && (at == end || m.is(at, '|') && m.dated(at+1, end)) {
		return true // - harlowpost.com | Monday 6 August 2018
	}
	if h := m.cueAt(k+1, cueSource); h != nil { // , France Bleu Haute-Douve jeudi 24 avril 2031 à 12:18
		town := h.end
		for town < end && town < h.end+2*townWords && (m.flag(town, tUpper) && m.cueAt(town, cueDay) == nil || m.is(town, '-')) {
			town++
		}
		if m.dated(town, end) {
			return true
		}
	}
	if m.is(k, '|') { // Jane Roe | Harlow | Updated: August 6, 2018
		town := k + 1
		for town < end && town <= k+townWords && m.flag(town, tUpper) && !m.has(town, dateWord) {
			town++
		}
		if town > k+1 && m.is(town, '|') && m.dated(town+1, end) {
			return true
		}
	}
	for j := k + 2; j < min(end, k+longestOutlet); j++ { // , le blog du Quai – jeudi 12 octobre 2023
		if (m.dashAt(j) || m.is(j, '|')) && m.dated(j+1, end) {
			return true
		}
	}
	role := k + 1
	for role < end && role <= k+tailLook && !m.flag(role, tDigit) && !m.is(role, '|') && m.cueAt(role, cueMonth) == nil {
		role++
	}
	return m.roleAt(k+1, role) && (role == end || m.is(role, '|') || m.dated(role, end))
}

// sentBehind says whether what is left of a line that "by" and a source begin, from token k on, is when
// it came or what it is: "By ASSOCIATED PRESS Published: October 20, 2031", "By AP Reports".
func (m *marker) sentBehind(l *textLine, k int32) bool {
	if m.head.lines >= headLines || m.saysSo(l) {
		return false
	}
	return m.dated(k, l.end) || k+1 == l.end && m.flag(k, tUpper) && (m.word(k, "reports") || m.word(k, "report"))
}

// saysSo says whether a line ends as a statement does, and not in "11:08 a.m."
func (m *marker) saysSo(l *textLine) bool {
	return m.endsStatement(l) && !(m.word(l.end-2, "m") && m.is(l.end-3, '.'))
}

// dated says whether a date with its year begins at token k, or behind a stroke,
// a preposition and a weekday.
func (m *marker) dated(k, end int32) bool {
	for j := k; j < end && j < k+tailLook; j++ {
		switch {
		case m.flag(j, tDigit) || m.cueAt(j, cueMonth) != nil:
			if at, year, _, _ := m.dateFrom(j); at > j && at <= end && year > 0 {
				return true
			}
			_, ok := m.newsYear(j)
			return ok && (m.is(j+1, '-') || m.is(j+1, '.')) || (m.is(j+1, '/') || m.is(j+1, '.') || m.is(j+1, '-')) && m.flag(j+2, tDigit) && (m.is(j+3, '/') || m.is(j+3, '.') || m.is(j+3, '-')) && m.flag(j+4, tDigit)
		case m.flag(j, tPunct), m.cueAt(j, cueDay) != nil, m.has(j, particle|dateWord|fillRight|onWord):
		case m.flag(j, tUpper) && m.toks[j].end-m.toks[j].start == 3 && m.is(j+1, ',') && m.flag(j+2, tDigit): // Mon, 06 Aug 2018
		default:
			return false
		}
	}
	return false
}

// degrees says whether nothing but what stands behind a scholar's name is left of
// a line: ", MS, RDN", ", Ph.D.".
func (m *marker) degrees(k, end int32) bool {
	if !m.is(k, ',') || end-k > 2*tailLook {
		return false
	}
	found := false
	for j := k + 1; j < end; j++ {
		switch {
		case m.flag(j, tPunct):
		case m.caps(j) && m.toks[j].end-m.toks[j].start <= 4, m.word(j, "ph") && m.is(j+1, '.'), m.word(j, "phd"):
			found = true
		default:
			return false
		}
	}
	return found && !m.agencyAt(k+1)
}

// handled says whether the name that ends at token k has the account of its
// bearer on a network behind it: "Jane Roe @janeroe".
func (m *marker) handled(k, end int32) bool {
	return m.is(k, '@') && k+1 < end && !m.some(k+1, tSpace|tPunct)
}

// leadsName says whether a line is nothing but the word before an author's name,
// which stands on the next one: "By", "Author:".
func (m *marker) leadsName(l *textLine) bool {
	k := m.behindBy(l.tok)
	return k > l.tok && (m.flag(l.tok, tUpper) || m.lang == langFR && m.nearTitle()) && (k == l.end || m.is(k, ':') && k+1 == l.end)
}

// ledName says whether a line below the word before an author's name is initials, "abc/de", or
// a name behind an agency or whoever else had a part in it: "Comm/Jeanne Roc", "ats/jr".
func (m *marker) ledName(l *textLine) bool {
	if m.lang != langFR || l.last-l.first > 2*initialsLine {
		return false
	}
	k := l.tok + 2
	return desks(m.src[l.first:l.last]) || m.is(l.tok+1, '/') && m.flag(l.tok, tUpper) && !m.flag(k, tSpace) && m.persons(&textLine{tok: k, end: l.end}) == l.end
}

// bracketedAuthor reads the author whom the last paragraph of a text names in brackets
// behind its last sentence: "... de octubre. (Por Juana Roca)".
func (m *marker) bracketedAuthor(l *textLine) bool {
	end := l.end - 1
	if m.head.byline || !m.is(end, ')') || !m.nearEnd(l) {
		return false
	}
	k := end - 1
	for k > l.tok && k > end-longestOutlet && !m.is(k, '(') {
		k--
	}
	name := k + 2
	if !m.is(k, '(') || !m.has(k+1, byWord) || !m.flag(k+1, tUpper) || m.personsName(name, end) != end || !m.sentenceBefore(k) {
		return false
	}
	m.author(m.text(name, end), "", k, l.end)
	return true
}
