//go:build !purego

package normalize

import "unsafe"

// usualRunAVX2 is marker.runNarrow: it makes tokens of words behind the first, up
// to last, from toks on, two each at most, and completes the one before. made is in bytes
// of words, and tested 1 if the last that has a token was. It may write one opener
// beyond those that it lists.
//
//go:noescape
func usualRunAVX2(r *runArgs, words, last *Word, toks *token) (made, tokens, listed, tested int)

// highAVX2 returns how many bytes, a multiple of 64, are ASCII before all others.
//
//go:noescape
func highAVX2(bytes *byte, n int) int

// runArgs are what usualRunAVX2 needs besides. The assembly reads them by their
// order.
type runArgs struct {
	bytes   *byte     // of the source
	codes   *wordCode // of words
	openers *int32    // where to list
	rest    uint64    // what the next token has behind its span, as in memory
	limit   int32
	stop    int32
	tok     int32
	inert   *[256]uint8
	all     uint64 // the openings of the words that are met
	table   codeTable
}

// begin sets what is the same for all runs of m's text.
func (r *runArgs) begin(m *marker) {
	*r = runArgs{bytes: unsafe.SliceData(m.bytes), inert: &m.book.inert, table: codeTableOf(m)}
}

// runWide is runNarrow if this machine can.
func (m *marker) runWide(words []Word, codes []wordCode, toks []token, limit, stop, hit, tok int32) (made, tokens, listed int, tested, ok bool) {
	n := min(len(words)-1, len(toks)/2-1) // as each word may have two tokens
	if !avx2 || n <= 0 {
		return 0, 0, 0, false, false
	}
	r := &m.wide
	r.openers, r.rest = &m.openers[:cap(m.openers)][len(m.openers)], uint64(tSpace|tUncased)<<48|uint64(uint32(hit))
	r.codes, r.limit, r.stop, r.tok = &codes[0], limit, stop, tok
	bytes, tokens, listed, last := usualRunAVX2(r, &words[0], &words[n], &toks[1])
	m.all |= openings(r.all)
	return bytes / int(unsafe.Sizeof(Word{})), tokens, listed, last != 0, true
}

// highWide returns a number of bytes at the beginning of b that are ASCII, not
// always the greatest.
func highWide(b []byte) int {
	if !avx2 || len(b) == 0 {
		return 0
	}
	return highAVX2(&b[0], len(b))
}
