package normalize

// A tokenChunk is what scan finds in a paragraph, and what the rules look at.
type tokenChunk struct {
	toks    []token
	quotes  []int32 // those of toks that may begin or end a quotation
	ruled   []int32 // those that may begin the rule of a sign or a number
	openers []int32 // those with which a phrase may begin
	lines   []textLine
	all     openings // what the words of the chunk may do
}

// batchTokens is how many tokens there is room for before the rules see what was read.
// Why not fewer? Scan and the rules each fill the first cache and have the processor
// foresee their branches; from one to the other both begin anew, which is a twenty-fifth of
// the whole. Why not more? From 256 to 2,048 there is no difference, and more is kept.
const batchTokens = 512

// scanBatch reads chunks from byte at on into m.batch, and returns where the chunk behind
// them begins. They stand one after the other in the memory of m.tokenChunk.
func (m *marker) scanBatch(at int) int {
	all := m.tokenChunk.room(batchTokens)
	m.tokenChunk, m.batch = all, m.batch[:0]
	for at < len(m.src) && 2*cap(m.toks) >= cap(all.toks) {
		at = m.scan(at)
		m.batch = append(m.batch, m.tokenChunk)
		all.keep(&m.tokenChunk)
		m.toRest()
	}
	m.tokenChunk = all
	return at
}

// room is an empty chunk in the memory of c with room for n tokens, and lists of them.
func (c *tokenChunk) room(n int) tokenChunk {
	n = max(n, cap(c.toks))
	for _, list := range []*[]int32{&c.quotes, &c.ruled, &c.openers} {
		if cap(*list) <= n {
			*list = make([]int32, 0, n+1)
		}
	}
	if cap(c.toks) < n {
		c.toks = make([]token, 0, n)
	}
	if cap(c.lines) < batchTokens {
		c.lines = make([]textLine, 0, batchTokens)
	}
	return tokenChunk{toks: c.toks[:0], quotes: c.quotes[:0], ruled: c.ruled[:0], openers: c.openers[:0], lines: c.lines[:0]}
}

// keep takes the memory of other where it is more.
func (c *tokenChunk) keep(other *tokenChunk) {
	if cap(other.toks) > cap(c.toks) {
		c.toks = other.toks
	}
	if cap(other.lines) > cap(c.lines) {
		c.lines = other.lines
	}
}

// toRest makes c a chunk in the memory behind it.
func (c *tokenChunk) toRest() {
	c.toks, c.lines = c.toks[len(c.toks):], c.lines[len(c.lines):]
	c.quotes, c.ruled, c.openers = c.quotes[len(c.quotes):], c.ruled[len(c.ruled):], c.openers[len(c.openers):]
}
