package normalize

// Sorts of furniture, the Value of such a mark.
const (
	furnitureTeaser       = "teaser"       // Read more: another headline
	furniturePrompt       = "prompt"       // share, comment, print
	furnitureNewsletter   = "newsletter"   // sign up for our newsletter
	furnitureCaption      = "caption"      // a photo's caption or credit
	furnitureCitation     = "citation"     // how to cite the page
	furnitureLicence      = "licence"      // all rights reserved
	furnitureCopyright    = "copyright"    // a line that is a copyright notice
	furnitureCookie       = "cookie"       // consent
	furnitureFooter       = "footer"       // a site's own links and notices
	furnitureMore         = "more"         // other reports by this site or author
	furnitureNotice       = "notice"       // not edited by our staff
	furnitureContact      = "contact"      // whom to write to or follow
	furnitureContributors = "contributors" // who else reported; Detail: an agency named there
	furnitureRepeated     = "repeated"     // the text repeats it; or learned: the outlet does
)

const (
	// shortLine is the most tokens of a line that a phrase in its middle may
	// make furniture: beyond it the line is likely a paragraph of the story.
	shortLine = 60
	// menuLine is the most tokens of a line made of interface words alone.
	menuLine = 24
)

// furnitureLine decides whether a line is furniture, by its shape: what it
// opens with, what it is made of, what it ends with. Only whole lines are; a
// phrase in running prose never makes its paragraph one.
func (m *marker) furnitureLine(i int) {
	l := &m.lines[i]
	h := &m.head
	listed := h.listed
	h.listed = 0
	sort, detail := m.furnitureSort(l)
	if l.end > l.tok && !l.wrapped && m.twin(i, l) && sort == "" {
		sort = furnitureCaption
	}
	if sort == "" && m.countsNone(l) {
		sort = furniturePrompt
	}
	switch {
	case sort != "" || listed == 0:
	case m.titleLike(l):
		sort, h.listed = furnitureTeaser, listed-1
	case l.end == l.tok+1 && m.flag(l.tok, tPunct):
		h.listed = listed // the sign before the next title
	}
	m.inRun(l, sort)
	if sort == "" && !l.wrapped {
		m.repeated(l)
		m.entries(l)
	}
	// A line of wrapped prose may hold any phrase; captions end in their
	// credit, and that may be in any line of theirs.
	if sort == "" || l.goesOn && sort != furnitureCaption {
		h.furniture, h.button = false, Span{}
		return
	}
	if sort == furniturePrompt && !h.furniture && h.button.End == 0 && m.button(l) && !m.shares(l) {
		h.button = Span{l.first, l.last}
		return
	}
	if h.button.End > 0 {
		m.addSpan(Furniture, furniturePrompt, "", h.button)
		h.button = Span{}
	}
	h.furniture = true
	l.furniture = true
	m.addSpan(Furniture, sort, detail, Span{l.first, l.last})
	switch sort {
	case furnitureNotice:
		m.fedBy(l)
	case furnitureCaption:
		m.textBeside(l)
	}
	if sort == furnitureCopyright || sort == furnitureLicence {
		for k := l.tok; k < l.end; k++ {
			if m.is(k, codeCopy) {
				m.copySign(k)
				break
			}
			if h := m.cueAt(k, cueCopyright); h != nil {
				m.copyright(h)
				break
			}
		}
	}
}

// button says whether a line is one word that is a button's as well as a
// heading's: "Print", "Search". Alone it says nothing; next to another button
// or other furniture it is one.
func (m *marker) button(l *textLine) bool {
	words := 0
	for k := l.tok; k < l.end; k++ {
		if m.flag(k, tPunct) {
			continue
		}
		if words++; !m.has(k, buttonWord) {
			return false
		}
	}
	return words == 1
}

// shares says whether a line between a title and its story, or its summary, is the button by which one
// hands it on, and no heading: "Share", "Teilen".
func (m *marker) shares(l *textLine) bool {
	return m.run.paras < headParas && m.above > 0 && m.above < headLines && l.end == l.tok+1 && m.listed(shareButtons, l.tok)
}

var shareButtons = listOf(`drucken merken imprimer imprimir share tweet teilen partager compartir condividi compartilhar partilhar delen`)

func (m *marker) furnitureSort(l *textLine) (sort, detail string) {
	n := l.end - l.tok
	if n == 0 {
		return "", ""
	}
	if n <= endTokens && m.storyEnd(l) {
		return furnitureFooter, ""
	}
	k := l.tok
	// Brackets, bullets, and the number of "5 min read".
	for k < l.end && (m.flag(k, tPunct) && m.toks[k].code != codeCopy || n <= 4 && m.flag(k, tDigit)) {
		k++
	}
	if k == l.end {
		return "", ""
	}
	hits := m.hitsAt(k, opensFurniture)
	for i := range hits {
		if s := m.opens(&hits[i], l, k > l.tok); s != "" {
			return s, ""
		}
	}
	if m.picturedOn(l) {
		return furnitureCaption, ""
	}
	if m.gluedTeaser(l) || m.gluedHour(l) || m.toks[l.end-1].flags&tPunct != 0 && m.excerpt(l) {
		return furnitureTeaser, ""
	}
	if m.aboutAuthor(l) {
		return furnitureMore, ""
	}
	if m.forwarded(l) {
		return furnitureNewsletter, ""
	}
	if n > menuLine && m.cues&proseCues == 0 && !m.is(l.tok, codeCopy) {
		return "", "" // as nearly all prose
	}
	if n <= menuLine {
		switch {
		case m.gluedButtons(l), m.textSizes(l):
			return furniturePrompt, ""
		case m.languageRow(l):
			return furnitureFooter, ""
		case m.arrow(l), m.alsoTitle(l):
			return furnitureTeaser, ""
		case m.crumbs(l):
			return furnitureFooter, ""
		case m.timesRead(l), m.lasts(l):
			return furniturePrompt, ""
		case m.serialNumber(l):
			return furnitureFooter, ""
		case m.colonsCredit(l):
			return furnitureCaption, ""
		}
		if s := m.menu(l); s != "" {
			return s, ""
		}
		if m.addressAlone(l) {
			return furnitureContact, ""
		}
		if m.reportedFrom(l) {
			return furnitureContributors, ""
		}
		if m.posted(l) {
			return furnitureContact, m.lineDay(l)
		}
	}
	if m.picturesCredited(l) || m.deskPictured(l) {
		return "", ""
	}
	if m.photoCredit(l) || m.pictured(l) {
		return furnitureCaption, ""
	}
	m.captionWithin(l)
	if m.licenceBehind(l) {
		return "", ""
	}
	if n <= shortLine {
		return m.shortFurniture(l, k)
	}
	return "", ""
}

// lineHas says whether a word of the line has the property.
func (m *marker) lineHas(l *textLine, p property) bool {
	for k := l.tok; k < l.end; k++ {
		if m.has(k, p) {
			return true
		}
	}
	return false
}

// lineHasTwo says whether two words of the line have the property.
func (m *marker) lineHasTwo(l *textLine, p property) bool {
	n := 0
	for k := l.tok; k < l.end && n < 2; k++ {
		if m.has(k, p) {
			n++
		}
	}
	return n == 2
}

// endsProse says whether the line ends as a sentence of prose does.
func (m *marker) endsProse(l *textLine) bool {
	return m.is(l.end-1, '.') && l.end-l.tok > 6
}

// endsStatement says whether the line ends as a statement does, perhaps inside
// quotation marks or brackets.
func (m *marker) endsStatement(l *textLine) bool {
	k := l.end - 1
	for k > l.tok && m.flag(k, tPunct) && (m.isQuote(m.toks[k].code) || m.is(k, ')') || m.is(k, ']')) {
		k--
	}
	return l.end-l.tok > 6 && (m.is(k, '.') || m.is(k, '!') || m.is(k, '?') || m.is(k, ':') || m.is(k, codeEllipsis))
}

// menu says whether a line is made of nothing but interface words, numbers and
// separators, with one word among them that only interfaces use by themselves.
func (m *marker) menu(l *textLine) string {
	keys, links, networks, words := 0, 0, 0, 0
	for k := l.tok; k < l.end; k++ {
		t := &m.toks[k]
		if t.flags&tPunct != 0 || t.flags&tDigit != 0 {
			continue
		}
		p := m.does[t.code].props
		if p&(interfaceUI|interfaceKey|navigation) == 0 {
			return ""
		}
		words++
		if p&interfaceKey != 0 {
			keys++
		}
		if p&socialName != 0 {
			networks++
		}
		if p&navigation != 0 {
			links++
		}
	}
	switch {
	case links >= 2 && links*3 >= words:
		return furnitureFooter
	case keys > 0, networks > 2 && networks == words: // Facebook Twitter WhatsApp
		return furniturePrompt
	}
	return ""
}
