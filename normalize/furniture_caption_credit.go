package normalize

// What tells the credit of a picture at the end of a line: a service of pictures, a label, an agency beside a name.

// photoCredit says whether a line ends in the credit of a picture: "(AP
// Photo/Jane Roe)", "REUTERS/Jane Roe", "AFP/Getty Images", "(Foto: dpa)".
func (m *marker) photoCredit(l *textLine) bool {
	const credits = uint64(1)<<cuePhotoAgency | 1<<cueCaption | 1<<cueSource
	if m.handedOut(l) {
		return true
	}
	if m.cues&credits == 0 || l.last-l.first > captionBytes || m.closesText(l) || m.rightsLine(l) {
		return false
	}
	end := l.end
	for end > l.tok && (m.is(end-1, ')') || m.is(end-1, '.') || m.is(end-1, ']')) {
		end--
	}
	if end < l.end && m.suppliedBehind(l, end) {
		return true
	}
	for k := end - 1; k >= max(l.tok, end-12); k-- {
		if m.is(k, codeCopy) && m.shownBriefly(l, k) && k+2 == end && m.agencyAt(k+1) {
			return true
		}
		if m.is(k, codeCopy) && m.described(l, k) && (m.capitalNames(k+1, end) || m.agenciesEnd(k+1, end) || k+2 == end && m.agencyAt(k+1)) {
			return true
		}
		if m.toks[k].hit < 0 || m.does[m.toks[k].code].begins&(credits|1<<cueWith|1<<cueCopyright) == 0 && !m.word(k, "copyright") {
			continue
		}
		if m.creditedBehind(l, k, end) || m.rightsBehind(l, k, end) || m.picturesOf(l, k, end) || m.labelled(l, k, end) || m.takenByAgency(l, k, end) {
			return true
		}
	}
	return false
}

// picturesOf says whether a service of pictures at token k, "AP Photo", "Getty Images", credits one that the line
// ends with at token end.
func (m *marker) picturesOf(l *textLine, k, end int32) bool {
	h := m.cueAt(k, cuePhotoAgency)
	if h == nil {
		return false
	}
	if m.is(k-1, '/') && m.word(h.end, "for") && m.capitalNames(h.end+1, end) {
		return true // Jane Roe/AP Images for Harlow Port
	}
	if m.signsStory(l, k) {
		return false
	}
	behind := m.behindDomain(h.end)
	return m.is(behind, '/') ||
		behind == end && (m.is(k-1, '/') || m.is(k-1, '|') || m.is(k-1, '(') || m.is(k-1, codeCopy) || m.is(k-1, ':') || m.word(k-1, "via") || end-l.tok <= 4)
}

// labelled says whether a word for a picture at token k, "Photo:", "photo by", opens the credit in which the line ends.
func (m *marker) labelled(l *textLine, k, end int32) bool {
	h := m.cueAt(k, cueCaption)
	if h == nil {
		return false
	}
	if m.lang == langEN && m.is(k-1, ',') && m.word(h.end-1, "by") && l.end-l.tok <= describedLine && m.capitalNames(h.end, end) {
		return true // "The whale on the beach, photo by Jane Roe"
	}
	if !m.bracketed(l, k) || m.insideProse(l, k, end) || k == l.tok && m.setting(h, l) {
		return false
	}
	return m.is(h.end, ':') || m.is(h.end, '/') || h.detail == "open" && k > l.tok && (m.is(end, ')') || m.is(end, ']'))
}

// bracketed says whether a bracket opens before token k, or the line l begins there.
func (m *marker) bracketed(l *textLine, k int32) bool {
	return m.is(k-1, '(') || m.is(k-1, '[') || k == l.tok
}

// takenByAgency says whether an agency or outlet at token k credits the picture of a line that ends there: "REUTERS/Jane
// Roe", "Jane Roe/AP", "AFP PHOTO / JANE ROE".
func (m *marker) takenByAgency(l *textLine, k, end int32) bool {
	h := m.cueAt(k, cueSource)
	if h == nil {
		return false
	}
	if h.end == end && m.givenOut(l, k) {
		return true
	}
	if !m.book.sources.list[h.arg].Agency {
		return false
	}
	if h.end == end && (m.takenFor(l, k) || m.ofOther(l, k) || m.takerBehind(l, k)) || m.picOf(l, h, end) {
		return true
	}
	j := h.end // behind "AP Photo", whose second word is no part of the agency
	if p := m.cueAt(j, cueCaption); p != nil {
		j = p.end
	}
	if m.is(j, '/') && j > h.end && m.allCaps(k, j) {
		return true // AFP PHOTO / JANE ROE
	}
	if m.is(j, '/') && !m.flag(j, tSpace) {
		if name := m.personsName(j+1, end); name == end || name > j+1 && m.is(name, '/') {
			return true // REUTERS/Jane Roe
		}
	}
	if m.lang == langEN && h.end == end && m.is(k-1, '/') && !m.flag(k-1, tSpace) && !m.flag(k, tSpace) && m.personsName(l.tok, k-1) == k-1 && k-1 > l.tok {
		return true // Jane Roe/AP
	}
	return j > h.end && j == end && m.bracketed(l, k)
}

// rightsLine says whether the line below a text has the sign of copyright and the word, and whose it is: with
// both nobody credits a picture.
func (m *marker) rightsLine(l *textLine) bool {
	return m.is(l.tok, codeCopy) && m.word(l.tok+1, "copyright") && m.nearEnd(l) && m.above > 0
}

// rightsBehind says whether a picture's description ends in whose it is, before token end:
// "Der Kran am Hafen Copyright: dpa", with that word at token k.
func (m *marker) rightsBehind(l *textLine, k, end int32) bool {
	if !m.word(k, "copyright") || !m.is(k+1, ':') || k == l.tok || l.end-l.tok > describedLine {
		return false
	}
	h := m.cueAt(k+2, cueSource)
	return h != nil && h.end == end && m.agencyAt(k+2)
}

// givenOut says whether a house that gave a picture to the agency at token k stands before that in
// brackets, behind what the picture shows, or who took it for the outlet there: "The quay on
// Monday. (Harlow Harbour Museum/Reuters)", "The quay on Monday. (Jane Roe/CBC)".
// At the end of a text a paper signs so beside an agency, and agencies beside each other.
func (m *marker) givenOut(l *textLine, k int32) bool {
	if m.lang != langEN || !m.is(k-1, '/') || m.flag(k, tSpace) || m.nearEnd(l) {
		return false
	}
	for j := k - 2; j > l.tok && j > k-captionReach; j-- {
		if m.is(j, '(') {
			return j+2 < k-1 && m.sentenceBefore(j) && m.capitalNames(j+1, k-1) && (m.agencyAt(k) || m.personsName(j+1, k-1) == k-1)
		}
		if m.cueAt(j, cueSource) != nil || m.is(j, '/') {
			return false
		}
	}
	return false
}

// captionReach is the most tokens that the brackets of a picture's credit hold.
const captionReach = 14

// behindDomain moves k over the end of an address that stands right behind a name:
// "Shutterstock.com".
func (m *marker) behindDomain(k int32) int32 {
	if m.is(k, '.') && !m.flag(k+1, tSpace) && m.has(k+1, domainEnd) {
		return k + 2
	}
	return k
}

// creditedBehind says whether a line ends at token end in the name of who took
// a picture, with token k in it and the picture's description before: "The quay
// on Monday. Credit: Jane Roe", "De kade. Beeld Jana de Rooij", "The quay. Jane
// Roe/Reuters", "Le quai, lundi. © AFP", "The quay (foto Ansa)".
func (m *marker) creditedBehind(l *textLine, k, end int32) bool {
	if k == l.tok {
		return false
	}
	if h := m.cueAt(k, cueCaption); h != nil && (m.opensCredit(h) || (m.is(h.end, ':') || m.is(h.end, '/') && m.flag(h.end, tSpace)) && m.flag(k, tUpper) && m.described(l, k) && m.opensPicture(k)) {
		j := h.end
		switch {
		case m.is(j, ':'):
			j++
			if m.namesHouse(j, end) || m.housesEnd(j, end) || m.agenciesEnd(j, end) || (m.dashAt(k-1) || m.is(k-1, '|') || m.is(k-1, '/') || m.described(l, k)) && m.capitalNames(j, end) || m.sentenceBefore(k) && m.ofHouse(j, end) {
				return true
			}
		case m.is(j, '/'):
			return m.namesTaker(j+1, end) // "... on the quay. Photo / Jane Roe"
		case m.has(j, prepositionBy):
			j++ // "... en el muelle / Foto de AFP"
		}
		return m.nameOrSource(j, end)
	}
	if h := m.cueAt(k, cueWith); h != nil && h.detail == "source" && m.is(k-1, '(') && m.is(h.end, ':') && m.takenBy(h.end+1, end) {
		return true
	}
	h := m.cueAt(k, cueSource)
	if h != nil && m.is(h.end, '/') && l.end-l.tok <= describedLine && m.agencyAt(k) && m.sentenceBefore(k) && m.allNames(h.end, end) {
		return true // "Die Gondel am Hang. APA / BMI / FLUGPOLIZEI"
	}
	switch {
	case h == nil || h.end != end:
		return false
	case m.is(k-1, codeCopy), m.is(k-1, '/') && m.flag(k-1, tSpace) && m.lang == langES: // "... del puerto. / EFE"
		return l.end-l.tok <= describedLine && m.sentenceBefore(k-1)
	case m.is(k-1, '/') && m.flag(k-1, tSpace):
		return m.tookPicture(l, k-1)
	case m.word(k-1, "the") && m.is(k-2, '/') && !m.flag(k-2, tSpace): // Jane Roe/The Harlow Post
		return m.takenBefore(l, k-2)
	case m.is(k-1, '/'):
		return m.takenBefore(l, k-1)
	}
	return false
}

// ofHouse says whether [k, end) is a name and, behind a comma, whose people that is one of: "Professor Jane Roe, Harlow
// Museum".
func (m *marker) ofHouse(k, end int32) bool {
	for c := k + 1; c < end-1; c++ {
		if m.is(c, ',') {
			return m.capitalNames(k, c) && m.capitalNames(c+1, end)
		}
	}
	return false
}

// leastDescribed is the least tokens that tell what a picture shows, and leastSmall how many of these begin with
// a small letter: an outlet's name may have one.
const leastDescribed, leastSmall = 4, 2

// described says whether what a picture shows may stand before token k of a line, without a full stop, and its
// credit behind: "Le quai lundi après la crue © AFP", "The quay after the flood Photo: Jane Roe".
func (m *marker) described(l *textLine, k int32) bool {
	if k-l.tok < leastDescribed || l.end-l.tok > describedLine || m.above == 0 || m.sentenceBefore(k) {
		return false
	}
	small := 0
	for j := l.tok; j < k; j++ {
		if m.cueAt(j, cueCopyright) != nil {
			return false // "All rights reserved © Reuters"
		}
		if !m.some(j, tUpper|tPunct|tDigit) {
			small++
		}
	}
	return small >= leastSmall
}

// mostBrief is the most tokens of a picture's name.
const mostBrief = 3

// shownBriefly says whether a picture's name stands before the sign of copyright at token k of a line with the story
// below it: "Hafenkran © AFP". It tells nothing, and has neither a verb nor a stop.
func (m *marker) shownBriefly(l *textLine, k int32) bool {
	if k == l.tok || k-l.tok > mostBrief || m.above == 0 || !m.flag(l.tok, tUpper) || m.lastProse(l) {
		return false
	}
	for j := l.tok; j < k; j++ {
		if m.some(j, tPunct|tDigit) || m.cueAt(j, cueCopyright) != nil || m.cueAt(j, cueSource) != nil {
			return false
		}
	}
	return true
}

// textBeside credits the agency that a line of a picture's credit names as that of the text: "Bildquelle: imago / Text: AFP",
// "Texte : AFP / Photo : Jeanne Roc".
func (m *marker) textBeside(l *textLine) {
	if !m.hasCue(cueSource) {
		return
	}
	for k := l.tok; k < l.end-2; k++ {
		if m.is(k+1, ':') && m.flag(k, tUpper) && m.listed(textLabels, k) && m.agencyAt(k+2) {
			h := m.cueAt(k+2, cueSource)
			m.add(Credit, m.name(h), "source", h.tok, h.end)
			return
		}
	}
}
