package normalize

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
)

// scan reads the next chunk, which begins at byte at, and returns where the
// one after it begins. A chunk ends at an empty line or at chunkLimit.
func (m *marker) scan(at int) int {
	m.toks, m.runs, m.others, m.lines, m.quotes, m.ruled = m.toks[:0], m.runs[:0], m.others[:0], m.lines[:0], m.quotes[:0], m.ruled[:0]
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
		if kind == bytePunct && c != '\'' && c != '`' && i < limit {
			t.start, t.end, t.hit, t.code, t.flags = int32(i), int32(i+1), -1, uint16(c), tPunct|before
			if before&tLine != 0 {
				terminal = m.newLine(t.start, terminal)
			}
			i++
			if s := signsOf[c]; s == 0 { // a comma, a hyphen
				terminal = false
			} else {
				if s&opensQuotation != 0 && terminal && before&tSpace != 0 {
					t.flags |= tSentence
				}
				m.list(int32(n), s)
				terminal = m.terminal(s, n, terminal)
			}
			if m.book.root[c] != 0 {
				m.others = append(m.others, int32(n))
			}
			m.toks = m.toks[:n+1]
			before = 0
			continue
		}
		if kind == byteWord || kind == byteHigh {
			if m.usualToken(t, i, limit) {
				if before&tLine != 0 {
					terminal = m.newLine(t.start, terminal)
				}
				t.flags |= before
				if terminal && before&tSpace != 0 && t.flags&tUpper != 0 && !m.ordinalPoint(t) {
					t.flags |= tSentence
				}
				m.toks = m.toks[:n+1]
				i = m.usualTokens(limit)
				terminal, before = false, 0
				continue
			}
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
		scanToken(t, src, i, m.book.words)
		if before&tLine != 0 {
			terminal = m.newLine(t.start, terminal)
		}
		t.flags |= before
		signs := signOf(t)
		if terminal && before&tSpace != 0 && (t.flags&(tUpper|tDigit) != 0 || signs&opensQuotation != 0) && !m.ordinalPoint(t) {
			t.flags |= tSentence
		}
		m.toks = m.toks[:n+1]
		m.list(int32(n), signs)
		if t.flags&tPunct == 0 && t.code != 0 {
			m.openBefore(int32(n))
		}
		if m.book.root[t.code] != 0 {
			m.others = append(m.others, int32(n))
		}
		terminal = m.terminal(signs, n, terminal)
		before = 0
		i = int(t.end)
	}
	m.endLine()
	return i
}

// terminal says whether a sentence may begin after token n with these signs,
// given whether one could have begun before it.
func (m *marker) terminal(s signs, n int, before bool) bool {
	switch {
	case s&endsASentence != 0:
		return true
	case s&fullStop != 0:
		return m.stopEnds(m.toks[:n])
	}
	return before && s&closesAfterEnd != 0
}

// list lists token n by what its signs make of it.
func (m *marker) list(n int32, s signs) {
	switch {
	case s&quotationMark != 0:
		m.quotes = append(m.quotes, n)
	case s&opensRule != 0, m.toks[:n+1][n].flags&tDigit != 0:
		m.ruled = append(m.ruled, n)
	}
}

// openBefore lists the last word before token n: a phrase may go on with this one,
// which may be another word than that of the text.
func (m *marker) openBefore(n int32) {
	k := n - 1
	for k >= 0 && m.toks[k].flags&tPunct != 0 {
		k--
	}
	if k < 0 || m.toks[k].hit == -1 {
		return
	}
	at, _ := slices.BinarySearch(m.others, k)
	m.others = slices.Insert(m.others, at, k)
}

// stopEnds says whether a sentence may begin after the full stop behind toks.
func (m *marker) stopEnds(toks []token) bool {
	if len(toks) == 0 {
		return true
	}
	p := &toks[len(toks)-1]
	return (p.end-p.start > 1 || p.flags&tUpper == 0) && m.book.props[m.code(p)]&shortForm == 0
}

// usualToken makes t the token of a usual word that begins at byte i, before
// limit: of letters of ASCII, or a few of Latin-1. It has been found and hashed
// already, as one of m.found. It returns false for anything else.
func (m *marker) usualToken(t *token, i, limit int) bool {
	for m.at < len(m.found) && int(m.found[m.at].Start) < i {
		m.at++
	}
	if m.at == len(m.found) {
		return false
	}
	w := &m.found[m.at]
	if int(w.Start) != i || i >= limit || w.Flags&Number != 0 {
		return false
	}
	if int(w.End) >= m.high {
		if m.high < i {
			m.findHigh(i)
		}
		if int(w.End) >= m.high && (i >= len(m.bytes)-usualReach || !latinToken(w, (*[usualReach]byte)(m.bytes[i:]))) {
			return false
		}
	}
	t.start, t.end, t.hit, t.code, t.flags = w.Start, w.End, wordHit(m.at), 0, tUncoded|tokenFlags(w.Flags/Capital)&tUpper
	return true
}

// usualTokens appends the tokens of the usual words that follow the one whose
// token is the last, each after one space, and returns where they end: they begin
// no line and no sentence, and nothing need be asked but where they are. Together
// with that one they are a run.
func (m *marker) usualTokens(limit int) int {
	first, n := m.at, len(m.toks)
	m.toks = slices.Grow(m.toks, 1)
	words, src := m.found[first+1:], m.bytes
	toks := m.toks[n:cap(m.toks)]
	words = words[:min(len(words), len(toks))]
	toks = toks[:len(words)]
	i := m.found[first].End
	stop := m.stop(i, limit)
	hit := wordHit(first + 1)
	k := 0
	for ; k < len(words); k++ {
		w, t := &words[k], &toks[k]
		if w.Start != i+1 || w.Flags&Number != 0 || src[i] != ' ' {
			break
		}
		if w.End >= stop {
			if int(w.Start) >= min(limit, len(src)-usualReach) || !latinToken(w, (*[usualReach]byte)(src[w.Start:])) {
				break
			}
			stop = m.stop(w.End, limit)
		}
		i = w.End
		t.start = w.Start
		t.end = i
		t.hit = hit - int32(k)
		t.code = 0
		t.flags = tSpace | tUncoded | tokenFlags(w.Flags/Capital)&tUpper
	}
	m.runs = append(m.runs, wordRun{int32(first), int32(first + 1 + k), int32(n - 1 - first)})
	m.toks, m.at = m.toks[:n+k], first+1+k
	return int(i)
}

// stop is where what is ASCII from byte i on ends, or limit if that is before.
func (m *marker) stop(i int32, limit int) int32 {
	if m.high < int(i) {
		m.findHigh(int(i))
	}
	return int32(min(m.high, limit))
}

// findHigh finds the first byte above ASCII from byte i on.
func (m *marker) findHigh(i int) {
	b := m.bytes
	for ; i+8 <= len(b); i += 8 {
		if high := load64(b[i:]) & highs; high != 0 {
			m.high = i + bits.TrailingZeros64(high)/8
			return
		}
	}
	for ; i < len(b) && b[i] < utf8.RuneSelf; i++ {
	}
	m.high = i
}

// usualReach is how many bytes from the beginning of a word usual may read.
const usualReach = 32

// latinToken tells whether w, the word at the beginning of b, is one of up to 16
// bytes of letters of ASCII and Latin-1, and ends where a token does.
func latinToken(w *Word, b *[usualReach]byte) bool {
	size := uint(w.End - w.Start)
	if size > 16 {
		return false
	}
	e := &runEntries[size%32]
	lo, hi := load64(b[:])&e.mask[0], load64(b[8:])&e.mask[1]
	if (lo|hi)&highs != 0 {
		if _, _, _, _, ok := latin(lo, hi); !ok {
			return false
		}
	}
	// Dashes and curly quotation marks end a token as all ASCII does.
	c := b[size%32]
	return c < utf8.RuneSelf || c == 0xE2 && b[(size+1)%32] == 0x80 && b[(size+2)%32] >= 0x90
}

// ordinalPoint says whether the full stop before t makes an ordinal, as in "am
// 6. August".
func (m *marker) ordinalPoint(t *token) bool {
	n := len(m.toks)
	return n > 1 && m.toks[n-1].code == '.' && m.toks[n-2].flags&tDigit != 0 && m.book.props[m.code(t)]&monthName != 0
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
