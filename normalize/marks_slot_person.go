package normalize

// slotOfPerson finds the source of a person whose name begins at token k:
// "according to Jane Roe of the Weston Post".
func (m *marker) slotOfPerson(k int32) slot {
	for n := 0; n < 3 && (m.has(k, nameArticle|roleWord) || m.is(k, '\'') || m.flag(k, tUpper) && m.is(k+1, '\'')) && !m.flag(k, tSentence); n++ {
		k++ // "secondo il giornalista Jan Roth del Corriere"
	}
	end := m.personsName(k, int32(len(m.toks)))
	if end == k {
		return slot{}
	}
	if m.has(end-1, ofWord) {
		end-- // taken for a part of her name
	}
	if m.is(end, '(') { // "selon Jane Roe (Bloomberg)"
		h := m.cueAt(end+1, cueSource)
		if h == nil || !m.is(h.end, ')') {
			return slot{}
		}
		return slot{m.name(h), h.tok, h.end, false, true}
	}
	if of := m.behindRole(end); of > end {
		end = of
	}
	if !m.has(end, ofWord) && !m.word(end, "chez") && !m.word(end, "au") {
		return slot{}
	}
	s := m.slotRight(end + 1)
	s.ok = s.ok && s.start-end <= 3
	return s
}

// roleWords is the most words for what somebody is: "giornalista ed esperto di mercato".
const roleWords = 4

// behindRole moves from the comma at token k, behind a name, over what somebody is who
// writes, up to the word before the outlet: "Jane Roe, journaliste réputée de Bloomberg".
// It returns k if nothing like it stands there.
func (m *marker) behindRole(k int32) int32 {
	if !m.is(k, ',') {
		return k
	}
	role := false
	for j := k + 1; j < k+2+roleWords && int(j) < len(m.toks) && !m.some(j, tPunct|tSentence); j++ {
		if role && (m.has(j, ofWord) || m.word(j, "chez") || m.word(j, "au")) {
			return j
		}
		role = role || m.has(j, roleWord) && (j == k+1 || j == k+2 && m.has(j-1, nameArticle))
	}
	return k
}
