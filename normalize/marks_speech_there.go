package normalize

// German tells where something stands written and names nobody: "in dem Schreiben ist von zwei Jahren die Rede", "dort
// ist zu lesen, dass". The noun or the infinitive is asked, which is rare, and then its clause.

// papersRead are what people read or hear such things in.
var papersRead = listOf(`bericht berichten medien medienberichten zeitungen presse beitrag beiträgen artikel artikeln meldung meldungen papier papieren schreiben brief briefen mail e-mail dokument
	dokumenten unterlagen akten protokoll protokollen anklage anklageschrift gutachten studie analyse urteil begründung antrag entwurf vorlage mitteilung stellungnahme erklärung communiqué
	aussendung pressemitteilung polizeibericht bilanz prospekt vermerk bescheid haftbefehl memo chat chats netzwerken`)

// writtenThere reads the noun or infinitive h, "Rede", "lesen", and returns the tokens of where it is written, nothing
// if the clause does not say so.
func (m *marker) writtenThere(h *hit) (from, to int32) {
	k := h.tok - 1
	rede := m.flag(h.tok, tUpper)
	if rede && !m.word(k, "die") || !rede && (!m.word(k, "zu") && !m.word(h.tok, "nachzulesen") || !m.is(h.end, ',') && !m.is(h.end, ':') && !m.ends(h.end)) {
		return 0, 0
	}
	first := m.clauseBegins(h.tok)
	if first < 0 || h.tok-first > speechReach {
		return 0, 0
	}
	said := !rede
	for j := first; j < k; j++ {
		if m.listed(beingGerman, j) {
			to = max(to, j)
		}
		said = said || m.word(j, "von") && to > 0
	}
	if to == 0 || !said || m.stale(first, to) {
		return 0, 0
	}
	for j := first; j < to; j++ {
		if m.listed(papersRead, j) && m.flag(j, tUpper) && (m.word(first, "in") || m.word(first, "im")) {
			return first, to
		}
	}
	return 0, 0
}

var beingGerman = listOf(`ist war sind waren sei wird wurde steht stand`)
