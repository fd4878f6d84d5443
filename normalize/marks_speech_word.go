package normalize

import "strings"

// person says whether token k is a pronoun that stands for somebody and for no noun.
func (m *marker) person(k int32) bool {
	switch m.lang {
	case langFR:
		return m.word(k, "il") || m.word(k, "elle") || m.word(k, "ils") || m.word(k, "elles")
	case langES:
		return m.word(k, "él") || m.word(k, "ella") || m.word(k, "ellos") || m.word(k, "ellas")
	case langIT:
		return m.word(k, "lui") || m.word(k, "lei") || m.word(k, "egli")
	case langPT:
		return m.word(k, "ele") || m.word(k, "ela") || m.word(k, "eles") || m.word(k, "elas")
	}
	return true
}

// pronoun says whether token k is a pronoun and never an article.
func (m *marker) pronoun(k int32) bool {
	switch m.lang {
	case langEN:
		return m.word(k, "he") || m.word(k, "she") || m.word(k, "they") || m.word(k, "it")
	case langDE:
		return m.word(k, "er") || m.word(k, "sie")
	case langNL:
		return m.word(k, "hij") || m.word(k, "zij") || m.word(k, "ze")
	}
	return m.person(k)
}

// adverb says whether token k is one by its end.
func (m *marker) adverb(k int32) bool {
	if int(k) >= len(m.toks) || m.some(k, tUpper|tPunct) || m.clause(k) != 0 {
		return false
	}
	switch w := m.text(k, k+1); m.lang {
	case langEN:
		return strings.HasSuffix(w, "ly")
	case langFR:
		return strings.HasSuffix(w, "ement") || strings.HasSuffix(w, "amment")
	case langES, langIT, langPT:
		return strings.HasSuffix(w, "mente")
	}
	return false
}

// clitic says whether token k may be the pronoun of what is said, and is no article of a noun
// alone.
func (m *marker) clitic(k int32) bool {
	return m.word(k, "lo") || m.word(k, "le") || m.word(k, "o") || m.word(k, "l")
}
