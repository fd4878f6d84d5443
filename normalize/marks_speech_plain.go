package normalize

// speakerPlain finds the speaker of the verb v where a subject stands before its verb, or, as
// what is said comes first, behind it: English and the Romance languages.
func (m *marker) speakerPlain(v *verb) (from, to int32) {
	if m.lang == langFR {
		if to, ok := m.hyphened(v); ok {
			if !m.flag(v.from-1, tPunct) || v.from == 0 {
				return 0, 0
			}
			return v.from, to
		}
	}
	if m.movesOn(v) {
		return 0, 0
	}
	if from, to = m.toReporter(v); to > 0 {
		return from, to
	}
	says := !v.may || m.saysWhat(v.to) || m.saysOfItself(v.to) || m.rejectsPlain(v) || m.inPublic(v.to) > v.to && !m.postedNoun(v.from-1)
	if !says && m.lang == langEN && !m.ends(v.to) && !m.aside(v.from) {
		if says = m.speaksAfter(v.from); !says {
			return 0, 0
		}
	}
	if m.lang&romance != 0 && m.summedUp(v.from) {
		if to = m.subjectRight(v.to); to > 0 {
			return v.from, to
		}
	}
	from, kind := m.subjectLeft(v.from)
	switch kind {
	case notSaid:
		return 0, 0
	case aPronoun:
		if m.joined(from - 1) {
			return 0, 0 // "a-t-|il dit": the participle tells
		}
		if !m.quoted(from, v.to) || !says && !m.quoteMark(from-1) {
			return 0, 0
		}
		return from, v.to
	case aSubject:
		if from < 0 {
			return 0, 0
		}
		says = says || m.lang != langEN && m.publicBefore(from)
		if m.aside(v.from) {
			// "..., a year after, said Roe": the aside is none, and she follows.
			if to = m.subjectRight(v.to); to > 0 && m.ends(to) {
				return v.from, to
			}
		}
		if !says && !(m.ends(v.to) && m.aside(from)) || m.objectBefore(from) || m.declares(v) {
			return 0, 0
		}
		if m.word(v.to-1, "dit") && m.flag(v.to, tUpper) && v.to == v.from+1 {
			return 0, 0 // "le pont dit Morandi"
		}
		return from, v.to
	}
	aside, how := m.aside(v.from), m.clause(v.from-1) == clauseHow
	to = m.subjectRight(v.to)
	switch {
	case to > 0 && (aside || how):
		if aside && m.lang == langEN && !m.ends(to) && !m.cutOff(to) {
			to = m.roleNamed(to)
		}
		if m.lang == langEN && (!m.ends(to) && !m.cutOff(to) || v.may && m.clause(v.to) == 0 && !m.flag(v.to, tUpper)) {
			return 0, 0
		}
		return v.from, to
	case to > 0 && m.lang != langEN && m.saysWhat(to):
		return v.from, to
	case m.lang == langEN || m.lang == langFR:
		return 0, 0
	case kind == noSubject && m.has(v.to, clauseOpener) && m.wroteThere(v.from) >= 0:
		return m.wroteThere(v.from), v.to
	}
	switch end := m.behindPress(v.to); {
	case aside && (m.ends(end) || end > v.to) && (m.quoteMark(v.from-1) || m.quoteMark(v.from-2) || !m.is(v.from-1, ',')):
		return v.from, end // "«...», apuntan.", "«...», dijo a la prensa."
	case m.leftOut(v) && (m.has(end, clauseOpener) || m.saysOfItself(end)):
		return v.from, end // "y dijo que", "Añadió que"
	}
	return 0, 0
}

// cutOff says whether what begins at token k, behind the subject of an inverted English
// verb, is no verb of that subject: "said Roe | in Harlow", "said Roe, who".
func (m *marker) cutOff(k int32) bool {
	switch m.clause(k) {
	case clauseGoverns, clauseRelative, clauseOpens:
		return !m.has(k, clauseOpener)
	}
	return m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil
}

// hyphened returns where a French verb ends with a pronoun that a hyphen joins to it or to
// its auxiliary: "dit-il", "a-t-elle ajouté".
func (m *marker) hyphened(v *verb) (int32, bool) {
	for k := v.from; k <= v.from+1 && k < v.to; k++ {
		if m.joined(k + 1) {
			if k+1 >= v.to { // "dit-il"
				end := k + 3
				if m.word(k+2, "t") && m.joined(k+3) {
					end = k + 5
				}
				return end, m.person(end-1) || m.word(end-1, "on")
			}
			return v.to, true
		}
	}
	return 0, false
}

// objectBefore says whether a Romance clause that says what somebody says of something begins
// before its subject at token k: "o que | a ciência diz".
func (m *marker) objectBefore(k int32) bool {
	if m.lang == langEN || !m.has(k-1, clauseOpener) && !m.is(k-1, '\'') {
		return false
	}
	return m.word(k-2, "o") || m.word(k-2, "lo") || m.word(k-2, "ce") || m.word(k-2, "ciò") || m.word(k-2, "quello")
}

// declares says whether the Romance verb v, which may be one of saying, makes of something what it is called:
// "declaró el estado de emergencia", "ha dichiarato lo stato di calamità".
func (m *marker) declares(v *verb) bool {
	return m.lang&romance != 0 && m.listed(declaring, v.to-1) && m.clause(v.to) == clauseSubject && !m.person(v.to) && m.cueAt(v.to+1, cueDay) == nil && !m.listed(timeNouns, v.to+1) && !m.listed(dayPartWords, v.to+1)
}

var declaring = listOf(`déclare déclaré declara declaró declararon declarado declarou declararam dichiara dichiarano dichiarato`)

// timeNouns are spans of time behind an article, which say when and are no object: "declaró la semana pasada".
var timeNouns = listOf(`semana semaine settimana mes mois mese mês año année anno ano víspera veille vigilia véspera día jour giorno dia`)
