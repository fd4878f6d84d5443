package normalize

// German puts what was done before who did it: "Aufgedeckt hatte den Fall das Magazin", "Ins Rollen gebracht hatte die Sache
// der «Bote»". The subject ends the clause. And what somebody says that he knows stands around him: "Rund 400 Fälle will der
// «Bote» in den Akten gefunden haben".

// frontReach is how many tokens the participle, its auxiliary and the object have before the subject.
const frontReach = 14

// broughtFirst credits the outlet that ends a sentence which begins with what it did.
func (m *marker) broughtFirst(n mentioned) bool {
	if m.lang != langDE || n.preposed >= 0 || m.dative(n) || m.listed(germanOthers, n.from) {
		return false
	}
	if int(n.to) < len(m.toks) && !m.some(n.to, tSentence|tPunct) && !m.has(n.to, andWord) {
		return false
	}
	from := m.frontedDeed(n.from)
	if from < 0 {
		return false
	}
	m.scoop(n.slot, "revealed", from, n.to)
	return true
}

// frontedDeed finds where the sentence begins that has a participle of making public, an auxiliary, and nothing but an object
// before token k; -1 if it is no such sentence.
func (m *marker) frontedDeed(k int32) int32 {
	s := k - 1
	for ; s >= 0 && s > k-frontReach && !m.flag(s, tSentence); s-- {
		if m.some(s, tPunct) {
			return -1
		}
	}
	if s < 0 || !m.flag(s, tSentence) {
		return -1
	}
	for j := s; j < s+3 && j+1 < k; j++ {
		if !m.listed(perfects, j+1) || m.flag(j+1, tUpper) {
			continue
		}
		if j == s && m.listed(uncovered, j) || j > s && m.listed(public, j-1) && m.listed(makings, j) || m.broughtToLight(j) {
			return s
		}
	}
	return -1
}

// claimsToHave credits the outlet that says that it has found out something: "will ... gefunden haben".
func (m *marker) claimsToHave(n mentioned) bool {
	if m.lang != langDE || n.preposed >= 0 || m.dative(n) {
		return false
	}
	behind := m.listed(wantings, n.to)
	if !behind && !m.listed(wantings, n.from-1) || m.flag(n.from, tSentence) && !behind {
		return false
	}
	for j := n.to; j < n.to+clauseReach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct); j++ {
		if m.listed(foundOut, j) && m.word(j+1, "haben") {
			if m.negatedBetween(n.to, j) {
				return false
			}
			m.attribute(n.slot, "reported", n.from, j+2) // now, of whatever years it tells
			return true
		}
	}
	return false
}

// negatedBetween says whether one of the tokens [k, to) denies something.
func (m *marker) negatedBetween(k, to int32) bool {
	for ; k < to; k++ {
		if m.listed(denials, k) {
			return true
		}
	}
	return false
}

var (
	perfects  = listOf(`hatte hatten hat haben`)
	uncovered = listOf(`aufgedeckt enthüllt veröffentlicht recherchiert`)
	wantings  = listOf(`will wollen`)
	foundOut  = listOf(`gefunden entdeckt erfahren gesehen eingesehen herausgefunden ausgemacht gezählt aufgespürt`)
	denials   = listOf(`kein keine keinen keiner nicht nichts nie`)
	// germanOthers are the articles of who did nothing, and of nobody in particular.
	germanOthers = listOf(`dem den des ein eine einem einen`)
)
