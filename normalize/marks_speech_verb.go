package normalize

// A verb is a verb of saying with its auxiliary, the tokens [from, to).
type verb struct {
	from, to int32
	particle int32 // the token of what is parted from it, "mit", 0 for none
	may      bool  // it is one of other deeds too
	last     bool  // it ends its clause, as German and Dutch have it: "wie er gesagt hat"
}

const (
	// auxiliaryReach is how many tokens may stand between an auxiliary and its participle
	// in Romance languages, and speechReach how many of a clause are looked at.
	auxiliaryReach = 5
	speechReach    = 14
)

var auxiliaries = listOf(`a ont avait avaient aurait auraient ha han había habían hanno aveva avevano avrebbe avrebbero tem têm tinha tinham havia haviam hat hatte haben hatten habe heeft hebben had hadden`)

// behindAuxiliary widens the participle v by its auxiliary, and says whether it has one.
func (m *marker) behindAuxiliary(v *verb) bool {
	if m.lang&(langDE|langNL) != 0 {
		return m.behindOne(v, func(k int32) bool { return m.listed(auxiliaries, k) })
	}
	for k := v.from - 1; k >= 0 && k >= v.from-auxiliaryReach && !m.flag(k+1, tSentence); k-- {
		switch c := m.clause(k); {
		case m.listed(auxiliaries, k):
			v.from = k
			return true
		case c == clauseDenies && !m.is(k+1, '-') && !m.joined(k-1), c == clauseOpens, m.flag(k, tPunct) && !m.joined(k) && !m.is(k, '\''):
			return false
		}
	}
	return false
}

// behindOne widens the last part of a German or Dutch verb, v, by the auxiliary that stands before it in
// its clause, or right behind it at its end, and says whether it has one.
func (m *marker) behindOne(v *verb, auxiliary func(k int32) bool) bool {
	if auxiliary(v.to) && m.ends(v.to+1) {
		v.to, v.last = v.to+1, true
		return true
	}
	for k := v.from - 1; k >= 0 && k >= v.from-speechReach && !m.flag(k+1, tSentence); k-- {
		if m.ends(k) {
			if k = m.beforeNamed(k); k < 0 {
				return false
			}
		}
		if auxiliary(k) {
			v.particle = v.to - 1
			v.from, v.to = k, k+1
			return true
		}
		if c := m.clause(k); c == clauseDenies || c == clauseOpens {
			return false
		}
	}
	return false
}

// beforeNamed returns the token before the comma that opens the name which the comma at token k ends, "der Chef, Jan
// Roth, hatte", -1 if none stands there.
func (m *marker) beforeNamed(k int32) int32 {
	j := k - 1
	for j > k-nounReach && j > 0 && (m.flag(j, tUpper) || m.has(j, particle)) && !m.flag(j, tPunct) {
		j--
	}
	if !m.is(k, ',') || j == k-1 || !m.is(j, ',') || j == 0 {
		return -1
	}
	return j - 1
}

// hasTo widens the German infinitive v by the verb that says that it had to be, and says whether it has one and what is
// said stands beside: "musste einräumen, dass", "hat einräumen müssen, dass". Shelves are filled with the same verb.
func (m *marker) hasTo(v *verb) bool {
	if m.word(v.to, "müssen") {
		v.to++
		return m.is(v.to, ',') && m.behindAuxiliary(v)
	}
	clause := m.is(v.to, ',') || m.is(v.to, ':')
	return m.behindOne(v, func(k int32) bool { return m.word(k, "musste") || m.word(k, "mussten") }) && (clause || m.aside(v.from))
}

// isQuoted widens the last part of a verb of quoting, v, by one of the words before it by which somebody is quoted
// or lets himself be: "wird ... zitiert", "ließ sich ... zitieren".
func (m *marker) isQuoted(v *verb, words string) bool {
	if !m.behindOne(v, func(k int32) bool { return m.oneOf(k, words) }) {
		return false
	}
	if m.word(v.from, "sich") {
		v.from--
		return m.listed(letting, v.from)
	}
	return true
}

var letting = listOf(`lässt lassen ließ ließen liess liessen`)

// particleOf finds the part of v, one of the words, that stands at the end of its clause:
// "teilte das Unternehmen am Montag mit".
func (m *marker) particleOf(v *verb, words string) bool {
	for k := v.to; k < v.to+speechReach && int(k) < len(m.toks) && !m.flag(k, tSentence) && (!m.is(k, ':') || m.scored(k)); k++ {
		if m.quoteMark(k) {
			return m.behindQuoted(v, k, words)
		}
		if (m.ends(k+1) || m.has(k+1, clauseOpener)) && m.oneOf(k, words) {
			v.particle = k
			return true
		}
	}
	return false
}

// scored says whether the colon at token k parts the figures of a result, and no clauses: "nach dem 1:5 in Harlow".
func (m *marker) scored(k int32) bool {
	return m.flag(k-1, tDigit) && m.flag(k+1, tDigit) && !m.some(k, tSpace) && !m.some(k+1, tSpace)
}

// behindQuoted says whether the part of v, one of the words, stands behind the quotation that opens at token k, and
// ends its clause: "wies den Bericht als «falsch» zurück". The mark goes on to the verb alone.
func (m *marker) behindQuoted(v *verb, k int32, words string) bool {
	for j := k + 1; j < k+speechReach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.quoteMark(j) {
			v.particle = v.to - 1
			return m.oneOf(j+1, words) && m.ends(j+2)
		}
	}
	return false
}

// oneOf says whether token k is one of the words, which a space parts.
func (m *marker) oneOf(k int32, words string) bool {
	for from, to := 0, 0; to <= len(words); to++ {
		if to == len(words) || words[to] == ' ' {
			if m.word(k, words[from:to]) {
				return true
			}
			from = to + 1
		}
	}
	return false
}

// saysReach is how many tokens may stand between a verb and what is said.
const saysReach = 8

// colonReach is the same for a colon, which has other uses.
const colonReach = 4

// saysWhat says whether words that are said follow token k: a clause, a colon or a quotation.
func (m *marker) saysWhat(k int32) bool {
	if m.is(k, ',') && m.lang&(langDE|langNL) != 0 {
		return true
	}
	if m.clause(k) == clauseSubject && m.cueAt(k+1, cueDay) == nil && m.cueAt(k+2, cueDay) == nil && !m.has(k, determiner) {
		return false // "added the ships that"
	}
	if m.lang == langEN && m.clause(k) == 0 && !m.some(k, tPunct) && !m.has(k, clauseOpener) && m.cueAt(k, cueDay) == nil && m.cueAt(k, cueRelative) == nil && !m.adverb(k) {
		return false // "added ships that"
	}
	for j := k; j < k+saysReach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		switch {
		case m.has(j, clauseOpener):
			return true
		case !m.flag(j, tPunct):
		case m.is(j, ':') && j < k+colonReach, m.quoteSign(j):
			return true
		case m.is(j, ';'), m.is(j, ',') && j > k+3:
			return false
		}
	}
	return false
}

// aside says whether a clause of its own, which only tells who says it, begins at token k:
// behind a comma, a quotation or a dash.
func (m *marker) aside(k int32) bool {
	if !m.flag(k-1, tPunct) {
		return false
	}
	return k > 1 && !m.flag(k, tSentence) && (m.is(k-1, '\'') && m.flag(k, tSpace) && m.flag(k-2, tPunct) || m.is(k-1, ',') || m.is(k-1, codeDash) || m.is(k-1, '-') && m.flag(k, tSpace) && m.flag(k-1, tSpace)) || m.quoteMark(k-1)
}

// quoted says whether a quotation stands beside the tokens [from, to), or a statement in
// which it is said: what a pronoun says there is no telling of tales.
func (m *marker) quoted(from, to int32) bool {
	return m.quoteMark(from-1) || m.is(from-1, ',') && (m.quoteMark(from-2) || m.ends(to)) || m.quoteMark(to) || (m.is(to, ',') || m.is(to, ':')) && m.quoteMark(to+1) || m.clause(to) == clauseGoverns && m.inWriting(to+1)
}

// inWriting says whether a statement is named shortly behind token k.
func (m *marker) inWriting(k int32) bool {
	for j := k; j < k+4 && !m.ends(j); j++ {
		if m.listed(writings, j) {
			return true
		}
	}
	return false
}

var writings = listOf(`statement email tweet release interview mitteilung stellungnahme aussendung pressemitteilung erklärung communiqué entretien comunicado nota entrevista comunicato intervista verklaring persbericht reactie`)
