package normalize

// Who runs an account on a network under another name than his own publishes there as a site does: "la cuenta H4ckWatch en X", "das
// X-Konto Pegelwacht". Accounts are banks' as well, and people have theirs under their names.

// accountLeft reads the name of the account that stands before the verb at token e.
func (m *marker) accountLeft(e int32) slot {
	for n := 0; n < 3 && e > 0 && (m.has(e-1, fillLeft|auxiliary) || m.listed(havings, e-1)) && !m.some(e-1, tUpper|tPunct); n++ {
		e--
	}
	start := m.nameStart(e, joints)
	if start == e && e > 0 && m.mixedName(e-1) {
		start--
	}
	for k := start; m.lang == langDE && k < e-1; k++ {
		if m.listed(networkAccounts, k) {
			start = k + 1 // "das X-Konto | Pegelwacht"
		}
	}
	if start == e || m.article(start) || m.foreign(start, e) || m.flag(start, tSentence) || m.flag(start, tUpper) && m.givenName(start) && e-start > 1 {
		return slot{}
	}
	if !m.accountBefore(start) || !m.besideNetwork(start, e) {
		return slot{}
	}
	return slot{m.text(start, e), start, e, false, true}
}

// accountRight reads it behind the verb that ends before token k: "ha revelado | la cuenta H4ckWatch en X".
func (m *marker) accountRight(k int32) slot {
	for end := k + kindWords; k < end && int(k) < len(m.toks) && !m.some(k, tPunct|tSentence); k++ {
		if !m.listed(networkAccounts, k) || !m.article(k-1) {
			continue
		}
		end := m.nameEnd(k+1, strangersWords, joints)
		if end == k+1 && m.mixedName(k+1) {
			end++
		}
		if end == k+1 || end-k > 2 && m.givenName(k+1) || !m.besideNetwork(k+1, end) {
			return slot{}
		}
		return slot{m.text(k+1, end), k, end, false, true}
	}
	return slot{}
}

// mayAccount says whether the noun for an account stands near the report at h.
func (m *marker) mayAccount(h *hit) bool {
	if h.cue == cueSay {
		return false
	}
	for k := max(h.tok-networkReach, 0); k < h.end+kindWords && int(k) < len(m.toks); k++ {
		if m.listed(networkAccounts, k) {
			return true
		}
	}
	return false
}

// accountBefore says whether the noun for an account ends before token k.
func (m *marker) accountBefore(k int32) bool {
	for j := k - 1; j >= 0 && j > k-kindWords && !m.some(j+1, tSentence); j-- {
		switch {
		case m.listed(networkAccounts, j):
			return true
		case m.flag(j, tPunct) || !m.has(j, ofWord|socialName):
			return false // "le compte X | H4ckWatch", "la cuenta de Telegram"
		}
	}
	return false
}

// besideNetwork says whether a network is named beside the tokens [start, end).
func (m *marker) besideNetwork(start, end int32) bool {
	for k := max(start-networkReach, 0); k < end+networkReach && int(k) < len(m.toks); k++ {
		if (k < start || k >= end) && m.has(k, socialName) && m.flag(k, tUpper) {
			return true
		}
	}
	return false
}

// networkReach is how many tokens beside an account its network is named.
const networkReach = 6

var networkAccounts = listOf(`account handle profile compte profil cuenta perfil conto profilo conta konto kanal`)
