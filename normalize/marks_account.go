package normalize

// behindAccount moves token k, behind "según" or its like, over a noun for what a source
// gives out with what stands before it, a single word about it, and the preposition
// behind: "a apuração do | G1", "un reportaje especial del | diario", "informações
// divulgadas pelo | G1". It says nothing of who the source is. k if there is none.
func (m *marker) behindAccount(k int32) int32 {
	j := k
	for n := 0; n < 2 && m.has(j, fillRight) && !m.listed(accountNouns, j); n++ {
		j++
	}
	if m.lang&(langES|langPT) == 0 || !m.listed(accountNouns, j) || m.some(j, tUpper|tSentence) {
		return k
	}
	j++
	if !m.has(j, ofWord|prepositionBy|fillRight) && !m.some(j, tUpper|tPunct|tSentence) {
		j++
	}
	return j
}
