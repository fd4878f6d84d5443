package normalize

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// scan reads the next chunk, which begins at byte at, and returns where the
// one after it begins. A chunk ends at an empty line or at chunkLimit.
func (m *marker) scan(at int) int {
	m.openers, m.lines, m.quotes, m.ruled, m.all = m.openers[:0], m.lines[:0], m.quotes[:0], m.ruled[:0], 0
	src, limit := m.bytes, at+chunkLimit
	toks, n := m.toks[:cap(m.toks)], 0 // the tokens are the first n
	var before tokenFlags = tLine | tSpace
	terminal := true // a sentence may begin here
	stop := int32(0) // of the usual word at hand
	i := at
	for i < len(src) {
		c := src[i]
		kind := byteKind[c]
		switch kind {
		case byteSpace:
			before |= tSpace
			i++
			continue
		case byteLine:
			j, breaks := i+2, 2 // as between most paragraphs
			if j >= len(src) || c != '\n' || src[i+1] != '\n' || src[j] <= ' ' {
				j, breaks = lineEnds(m.src, i)
			}
			before |= tLine | tSpace
			i = j
			if breaks > 1 && n > 0 {
				m.toks = toks[:n]
				m.endLine(m.toks)
				return i
			}
			continue
		}
		if n == len(toks) {
			m.toks = slices.Grow(toks, 1)
			toks = m.toks[:cap(m.toks)]
		}
		t := &toks[n] // filled in place: a token that is copied waits for all of its parts
		switch {
		case kind == bytePunct && c != '\'' && c != '`' && i < limit:
			t.start, t.end, t.hit, t.code, t.flags = int32(i), int32(i+1), -1, uint16(c), tPunct|before
			i++
		case (kind == byteWord || c == 0xC3) && m.usualToken(t, i, limit, &stop):
			if before&tLine != 0 {
				terminal = m.newLine(toks[:n], t.start, terminal)
			}
			t.flags |= before
			if terminal && before&tSpace != 0 && t.flags&tUpper != 0 && !m.ordinalPoint(toks[:n], t) {
				t.flags |= tSentence
			}
			n++
			tokens, made := m.usualRun(toks, n, limit, stop)
			n += tokens
			m.at += made + 1
			i = int(toks[n-1].end)
			terminal, before = toks[n-1].code == '.', 0 // what follows a stop was none of the run
			continue
		default:
			punct := uint16(0)
			size := 0
			if kind == byteHigh && mayEnd(c) {
				var ok bool
				if punct, size, ok = highPunct(m.src, i); ok && punct == 0 {
					before |= tSpace
					if size == 3 && src[i+2] == 0xA9 { // a paragraph separator
						before |= tLine
					}
					i += size
					continue
				}
			}
			if i >= limit && before&tSpace != 0 || i >= limit+chunkLimit {
				m.toks = toks[:n]
				m.endLine(m.toks)
				return i
			}
			if punct != 0 && punct != '\'' && punct != codeSingle {
				t.start, t.end, t.hit, t.code, t.flags = int32(i), int32(i+size), -1, punct, tPunct
			} else {
				scanToken(t, m.src, i, m.book.words)
			}
			t.flags |= before
			i = int(t.end)
			if t.code == 0 && !terminal && t.flags&(tPunct|tDigit|tLine) == 0 {
				n, before = n+1, 0
				continue // a word of a script that no phrase is in
			}
		}
		if before&tLine != 0 {
			terminal = m.newLine(toks[:n], t.start, terminal)
		}
		if t.code == ',' { // the most frequent mark, which does nothing
			terminal = false
		} else {
			terminal = m.read(toks[:n], t, terminal)
		}
		opens := m.sets.opens[t.code]
		if opens>>hasPhrase&1 != 0 {
			m.openers = append(m.openers, int32(n))
		}
		m.all |= opens
		before = 0
		n++
	}
	m.toks = toks[:n]
	m.endLine(m.toks)
	return i
}

// read lists t, a token behind toks that is no usual word, by what its signs make
// of it. It says whether a sentence may begin after it, given whether one could
// have begun before.
func (m *marker) read(toks []token, t *token, terminal bool) bool {
	signs, n := signOf(t), int32(len(toks))
	if terminal && t.flags&tSpace != 0 && (t.flags&(tUpper|tDigit) != 0 || signs&opensQuotation != 0) && !m.ordinalPoint(toks, t) {
		t.flags |= tSentence
	}
	switch {
	case signs&quotationMark != 0:
		m.quotes = append(m.quotes, n)
	case signs&opensRule != 0, t.flags&tDigit != 0:
		m.ruled = append(m.ruled, n)
	}
	if t.flags&tPunct == 0 && t.code != 0 {
		m.openBefore(toks)
	}
	switch {
	case signs&endsASentence != 0:
		return true
	case signs&fullStop != 0:
		return m.stopEnds(toks)
	}
	return terminal && signs&closesAfterEnd != 0
}

// openBefore lists the last word of toks: a phrase may go on with the token behind
// them, which may be another word than that of the text. The same may be the third
// of a phrase.
func (m *marker) openBefore(toks []token) {
	k := lastToken(toks, len(toks))
	if k < 0 || toks[k].hit == -1 {
		return
	}
	toks[k].flags |= tSure
	if before := lastToken(toks, k); before >= 0 {
		toks[before].flags |= tSure
	}
	at := len(m.openers) // it is one of the last
	for at > 0 && m.openers[at-1] > int32(k) {
		at--
	}
	if at == 0 || m.openers[at-1] != int32(k) {
		m.openers = slices.Insert(m.openers, at, int32(k))
	}
}

// lastToken returns the last of toks before the kth that is no punctuation, -1 if
// there is none.
func lastToken(toks []token, k int) int {
	for k--; k >= 0 && toks[k].flags&tPunct != 0; k-- {
	}
	return k
}

// stopEnds says whether a sentence may begin after the full stop behind toks.
func (m *marker) stopEnds(toks []token) bool {
	if len(toks) == 0 {
		return true
	}
	p := &toks[len(toks)-1]
	if p.end-p.start > m.book.longestShort {
		return true // most words are told by their length
	}
	return (p.end-p.start > 1 || p.flags&tUpper == 0) && m.does[p.code].props&shortForm == 0
}

// ordinalPoint says whether the full stop before t, which stands behind toks, makes
// an ordinal, as in "am 6. August".
func (m *marker) ordinalPoint(toks []token, t *token) bool {
	n := len(toks)
	if n < 2 || toks[n-1].code != '.' || toks[n-2].flags&tDigit == 0 {
		return false
	}
	if t.flags&tDigit != 0 {
		return m.dayPoint(toks, t)
	}
	code := t.code
	if t.flags&tUncased != 0 { // a usual word, which is not met yet
		code = m.book.words.ids.of(m.found[-2-t.hit].ID)
	}
	return m.does[code].props&monthName != 0
}

// dayPoint says whether the number t behind a stop is the month of a day in numbers, or the year behind
// that: "am 30. 12. in Harlow", "3. 5. 2016".
func (m *marker) dayPoint(toks []token, t *token) bool {
	n := len(toks)
	if toks[n-2].end-toks[n-2].start > 2 {
		return false
	}
	switch t.end - t.start {
	case 1, 2:
		month, ok := digits(m.src[t.start:t.end], 1, 2)
		return ok && 0 < month && month <= 12 && int(t.end) < len(m.src) && m.src[t.end] == '.'
	case 4:
		return n > 3 && toks[n-3].code == '.' && toks[n-4].flags&tDigit != 0 && toks[n-4].end-toks[n-4].start <= 2
	}
	return false
}

// lineEnds reads the white space from i, which is a line end, and returns
// where it ends and how many line ends it holds; \r\n is one.
func lineEnds(s string, i int) (end, breaks int) {
	for ; i < len(s); i++ {
		switch s[i] {
		case '\n', '\f', '\v':
			breaks++
		case '\r':
			if i+1 == len(s) || s[i+1] != '\n' {
				breaks++
			}
		case ' ', '\t':
		default:
			return i, breaks
		}
	}
	return i, breaks
}

// newLine begins a line with a token at byte start, behind toks, and returns
// whether a sentence may begin there. A line that ended short, or one far longer
// than wrapped text is, ended its sentence.
func (m *marker) newLine(toks []token, start int32, terminal bool) bool {
	if len(toks) == 0 {
		m.addLine(0, start)
		return true
	}
	m.endLine(toks)
	prev := m.lines[len(m.lines)-1]
	n := prev.last - prev.first
	begins := terminal || n < 50 || n > 100
	goesOn := false
	if !begins {
		first, _ := utf8.DecodeRuneInString(m.src[start:])
		goesOn = unicode.IsLower(first)
	}
	m.addLine(int32(len(toks)), start).goesOn = goesOn
	return begins
}

// addLine adds the line that begins with token tok at byte start, filled where it stays.
func (m *marker) addLine(tok, start int32) *textLine {
	m.lines = append(m.lines, textLine{})
	l := &m.lines[len(m.lines)-1]
	l.tok, l.first, l.word = tok, start, int32(m.at)
	return l
}

// endLine ends the last line behind toks.
func (m *marker) endLine(toks []token) {
	if len(m.lines) == 0 {
		return
	}
	l := &m.lines[len(m.lines)-1]
	l.end = int32(len(toks))
	if l.end > l.tok {
		l.last = toks[l.end-1].end
	}
}
