package normalize

// speakerPer finds the speaker behind a preposition: "laut Betreiber", "selon la direction",
// "segundo informou a empresa", "so Müller".
func (m *marker) speakerPer(h *hit) (from, to int32) {
	k := h.end
	edge := m.flag(h.tok, tSentence) || m.aside(h.tok) || m.is(h.tok-1, '(')
	switch c := m.clause(h.tok - 1); {
	case h.arg == speechSo:
		if to = m.subjectRight(k); to == 0 || !edge || !m.ends(to) && !m.cutOff(to) || m.clause(k) == clauseOblique {
			return 0, 0
		}
		if m.flag(h.tok, tSentence) && !m.quoteMark(h.tok-1) && !m.quoteMark(h.tok-2) {
			return 0, 0
		}
		return h.tok, to
	case c == clauseBetween || c == clauseOpens:
		edge = true // "toujours selon", "e segundo"
	}
	if v := m.verbBehindPer(k); v != nil {
		k = v.end // "según informó"
		if m.ends(k) && m.lang&(langES|langPT) != 0 {
			return m.perEnd(h, k) // "según explicaron,"
		}
		if m.clause(k) == clauseGoverns {
			k++ // "riferito dal"
			return m.perEnd(h, m.nounRight(k))
		}
		return m.perEnd(h, m.subjectRight(k))
	}
	if m.word(k, "quanto") {
		k++
	}
	if m.lang == langDE && (m.word(k, "von") || m.word(k, "der") || m.word(k, "des") || m.clause(k) == clauseOblique) {
		return m.perEnd(h, m.nounRight(k+1))
	}
	if to = m.subjectRight(k); to == 0 {
		if k-h.tok > 1 && m.lang == langDE {
			return h.tok, k // "nach bisherigen Erkenntnissen"
		}
		return 0, 0
	}
	if h.arg == speechPerMay && !edge && !m.flag(k, tUpper) && !(m.person(k) && m.clause(k) == clauseSubject) {
		return 0, 0 // "varient selon les régions", "il secondo posto"
	}
	return m.perEnd(h, to)
}

// verbBehindPer returns the verb of saying behind a preposition that ends before token k, nil
// for none: "según | informó", "según lo que | informa", "secondo quanto | ha riferito".
func (m *marker) verbBehindPer(k int32) *hit {
	if m.lang&romance == 0 {
		return nil
	}
	switch {
	case m.word(k, "quanto"):
		k++
	case (m.word(k, "lo") || m.word(k, "o")) && m.word(k+1, "que"):
		k += 2
	}
	v := m.cueAt(k, cueSpeech)
	if v == nil && m.listed(auxiliaries, k) {
		if v = m.cueAt(k+1, cueSpeech); v != nil && v.arg != speechHasSaid && v.arg != speechMayHave {
			return nil // "según ha dicho" has a participle
		}
	}
	if v == nil || v.arg >= speechApart {
		return nil
	}
	return v
}

// perEnd is the mark from the preposition h to token to, nothing if that is 0 or it tells
// of the past.
func (m *marker) perEnd(h *hit, to int32) (int32, int32) {
	if to == 0 || m.stale(h.tok, to) {
		return 0, 0
	}
	return h.tok, to
}

// saidThere reads "hieß es", which names nobody, with where it is said: "hieß es in der
// Mitteilung", "in der Mitteilung hieß es".
func (m *marker) saidThere(h *hit) (from, to int32) {
	from, to = h.tok, h.end
	if m.clause(to) == clauseGoverns {
		if end := m.subjectRight(to + 1); end > 0 {
			to = end
		} else if m.clause(to+1) == clauseOblique || m.flag(to+1, tUpper) {
			to = m.nounRight(to + 2)
		}
		return from, to
	}
	if first := m.clauseBegins(h.tok); first >= 0 && first < h.tok && h.tok-first < nounReach && m.clause(first) == clauseGoverns {
		return first, to
	}
	if m.aside(h.tok) {
		return from, to
	}
	return 0, 0
}
