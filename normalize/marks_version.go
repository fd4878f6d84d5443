package normalize

import (
	"strconv"
	"unicode/utf8"
)

// version reads the marker of a version that opens a line or closes a title:
// "UPDATE 2-", "WRAPUP 1 -", "CORRECTED-", "(2nd lead)", "Lead 2:". It returns
// where the text goes on.
func (m *marker) version(k, end int32) int32 {
	if m.followUp(k, end) || m.slugVersion(k, end) {
		return k
	}
	if m.word(k, "utl") && m.is(k+1, '.') && m.is(k+2, ':') {
		k += 3 // Austrian desks open the second headline so
	}
	if m.flashed(k, end) || m.crossed(k, end) {
		return k
	}
	if to := m.crossedLabel(k, end); to > k {
		return to
	}
	if !m.hasCue(cueVersion) {
		return m.versionAfter(k, end)
	}
	if m.updateTimed(k, end) {
		return k
	}
	if to := m.deskNote(k, end); to > k {
		return to
	}
	return m.versionMarker(k, end)
}

// A versionMarker is what has been read of a marker: "UPDATE 2-", "(2nd lead)".
type versionMarker struct {
	hit     *hit
	kind    versionForm
	from    int32 // where it begins, its bracket or number with it
	to      int32 // where what was read of it ends
	n       int   // its number
	counted bool  // that it has one
	bracket bool  // that a bracket opens before it
	dated   bool  // that a day or an hour stands behind it
}

// versionMarker reads the marker of a version from token k on, and returns where the text goes on, k if there is none.
func (m *marker) versionMarker(k, end int32) int32 {
	v := versionMarker{from: k}
	j := m.beforeMarker(&v, k)
	if n := m.ordinal(j); n > 0 && n < 20 && j+1 < end {
		if m.is(j+1, '.') {
			j++
		}
		if h := m.cueAt(j+1, cueVersion); h == nil || !versions[h.arg].counted {
			return m.versionAfter(k, end)
		}
		v.n, v.counted = n, true
		j++
	}
	if v.hit = m.cueAt(j, cueVersion); v.hit == nil {
		if m.noted(k, end) {
			return k
		}
		return m.versionAfter(k, end)
	}
	v.kind = versions[v.hit.arg]
	m.behindMarker(&v)
	to, ok := m.markerEnds(&v, end)
	if !ok {
		return k
	}
	value := v.kind.value
	switch {
	case v.dated && value == "update":
		value = "updated"
	case v.counted:
		value = numberedVersion(v.hit, v.n)
	}
	m.add(Version, value, "", v.from, min(to, end))
	if v.kind.line || v.dated {
		return k
	}
	return to
}

// beforeMarker moves k over what may stand before the words of a marker: a dash, a bracket, or who counts.
func (m *marker) beforeMarker(v *versionMarker, k int32) int32 {
	if (m.is(k, '-') || m.is(k, codeDash) || m.is(k, '#')) && m.cueAt(k+1, cueVersion) != nil {
		k++ // "#URGENTE | ..." on a desk's page in a network
	}
	switch {
	case m.is(k, '(') || m.is(k, '['):
		v.bracket = true
		k++
	case (m.agencyAt(k) || m.caps(k)) && m.ordinal(k+1) > 0 && m.cueAt(k+2, cueVersion) != nil:
		k++ // AP 2nd Ld-Writethru:
	}
	return k
}

// behindMarker reads what may stand between the words of a marker and the sign that ends it: its number, a day, whose
// correction it is.
func (m *marker) behindMarker(v *versionMarker) {
	j := v.hit.end
	if m.is(j, '.') && m.is(j+1, '-') {
		j++ // AMPL.-
	}
	if m.is(j, '(') && m.is(j+2, ')') && m.caps(j+1) && m.is(j+3, '-') {
		j += 3 // CORRECTED (OFFICIAL)-
	}
	v.dated = v.kind.dated && (m.dayBehind(j) || m.is(j, ',') && m.dayBehind(j+1))
	if n, is := m.number(j, 1, 2); is && !v.counted && v.kind.counted && !m.figureGoesOn(j+1) {
		v.n, v.counted = n, true
		j++
	}
	if _, hour := m.number(j, 4, 4); hour && v.bracket && v.kind.value == "wrapup" {
		j++ // (Zusammenfassung 1700), by the hour of its desk
	}
	v.to = j
}

// figureGoesOn says whether a stroke, a point or a colon at token k joins another figure to the one before it,
// as in a date or an hour.
func (m *marker) figureGoesOn(k int32) bool {
	return (m.is(k, '/') || m.is(k, '.') || m.is(k, ':')) && m.flag(k+1, tDigit) && !m.flag(k+1, tSpace)
}

// markerEnds says whether what follows a marker tells it from a word, a dash, a colon, a bracket, or a number before
// either, and where the text goes on behind it.
func (m *marker) markerEnds(v *versionMarker, end int32) (int32, bool) {
	j, kind := v.to, &v.kind
	if kind.label && m.head.lines >= headLines {
		return 0, false // of the title of another article
	}
	if v.bracket {
		return m.bracketEnds(v, end)
	}
	if kind.opens && m.word(v.hit.tok, "eds") && m.head.lines < headLines {
		return end, true // "Eds: UPDATES throughout; ADDS union"
	}
	caps := m.allCaps(v.hit.tok, v.hit.end)
	top := kind.label && m.head.lines < 2
	title := m.flag(j, tUpper) && !m.caps(j) && m.flag(j, tSpace) // what goes on is one
	switch {
	case m.is(j, '-') || m.is(j, codeDash) || m.is(j, ':') || m.is(j, '/') || m.is(j, '|'):
		named := m.is(j, ':') && kind.opens || top && (m.is(j, ':') || m.is(j, '|') && m.flag(v.from, tUpper))
		return j + 1, caps || v.counted || kind.line || named || m.glued(v.hit.tok, j, kind.value)
	case v.dated && m.flag(v.from, tUpper):
		return j, true
	case j == end && (caps || v.counted) && end-v.from <= 3:
		return j, true
	case m.is(j, '.') && caps && top && m.flag(j+1, tUpper) && !m.caps(j+1):
		return j + 1, true // URGENT. A bus slides into the river
	case caps && kind.value == "update" && m.lang&townLanguages != 0 && m.head.lines < 2 && title:
		return j, true // UPDATE Kraan valt om
	}
	return j, kind.line && (m.flag(v.from, tUpper) || m.is(j-1, ':') && kind.value == "updated" && m.dayBehind(j))
}

// wrapsUp stand before what the wrap-up of a story has besides.
var wrapsUp = listOf(`mit with avec con com met`)

// bracketNote is the most tokens in the brackets of a marker that says more: "(Corrects the number of berths in
// paragraph 3)".
const bracketNote = 60

// bracketEnds says whether the bracket that opened before a marker closes behind it, and where.
func (m *marker) bracketEnds(v *versionMarker, end int32) (int32, bool) {
	j := v.to
	if v.kind.counted && m.dashAt(j) && (m.is(end-1, ')') || m.is(end-1, ']')) {
		if h := m.cueAt(j+1, cueVersion); h != nil && (versions[h.arg].counted || versions[h.arg].value == "corrected") { // "(Zusammenfassung 1130 - Berichtigung: 1. Absatz)"
			v.hit, v.kind, v.n, v.counted = h, versions[h.arg], 0, false
			return end, true
		}
	}
	if v.kind.value == "wrapup" && m.listed(wrapsUp, j) && (m.is(end-1, ')') || m.is(end-1, ']')) {
		return end, true // "(Zusammenfassung mit Schlusskurs und Reaktionen)"
	}
	noted := m.is(j, ',') && m.allCaps(v.hit.tok, v.hit.end) && (m.is(end-1, ')') || m.is(end-1, ']')) // "(LEAD, actualisé avec réactions)"
	if v.kind.opens || v.kind.line || noted {
		for j < end && j < v.hit.end+bracketNote && !m.is(j, ')') && !m.is(j, ']') {
			j++
		}
	}
	return j + 1, m.is(j, ')') || m.is(j, ']')
}

// flashed reads a title between the crosses by which desks of Italy and Germany send a flash: "++ Gru
// crollata ++", "+++ Kran gestürzt +++".
func (m *marker) flashed(k, end int32) bool {
	if m.head.lines > 0 || !m.is(k, '+') || !m.is(k+1, '+') || !m.is(end-1, '+') || !m.is(end-2, '+') || end-k < flashTokens {
		return false
	}
	m.add(Version, "urgent", "", k, m.pastCrosses(k, end))
	return true
}

// crossed reads what a desk says between crosses of a story that it sends again: "+++ CORRIGE au 5e paragraphe:
// quatorze fois (bien quatorze) +++".
func (m *marker) crossed(k, end int32) bool {
	if !m.is(k, '+') || !m.is(k+1, '+') || !m.is(end-1, '+') || !m.is(end-2, '+') {
		return false
	}
	h := m.cueAt(m.pastCrosses(k, end), cueVersion)
	if h == nil || !versions[h.arg].opens && !versions[h.arg].line && !versions[h.arg].counted {
		return false
	}
	m.add(Version, versions[h.arg].value, "", k, h.end)
	return true
}

// crossedLabel reads the word for an alert between crosses before it, "+++ EIL +++ Großbrand im Chemiepark", and
// returns where the text goes on, k if there is none.
func (m *marker) crossedLabel(k, end int32) int32 {
	if m.head.lines > 1 || !m.is(k, '+') || !m.is(k+1, '+') {
		return k
	}
	h := m.cueAt(m.pastCrosses(k, end), cueVersion)
	if h == nil || !versions[h.arg].label || !m.is(h.end, '+') || !m.is(h.end+1, '+') {
		return k
	}
	to := m.pastCrosses(h.end, end)
	if to >= end {
		return k
	}
	m.add(Version, versions[h.arg].value, "", k, to)
	return to
}

// pastCrosses moves k over the crosses that stand there before token end.
func (m *marker) pastCrosses(k, end int32) int32 {
	for k < end && m.is(k, '+') {
		k++
	}
	return k
}

// flashTokens is the fewest tokens of such a title with its crosses.
const flashTokens = 7

// updateTimed reads the word for an update with its day or its hour and nothing else on the line before a
// colon or its end, and marks the word: "Update am 23. Dezember:", "Update, 8.31 Uhr: ...", "Mise à jour 10h30 :". A number alone
// counts takes, and "Update am Montag legt Telefone lahm" is a title.
func (m *marker) updateTimed(k, end int32) bool {
	h := m.cueAt(k, cueVersion)
	if h == nil || versions[h.arg].value != "update" || versions[h.arg].opens || !m.flag(k, tUpper) || m.is(h.end, ':') {
		return false
	}
	j, parts, digit := h.end, 0, false
	for ; j < end && !m.is(j, ':'); j++ {
		if part, _ := m.datePart(j); !part && !m.flag(j, tDigit) && !m.is(j, ',') && !m.is(j, '.') && !m.word(j, "am") && !m.word(j, "vom") && !m.word(j, "um") && !m.word(j, "du") && !m.word(j, "del") {
			return false
		}
		if digit = digit || m.flag(j, tDigit); !m.flag(j, tPunct) {
			parts++
		}
		if m.is(j+1, ':') && m.flag(j+2, tDigit) && !m.flag(j+2, tSpace) {
			j++ // 10:30
		}
	}
	if !digit || parts < 2 {
		return false
	}
	m.add(Version, "updated", "", k, h.end)
	return true
}

// glued says whether the marker at token k and its hyphen at token j open a title as
// clients of Reuters print it: "Factbox-Ports that were sold".
func (m *marker) glued(k, j int32, value string) bool {
	return m.head.lines == 0 && m.lang == langEN && m.is(j, '-') && !m.flag(j, tSpace) && m.flag(k, tUpper) && m.flag(j+1, tUpper) && !m.flag(j+1, tSpace) &&
		(value == "factbox" || value == "exclusive" || value == "corrected")
}

// noteWords is the most words before the colon of an editor's note.
const noteWords = 6

// noted reads what became of the text where an editor's note says so: "Editor's
// note: This story has been updated", "Anm. d. Red.: In einer früheren Fassung".
func (m *marker) noted(k, end int32) bool {
	for j := k + 1; j < end && j <= k+2*noteWords; j++ {
		if !m.is(j, ':') {
			continue
		}
		h := m.cueAt(j+1, cueVersion)
		if h == nil || !versions[h.arg].line {
			return false
		}
		m.add(Version, versions[h.arg].value, "", j+1, h.end)
		return true
	}
	return false
}

// dayBehind says whether a date or an hour begins at token k, a preposition or a
// colon aside: "Updated 9/22/2006", "modifié le 5 mars", "Actualizado: 19.10".
func (m *marker) dayBehind(k int32) bool {
	if m.is(k, ':') {
		k++
	}
	for n := 0; n < 3 && (m.word(k, "du") || m.has(k, onWord|hourWord|dateWord|prepositionTo|nameArticle|sinceWord)); n++ {
		k++
	}
	return m.flag(k, tDigit) || m.cueAt(k, cueMonth) != nil || m.cueAt(k, cueDay) != nil
}

// changedLine is the most tokens of a line that says when a page was put up and
// when it was changed.
const changedLine = 44

// versionWithin reads, near the top of a text, when a page was changed where that
// stands behind its author or the day on which it was put up: "Publié le 6 août à
// 9h00, mis à jour le 7 août", "March 4, 2024 | Updated: 3 hours ago".
func (m *marker) versionWithin(l *textLine) {
	if m.head.lines >= headLines || l.end-l.tok > changedLine || m.saysSo(l) {
		return
	}
	digit := false
	for k := l.tok; k < l.end; k++ {
		if k > l.tok && (digit || m.flag(k-1, tPunct)) {
			if h := m.cueAt(k, cueVersion); h != nil && (versions[h.arg].dated || versions[h.arg].line && versions[h.arg].value == "updated") && (m.is(h.end-1, ':') && m.flag(h.end, tDigit) || m.dayBehind(h.end)) {
				m.add(Version, "updated", "", k, h.end)
				return
			}
		}
		digit = digit || m.flag(k, tDigit)
	}
}

// followUp reads the line by which ANSA refers a take to the one before, by its
// headline and hour: "(v. 'Frana a Vallebruna, chiusa la statale' delle 8.12)".
func (m *marker) followUp(k, end int32) bool {
	if !m.is(k, '(') || !m.word(k+1, "v") && !m.word(k+1, "vedi") || !m.is(end-1, ')') {
		return false
	}
	for j := end - 2; j > k+2 && j > end-8; j-- {
		if (m.word(j, "delle") || m.word(j, "ore")) && m.flag(j+1, tDigit) {
			m.add(Version, "update", "", k, end)
			return true
		}
	}
	return false
}

// slugVersion reads the line of keywords that APA sets above a headline, where it
// ends in a marker: "Unfälle/Bahn/Steiermark/Zusammenfassung".
func (m *marker) slugVersion(k, end int32) bool {
	if m.head.lines > 3 || end-k < 5 || !m.is(end-2, '/') {
		return false
	}
	h := m.cueAt(end-1, cueVersion)
	if h == nil || !versions[h.arg].counted {
		return false
	}
	strokes := 0
	for j := k; j < end; j++ {
		switch {
		case m.is(j, '/'):
			strokes++
		case m.flag(j, tPunct) && !m.is(j, '-') || j > k && m.flag(j, tSpace):
			return false
		}
	}
	if strokes < 2 {
		return false
	}
	m.add(Version, versions[h.arg].value, "", end-1, end)
	return true
}

// versionAfter reads a marker in brackets at the end of a title: "Giant buys
// rival (2nd lead)", or the bare number of a take, as ANSA counts them.
func (m *marker) versionAfter(k, end int32) int32 {
	if m.head.lines == 0 && m.versionBehindDash(k, end) || m.head.lines > 3 || !m.is(end-1, ')') {
		return k
	}
	if n, ok := m.number(end-2, 1, 1); ok && n > 1 && m.is(end-3, '(') && m.head.lines == 0 && m.lang&(langIT|langPT) != 0 && end-3 > k+2 {
		m.add(Version, "update "+strconv.Itoa(n), "", end-3, end)
		return k
	}
	for j := end - 2; j > k && j > end-6; j-- {
		if !m.is(j, '(') {
			continue
		}
		n := m.ordinal(j + 1)
		at := j + 1
		if n > 0 {
			at++
			if m.is(at, '.') {
				at++ // (2. Lead)
			}
		}
		h := m.cueAt(at, cueVersion)
		if h == nil {
			return k
		}
		if n == 0 {
			n, _ = m.number(h.end, 1, 2)
		}
		m.add(Version, numberedVersion(h, n), "", j, end)
		return k
	}
	return k
}

// numberedVersion is the value of a marker with the number that stands beside it, 0 if none does: "update 2".
func numberedVersion(h *hit, n int) string {
	value := versions[h.arg].value
	if n > 0 {
		value += " " + strconv.Itoa(n)
	}
	return value
}

// versionBehindDash reads the marker behind a dash that ends a title: "Harbour reopens - Update", "Hafen wieder frei -
// UPDATE 2", "Porto reaberto -- Atualização".
func (m *marker) versionBehindDash(k, end int32) bool {
	at := end - 1
	n, _ := m.number(at, 1, 1)
	if n > 0 {
		at--
	}
	for ; at > k+2 && at > end-4; at-- {
		if h := m.cueAt(at, cueVersion); h != nil && h.end >= end-1 && versions[h.arg].counted && m.dashAt(at-1) && (m.flag(at-1, tSpace) || m.dashAt(at-2)) {
			m.add(Version, numberedVersion(h, n), "", at, end)
			return true
		}
	}
	return false
}

// capital says whether token k is a single capital: the "À" of "MISE À JOUR".
func (m *marker) capital(k int32) bool {
	return m.flag(k, tUpper) && utf8.RuneCountInString(m.text(k, k+1)) == 1
}

// allCaps says whether all words of [from, to) are in capitals.
func (m *marker) allCaps(from, to int32) bool {
	for k := from; k < to; k++ {
		if m.toks[k].flags&(tPunct|tDigit) == 0 && !m.caps(k) && !m.capital(k) {
			return false
		}
	}
	return true
}
