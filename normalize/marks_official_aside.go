package normalize

import "strings"

// asideBegins says whether the comma at token k begins an aside that says for which
// authority h somebody speaks whom the verb before it names: "sagt Jan Roth, Sprecher der
// Polizei", "zegt Jan Roth, politiewoordvoerder".
func (m *marker) asideBegins(h *hit, k int32) bool {
	if !m.is(k, ',') || m.lang&(langDE|langNL) == 0 {
		return false
	}
	w := strings.ToLower(m.text(h.end-1, h.end))
	return m.cueAt(k+1, cueSpeaker) != nil || k+1 == h.tok && (strings.HasSuffix(w, "sprecher") || strings.HasSuffix(w, "sprecherin") || strings.HasSuffix(w, "woordvoerder") || strings.HasSuffix(w, "woordvoerster"))
}

// asideEnds says whether the comma at token k ends an aside that says who speaks for
// the authority h, right before the verb: "wie Jan Roth, Sprecher der Polizei, mitteilte".
func (m *marker) asideEnds(h *hit, k int32) bool {
	return m.is(k, ',') && m.lang == langDE && (m.cueAt(h.tok-2, cueSpeaker) != nil || m.cueAt(h.tok-1, cueSpeaker) != nil || m.headOf(h.tok-1)) && (m.has(k+1, informWord) || m.cueAt(k+1, cueTellVerb) != nil)
}

// headOf says whether the article at token k joins what somebody is to the office he
// leads, in an aside: ", Leiter der Staatsanwaltschaft".
func (m *marker) headOf(k int32) bool {
	return m.lang == langDE && (m.word(k, "der") || m.word(k, "des")) && m.flag(k-1, tUpper) && m.is(k-2, ',')
}

// asideTokens is how many tokens an aside behind an authority may have.
const asideTokens = 12

// behindAside moves token k over an aside behind an authority that says whose it is, with
// its commas: "o Ministério do Mar, chefiado por um almirante, anunciou". A name
// there is somebody's of whom the authority is told. k if there is none.
func (m *marker) behindAside(k int32) int32 {
	if m.lang&(langES|langPT) == 0 || !m.is(k, ',') || int(k)+2 >= len(m.toks) || m.some(k+1, tUpper|tPunct|tDigit) {
		return k
	}
	if w := m.text(k+1, k+2); !m.word(k+1, "que") && !strings.HasSuffix(w, "ado") && !strings.HasSuffix(w, "ido") && !strings.HasSuffix(w, "ada") && !strings.HasSuffix(w, "ida") && !strings.HasSuffix(w, "iente") {
		return k
	}
	for j := k + 2; j < k+asideTokens && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.is(j, ',') {
			return j + 1
		}
	}
	return k
}
