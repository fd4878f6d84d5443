package normalize

const (
	// captionBytes is the most that a caption with its credit takes; a longer
	// line is a paragraph that ends in a picture's credit by accident.
	captionBytes = 700
	// describedLine is the most tokens of a picture's description with a bare
	// sign of copyright behind it: paragraphs end in one as well.
	describedLine = 30
)

// setting says whether a line is a setting of some file, as in the head of a
// page's source, and no caption: "image: /cards/harbour.png", with its label in
// lower case and nothing or a path behind it.
func (m *marker) setting(h *hit, l *textLine) bool {
	if m.flag(h.tok, tUpper) || !m.is(h.end, ':') {
		return false
	}
	for k := h.end + 1; k < l.end; k++ {
		if k > h.end+1 && m.flag(k, tSpace) {
			return false
		}
	}
	return true
}

// captionWithin marks a picture's credit in brackets that a page runs together with what
// stands behind: "... am Kai. (Photo by Jane Roe / AFP) Harlow: Kran gestürzt". They have
// to name an agency.
func (m *marker) captionWithin(l *textLine) {
	if !m.hasCue(cueCaption) {
		return
	}
	for k := l.tok + 1; k < l.end; k++ {
		if m.toks[k-1].code != '(' {
			continue
		}
		h := m.cueAt(k, cueCaption)
		if h == nil {
			continue
		}
		j := h.end
		if m.is(j, ':') {
			j++
		} else if h.detail != "open" {
			continue
		}
		end := j
		for end < l.end && end < j+captionReach && !m.is(end, ')') {
			end++
		}
		if m.is(end, ')') && (m.cueAt(end-1, cuePhotoAgency) != nil || m.agencyAt(end-1)) && m.nameOrSource(j, end) {
			m.addSpan(Furniture, furnitureCaption, "", Span{m.toks[k-1].start, m.toks[end].end})
		}
	}
}

// closingTokens is the least tokens of a paragraph that no caption has.
const closingTokens = 20

// closesText says whether the line is the last paragraph of a text that ends with its
// agency's sign, "... am Abend. © dpa", as German portals set it. Behind a
// caption the story goes on.
func (m *marker) closesText(l *textLine) bool {
	k := l.end - 1
	return m.nearEnd(l) && l.end-l.tok >= closingTokens && m.above > 1 && m.agencyAt(k) && m.is(k-1, codeCopy) && m.sentenceBefore(k-1)
}

// signsStory says whether an agency of news as well as of pictures, whose name is at token k, signs the story
// that ends with the line: in brackets behind the last of several sentences, no prose below.
func (m *marker) signsStory(l *textLine, k int32) bool {
	if !m.agencyAt(k) || !m.is(k-1, '(') || m.above < 2 || !m.sentenceBefore(k-1) || !m.lastProse(l) {
		return false
	}
	for j := l.tok + 1; j < k-1; j++ {
		if m.flag(j, tSentence) {
			return true
		}
	}
	return false
}

// picturedTokens is the least tokens of the last paragraph of a story that ends in the credit of its
// pictures: longer than what one of them shows takes.
const picturedTokens = 40

// picturesCredited marks the credit of a story's pictures behind the last of several sentences of its last
// paragraph, "... aus dem Wasser. Fotos: Polizei", as local desks set it: it says nothing of the paragraph.
func (m *marker) picturesCredited(l *textLine) bool {
	if !m.hasCue(cueCaption) || l.end-l.tok < picturedTokens || m.above < 2 || !m.lastProse(l) {
		return false
	}
	for k := l.end - 2; k > l.end-captionReach; k-- {
		h := m.cueAt(k, cueCaption)
		if h == nil || !m.is(h.end, ':') || !m.sentenceBefore(k) || !m.creditedBehind(l, k, l.end) {
			continue
		}
		for j := l.tok + 1; j < k; j++ {
			if m.flag(j, tSentence) {
				m.addSpan(Furniture, furnitureCaption, "", Span{m.toks[k].start, m.toks[l.end-1].end})
				return true
			}
		}
	}
	return false
}

// insideProse says whether the brackets that open before token k close in the
// midst of a sentence: "He wrote (Photo: nobody) under the frame."
func (m *marker) insideProse(l *textLine, k, end int32) bool {
	if k == l.tok || !m.endsStatement(l) {
		return false
	}
	for j := k; j < end; j++ {
		if m.is(j, ')') || m.is(j, ']') {
			return true
		}
	}
	return false
}

// spokenOf says whether a sentence speaks of a picture, "Police released a screen
// grab of the video", where a caption would begin or end with what it is.
func (m *marker) spokenOf(l *textLine, h *hit) bool {
	return h.tok > l.tok+2 && h.end < l.end-3 && m.endsStatement(l) && !m.has(h.tok-1, determiner) && !m.is(h.tok-1, '(') && !m.is(h.tok-1, '[') && !m.flag(h.tok, tSentence) && !m.lineDate(l)
}

// opensCredit says whether the word for a picture at h begins its credit behind the description:
// in a bracket, or with a capital behind a sentence, a sign or a stroke.
func (m *marker) opensCredit(h *hit) bool {
	k := h.tok
	switch {
	case m.is(k-1, '('):
		return true
	case !m.flag(k, tUpper):
		return false
	}
	return m.sentenceBefore(k) || (m.is(k-1, codeCopy) || m.dashAt(k-1)) && m.sentenceBefore(k-1) || m.is(k-1, '/') && m.flag(k-1, tSpace) ||
		m.is(h.end, ':') && (m.lang&(langES|langPT) != 0 || m.dashAt(k-1) || m.is(k-1, '|'))
}

// opensPicture says whether the word for a picture at token k is no part of the sentence before it: "Ihr schönstes
// Foto: Jana Roth", "laut Bild: Roth geht".
func (m *marker) opensPicture(k int32) bool {
	return !m.listed(beforePicture, k-1) && !(m.lang == langDE && !m.flag(k-1, tUpper) && m.listed(beforePicture, k-2))
}

// beforePicture are words before "Photo:" or "Bild:" that make it a part of the sentence, or a paper's name.
var beforePicture = listOf(`the a this that his her their in on of laut nach in der die das den dem des im vom zum zur ein eine sein ihr seine ihre
	le la les un une ce cette son sa dans sur selon el los las una este esta su en según il lo uno questa nel sul sua secondo o os as um uma esta
	seu sua na no segundo de het een dit zijn haar op volgens`)

// takenBefore says whether the name of who took a picture stands before the stroke at token
// k, behind what it shows or with a capital for every letter, as the line that it is.
func (m *marker) takenBefore(l *textLine, k int32) bool {
	if m.allCaps(l.tok, k) && m.personsName(l.tok, k) == k {
		return true // JANE ROE/Stuff
	}
	for j := k - 2; j > l.tok && j >= k-5; j-- {
		if m.sentenceBefore(j) && m.personsName(j, k) == k {
			return true
		}
	}
	return false
}

// tookPicture says whether nothing but who took a picture stands before the stroke at
// token k, in brackets, behind a dash and what the picture shows ("Le quai, lundi. — Jeanne Roc /
// AFP"), or on a line of its own in capitals: "... [Jane Roe / AFP]", "JANE
// ROE, JOHN ROE / AFP". In small letters such a line may be an author's.
func (m *marker) tookPicture(l *textLine, k int32) bool {
	if m.nameInCapitals(l, k) {
		return true
	}
	from := k - 1
	for from > l.tok && from > k-longestOutlet && !m.is(from-1, '[') && !m.is(from-1, '(') && !(m.dashAt(from-1) && m.sentenceBefore(from-1)) {
		from--
	}
	return m.persons(&textLine{tok: from, end: k}) == k && (from > l.tok || m.allCaps(l.tok, k) && !m.has(l.tok, nameArticle|outletFirst))
}

// nameInCapitals says whether somebody whose surname is in capitals stands between a sentence and the stroke at token k, as
// AFP names who took a picture: "The quay on December 7, 2031. Jane ROE / AFP".
func (m *marker) nameInCapitals(l *textLine, k int32) bool {
	j := k - 1
	if j <= l.tok+1 || !m.caps(j) || m.toks[j].end-m.toks[j].start < 3 {
		return false
	}
	for j > l.tok+1 && j > k-nameReach && m.flag(j-1, tUpper) && !m.flag(j-1, tPunct) && !m.flag(j, tSentence) {
		j--
	}
	return j < k-1 && !m.caps(j) && m.sentenceBefore(j)
}

// deskPictured marks the credit of the picture behind the agency and the initials with which a desk signs the
// story on the same line, "dpa/cd/mh - Bild: Jan Roth/AFP": the agency is the story's.
func (m *marker) deskPictured(l *textLine) bool {
	k := l.tok
	if m.is(k, '(') {
		k++
	}
	if !m.hasCue(cueCaption) || !m.agencyAt(k) || !m.nearEnd(l) {
		return false
	}
	agency := m.cueAt(k, cueSource)
	j := agency.end
	for j+1 < l.end && m.is(j, '/') && !m.some(j+1, tUpper|tPunct|tDigit) && m.toks[j+1].end-m.toks[j+1].start <= mostInitials {
		j += 2
	}
	if j == agency.end || !m.dashAt(j) {
		return false
	}
	if h := m.cueAt(j+1, cueCaption); h == nil || !m.is(h.end, ':') {
		return false
	}
	m.add(Credit, m.name(agency), "with", agency.tok, j)
	m.addSpan(Furniture, furnitureCaption, "", Span{m.toks[j+1].start, l.last})
	return true
}
