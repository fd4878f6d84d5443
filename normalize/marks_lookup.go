package normalize

import (
	"math/bits"
	"slices"
)

// A wordSet tells of an identity whether it may be one of a set: of one that is
// not it says so nine times of ten or more often (Bloom 1970, with one bit for
// each). It is asked for every word of a text, without a branch, and small enough
// to stay in the first cache.
type wordSet [1024]uint64

func (s *wordSet) add(id uint64) { s[id>>54] |= 1 << (id >> 48 & 63) }

// has says whether id may be in the set.
func (s *wordSet) has(id uint64) bool { return s[id>>54]>>(id>>48&63)&1 != 0 }

// pairKey is the identity of two words, one behind the other.
func pairKey(a, b uint64) uint64 { return a + bits.RotateLeft64(b, 21) }

// mayOpen appends the indexes of words with which a phrase may begin that goes on
// with the next word, if with any.
func (x *phrasebook) mayOpen(dst []int32, words []Word) []int32 {
	dst = slices.Grow(dst, len(words))
	out, n := dst[:len(words)], 0
	for k := range words {
		id, next := words[k].ID, uint64(0)
		if k+1 < len(words) {
			next = words[k+1].ID
		}
		out[n] = int32(k)
		may := 0
		if x.single.has(id) {
			may = 1
		}
		if x.pairs.has(pairKey(id, next)) {
			may = 1
		}
		n += may
	}
	return out[:n]
}

// A wordRun is words [first, end) of a text that are tokens of the chunk at hand,
// one after the other: word i is token i+shift.
type wordRun struct{ first, end, shift int32 }

// opener returns the next token with which a phrase may begin, -1 after the last.
func (m *marker) opener() int32 {
	c := &m.cursor
	for c.run < len(m.runs) && c.word < len(m.openers) {
		k, r := m.openers[c.word], &m.runs[c.run]
		if k >= r.end {
			c.run++
			continue
		}
		if k < r.first {
			c.word++
			continue
		}
		n := k + r.shift
		if c.other < len(m.others) && m.others[c.other] <= n {
			break
		}
		c.word++
		return n
	}
	if c.other == len(m.others) {
		return -1
	}
	c.other++
	return m.others[c.other-1]
}

// An openerCursor is how much of a marker's openers, runs and others was looked up.
type openerCursor struct{ word, run, other int }

// lookUp fills m.hits: at every token the longest phrase that fits, and all
// cues of that length; inside the name of a source nothing else.
func (m *marker) lookUp() {
	m.hits, m.cues = m.hits[:0], 0
	covered := int32(0)
	x := m.book
	var ends [12]struct{ node, end int32 }
	m.cursor.run, m.cursor.other = 0, 0
	done := int32(-1)
	for i := m.opener(); i >= 0; i = m.opener() {
		if i == done {
			continue
		}
		done = i
		if i < covered {
			continue
		}
		code := m.code(&m.toks[i])
		node := x.inside[code] // none for a word that no phrase has
		if node == 0 {
			if node = x.root[code]; node == 0 || !m.mayOpenLine(i) {
				continue
			}
		}
		n := 0
		for j := i + 1; ; j++ {
			if len(x.nodes[node].out) > 0 && n < len(ends) {
				ends[n].node, ends[n].end = node, j
				n++
			}
			if node = m.step(node, j); node == 0 {
				break
			}
		}
		for n--; n >= 0; n-- {
			if m.addHits(i, ends[n].end, ends[n].node, &covered) {
				break
			}
		}
	}
}

// step is the node that token j leads to from node, 0 for none.
func (m *marker) step(node, j int32) int32 {
	if int(j) == len(m.toks) {
		return 0
	}
	if c := m.code(&m.toks[j]); c != 0 {
		return m.book.step(node, c)
	}
	return 0
}

// mayOpenLine says whether token i may be the first of its line, brackets and
// bullets and numbers aside.
func (m *marker) mayOpenLine(i int32) bool {
	return m.toks[i].flags&tLine != 0 || i > 0 && m.toks[i-1].flags&(tPunct|tDigit) != 0
}

// addHits adds the phrases that end at the node and fit; it returns whether
// there was one.
func (m *marker) addHits(tok, end, node int32, covered *int32) bool {
	found := false
	out, short := m.book.nodes[node].out, int32(-1)
	if m.book.nodes[node].short {
		short = m.antecedent(out)
	}
	for _, o := range out {
		p := &m.book.phrases[o]
		if p.langs != 0 && m.lang != 0 && p.langs&m.lang == 0 {
			continue
		}
		h := hit{tok: tok, end: end, arg: p.arg, cue: p.cue, common: p.common, detail: p.detail}
		if p.cue == cueSource {
			if !m.source(&h, p, short) {
				continue
			}
			*covered = end
		}
		if !found {
			m.toks[tok].hit = int32(len(m.hits))
		}
		m.hits = append(m.hits, h)
		m.cues |= 1 << h.cue
		found = true
		if p.cue == cueSource {
			break
		}
	}
	return found
}
