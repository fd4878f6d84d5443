package normalize

import (
	"unicode"
	"unicode/utf8"
)

// scan reads the next chunk, which begins at byte at, and returns where the
// one after it begins. A chunk ends at an empty line or at chunkLimit.
func (m *marker) scan(at int) int {
	m.toks, m.lines = m.toks[:0], m.lines[:0]
	src, limit := m.src, at+chunkLimit
	var before tokenFlags = tLine | tSpace
	terminal := true // a sentence may begin here
	i := at
	for i < len(src) {
		switch byteKind[src[i]] {
		case byteSpace:
			before |= tSpace
			i++
			continue
		case byteLine:
			j, breaks := lineEnds(src, i)
			before |= tLine | tSpace
			i = j
			if breaks > 1 && len(m.toks) > 0 {
				m.endLine()
				return i
			}
			continue
		case byteHigh:
			if code, n, ok := highPunct(src, i); ok && code == 0 {
				before |= tSpace
				if n == 3 && src[i+2] == 0xA9 { // a paragraph separator
					before |= tLine
				}
				i += n
				continue
			}
		}
		if i >= limit && before&tSpace != 0 || i >= 2*limit {
			break
		}
		t := scanToken(src, i, m.book.words)
		if before&tLine != 0 {
			terminal = m.newLine(t, terminal)
		}
		t.flags |= before
		if terminal && before&tSpace != 0 && (t.flags&(tUpper|tDigit) != 0 || opensQuote(t)) {
			if !m.ordinalPoint(t) {
				t.flags |= tSentence
			}
		}
		terminal = m.endsSentence(t, terminal)
		m.toks = append(m.toks, t)
		before = 0
		i = int(t.end)
	}
	m.endLine()
	return i
}

// ordinalPoint says whether the full stop before t makes an ordinal, as in "am
// 6. August".
func (m *marker) ordinalPoint(t token) bool {
	n := len(m.toks)
	return m.book.props[t.code]&monthName != 0 && n > 1 && m.toks[n-1].code == '.' && m.toks[n-2].flags&tDigit != 0
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

// newLine begins a line with the token t and returns whether a sentence may
// begin there. A line that ended short, or one far longer than wrapped text
// is, ended its sentence.
func (m *marker) newLine(t token, terminal bool) bool {
	if len(m.toks) == 0 {
		m.lines = append(m.lines, textLine{first: t.start})
		return true
	}
	m.endLine()
	prev := m.lines[len(m.lines)-1]
	n := prev.last - prev.first
	begins := terminal || n < 50 || n > 100
	first, _ := utf8.DecodeRuneInString(m.src[t.start:])
	m.lines = append(m.lines, textLine{tok: int32(len(m.toks)), first: t.start, goesOn: !begins && unicode.IsLower(first)})
	return begins
}

func (m *marker) endLine() {
	if len(m.lines) == 0 {
		return
	}
	l := &m.lines[len(m.lines)-1]
	l.end = int32(len(m.toks))
	if l.end > l.tok {
		l.last = m.toks[l.end-1].end
	}
}

func opensQuote(t token) bool {
	switch t.code {
	case '"', '\'', '(', '[', codeLow, codeOpen, codeLeft, codeSingle, codeLowOne, codeRight:
		return t.flags&tPunct != 0
	}
	return false
}

// endsSentence says whether a sentence may begin after t, given whether one
// could have begun before it.
func (m *marker) endsSentence(t token, terminal bool) bool {
	if t.flags&tPunct == 0 {
		return false
	}
	switch t.code {
	case '!', '?', codeEllipsis:
		return true
	case '.':
		if len(m.toks) == 0 {
			return true
		}
		p := m.toks[len(m.toks)-1]
		short := p.end-p.start == 1 && p.flags&tUpper != 0
		return !short && m.book.props[p.code]&shortForm == 0
	case '"', '\'', ')', ']', codeOpen, codeClose, codeLeft, codeRight, codeSingle:
		return terminal
	}
	return false
}
