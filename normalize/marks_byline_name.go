package normalize

// Authors who sign without a word for "by", and what tells them from other names.

// namedOf reads an author with no "by" before her, near the top of a text, by what
// stands behind: her agency, "Jane Roe, Associated Press", "Juana Roca (EFE)",
// "Jeanne Roc (avec AFP)"; what she is, "Jane Roe, Staff Writer"; or her paper or
// place behind a stroke, "Jane Roe | Weston Gazette", "JUANA ROCA / Alcorta".
func (m *marker) namedOf(l *textLine, k int32) int32 {
	if k >= l.end || !m.flag(k, tUpper) || m.head.byline || m.head.lines >= headLines {
		return k
	}
	if m.paperSigned(l, k) {
		return l.end
	}
	if l.end-k > 14 {
		return k
	}
	if m.startsWith(k) && m.flag(k+1, tUpper) {
		k++ // "Avec Jeanne Roc (AFP)"
	}
	end := m.personsName(k, l.end)
	if end == k {
		return m.behindHouse(l, k)
	}
	if m.besideAgency(l, k, m.persons(&textLine{tok: k, end: l.end})) {
		return l.end
	}
	if place := m.placeBehind(k, end); place > k && end == l.end && m.nearTitle() {
		m.author(m.text(k, place), "", k, place) // JUANA ROCA Alcorta
		return l.end
	}
	if end+1 >= l.end {
		return k
	}
	if !(m.nearTitle() && m.flag(end, tDigit) && m.dateOnly(l.end, end)) { // Jane Roe 21 febbraio 2020 - 16:50
		last, told, may := m.behindName(l, k, end)
		if !may || !told && !m.signsBeside(l, end, last) {
			return k
		}
	}
	m.author(m.text(k, end), "", k, end)
	return l.end
}

// behindName says whether what stands behind the name [k, end) tells near the title that it is an author's: a role, a place, a
// day, a paper; where that ends; and whether what stands there may be so of an author at all.
func (m *marker) behindName(l *textLine, k, end int32) (last int32, told, may bool) {
	j, last := m.behindArticle(end+1), l.end
	switch top := m.nearTitle(); {
	case m.is(end, '(') && m.textLabel(j) && m.is(j+1, ')'):
		return last, top, true // Jan Roth (Text), Eva Thal (Fotos)
	case m.is(end, '(') && m.is(l.end-1, ')'):
		return last - 1, top && m.has(j, airWord|prepositionTo) && m.flag(j+1, tUpper), true // Jeanne Roc (à Harlow)
	case m.is(end, ','):
		return last, top && (m.roleAt(j, last) || m.roleOfHouse(j, last) || m.writtenOn(l, end, j) || !m.agencyAt(j) && (m.sourceEnds(j, last) || m.outletEnds(j, last))), true
	case m.handled(end, l.end):
		return last, top, true
	case m.dashAt(end):
		return last, top && (m.roleAt(j, last) || !m.houseName(l) && !m.has(end-1, outletHead) && m.dateOnly(last, j)), true
	case m.is(end, '|'):
		h := m.cueAt(j, cueSource)
		if top && m.agencyAt(j) && m.is(h.end, '|') && m.dateOnly(last, h.end) {
			return h.end, false, true // Jane Roe | PTI | May 12, 2024
		}
		return last, top && (m.dateOnly(last, j) || m.outletEnds(j, last) || h != nil && h.end == last || m.roleAt(j, last) || m.townEnds(j, last)), true
	case m.is(end, '/'):
		place := m.allCaps(k, end) && !m.allCaps(j, last) && m.flag(j, tUpper|tSpace) && last-j <= 3
		town := m.lang == langES && !m.agencyAt(j) && m.townEnds(j, last) && (last-j <= townWords || m.has(j, nameArticle))
		return last, top && (m.roleAt(j, last) || place || town), true
	}
	told = m.nearTitle() && m.flag(end, tUpper) && m.roleAt(end, last) && last-end <= 3 && !m.saysSo(l) // JANE ROE STAFF WRITER
	return last, told, told
}

// signsBeside reads the agency that ends at token last, behind the sign at token end that follows an author's name: "Jane
// Roe, Associated Press", "Jeanne Roc (avec AFP)".
func (m *marker) signsBeside(l *textLine, end, last int32) bool {
	j := m.behindArticle(end + 1)
	if h := m.cueAt(j, cueWith); h != nil && h.detail == "with" {
		j = h.end
	} else if m.has(j, particle) && !m.agencyAt(j) {
		j++
	}
	if m.is(end, '|') && last == l.end || m.is(end, '/') || !m.agencyAt(j) || m.cueAt(j, cueSource).end != last {
		return false
	}
	m.add(Credit, m.name(m.cueAt(j, cueSource)), "byline", j, last)
	return true
}

// roleOfHouse says whether [k, end) is what somebody is who writes, and behind a stroke the name of a house:
// "corresponsal | Red del Valle Noticias".
func (m *marker) roleOfHouse(k, end int32) bool {
	stroke := k + 1
	for stroke < end && stroke <= k+roleWords && !m.is(stroke, '|') && !m.is(stroke, codeBullet) {
		stroke++
	}
	if stroke+1 >= end || stroke > k+roleWords || end-stroke > longestOutlet || !m.flag(stroke+1, tUpper) || !m.roleAt(k, stroke) {
		return false
	}
	for j := stroke + 1; j < end; j++ {
		if !m.flag(j, tUpper) && !m.has(j, particle) {
			return false
		}
	}
	return true
}

// behindArticle is the token behind the article with which the name of an agency at token k begins: "La Presse
// Canadienne", "l'Agence France-Presse"; k if there is none.
func (m *marker) behindArticle(k int32) int32 {
	if m.agencyAt(k) || !m.has(k, nameArticle) {
		return k
	}
	if m.is(k+1, '\'') && m.agencyAt(k+2) {
		return k + 2
	}
	if m.agencyAt(k + 1) {
		return k + 1
	}
	return k
}

// behindHouse reads an author behind the name of her paper, as Ouest-France signs:
// "Ouest-France Jeanne ROC."
func (m *marker) behindHouse(l *textLine, k int32) int32 {
	h := m.cueAt(k, cueSource)
	if h == nil || h.common || m.book.sources.list[h.arg].Agency || !m.nearTitle() {
		return k
	}
	end := m.personsName(h.end, l.end)
	if end == h.end || !m.caps(end-1) || end < l.end && !(m.is(end, '.') && end+1 == l.end) {
		return k
	}
	m.author(m.text(h.end, end), "", k, end)
	return l.end
}

// signedName reads the name before the brackets in which a line signs for an
// agency as well: "Jeanne Roc (avec AFP)".
func (m *marker) signedName(l *textLine) {
	if m.head.byline || !m.nearTitle() || !m.flag(l.tok, tUpper) {
		return
	}
	k := m.behindBy(l.tok)
	end := m.persons(&textLine{tok: k, end: l.end})
	if end == k || m.unknownOutlet(k, false).ok || m.houseName(l) && k == l.tok {
		return
	}
	joint := end
	if m.is(joint, ',') {
		joint++ // Joana Rocha, com Lusa
	}
	h := m.cueAt(joint, cueWith)
	with := h != nil && h.detail == "with"
	// A house of two words prints with an agency as well, but for the one that the
	// Portuguese have, and so does a town stand before a stroke.
	if m.is(end, '(') && m.is(l.end-1, ')') || with && (m.lang == langPT || m.givenName(k)) || m.beforeAgency(k, end) {
		m.author(m.text(k, end), "", l.tok, end)
	}
}

// beforeAgency says whether the name [k, end) of a person stands before a stroke and an agency, or agencies
// in general, as papers of Romance languages sign: "Juana Roca | EFE", "Juana Roca / Agencias". Behind a
// stroke that leans stands the agency of who took a picture.
func (m *marker) beforeAgency(k, end int32) bool {
	return m.lang&romance != 0 && m.givenName(k) && (m.is(end, '|') && m.agencyAt(end+1) || (m.is(end, '|') || m.is(end, '/')) && m.has(end+1, agenciesWord))
}

// besideAgency reads the names [k, end) on a line near the title that goes on with an agency and is nothing
// else, "JEANNE ROC & AFP", "Juana Roca y EFE". A house signs so as well: it is a person by her given name.
func (m *marker) besideAgency(l *textLine, k, end int32) bool {
	if !m.nearTitle() || !m.is(end, '&') && !m.has(end, andWord) || !m.agencyAt(end+1) || m.cueAt(end+1, cueSource).end != l.end || m.houseName(l) {
		return false
	}
	if m.givenName(k) {
		m.author(m.text(k, end), "", k, end)
	}
	m.add(Credit, m.name(m.cueAt(end+1, cueSource)), "with", end+1, l.end)
	return true
}

// outletEnds says whether the name of an outlet that no table knows is all of [k, end).
func (m *marker) outletEnds(k, end int32) bool {
	s := m.unknownOutlet(k, false)
	return s.ok && s.end == end
}

// townEnds says whether [k, end) may be the town, or the paper, that papers of Romance
// languages set behind a stroke: "Juana Roca | Alcorta", "... | El Sol de Alcorta".
func (m *marker) townEnds(k, end int32) bool {
	if m.lang&(langES|langIT|langPT) == 0 || end-k > townWords+2 {
		return false
	}
	for j := k; j < end; j++ {
		if !m.flag(j, tUpper) && !(j > k && m.has(j, particle|nameArticle)) || m.has(j, notName) && j+1 == end {
			return false
		}
	}
	return true
}

// placeBehind returns where the capitals of a name [k, end) stop and a place in small
// letters begins, as Spanish papers sign; k if none does.
func (m *marker) placeBehind(k, end int32) int32 {
	if m.lang != langES {
		return k
	}
	for j := k + 2; j < end; j++ {
		if !m.caps(j) && m.allCaps(k, j) {
			return j
		}
	}
	return k
}

// textLabel says whether token k is the label before or behind who wrote a text.
func (m *marker) textLabel(k int32) bool {
	return m.word(k, "text") || m.word(k, "texte") || m.word(k, "testo") || m.word(k, "tekst") || m.word(k, "texto")
}

// textAndPictures moves k over the label of who wrote a text and took its pictures, up to the colon or the
// name: "Texte et photos :", "Testi e foto di"; k if there is none.
func (m *marker) textAndPictures(k int32) int32 {
	if !m.listed(textLabels, k) || !m.flag(k, tUpper) || !m.has(k+1, andWord) && !m.is(k+1, '&') || !m.listed(pictureLabels, k+2) {
		return k
	}
	to := k + 3
	if m.is(to, '\'') && m.word(to+1, "s") {
		to += 2 // "foto's"
	}
	if m.is(to, ':') || m.has(to, byWord) || m.flag(to, tUpper) {
		if m.has(to, byWord) {
			to++
		}
		return to
	}
	return k
}

var (
	textLabels    = listOf(`text texts texte textes testo testi tekst teksten texto textos words story`)
	pictureLabels = listOf(`photos photo photographs pictures images fotos foto bilder bild fotografie fotografía fotografías imagens imágenes immagini beeld`)
)

// writtenOn says whether a name that ends before token end is an author's, since a whole
// date is all behind it from token k on: "Jane Roe, 16 Sep 2017".
func (m *marker) writtenOn(l *textLine, end, k int32) bool {
	to, year, _, _ := m.dateFrom(k)
	return to == l.end && year > 0 && !m.has(end-1, outletHead) && !m.houseName(l)
}
