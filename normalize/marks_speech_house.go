package normalize

// Associations of several words stand in quotation marks in German and the Romance languages: "«Reporter ohne Grenzen»
// erklärte", "selon «Reporters sans frontières»". What somebody says stands in them as well, but has a comma or a stop
// within or behind, and who says it follows its verb.

// leastHouseWords and mostHouseWords are how many words such a name has: one may be a paper's or a film's.
const leastHouseWords, mostHouseWords = 2, 6

// speakerQuoted returns the token of the mark that opens the name of a house in quotation marks right before the verb v, -1
// if none does. It begins its sentence, perhaps behind an article, and what it says follows.
func (m *marker) speakerQuoted(v *verb) int32 {
	shut := v.from - 1
	if shut < leastHouseWords || m.lang == langEN || !m.quoteMark(shut) || m.flag(v.from, tSentence) {
		return -1
	}
	open := shut - 1
	for open > 0 && shut-open <= mostHouseWords && !m.flag(open, tPunct) {
		open--
	}
	if !m.quoteMark(open) || !m.houseQuoted(open, shut) || !m.flag(open, tSentence) && !(m.article(open-1) && m.flag(open-1, tSentence)) {
		return -1
	}
	if m.subjectRight(v.to) > 0 || m.listed(storytelling, v.to-1) || v.may && !m.saysWhat(v.to) {
		return -1 // «Das war gut» sagte Roth
	}
	return open
}

// storytelling are the verbs of what a film or a book does.
var storytelling = listOf(`erzählt erzählte erzählen raconte racontait cuenta contaba narra narraba racconta raccontava conta contava vertelt vertelde`)

// houseInMarks returns where the name of a house in quotation marks ends that opens at token k, with its short form in
// brackets: "«Reporter ohne Grenzen» (ROG)"; k if there is none.
func (m *marker) houseInMarks(k int32) int32 {
	if int(k) >= len(m.toks) || m.lang == langEN || !m.quoteMark(k) {
		return k
	}
	shut := k + 1
	for shut-k <= mostHouseWords && int(shut) < len(m.toks) && !m.flag(shut, tPunct) {
		shut++
	}
	if int(shut) >= len(m.toks) || !m.quoteMark(shut) || !m.houseQuoted(k, shut) {
		return k
	}
	if m.is(shut+1, '(') && m.caps(shut+2) && m.is(shut+3, ')') {
		return shut + 4
	}
	return shut + 1
}

// houseQuoted says whether what stands between the marks at tokens open and shut is the name of a house: some words, the
// first with a capital, and no sentence.
func (m *marker) houseQuoted(open, shut int32) bool {
	words := shut - open - 1
	if words < leastHouseWords || words > mostHouseWords || !m.flag(open+1, tUpper) {
		return false
	}
	for k := open + 1; k < shut; k++ {
		if m.tells(k) || m.has(k, auxiliary) || k > open+1 && m.flag(k, tSentence) {
			return false
		}
	}
	return m.clause(open+1) == 0
}
