package normalize

import "strings"

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
	if m.agencyTown(l) {
		return true
	}
	if m.lineCue(l, cuePhotoAgency) {
		return false // Jane Roe | Bloomberg | Getty Images
	}
	if m.reporting(l) || m.initials(l) || m.agencies(l) || m.datelineBelow(l) {
		return true
	}
	m.initialsBehind(l)
	if m.provided(l) || m.sourceOutlet(l) || m.outletAlone(l) {
		return true
	}
	if !m.hasCue(cueSource) {
		if m.hasCue(cueEditing) {
			m.closing(l)
		}
		m.siteBehind(l)
		return false
	}
	if m.amongCodes(l) || m.belowLabel(l) {
		return false
	}
	r := signatureReader{m: m, l: l, detail: "line"}
	if l.end-l.tok > signatureLine || !r.read() {
		m.closing(l)
		m.sourceAtHead(l)
		m.sourceBehind(l)
		return false
	}
	for _, h := range r.found {
		m.add(Credit, m.name(h), r.detail, h.tok, h.end)
	}
	return len(r.found) > 0
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

// outletAlone reads the line on which a site names, in brackets, the outlet that it has
// its story from: "(The Harlow Post)".
func (m *marker) outletAlone(l *textLine) bool {
	if !m.is(l.tok, '(') || !m.is(l.end-1, ')') || m.head.lines == 0 {
		return false
	}
	k := l.tok + 1
	if m.word(k, "the") {
		k++
	}
	h := m.cueAt(k, cueSource)
	if h == nil || h.common || h.end != l.end-1 || m.agencyAt(k) {
		return false
	}
	m.add(Credit, m.name(h), "line", h.tok, h.end)
	return true
}

// agencyTown reads the line of an agency and the town from which it tells its story, as
// Indian papers set it above the day: "PTI, New Delhi,".
func (m *marker) agencyTown(l *textLine) bool {
	if !m.nearTitle() || !m.agencyAt(l.tok) || !m.caps(l.tok) {
		return false
	}
	h := m.cueAt(l.tok, cueSource)
	k := h.end + 1
	if !m.is(h.end, ',') || k >= l.end || l.end-k > townWords+1 {
		return false
	}
	for ; k < l.end; k++ {
		if !m.flag(k, tUpper) && !(m.is(k, ',') && k+1 == l.end) {
			return false
		}
	}
	m.add(Credit, m.name(h), "line", h.tok, h.end)
	return true
}

// A signatureReader walks over a line on which an agency may sign.
type signatureReader struct {
	m      *marker
	l      *textLine
	found  []*hit // the sources that sign
	detail string
	spelt  bool // how was said in three words or more: "avec nos confrères de"
	done   bool // the rest of the line is known to belong to it
}

// read says whether all of the line belongs to a signature.
func (r *signatureReader) read() bool {
	first := r.l.tok
	if r.m.is(first, '(') {
		first++
	}
	for k := r.m.houseBefore(r.l); k < r.l.end && !r.done; {
		next := r.source(k)
		if next == k && k == first {
			next = r.opens(k)
		}
		if next == k && len(r.found) > 0 {
			next = r.behind(k)
		}
		if next == k {
			next = r.between(k)
		}
		if next == k {
			return false
		}
		k = next
	}
	return true
}

// source reads the name of who signs from token k, or the word that says how, and
// returns where it ends, k if neither stands there. An outlet has to be said to.
func (r *signatureReader) source(k int32) int32 {
	m := r.m
	if h := m.cueAt(k, cueSource); h != nil && (m.book.sources.list[h.arg].Agency || r.detail != "line" && (!h.common || r.spelt || r.detail == "source" && m.caps(k) && h.end == r.l.end)) && !(m.is(h.end, '+') && !m.flag(h.end, tSpace)) { // "mit RNZ+" is what a paper sells
		r.found = append(r.found, h)
		return h.end
	}
	if m.word(k, "the") && m.agencyAt(k+1) && (len(r.found) > 0 || r.detail != "line") {
		r.found = append(r.found, m.cueAt(k+1, cueSource))
		return m.cueAt(k+1, cueSource).end
	}
	if h := m.cueAt(k, cueWith); h != nil && len(r.found) == 0 {
		r.detail, r.spelt = h.detail, h.end-h.tok > 2
		return h.end
	}
	if (k == r.l.tok || r.detail == "source") && m.has(k, outletNoun|mediaNoun) && m.agencyAt(k+1) {
		r.detail = "source" // in a list of sources: "Nachrichtenagentur dpa"
		return k + 1
	}
	if r.detail == "source" && len(r.found) == 0 && m.flag(k, tUpper) && r.agencyIn(k+1) {
		return k + 1 // Quelle: DIE ZEIT, dpa
	}
	return k
}

// opens reads what may stand before the agency where a line begins, and returns
// where that ends.
func (r *signatureReader) opens(k int32) int32 {
	m, l := r.m, r.l
	if m.has(k, byWord) && m.cueAt(k+1, cueWith) != nil {
		return k + 1 // Par la rédaction avec AFP
	}
	if m.agencyAt(k+1) && m.cueAt(k+1, cueSource).end == l.end && m.word(k, "the") {
		return k + 1 // The Associated Press
	}
	if h := m.cueAt(k, cueReporting); h != nil && m.sourceFrom(h.end, l.end) {
		r.detail = "source" // Reported By: ANI
		if m.word(k, "additional") {
			r.detail = "with"
		}
		return h.end
	}
	if t := &m.toks[k]; t.flags&(tUpper|tPunct|tDigit) == 0 && t.end-t.start <= initialsWord && m.is(k+1, ',') && m.agencyAt(k+2) && m.cueAt(k+2, cueSource).end == l.end {
		return k + 1 // jro, APA
	}
	if slash := m.houseAndAgency(l); slash > k {
		r.detail = "with"
		return slash // RND/dpa, 20MINUTOS.ES / EFE
	}
	if h := m.cueAt(k+1, cueWith); h != nil && h.detail == "with" && !m.flag(k, tPunct|tDigit) && !m.has(k, byWord) && m.agencyAt(h.end) {
		return k + 1 // abc avec ats/afp
	}
	if w := m.withAfter(k, l.end); w > k && !m.has(k, byWord) && !(m.lang == langEN && m.cueAt(w, cueWith).end == w+1 && !m.agencyAt(w+1)) { // "Advertise with IndieWire"
		return w // Le Courrier de la Douve avec AFP
	}
	if (m.word(k, "da") || m.word(k, "do")) && m.lang == langPT && m.nearTitle() && m.cueAt(k+1, cueSource) != nil {
		r.detail = "source" // Da Agência Brasil; Do UOL, em São Paulo
		return k + 1
	}
	if h := m.cueAt(k, cueSource); h != nil && m.nearTitle() && m.has(h.end, andWord) && m.agencyAt(h.end+1) && m.cueAt(h.end+1, cueSource).end == l.end {
		r.detail = "with" // PÚBLICO e Lusa
		return h.end + 1
	}
	if town := m.behindTown(l); l.end-k <= 7 && town > k && (m.is(town, '|') || m.is(town, '/') && (town == k+1 || m.flag(town, tSpace))) && m.agencyAt(town+1) {
		return town // "Lisboa | Reuters", and not "Jane Roe/AFP", who took a picture
	}
	return k
}

// behind reads what may stand behind the first agency, and returns where that ends.
func (r *signatureReader) behind(k int32) int32 {
	m, l := r.m, r.l
	if r.detail == "source" && m.is(k-1, ',') {
		if end := m.address(k, l.end); end > k {
			return end // Information from: The Harlow Post, http://harlow-post.example
		}
	}
	switch {
	case r.detail == "source" && k+1 == l.end && m.flag(k, tUpper) && m.agencyAt(k-1): // Quelle: dpa Niedersachsen
	case m.flag(k, tDigit), m.has(k, dateWord), m.cueAt(k, cueMonth) != nil: // La rédaction avec AFP, le 06/03/2019
	case r.detail == "source" && (m.is(r.found[0].end, ',') || m.is(r.found[0].end, '/') && m.flag(k, tUpper)) && l.end-l.tok <= sourcesLine: // Verwendete Quellen: dpa, eigene Recherche
	case m.word(k, "staff") && k+1 == l.end && m.nearTitle(): // Reuters Staff
	case m.word(k, "inputs"), m.placeMark(l, k), r.initial(k), m.has(k, agenciesWord) && (m.has(k-1, andWord) || m.word(k-1, "news")):
	case m.word(k, "news") && (m.has(k+1, agenciesWord) || m.word(k+1, "agency")), m.word(k, "agency") && m.word(k-1, "news"): // Al Jazeera and news agencies; Source: ANI News Agency
	case m.has(k-1, andWord) && m.flag(k, tUpper) && (m.nameFrom(k) == l.end || k+1 == l.end):
		r.detail, r.done = "with", true // Lusa e PÚBLICO
	case r.detail == "with" && m.is(k, '\'') && m.word(k+1, "s") && m.personsName(k+2, l.end) > k+2:
		return m.personsName(k+2, l.end) // with files from CBC's Jane Roe
	default:
		return k
	}
	return k + 1
}

// initialsWord is the most bytes of somebody's initials, and of those behind a slash
// of an agency.
const initialsWord, initialsBeside = 4, 6

// initial says whether token k is the initials of somebody behind the agency's name:
// "epd nd bgs/hei", "dpa, AFP, ghb", "AFP/dpa/krott".
func (r *signatureReader) initial(k int32) bool {
	m, l := r.m, r.l
	t := &m.toks[k]
	if l.end-l.tok > 10 || t.flags&(tUpper|tDigit|tPunct) != 0 || m.is(l.end-1, '.') || m.has(k, fillRight|fillLeft|nameArticle|particle) && !m.is(k-1, '/') {
		return false
	}
	return t.end-t.start >= 2 && (t.end-t.start <= initialsWord || m.is(k-1, '/') && t.end-t.start <= initialsBeside)
}

// between reads what may stand anywhere on the line, and returns where it ends.
func (r *signatureReader) between(k int32) int32 {
	m := r.m
	if m.flag(k, tPunct) || m.has(k, andWord) || m.has(k, fillRight) && m.has(k-1, andWord) && m.agencyAt(k+1) || m.deskMark(k) || m.word(k, "red") && r.l.end-r.l.tok <= sourcesLine {
		return k + 1
	}
	return k
}

// agencyIn says whether an agency stands on the line from token k on.
func (r *signatureReader) agencyIn(k int32) bool {
	for ; k < r.l.end; k++ {
		if r.m.agencyAt(k) {
			return true
		}
	}
	return false
}

// sourceFrom says whether a source, a colon and an article aside, is all that
// stands in [k, end) but for a stop.
func (m *marker) sourceFrom(k, end int32) bool {
	if m.is(k, ':') {
		k++
	}
	if m.word(k, "the") {
		k++
	}
	h := m.cueAt(k, cueSource)
	return h != nil && (h.end == end || h.end+1 == end && m.is(h.end, '.'))
}

// houseAndAgency returns the stroke between the house that prints a story and the
// agencies it has it from, "RND/dpa", "20MINUTOS.ES / EFE", if they are all of the
// line; else its first token.
func (m *marker) houseAndAgency(l *textLine) int32 {
	if l.end-l.tok > longestOutlet {
		return l.tok
	}
	if m.has(l.tok, notName) || m.cueAt(l.tok, cueCaption) != nil || m.personsName(l.tok, l.end) > l.tok && !m.has(l.tok, nameArticle) {
		return l.tok // who took a picture: "Jane Roe/AFP"
	}
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.is(k, '/') && k > l.tok:
			if m.agencyAt(k+1) && (m.cueAt(k+1, cueSource).end == l.end || upperCode(m.text(l.tok, k), 2, 4)) {
				return k
			}
			return l.tok
		case !m.flag(k, tUpper) && !m.flag(k, tDigit) && !m.is(k, '.'):
			return l.tok
		}
	}
	return l.tok
}

// sourceOutlet reads the line that names as its source an outlet that no table knows,
// by its shape: "Fuente: La Voz de Alcorta".
func (m *marker) sourceOutlet(l *textLine) bool {
	h := m.cueAt(l.tok, cueWith)
	if h == nil || h.detail != "source" {
		return false
	}
	k := h.end + 1
	if m.is(h.end-1, ':') {
		k-- // the colon is of the phrase
	}
	if !m.is(k-1, ':') || m.cueAt(k, cueSource) != nil {
		return false
	}
	if end := m.address(k, l.end); end == l.end {
		s, ok := m.book.sources.lookup(m.text(k, end))
		if ok {
			m.add(Credit, s.Name, "source", l.tok, end) // Source: https://www.bbc.co.uk/news/1
		}
		return ok
	}
	s := m.unknownOutlet(k, false)
	if !s.ok || s.end < l.end && !(m.is(s.end, '.') && s.end+1 == l.end) && !(m.is(s.end, ',') && m.address(s.end+1, l.end) == l.end) {
		return false
	}
	m.add(Credit, s.name, "source", l.tok, s.end)
	return true
}

// sourceBehind reads the agencies that a line near the top of a text ends with, behind
// its day and "source": "4. März 2024, 13:18 Uhr Quelle: dpa Niedersachsen".
func (m *marker) sourceBehind(l *textLine) {
	if m.head.lines >= headLines || l.end-l.tok > changedLine || m.saysSo(l) {
		return
	}
	for k := l.tok + 1; k < l.end-2; k++ {
		h := m.cueAt(k, cueWith)
		if h == nil || h.detail != "source" || !m.is(h.end, ':') {
			continue
		}
		r := signatureReader{m: m, l: &textLine{tok: k, end: l.end, first: m.toks[k].start, last: l.last}, detail: "line"}
		if r.read() {
			for _, h := range r.found {
				m.add(Credit, m.name(h), r.detail, h.tok, h.end)
			}
		}
		return
	}
}

// sourcesLine is the most tokens of a line that lists sources, of which the agencies
// count.
const sourcesLine = 20

// houseBefore returns where the signature of a line begins: behind the house that
// prints with an agency, "Par Le Figaro avec AFP", "L'Écho (avec AFP)", if there
// is one, else at its first token.
func (m *marker) houseBefore(l *textLine) int32 {
	known := false
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
		if !m.flag(j, tUpper) && !m.flag(j, tDigit) && !m.has(j, particle|nameArticle) && !m.is(j, '\'') && !m.is(j, '-') && !m.is(j, '(') && !m.is(j, '.') {
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
	return (m.is(k-1, '/') || m.is(k+1, '/')) && t.end-t.start <= 4 && (t.flags&tUpper == 0 || m.is(k-1, '(') && m.agencyAt(k+2)) // (Rma/Adnkronos)
}

// placeMark says whether token k is of the place behind the stroke of an agency
// that signs a short line, or behind its preposition: "EFE / Sevilla", "EFE | Palma
// del Río", "La Presse Canadienne à Québec".
func (m *marker) placeMark(l *textLine, k int32) bool {
	if l.end-l.tok > 7 {
		return false
	}
	parted := false
	if at := m.cueAt(l.tok, cueSource); at != nil && m.lang != langES && m.is(at.end, '/') && at.end+3 == l.end && m.personsName(at.end+1, l.end) == l.end {
		return false // "AFP / Jane Roe" took a picture
	}
	for j := k; j >= l.tok; j-- {
		parted = parted || m.has(j, airWord|prepositionTo) && j > l.tok && m.insideName(j-1) && m.flag(j+1, tUpper) && m.nearTitle() || m.is(j, '/') || m.is(j, '|')
	}
	return parted && (m.flag(k, tUpper) || m.has(k, particle|nameArticle|airWord|prepositionTo))
}
