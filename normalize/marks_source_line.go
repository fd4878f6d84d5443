package normalize

// Lines that say "source" and whose it is: alone, at the head of prose, or behind it.

// sourceFrom says whether a source, a colon and an article aside, is all that
// stands in [k, end) but for a stop.
func (m *marker) sourceFrom(k, end int32) bool {
	if m.is(k, ':') {
		k++
	}
	if m.word(k, "the") {
		k++
	}
	h := m.cueAt(k, cueSource)
	return h != nil && (h.end == end || h.end+1 == end && m.is(h.end, '.'))
}

// sourceOutlet reads the line that names as its source an outlet that no table knows,
// by its shape, "Fuente: La Voz de Alcorta", or the address of one that the table has, or its
// name and when it had the story.
func (m *marker) sourceOutlet(l *textLine) bool {
	first, last := l.tok, l.end
	if m.is(first, '(') && m.is(last-1, ')') || m.is(first, '[') && m.is(last-1, ']') {
		first, last = first+1, last-1 // "(Fuente: La Voz de Alcorta)"
	}
	k := m.behindSource(first)
	if k == first {
		return false
	}
	if h := m.cueAt(k, cueSource); h != nil {
		if h.end == last || !m.dateOnly(last, h.end) {
			return false
		}
		m.add(Credit, m.name(h), "source", first, h.end) // Source: Dhaka Tribune August 6, 2018 02:48 UTC
		return true
	}
	if end := m.address(k, last); end == last {
		s, ok := m.book.sources.lookup(m.text(k, end))
		if ok {
			m.add(Credit, s.Name, "source", first, end) // Source: https://www.bbc.co.uk/news/1
		}
		return ok
	}
	s := m.unknownOutlet(k, false)
	if !s.ok || s.end < last && !m.dateOnly(last, s.end) && !(m.is(s.end, '.') && s.end+1 == last) && !(m.is(s.end, ',') && m.address(s.end+1, last) == last) {
		return false
	}
	m.add(Credit, s.name, "source", first, s.end)
	return true
}

// sourceBehind reads the agencies that a line near the top of a text ends with, behind
// its day and "source": "4. März 2024, 13:18 Uhr Quelle: dpa Niedersachsen".
func (m *marker) sourceBehind(l *textLine) {
	if m.head.lines >= headLines || l.end-l.tok > changedLine || m.saysSo(l) {
		return
	}
	for k := l.tok + 1; k < l.end-2; k++ {
		if m.behindSource(k) > k {
			m.sourceList(l, k)
			return
		}
	}
}

// behindSource returns the token behind a word for a source and its colon at token k, k if
// they do not stand there.
func (m *marker) behindSource(k int32) int32 {
	h := m.cueAt(k, cueWith)
	switch {
	case h == nil || h.detail != "source":
	case m.is(h.end-1, ':'): // the colon is of the phrase
		return h.end
	case m.is(h.end, ':'):
		return h.end + 1
	}
	return k
}

// sourceList credits the sources that a line names from token k on, if nothing else
// stands there, and returns them.
func (m *marker) sourceList(l *textLine, k int32) []*hit {
	r := signatureReader{m: m, l: &textLine{tok: k, end: l.end, first: m.toks[k].start, last: l.last}, detail: "line"}
	if !r.read() {
		return nil
	}
	for _, h := range r.found {
		m.add(Credit, m.name(h), r.detail, h.tok, h.end)
	}
	return r.found
}

// mostSources is how many lines below a label of sources name one each.
const mostSources = 6

// sourceBelow reads the lines below a label of sources as portals list them: "Verwendete
// Quellen:", and below it "bild.de", "Nachrichtenagentur dpa", each on a line of its own.
func (m *marker) sourceBelow(l *textLine) bool {
	h := &m.head
	if m.behindSource(l.tok) == l.end {
		h.sources = mostSources
		return false
	}
	if h.sources == 0 {
		return false
	}
	h.sources--
	k := l.tok
	for k < l.end && m.flag(k, tPunct) {
		k++
	}
	name, end := "", k
	if s := m.cueAt(k, cueSource); s != nil && !s.common {
		name, end = m.name(s), s.end
	} else if end = m.address(k, l.end); end > k {
		for end > k+1 && m.flag(end-1, tPunct) {
			end-- // "bild.de: Kran gestürzt"
		}
		s, _ := m.book.sources.lookup(m.text(k, end))
		name = s.Name
	}
	if name == "" || end < l.end && !m.is(end, ':') && !m.is(end, '(') && !m.is(end, ',') {
		return false
	}
	m.add(Credit, name, "source", k, end)
	return true
}

// sourcesLine is the most tokens of a line that lists sources, of which the agencies
// count.
const sourcesLine = 20

// sourceAtHead reads the agencies with which a line near the top of a text begins and
// behind which its prose goes on, as where a page's labels are run together: "Bron:
// Belga 1 Het leger ...".
func (m *marker) sourceAtHead(l *textLine) {
	from, k := len(m.marks), m.behindSource(l.tok)
	if k == l.tok || m.head.lines >= headLines {
		return
	}
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
		if m.does[m.toks[k].code].begins>>cueWith&1 == 0 || m.behindSource(k) == k || !m.sentenceBefore(k) {
			continue
		}
		found := m.sourceList(l, k)
		for _, h := range found {
			m.toks[h.end-1].flags |= tCredited
		}
		return len(found) > 0
	}
	return false
}
