package normalize

import (
	"strings"
	"unicode"
)

// Lines on which an agency signs and that are nothing else. Houses, desks, dates,
// places and people stand beside its name in any order, so the line is read word by
// word, and is none once there is a word that belongs on no such line.

// signing are the cues of which a signature has one that is no short line.
const signing = uint64(1)<<cueSource | 1<<cueReporting | 1<<cueEditing

// signatureLine is the most tokens of a line that signs.
const signatureLine = 40

// signature reads a line on which an agency signs: "(Reuters)", "dpa/abc",
// "AFP", "Source: ANSA", "With AP", "Mit Material von dpa", "Le Figaro avec
// AFP", "(APA, 6.8.2018)", "EFE / Sevilla", "(Reporting by Jane Roe; Editing by
// John Roe)"; and the desk's initials that AFP closes with. It returns whether
// the line is nothing else.
func (m *marker) signature(l *textLine) bool {
	if l.end-l.tok > openingLine && m.cues&signing == 0 && !m.word(l.tok, "source") {
		m.initialsBehind(l)
		return false
	}
	if m.agencyTown(l) || m.itemHead(l) {
		return true
	}
	if m.pictureSource(l) || m.givenAbove(l) {
		m.addSpan(Furniture, furnitureCaption, "", Span{l.first, l.last})
		return false
	}
	if m.lineCue(l, cuePhotoAgency) { // Jane Roe | Bloomberg | Getty Images
		for k := l.end - 2; k > l.tok && k > l.end-longestOutlet; k-- {
			if m.is(k-1, '(') && m.signsStory(l, k) {
				m.closing(l)
			}
		}
		return false
	}
	if m.translatedText(l) || m.reporting(l) || m.assisted(l) || m.initials(l) || m.agencies(l) || m.datelineBelow(l) || m.staffBelow(l) {
		return true
	}
	m.initialsBehind(l)
	if m.sourceBelow(l) || m.sourceOffice(l) || m.siteDesk(l) || m.provided(l) || m.fedFrom(l) || m.sourceOutlet(l) || m.outletAlone(l) {
		return true
	}
	if !m.hasCue(cueSource) {
		if m.hasCue(cueEditing) {
			m.closing(l)
		}
		m.siteBehind(l)
		return false
	}
	if m.amongCodes(l) || m.abovePrice(l) || m.belowLabel(l) {
		return false
	}
	if m.creditAgain(l) {
		m.addSpan(Furniture, furnitureCaption, "", Span{l.first, l.last})
		return false
	}
	r := signatureReader{m: m, l: l, detail: "line"}
	if l.end-l.tok > signatureLine || !r.read() {
		if m.agencyDated(l) {
			return true
		}
		m.closing(l)
		m.sourceAtHead(l)
		m.sourceBehind(l)
		return false
	}
	if r.detail == "line" && m.reworked(l.tok, l.end) {
		r.detail = "with"
	}
	for _, h := range r.found {
		m.add(Credit, m.name(h), r.detail, h.tok, h.end)
	}
	return len(r.found) > 0
}

// reworked says whether the tokens [k, end), by which a German, Dutch or French page signs, have
// beside the agency the page's own people, by their initials or as its newsroom: "(APA/hub)",
// "sda/red", "(ATS/NXP)". An agency's own desks are in "dpa/lno", and its writers in "epd nd bgs/hei".
func (m *marker) reworked(k, end int32) bool {
	if m.lang&(langDE|langNL|langFR) == 0 {
		return false
	}
	for ; k < end; k++ {
		if m.word(k, "red") {
			return true
		}
		if m.lang == langDE && m.flag(k, tUpper) || !m.initialsAt(k) {
			continue
		}
		if m.is(k-1, '/') && m.agencyAt(k-2) && !m.agencyDesk(k) || m.is(k+1, '/') && !m.is(k-1, '/') && m.agencyAt(k+2) {
			return true
		}
	}
	return false
}

// agencyDesk says whether token k is a desk of dpa behind its stroke: a state's, "lno", or
// "tmn", whose matter are travel and motors.
func (m *marker) agencyDesk(k int32) bool {
	s := m.text(k, k+1)
	return len(s) == 3 && (s[0] == 'l' || s == "tmn")
}

// codeBytes is the most bytes of a code in a list: a state's, a language's.
const codeBytes = 3

// amongCodes says whether a line is a short word in capitals between two others, as a
// form lists states: "AK", "AP", "AZ".
func (m *marker) amongCodes(l *textLine) bool {
	if l.end != l.tok+1 || !upperCode(m.text(l.tok, l.end), 2, codeBytes) {
		return false
	}
	above, below := strings.TrimRight(m.src[:l.first], " \t\r\n"), strings.TrimLeft(m.src[l.last:], " \t\r\n")
	above = above[strings.LastIndexByte(above, '\n')+1:]
	below, _, _ = strings.Cut(below, "\n")
	return upperCode(strings.TrimSpace(above), 2, codeBytes) && upperCode(strings.TrimSpace(below), 2, codeBytes)
}

// abovePrice says whether a change in per cent, and no word, stands on one of the two lines
// that follow: there a board of prices names an index, "Dow Jones", and nobody signs.
func (m *marker) abovePrice(l *textLine) bool {
	at := int(l.last)
	for at < len(m.src) && byteKind[m.src[at]] >= byteSpace && byteKind[m.src[at]] <= byteLine {
		at++
	}
	if at == len(m.src) || byteKind[m.src[at]] == byteWord {
		return false // as nearly always
	}
	rest := strings.TrimLeft(m.src[l.last:], " \t\r\n")
	for range 2 {
		line, below, _ := strings.Cut(rest, "\n")
		if line == "" || strings.ContainsFunc(line, unicode.IsLetter) {
			return false
		}
		if strings.ContainsRune(line, '%') {
			return true
		}
		rest = strings.TrimLeft(below, " \t\r\n")
	}
	return false
}

// belowLabel says whether the line above is the label of a picture and nothing else:
// "Image copyright", and below it whose.
func (m *marker) belowLabel(l *textLine) bool {
	k := l.tok - 1
	for n := 0; n < 3 && k > 0 && !m.flag(k, tLine); n++ {
		k--
	}
	h := m.cueAt(k, cueCaption)
	return h != nil && h.end == l.tok && m.flag(k, tLine) && l.end-l.tok <= longestOutlet
}

// outletAlone reads the line on which a site names, in brackets or behind an asterisk at the
// end, the outlet that it has its story from: "(The Harlow Post)", "*The Harlow Post"; or behind a
// dash the one that it is of, by its letters, "- RNZ".
func (m *marker) outletAlone(l *textLine) bool {
	k, end := l.tok+1, l.end-1
	if h := m.cueAt(k, cueSource); h != nil && h.end == l.end && !h.common && m.caps(k) && (m.is(l.tok, '-') || m.is(l.tok, codeDash)) && m.nearEnd(l) && m.belowSentence(l, closingSentence) {
		m.add(Credit, m.name(h), "line", l.tok, l.end) // - RNZ
		return true
	}
	if h := m.cueAt(l.tok, cueSource); m.lang == langPT && h != nil && h.end == l.end && !h.common && m.head.lines > 0 && m.nearEnd(l) && m.belowSentence(l, closingSentence) && !m.listBelow(l) {
		m.add(Credit, m.name(h), "line", l.tok, l.end) // g1, as portals of Brazil sign what they have from it
		return true
	}
	if m.is(l.tok, '*') && m.nearEnd(l) && m.belowSentence(l, closingSentence) {
		end = l.end
	} else if !m.is(l.tok, '(') || !m.is(end, ')') {
		return false
	}
	if m.head.lines == 0 {
		return false
	}
	if m.word(k, "the") {
		k++
	}
	h := m.cueAt(k, cueSource)
	if h == nil || h.common || h.end != end || m.agencyAt(k) {
		return false
	}
	m.add(Credit, m.name(h), "line", h.tok, h.end)
	return true
}

// agencyTown reads the line of an agency and the town from which it tells its story, as
// Indian papers set it above the day: "PTI, New Delhi,". Where the stroke between the two
// was lost a country in brackets or the line of the day tells it: "AFP Harlow (Norland)".
func (m *marker) agencyTown(l *textLine) bool {
	if !m.nearTitle() || !m.agencyAt(l.tok) || !m.caps(l.tok) && m.cueAt(l.tok, cueSource).end == l.tok+1 {
		return false
	}
	h := m.cueAt(l.tok, cueSource)
	k := h.end
	if m.is(k, ',') {
		k++
	} else if !m.townBelow(l, k) {
		return false
	}
	if k >= l.end || l.end-k > townWords+3 {
		return false
	}
	for ; k < l.end; k++ {
		if !m.flag(k, tUpper) && !(m.is(k, ',') && k+1 == l.end) && !(m.is(l.end-1, ')') || m.is(l.end-1, ']')) {
			return false
		}
	}
	m.add(Credit, m.name(h), "line", h.tok, h.end)
	return true
}

// itemHead reads the line by which an agency's system heads an item and ends it: its number and then pages,
// desks and the day in its own codes, "APA0388 5 CI 0231 16.Jän 31", "bas0123 4 pl 210 dpa 0456".
func (m *marker) itemHead(l *textLine) bool {
	t := &m.toks[l.tok]
	if t.flags&tDigit == 0 && !hasDigit(m.src[t.start:t.end]) || l.end-l.tok > itemTokens || t.end-t.start != 7 || !m.flag(l.tok+1, tDigit) {
		return false
	}
	code, number := m.src[t.start:t.start+3], m.src[t.start+3:t.end]
	if _, ok := digits(number, 4, 4); !ok {
		return false
	}
	if code == "APA" {
		m.add(Credit, "APA", "line", l.tok, l.end)
		return true
	}
	for k := l.tok + 2; k < l.end; k++ {
		if m.agencyAt(k) && m.flag(k+1, tDigit) && k+2 == l.end && code == strings.ToLower(code) {
			m.add(Credit, m.name(m.cueAt(k, cueSource)), "line", l.tok, l.end)
			return true
		}
	}
	return false
}

// itemTokens is the most tokens of such a line.
const itemTokens = 12

// townBelow says whether what stands from token k to the end of a line may be a town, with
// its country in brackets, or if no bracket stands there one that many desks name or with
// the line of a day below.
func (m *marker) townBelow(l *textLine, k int32) bool {
	end := k
	for end < l.end && m.flag(end, tUpper) && !m.some(end, tPunct|tDigit) && !m.has(end, notPlace|roleWord|outletNoun|newsroomWord|dateWord) && m.cueAt(end, cueMonth) == nil && !(end > k && m.flag(end, tLine)) {
		end++
	}
	if end == k || end-k > townWords {
		return false
	}
	if m.is(end, '(') || m.is(end, '[') {
		return end+3 <= l.end && l.end <= end+4 && m.flag(end+1, tUpper) && (m.is(l.end-1, ')') || m.is(l.end-1, ']'))
	}
	if end == l.end && (m.has(k, datelinePlace) || m.has(end-1, datelinePlace)) {
		return true
	}
	if end < l.end || int(end) >= len(m.toks) {
		return false
	}
	below := end + 1
	for int(below) < len(m.toks) && !m.flag(below, tLine) {
		below++
	}
	return below-end <= dateLine && m.dateOnly(below, end)
}

// houseAndAgency returns the stroke between the house that prints a story and the
// agencies it has it from, "RND/dpa", "20MINUTOS.ES / EFE", "Alcorta 24 | EFE", if they are all of the
// line; else its first token.
func (m *marker) houseAndAgency(l *textLine) int32 {
	if l.end-l.tok > longestOutlet {
		return l.tok
	}
	from, to := l.tok, l.end
	if m.is(from, '(') && m.is(to-1, ')') && m.nearEnd(l) && m.belowSentence(l, closingSentence) { // "... (L'essentiel/afp)"
		from, to = from+1, to-1
	}
	if m.has(from, notName) || m.cueAt(from, cueCaption) != nil || m.personsName(from, to) > from && !m.has(from, nameArticle|outletHead) && !m.listed(paperNames, from) && !m.dayBeside(l) {
		return l.tok // who took a picture: "Jane Roe/AFP"
	}
	for k := from; k < to; k++ {
		switch {
		case (m.is(k, '/') || m.is(k, '|') && m.nearTitle() && !m.isTown(from, k)) && k > from: // and not "Lisboa | Reuters"
			if m.agencyAt(k+1) && (m.cueAt(k+1, cueSource).end == to || upperCode(m.text(from, k), 2, 4)) {
				return k
			}
			return l.tok
		case k > from && (m.has(k, particle|andWord) || m.is(k, '&')) && m.flag(k+1, tUpper|tSpace) && (m.has(from, nameArticle|outletHead) || m.listed(paperNames, from) || m.dayBeside(l)): // La Voz del Sur / EFE
		case !m.flag(k, tUpper) && !m.flag(k, tDigit) && !m.is(k, '.') && !m.is(k, '\'') && !(k > from+1 && m.is(k-1, '\'') && m.has(k-2, nameArticle) && !m.flag(k, tSpace)):
			return l.tok
		}
	}
	return l.tok
}

// houseBefore returns where the signature of a line begins: behind the house that
// prints with an agency, "Par Le Figaro avec AFP", "L'Écho (avec AFP)", or whoever signs
// near the title by no person's name, "Par Jardins & Rivières avec AFP", if there is one,
// else at its first token.
func (m *marker) houseBefore(l *textLine) int32 {
	known := m.has(l.tok, byWord) && m.flag(l.tok, tUpper) && m.nearTitle() && m.personsName(l.tok+1, l.end) == l.tok+1
	for k := l.tok; k < l.end && k < l.tok+longestOutlet; k++ {
		if h := m.cueAt(k, cueWith); h != nil && h.detail == "with" && k > l.tok && m.agencyAt(h.end) && (known || m.is(k-1, '(') || m.is(k-1, ',')) {
			return k
		}
		known = known || m.cueAt(k, cueSource) != nil
		if !m.flag(k, tUpper) && !m.flag(k, tPunct) && !m.has(k, particle|nameArticle) {
			break
		}
	}
	return l.tok
}

// withAfter is where the words that join an agency to a paper follow its name,
// which begins at token k and has a capital or a number in every word but
// articles and the like; k if there are none.
func (m *marker) withAfter(k, end int32) int32 {
	for j := k; j < min(end, k+longestOutlet); j++ {
		if h := m.cueAt(j, cueWith); h != nil && h.detail == "with" && j > k {
			return j
		}
		if !m.flag(j, tUpper) && !m.flag(j, tDigit) && !m.has(j, particle|nameArticle) && !m.is(j, '\'') && !m.is(j, '-') && !m.is(j, '(') && !m.is(j, '.') &&
			!(j > k && (m.has(j, andWord) || m.is(j, '&')) && m.flag(j+1, tUpper)) { // Terre et Jardin avec AFP
			return k
		}
	}
	return k
}

// deskMark says whether token k is what stands beside a slash of an agency: two
// to four lower-case letters, or the day's number behind it.
func (m *marker) deskMark(k int32) bool {
	t := &m.toks[k]
	if t.flags&tDigit != 0 {
		return m.is(k-1, '/')
	}
	if t.end-t.start > 4 {
		return false
	}
	if m.is(k-1, '(') && m.is(k+1, '-') && m.is(k+3, '/') && m.agencyAt(k+4) || m.is(k-1, '-') && m.is(k-3, '(') && m.is(k+1, '/') && m.agencyAt(k+2) {
		return true // (Lum-Ros/Adnkronos)
	}
	return (m.is(k-1, '/') || m.is(k+1, '/')) && (t.flags&tUpper == 0 || m.is(k-1, '(') && m.agencyAt(k+2)) // (Rma/Adnkronos)
}

// placeBehindDash says whether a line near the title is an agency, a dash, or in Spanish and
// Portuguese a point, and the place it tells a story from: "AFP - Poitiers", "EFE. Sevilla". A name
// of several words may be who took a picture, "AFP - Jeanne Roc", unless it is a known place.
func (m *marker) placeBehindDash(l *textLine) bool {
	h := m.cueAt(l.tok, cueSource)
	if h == nil || !m.nearTitle() || h.end+1 >= l.end {
		return false
	}
	if !m.dashAt(h.end) && !(m.is(h.end, '-') && m.flag(h.end, tSpace)) && !(m.is(h.end, '.') && m.lang&(langES|langPT) != 0) {
		return false
	}
	k := h.end + 1
	return m.personsName(k, l.end) == k || m.has(k, datelinePlace) || m.has(l.end-1, datelinePlace)
}

// placeMark says whether token k is of the place behind the stroke of an agency
// that signs a short line, or behind its preposition: "EFE / Sevilla", "EFE | Palma
// del Río", "La Presse Canadienne à Québec".
func (m *marker) placeMark(l *textLine, k int32) bool {
	if l.end-l.tok > 7 {
		return false
	}
	parted := m.placeBehindDash(l)
	if at := m.cueAt(l.tok, cueSource); at != nil && m.lang != langES && m.is(at.end, '/') && at.end+3 == l.end && m.personsName(at.end+1, l.end) == l.end {
		return false // "AFP / Jane Roe" took a picture
	}
	for j := k; j >= l.tok; j-- {
		parted = parted || m.has(j, airWord|prepositionTo) && j > l.tok && m.insideName(j-1) && m.flag(j+1, tUpper) && m.nearTitle() || m.is(j, '/') || m.is(j, '|')
	}
	return parted && (m.flag(k, tUpper) || m.has(k, particle|nameArticle|airWord|prepositionTo))
}
