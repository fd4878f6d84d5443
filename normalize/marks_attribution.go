package normalize

// reach is how many tokens may stand between a cue and the source it belongs
// to: "told the French daily newspaper Le Monde" needs six, and beyond eight
// most pairs found by hand belonged to different clauses.
const reach = 8

// rules applies the rule of every hit outside furniture, in order of the text.
func (m *marker) rules() {
	line := 0
	for i := range m.hits {
		h := &m.hits[i]
		for line < len(m.lines)-1 && h.tok >= m.lines[line].end {
			line++
		}
		if m.lines[line].furniture || m.lines[line].signed {
			continue
		}
		switch h.cue {
		case cueTell, cueAccording, cueReportBy, cueAsk, cueSeen, cueScoopBy:
			m.rightCue(i)
		case cueTellVerb:
			m.toldTo(i)
		case cueCite:
			m.citing(i)
		case cueReport, cueSay, cueScoop:
			m.reportVerb(i)
		case cueDirect:
			m.directed(i)
		case cueRequest, cueWitness:
			m.besideSource(i)
		case cueRepublished:
			m.republished(i)
		case cueMonth:
			m.monthDate(h)
		case cueDay:
			m.weekday(h)
		case cueRelative:
			m.relativeDay(h)
		case cueZone:
			m.zoneTime(h)
		case cuePhase, cueClose, cueOpen:
			m.marketClock(i)
		case cueSpin:
			m.spun(h)
		case cueCopyright:
			m.copyright(h)
		}
	}
	m.punctuated()
}

// A slot is a source found beside a cue.
type slot struct {
	name       string
	start, end int32
	common     bool
	ok         bool
}

// slotRight finds the source that follows token k with nothing between but
// articles, prepositions, and a description that ends in "newspaper",
// "Nachrichtenagentur" and the like.
func (m *marker) slotRight(k int32) slot {
	described := false
	first := k
	for end := min(k+reach, int32(len(m.toks))); k < end; k++ {
		t := &m.toks[k]
		if k > first && t.flags&tSentence != 0 {
			break
		}
		if h := m.cueAt(k, cueSource); h != nil {
			if m.company(h) {
				break
			}
			return slot{m.name(h), h.tok, h.end, h.common, true}
		}
		if t.flags&tPunct != 0 {
			if t.code == '\'' || opensQuote(*t) && t.code != '(' || t.code == '-' && t.flags&tSpace == 0 {
				continue
			}
			break
		}
		if m.has(k, fillRight|outletNoun) {
			continue
		}
		if s := m.unknownOutlet(k); s.ok {
			return s
		}
		// "told the French daily Le Monde": words before an outlet noun.
		if !described && m.nounWithin(k) {
			described = true
			continue
		}
		if described && !m.has(k, outletNoun) && m.nounWithin(k) {
			continue
		}
		break
	}
	return slot{}
}

// nounWithin says whether one of the three tokens after k is an outlet noun
// and no punctuation comes before it, hyphens and "'s" aside.
func (m *marker) nounWithin(k int32) bool {
	for j := k + 1; j < k+4 && int(j) < len(m.toks); j++ {
		if m.has(j, outletNoun) {
			return true
		}
		if m.flag(j, tPunct) && !m.is(j, '\'') && !m.is(j, '-') || m.cueAt(j, cueSource) != nil {
			return false
		}
	}
	return false
}

// company says whether the name of a source goes on as another name: "Time
// Warner", "Times Square".
func (m *marker) company(h *hit) bool {
	k := h.end
	return h.common && m.flag(k, tUpper|tSpace) && !m.flag(k, tSentence) && !m.has(k, outletNoun) && m.cueAt(k, cueDay) == nil
}

// slotLeft finds the source that ends before token k, with nothing between
// but auxiliaries, adverbs, times and a relative pronoun.
func (m *marker) slotLeft(i int, k int32) slot {
	for j := i - 1; j >= 0 && m.hits[j].tok >= k-2*reach; j-- {
		h := &m.hits[j]
		if h.cue != cueSource || h.end > k {
			continue
		}
		commas, relative := 0, false
		for t := h.end; t < k; t++ {
			if m.toks[t].flags&tSentence != 0 || !m.leftFill(t) {
				return slot{}
			}
			relative = relative || m.has(t, relativeWord)
			if m.is(t, ',') {
				commas++
			}
		}
		// "Jane Roe, who edits USA Today, said": one comma ends an aside.
		if commas == 1 && !relative {
			return slot{}
		}
		// "the agency MENA said": described, it is no everyday word.
		common := h.common && !m.has(h.tok-1, outletNoun) && !m.has(h.end, outletNoun)
		return slot{m.name(h), h.tok, h.end, common, true}
	}
	return m.unknownLeft(k)
}

func (m *marker) leftFill(t int32) bool {
	if m.flag(t, tPunct) {
		switch m.toks[t].code {
		case ',', '\'', '"', codeClose, codeOpen, codeRight, codeLeft, '-', '(', ')':
			return true
		}
		return false
	}
	return m.has(t, fillLeft|outletNoun) || m.cueAt(t, cueDay) != nil || m.cueAt(t, cueRelative) != nil
}

// withArticle moves the start of a name over its article.
func (m *marker) withArticle(start int32) int32 {
	if m.word(start-1, "the") && !m.flag(start, tSentence) {
		return start - 1
	}
	return start
}

// attribute adds an attribution over the tokens from..to, unless this mention
// of the source has one already: in "a story in the Journal that said" the
// first cue says enough.
func (m *marker) attribute(s slot, detail string, from, to int32) {
	if t := &m.toks[s.end-1]; t.flags&tCredited == 0 {
		t.flags |= tCredited
		m.add(Attribution, s.name, detail, from, to)
		m.alsoNamed(s, func(name string, from, to int32) { m.add(Attribution, name, detail, from, to) })
	}
}

// alsoNamed calls add with the sources that "and" or a comma joins to s: "as
// NBC and Bloomberg have reported", "told AFP and Reuters".
func (m *marker) alsoNamed(s slot, add func(name string, from, to int32)) {
	joined := func(k int32) bool { return m.has(k, andWord) || m.is(k, ',') }
	for k := s.end; joined(k); {
		k++
		if m.has(k, fillRight) {
			k++
		}
		h := m.cueAt(k, cueSource)
		if h == nil || h.common || m.toks[h.end-1].flags&tCredited != 0 || m.nextIsVerb(h.end) {
			break
		}
		m.toks[h.end-1].flags |= tCredited
		add(m.name(h), h.tok, h.end)
		k = h.end
	}
	k := s.start - 1
	if m.has(k, fillRight) && !m.flag(k, tSentence) {
		k--
	}
	if !joined(k) {
		return
	}
	for j := k - 1; j >= 0 && j >= k-6; j-- {
		h := m.cueAt(j, cueSource)
		if h == nil {
			continue
		}
		if h.end == k && !h.common && m.toks[h.end-1].flags&tCredited == 0 {
			m.toks[h.end-1].flags |= tCredited
			add(m.name(h), h.tok, h.end)
		}
		return
	}
}

// nextIsVerb says whether a cue of its own follows the source that ends before
// token k: "told AFP, Reuters reported".
func (m *marker) nextIsVerb(k int32) bool {
	for j := k; j < k+2; j++ {
		if m.cueAt(j, cueReport) != nil || m.cueAt(j, cueSay) != nil || m.cueAt(j, cueScoop) != nil {
			return true
		}
	}
	return false
}

// scoop adds a scoop over the tokens from..to, once for a mention; it says all
// that an attribution of the same mention would.
func (m *marker) scoop(s slot, detail string, from, to int32) {
	if detail == "reported" {
		detail = "first reported" // the adverb stands apart from the verb
	}
	if t := &m.toks[s.end-1]; t.flags&tScooped == 0 {
		t.flags |= tScooped | tCredited
		m.add(Scoop, s.name, detail, from, to)
		m.alsoNamed(s, func(name string, from, to int32) { m.add(Scoop, name, detail, from, to) })
	}
}

// rightCue: told AFP, according to dpa, reported by the BBC, first reported by.
func (m *marker) rightCue(i int) {
	h := &m.hits[i]
	s := m.slotRight(h.end)
	if !s.ok {
		if h.cue == cueAccording {
			m.unnamed(h)
		}
		return
	}
	if m.stale(h.tok, s.end) {
		return
	}
	if h.cue == cueScoopBy {
		m.scoop(s, h.detail, h.tok, s.end)
		return
	}
	detail := h.detail
	if detail == "told" && m.spoken(h.tok) {
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

// toldReach is how many tokens may stand between a verb of saying and the
// source that was told: "sagte Anna Thorne, die Leiterin des Hafenamts, der
// dpa".
const toldReach = 14

// toldTo: a déclaré à l'AFP, dijo Torres a EFE, sagte eine Sprecherin der dpa.
// The verb alone says nothing: a preposition or an article in the dative must
// stand right before the source, and no clause may begin in between.
func (m *marker) toldTo(i int) {
	h := &m.hits[i]
	if h.arg == 0 {
		if s := m.slotRight(h.end); s.ok {
			m.toldSlot(h, s)
		}
		return
	}
	for k := h.end; k < h.end+toldReach && int(k) < len(m.toks); k++ {
		if m.flag(k, tSentence) || m.has(k, clauseOpener) || m.is(k, ';') || m.is(k, ':') || m.is(k, '(') {
			return
		}
		if !m.has(k, toWord) {
			continue
		}
		if s := m.slotRight(k + 1); s.ok {
			m.toldSlot(h, s)
			return
		}
	}
}

func (m *marker) toldSlot(h *hit, s slot) {
	if m.stale(h.tok, s.end) {
		return
	}
	detail := h.detail
	if m.spoken(s.start) {
		detail = "statement"
	}
	m.attribute(s, detail, h.tok, s.end)
}

// citing: citing the BBC, citing people familiar with the matter.
func (m *marker) citing(i int) {
	h := &m.hits[i]
	if s := m.slotRight(h.end); s.ok {
		if !m.stale(h.tok, s.end) {
			m.attribute(s, h.detail, h.tok, s.end)
		}
		return
	}
	m.unnamed(h)
	k := h.tok
	if m.is(k-1, ',') {
		k--
	}
	if s := m.slotLeft(i, k); s.ok && !m.stale(s.start, h.end) {
		m.attribute(s, h.detail, m.withArticle(s.start), h.end)
	}
}

// unnamed adds an attribution to people without a name, who are to follow the
// cue within a few words.
func (m *marker) unnamed(h *hit) {
	for k := h.end; k < h.end+5 && int(k) < len(m.toks); k++ {
		if u := m.cueAt(k, cueUnnamed); u != nil {
			m.add(Attribution, "", h.detail, h.tok, u.end)
			return
		}
		if m.flag(k, tPunct) || m.flag(k, tSentence) {
			return
		}
	}
}

// reportVerb: the Journal reported, as reported the Journal; and who broke a
// story.
func (m *marker) reportVerb(i int) {
	h := &m.hits[i]
	scoop := h.cue == cueScoop
	left := m.slotLeft(i, h.tok)
	if left.ok && !(h.cue == cueSay && (left.common || m.aboutItself(h.end))) {
		if m.stale(left.start, h.end) {
			return
		}
		scoop = scoop || m.firstBetween(left.end, h.end) || m.firstBefore(left.start)
		from := m.withArticle(left.start)
		if scoop {
			m.scoop(left, h.detail, from, h.end)
		} else {
			m.attribute(left, h.detail, from, h.end)
		}
		return
	}
	if s := m.perfect(i); s.ok {
		if scoop {
			m.scoop(s, h.detail, s.start, h.end)
		} else {
			m.attribute(s, h.detail, s.start, h.end)
		}
		return
	}
	right := m.slotRight(h.end)
	for k := h.end; right.ok && k < right.start; k++ {
		right.ok = !m.has(k, toWord) || !m.has(k, prepositionTo)
	}
	if !right.ok || right.common && h.cue == cueSay || m.stale(h.tok, right.end) {
		return
	}
	if scoop || m.firstBetween(h.tok-3, h.end) {
		m.scoop(right, h.detail, h.tok, right.end)
	} else {
		m.attribute(right, h.detail, h.tok, right.end)
	}
}

// firstBetween: the report was the first one.
func (m *marker) firstBetween(from, to int32) bool {
	for k := max(from, 0); k < to; k++ {
		if m.has(k, firstAdverb) {
			return true
		}
	}
	return false
}

// firstBefore: "wie zuerst die Harlower Zeitung berichtete". English puts its
// "first" beside the verb; before the name it counts events.
func (m *marker) firstBefore(k int32) bool {
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		if m.has(j, firstAdverb) && !m.word(j, "first") {
			return true
		}
		if m.flag(j, tSentence) {
			return false
		}
	}
	return false
}

// perfect finds the subject of a German participle that closes its clause:
// "hatte die «Bild»-Zeitung über die Pläne berichtet".
func (m *marker) perfect(i int) slot {
	h := &m.hits[i]
	if m.lang&langDE == 0 || !m.has(h.end-1, participle) || m.flag(h.end, tSpace) && !m.flag(h.end, tSentence|tPunct) && !m.has(h.end, auxiliary) && !m.flag(h.end, tSentence) {
		return slot{}
	}
	for j := i - 1; j >= 0 && m.hits[j].tok > h.tok-toldReach; j-- {
		s := &m.hits[j]
		if s.cue != cueSource {
			continue
		}
		for k := s.tok; k <= h.tok; k++ {
			if k > s.tok && m.flag(k, tSentence) || m.has(k, clauseOpener) {
				return slot{}
			}
		}
		for k := s.tok - 1; k >= 0 && k >= s.tok-5; k-- {
			if m.has(k, auxiliary) {
				return slot{m.name(s), s.tok, s.end, s.common, true}
			}
		}
		if m.has(s.end, auxiliary) || m.has(s.end+1, auxiliary) {
			return slot{m.name(s), s.tok, s.end, s.common, true}
		}
		return slot{}
	}
	return slot{}
}

// aboutItself: "the BBC said it would", "said in a statement": the outlet
// speaks for itself.
func (m *marker) aboutItself(k int32) bool {
	if m.word(k, "in") && m.word(k+1, "a") && m.word(k+2, "statement") {
		return true
	}
	return m.word(k, "it") || m.word(k, "its")
}

// directed: directed AFP to a statement.
func (m *marker) directed(i int) {
	h := &m.hits[i]
	if s := m.slotRight(h.end); s.ok && (m.word(s.end, "to") || m.word(s.end, "reporters")) {
		m.attribute(s, h.detail, h.tok, s.end+1)
	}
}

// besideSource: AFP's requests for comment, an AFP journalist, un journaliste
// de l'AFP.
func (m *marker) besideSource(i int) {
	h := &m.hits[i]
	if j := i - 1; j >= 0 && m.hits[j].cue == cueSource && (h.cue == cueRequest || !m.hits[j].common || m.book.sources.list[m.hits[j].arg].Agency) {
		s := &m.hits[j]
		ok := true
		for k := s.end; k < h.tok; k++ {
			ok = ok && (m.is(k, '\'') || m.is(k, '-') || m.word(k, "s"))
		}
		if ok && (h.cue == cueRequest || m.book.sources.list[s.arg].Agency) {
			m.add(Attribution, m.name(s), h.detail, s.tok, h.end)
			return
		}
	}
	if h.cue == cueRequest {
		return
	}
	if s := m.slotRight(h.end); s.ok && !s.common && s.start-h.end <= 3 {
		if src, ok := m.book.sources.lookup(s.name); ok && src.Agency {
			m.attribute(s, h.detail, h.tok, s.end)
		}
	}
}

// republished: this article was originally published by The Conversation. The
// text is the other's.
func (m *marker) republished(i int) {
	h := &m.hits[i]
	if s := m.slotRight(h.end); s.ok {
		m.toks[s.end-1].flags |= tCredited
		m.add(Credit, s.name, h.detail, h.tok, s.end)
		return
	}
	k := h.end
	for m.has(k, fillRight) && !m.flag(k, tUpper) {
		k++
	}
	end := k
	for end < k+longestOutlet && m.flag(end, tUpper) && !m.flag(end, tPunct) && (end == k || !m.flag(end, tSentence)) {
		end++
	}
	if end > k {
		m.add(Credit, m.text(k, end), h.detail, h.tok, end)
	}
}
