package normalize

// reportJoined credits the outlet whose report a Germanic compound names: "die Falter-Enthüllungen",
// "de RTL Nieuws-reconstructie". What is denied says nothing that it found out.
func (m *marker) reportJoined(h *hit) bool {
	k := h.end
	if m.lang&(langDE|langNL) == 0 || m.denied(h.tok) {
		return false
	}
	if m.quoteMark(k) {
		k++
	}
	if !m.joined(k) || !m.listed(joinedReports, k+1) || m.joined(k+2) {
		return false
	}
	n := mentioned{slot: slot{m.name(h), h.tok, h.end, h.common, true}, from: h.tok, to: k + 2}
	if m.deniedHere(n) {
		return false
	}
	m.credit(n, "report", h.tok, k+2)
	return true
}

var joinedReports = listOf(`bericht berichte berichts berichten enthüllung enthüllungen recherche recherchen reportage artikel artikels meldung information informationen
	onthulling onthullingen reconstructie onderzoek verhaal berichtgeving`)
