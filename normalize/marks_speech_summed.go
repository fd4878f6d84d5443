package normalize

// A clause of its own says of what stands before it whose word that was: "C'est ce qu'a déclaré le
// maire", "Así lo dijo el alcalde", "È quanto ha reso noto la ditta", "Foi o que disse o prefeito".

// beingVerbs begin such a clause in the Romance languages.
var beingVerbs = listOf(`est était es fue era è é foi`)

// summedUp says whether the verb at token v follows the pronoun for what was said before: "est ce
// qu'|a déclaré", "es lo que|dijo", "è quanto|ha detto", "lo|dijo" where a sentence begins. What is a
// subject's own, "ce qu'a dit le maire est faux", has no such verb before it, nor has what is judged,
// "es falso lo que dijo el alcalde".
func (m *marker) summedUp(v int32) bool {
	k := v - 1
	if k < 0 || m.flag(v, tSentence) {
		return false
	}
	switch {
	case m.is(k, '\'') && m.word(k-1, "qu") && m.word(k-2, "ce"):
		k -= 2
	case m.word(k, "que") && (m.word(k-1, "ce") || m.word(k-1, "lo") || m.word(k-1, "o")), m.word(k, "che") && m.word(k-1, "quello"):
		k--
	case m.lang == langIT && m.word(k, "quanto"):
	case m.lang != langFR && (m.word(k, "lo") || m.lang == langPT && m.word(k, "o")):
		return m.flag(k, tSentence) || m.flag(k-1, tSentence) && (m.word(k-1, "así") || m.word(k-1, "assim") || m.word(k-1, "così"))
	default:
		return false
	}
	j := k - 1
	if m.lang == langFR && m.word(j, "cas") && m.word(j-1, "tout") {
		j -= 3 // "c'est en tout cas ce que"
	}
	for m.clause(j) == clauseBetween {
		j-- // "c'est aussi ce que"
	}
	return m.listed(beingVerbs, j)
}

// wroteThere returns the beginning of the statement that a Romance sentence begins with before its verb at
// token v, which has no other subject than whoever gave it out: "|En un comunicado, subrayó que". -1 if none.
func (m *marker) wroteThere(v int32) int32 {
	k := v - 1
	if m.is(k, ',') {
		k--
	}
	for j := k; j > k-3 && j > 0; j-- { // "un breve comunicado", "una nota oficial"
		if !m.listed(writings, j) {
			if m.clause(j) != 0 || m.some(j, tPunct|tUpper) {
				return -1
			}
			continue
		}
		for j--; j >= 0 && j > k-nounReach; j-- {
			if m.flag(j, tSentence) {
				if m.clause(j) == clauseGoverns {
					return j
				}
				return -1
			}
			if m.flag(j, tPunct|tUpper) && !m.is(j, '\'') {
				return -1
			}
		}
		return -1
	}
	return -1
}

// noneOrAll are no speakers: "Todo indica que", "Rien n'indique que", "nada sugiere".
var noneOrAll = listOf(`tout rien todo nada tudo tutto nulla niente`)

// goingOn are verbs by which also a match or a debate goes on: somebody does only behind a quotation.
var goingOn = listOf(`continuó continuaron continuou continuaram continuato prosiguió prosseguiu prosseguiram`)

// movesOn says whether the verb v is one of those, no quotation ends before it and none begins behind its
// subject's comma.
func (m *marker) movesOn(v *verb) bool {
	if m.lang&romance == 0 || !m.listed(goingOn, v.to-1) || m.quoteMark(v.from-1) || m.quoteMark(v.from-2) {
		return false
	}
	to := m.subjectRight(v.to)
	return to == 0 || !m.is(to, ',') || !m.quoteMark(to+1)
}

// onesSource reads from whom a French desk says to have it, behind the preposition h: "a-t-on appris mardi
// auprès des pompiers", "apprend-on auprès de la ville". Who learns his trade beside somebody is no "on".
func (m *marker) onesSource(h *hit) (from, to int32) {
	k := h.tok - 1
	if m.cueAt(k, cueDay) != nil {
		k--
	}
	switch {
	case m.word(k, "appris") && m.word(k-1, "on"), m.word(k, "appris") && m.word(k-1, "a") && m.word(k-2, "on"):
	case m.word(k, "on") && m.joined(k-1) && m.word(k-2, "apprend"):
		k -= 2
	default:
		return 0, 0
	}
	if to = m.nounRight(h.end); to == h.end {
		return 0, 0
	}
	return k, to
}
