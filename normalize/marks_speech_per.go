package normalize

import "strings"

// speakerPer finds the speaker behind a preposition: "laut Betreiber", "selon la direction",
// "segundo informou a empresa", "so Müller".
func (m *marker) speakerPer(h *hit) (from, to int32) {
	k := h.end
	edge := m.flag(h.tok, tSentence) || m.aside(h.tok) || m.is(h.tok-1, '(')
	switch c := m.clause(h.tok - 1); {
	case h.arg == speechSo:
		to = m.subjectRight(k)
		if to > 0 && m.lang == langDE && m.word(to, "weiter") && m.ends(to+1) {
			to++ // "so Roth weiter"
		}
		if to == 0 || !edge || !m.ends(to) && !m.cutOff(to) || m.clause(k) == clauseOblique {
			return 0, 0
		}
		if m.flag(h.tok, tSentence) && !m.quoteMark(h.tok-1) && !m.quoteMark(h.tok-2) {
			return 0, 0
		}
		return h.tok, to
	case c == clauseBetween || c == clauseOpens:
		edge = true // "toujours selon", "e segundo"
	}
	if k-h.tok == 2 && m.lang == langDE && m.word(k-1, "Informationen") {
		if k = m.whoseNews(k); k == 0 {
			return 0, 0 // "sie suchten nach Informationen"
		}
		return m.perEnd(h, k)
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
	if end := m.houseInMarks(k); end > k {
		return m.perEnd(h, end)
	}
	if m.word(k, "quanto") {
		k++
	}
	if m.lang == langNL && m.word(k, "onder") && (m.word(k+1, "meer") || m.word(k+1, "andere") || m.word(k+1, "anderen")) {
		k += 2
	}
	if m.lang == langDE && (m.word(k, "von") || m.word(k, "der") || m.word(k, "des") || m.clause(k) == clauseOblique) {
		return m.perEnd(h, m.nounRight(k+1))
	}
	small := m.lang == langDE && k-h.tok > 1 && m.clause(k) == 0 && !m.some(k, tUpper|tPunct|tDigit) // "nach Schätzungen | kamen"
	if to = m.subjectRight(k); to == 0 || small {
		if m.lang&romance != 0 && (m.listed(accountNouns, k) || m.listed(papersHad, k)) && m.clause(k+1) == 0 && !m.some(k+1, tUpper|tPunct|tDigit) && m.clause(k+2) == clauseGoverns {
			return m.perEnd(h, k+2) // "según información recibida | por la ONG"
		}
		if k-h.tok > 1 && m.lang == langDE && (!m.flag(h.tok, tUpper) || m.flag(h.tok, tSentence)) {
			return h.tok, k // "nach bisherigen Erkenntnissen"
		}
		return m.perEnd(h, m.smallSpeakers(k))
	}
	if h.arg == speechPerMay && !edge && !m.flag(k, tUpper) && !(m.person(k) && m.clause(k) == clauseSubject) {
		return 0, 0 // "varient selon les régions", "il secondo posto"
	}
	return m.perEnd(h, to)
}

// papersHad are what else somebody had, besides accountNouns: "segundo mensagens trocadas por".
var papersHad = listOf(`correos documenti documentos documents mensagens mensajes messages messaggi testimonios`)

// whoseNews returns where those end whose information it is, behind "nach Informationen" and without an article: "nach
// Informationen | französischer Medien", "| aus Hafenkreisen"; 0 for none.
func (m *marker) whoseNews(k int32) int32 {
	if m.some(k+1, tPunct|tSentence) || !m.flag(k+1, tUpper) {
		return 0
	}
	if m.word(k, "aus") {
		if w := m.text(k+1, k+2); strings.HasSuffix(w, "kreisen") || w == "Kreisen" {
			return k + 2
		}
		return 0
	}
	if w := m.text(k, k+1); m.flag(k, tUpper) || !strings.HasSuffix(w, "er") || m.clause(k) != 0 {
		return 0
	}
	return k + 2
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
	if h.detail == "hervor" {
		return m.comesOut(h)
	}
	if h.detail == "how" { // "wie es in der Mitteilung heißt", where the verb ends its clause
		if first := m.clauseBegins(from); first >= 0 && m.clause(first) == clauseHow && m.word(first+1, "es") && m.ends(to) {
			return first, to
		}
		return 0, 0
	}
	if m.lang == langNL && !m.ends(to) && m.clause(to) != clauseGoverns {
		return 0, 0 // "zo klonk het lied"
	}
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

// smallReach is how many words without a capital or an article speakers have: "westerse diensten".
const smallReach = 3

// smallSpeakers returns where the speakers end who begin at token k behind a Dutch preposition with neither
// a capital nor an article, and before the verb: "volgens westerse diensten | zouden"; 0 for none. What
// goes as it was planned is nobody's word.
func (m *marker) smallSpeakers(k int32) int32 {
	if m.lang != langNL {
		return 0
	}
	for j := k; j <= k+smallReach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct|tDigit|tUpper); j++ {
		if c := m.clause(j); j > k && (c == clauseDenies || c == clauseBetween || m.listed(smallVerbs, j)) {
			if m.listed(planned, j-1) {
				return 0
			}
			return j
		} else if c != 0 {
			return 0
		}
	}
	return 0
}

// smallVerbs are verbs that go on behind such speakers, besides those that say that nobody says a thing.
var smallVerbs = listOf(`waren zijn hebben gaat gaan komt komen blijkt blijft blijven ligt liggen staat staan`)

// planned is what things go by in Dutch.
var planned = listOf(`plan planning schema afspraak afspraken traditie verwachting verwachtingen gewoonte gebruik recept regels wet protocol contract programma berekening`)

// comesOut reads the German verb h with its part "hervor", and from what it is that something is known:
// "das geht aus einem Brief der Werft hervor", "aus dem Brief geht hervor, dass". Winners come out of races.
func (m *marker) comesOut(h *hit) (from, to int32) {
	v := verb{from: h.tok, to: h.end}
	if !m.particleOf(&v, "hervor") {
		return 0, 0
	}
	clause := m.is(v.particle+1, ',') && m.has(v.particle+2, clauseOpener)
	first := m.clauseBegins(h.tok)
	if first < 0 || !clause && !m.aside(h.tok) && !(first+1 == h.tok && (m.word(first, "das") || m.word(first, "dies") || m.word(first, "es"))) {
		return 0, 0
	}
	for k := h.end; k < v.particle; k++ {
		if m.word(k, "aus") || m.word(k, "daraus") {
			return h.tok, v.particle + 1
		}
	}
	if first < h.tok && h.tok-first < nounReach && (m.word(first, "aus") || m.word(first, "daraus")) {
		return first, v.particle + 1
	}
	return 0, 0
}
