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
	// wholePhrase is the fewest words of a phrase, "Leer la noticia completa", that
	// no sentence of prose begins with, so that its line may end in a full stop.
	wholePhrase = 4
	// watchLine is the most tokens of a line that sends to a film: two names, their
	// stops and what kind of film it is.
	watchLine = 14
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
	if sort == "" && listed > 0 && m.titleLike(l) {
		sort, h.listed = furnitureTeaser, listed-1
	}
	m.inRun(l, sort)
	if sort == "" && !l.wrapped {
		m.repeated(l)
	}
	// A line of wrapped prose may hold any phrase; captions end in their
	// credit, and that may be in any line of theirs.
	if sort == "" || l.goesOn && sort != furnitureCaption {
		h.furniture, h.button = false, Span{}
		return
	}
	if sort == furniturePrompt && !h.furniture && h.button.End == 0 && m.button(l) {
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

func (m *marker) furnitureSort(l *textLine) (sort, detail string) {
	n := l.end - l.tok
	if n == 0 {
		return "", ""
	}
	k := l.tok
	// Brackets, bullets, and the number of "5 min read".
	for k < l.end && (m.flag(k, tPunct) && m.toks[k].code != codeCopy || n <= 4 && m.flag(k, tDigit)) {
		k++
	}
	if k == l.end {
		return "", ""
	}
	hits := m.hitsAt(k)
	for i := range hits {
		if s := m.opens(&hits[i], l, k > l.tok); s != "" {
			return s, ""
		}
	}
	if n > menuLine && m.cues&proseCues == 0 && !m.is(l.tok, codeCopy) {
		return "", "" // as nearly all prose
	}
	if n <= menuLine {
		if s := m.menu(l); s != "" {
			return s, ""
		}
		if m.addressAlone(l) {
			return furnitureContact, ""
		}
	}
	if m.photoCredit(l) {
		return furnitureCaption, ""
	}
	if m.licenceBehind(l) {
		return "", ""
	}
	if n <= shortLine {
		return m.shortFurniture(l, k)
	}
	return "", ""
}

// licenceTail is the most tokens of a licence that ends a paragraph, and
// licensedProse the fewest words of the prose before it.
const (
	licenceTail   = 14
	licensedProse = 8
)

// licenceBehind reads the licence that ends a paragraph of prose, in brackets or
// as a sentence of its own, "... alla logistica. (riproduzione riservata)": that
// alone is furniture.
func (m *marker) licenceBehind(l *textLine) bool {
	if !m.hasCue(cueLicence) {
		return false
	}
	for k := max(l.tok, l.end-licenceTail); k < l.end; k++ {
		if m.cueAt(k, cueLicence) == nil {
			continue
		}
		from := k
		if m.is(k-1, '(') || m.is(k-1, codeCopy) {
			from--
		}
		if from-l.tok < licensedProse || !m.flag(from, tSentence) && !m.is(from-1, '.') {
			return false
		}
		m.addSpan(Furniture, furnitureLicence, "", Span{m.toks[from].start, l.last})
		return true
	}
	return false
}

// opens says what a phrase at the start of the line makes of it; bracketed
// says that punctuation stands before it.
func (m *marker) opens(h *hit, l *textLine, bracketed bool) string {
	n := l.end - l.tok
	joined := (m.is(h.end, '-') || m.is(h.end, '\'')) && !m.flag(h.end, tSpace) && !m.flag(h.end+1, tSpace) // "Photo-optical", "Foto's"
	closed := h.end == l.end || m.flag(h.end, tPunct) && !joined
	colon := h.end < l.end && (m.is(h.end, ':') || m.is(h.end, '|') || m.is(h.end, '>') || m.is(h.end, codeRight) || m.is(h.end, codeDash) || m.is(h.end, '-') && m.flag(h.end, tSpace))
	switch h.cue {
	case cueTeaser:
		switch {
		case n > shortLine, h.detail != "open" && m.above == 0: // a title may open so
		case h.end == l.end, colon && h.end == l.end-1:
			if h.detail == "list" {
				m.head.listed = mostListed
			}
			return furnitureTeaser
		case (m.is(l.tok, '>') || m.caps(h.tok) && h.end-h.tok == 1 && h.detail == "label" && m.above >= headLines/2) && n <= sectionLine && !m.endsStatement(l):
			return furnitureTeaser // "> Notre dossier Inondations", "TEMAS BALONMANO ASOBAL"
		case m.word(h.tok, "watch") && m.watches(l):
			return furnitureTeaser
		case colon && m.word(h.tok, "breaking") && m.run.paras <= headParas:
			return "" // "Breaking news: port shut" is a title
		case colon, h.detail == "open" && !m.endsProse(l), h.end-h.tok >= wholePhrase && n <= menuLine && m.has(h.end, onWord), m.word(h.end-1, "thema") && n <= sectionLine && m.flag(h.end, tUpper) && !m.endsStatement(l), h.detail == "list" && n <= sectionLine && m.has(h.end, onWord) && m.flag(h.tok, tUpper) && !m.endsStatement(l):
			return furnitureTeaser
		}
	case cuePrompt:
		if m.has(h.tok, buttonWord) && h.end == h.tok+1 {
			colon = colon && !m.is(h.end, '-') && !m.is(h.end, codeDash) // "Close - but not close enough"
		}
		if h.detail != "label" && n <= menuLine+1 || h.end == l.end || colon && n <= menuLine {
			return furniturePrompt
		}
	case cueNewsletter:
		if h.end == l.end || n <= shortLine && m.lineHas(l, mailWord) {
			return furnitureNewsletter
		}
	case cueCaption:
		if lower := !m.flag(h.tok, tUpper); lower && !bracketed && (h.detail == "open" && !m.has(h.end-1, prepositionBy) || m.is(h.end, '.') || h.end == l.end) {
			return "" // the middle of a sentence that was torn apart: "pictured above, the"
		}
		if l.last-l.first <= captionBytes && (bracketed || !m.setting(h, l)) && (h.detail == "" && (colon || closed && n <= 12) || h.detail == "open" && (colon || closed || bracketed || n <= shortLine)) {
			return furnitureCaption
		}
	case cuePhotoAgency:
		if h.end == l.end || m.is(h.end, '/') || n <= 6 && closed {
			return furnitureCaption
		}
	case cueCitation:
		if h.end == l.end || (colon || h.detail == "open") && m.reference(l, h) {
			return furnitureCitation
		}
	case cueLicence:
		if l.last-l.first <= 3*captionBytes {
			return furnitureLicence
		}
	case cueCookie:
		if n <= 3*shortLine && m.lineHas(l, consentWord) && (h.detail != "twice" || m.lineHasTwo(l, consentWord)) {
			return furnitureCookie
		}
	case cueMoreBy:
		if n <= 14 && !m.endsProse(l) {
			return furnitureMore
		}
	case cueNotice:
		if n <= shortLine && h.detail == "" {
			return furnitureNotice
		}
	case cueAppeal:
		if m.appeals(l, h) || m.calls(l, h) {
			return furnitureContact
		}
	}
	return ""
}

// watches says whether a line sends its reader to a station's film: "Watch Jane
// Roe's report", "Watch WRLT's full interview above."
func (m *marker) watches(l *textLine) bool {
	if l.end-l.tok > watchLine || !m.flag(l.tok, tUpper) {
		return false
	}
	owned := false
	for k := l.tok + 1; k < l.end; k++ {
		owned = owned || m.is(k, '\'') && m.word(k+1, "s")
		if owned && (m.word(k, "report") || m.word(k, "interview") || m.word(k, "story")) {
			rest := k + 1
			if m.word(rest, "above") || m.word(rest, "below") || m.word(rest, "here") {
				rest++
			}
			return rest == l.end || rest == l.end-1 && m.flag(rest, tPunct)
		}
	}
	return false
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

// referenceTail is the most words after the last address of a reference, such
// as the day on which it was retrieved; more are a sentence that goes on.
const referenceTail = 6

// reference says whether a line that opens with the phrase h is a reference to
// a work or an address, and not prose about works: it ends in an address, or
// does not end as a sentence does. "Cite this article as" needs neither.
func (m *marker) reference(l *textLine, h *hit) bool {
	if l.last-l.first > captionBytes {
		return false
	}
	words, address := 0, false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.word(k, "http") || m.word(k, "https") || m.word(k, "www") || m.word(k, "doi"):
			words, address = 0, true
		case m.flag(k, tSpace) && !m.flag(k, tPunct):
			words++
		}
	}
	if address {
		return words <= referenceTail
	}
	return l.end-l.tok <= shortLine && (m.word(h.end, "as") || !m.endsStatement(l))
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
	keys, links, words := 0, 0, 0
	for k := l.tok; k < l.end; k++ {
		t := &m.toks[k]
		if t.flags&tPunct != 0 || t.flags&tDigit != 0 {
			continue
		}
		p := m.book.props[m.code(t)]
		if p&(interfaceUI|interfaceKey|navigation) == 0 {
			return ""
		}
		words++
		if p&interfaceKey != 0 {
			keys++
		}
		if p&navigation != 0 {
			links++
		}
	}
	switch {
	case links >= 2 && links*3 >= words:
		return furnitureFooter
	case keys > 0:
		return furniturePrompt
	}
	return ""
}

// shortFurniture finds the phrases that make a short line furniture wherever
// they stand in it.
func (m *marker) shortFurniture(l *textLine, first int32) (sort, detail string) {
	agency := ""
	for k := l.tok; k < l.end && m.cues&withinCues != 0; k++ {
		if m.toks[k].hit < 0 {
			continue
		}
		for i := m.toks[k].hit; int(i) < len(m.hits) && m.hits[i].tok == k; i++ {
			switch h := &m.hits[i]; h.cue {
			case cueSource:
				if agency == "" {
					agency = m.name(h)
				}
			case cueContributed:
				if m.lineCue(l, cueEditing) {
					continue // a line in which Reuters signs
				}
				if agency == "" {
					if s := m.slotRight(h.end); s.ok {
						agency = s.name
					}
				}
				return furnitureContributors, agency
			case cueLicence:
				if m.lineHas(l, navigation) {
					return furnitureFooter, ""
				}
				return furnitureLicence, ""
			case cueNotice:
				switch {
				case h.detail == "within":
					return furnitureNotice, ""
				case h.detail == "reach" && m.address(h.end, l.end) > h.end:
					return furnitureContact, ""
				}
			case cueClick:
				if l.end-l.tok <= promptLine && !m.lineCue(l, cueRepublished) {
					return furnitureTeaser, ""
				}
			case cueMail:
				if l.end-l.tok <= promptLine && !m.lineCue(l, cueRepublished) {
					return furnitureNewsletter, ""
				}
			case cueCaption:
				if h.detail == "within" && !m.spokenOf(l, h) || h.detail == "side" && m.apart(h) && m.lineDate(l) {
					return furnitureCaption, ""
				}
			}
		}
	}
	if (m.is(l.tok, codeCopy) || m.cueAt(first, cueCopyright) != nil || m.cueAt(l.tok, cueCopyright) != nil) && l.end-l.tok <= 24 {
		notice := m.noticeLine(l)
		if m.lineHas(l, navigation) && (notice || !m.is(l.tok, '(') && m.links(l) > 1) {
			return furnitureFooter, ""
		}
		if notice {
			return furnitureCopyright, ""
		}
	}
	return "", ""
}

// links is how many words of the line are those of a footer's links.
func (m *marker) links(l *textLine) int {
	n := 0
	for k := l.tok; k < l.end; k++ {
		if m.has(k, navigation) {
			n++
		}
	}
	return n
}

// noticeLine says whether a line that opens with a copyright sign or word has
// the sign, a year, or an agency or outlet behind it: "Copyright law is due for
// reform" has none of them, nor has the third of a list, "(c) to make copies".
func (m *marker) noticeLine(l *textLine) bool {
	for k := l.tok; k < l.end && k < l.tok+6; k++ {
		if m.is(k, codeCopy) || m.cueAt(k, cueSource) != nil {
			return true
		}
		if y, ok := m.number(k, 4, 4); ok && y > 1900 && y < 2200 {
			return true
		}
	}
	return false
}
