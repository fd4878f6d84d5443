package normalize

// ownReport says whether token k is the word by which papers of Argentina sign for what they added to their
// agencies: "(DPA-AFP-Especial)".
func (m *marker) ownReport(k int32) bool {
	return m.lang == langES && (m.word(k, "especial") || m.word(k, "especiales")) && (m.is(k-1, '-') || m.is(k-1, '/'))
}

// agenciesLine is the most tokens of a line that signs for agencies in general.
const agenciesLine = 8

// agencies reads the line of a paper that took its story from agencies and does
// not say which: "Agencias", "Redacción / Agencias", "Agencias. Madrid". The
// mark has no value.
func (m *marker) agencies(l *textLine) bool {
	if !m.mayHave(hasAgencies) {
		return false
	}
	end := m.beforeDate(l)
	if end-l.tok > agenciesLine+townWords {
		return false
	}
	if m.houseAndAgencies(l) || m.withAgencies(l) {
		m.add(Credit, "", "agencies", l.tok, l.end)
		return true
	}
	if m.head.lines >= headLines {
		return false
	}
	found := int32(-1)
	for k := l.tok; k < end; k++ {
		switch {
		case k == l.tok && m.has(k, byWord) && m.has(k+1, agenciesWord) && k+2 == l.end: // Por Agencias
		case k > l.tok && m.is(l.tok+1, ':') && m.cueAt(l.tok, cueWith) != nil && m.word(k, "agencies") && k+1 == l.end: // SOURCE: News agencies
			found = k
		case m.has(k, agenciesWord):
			if found >= 0 || !m.flag(k, tUpper) {
				return false
			}
			found = k
		case m.cueAt(k, cueSource) != nil:
			return false
		case !m.flag(k, tUpper) && !m.flag(k, tPunct):
			if part, _ := m.datePart(k); !part { // "17 de abril de 2031 – Alcorta – Agencias"
				return false
			}
		}
	}
	// Beside a name, a stop or a stroke has to part the two.
	if found < 0 || l.end-l.tok > 1 && !m.has(l.tok, byWord) && !m.flag(found+1, tPunct) && !m.flag(found-1, tPunct) {
		return false
	}
	m.add(Credit, "", "agencies", found, found+1)
	return true
}

// beforeDate is where a line ends before a stroke and the date behind it: "Redacción /
// Agencias | Alcorta | 12.03.2019 | 20:45".
func (m *marker) beforeDate(l *textLine) int32 {
	for k := l.tok + 1; k < l.end && k <= l.tok+agenciesLine; k++ {
		if m.is(k, '|') && m.flag(k+1, tDigit) && m.dateOnly(l.end, k+1) {
			return k
		}
	}
	return l.end
}

// agenciesHead reads agencies in general at the head of the line with a story's dateline,
// and returns where the line goes on: "AGENCIAS | ALCORTA.- Siete barcos ...".
func (m *marker) agenciesHead(k, end int32) int32 {
	if k+2 >= end || !m.has(k, agenciesWord) || !m.flag(k, tUpper) || m.head.lines >= headLines || !m.is(k+1, '|') && !m.is(k+1, '/') || !m.flag(k+2, tUpper) {
		return k
	}
	m.add(Credit, "", "agencies", k, k+1)
	return k + 2
}

// withAgencies says whether a line is a credit to agencies that it does not name, in
// brackets or not: "(With inputs from agencies)", "Con información de agencias".
func (m *marker) withAgencies(l *textLine) bool {
	k, end := l.tok, l.end
	if m.is(k, '(') {
		k++
	}
	for end > k && (m.is(end-1, ')') || m.is(end-1, '.')) {
		end--
	}
	if m.has(end-2, ofWord) && (m.word(end-1, "presse") || m.word(end-1, "stampa")) {
		end -= 2 // "agences de presse"
	}
	k = m.withAfter(k, end) // "Tarna Info avec agences"
	if end-k < 2 || !m.listed(withWords, k) || !m.has(end-1, agenciesWord) && !m.word(end-1, "inputs") {
		return false
	}
	for ; k < end-1; k++ {
		if !m.listed(withWords, k) && !m.has(k, fillRight) && !m.is(k, ':') {
			return false
		}
	}
	return true
}

// withWords are the words of such a line before the agencies.
var withWords = listOf(`source sources fonte fonti bron bronnen with inputs input from reports additional agency news wire mit material informationen von der den
	avec nos les des con información informaciones informazioni notizie com informações met redacción rédaction redazione redação y e et and und`)

// houseAndAgencies says whether a line is an outlet's name, or nothing, and the agencies it
// has its story from: "Harlow World and agencies", "with agencies", "Da Redação, com
// agências".
func (m *marker) houseAndAgencies(l *textLine) bool {
	last := l.end - 1
	if m.lang&(langEN|langES|langPT|langFR) == 0 || last-1 < l.tok || !m.has(last, agenciesWord) || m.lang == langEN && !m.word(last, "agencies") || !m.has(last-1, andWord) {
		return false
	}
	for k := l.tok; k < last-1; k++ {
		if !m.flag(k, tUpper) && !m.flag(k, tPunct) && !m.has(k, particle) || m.has(k, agenciesWord) {
			return false
		}
	}
	return m.head.lines > 0
}
