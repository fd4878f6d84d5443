package normalize

// ofItself are the verbs with which outlets speak of their own affairs, or the world does.
var ofItself = listOf(`déclaré déclare dichiarato dichiara declaró declara declarado declarou dit dijo dice dicen disse diz dizem detto anunció anuncia annonce annoncé comunicó negó negaron desmintió negou desmentiu lamentou regrette reconnaît répond répondu réagi réagit`)

// outletSays: "El País aseguró que", "ajoute Le Figaro". Verbs of saying have people for
// their subjects, so that the outlet must be named by more than one word of every day, be
// next to the verb, and not stand behind a preposition. What it is may stand before its
// name, and then a day may part the two: "afirmó el viernes el diario La Nación".
func (m *marker) outletSays(i int) {
	h := &m.hits[i]
	if h.arg != 1 || m.lang&romance == 0 || !m.mayName() || m.inStatement(h.tok) || m.overtakes(h.tok) {
		return
	}
	for _, c := range [...]cue{cueReport, cueScoop} {
		if v := m.cueAt(h.tok, c); v != nil && v.end == h.end {
			return // read as that: "reveló"
		}
	}
	itself := m.listed(ofItself, h.end-1)
	s := m.slotLeft(i, h.tok)
	if !s.ok && (!itself || m.has(h.end, clauseOpener) || m.has(h.end+1, clauseOpener)) { // "el diario dijo adiós"
		s = m.outletAgainLeft(h)
		itself = itself && !s.ok
	}
	if s.ok {
		if itself && !m.has(s.start-1, outletNoun) {
			return
		}
		if m.subjectOf(s, h) && !m.everyday(s) && !m.stale(s.start, h.end) {
			m.attribute(s, "reported", s.start, h.end)
		}
		return
	}
	k := h.end
	if m.melted(k) || m.governs(k) {
		return
	}
	if s = m.slotRight(k); !s.ok {
		s = m.outletAgain(k)
	}
	described := s.ok && m.has(s.start-1, outletNoun)
	if s.ok && (described || !itself && !m.everyday(s) && s.start-k <= 1) && !m.stale(h.tok, s.end) {
		m.attribute(s, "reported", h.tok, s.end)
	}
}

// subjectOf says whether the outlet on the left of the verb h can be its subject: it stands
// behind no preposition, is no part of a person's name, "Dona Lusa contou", and no one
// outlet where the verb has several.
func (m *marker) subjectOf(s slot, h *hit) bool {
	k := m.beforeName(s)
	if m.has(s.start, ofWord) || m.ofSeveral(h.end-1) && !m.several(s) {
		return false
	}
	return m.flag(k+1, tSentence) || !m.governs(k) && !(k == s.start-1 && m.flag(k, tUpper) && !m.flag(k, tPunct))
}

// beforeName is the token before a name and its article.
func (m *marker) beforeName(s slot) int32 {
	k := s.start - 1
	if m.has(k, nameArticle) && !m.has(k, ofWord) && !m.flag(s.start, tSentence) {
		k--
	}
	return k
}

// headOfOutlet says whether a Romance language names somebody who heads, owns or defends
// an outlet right before it: what he says is of him or of the outlet.
func (m *marker) headOfOutlet(s slot) bool {
	k := m.beforeName(s)
	if m.has(s.start, ofWord) {
		k = s.start // "della Stampa"
	}
	if !m.has(k, ofWord) {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-headReach && !m.flag(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.listed(outletHeads, j) || m.cueAt(j, cueSpeaker) != nil {
			return true // "el director general de"
		}
	}
	return false
}

// headReach is how many words what somebody is at an outlet has: "el director general".
const headReach = 3

var outletHeads = listOf(`président présidente directeur directrice patron patronne pdg propriétaire fondateur fondatrice avocat avocate présentateur présentatrice animateur animatrice
	presidente director directora dueño dueña propietario propietaria fundador fundadora abogado abogada presentador presentadora portavoz vicepresidente vicepresidenta consejero consejera gerente accionista accionistas empleados trabajadores sindicato
	direttore direttrice proprietario editore fondatore avvocato conduttore conduttrice portavoce
	diretor diretora dono dona proprietário advogado advogada apresentador apresentadora acionista acionistas funcionários trabalhadores`)

// everyday says whether a name is one word that is an everyday one, or a person's, too:
// "Marianne confirme".
func (m *marker) everyday(s slot) bool {
	return s.common && s.end-s.start == 1 && !m.has(s.start-1, nameArticle)
}

// governs says whether the word at token k is a preposition, alone or in an article.
func (m *marker) governs(k int32) bool {
	return m.has(k, prepositionTo|prepositionBy|ofWord|airWord|onWord) || m.word(k, "con") || m.word(k, "avec") || m.word(k, "com")
}

// statementReach is how many tokens before a verb may name the paper that it is said in.
const statementReach = 8

// inStatement says whether a statement is named before token k in its sentence: "En un
// comunicado, Telecinco aseguró" speaks of Telecinco. In "remitió el comunicado después de que
// El Mundo adelantara" the paper's is a clause of its own.
func (m *marker) inStatement(k int32) bool {
	for n := 0; n < statementReach && k > 0 && !m.flag(k, tSentence); n++ {
		k--
		if (m.word(k, "que") || m.word(k, "che")) && (m.listed(happened, k-1) || m.word(k-1, "de") && m.listed(happened, k-2)) {
			return false
		}
		if m.listed(statements, k) || m.word(k, "nota") && m.word(k-1, "em") {
			return true
		}
	}
	return false
}

var statements = listOf(`comunicado comunicato communiqué`)
