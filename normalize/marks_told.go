package normalize

import "strings"

// toldReach is how many tokens may stand between a verb of saying and the
// source that was told: "sagte Anna Thorne, die Leiterin des Hafenamts, der
// dpa".
const toldReach = 14

// toAgency is the arg of verbs that sue or blame a paper as often as they tell it
// something: only an agency is told by them, "ha denunciado a Efe".
const toAgency = 2

// toldTo: a déclaré à l'AFP, dijo Torres a EFE, sagte eine Sprecherin der dpa.
// The verb alone says nothing: a preposition or an article in the dative must
// stand right before the source, and no clause may begin in between. It returns whether
// one was told.
func (m *marker) toldTo(i int) bool {
	if !m.mayName() {
		return false
	}
	h := &m.hits[i]
	if m.unsaid(h.tok) {
		return false // "informations non confirmées à l'AFP"
	}
	if m.lang == langDE && h.arg == 1 && m.flag(h.tok, tSentence|tUpper) && h.end == h.tok+1 {
		return false // "Sagt der Stern dem Mond gute Nacht?"
	}
	if h.arg == 0 {
		s := m.slotRight(h.end)
		if !s.ok && m.lang&romance != 0 {
			if s = m.outletAgain(h.end - 1); !s.ok { // "spiega al | quotidiano"
				s = m.outletAgain(h.end) // "déclaré à | la chaîne"
			}
		}
		if !s.ok && m.lang == langDE && !m.listed(attitudes, h.tok-1) {
			s = m.outletAgain(h.end) // "gegenüber | dem Magazin"
		}
		if s.ok {
			m.toldSlot(h, s)
		}
		return s.ok
	}
	// "wie sie der dpa am Montag sagte", "aan het ANP laten weten": whom, before the
	// verb. "Der Spiegel sagte er" tells it by the subject behind.
	if m.lang&(langDE|langNL) != 0 {
		if s := m.slotLeft(i, h.tok); s.ok && m.toldLeft(s, h) {
			if !m.stale(s.start, h.end) && !m.yearOpens(s.start) {
				m.attribute(s, h.detail, s.start, h.end)
			}
			return true
		}
	}
	if k := h.tok - 2; k >= 0 && m.paperAt(k) { // "hat dem Kreisblatt gesagt"
		if !m.stale(k, h.end) {
			m.attribute(slot{m.text(k+1, k+2), k + 1, k + 2, false, true}, h.detail, k, h.end)
		}
		return true
	}
	for k := h.end; k < h.end+toldReach && int(k) < len(m.toks); k++ {
		if m.is(k, '(') && m.flag(k+1, tDigit) && m.is(k+2, ')') {
			k += 2 // her age
			continue
		}
		if m.lang == langNL && k == h.end && m.word(k, "dat") && m.has(k+1, toWord) {
			continue // "bevestigen dat aan RTL Nieuws"
		}
		if m.flag(k, tSentence) || m.has(k, clauseOpener) || m.is(k, ';') || m.is(k, ':') || m.is(k, '(') || m.lang == langDE && m.word(k, "nachdem") {
			return false
		}
		to := m.has(k, toWord)
		if m.lang == langDE {
			if m.cueAt(k, cueAccording) != nil {
				return false // "bestätigte Informationen der «Bild»"
			}
			if s := m.cueAt(k, cueSource); s != nil && !s.common && !m.is(s.end, '-') && (m.caps(k) && !m.book.sources.list[s.arg].Agency || k == h.end && m.plural3(h.tok) || k == h.end+1 && (m.word(h.end, "er") || m.word(h.end, "sie")) || m.bareDative(h, s)) {
				// Broadcasters leave their own article out, "sagte MDR SACHSEN-ANHALT", and so
				// do agencies: "zwei Insider sagten Reuters".
				m.toldSlot(h, slot{m.name(s), s.tok, s.end, false, true})
				return true
			}
			to = to || (m.word(k, "zu") || m.word(k, "zur")) && m.cueAt(k+1, cueSource) != nil
		}
		if !to {
			continue
		}
		if m.writes(k-1) && m.is(k-2, ',') {
			continue // "écrit que, selon Jeanne Roc, journaliste à Mediapart, ..."
		}
		if s := m.slotRight(k + 1); s.ok {
			if h.arg != toAgency || m.agencyAt(s.start) {
				m.toldSlot(h, s)
			}
			return true
		}
		if m.paperAt(k) {
			m.toldSlot(h, slot{m.text(k+1, k+2), k + 1, k + 2, false, true})
			return true
		}
		if s := m.outletAgain(k); s.ok && !m.governed(k) { // "sagte sie dem Magazin"
			m.toldSlot(h, s)
			return true
		}
		if s := m.outletAgain(k + 1); s.ok && m.has(k, prepositionTo) { // "zei ze tegen de krant"
			m.toldSlot(h, s)
			return true
		}
	}
	return false
}

// bareDative says whether the German source s, without an article, is whom somebody told something who is named between it and the
// verb at h: "sagte die Sprecherin | Reuters.", "sagte Roth | t-online".
func (m *marker) bareDative(h, s *hit) bool {
	k := s.tok - 1
	return k >= h.end && k < h.end+tellersReach && (m.flag(s.end, tPunct) || int(s.end) >= len(m.toks) || m.cueAt(s.end+1, cueDay) != nil) &&
		m.flag(k, tUpper) && !m.givenName(k) && !m.has(k, outletNoun) && !m.outletCompound(k) && (k == h.end || m.has(h.end, germanArticle) || m.flag(h.end, tUpper))
}

// tellersReach is how many tokens who told it may have: "die erste Sprecherin".
const tellersReach = 4

// attitudes are what somebody has towards an outlet, "die Kritik gegenüber dem Magazin".
var attitudes = listOf(`kritik vorwürfe vorwurf misstrauen vorbehalte vorbehalt forderungen ansprüche klagen haltung skepsis pflichten`)

// plural3 says whether the German verb at token k has several people for a subject,
// which an agency is not.
func (m *marker) plural3(k int32) bool {
	return m.word(k, "sagten") || m.word(k, "erklärten") || m.word(k, "bestätigten") || m.word(k, "erzählten") || m.word(k, "berichteten")
}

// soTo: "..., so der Minister zum «Blick»", "so Roe gegenüber der dpa": German
// desks leave the verb out. A mark of the clause stands before "so".
func (m *marker) soTo(i int) {
	h := &m.hits[i]
	if m.lang != langDE || m.toks[h.end-1].flags&tCredited != 0 {
		return
	}
	k := h.tok - 1
	for k >= 0 && (m.quoteMark(k) || m.has(k, germanArticle)) {
		k--
	}
	if k < h.tok-1 && m.lies(h.end) {
		if (m.has(k+1, germanArticle) || m.quoteMark(k+1) && m.quoteMark(h.end)) && !m.stale(k+1, h.end) {
			m.attribute(slot{m.name(h), h.tok, h.end, h.common, true}, "seen", k+1, h.end)
		}
		return
	}
	if k < 0 || !m.word(k, "zu") && !m.word(k, "zum") && !m.word(k, "zur") && !m.word(k, "gegenüber") {
		return
	}
	if m.is(h.end, ':') && m.quoteMark(h.end+1) && !m.stale(k, h.end) { // "Die Reederei zu BILD: «Wir warten.»"
		m.attribute(slot{m.name(h), h.tok, h.end, h.common, true}, "told", k, h.end)
		return
	}
	for j := m.beforeAside(k) - 1; j > 0 && j > k-toldReach && !m.flag(j+1, tSentence) && (!m.flag(j, tPunct) || m.is(j, '-')); j-- {
		if m.word(j, "so") && m.flag(j-1, tPunct) {
			if !m.stale(j, h.end) {
				m.attribute(slot{m.name(h), h.tok, h.end, h.common, true}, "told", j, h.end)
			}
			return
		}
	}
}

// beforeAside moves k back over what two commas say of whoever is named before it: "so Roe, der Bürgermeister
// von Harlow, | zur dpa".
func (m *marker) beforeAside(k int32) int32 {
	if !m.is(k-1, ',') {
		return k
	}
	for j := k - 2; j > 0 && j > k-toldReach && !m.flag(j+1, tSentence); j-- {
		if m.is(j, ',') {
			return j
		}
	}
	return k
}

// lies says whether it goes on at token k as in "Der «SZ» liegt das Protokoll vor".
func (m *marker) lies(k int32) bool {
	if m.quoteMark(k) {
		k++
	}
	k = m.behindBrackets(k)
	return m.listed(lieWords, k) && m.liesBefore(k+1)
}

// lieWords are the verb of what somebody has before him, whose particle stands at the end of the clause.
var lieWords = listOf(`liegt liege liegen lag lagen`)

// liesBefore says whether that particle follows from token k on: "liegt der «SZ» seit Montag | vor".
func (m *marker) liesBefore(k int32) bool {
	for j := k; j < k+toldReach && int(j) < len(m.toks) && (j == k || !m.flag(j, tSentence)) && !m.is(j, ','); j++ {
		if m.word(j, "vor") && (int(j)+1 >= len(m.toks) || m.some(j+1, tPunct|tLine|tSentence) || m.word(j+1, "und")) {
			return true
		}
	}
	return false
}

// givenAt says whether the relative clause goes on at token k as one of what an outlet was
// given, "das der «SZ» seit Montag vorliegt", and not as one of what it did.
func (m *marker) givenAt(k int32) bool {
	for j := k; j < k+toldReach && int(j) < len(m.toks) && !m.flag(j, tSentence) && !m.is(j, ','); j++ {
		if m.listed(givenWords, j) {
			return true
		}
	}
	return false
}

// givenWords say of a paper in the dative that it has what they speak of.
var givenWords = listOf(`vorliegt vorliegen vorlag vorlagen zugespielt zugänglich zuging zugingen zugegangen zugestellt übermittelt übergeben`)

// genericPapers are the words of outletHead that German has for any paper, or
// for other things as well.
var genericPapers = map[string]bool{"Zeitung": true, "Tageszeitung": true, "Presse": true, "Post": true, "Woche": true, "Blatt": true, "Radio": true,
	"Television": true, "Nachrichten": true, "Allgemeine": true, "Illustrierte": true, "Express": true, "Mail": true, "Planet": true, "Express-Redaktion": true}

// paperAt says whether the article in the dative at token k is that of a paper
// which goes by one word, as German ones call themselves: "sagte der Landrat der
// Rundschau".
func (m *marker) paperAt(k int32) bool {
	if m.lang != langDE || !m.word(k, "der") && !m.word(k, "dem") || int(k)+1 >= len(m.toks) || !m.has(k+1, outletHead) && m.caseEnding(k+1) == 0 && !m.localPaper(k+1) || !m.flag(k+1, tUpper) || genericPapers[m.text(k+1, k+2)] {
		return false
	}
	return int(k)+2 >= len(m.toks) || m.flag(k+2, tPunct) && !m.is(k+2, '-') || m.flag(k+2, tSentence) || !m.flag(k+2, tUpper)
}

// localPaper says whether the German noun at token k is made as the names of local papers are,
// "Bezirksblatt", and is not what one says of any paper, "Boulevardblatt".
func (m *marker) localPaper(k int32) bool {
	w := strings.ToLower(m.text(k, k+1))
	for _, end := range [...]string{"blatt", "anzeiger", "rundschau"} {
		if of, ok := strings.CutSuffix(w, end); ok && len(of) > 2 {
			return !anyPaper.has(of)
		}
	}
	return false
}

// anyPaper are what stands before "blatt" in the word for a sort of paper, or of other sheets.
var anyPaper = listOf(`boulevard lokal regional wochen fach nachrichten heimat konkurrenz szene satire schwester haus partei amts gemeinde flug mitteilungs revolver skandal klatsch massen finanz wirtschafts sport titel kirchen käse
	informations merk daten ordnungs grund arbeits extra sonntags monats tage stellen immobilien`)

// toldLeft says whether the source on the left of the verb h is the one who was
// told, and not the one who speaks.
func (m *marker) toldLeft(s slot, h *hit) bool {
	k := s.start - 1
	if m.quoteMark(k) {
		k-- // der «Presse»
	}
	if m.lang == langDE && (m.governed(k) || m.word(k, "der") && m.word(k-1, "wie") && !m.agencyAt(s.start)) {
		return false // "neben der «Presse»", "wie der «Kurier» mitteilte"
	}
	switch {
	case m.lang&langDE != 0 && (m.word(k, "er") || m.word(k, "sie")) && m.word(k-1, "wie") && !s.common: // "wie sie Reuters verriet"
		return true
	case m.lang == langDE && m.word(k, "der") && m.flag(k-1, tUpper) && m.article(k-2) && m.flag(k-2, tSentence) && s.end == h.tok:
		return false // "Der Anwalt der Bild sagte"
	case m.lang&langDE != 0 && m.has(k, toWord|outletNoun):
		return !m.flag(k, tSentence) || m.word(h.end, "er") || m.word(h.end, "sie") || m.word(k, "dem")
	case m.lang&langNL != 0:
		if m.has(k, nameArticle) {
			k--
		}
		return m.word(k, "aan") || m.word(k, "tegen") || m.word(k, "tegenover")
	}
	return false
}

func (m *marker) toldSlot(h *hit, s slot) {
	if m.stale(h.tok, s.end) || m.yearOpens(h.tok) {
		return
	}
	detail := h.detail
	if m.spoken(s.start) {
		detail = "statement"
	}
	m.attribute(s, detail, h.tok, s.end)
}

// spoken says whether a spokesman or the like stands shortly before token k.
func (m *marker) spoken(k int32) bool {
	for j := k - 1; j >= 0 && j >= k-10; j-- {
		if m.cueAt(j, cueSpeaker) != nil {
			return true
		}
		if m.flag(j+1, tSentence) {
			return false
		}
	}
	return false
}
