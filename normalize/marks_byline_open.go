package normalize

// What tells that a line opens as a byline does, and where its names begin.

// bylineOpens returns where the names begin in a line that opens as a byline
// does, k if it does not: "By", "Di:", "A cura di", "Von unserem Redakteur".
// Blogs and Italian papers set "by" small, near the top, on a line with nothing
// but the name.
func (m *marker) bylineOpens(l *textLine, k int32) int32 {
	if k >= l.end || !m.mayHead(k) {
		return k
	}
	after := m.bylineLabel(l, k)
	switch {
	case after == k:
		return k
	case m.flag(k, tUpper), m.is(after, ':') && m.nearTitle(): // "by: Jane Roe", as American stations set it
		if m.is(after, ':') {
			after++
		}
		return after
	case m.smallBy(l, after):
		return after
	}
	return k
}

// bylineLabel moves k over the words that name who wrote a text: "By", "Text:", "Interview:"; k if there are none.
func (m *marker) bylineLabel(l *textLine, k int32) int32 {
	if label := m.textAndPictures(k); label > k && m.head.lines < headLines {
		return label
	}
	if after := m.behindBy(k); after > k {
		return after
	}
	switch {
	case m.is(k+1, ':') && m.textLabel(k) && !m.word(k, "texto"):
		return k + 1
	case m.lang&langDE != 0 && (m.word(k, "interview") && m.is(k+1, ':') || m.word(k, "aus") && (m.word(k+2, "berichtet") || m.word(k+3, "berichtet"))):
		after := k + 1 // Interview: Jan Roth; Aus Harlow berichtet Jan Roth
		for m.flag(after-1, tUpper) && after < l.end && !m.is(after, ':') {
			after++
		}
		names := after
		if m.is(names, ':') {
			names++
		}
		if m.personsName(names, l.end) == l.end {
			return after
		}
	case m.head.lines < headLines && (m.word(k, "texto") || m.word(k, "texte") || m.word(k, "testo")) && m.personsName(k+1, l.end) == l.end:
		return k + 1
	}
	return k
}

// smallBy says whether a word for "by" in small letters, which ends before token after, opens a byline, by what
// stands behind: "von dpa", "par Jeanne Roc (Reuters) - La grue", "by Jane Roe".
func (m *marker) smallBy(l *textLine, after int32) bool {
	top := m.head.lines > 0 && m.head.lines < headLines
	if m.agencyAt(after) {
		end := m.cueAt(after, cueSource).end
		if m.head.lines == 0 && end == l.end || top && (l.end-after <= townWords+2 || m.sentBehind(l, end)) {
			return true // "von dpa", "von APA/red"
		}
	}
	if m.nearTitle() && (m.agencyDash(m.persons(&textLine{tok: after, end: l.end})) > 0 || m.outletLine(after, l.end)) {
		return true // "par Jeanne Roc (Reuters) - La grue", "par BFMTV"
	}
	if !top {
		return false
	}
	end := m.personsName(after, l.end)
	if all := m.persons(&textLine{tok: after, end: l.end}); all > end && (all == l.end || m.address(all, l.end) == l.end) {
		return true // "by JANE ROE and JOHN POE jane.roe@harlow.example"
	}
	switch {
	case end == l.end:
		return true
	case end == after:
		return false
	case m.has(end, andWord) && m.agencyAt(end+1) && m.cueAt(end+1, cueSource).end == l.end:
		return true // "von Jan Roth und dpa"
	case end+1 == l.end && m.dashAt(end), !m.saysSo(l) && m.signedTail(end, l.end):
		return true
	case m.is(end, ','):
		return m.roleAt(end+1, l.end) || m.sourceEnds(end+1, l.end) || l.end-end <= 1+townWords && m.flag(end+1, tUpper) && m.flag(l.end-1, tUpper)
	}
	return false
}

// behindBy moves k over the words for "by": "A cura di", "Von"; k if there are
// none.
func (m *marker) behindBy(k int32) int32 {
	if h := m.cueAt(k, cueByline); h != nil {
		if h.detail == "newsroom" && m.listed(reporterKinds, h.end) {
			return h.end + 1
		}
		return h.end
	}
	if m.has(k, byWord) && m.is(k+1, ',') && (m.word(k, "autor") || m.word(k, "autora")) {
		return k + 2 // Autor, Juana Roca
	}
	if m.has(k, byWord) {
		return m.eitherSex(m.severalToo(k + 1))
	}
	return k
}

// reporterKinds are what a paper's correspondent is behind the noun: "De notre correspondante locale Jeanne Roc".
var reporterKinds = listOf(`local locale locaux locales régional régionale régionaux permanent permanente particulier particulière
	spécial spéciale speciale speciali locali permanente regional`)

// severalToo moves k, behind a word for an author, over the ending in brackets by which that may be
// several, or a woman: "Auteur(s)", "Autor(a)".
func (m *marker) severalToo(k int32) int32 {
	if m.is(k, '(') && !m.flag(k, tSpace) && m.is(k+2, ')') && m.is(k+3, ':') && m.toks[k+1].end-m.toks[k+1].start <= 2 {
		return k + 3
	}
	return k
}

// eitherSex moves k, behind a German word for an author, over the ending by which that is a woman
// as well: "Autor/in", "Autor:innen", "Autor*in".
func (m *marker) eitherSex(k int32) int32 {
	if m.lang != langDE || !m.flag(k, tPunct) || m.flag(k, tSpace) || !m.word(k-1, "autor") {
		return k
	}
	j := k + 1
	if m.is(j, '-') {
		j++
	}
	if !m.flag(j, tSpace) && (m.word(j, "in") || m.word(j, "innen")) {
		return j + 1
	}
	return k
}

// behindPlace moves k over the place from which somebody writes, up to the comma
// behind it: "De notre correspondante à Bourg-sur-Douve, Jeanne Roc".
func (m *marker) behindPlace(k, end int32) int32 {
	if !m.has(k, fillRight) || m.flag(k, tUpper) {
		return k
	}
	for j := k + 1; j < end && j < k+placeWords; j++ {
		if m.is(j, ',') {
			return j + 1
		}
	}
	return k
}
