package normalize

// answerWords is how many tokens may stand between a report of the press and what somebody
// says of it.
const answerWords = 5

// answered says whether the press reports something, and somebody denies or confirms it: "hat
// einen Pressebericht dementiert", "denied media reports that". The verb says that there is a
// report, whoever made it.
func (m *marker) answered(h *hit) bool {
	if !m.listed(pressReports, h.end-1) || m.lang&romance != 0 && h.end == h.tok+1 {
		return false
	}
	for k := h.tok - 1; k >= 0 && k > h.tok-answerWords && !m.some(k+1, tSentence) && !m.flag(k, tPunct); k-- {
		if m.listed(answering, k) {
			return true
		}
	}
	for k := h.end; m.lang&(langDE|langNL) != 0 && k < h.end+answerWords && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct); k++ {
		if m.listed(answering, k) || m.word(k, "zurück") {
			return true
		}
	}
	return false
}

var (
	pressReports = listOf(`report reports bericht medienbericht medienberichte zeitungsbericht zeitungsberichte pressebericht presseberichte fernsehbericht mediaberichten prensa presse stampa imprensa`)
	answering    = listOf(`denied denies deny denying dismissed dismisses dismissing rejected rejects confirmed confirms confirming
		dementierte dementiert dementieren dementierten bestätigte bestätigt bestätigen bestätigten bestritt bestreitet bestritten
		démenti dément démentent confirmé confirme desmintió desmiente desmentido confirmó confirma smentisce smentito conferma confermato desmentiu desmente confirmou ontkent ontkende ontkennen bevestigt bevestigde`)
)
