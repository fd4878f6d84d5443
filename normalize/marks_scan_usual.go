package normalize

import (
	"math/bits"
	"slices"
	"unicode/utf8"
)

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
	if m.at >= m.codes.to {
		m.codeWords(m.at)
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
	words, codes := m.found[m.at:m.codes.to], m.codes.list[m.at-m.codes.from:]
	toks = toks[n-1:]
	if need := min(len(toks), len(words)); cap(m.openers)-len(m.openers) <= need {
		m.openers = slices.Grow(m.openers, need+1)
	}
	reach := int32(min(limit, len(m.bytes)-usualReach))
	stop = min(reach, stop)
	made, tokens, listed, tested, ok := m.runWide(words, codes, toks, reach, stop, wordHit(m.at+1), int32(n-1))
	if !ok {
		made, tokens, listed, tested = m.runNarrow(words, codes, toks, reach, stop, wordHit(m.at+1), int32(n-1))
	}
	m.openers = m.openers[:len(m.openers)+listed]
	if !tested && m.meet(&toks[tokens], codes[made]) != 0 {
		m.openers = append(m.openers, int32(n-1+tokens))
	}
	return tokens, made
}

// runNarrow makes tokens of words while each goes on with its run, and of inert
// marks; that of the first word is the first of toks. Words that end at byte stop or
// behind it must begin before byte limit, and are asked whether they are usual. hit is
// that of the second word. It lists the tokens with which a phrase may begin, of which
// that of the first word is tok; tested says that the last one was met.
func (m *marker) runNarrow(words []Word, codes []wordCode, toks []token, limit, stop, hit, tok int32) (made, tokens, listed int, tested bool) {
	openers := m.openers[len(m.openers):cap(m.openers)]
	for made+1 < len(words) && tokens+2 < len(toks) {
		i, w := words[made].End, &words[made+1]
		met := &toks[tokens]
		openers[listed] = tok + int32(tokens)
		listed += m.meet(met, codes[made])
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
			case gap == 2 && inert&4 != 0 && i-words[made].Start > 1 && codes[made].opens()>>hasShort&1 == 0:
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
