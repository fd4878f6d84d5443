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

// propertyHints have, by a part of a word's identity, the properties of all words that
// share it: most words of a text have none that a rule asks for, and their codes need
// not be looked up.
type propertyHints [2048]property

func (h *propertyHints) add(id uint64, p property) { h[id>>53] |= p }

// of are the properties that the word may have.
func (h *propertyHints) of(id uint64) property { return h[id>>53] }

// An openerSets has the words with which a phrase may begin: single those that are
// one, pairs the first two words of the others, whatever punctuation is between
// them. The assembly reads them.
type openerSets struct{ single, pairs wordSet }

// pairKey is the identity of two words, one behind the other.
func pairKey(a, b uint64) uint64 { return a + bits.RotateLeft64(b, 21) }

// has is 1 if a phrase may begin with the word a, for itself or with b behind it.
func (s *openerSets) has(a, b uint64) int { return s.single.has(a) | s.pairs.has(pairKey(a, b)) }

// A siftSets tells more of the words that openerSets lets pass, which are too few to
// save time on: single, capital and capitals have the words that are a phrase, or may
// go on as one whatever follows, the latter two those that need a capital, and no
// small letter at their end; pairs has the same for two words, triples the first three
// of the others.
type siftSets struct{ single, capital, capitals, pairs, triples wordSet }

// sift leaves those openers with which a phrase begins by its first three words. To
// follow the others into the trie takes several branches each that cannot be foreseen,
// which this has not.
func (m *marker) sift() {
	x, n := &m.sets.sift, 0
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
		upper := int(t.flags & tUpper)
		n += x.single.has(a) | x.capital.has(a)&upper | x.capitals.has(a)&upper&^int(m.bytes[t.end-1]>>5) | x.pairs.has(pair) | x.triples.has(pairKey(pair, words[2].ID))
	}
	m.openers = m.openers[:n]
}

// lookUp fills m.hits: at every token the longest phrase that fits, and all
// cues of that length if one of them leads; inside the name of a source nothing else.
func (m *marker) lookUp() {
	m.hits, m.cues = m.hits[:0], 0
	m.sift()
	covered := int32(0)
	for _, i := range m.openers {
		if i < covered {
			continue
		}
		if node := m.book.leads[m.code(&m.toks[i])]; node != 0 {
			covered = max(covered, m.walk(i, node, false))
		}
	}
	m.leading = len(m.hits)
}

// asks says whether a phrase begins at token i, where none was found that leads, and
// adds it to the hits. Inside the name of a source there is none.
func (m *marker) asks(i int32) bool {
	t := &m.toks[i]
	if t.flags&tAsked != 0 {
		return false
	}
	if w := int(-2 - t.hit); w >= 0 && w+1 < len(m.found) && t.flags&tSure == 0 && m.sets.asked.has(m.found[w].ID, m.found[w+1].ID) == 0 {
		return false
	}
	t.flags |= tAsked
	if node := m.book.root[m.code(t)]; node != 0 {
		m.walk(i, node, true)
	}
	return t.hit >= 0
}

// walk adds the phrases of the longest run of tokens from i, whose node below the root
// is given, that fit; asked says that none of them need lead. It returns where the name
// of a source ends if one is among them.
func (m *marker) walk(i, node int32, asked bool) (covered int32) {
	var ends [12]struct{ node, end int32 }
	n := 0
	for j := i + 1; ; j++ {
		if from, to := m.book.ending(node); from < to && n < len(ends) {
			ends[n].node, ends[n].end = node, j
			n++
		}
		if node = m.step(node, j); node == 0 {
			break
		}
	}
	for n--; n >= 0; n-- {
		if m.addHits(i, ends[n].end, ends[n].node, asked, &covered) {
			break
		}
	}
	return covered
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

// addHits adds the phrases that end at the node and fit, if one of them leads or they
// are asked for; it returns whether there was one that fits.
func (m *marker) addHits(tok, end, node int32, asked bool, covered *int32) bool {
	found, lead, before, cues := false, false, len(m.hits), uint64(0)
	short, shorts := int32(-1), false
	for i, to := m.book.ending(node); i < to; i++ {
		p := &m.book.phrases[i]
		if !p.in(m.lang) || asked && askedCues>>p.cue&1 == 0 {
			continue
		}
		h := hit{tok: tok, end: end, arg: p.arg, cue: p.cue, common: p.common, detail: m.book.details[p.detail]}
		if p.cue == cueSource {
			if p.short && !shorts {
				short, shorts = m.antecedent(node), true
			}
			if !m.source(&h, i, short) {
				continue
			}
			*covered = end
		}
		found = true
		m.hits = append(m.hits, h)
		cues |= 1 << h.cue
		lead = lead || p.leads() && (!p.caps || m.caps(tok))
		if p.cue == cueSource {
			break
		}
	}
	switch {
	case !lead && !asked:
		m.hits = m.hits[:before]
	case found:
		m.toks[tok].hit = int32(before)
		m.cues |= cues
		for k := tok + 1; k < *covered; k++ {
			m.toks[k].flags |= tAsked
		}
	}
	return found
}
