package normalize

import "strings"

// A subjectKind is what stands on the left of a verb of saying.
type subjectKind uint8

const (
	noSubject subjectKind = iota
	notSaid               // what makes it no saying: "to", "not", "I"
	aPronoun              // "she"
	aSubject              // a name or a noun
)

const (
	nounReach  = 8  // how many tokens a subject has on the left of its verb
	asideReach = 14 // how many an aside between it and the verb has
)

// subjectLeft finds the subject on the left of the verb at token v.
func (m *marker) subjectLeft(v int32) (from int32, kind subjectKind) {
	k := v - 1
	for n := 0; n < 4 && k >= 0 && !m.flag(k+1, tSentence); n++ {
		if m.is(k, '\'') && m.clause(k-1) == clauseSubject && m.lang&(langFR|langIT) != 0 {
			k -= 2 // "l'a dit"
			continue
		}
		if m.clause(k) != clauseBetween && !m.adverb(k) {
			break
		}
		k--
	}
	if k >= 0 && m.flag(k, tDigit) {
		k = m.beforeDated(k)
	}
	if k < 0 || m.flag(k+1, tSentence) {
		return 0, noSubject
	}
	if m.is(k, ')') {
		for j := k - 1; j >= 0 && j > k-nounReach; j-- {
			if m.is(j, '(') {
				k = j - 1
				break
			}
		}
	}
	if m.is(k, '\'') && !m.flag(k+1, tSpace) {
		k-- // "n'a"
	}
	if m.word(k, "s") && m.is(k-1, '\'') {
		return 0, notSaid // "the ministry's claims"
	}
	if m.flag(k, tPunct) {
		if m.is(k, ',') {
			return m.subjectBeforeAside(k, v)
		}
		return 0, noSubject
	}
	if m.listed(noneOrAll, k) {
		return 0, notSaid
	}
	switch m.clause(k) {
	case clauseDenies:
		return 0, notSaid
	case clauseSubject:
		if m.lang&romance != 0 && m.text(k, k+1) == strings.ToLower(m.text(k, k+1)) && !m.person(k) {
			switch {
			case !m.clitic(k):
				return 0, notSaid // "su cuenta"
			case k == 0 || m.flag(k, tSentence) || m.flag(k-1, tPunct):
				return 0, noSubject
			}
			return m.nounLeft(k - 1), aSubject // "lo dijo"
		}
		return k, aPronoun
	case clauseOpens, clauseHow, clauseGoverns:
		return 0, noSubject
	case 0:
		if m.doneTo(k, v) {
			return 0, noSubject
		}
	case clauseRelative:
		if m.flag(k-1, tPunct) {
			return k, aSubject
		}
		return k - 1, aSubject
	}
	return m.nounLeft(k), aSubject
}

// beforeDated moves k, a number right before an English verb, back over the day that it ends: "the yard | on
// Sept. 30 said".
func (m *marker) beforeDated(k int32) int32 {
	j := k - 1
	if m.is(j, '.') {
		j--
	}
	if m.lang != langEN || !m.word(j-1, "on") || m.cueAt(j, cueMonth) == nil || m.flag(j-1, tSentence) {
		return k
	}
	return j - 2
}

// doneTo says whether the English word at token v is no verb but what the word at token k, before it, is
// done to: "rejecting claims that the quay was unsafe".
func (m *marker) doneTo(k, v int32) bool {
	return m.lang == langEN && k == v-1 && m.src[m.toks[v].end-1] == 's' && !m.flag(k, tUpper|tPunct) && strings.HasSuffix(m.text(k, k+1), "ing")
}

// subjectBeforeAside finds the subject before the aside that ends with the comma at token k,
// right before the verb at token v: "Spotify, which streams music, said".
func (m *marker) subjectBeforeAside(k, v int32) (int32, subjectKind) {
	within := m.quoteMark(k - 1) // a quotation that ends there, until its first mark is found
	for j := k - 1; j > 0 && j > k-asideReach && !m.flag(j+1, tSentence); j-- {
		if within && j < k-1 && m.quoteMark(j) {
			within = false
		}
		if !m.is(j, ',') {
			continue
		}
		if within || m.flag(j-1, tPunct) || m.flag(j, tSentence) {
			return 0, noSubject
		}
		from := m.nounLeft(j - 1)
		if m.clause(from) == clauseGoverns || !m.flag(from, tSentence) && !m.flag(from-1, tPunct) && m.clause(from-1) != clauseOpens || m.has(j-1, clauseOpener) {
			return 0, noSubject
		}
		return from, aSubject
	}
	return 0, noSubject
}

// nounLeft returns where the noun or the name begins that ends with token k, with what
// belongs to it: "a spokesman for the company", "der Chef der Reederei".
func (m *marker) nounLeft(k int32) int32 {
	from := m.leftmost(k)
	if from < k && m.joined(from) {
		from++ // "then-| Mayor Jane Roe"
	}
	return from
}

// leftmost is nounLeft, which may end with the hyphen behind a word that is no part of the noun.
func (m *marker) leftmost(k int32) int32 {
	from := k
	for n := 0; n < nounReach && from > 0 && !m.flag(from, tSentence); n++ {
		p := from - 1
		if m.flag(p, tPunct) {
			if m.joined(p) && !m.flag(p-1, tPunct) || m.is(p, '\'') || m.is(p, '&') || m.is(p, '.') && (m.has(p-1, shortForm) || p > 0 && m.toks[p-1].end-m.toks[p-1].start == 1) {
				from = p
				continue
			}
			return from
		}
		switch m.clause(p) {
		case clauseOpens, clauseRelative, clauseDenies, clauseBetween, clauseHow:
			return from
		case clauseOblique:
			if !m.word(p, "des") && !m.word(p, "einer") && !m.word(p, "ihrer") && !m.word(p, "seiner") {
				return p // "dem Betreiber zufolge"
			}
		case clauseSubject:
			from = p
			if p == 0 || m.flag(p, tSentence) || m.clause(p-1) != clauseGoverns && !(m.lang == langDE && m.word(p, "der") && m.flag(p-1, tUpper)) {
				return from
			}
			continue
		case clauseGoverns:
			if n == 0 && !m.flag(k, tUpper) && m.lang == langEN || m.flag(p, tSentence) {
				return from
			}
		default:
			if m.does[m.toks[p].code].begins>>cueSpeech&1 != 0 && !m.flag(p, tUpper) {
				return from
			}
		}
		from = p
	}
	if from > 0 && !m.flag(from, tSentence) && !m.flag(from-1, tPunct) {
		for from = k; from > 0 && m.flag(from, tUpper) && m.flag(from-1, tUpper) && !m.flag(from, tSentence); from-- {
		} // no beginning is in sight: the name alone
	}
	return from
}
