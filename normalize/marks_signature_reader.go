package normalize

import "strings"

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
	first, day := r.l.tok, r.m.behindDay(r.l)
	if k := r.m.behindOwnStamp(r.l); k > first && day == first {
		r.l = &textLine{tok: k, end: r.l.end, first: r.m.toks[k].start, last: r.l.last}
		first, day = k, k
	}
	if r.m.is(first, '(') || r.m.dashAt(first) {
		first++
	}
	for k := max(r.m.houseBefore(r.l), day, r.m.behindEnd(r.l)); k < r.l.end && !r.done; {
		next := r.source(k)
		if next == k && k == first {
			next = r.opens(k)
		}
		if next == k && k == day && k > r.l.tok {
			next = r.beside(k)
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

// behindDay returns where a line near the top of a text goes on behind the day and the
// hour with which it begins and a stroke: "04.03.2024, 12:10 Uhr | AFP", "Aktualisiert am
// 04.03.2024, 12:10 Uhr | AFP". It returns the line's first token if it begins otherwise.
func (m *marker) behindDay(l *textLine) int32 {
	from := l.tok
	if h := m.cueAt(from, cueVersion); h != nil {
		from = h.end
	}
	if m.head.lines == 0 || m.head.lines >= headLines || !m.flag(from, tDigit) && m.cueAt(from, cueDay) == nil {
		return l.tok
	}
	k := from
	for k < l.end {
		if part, _ := m.datePart(k); !part {
			break
		}
		k++
	}
	if k == l.end || !m.is(k-1, '|') && !m.dashAt(k-1) || !m.dateOnly(k, from) {
		return l.tok
	}
	return k
}

// behindEnd returns where a line goes on behind the sign that a story ends there, as agencies
// set it before who wrote and passed it: "(FIN) EFE/Andina", "(ENDS) AFP". It returns the
// line's first token if it begins otherwise.
func (m *marker) behindEnd(l *textLine) int32 {
	if !m.is(l.tok, '(') || !m.is(l.tok+2, ')') || l.tok+3 >= l.end || !m.listed(storyEnds, l.tok+1) || !m.nearEnd(l) {
		return l.tok
	}
	return l.tok + 3
}

// storyEnds say between brackets that a story ends.
var storyEnds = listOfWords(strings.Fields("fin fim fine end ends ende schluss einde"))

// counts says whether the source at h may sign: an agency, or an outlet that is said to,
// by a name of its own, in more than two words, or as all that the line has left.
func (r *signatureReader) counts(h *hit) bool {
	switch {
	case r.m.book.sources.list[h.arg].Agency:
		return true
	case r.detail == "line":
		return false
	case !h.common || r.spelt:
		return true
	}
	last := h.end == r.l.end || h.end+1 == r.l.end && r.m.is(h.end, ')')
	return r.detail == "source" && last && (r.m.caps(h.tok) || h.end > h.tok+1)
}

// source reads the name of who signs from token k, or the word that says how, and
// returns where it ends, k if neither stands there. An outlet has to be said to.
func (r *signatureReader) source(k int32) int32 {
	m := r.m
	if h := m.cueAt(k, cueSource); h != nil && r.counts(h) && !(m.is(h.end, '+') && !m.flag(h.end, tSpace)) { // "mit RNZ+" is what a paper sells
		r.found = append(r.found, h)
		return h.end
	}
	if r.detail == "source" && m.caps(k) && m.article(k) {
		if h := m.cueAt(k+1, cueSource); h != nil && r.counts(h) {
			r.found = append(r.found, h) // Quelle: DIE ZEIT
			return h.end
		}
	}
	if m.word(k, "the") && m.agencyAt(k+1) && (len(r.found) > 0 || r.detail != "line") {
		r.found = append(r.found, m.cueAt(k+1, cueSource))
		return m.cueAt(k+1, cueSource).end
	}
	if h := m.cueAt(k, cueWith); h != nil && len(r.found) == 0 {
		r.detail, r.spelt = h.detail, h.end-h.tok > 2
		return h.end
	}
	if (k == r.l.tok || r.detail == "source" || r.detail == "with") && m.has(k, outletNoun|mediaNoun) && m.agencyAt(k+1) {
		r.detail = "source" // in a list of sources: "Nachrichtenagentur dpa"
		return k + 1
	}
	if r.detail == "source" && len(r.found) == 0 && m.flag(k, tUpper) && r.agencyIn(k+1) {
		return k + 1 // Quelle: DIE ZEIT, dpa
	}
	if r.detail == "source" && len(r.found) == 0 {
		if w := m.withAfter(k, r.l.end); w > k && m.agencyAt(m.cueAt(w, cueWith).end) {
			return w // La rédaction du Courrier avec AFP
		}
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
	if at := r.joined(k); at > k {
		return at
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
	if m.initialsAt(k) && m.is(k+1, '(') && m.agencyAt(k+2) && m.is(l.end-1, ')') && m.nearEnd(l) && m.belowSentence(l, closingSentence) {
		r.detail = "with" // jro (efe, reuters)
		return k + 2
	}
	if w := m.ownPeople(k, l.end); w > k && (m.has(w, andWord) || m.is(w, ',') || m.is(w, '/')) && (m.agencyAt(w+1) || m.word(w+1, "the") && m.agencyAt(w+2)) {
		r.detail = "with" // Staff Writers and AFP
		return w
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
	if and := m.paperAnd(l); and > k {
		r.detail = "with"
		return and + 1
	}
	if by := m.strokeAfter(l); by > k && m.has(by+1, byWord) && m.agencyAt(by+2) && m.nearTitle() {
		return by + 2 // "Mundo | Por EFE"
	}
	if town := m.behindTown(l); l.end-k <= 7 && town > k && (m.is(town, '|') || m.is(town, '/') && (town == k+1 || m.flag(town, tSpace)) || m.flag(town, tSpace) && (m.is(town, '-') || m.dashAt(town)) && m.nearTitle() && m.has(town-1, datelinePlace)) && m.agencyAt(town+1) {
		return town // "Lisboa | Reuters", and not "Jane Roe/AFP", who took a picture
	}
	return k
}

// joined reads a line that begins with "and" and goes on with an agency, "et AFP", and returns where
// that is named, k if the line is another. Whoever signs with it stands on the line above, or was lost
// with the page's markup; two agencies on two lines sign alone.
func (r *signatureReader) joined(k int32) int32 {
	m, at := r.m, k+1
	if !m.has(k, andWord) && !m.is(k, '&') {
		return k
	}
	if m.word(at, "the") || m.word(at, "die") {
		at++
	} else if m.word(at, "l") && (m.is(at+1, '\'') || m.is(at+1, '’')) {
		at += 2
	}
	if !m.agencyAt(at) || m.cueAt(at, cueSource).end != r.l.end {
		return k
	}
	if n := len(m.marks); n == 0 || m.marks[n-1].Kind != Credit || m.marks[n-1].Detail != "line" || !m.blankSince(m.marks[n-1].End, r.l) {
		r.detail = "with"
	}
	return at
}

// paperAnd returns the token of the word that joins a paper, which its name says to be one, with the agency
// that ends the line near the title: "La Gazette du Littoral et AFP". It returns the line's first token for
// another line: "Google et AFP" is what the text may be about.
func (m *marker) paperAnd(l *textLine) int32 {
	k, paper := l.tok, false
	for ; k < l.end && k < l.tok+longestOutlet && !m.has(k, andWord); k++ {
		if paper = paper || m.has(k, outletNoun|outletHead|outletFirst); !m.some(k, tUpper|tDigit) && !m.has(k, particle|nameArticle) && !m.is(k, '\'') && !m.is(k, '-') {
			return l.tok
		}
	}
	at := k + 1
	if m.word(at, "l") && m.is(at+1, '\'') {
		at += 2
	}
	if !paper || !m.has(k, andWord) || !m.agencyAt(at) || m.cueAt(at, cueSource).end != l.end || !m.nearTitle() {
		return l.tok
	}
	return at - 1
}

// paperBehind returns where the paper is named behind agencies in brackets, with which a line opens, and a dash,
// "(AFP et Reuters) — Le Courrier de la Douve", k for another line: behind an agency's own brackets
// goes on what it tells.
func (m *marker) paperBehind(k, end int32) int32 {
	if !m.is(k, '(') || !m.agencyAt(k+1) {
		return k
	}
	at, signing := k+1, 0
	for ; m.agencyAt(at); signing++ {
		if at = m.cueAt(at, cueSource).end; (m.is(at, ',') || m.is(at, '/') || m.has(at, andWord)) && m.agencyAt(at+1) {
			at++
		}
	}
	if !m.is(at, ')') || !m.dashAt(at+1) || end-at-2 > longestOutlet {
		return k
	}
	paper := signing > 1 // no dateline is of two
	for j := at + 2; j < end; j++ {
		if paper = paper || m.has(j, outletNoun|outletHead|outletFirst); !m.some(j, tUpper|tDigit) && !m.has(j, particle|nameArticle) && !m.is(j, '\'') && !m.is(j, '’') && !m.is(j, '-') {
			return k
		}
	}
	if !paper {
		return k
	}
	return at + 2
}

// strokeAfter returns the token of the stroke behind the section of a site that opens the line, "Mundo |", or
// the line's first token if no such section does.
func (m *marker) strokeAfter(l *textLine) int32 {
	k := l.tok
	for k < l.end && k <= l.tok+townWords && m.flag(k, tUpper) && !m.agencyAt(k) {
		k++
	}
	if !m.is(k, '|') {
		return l.tok
	}
	return k
}

// beside reads the house that stands behind the day and before its agency: "04.03.2024, 12:10 Uhr |
// t-online, dpa". It returns where the agency is named, k if no such house stands at k.
func (r *signatureReader) beside(k int32) int32 {
	m := r.m
	h := m.cueAt(k, cueSource)
	if h == nil || m.agencyAt(k) || !m.is(h.end, ',') && !m.is(h.end, '/') || !m.agencyAt(h.end+1) {
		return k
	}
	r.detail = "with"
	return h.end + 1
}

// behind reads what may stand behind the first agency, and returns where that ends.
func (r *signatureReader) behind(k int32) int32 {
	m, l := r.m, r.l
	if r.detail == "source" && m.is(k-1, ',') {
		if end := m.address(k, l.end); end > k {
			return end // Information from: The Harlow Post, http://harlow-post.example
		}
	}
	with := k
	if h := m.cueAt(k, cueWith); h != nil && h.detail == "with" {
		with = h.end
	}
	switch {
	case m.dashAt(k-1) && m.paperBehind(l.tok, l.end) == k:
		r.detail, r.done = "with", true // (AFP et Reuters) — Le Courrier de la Douve
	case (with > k || m.has(k-1, andWord)) && with < l.end && m.ownPeople(with, l.end) == l.end: // AAP, with staff reporters
		r.detail, r.done = "with", true
	case r.detail == "source" && m.agencyAt(k-1) && m.regionDesk(k, l.end): // Quelle: dpa Niedersachsen
		return l.end
	case m.flag(k, tDigit), m.has(k, dateWord), m.cueAt(k, cueMonth) != nil: // La rédaction avec AFP, le 06/03/2019
	case r.detail == "source" && (m.is(r.found[0].end, ',') || m.is(r.found[0].end, '/') && m.flag(k, tUpper)) && l.end-l.tok <= sourcesLine: // Verwendete Quellen: dpa, eigene Recherche
	case m.head.lines < headLines && (m.is(k-1, ',') || m.is(k-1, '/')) && m.sourceEnds(k, l.end):
		if r.done = true; r.detail == "line" {
			r.detail = "with" // rtr, t-online.de
		}
	case (m.is(k-1, '/') || m.is(k-1, '|')) && r.detail == "line" && m.nearTitle() && m.worked(k, l.end):
		r.detail, r.done = "with", true // EFE / Redactado por Emol
	case m.word(k, "staff") && k+1 == l.end && m.nearTitle(): // Reuters Staff
	case m.ownReport(k):
		r.detail = "with"
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

// worked says whether the line goes on from token k with who worked on an agency's story: the words for
// it and a name or a house.
func (m *marker) worked(k, end int32) bool {
	h := m.cueAt(k, cueByline)
	if h == nil {
		h = m.cueAt(k, cueEditing)
	}
	if h == nil || h.end == end || end-h.end > townWords+1 {
		return false
	}
	for j := h.end; j < end; j++ {
		if !m.flag(j, tUpper) && !m.has(j, particle) {
			return false
		}
	}
	return true
}

// ownNouns are what English papers call those of their own who worked on an agency's story.
var ownNouns = listOf(`staff own our reporter reporters reports writer writers correspondent correspondents digital online web news desk newsdesk newsroom`)

// ownPeople returns where the words from token k end by which a paper speaks of its own
// people, "staff reporters", "Digital Desk"; k if there are none.
func (m *marker) ownPeople(k, end int32) int32 {
	j := k
	for m.lang == langEN && j < end && j < k+newsroomWords && m.listed(ownNouns, j) {
		j++
	}
	return j
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

// regionDesk says whether [k, end) names the regions of one desk of an agency: "Niedersachsen",
// "Rheinland-Pfalz/Saarland".
func (m *marker) regionDesk(k, end int32) bool {
	if k >= end || end-k > longestOutlet {
		return false
	}
	for j := k; j < end; j++ {
		if joint := m.is(j, '/') || m.is(j, '-'); joint == (j == k || m.is(j-1, '/') || m.is(j-1, '-')) || !joint && !m.flag(j, tUpper) {
			return false
		}
	}
	return !m.flag(end-1, tPunct)
}
