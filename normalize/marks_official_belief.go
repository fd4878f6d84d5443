package normalize

// What authorities take to be so is theirs to answer for as what they say: "police believe the boat was stolen", "die
// Ermittler vermuten einen Racheakt", "la policía cree que". Others believe as well, and scientists and voters are no
// source for it, so the subject is an authority and its verb stands beside it.

// believing are the verbs, and creeds the prepositions behind them that make a faith of it.
var (
	believing = [1 << languages]*wordList{
		langEN: listOf(`believe believes suspect suspects`),
		langDE: listOf(`vermutet vermuten vermutete vermuteten glaubt glauben schätzt schätzen verdächtigt verdächtigen geht gehen ging gingen`),
		langFR: listOf(`soupçonne soupçonnent pense pensent croit croient suppose supposent privilégie privilégient`),
		langES: listOf(`cree creen sospecha sospechan presume presumen`),
		langIT: listOf(`ritiene ritengono sospetta sospettano crede credono ipotizza ipotizzano`),
		langPT: listOf(`acredita acreditam suspeita suspeitam`),
		langNL: listOf(`vermoedt vermoeden gelooft geloven schat schatten gaat gaan ging gingen`),
	}
	creeds = listOf(`in an en em no na à au aux nel nella nei`)
	// setsOut are the German and Dutch verbs of going, which tell of a belief with "von" and "aus", "van" and "uit".
	setsOut = listOf(`geht gehen ging gingen gaat gaan`)
)

// believes returns the tokens of the authority h and the verb by which it takes something to be so, nothing if none stands
// beside it.
func (m *marker) believes(h *hit) (from, to int32) {
	verbs := believing[m.lang]
	if verbs == nil || h.arg != authority && h.arg != body || int(h.end) >= len(m.toks) {
		return 0, 0
	}
	if v := h.end; m.listed(verbs, v) && !m.flag(v, tUpper|tSentence) {
		if m.listed(creeds, v+1) || m.listed(setsOut, v) && !m.setsOutFrom(v+1) || m.suspected(h, v) {
			return 0, 0
		}
		return h.tok, v + 1
	}
	if m.lang&(langDE|langNL) == 0 {
		return 0, 0
	}
	v := h.tok - 1
	if m.article(v) && !m.flag(v, tSentence) {
		v--
	}
	if v < 0 || !m.listed(verbs, v) || m.some(v, tUpper) || m.flag(v+1, tSentence) || m.listed(creeds, h.end) || m.listed(setsOut, v) && !m.setsOutFrom(h.end) {
		return 0, 0
	}
	return v, h.end
}

// setsOutFrom says whether a belief is told from token k on, by its preposition and the verb's last part: "von einem Unfall aus".
func (m *marker) setsOutFrom(k int32) bool {
	if m.word(k, "davon") && m.word(k+1, "aus") {
		return false // "die Polizei geht davon aus" is a phrase of speech
	}
	from := false
	for j := k; j < k+saysReach && !m.ends(j); j++ {
		switch {
		case m.word(j, "davon"), m.word(j, "von"), m.word(j, "vom"), m.word(j, "van"), m.word(j, "ervan"):
			from = true
		case from && (m.word(j, "aus") || m.word(j, "uit")):
			return true
		}
	}
	return from && m.lang == langNL && m.word(k, "uit")
}

// suspected says whether the English word at token v is somebody whom the authority h suspects, and no verb: "the police
// suspect fled", "a police suspect was held".
func (m *marker) suspected(h *hit, v int32) bool {
	if m.lang != langEN || !m.word(v, "suspect") && !m.word(v, "suspects") {
		return false
	}
	return m.article(h.tok-1) || m.ends(v+1) || m.has(v+1, auxiliary) || m.clause(v+1) == clauseGoverns || m.word(v+1, "was") || m.word(v+1, "were") || m.word(v+1, "is") || m.word(v+1, "are") || m.word(v+1, "who")
}
