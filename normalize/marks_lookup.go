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

// pairKey is the identity of two words, one behind the other.
func pairKey(a, b uint64) uint64 { return a + bits.RotateLeft64(b, 21) }

// meet completes the token of a usual word by its code, and returns 1 if a phrase may
// begin with the word, else 0.
func (m *marker) meet(t *token, c wordCode) int {
	t.code = c.code()
	m.all |= c.opens()
	return c.begins()
}

// sift leaves those openers with which a phrase begins by its first three words. To
// follow the others into the trie takes several branches each that cannot be foreseen,
// which this has not.
func (m *marker) sift() {
	x, n := m.sets, 0
	for _, i := range m.openers {
		t := &m.toks[i]
		m.openers[n] = i
		w := int(-2 - t.hit)
		if t.flags&tSure != 0 || w < 0 || w+2 >= len(m.found) {
			n++
			continue
		}
		words := m.found[w : w+3]
		pair := pairKey(words[0].ID, words[1].ID)
		opens, upper := int(x.opens[t.code]), int(t.flags&tUpper)
		n += (opens>>opensAnyway | opens>>opensCapital&upper | opens>>opensCapitals&upper&^int(m.bytes[t.end-1]>>5) | x.siftPairs.has(pair) | x.siftTriples.has(pairKey(pair, words[2].ID))) & 1
	}
	m.openers = m.openers[:n]
}

// lookUp fills m.hits: at every token the longest phrase that fits, and all
// cues of that length if one of them leads; inside the name of a source nothing else.
func (m *marker) lookUp() {
	m.hits, m.cues, m.names, m.titles = m.hits[:0], 0, unasked, unasked
	m.sift()
	covered := int32(0)
	for _, i := range m.openers {
		if i < covered {
			continue
		}
		if node := m.book.leads[m.toks[i].code]; node != 0 {
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
	opens := m.sets.opens[t.code]
	if w := int(-2 - t.hit); opens>>asksAlone&1 == 0 && w >= 0 && w+1 < len(m.found) && t.flags&tSure == 0 &&
		(opens>>asksPair&1 == 0 || m.sets.asked.has(pairKey(m.found[w].ID, m.found[w+1].ID)) == 0) {
		return false
	}
	t.flags |= tAsked
	if node := m.book.root[t.code]; node != 0 {
		m.walk(i, node, true)
	}
	return t.hit >= 0
}

// walk adds the phrases of the longest run of tokens from i, whose node below the root
// is given, that fit; asked says that none of them need lead. It returns where the name
// of a source ends if one is among them.
func (m *marker) walk(i, node int32, asked bool) (covered int32) {
	if !m.mayGoOn(i) {
		if from, to := m.book.ending(node); from < to {
			m.addHits(i, i+1, node, asked, &covered)
		}
		return covered
	}
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

// mayGoOn says whether a phrase of several words may begin with token i, by what word follows it: that is found
// out sooner than that none of the words to which a node leads is the one.
func (m *marker) mayGoOn(i int32) bool {
	t := &m.toks[i]
	w := int(-2 - t.hit)
	if w < 0 || w+1 >= len(m.found) || t.flags&tSure != 0 || int(i+1) >= len(m.toks) || m.toks[i+1].flags&tPunct != 0 {
		return true
	}
	pair := pairKey(m.found[w].ID, m.found[w+1].ID)
	return m.sets.pairs.has(pair)|m.sets.asked.has(pair) != 0
}

// step is the node that token j leads to from node, 0 for none.
func (m *marker) step(node, j int32) int32 {
	if int(j) == len(m.toks) {
		return 0
	}
	if c := m.toks[j].code; c != 0 {
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
		if !p.in(m.lang) || asked && askedCues>>p.cue&1 == 0 || p.capital && !m.flag(tok, tUpper) {
			continue
		}
		if p.cue == cueSource {
			h := hit{tok: tok, end: end, arg: p.arg, cue: p.cue, common: p.common, detail: m.book.details[p.detail]}
			if p.short && !shorts {
				short, shorts = m.antecedent(node), true
			}
			if !m.source(&h, i, short) {
				continue
			}
			*covered = end
			m.hits = append(m.hits, h)
		} else if !m.addHit(tok, end, p) {
			continue
		}
		found = true
		cues |= 1 << p.cue
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

// addHit adds the phrase p over the tokens [tok, end), but for a short name of a day that stands for none. The hit
// is filled where it stays: one that is copied waits for all of its parts.
func (m *marker) addHit(tok, end int32, p *phrase) bool {
	detail := m.book.details[p.detail]
	if p.cue == cueDay && detail == shortDay && !m.isShortDay(tok) {
		return false
	}
	m.hits = append(m.hits, hit{})
	h := &m.hits[len(m.hits)-1]
	h.tok, h.end, h.arg, h.cue, h.common, h.detail = tok, end, p.arg, p.cue, p.common, detail
	return true
}
