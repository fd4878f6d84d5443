package normalize

import "strings"

// askedItself is the detail of a credit to an outlet of which a text says that it asked for itself, "The
// AP has contacted the ministry", or that it could not find something out.
const askedItself = "asked"

// reportVerb: the Journal reported, as reported the Journal; and who broke a
// story.
func (m *marker) reportVerb(i int) {
	h := &m.hits[i]
	if m.flag(h.tok, tLine) && m.is(h.end, ':') {
		return // "Published: Jul 9", below the name of who made it
	}
	if h.arg != 0 {
		m.reportInfinitive(i)
		return
	}
	if m.deedOf(h) == plainDeed && !m.mayName() && !(m.pressVerb(h) && m.mayTitle()) && !m.mayAccount(h) {
		return
	}
	scoop := h.cue == cueScoop
	left := m.slotLeft(i, h.tok)
	if !left.ok {
		left = m.outletAgainLeft(h)
	}
	if !left.ok {
		left = m.outletOf(h)
	}
	if !left.ok && h.cue != cueSay {
		left = m.asideLeft(i, h.tok)
	}
	if !left.ok && h.cue != cueSay {
		left = m.relativeLeft(i, h.tok)
	}
	if !left.ok {
		if left = m.siteLeft(h); !left.ok && h.cue != cueSay {
			left = m.remembered(m.accountLeft(h.tok))
		}
	}
	if !left.ok {
		if left = m.deedLeft(h); !left.ok && m.pressVerb(h) {
			left = m.titledLeft(h.tok)
		}
		if !left.ok {
			left = m.newsroomLeft(h)
		}
		left = m.remembered(left)
	}
	if m.negated(h.end) {
		return
	}
	if m.passive(h) || m.inverted(h) || m.flag(h.tok, tLine) && (m.flag(h.tok, tUpper) || left.end == h.tok && m.flag(left.start, tLine) && !m.word(left.start-1, "the")) {
		left = slot{} // "its profits have been reported", "Sud Ouest\nPublié le 6 août"
	}
	if left.ok && m.lang == langEN && m.is(left.end, '\'') && m.word(left.end+1, "s") && h.tok == left.end+2 {
		left = slot{} // "the ABC's alleged use"
	}
	if left.ok && m.lang&romance != 0 && (m.headOfOutlet(left) || m.inStatement(h.tok)) {
		left = slot{} // "le président de Mediapart affirme"
	}
	if left.ok && m.ofSeveral(h.end-1) && !m.several(left) {
		left = slot{} // "os pilotos da TAP confirmam"
	}
	if m.word(h.end-1, "told") && (m.word(h.end, "to") || m.word(h.end, "by") || m.word(h.end, "it")) {
		return // "CNN has been told to pay"
	}
	if h.detail == "seen" && m.lang == langEN && !m.seesPaper(h.end) || m.ownNote(h.end) {
		return
	}
	if h.detail == askedItself && (!left.ok || left.common) {
		return // "the minister contacted the BBC", "El País llamó a votar"
	}
	if left.ok && !(h.cue == cueSay && (left.common || m.aboutItself(h.end))) {
		if m.noNews(h) || m.onlyBegins(h, h.end) || m.stale(left.start, h.end) || m.has(left.start-1, firmWord) || m.ownFigures(h) || m.doubted(left, h.tok) || m.confirmsOwn(left, h) || m.ownNovelty(h.end) || m.speaksForItself(left, h.end) {
			return
		}
		scoop = scoop || m.firstBetween(left.end, h.end) || m.firstBefore(left.start) || m.firstAfter(h.end) || m.earlier(left, h)
		from := m.withArticle(left.start)
		if scoop {
			m.scoop(left, h.detail, from, h.end)
		} else {
			m.attribute(left, h.detail, from, h.end)
		}
		return
	}
	if s := m.perfect(i); s.ok {
		if m.noNews(h) || m.stale(min(s.start, h.tok), max(s.end, h.end)) {
			return
		}
		if scoop || m.earlier(s, h) || m.firstBefore(s.start) || m.firstBetween(s.end, h.tok) || m.firstBetween(h.tok-1, h.tok) || m.asFirst(h.tok-2) || m.ledAsFirst(s.start) {
			m.scoop(s, h.detail, min(s.start, h.tok), max(s.end, h.end))
		} else {
			m.attribute(s, h.detail, min(s.start, h.tok), max(s.end, h.end))
		}
		return
	}
	if m.word(h.tok, "zufolge") || m.word(h.tok, "spricht") || m.word(h.tok, "sprach") || m.word(h.tok, "sprechen") {
		return // its source stands before it
	}
	if m.lang == langEN && m.word(h.end, "that") {
		return // "reports that the BBC lost money"
	}
	right := m.slotRight(h.end)
	if !right.ok && m.lang != langEN && !m.melted(h.end) {
		right = m.outletAgain(h.end) // "schrieb das Blatt", "informó el diario"
	}
	if !right.ok && m.pressVerb(h) {
		right = m.remembered(m.titledRight(h.end))
	}
	if !right.ok && m.lang != langEN && h.cue != cueSay {
		right = m.remembered(m.accountRight(h.end))
	}
	for k := h.end; right.ok && k < right.start; k++ {
		if m.lang == langES && m.word(k, "en") && m.cueAt(h.tok, cueTellVerb) != nil {
			return // said on the air, see [marker.onAir]
		}
		right.ok = !m.word(k, "con") && (!m.has(k, toWord) || !m.has(k, prepositionTo) || m.lang == langPT && (m.word(k, "a") || m.word(k, "o")))
	}
	if !right.ok || right.common && h.cue == cueSay && !(m.lang == langEN && m.saysQuoted(h.tok)) || m.stale(h.tok, right.end) || m.onlyBegins(h, right.end) {
		return
	}
	if scoop || m.firstBetween(h.tok-3, h.end) || m.asFirst(h.tok-2) || m.earlier(right, h) {
		m.scoop(right, h.detail, h.tok, right.end)
	} else {
		m.attribute(right, h.detail, h.tok, right.end)
	}
}

// reportedIn reads the outlet before a verb whose preposition leads to a day, and not to where
// it was published: "the Post first revealed in April", "the Post reported on Monday".
func (m *marker) reportedIn(i int) {
	h := &m.hits[i]
	left := m.slotLeft(i, h.tok)
	if !left.ok || m.passive(h) || m.stale(left.start, h.end) || m.has(left.start-1, firmWord) {
		return
	}
	from := m.withArticle(left.start)
	if h.cue == cueScoopBy || m.firstBetween(left.end, h.end) {
		m.scoop(left, h.detail, from, h.end-1)
		return
	}
	m.attribute(left, h.detail, from, h.end-1)
}

// ofSeveral says whether the Spanish or Portuguese verb at token k has several for its
// subject.
func (m *marker) ofSeveral(k int32) bool {
	if m.lang&(langES|langPT) == 0 {
		return false
	}
	w := m.text(k, k+1)
	return strings.HasSuffix(w, "an") || strings.HasSuffix(w, "en") || strings.HasSuffix(w, "ron") || strings.HasSuffix(w, "am") || strings.HasSuffix(w, "em")
}

// several says whether s is one of several outlets, or named as several are: "Marca y AS
// informan", "Los Tiempos reportan".
func (m *marker) several(s slot) bool {
	k := s.start - 1
	if m.has(k, nameArticle) {
		k--
	}
	first := m.text(s.start, s.start+1)
	return m.has(k, andWord) || m.is(k, ',') || strings.HasSuffix(first, "s") || m.word(s.start-1, "los") || m.word(s.start-1, "os") || m.word(s.start-1, "as")
}

// passive says whether the verb is one of English in the passive: what stands
// on its left is what was reported, and not who did.
func (m *marker) passive(h *hit) bool {
	if m.lang != langEN || m.word(h.tok, "reporting") {
		return false
	}
	for k := h.tok - 1; k >= h.tok-2 && k >= 0; k-- {
		switch t := &m.toks[k]; {
		case t.end-t.start > 5, m.src[t.start]|0x20 != 'b' && m.src[t.start]|0x20 != 'w':
			continue
		}
		if m.word(k, "been") || m.word(k, "was") || m.word(k, "were") || m.word(k, "being") || m.word(k, "be") {
			return true
		}
	}
	return false
}

// negated says whether what stands at token k, behind the verb, denies it: "Die Welt
// berichtet nicht gern von Verlierern".
func (m *marker) negated(k int32) bool {
	switch m.lang {
	case langDE:
		return m.word(k, "nicht") || m.word(k, "nie") || m.word(k, "kaum")
	case langNL:
		return m.word(k, "niet") || m.word(k, "nooit")
	case langFR:
		return m.word(k, "pas") || m.word(k, "jamais")
	}
	return false
}

// inverted says whether the subject of a Germanic verb is the pronoun behind it:
// "Unter das Bild schrieb er", "laut Bild meldete sie".
func (m *marker) inverted(h *hit) bool {
	if m.lang&(langDE|langNL) == 0 || m.flag(h.end, tUpper|tPunct) {
		return false
	}
	k := h.end
	return m.word(k, "er") && m.lang == langDE || m.word(k, "sie") || m.word(k, "man") || m.word(k, "wir") || m.word(k, "ich") || m.word(k, "hij") || m.word(k, "zij") || m.word(k, "men")
}

// earlier says whether the report of the verb h by s is said to have come
// earlier: "Zuvor hatte die «Bild» berichtet", "Bloomberg reported earlier",
// "Le Monde avait auparavant annoncé". That credits with having had it first,
// in the words in which agencies close a story they have matched. "Years
// earlier" and "earlier this year" only say when, and so does "previously",
// by which an outlet as often refers to itself.
func (m *marker) earlier(s slot, h *hit) bool {
	from, to := min(s.start, h.tok), max(s.end, h.end)
	for n := 0; n < 4 && from > 0 && !m.flag(from, tSentence); {
		if from--; !m.quoteMark(from) {
			n++
		}
	}
	for k := from; k < to+3 && int(k) < len(m.toks); k++ {
		switch {
		case k >= to && (m.flag(k, tSentence) || m.flag(k, tPunct)):
			return false
		case !m.has(k, earlierAdverb) || m.flag(k-1, tDigit) || m.has(k-1, timeUnit):
		case m.has(k+1, particle|determiner) && !m.has(k+1, germanArticle) && !m.contentNext(k+1) || m.cueAt(k+1, cueMonth) != nil || m.flag(k+1, tDigit):
			// "antes de", "eerder dit jaar", "earlier in 2012"
		default:
			return true
		}
	}
	return false
}

// contentNext says whether the small word at token k, behind one for earlier, goes on no time: "reported
// earlier that the yard", where "earlier that week" would be one, and "berichtte eerder al".
func (m *marker) contentNext(k int32) bool {
	switch m.lang {
	case langEN:
		return m.word(k, "that") && !m.has(k+1, timeUnit) && !m.listed(englishTimes, k+1) && m.cueAt(k+1, cueDay) == nil
	case langNL:
		return m.word(k, "al")
	}
	return false
}

// bracketReach is how many tokens of one clause a German auxiliary and its participle may
// have between them: "hatte die «Bild» am Abend unter Berufung auf Kreise der Regierung berichtet".
const bracketReach = 28

// perfect finds the subject of a German participle that closes its clause:
// "hatte die «Bild»-Zeitung über die Pläne berichtet", "der «Spiegel» hatte
// darüber berichtet".
func (m *marker) perfect(i int) slot {
	h, end := &m.hits[i], m.hits[i].end
	if end == h.tok+2 && m.has(h.tok, participle) && m.has(h.tok+1, auxiliary) {
		end-- // "berichtet hatte"
	}
	if m.lang&langDE == 0 || !m.has(end-1, participle) {
		return slot{}
	}
	first := h.tok // of its sentence, if it opens that: "Erstmals berichtet hatte", "Als Erster berichtet hatte"
	if m.has(first-1, firstAdverb|earlierAdverb) {
		first--
	} else if m.asFirst(first - 2) {
		first -= 2
	}
	if m.flag(first, tSentence) && m.has(end, auxiliary) {
		return m.behindParticiple(end + 1)
	}
	whole := true // no comma parts the clause
	for k := h.tok - 1; k >= 0 && (k > h.tok-toldReach || whole && k > h.tok-bracketReach) && !m.flag(k+1, tSentence) && !m.has(k, clauseOpener); k-- {
		if !m.has(k, auxiliary) {
			whole = whole && !m.is(k, ',')
			continue
		}
		if s := m.slotRight(k + 1); s.ok && s.end <= h.tok {
			return s
		}
		return m.slotLeft(i, k)
	}
	return slot{}
}

// behindParticiple finds the subject of a participle that opens its sentence, behind what
// was reported: "Aufgedeckt hatte den Fall der «Spiegel»".
func (m *marker) behindParticiple(k int32) slot {
	for j := k; j < k+reach && int(j) < len(m.toks) && !m.flag(j, tSentence) && !m.is(j, ','); j++ {
		if !m.has(j, germanArticle) && !m.has(j, fillRight) {
			continue
		}
		if s := m.slotRight(j); s.ok {
			return s
		}
	}
	return slot{}
}

// ownFigures: "The New York Times reported quarterly revenue of $510 million".
func (m *marker) ownFigures(h *hit) bool {
	if m.lang&langEN == 0 || !m.word(h.end-1, "reported") {
		return false
	}
	for k := h.end; k < h.end+4 && !m.some(k, tSentence|tUpper); k++ {
		if m.has(k, figureWord) {
			return m.word(k+1, "of") || m.word(k+1, "for") || m.word(k+1, "in") || m.flag(k+1, tPunct)
		}
	}
	return false
}

// aboutItself: "the BBC said it would", "said in a statement": the outlet
// speaks for itself.
func (m *marker) aboutItself(k int32) bool {
	if m.word(k, "in") && (m.word(k+1, "a") || m.word(k+1, "its")) && m.word(k+2, "statement") {
		return true
	}
	return m.word(k, "its") || m.word(k, "it") && !m.sawPaper(k+1)
}

// sawPaper says whether the words from token k on say that an outlet has a paper that others have not:
// "said it | had seen a letter from the regulator".
func (m *marker) sawPaper(k int32) bool {
	if !m.word(k, "had") && !m.word(k, "has") {
		return false
	}
	if k++; m.word(k, "also") || m.word(k, "since") || m.word(k, "been") && m.word(k+1, "shown") {
		k++
	}
	return m.listed(seeings, k) && m.seesPaper(k+1)
}

// seeings are what outlets do with papers before they report of them.
var seeings = listOf(`seen obtained reviewed viewed read verified acquired shown heard examined`)

// paperReach is how many tokens may stand between what an outlet saw and its verb.
const paperReach = 6

// papers are what outlets see that others have not: "Sky News has seen the letter".
var papers = listOf(`document documents copy copies letter letters email emails report footage video videos draft evidence messages memo
	memos minutes transcript transcripts papers correspondence records screenshots texts recording recordings files photographs`)

// seesPaper says whether what follows a verb of seeing before token k is a paper or a
// picture, and no loss: "CNN has seen its audience shrink".
func (m *marker) seesPaper(k int32) bool {
	for j := k; j < k+paperReach && int(j) < len(m.toks) && !m.some(j, tSentence); j++ {
		if m.word(j, "its") || m.flag(j, tPunct) && !m.is(j, '-') && !m.is(j, '\'') {
			return false
		}
		if papers.has(m.text(j, j+1)) {
			return true
		}
	}
	return false
}
