package normalize

// Right behind what is quoted, and before a colon and a quotation, nearly every verb says who said it: "«...», tonne Jean Roc", "zanja la
// alcaldesa", "poltert der Wirt". Of these verbs, which tell of other deeds elsewhere, nothing else is asked:
// the quotation is one of speech, and no title or name, and who speaks follows the verb and ends the clause.

// speechWords is how many words a quotation has at least that does not open its sentence.
const speechWords = 5

// saidBehind returns the tokens of such a verb h and its speaker.
func (m *marker) saidBehind(h *hit) (from, to int32) {
	from = h.tok
	if m.some(from, tUpper|tSentence) {
		return 0, 0
	}
	if m.lang&romance != 0 && m.listed(auxiliaries, from-1) && !m.flag(from, tSentence) {
		from--
	}
	if !m.speechBefore(from) {
		return 0, 0
	}
	if m.lang == langFR {
		if to, ok := m.hyphened(&verb{from: from, to: h.end}); ok {
			return from, to // "tonne-t-il"
		}
		if m.joined(h.end) && m.listed(speechPronouns, h.end+1) {
			return from, h.end + 2 // "se réjouit-elle"
		}
	}
	if to = m.subjectRight(h.end); to > 0 && (m.ends(to) || m.cutOff(to)) {
		return from, to
	}
	return 0, 0
}

// speechPronouns are the French pronouns of who speaks.
var speechPronouns = listOf(`il elle ils elles`)

// speechBefore says whether a quotation ends right before token k that opens its sentence, follows a colon or
// has words enough to be what somebody said, and has its comma, or the mark of a question or a call for it: a
// name in quotation marks has none.
func (m *marker) speechBefore(k int32) bool {
	if !m.quotedBefore(k) || m.flag(k, tSentence) {
		return false
	}
	shut := k - 1
	if m.is(shut, ',') {
		shut--
	} else if !m.is(shut-1, ',') && !m.is(shut-1, '!') && !m.is(shut-1, '?') {
		return false
	}
	words := 0
	for j := shut - 1; j >= 0 && words < speechWords; j-- {
		switch {
		case m.quoteMark(j):
			return m.some(j, tSentence|tLine) || m.is(j-1, ':')
		case m.some(j+1, tSentence|tLine) && j+1 < shut:
			return true // it has more than one sentence
		case !m.flag(j, tPunct):
			words++
		}
	}
	return words >= speechWords
}

// spokenTokens is how far before a name the mark is looked for that opens what she said.
const spokenTokens = 80

// speaksAfter says whether a name is all that stands between the English verb at token v and a quotation before it,
// which opens its sentence or follows a colon: "«...», Jane Roe | wrote to clients". The title of a book stands in a
// sentence: "In «...», Jane Roe | wrote of ships".
func (m *marker) speaksAfter(v int32) bool {
	k := v
	for k > 0 && k > v-nameReach && m.flag(k-1, tUpper) && !m.flag(k-1, tPunct) && !m.flag(k, tSentence) {
		k--
	}
	if k == v || !m.speechBefore(k) {
		return false
	}
	shut := k - 1
	if m.is(shut, ',') {
		shut--
	}
	for j := shut - 1; j >= 0 && j > shut-spokenTokens; j-- {
		if m.quoteMark(j) {
			return m.some(j, tSentence|tLine) || m.is(j-1, ':')
		}
	}
	return false
}

// quotationFollows says whether a colon stands at token k and what somebody said behind it: "Roth urteilt: «...»".
func (m *marker) quotationFollows(k int32) bool {
	if !m.is(k, ':') || !m.quoteMark(k+1) {
		return false
	}
	for j := k + 2; j < k+2+speechWords; j++ {
		if int(j) >= len(m.toks) || m.quoteMark(j) {
			return false // a title
		}
	}
	return true
}
