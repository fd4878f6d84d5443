package normalize

import "strings"

// Outlets are bought and sold, name their heads and cut their staff, and what one confirms of these is no report:
// "Shares jump as Reuters confirms takeover interest".

// beforeHouse and behindHouseName stand before and behind the name of a house of whose affairs a text tells.
var (
	beforeHouse     = [...]string{"shares in ", "shares of ", "stake in ", "spokesman for ", "spokeswoman for ", "spokesperson for ", "chief executive of ", "offer for ", "bid for ", "takeover of ", "owner of "}
	behindHouseName = [...]string{" shares", " spokesman", " spokeswoman", " spokesperson", " chief executive", " executives", " staff", " employees", "'s chief executive", "'s owner"}
)

// confirming are verbs by which an outlet speaks of itself as often as of others.
var confirming = listOf(`confirms confirmed announces announced`)

// confirmsOwn says whether an outlet confirms something by the English verb h, no clause and nothing quoted, in a text
// that tells of its affairs.
func (m *marker) confirmsOwn(s slot, h *hit) bool {
	if m.lang != langEN || !m.listed(confirming, h.end-1) || m.some(h.end, tPunct|tSentence) || m.has(h.end, clauseOpener) || m.is(s.start-1, ',') || m.quoteMark(s.start-1) {
		return false
	}
	name, text := strings.TrimPrefix(m.text(s.start, s.end), "the "), m.articleAround(m.toks[s.start].start)
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
		for _, words := range behindHouseName {
			if strings.HasPrefix(behind, words) {
				return true
			}
		}
		text = behind
	}
}
