package normalize

// storyOf: the Bloomberg report, a Los Angeles Times story said. An article is
// also what a correction speaks of, and needs its verb.
func (m *marker) storyOf(i int) {
	h := &m.hits[i]
	if i == 0 || m.hits[i-1].cue != cueSource {
		m.storyOfUnknown(h)
		return
	}
	s := &m.hits[i-1]
	k := s.end
	if m.is(k, '\'') && m.word(k+1, "s") {
		k += 2
	} else if m.is(k, '-') {
		k++ // ein "Spiegel"-Bericht
	} else if m.is(k, '"') || m.is(k, codeOpen) || m.is(k, codeRight) {
		if k++; m.is(k, '-') {
			k++
		}
	}
	if m.flag(h.tok, tUpper) && (m.word(h.tok, "poll") || m.word(h.tok, "survey")) {
		return // "the National Survey" is an office
	}
	if h.detail == "said" && !m.reportsOn(h.end) && !m.listed(occasions, m.withArticle(s.tok)-1) || k != h.tok || s.common && !m.book.sources.list[s.arg].Agency && !(m.lang == langDE && m.is(h.tok-1, '-') && (m.caps(s.tok) || h.detail == "interview")) || m.stale(s.tok, h.end) {
		return
	}
	detail := "report"
	if h.detail == "interview" {
		if detail = h.detail; !m.spokenIn(s.tok, m.is(h.tok-1, '-')) {
			return
		}
	}
	m.attribute(slot{m.name(s), s.tok, s.end, s.common, true}, detail, m.withArticle(s.tok), h.end)
}

// occasions are the prepositions of what came after an article, or on it: "following the Journal's article".
var occasions = listOf(`following after since amid despite`)

// reportsOn says whether an article reports something, right behind its noun at token k or
// behind what it is about: "a Bloomberg News story on Monday said", "a Reuters review of
// the filings found".
func (m *marker) reportsOn(k int32) bool {
	if m.nextIsVerb(k) {
		return true
	}
	if !m.has(k, ofWord|onWord) && m.cueAt(k, cueDay) == nil {
		return false
	}
	for end := k + aboutWords; k < end && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct) && !m.word(k, "incorrectly"); k++ {
		if m.nextIsVerb(k) || m.has(k, witnessWord) && m.word(k, "found") || m.word(k, "shows") || m.word(k, "showed") {
			return true
		}
	}
	return false
}

// aboutWords is how many words may say what an article is about, or when it came.
const aboutWords = 6

// spokenIn says whether a source's interview is one in which something was said, "im
// ORF-Interview", "in a BBC interview", and not one that is spoken of; s is where the
// source's name begins, joined whether a hyphen joins it to the word.
func (m *marker) spokenIn(s int32, joined bool) bool {
	if m.lang == langNL {
		return joined && m.word(s-2, "in") && (m.word(s-1, "een") || m.word(s-1, "het"))
	}
	if m.lang == langDE {
		return joined && (m.word(s-1, "im") || m.word(s-2, "im") && m.quoteMark(s-1) || m.word(s-2, "in") && m.word(s-1, "einem"))
	}
	for k := s - 1; k > 0 && k >= s-interviewWords && !m.flag(k, tSentence|tPunct); k-- { // "in a September 13 CNN interview"
		if m.word(k, "a") || m.word(k, "an") {
			return m.word(k-1, "in")
		}
	}
	return false
}

// interviewWords is how many words may stand between "in" and the outlet of an interview.
const interviewWords = 5

// storyOfUnknown: a Weston Echo investigation found that. A verb has to say that
// the report of an outlet that no table knows reports something.
func (m *marker) storyOfUnknown(h *hit) {
	if h.detail != "report" || m.lang != langEN {
		return
	}
	e := h.tok
	if m.is(e-2, '\'') && m.word(e-1, "s") {
		e -= 2
	}
	s := m.outletEnding(e)
	if !s.ok || s.end != e || m.stale(s.start, h.end) || !m.nextIsVerb(h.end) && !m.has(h.end, witnessWord) && !m.word(h.end, "showed") {
		return
	}
	m.attribute(s, "report", s.start, h.end)
}

// via: she learned it via the Los Angeles Times, (h/t Politico). Things travel
// by way of other things, so that only a name of the table will do, right behind
// the word; and a digest hands on what an outlet has: "And this from the Gazette:".
func (m *marker) via(h *hit) {
	k := h.end
	if m.is(k, ':') { // "H/T: Politico"
		k++
	}
	if m.has(k, fillRight|nameArticle) {
		k++
	}
	if h.detail == "handed on" {
		if s := m.slotRight(k); s.ok && m.is(s.end, ':') && !m.stale(h.tok, s.end) {
			m.attribute(s, h.detail, h.tok, s.end)
		}
		return
	}
	if s := m.cueAt(k, cueSource); s != nil && !s.common && !m.stale(h.tok, s.end) {
		m.attribute(slot{m.name(s), s.tok, s.end, false, true}, h.detail, h.tok, s.end)
	}
}
