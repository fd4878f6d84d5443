package normalize

import "strings"

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

// An opening is a phrase at the start of a line, and what every sort of furniture asks of what stands behind it.
type opening struct {
	hit    *hit
	line   *textLine
	n      int32 // tokens of the line
	whole  bool  // the phrase is all of the line
	colon  bool  // a colon, a bar, an arrow or a dash follows
	closed bool  // the line ends with the phrase, or punctuation that joins no word follows
}

// opens says what a phrase at the start of the line makes of it; bracketed
// says that punctuation stands before it.
func (m *marker) opens(h *hit, l *textLine, bracketed bool) string {
	o := opening{hit: h, line: l, n: l.end - l.tok, whole: h.end == l.end}
	joined := (m.is(h.end, '-') || m.is(h.end, '\'')) && !m.flag(h.end, tSpace) && !m.flag(h.end+1, tSpace) // "Photo-optical", "Foto's"
	o.closed = o.whole || m.flag(h.end, tPunct) && !joined
	o.colon = !o.whole && (m.is(h.end, ':') || m.is(h.end, '|') || m.is(h.end, '>') || m.is(h.end, codeRight) || m.is(h.end, codeDash) || m.is(h.end, '-') && m.flag(h.end, tSpace))
	is, sort := false, ""
	switch h.cue {
	case cueTeaser:
		is, sort = m.opensTeaser(&o), furnitureTeaser
	case cuePrompt:
		is, sort = m.opensPrompt(&o), furniturePrompt
	case cueNewsletter:
		is, sort = m.opensNewsletter(&o), furnitureNewsletter
	case cueCaption:
		is, sort = m.opensCaption(&o, bracketed), furnitureCaption
	case cuePhotoAgency:
		is, sort = o.whole || m.is(h.end, '/') || o.n <= 6 && o.closed, furnitureCaption
	case cueCitation:
		is, sort = o.whole || (o.colon || h.detail == "open") && m.reference(l, h), furnitureCitation
	case cueLicence:
		is, sort = l.last-l.first <= 3*captionBytes, furnitureLicence
	case cueCookie:
		is, sort = m.opensConsent(&o), furnitureCookie
	case cueMoreBy:
		is, sort = o.n <= 14 && h.detail == "" && !m.endsProse(l) || h.detail == "names" && m.moreOf(&o), furnitureMore
	case cueNotice:
		is, sort = o.n <= shortLine && h.detail == "" || h.detail == "long" && o.n <= 3*shortLine, furnitureNotice
	case cueAppeal:
		is, sort = m.appeals(l, h) || m.calls(l, h), furnitureContact
	}
	if !is {
		return ""
	}
	return sort
}

// opensTeaser says whether the line sends to another text: "Read more: ...", "Lesen Sie auch ...".
func (m *marker) opensTeaser(o *opening) bool {
	h, l, n := o.hit, o.line, o.n
	switch {
	case n > shortLine, h.detail != "open" && m.above == 0: // a title may open so
		return false
	case o.whole, o.colon && h.end == l.end-1, m.trailsOff(h.end, l.end):
		if h.detail == "list" {
			m.head.listed = mostListed
		}
		return true
	case n <= sectionLine && !m.endsStatement(l) && (m.is(l.tok, '>') || m.caps(h.tok) && h.end-h.tok == 1 && h.detail == "label" && m.above >= headLines/2):
		return true // "> Notre dossier Inondations", "TEMAS BALONMANO ASOBAL"
	case m.word(h.tok, "watch") && m.watches(l):
		return true
	case o.colon:
		return !m.word(h.tok, "breaking") || m.run.paras > headParas // "Breaking news: port shut" is a title
	case h.detail == "open" && !m.endsProse(l), h.end-h.tok >= wholePhrase && n <= menuLine && m.has(h.end, onWord):
		return true
	case h.detail == "list" && m.gapBehind(h, l) && m.flag(h.end, tUpper):
		return true // READ ALSO  Ferry runs aground
	case m.endsStatement(l):
		return false
	case m.word(h.end-1, "thema") && (n <= sectionLine || m.word(h.tok, "mehr")) && m.flag(h.end, tUpper):
		return true
	}
	return h.detail == "list" && n <= sectionLine && m.has(h.end, onWord) && m.flag(h.tok, tUpper)
}

// gapBehind says whether more white space stands behind the phrase at h than between words, where a page had a mark or a
// style that parts it from a title.
func (m *marker) gapBehind(h *hit, l *textLine) bool {
	return h.end < l.end && m.toks[h.end].start-m.toks[h.end-1].end > 1 && strings.TrimSpace(m.src[m.toks[h.end-1].end:m.toks[h.end].start]) == ""
}

// moreOf says whether the line names where its other article is from, or what it is about, and then its title,
// below some prose: "More in Harlow: Ferry runs aground", "Mehr aus Bad Harlow: Fähre läuft auf Grund".
func (m *marker) moreOf(o *opening) bool {
	k := o.hit.end
	for k < o.line.end && k < o.hit.end+namesBeforeColon && !m.is(k, ':') {
		k++
	}
	return k > o.hit.end && m.is(k, ':') && m.flag(k-1, tUpper) && m.some(k+1, tUpper|tPunct) && o.n <= shortLine && m.run.paras > 0 && !m.endsStatement(o.line)
}

// namesBeforeColon is how many tokens such names have at most: "aus dem Landkreis Bad Harlow".
const namesBeforeColon = 6

// opensPrompt says whether the line asks its reader to do something on the page, "Share this article",
// or is a button of it.
func (m *marker) opensPrompt(o *opening) bool {
	h, colon := o.hit, o.colon
	if m.has(h.tok, buttonWord) && h.end == h.tok+1 {
		colon = colon && !m.is(h.end, '-') && !m.is(h.end, codeDash) // "Close - but not close enough"
	}
	return o.whole ||
		h.detail == "short" && o.n <= sectionLine && !m.is(o.line.end-1, '.') ||
		h.detail == "consent" && o.n <= 3*shortLine ||
		(h.detail == "open" || h.detail == "") && o.n <= menuLine+1 ||
		h.detail != "alone" && colon && o.n <= menuLine
}

// opensNewsletter says whether the line offers a letter, an application or a subscription.
func (m *marker) opensNewsletter(o *opening) bool {
	h, l := o.hit, o.line
	if h.detail == "app" {
		return m.asksForApp(h, l)
	}
	return o.whole || m.is(h.end, '|') && o.n <= menuLine || o.n <= shortLine && m.lineHas(l, mailWord) ||
		o.n <= menuLine && m.above > 1 && m.priced(l) && !m.somebodySays(l) && !m.lineCue(l, cueTellVerb)
}

// opensCaption says whether the line is that of a picture: "Photo: ...", "Pictured above".
func (m *marker) opensCaption(o *opening, bracketed bool) bool {
	h, l := o.hit, o.line
	if !m.flag(h.tok, tUpper) && !bracketed && (h.detail == "open" && !m.has(h.end-1, prepositionBy) || m.is(h.end, '.') || o.whole) {
		return false // the middle of a sentence that was torn apart: "pictured above, the"
	}
	if l.last-l.first > captionBytes || !bracketed && m.setting(h, l) || bracketed && m.quoteMark(h.tok-1) && m.quoteMark(h.end) {
		return false // «Bild»: Kanzler will gehen
	}
	switch h.detail {
	case "":
		return o.colon || o.closed && o.n <= 12 || o.n <= longestOutlet && m.agencyAt(h.end) && m.cueAt(h.end, cueSource).end == l.end
	case "open":
		return o.colon || o.closed || bracketed || o.n <= shortLine
	}
	return false
}

// opensConsent says whether the line asks for consent to cookies, by the other words of such lines.
func (m *marker) opensConsent(o *opening) bool {
	l := o.line
	if o.n > 6*shortLine || !m.lineHas(l, consentWord) {
		return false
	}
	return o.n <= 3*shortLine && o.hit.detail != "twice" || m.lineHasTwo(l, consentWord)
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
