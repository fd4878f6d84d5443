package normalize

import "strings"

// Outlets are bought and sold, name their heads and cut their staff, and what one confirms of these is no report:
// "Shares jump as Reuters confirms takeover interest". Nor is what one says whose spokesman speaks beside it: "The BBC
// has said the drama will return. A spokesperson told Reuters".

// beforeHouse and behindHouseName stand before and behind the name of a house of whose affairs a text tells.
var (
	beforeHouse     = []string{"shares in ", "shares of ", "stake in ", "spokesman for ", "spokeswoman for ", "spokesperson for ", "chief executive of ", "offer for ", "bid for ", "takeover of ", "owner of "}
	behindHouseName = []string{" shares", " spokesman", " spokeswoman", " spokesperson", " chief executive", " executives", " staff", " employees", "'s chief executive", "'s owner"}
)

// confirming are verbs by which an outlet speaks of itself as often as of others.
var confirming = listOf(`confirms confirmed announces announced`)

// confirmsOwn says whether an outlet confirms something by the English verb h, no clause and nothing quoted, in a text
// that tells of its affairs.
func (m *marker) confirmsOwn(s slot, h *hit) bool {
	if m.lang != langEN || !m.listed(confirming, h.end-1) || m.some(h.end, tPunct|tSentence) || m.has(h.end, clauseOpener) || m.is(s.start-1, ',') || m.quoteMark(s.start-1) {
		return false
	}
	return tellsOfHouse(m.articleAround(m.toks[s.start].start), strings.TrimPrefix(m.text(s.start, s.end), "the "), beforeHouse, behindHouseName)
}

// tellsOfHouse says whether one of the words before or behind stands beside that name somewhere in the text.
func tellsOfHouse(text, name string, beforeHouse, behindHouse []string) bool {
	for {
		before, behind, found := strings.Cut(text, name)
		if !found {
			return false
		}
		before = strings.TrimSuffix(before, "the ")
		for _, words := range beforeHouse {
			if strings.HasSuffix(before, words) {
				return true
			}
		}
		for _, words := range behindHouse {
			if strings.HasPrefix(behind, words) {
				return true
			}
		}
		text = behind
	}
}

// saying are verbs by which a house speaks and an outlet reports.
var saying = listOf(`said says say stated states`)

// beforeVoice and behindVoice stand beside the name of a house that somebody speaks for, and of one that reports.
var (
	beforeVoice  = []string{"spokesman for ", "spokeswoman for ", "spokesperson for "}
	behindVoice  = []string{" spokesman", " spokeswoman", " spokesperson"}
	behindReport = []string{" reported", " reports", " report ", " revealed", " first reported", "'s report"}
)

// speaksForItself says whether the outlet before the English verb of saying that ends before token end speaks as a house
// of its own affairs: a spokesman speaks for it in the text, or in the next sentence, and nowhere does it report.
func (m *marker) speaksForItself(s slot, end int32) bool {
	if m.lang != langEN || !m.listed(saying, end-1) || s.common || m.agencyAt(s.start) {
		return false
	}
	name, text := strings.TrimPrefix(m.text(s.start, s.end), "the "), m.articleAround(m.toks[s.start].start)
	if tellsOfHouse(text, name, nil, behindReport) {
		return false
	}
	return tellsOfHouse(text, name, beforeVoice, behindVoice) || m.spokesmanNext(end)
}

// spokesmanNext says whether the sentence behind that of token k, in its paragraph, begins with a spokesman: "A spokesperson told".
func (m *marker) spokesmanNext(k int32) bool {
	opens := func() bool { return m.flag(k, tSentence) || m.is(k-1, '.') && m.flag(k, tUpper) } // "will go on. A"
	for n := 0; n < sentenceReach && int(k) < len(m.toks) && !opens(); n++ {
		k++
	}
	if !opens() || m.flag(k, tLine) || !m.word(k, "a") && !m.word(k, "its") && !m.word(k, "the") {
		return false
	}
	h := m.cueAt(k+1, cueSpeaker)
	return h != nil && !m.word(h.end-1, "for") && !m.word(h.end, "for") && !m.word(h.end, "of") // "A spokesman for the mayor"
}

// sentenceReach is how many tokens behind the verb the sentence may have.
const sentenceReach = 40
