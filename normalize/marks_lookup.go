package normalize

import "math/bits"

// A wordSet tells of an identity whether it may be one of a set, by two bits of
// one number: of one that is not it says so 99 times of 100 (Bloom 1970, blocked as
// Putze, Sanders and Singler 2007). It is asked for every word of a text, without a
// branch, and small enough to stay in the first cache.
type wordSet [1024]uint64

func (s *wordSet) add(id uint64) { s[id>>54] |= 1<<(id>>48&63) | 1<<(id>>42&63) }

// has is 1 if id may be in the set, else 0.
func (s *wordSet) has(id uint64) int {
	bits := s[id>>54]
	return int(bits >> (id >> 48 & 63) & (bits >> (id >> 42 & 63)) & 1)
}

// An openerSets has the words with which a phrase may begin: single those that are
// one, pairs the first two words of the others, whatever punctuation is between
// them. The assembly reads them.
type openerSets struct{ single, pairs wordSet }

// pairKey is the identity of two words, one behind the other.
func pairKey(a, b uint64) uint64 { return a + bits.RotateLeft64(b, 21) }

// has is 1 if a phrase may begin with the word a, for itself or with b behind it.
func (s *openerSets) has(a, b uint64) int { return s.single.has(a) | s.pairs.has(pairKey(a, b)) }

// A siftSets tells more of the words that openerSets lets pass, which are too few to
// save time on: single and capital have the words that are a phrase, or may go on as
// one whatever follows, the latter those that need a capital; pairs has the same for
// two words, triples the first three of the others.
type siftSets struct{ single, capital, pairs, triples wordSet }

// sift leaves those openers with which a phrase begins by its first three words. To
// follow the others into the trie takes several branches each that cannot be foreseen,
// which this has not: of seven openers in news it leaves five.
func (m *marker) sift() {
	x, n := &m.book.sift, 0
	for _, i := range m.openers {
		t := &m.toks[i]
		m.openers[n] = i
		w := int(-2 - t.hit)
		if t.flags&tSure != 0 || w < 0 || w+2 >= len(m.found) {
			n++
			continue
		}
		words := m.found[w : w+3]
		a := words[0].ID
		pair := pairKey(a, words[1].ID)
		n += x.single.has(a) | x.capital.has(a)&int(t.flags&tUpper) | x.pairs.has(pair) | x.triples.has(pairKey(pair, words[2].ID))
	}
	m.openers = m.openers[:n]
}

// lookUp fills m.hits: at every token the longest phrase that fits, and all
// cues of that length; inside the name of a source nothing else.
func (m *marker) lookUp() {
	m.hits, m.cues = m.hits[:0], 0
	m.sift()
	covered := int32(0)
	x := m.book
	var ends [12]struct{ node, end int32 }
	for _, i := range m.openers {
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
