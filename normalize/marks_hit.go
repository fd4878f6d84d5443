package normalize

// A hit is a phrase of the phrasebook in the text: the tokens [tok, end).
type hit struct {
	tok, end int32
	arg      int32
	cue      cue
	common   bool
	detail   string
}

// hasCue says whether a hit of the chunk at hand is of the leading cue.
func (m *marker) hasCue(c cue) bool { return m.cues>>c&1 != 0 }

// cueAt finds the hit of the cue that begins at token i.
func (m *marker) cueAt(i int32, c cue) *hit {
	if (m.cues|askedCues)>>c&1 == 0 {
		return nil // as nearly always: a leading cue that the chunk has not
	}
	return m.cueFrom(i, c)
}

// cueFrom is cueAt for a cue that leads in the chunk at hand, or is asked for.
func (m *marker) cueFrom(i int32, c cue) *hit {
	if uint(i) >= uint(len(m.toks)) || m.toks[i].hit < 0 && (askedCues>>c&1 == 0 || m.does[m.toks[i].code].begins>>c&1 == 0 || !m.asks(i)) {
		return nil
	}
	for h := m.toks[i].hit; int(h) < len(m.hits) && m.hits[h].tok == i; h++ {
		if m.hits[h].cue == c {
			return &m.hits[h]
		}
	}
	return nil
}

// hitsAt are the hits that begin at token i, if one of them is of the cues.
func (m *marker) hitsAt(i int32, cues uint64) []hit {
	if begins := m.does[m.toks[i].code].begins & cues; begins == 0 || m.toks[i].hit < 0 && (begins&askedCues == 0 || !m.asks(i)) {
		return nil
	}
	from := int(m.toks[i].hit)
	to := from + 1
	for to < len(m.hits) && m.hits[to].tok == i {
		to++
	}
	return m.hits[from:to]
}

// name is the canonical name of the source of a hit.
func (m *marker) name(h *hit) string { return m.book.sources.list[h.arg].Name }
