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
			if kind == byteHigh {
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
			if i >= limit && before&tSpace != 0 || i >= 2*limit {
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
	if at, listed := slices.BinarySearch(m.openers, int32(k)); !listed {
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
	return (p.end-p.start > 1 || p.flags&tUpper == 0) && m.sets.words[p.code].props&shortForm == 0
}

// usualToken makes t the token of a usual word that begins at byte i, before
// limit: of letters of ASCII, or a few of Latin-1. It has been found and hashed
// already, as one of m.found. It returns false for anything else. stop becomes a place
// up to which all behind the word is ASCII.
func (m *marker) usualToken(t *token, i, limit int, stop *int32) bool {
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
	if *stop = m.stop(w.Start); w.End >= *stop {
		if i >= len(m.bytes)-usualReach || !latinToken(w, (*[usualReach]byte)(m.bytes[i:])) {
			return false
		}
		*stop = m.stop(w.End)
	}
	t.start, t.end, t.hit, t.code, t.flags = w.Start, w.End, wordHit(m.at), 0, tUncased|tokenFlags(w.Flags/Capital)&tUpper
	return true
}

// usualRun makes tokens, from the nth on, of the usual words that follow the one
// at m.at, each after one space, an inert mark or a full stop, and returns how many
// tokens and how many words: they begin no line, and nothing need be asked but where
// they are. It lists those of these and that one with which a phrase may
// begin. Up to byte stop all is ASCII.
func (m *marker) usualRun(toks []token, n, limit int, stop int32) (tokens, made int) {
	words := m.found[m.at:]
	toks = toks[n-1:]
	if need := min(len(toks), len(words)); cap(m.openers)-len(m.openers) <= need {
		m.openers = slices.Grow(m.openers, need+1)
	}
	reach := int32(min(limit, len(m.bytes)-usualReach))
	stop = min(reach, stop)
	made, tokens, listed, tested, ok := m.runWide(words, toks, reach, stop, wordHit(m.at+1), int32(n-1))
	if !ok {
		made, tokens, listed, tested = m.runNarrow(words, toks, reach, stop, wordHit(m.at+1), int32(n-1))
	}
	m.openers = m.openers[:len(m.openers)+listed]
	if !tested {
		next := uint64(0)
		if made+1 < len(words) {
			next = words[made+1].ID
		}
		if m.meet(&toks[tokens], words[made].ID, next) != 0 {
			m.openers = append(m.openers, int32(n-1+tokens))
		}
	}
	return tokens, made
}

// runNarrow makes tokens of words while each goes on with its run, and of inert
// marks; that of the first word is the first of toks. Words that end at byte stop or
// behind it must begin before byte limit, and are asked whether they are usual. hit is
// that of the second word. It lists the tokens with which a phrase may begin, of which
// that of the first word is tok; tested says that the last one was met.
func (m *marker) runNarrow(words []Word, toks []token, limit, stop, hit, tok int32) (made, tokens, listed int, tested bool) {
	openers := m.openers[len(m.openers):cap(m.openers)]
	for made+1 < len(words) && tokens+2 < len(toks) {
		i, w := words[made].End, &words[made+1]
		met := &toks[tokens]
		openers[listed] = tok + int32(tokens)
		listed += m.meet(met, words[made].ID, w.ID)
		gap := w.Start - i
		if w.Flags&Number != 0 || gap < 1 || gap > 3 {
			return made, tokens, listed, true
		}
		flags := tSpace | tUncased | tokenFlags(w.Flags/Capital)&tUpper
		if c := m.bytes[i]; gap == 3 {
			if m.src[i:w.Start] != "\u2019" || m.book.inert['\'']&1 == 0 {
				return made, tokens, listed, true
			}
			flags &^= tSpace
			tokens++
			toks[tokens] = token{i, w.Start, -1, '\'', tPunct}
		} else if gap == 2 || c != ' ' {
			inert := m.book.inert[c]
			switch {
			case gap == 2 && m.bytes[i+1] != ' ':
				return made, tokens, listed, true
			case inert&uint8(gap) != 0:
			case gap == 2 && inert&4 != 0 && i-words[made].Start > 1 && m.sets.opens[met.code]>>hasShort&1 == 0:
				if flags&tUpper != 0 {
					flags |= tSentence
				}
			default:
				return made, tokens, listed, true
			}
			if gap == 1 {
				flags &^= tSpace
			}
			if inert&inertDash != 0 {
				m.all |= 1 << hasDash
			}
			tokens++
			toks[tokens] = token{i, i + 1, -1, uint16(c), tPunct}
		}
		if w.End >= stop && (w.Start >= limit || !latinToken(w, (*[usualReach]byte)(m.bytes[w.Start:]))) {
			return made, tokens, listed, true
		}
		tokens++
		toks[tokens] = token{w.Start, w.End, hit - int32(made), 0, flags}
		made++
	}
	return made, tokens, listed, false
}

// highStride is how far behind a byte above ASCII the next is looked for at once:
// where one is, others are not far, and to ask each word costs less.
const highStride = 256

// stop is a place up to which all is ASCII from byte i on; 0 if it is not known.
func (m *marker) stop(i int32) int32 {
	if m.high >= int(i) {
		return int32(m.high)
	}
	return m.nextStop(int(i))
}

// nextStop is stop behind the last byte above ASCII that was found.
func (m *marker) nextStop(i int) int32 {
	if i < m.high+highStride {
		return 0
	}
	m.findHigh(i)
	return int32(m.high)
}

// findHigh finds the first byte above ASCII from byte i on.
func (m *marker) findHigh(i int) {
	b := m.bytes
	i += highWide(b[i:])
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

// ordinalPoint says whether the full stop before t, which stands behind toks, makes
// an ordinal, as in "am 6. August".
func (m *marker) ordinalPoint(toks []token, t *token) bool {
	n := len(toks)
	if n < 2 || toks[n-1].code != '.' || toks[n-2].flags&tDigit == 0 {
		return false
	}
	code := t.code
	if t.flags&tUncased != 0 { // a usual word, which is not met yet
		code = m.book.words.ids.of(m.found[-2-t.hit].ID)
	}
	return m.sets.words[code].props&monthName != 0
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
		m.lines = append(m.lines, textLine{first: start})
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
	m.lines = append(m.lines, textLine{tok: int32(len(toks)), first: start, goesOn: goesOn})
	return begins
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
