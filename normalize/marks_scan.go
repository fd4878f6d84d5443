package normalize

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// scan reads the next chunk, which begins at byte at, and returns where the
// one after it begins. A chunk ends at an empty line or at chunkLimit.
func (m *marker) scan(at int) int {
	m.toks, m.lines, m.odd = m.toks[:0], m.lines[:0], m.odd[:0]
	src, limit := m.src, at+chunkLimit
	var before tokenFlags = tLine | tSpace
	terminal := true // a sentence may begin here
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
			j, breaks := lineEnds(src, i)
			before |= tLine | tSpace
			i = j
			if breaks > 1 && len(m.toks) > 0 {
				m.endLine()
				return i
			}
			continue
		}
		n := len(m.toks)
		if n == cap(m.toks) {
			m.toks = slices.Grow(m.toks, 1)
		}
		t := &m.toks[:n+1][n] // filled in place: a token that is copied waits for all of its parts
		if kind != bytePunct && kind != byteNumber && m.usualToken(t, i, limit) {
			if before&tLine != 0 {
				terminal = m.newLine(t.start, terminal)
			}
			flags := t.flags | before
			if terminal && before&tSpace != 0 && flags&tUpper != 0 && !m.ordinalPoint(t.code) {
				flags |= tSentence
			}
			t.flags = flags
			m.toks = m.toks[:n+1]
			i = m.usualTokens(int(t.end), limit)
			terminal, before = false, 0
			continue
		}
		if kind == byteHigh {
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
		if c == ',' {
			// The most frequent mark, which begins and ends nothing.
			*t = token{start: int32(i), end: int32(i + 1), hit: -1, code: ',', flags: tPunct | before}
			if before&tLine != 0 {
				m.newLine(t.start, terminal)
			}
			m.odd = append(m.odd, int32(n))
			m.toks = m.toks[:n+1]
			terminal, before = false, 0
			i++
			continue
		}
		scanToken(t, src, i, m.book.words)
		if before&tLine != 0 {
			terminal = m.newLine(t.start, terminal)
		}
		flags := t.flags | before
		if terminal && before&tSpace != 0 && (flags&(tUpper|tDigit) != 0 || opensQuote(t)) {
			if !m.ordinalPoint(t.code) {
				flags |= tSentence
			}
		}
		t.flags = flags
		terminal = m.endsSentence(t, terminal)
		if flags&(tPunct|tDigit) != 0 {
			m.odd = append(m.odd, int32(n))
		}
		m.toks = m.toks[:n+1]
		before = 0
		i = int(t.end)
	}
	m.endLine()
	return i
}

// usualToken makes t the token of a usual word that begins at byte i, before
// limit: of a few letters, no capitals but the first. It has been found
// and hashed already, as one of m.found. It returns false for anything else.
func (m *marker) usualToken(t *token, i, limit int) bool {
	for m.at < len(m.found) && int(m.found[m.at].Start) < i {
		m.at++
	}
	if m.at == len(m.found) || int(m.found[m.at].Start) != i || i >= min(limit, len(m.bytes)-usualReach) {
		return false
	}
	w := &m.found[m.at]
	flags, ok := usual(w, (*[usualReach]byte)(m.bytes[i:]))
	if !ok {
		return false
	}
	t.start, t.end, t.hit, t.code, t.flags = w.Start, w.End, -1, m.book.words.ids.of(w.ID), flags
	m.at++
	return true
}

// usualTokens appends the tokens of the usual words that follow byte i, each
// after one space, and returns where they end: they begin no line and no
// sentence, and nothing need be asked but what they are.
func (m *marker) usualTokens(i, limit int) int {
	words, ids, src := m.found[m.at:], &m.book.words.ids, m.bytes
	limit = min(limit, len(src)-usualReach)
	n := len(m.toks)
	toks := slices.Grow(m.toks, 1)
	toks = toks[:cap(toks)]
	k := 0
	for k < len(words) && n < len(toks) {
		w := &words[k]
		start := int(w.Start)
		if start != i+1 || start >= limit || src[i] != ' ' {
			break
		}
		flags, ok := usual(w, (*[usualReach]byte)(src[start:]))
		if !ok {
			break
		}
		t := &toks[n]
		t.start, t.end, t.hit, t.code, t.flags = w.Start, w.End, -1, ids.of(w.ID), flags|tSpace
		i = int(w.End)
		n++
		k++
	}
	m.toks, m.at = toks[:n], m.at+k
	return i
}

// usualReach is how many bytes from the beginning of a word usual may read.
const usualReach = 32

// usual tells whether w, the word at the beginning of b, is one of up to 16 bytes
// of letters of ASCII and Latin-1 that are small but for the first, and ends
// where a token does; and its flags.
func usual(w *Word, b *[usualReach]byte) (flags tokenFlags, ok bool) {
	size := uint(w.End - w.Start)
	if size > 16 || w.Flags&Number != 0 {
		return 0, false
	}
	e := &runEntries[size%32]
	lo, hi := load64(b[:])&e.mask[0], load64(b[8:])&e.mask[1]
	// A capital, which has not 0x20, stands first alone; or the word has none.
	first, free, other := b[0], uint64(0xff), uint64(0)
	if (lo|hi)&highs != 0 {
		lead0, lead1, _, _, ok := latin(lo, hi)
		if !ok {
			return 0, false
		}
		if first == 0xC3 {
			first, free = b[1], 0xffff
		}
		free |= lead0
		other = lead1
	}
	if (^lo&e.mask[0]&^free|^hi&e.mask[1]&^other)&(0x20*every) != 0 {
		return 0, false
	}
	// Dashes and curly quotation marks end a token as all ASCII does.
	c := b[size%32]
	return tUpper &^ tokenFlags(first>>5), c < utf8.RuneSelf || c == 0xE2 && b[(size+1)%32] == 0x80 && b[(size+2)%32] >= 0x90
}

// ordinalPoint says whether the full stop before t makes an ordinal, as in "am
// 6. August".
func (m *marker) ordinalPoint(code uint16) bool {
	n := len(m.toks)
	return m.book.props[code]&monthName != 0 && n > 1 && m.toks[n-1].code == '.' && m.toks[n-2].flags&tDigit != 0
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

// newLine begins a line with a token at byte start and returns whether a sentence may
// begin there. A line that ended short, or one far longer than wrapped text
// is, ended its sentence.
func (m *marker) newLine(start int32, terminal bool) bool {
	if len(m.toks) == 0 {
		m.lines = append(m.lines, textLine{first: start})
		return true
	}
	m.endLine()
	prev := m.lines[len(m.lines)-1]
	n := prev.last - prev.first
	begins := terminal || n < 50 || n > 100
	first, _ := utf8.DecodeRuneInString(m.src[start:])
	m.lines = append(m.lines, textLine{tok: int32(len(m.toks)), first: start, goesOn: !begins && unicode.IsLower(first)})
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

func opensQuote(t *token) bool {
	switch t.code {
	case '"', '\'', '(', '[', codeLow, codeOpen, codeLeft, codeSingle, codeLowOne, codeRight:
		return t.flags&tPunct != 0
	}
	return false
}

// endsSentence says whether a sentence may begin after t, given whether one
// could have begun before it.
func (m *marker) endsSentence(t *token, terminal bool) bool {
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
		p := &m.toks[len(m.toks)-1]
		short := p.end-p.start == 1 && p.flags&tUpper != 0
		return !short && m.book.props[p.code]&shortForm == 0
	case '"', '\'', ')', ']', codeOpen, codeClose, codeLeft, codeRight, codeSingle:
		return terminal
	}
	return false
}
