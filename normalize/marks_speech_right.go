package normalize

// rightReach is how many tokens a subject has on the right of its verb.
const rightReach = 7

// speakerReach is how many a name has with whose it is: "Professor Anna Roth from the University of New
// South Wales".
const speakerReach = 12

// subjectRight returns where the subject ends that begins at token k, behind a verb, 0 if
// there is none: "sagte am Montag ein Sprecher", "a déclaré lundi le maire".
func (m *marker) subjectRight(k int32) int32 {
	if end := m.behindPress(k); end > k {
		if k = end; m.clause(k) != clauseSubject && !m.flag(k, tUpper) {
			return 0 // "dijo a la prensa antes de irse"
		}
	}
	for n := 0; n < 4 && int(k) < len(m.toks) && !m.flag(k, tSentence); n++ {
		switch h := m.cueAt(k, cueRelative); {
		case h != nil:
			k = h.end
		case m.cueAt(k, cueDay) != nil:
			k = m.cueAt(k, cueDay).end
		case m.flag(k, tDigit) && !m.flag(k, tPunct) || m.clause(k) == clauseBetween:
			k++
		case m.cueAt(k+1, cueDay) != nil && !m.flag(k, tUpper|tPunct):
			k = m.cueAt(k+1, cueDay).end // "nesta quarta-feira"
			if m.is(k, '(') && m.flag(k+1, tDigit) && m.is(k+2, ')') {
				k += 3 // "(12)"
			}
		case m.cueAt(k, cueMonth) != nil && n > 0:
			k++
		case m.behindWhen(k) > k:
			k = m.behindWhen(k)
		case m.lang == langDE && m.listed(saidAdverbs, k):
			k++
		case m.lang&romance != 0 && m.clause(k) == clauseGoverns && (m.listed(sides, k+2) && m.clause(k+1) == clauseSubject || m.lang == langIT && m.listed(sides, k+1)):
			k += 3 // "a commenté de son côté | Jeanne Roc"
		default:
			n = 4
		}
	}
	if int(k) >= len(m.toks) || m.flag(k, tSentence) || m.flag(k, tPunct) && !m.quoteMark(k) {
		return 0
	}
	switch m.clause(k) {
	case clauseOblique:
		if m.lang == langDE && m.word(k, "einer") && m.ends(k+1) {
			return k + 1 // "meinte einer"
		}
	case clauseSubject:
		if m.is(k+1, '\'') {
			k++ // "l'entreprise"
		} else if m.ends(k+1) || m.clause(k+1) != 0 && m.clause(k+1) != clauseSubject && m.clause(k+1) != clauseGoverns {
			if !m.person(k) {
				return 0
			}
			return k + 1
		} else if m.pronoun(k) {
			return k + 1
		}
		return m.nounRight(k + 1)
	case 0, clauseDenies:
		if m.flag(k, tUpper) {
			return m.nameRight(k)
		}
		if m.clause(k) == 0 && !m.flag(k, tPunct|tDigit) && (m.ends(k+1) || m.clause(k+1) == clauseGoverns || m.ends(k+2) && !m.flag(k+1, tUpper)) {
			return m.nounRight(k) // "said witnesses", "afirmaron fuentes"
		}
		for j := k; j < k+3 && m.clause(j) == 0 && !m.some(j, tPunct|tDigit|tSentence); j++ {
			if m.flag(j+1, tUpper) && !m.flag(j+1, tSentence) && m.cueAt(j+1, cueDay) == nil {
				return m.nameRight(j + 1) // "said spokesman Jan Roth"
			}
		}
	}
	return 0
}

// saidAdverbs stand between a German verb of saying and its subject: "sagte demnach ein Zeuge".
var saidAdverbs = listOf(`demnach daraufhin anschließend zugleich schließlich allerdings zunächst dagegen unterdessen inzwischen danach sogar`)

// sides end what says, between a verb and its subject, that another speaks now: "de son côté", "por su parte".
var sides = listOf(`côté part tour parte vez turno lado canto volta`)

// behindWhen is the token behind a part of the day that stands between a verb and its subject,
// k if none does: "indiquait à la mi-journée | Anne Vial", "dijo por la tarde | el alcalde".
func (m *marker) behindWhen(k int32) int32 {
	if m.lang&romance == 0 || !m.has(k, prepositionBy|fillRight) && !m.listed(partPrepositions, k) {
		return k
	}
	if end := m.behindPart(k); end > k || m.lang != langFR {
		return end
	}
	j := k + 1
	if (m.word(j, "début") || m.word(j, "fin") || m.word(j, "milieu")) && m.has(j+1, ofWord) {
		j += 2 // "en début de matinée"
		if m.listed(dayPartWords, j) || m.word(j, "journée") {
			return j + 1
		}
		j--
	}
	if m.word(j, "la") {
		j++
	} else if m.word(j, "l") && m.is(j+1, '\'') {
		j += 2
	}
	if m.is(j+1, '-') && (m.word(j, "mi") && m.word(j+2, "journée") || m.word(j, "après") && m.word(j+2, "midi")) {
		return j + 3
	}
	return k
}

// nounRight returns where the noun ends whose words begin at token k, behind an article.
func (m *marker) nounRight(k int32) int32 {
	first, words := k, 0
	for j := k; int(j) < len(m.toks) && j < k+rightReach; j++ {
		if m.flag(j, tUpper) && !m.flag(j, tSentence) {
			return m.roleBehind(m.nameRight(j))
		}
		if m.ends(j) {
			return j
		}
		c := m.clause(j)
		switch {
		case m.joined(j), m.is(j, '\''):
			continue
		case words > 0 && c == clauseGoverns && m.has(j, ofWord|particle):
			return m.attached(j)
		case words > 0 && c != 0:
			return j
		case c == clauseOpens, c == clauseRelative, c == clauseHow, c == clauseDenies && m.lang != langEN:
			return 0
		}
		words++
		if words < 3 && m.lang&romance != 0 || words == 1 {
			first = j + 1
		}
		if words > 2 && m.lang&romance != 0 {
			return first
		}
	}
	return first
}

// roleBehind moves k, where a name with an article ends in English, over what somebody of that house is, if
// the clause ends behind it: "said a Harlow Port | spokeswoman".
func (m *marker) roleBehind(k int32) int32 {
	to := k
	for m.lang == langEN && to < k+3 && int(to) < len(m.toks) && m.clause(to) == 0 && !m.some(to, tUpper|tPunct|tDigit|tSentence) {
		to++
	}
	if to > k && m.ends(to) {
		return to
	}
	return k
}

// seatWords is how many words what somebody is has between the name of her house and her own.
const seatWords = 4

// roleNamed moves k, where the name of a house ends behind an English verb, over what somebody is there and
// her name, if the clause ends behind it: "said Harlow Port | harbour master Jane Roe", "said Quarry's | chief
// economist Jan Roth".
func (m *marker) roleNamed(k int32) int32 {
	for j := k; j < k+seatWords && int(j) < len(m.toks); j++ {
		if m.some(j, tPunct|tDigit|tSentence|tUpper) && !(m.joined(j) && j > k) || m.clause(j) != 0 || m.has(j, auxiliary) || m.tells(j) || m.adverb(j) {
			return k
		}
		if m.flag(j+1, tUpper) && !m.some(j+1, tSentence) && m.cueAt(j+1, cueDay) == nil {
			if to := m.nameRight(j + 1); m.ends(to) || m.cutOff(to) {
				return to
			}
			return k
		}
	}
	return k
}

// attached returns where a noun ends to which the preposition at token k joins another:
// "la direction | de la société".
func (m *marker) attached(k int32) int32 {
	j := k + 1
	for n := 0; n < 2 && (m.clause(j) == clauseSubject || m.clause(j) == clauseOblique || m.is(j, '\'')); n++ {
		j++
	}
	switch {
	case m.ends(j):
		return k
	case m.flag(j, tUpper):
		return m.nameRight(j)
	}
	return j + 1
}

// nameRight returns where the name ends that begins at token k, with who it is or whose:
// "Wirtschaftsminister Peter Roth", "Sprecher der Bahn".
func (m *marker) nameRight(k int32) int32 {
	j := k + 1
	for int(j) < len(m.toks) && j < k+speakerReach && !m.flag(j, tSentence) {
		switch {
		case m.flag(j, tUpper) && m.cueAt(j, cueDay) == nil:
			j++
		case m.joined(j) || m.is(j, '&') || m.is(j, '\'') && !m.flag(j+1, tSpace), m.is(j, '.') && m.flag(j+1, tUpper) && !m.flag(j+1, tSentence):
			j += 2
		case m.flag(j+1, tUpper) && !m.flag(j+1, tSentence) && (m.has(j, particle|ofWord) || m.lang == langDE && m.clause(j) == clauseOblique && m.word(j, "des") || m.lang == langDE && m.word(j, "der")):
			j += 2
		case m.has(j, ofWord) && m.clause(j+1) == clauseSubject && m.flag(j+2, tUpper):
			j += 3
		default:
			return j
		}
	}
	return min(j, int32(len(m.toks)))
}
