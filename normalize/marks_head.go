package normalize

// headLines is how many lines of a text may hold its byline, its version and
// the line of its date: title, kicker, summary, author, date, place.
const headLines = 12

// bylineTail is the most bytes of the text behind a byline at its end.
const bylineTail = 600

// headLine reads what stands at the start of a line: a version marker, a
// byline, a dateline, a credit on a line of its own; and near the top of the
// text an author's name beside the line of a date.
func (m *marker) headLine(i int) {
	l := &m.lines[i]
	if l.furniture || l.tok == l.end {
		return
	}
	k := l.tok
	for { // "CORRECTED-UPDATE 2-" is two markers
		j := m.version(k, l.end)
		if j <= k {
			break
		}
		k = j
	}
	if m.signature(l) {
		l.signed = true
	} else {
		k = m.byline(l, k)
		m.dateline(k, l.end)
	}
	if m.head.lines < headLines {
		m.headline(l)
		m.nameOrDate(l)
	}
	m.head.lines++
}

// nameOrDate remembers a line that is a bare name or a bare date; the two
// beside each other are an author and a day.
func (m *marker) nameOrDate(l *textLine) {
	span := Span{l.first, l.last}
	switch {
	case m.dateOnly(l):
		if m.head.nameLine == m.head.lines-1 {
			m.addSpan(Byline, m.src[m.head.name.Start:m.head.name.End], "", m.head.name)
		}
		m.head.dateLine = m.head.lines
	case m.head.lines > 0 && m.personsName(l.tok, l.end) == l.end:
		if m.head.dateLine == m.head.lines-1 {
			m.addSpan(Byline, m.src[span.Start:span.End], "", span)
			return
		}
		m.head.name, m.head.nameLine = span, m.head.lines
	}
}

// dateOnly says whether the line is a date, with a weekday or a time beside
// it, and nothing else.
func (m *marker) dateOnly(l *textLine) bool {
	if l.end-l.tok > 14 {
		return false
	}
	found := false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.flag(k, tPunct), m.cueAt(k, cueDay) != nil, m.cueAt(k, cueZone) != nil, m.has(k, particle|dateWord):
		case m.cueAt(k, cueMonth) != nil:
			found = true
		case m.flag(k, tDigit):
			found = found || m.toks[k].end-m.toks[k].start >= 8 || m.is(k+1, '/') || m.is(k+1, '-')
		default:
			return false
		}
	}
	return found
}

// personsName reads a person's name from token k: two to four capitalised
// words, initials and particles between them. It returns where the name ends,
// k if there is none.
func (m *marker) personsName(k, end int32) int32 {
	words, j := 0, k
	for j < end && j < k+8 {
		switch {
		case m.flag(j, tUpper) && !(words > 0 && m.is(j+1, ':')) && !m.has(j, notName) && m.cueAt(j, cueDay) == nil && m.cueAt(j, cueMonth) == nil && m.cueAt(j, cueSource) == nil:
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

// byline reads "By Jane Roe", "Von Max Muster, dpa", "Par Anne Untel" from
// token k, and returns where the text goes on. The word must begin the line,
// and the line must end after the names, an agency and a place, unless a
// dateline follows on the same line.
func (m *marker) byline(l *textLine, k int32) int32 {
	if k >= l.end || !m.has(k, byWord) || !m.flag(k, tUpper) {
		return k
	}
	// In the middle of a text it is that of a teaser, or of a book in a list.
	if m.head.lines >= 2*headLines && len(m.src)-int(l.last) > bylineTail {
		return k
	}
	// Nor is a second one, far below the first, the article's.
	if m.head.byline && m.head.lines >= headLines {
		return k
	}
	j := k + 1
	if m.is(j, ':') {
		j++
	}
	if s := m.cueAt(j, cueSource); s != nil && s.end <= l.end {
		if rest := s.end; m.word(rest, "staff") || rest == l.end || m.is(rest, ',') || m.has(rest, outletNoun) {
			m.add(Credit, m.name(s), "byline", k, s.end)
			return rest
		}
		return k
	}
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
	rest := end
	// A line in capitals hides where the names end: "BY SIGNING THIS LEASE, YOU".
	if m.flag(k, tCaps) && m.flag(j, tCaps) && l.end-rest > 4 && !m.is(rest, ',') {
		return k
	}
	if l.end-rest > 12 && !m.placeAt(rest, l.end) {
		return k
	}
	if l.end-rest > 0 && !m.flag(rest, tPunct) && !m.has(rest, notName|particle|fillRight|andWord) && !m.is(rest+1, ':') && !m.placeAt(rest, l.end) {
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

// placeAt says whether an upper-case place stands at token k with more text
// behind it, as in "By Jane Roe LONDON (Reuters) -".
func (m *marker) placeAt(k, end int32) bool { return m.flag(k, tCaps) && k+3 < end }

// headline reads the source that ends a title after a colon: "Giant asks
// banks for data: WSJ".
func (m *marker) headline(l *textLine) {
	if m.head.lines > 1 || l.end-l.tok < 5 {
		return
	}
	for i := range m.hits {
		h := &m.hits[i]
		if h.cue == cueSource && h.end == l.end && m.is(h.tok-1, ':') && h.tok-4 > l.tok {
			m.add(Attribution, m.name(h), "headline", h.tok, h.end)
		}
	}
}
