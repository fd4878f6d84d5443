package normalize

// What a line opens with tells most furniture: "Read more:", "Photo:", "Sign up
// for". Each sort of phrase has what must follow for its line to be one, since
// titles and prose begin with such words too.

const (
	// wholePhrase is the fewest words of a phrase, "Leer la noticia completa", that
	// no sentence of prose begins with, so that its line may end in a full stop.
	wholePhrase = 4
	// watchLine is the most tokens of a line that sends to a film: two names, their
	// stops and what kind of film it is.
	watchLine = 14
)

// opensFurniture are the cues of which a phrase at the start of a line may make it
// furniture.
const opensFurniture = 1<<cueTeaser | 1<<cuePrompt | 1<<cueNewsletter | 1<<cueCaption | 1<<cuePhotoAgency | 1<<cueCitation | 1<<cueLicence |
	1<<cueCookie | 1<<cueMoreBy | 1<<cueNotice | 1<<cueAppeal

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
		case h.end == l.end, colon && h.end == l.end-1, m.trailsOff(h.end, l.end):
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
		case colon, h.detail == "open" && !m.endsProse(l), h.end-h.tok >= wholePhrase && n <= menuLine && m.has(h.end, onWord), m.word(h.end-1, "thema") && (n <= sectionLine || m.word(h.tok, "mehr")) && m.flag(h.end, tUpper) && !m.endsStatement(l), h.detail == "list" && n <= sectionLine && m.has(h.end, onWord) && m.flag(h.tok, tUpper) && !m.endsStatement(l):
			return furnitureTeaser
		}
	case cuePrompt:
		if m.has(h.tok, buttonWord) && h.end == h.tok+1 {
			colon = colon && !m.is(h.end, '-') && !m.is(h.end, codeDash) // "Close - but not close enough"
		}
		switch {
		case h.end == l.end,
			h.detail == "short" && n <= sectionLine && !m.is(l.end-1, '.'),
			(h.detail == "open" || h.detail == "") && n <= menuLine+1,
			h.detail != "alone" && colon && n <= menuLine:
			return furniturePrompt
		}
	case cueNewsletter:
		if h.detail == "app" {
			if m.asksForApp(h, l) {
				return furnitureNewsletter
			}
			return ""
		}
		if h.end == l.end || m.is(h.end, '|') && n <= menuLine || n <= shortLine && m.lineHas(l, mailWord) || n <= menuLine && m.above > 1 && m.priced(l) && !m.somebodySays(l) && !m.lineCue(l, cueTellVerb) {
			return furnitureNewsletter
		}
	case cueCaption:
		if lower := !m.flag(h.tok, tUpper); lower && !bracketed && (h.detail == "open" && !m.has(h.end-1, prepositionBy) || m.is(h.end, '.') || h.end == l.end) {
			return "" // the middle of a sentence that was torn apart: "pictured above, the"
		}
		if l.last-l.first <= captionBytes && (bracketed || !m.setting(h, l)) && (h.detail == "" && (colon || closed && n <= 12 || n <= longestOutlet && m.agencyAt(h.end) && m.cueAt(h.end, cueSource).end == l.end) || h.detail == "open" && (colon || closed || bracketed || n <= shortLine)) {
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
		if (n <= 3*shortLine || n <= 6*shortLine && m.lineHasTwo(l, consentWord)) && m.lineHas(l, consentWord) && (h.detail != "twice" || m.lineHasTwo(l, consentWord)) {
			return furnitureCookie
		}
	case cueMoreBy:
		if n <= 14 && !m.endsProse(l) {
			return furnitureMore
		}
	case cueNotice:
		if n <= shortLine && h.detail == "" || h.detail == "long" && n <= 3*shortLine {
			return furnitureNotice
		}
	case cueAppeal:
		if m.appeals(l, h) || m.calls(l, h) {
			return furnitureContact
		}
	}
	return ""
}

// priced says whether a line names a price: "Soutenez L'Écho à partir de 1 €".
func (m *marker) priced(l *textLine) bool {
	for k := l.tok + 1; k < l.end; k++ {
		if m.flag(k, tDigit) && (m.money(k-1) || k+1 < l.end && m.money(k+1)) {
			return true
		}
	}
	return false
}

// trailsOff says whether nothing but dots is left from token k to the end of a line: "You may
// also like...".
func (m *marker) trailsOff(k, end int32) bool {
	for j := k; j < end; j++ {
		if !m.is(j, '.') && !m.is(j, codeEllipsis) {
			return false
		}
	}
	return k < end && (m.is(k, codeEllipsis) || end-k > 1)
}

// asksForApp says whether a line that opens with "Download" asks for a site's application,
// "Download Harlow News App", and nothing else.
func (m *marker) asksForApp(h *hit, l *textLine) bool {
	last := l.end - 1
	for last > h.end && m.flag(last, tPunct) && !m.is(last, '.') {
		last--
	}
	return last > h.end && last-h.tok <= longestOutlet && (m.word(last, "app") || m.word(last, "apps"))
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
