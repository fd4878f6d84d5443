package normalize

// longestOutlet is the most tokens in the name of an outlet that no table
// knows: "The Upper Saddle River Daily Voice".
const longestOutlet = 6

// unknownOutlet reads the name of an outlet that is not in the table from
// token k: capitalised words, the last of which says what it is ("Weston
// Courier-Gazette"), or the first ("Diario de Alcorta").
func (m *marker) unknownOutlet(k int32) slot {
	if !m.flag(k, tUpper) || m.flag(k, tPunct) {
		return slot{}
	}
	start := k
	if m.word(k, "the") {
		start++
	}
	if m.has(start, outletFirst) {
		if end := m.nameAfter(start); end > start {
			return slot{m.text(start, end), k, end, false, true}
		}
	}
	last, end := int32(-1), min(start+longestOutlet, int32(len(m.toks)))
	for j := start; j < end; j++ {
		if m.is(j, '-') && !m.flag(j, tSpace) {
			continue
		}
		if !m.flag(j, tUpper) || m.flag(j, tPunct) || j > start && m.flag(j, tSentence) {
			break
		}
		if m.has(j, outletHead) && j > start {
			last = j
		}
	}
	if m.agencyNoun(last, last+1) {
		last++
	}
	if last < 0 || m.flag(last+1, tUpper|tSpace) && !m.flag(last+1, tSentence) && m.cueAt(last+1, cueDay) == nil {
		return slot{}
	}
	return slot{m.text(start, last+1), k, last + 1, false, true}
}

// nameAfter reads "Diario de Alcorta" from its first word and returns where it
// ends, or start if no name follows.
func (m *marker) nameAfter(start int32) int32 {
	k := start + 1
	for m.has(k, particle) && k < start+3 {
		k++
	}
	end := start
	for ; k < start+longestOutlet && m.flag(k, tUpper) && !m.flag(k, tPunct) && !m.flag(k, tSentence); k++ {
		end = k + 1
	}
	return end
}

// agencyNoun says whether "Agency" at token k goes on with the name whose last
// word is at token last: "Weston News Agency".
func (m *marker) agencyNoun(last, k int32) bool {
	return m.word(last, "news") && m.word(k, "agency") && m.flag(k, tUpper)
}

// unknownLeft reads such a name backwards from token k, over auxiliaries and
// adverbs.
func (m *marker) unknownLeft(k int32) slot {
	e := k
	for e > 0 && e > k-reach && !m.flag(e, tSentence) && m.leftFill(e-1) && !m.has(e-1, outletHead) {
		e--
	}
	if e == 0 || m.flag(e, tSentence) || !m.has(e-1, outletHead) || !m.flag(e-1, tUpper) {
		return slot{}
	}
	start := e - 1
	for start > 0 && e-start < longestOutlet && !m.flag(start, tSentence) &&
		(m.flag(start-1, tUpper) && !m.flag(start-1, tPunct) || m.is(start-1, '-') && !m.flag(start-1, tSpace)) {
		start--
	}
	name := start
	if m.word(start, "the") {
		name++
	}
	if e-name < 2 {
		return slot{}
	}
	if m.agencyNoun(e-1, e) {
		e++
	}
	return slot{m.text(name, e), start, e, false, true}
}
