package normalize

// What may stand between a name and what it does, and is passed over both ways: the town where a paper is, and a name's
// initials or meaning in brackets.

// townPrepositions lead to where an outlet is, and the outlets are of that many languages.
var townPrepositions = listOf(`in de à en a di em aus uit`)

// beforeSeat moves e, where a phrase ends, back over a town and the noun before it to where the name ends: "the Age | newspaper
// in Melbourne reported".
func (m *marker) beforeSeat(e int32) int32 {
	if e <= 3 || !m.flag(e-1, tUpper) || !m.newspaper(e-3) || !m.listed(townPrepositions, e-2) || m.flag(e-2, tUpper) || m.flag(e-1, tSentence) {
		return e
	}
	for e -= 2; m.has(e-1, outletNoun) && !m.flag(e-1, tUpper); {
		e--
	}
	return e
}

// behindSeat moves k over where a newspaper is that is called one there: "The Age newspaper in Melbourne first
// reported", "le quotidien Le Soir à Bruxelles".
func (m *marker) behindSeat(k int32) int32 {
	j := k
	if m.quoteMark(j) && !m.flag(j, tSpace) {
		j++
	}
	for m.has(j, outletNoun) {
		j++
	}
	if !m.listed(townPrepositions, j) || m.flag(j, tUpper) || !m.flag(j+1, tUpper) || m.cueAt(j+1, cueMonth) != nil || m.cueAt(j+1, cueDay) != nil || m.cueAt(j+1, cueSource) != nil {
		return k
	}
	for j += 2; m.flag(j, tUpper) && !m.some(j, tSentence|tPunct) && j < k+6; j++ {
	}
	return j
}

// behindBrackets moves k over a name's initials or meaning in brackets.
func (m *marker) behindBrackets(k int32) int32 {
	if m.is(k, '(') {
		for j := k + 1; j < k+5; j++ {
			if m.is(j, ')') {
				return j + 1
			}
		}
	}
	return k
}

// beforeBrackets moves e, where a name ends, over the name's initials or
// meaning in brackets: "El Bote (The Boat) reported".
func (m *marker) beforeBrackets(e int32) int32 {
	shut := e - 1
	if m.is(e, ')') {
		shut = e
	}
	if m.is(shut, ')') {
		for j := shut - 1; j > shut-5 && j > 0; j-- {
			if m.is(j, '(') {
				return j
			}
		}
	}
	return e
}
