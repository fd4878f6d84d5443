package normalize

// The args of verbs of reporting in the infinitive, which Spanish and Portuguese put
// behind a preposition where others make a clause.
const (
	beforeInfinitive = 1 + iota // the outlet stands before: "depois de o Público revelar"
	behindInfinitive            // it stands behind: "tras publicar El País los correos"
)

// infinitiveReach is how many tokens may stand between the preposition and the outlet's
// name: "após o jornal".
const infinitiveReach = 3

// reportInfinitive reads the outlet beside hit i, an infinitive. In Portuguese a name right
// before it is its subject only behind a preposition: "pode O Globo publicar" asks. In
// Spanish nothing but an article and what the outlet is stands between the two: "tras
// publicar en El País" tells where somebody wrote.
func (m *marker) reportInfinitive(i int) {
	h := &m.hits[i]
	var s slot
	if h.arg == beforeInfinitive {
		s = m.slotLeft(i, h.tok)
		s.ok = s.ok && s.end == h.tok && m.behindPreposition(s.start)
	} else {
		s = m.slotRight(h.end)
		for k := h.end; s.ok && k < s.start; k++ {
			s.ok = m.has(k, nameArticle|outletNoun) || m.quoteMark(k)
		}
	}
	from, to := min(s.start, h.tok), max(s.end, h.end)
	switch {
	case !s.ok || m.stale(from, to):
	case h.cue == cueScoop:
		m.scoop(s, h.detail, from, to)
	default:
		m.attribute(s, h.detail, from, to)
	}
}

// behindPreposition says whether one stands before token k, an article and what an outlet
// is aside.
func (m *marker) behindPreposition(k int32) bool {
	for j := k - 1; j >= 0 && j >= k-infinitiveReach && !m.flag(j+1, tSentence); j-- {
		if m.word(j, "de") || m.word(j, "após") || m.word(j, "ao") || m.word(j, "antes") || m.word(j, "por") {
			return true
		}
		if !m.has(j, nameArticle|outletNoun) {
			return false
		}
	}
	return false
}
