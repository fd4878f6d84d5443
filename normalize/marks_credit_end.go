package normalize

import "strings"

// What stands behind the last sentence of a text, on its line.

// outletCloses reads the outlet from which a site has its text, behind its last sentence: in
// brackets, or behind a stroke as papers of Nigeria set it, "... he said. (BBC)", "... he
// said./BBC". Further up brackets hold who took a picture.
func (m *marker) outletCloses(l *textLine, end int32) bool {
	if m.lang&(langEN|romance) == 0 || m.head.lines == 0 {
		return false
	}
	shut := end
	if m.is(end-1, ')') {
		shut--
	}
	for k := shut - 1; k > l.tok && k > shut-longestOutlet; k-- {
		if m.toks[k].hit < 0 {
			continue // as nearly every word
		}
		h := m.cueAt(k, cueSource)
		if h == nil || h.end != shut {
			continue
		}
		if h.common && !m.caps(k) {
			return false
		}
		if m.word(k-1, "the") {
			k--
		}
		bracket := shut < end && m.is(k-1, '(')
		if !bracket && (shut < end || (!m.is(k-1, '/') || m.flag(k, tSpace)) && !m.dashAt(k-1) && !m.is(k-1, '-')) || !m.sentenceBefore(k-1) || !m.lastProse(l) {
			return false
		}
		m.add(Credit, m.name(h), "close", k-1, end)
		return true
	}
	return false
}

// agenciesBehind reads the agencies that a line ends with behind its last sentence, a dash
// and strokes between them: "... he said. - Reuters/NAN". The line ends before token end.
func (m *marker) agenciesBehind(end int32) bool {
	if desk := m.dashedDesk(end); desk >= 0 && m.sentenceBefore(desk) {
		m.add(Credit, m.name(m.cueAt(end-1, cueSource)), "with", desk, end)
		return true
	}
	k := end
	for m.agencyAt(k-1) && (k == end || m.is(k, '/')) && m.is(k-2, '/') {
		k -= 2
	}
	if k == end || !m.agencyAt(k-1) || !m.dashAt(k-2) || !m.sentenceBefore(k-2) {
		return false
	}
	for k--; k < end; k += 2 {
		m.add(Credit, m.name(m.cueAt(k, cueSource)), "close", k, k+1)
	}
	return true
}

// strokesBehind reads the agencies in small letters, and who worked on it, with strokes between them,
// by which papers sign behind the last sentence of a text, and the agency behind a stroke: "... sagte er.
// dpa/jro", "... a-t-il dit. /ATS". Below a picture it is of that.
func (m *marker) strokesBehind(l *textLine, end int32) bool {
	if m.lang == langEN || l.end-l.tok < closingTokens || m.above < 2 || m.flag(end-1, tPunct) {
		return false
	}
	k, from := end-1, end
	var found []*hit
	for ; k > l.tok; k -= 2 {
		if h := m.cueAt(k, cueSource); h != nil && h.end == k+1 && m.agencyAt(k) {
			found = append(found, h)
		} else if m.lang&(langDE|langFR|langNL) == 0 || m.flag(k, tUpper) || !m.initialsAt(k) {
			return false
		}
		if from = k; !m.is(k-1, '/') {
			break
		}
		if m.sentenceBefore(k - 1) {
			from = k - 1
			break
		}
	}
	if len(found) == 0 || !m.is(from, '/') && m.flag(from, tUpper) || !m.sentenceBefore(from) || !m.lastProse(l) {
		return false
	}
	for i := len(found) - 1; i >= 0; i-- {
		m.add(Credit, m.name(found[i]), "close", found[i].tok, found[i].end)
	}
	return true
}

// A line of prose that stands below another has more bytes than proseBytes, and is looked
// for in the next proseLook.
const proseBytes, proseLook = 100, 4000

// lastProse says whether no line of prose follows the line.
func (m *marker) lastProse(l *textLine) bool {
	rest := m.src[l.last:min(len(m.src), int(l.last)+proseLook)]
	for line := range strings.Lines(rest) {
		line = strings.TrimRight(line, " \t\r\n\"'”’")
		if len(line) > proseBytes && strings.ContainsRune(".!?", rune(line[len(line)-1])) {
			return false
		}
	}
	return true
}

// authorsInitials reads the initials of who wrote a text, which local papers of
// Germany, Austria and the Low Countries set in brackets behind its last sentence, or below it:
// "... sagte er. (jro)", "... zei hij. (JRO/ABC)", with the day behind them in Austria, "(jro,
// 19.2.2025)". Whose they are no table knows. With "(red)" a newsroom signs.
func (m *marker) authorsInitials(l *textLine) bool {
	if m.lang&townLanguages == 0 || !m.nearEnd(l) || !m.is(l.end-1, ')') && !m.is(l.end-1, ']') {
		return false
	}
	shut := l.end - 1
	open := uint16('(')
	if m.is(shut, ']') {
		open = '[' // stations sign so
	}
	if m.flag(shut-1, tDigit) && m.is(shut-2, ',') {
		shut -= 2
	}
	if k := shut - 2; m.is(k, '(') && m.word(k+1, "red") && m.closes(l, k) {
		m.add(Byline, "", "newsroom", k, l.end)
		return true
	}
	k := shut - 1
	for k > l.tok && k > shut-7 && (m.initialsAt(k) || m.is(k, '/')) {
		k--
	}
	if !m.is(k, open) || k == shut-1 || !m.initialsAt(k+1) || !m.initialsAt(shut-1) || !m.closes(l, k) || m.listed(parties, k+1) {
		return false
	}
	m.add(Credit, "", "author", k, l.end)
	return true
}

// closes says whether token k of a line stands behind a sentence, on that line or on the one above.
func (m *marker) closes(l *textLine, k int32) bool {
	return m.sentenceBefore(k) || k == l.tok && m.belowSentence(l, closingSentence)
}

// parties are the letters of parties, which stand in brackets behind whoever is of one.
var parties = listOf(`spd cdu csu fdp afd bsw övp spö fpö neos svp sp gp glp evp edu mcg lega vvd pvv cda pvda nsc bbb sgp cu nva vld vb pvdb`)

// initialsAndAgency reads the agency that a German or Dutch desk sets bare behind its own
// initials and the last sentence, "... ist unklar. jro/dpa". Behind what a picture shows that is
// who took it, which takes fewer words.
func (m *marker) initialsAndAgency(l *textLine) bool {
	k := l.end - 3
	if m.lang&(langDE|langNL) == 0 || !m.is(k+1, '/') || !m.agencyAt(k+2) || l.end-l.tok < closingTokens || m.flag(k, tUpper) || !m.initialsAt(k) || !m.sentenceBefore(k) {
		return false
	}
	m.add(Credit, m.name(m.cueAt(k+2, cueSource)), "with", k, l.end)
	return true
}

// authorBehind reads the author whom some papers set in capitals behind the last sentence:
// "... sagte er. JANA ROTH". It has to be the end of the text.
func (m *marker) authorBehind(l *textLine) bool {
	if m.lang != langDE || m.head.byline || len(m.src)-int(l.last) > endTail || !m.caps(l.end-1) {
		return false
	}
	k := l.end - 1
	for k > l.tok && k > l.end-2*townWords && m.caps(k-1) && !m.flag(k-1, tPunct) {
		k--
	}
	if !m.sentenceBefore(k) || m.personsName(k, l.end) != l.end || m.houseName(&textLine{tok: k, end: l.end}) {
		return false
	}
	m.add(Byline, m.text(k, l.end), "", k, l.end)
	return true
}

// endTail is the most bytes of white space behind the end of a text.
const endTail = 4

// initialsAt says whether token k may be somebody's initials: two to four letters, all
// small or all capitals, that are no agency's name.
func (m *marker) initialsAt(k int32) bool {
	if int(k) >= len(m.toks) {
		return false
	}
	t := &m.toks[k]
	if n := t.end - t.start; n < 2 || n > initialsWord || t.flags&(tPunct|tDigit) != 0 || m.cueAt(k, cueSource) != nil || m.word(k, "red") {
		return false
	}
	return t.flags&tUpper == 0 || m.caps(k)
}

// ownLine reads the line in brackets at the end of a text on which a paper signs
// with its name, what it printed the story in or its day behind it: "(«Die Presse»,
// Print-Ausgabe, 28. November)", "(Harlower Zeitung)".
func (m *marker) ownLine(l *textLine, end int32) bool {
	if m.lang != langDE || !m.is(l.tok, '(') || end < l.end-1 || !m.nearEnd(l) || l.end-l.tok > sourcesLine {
		return false
	}
	k := l.tok + 1
	quoted := m.quoteMark(k)
	if quoted {
		k++
	}
	h := m.cueAt(k, cueSource)
	if h == nil || h.common && !quoted || m.book.sources.list[h.arg].Agency || quoted && !m.quoteMark(h.end) {
		return false
	}
	if k = h.end; quoted {
		k++
	}
	if k != end-1 && !m.is(k, ',') && !m.is(k, '/') {
		return false
	}
	m.add(Credit, m.name(h), "close", l.tok, end)
	return true
}
