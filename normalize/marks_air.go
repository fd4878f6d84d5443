package normalize

// programmeWords is the most tokens of a programme's name.
const programmeWords = 7

// ofProgramme finds the broadcaster behind the name of its programme, which begins at
// token k: "dans l'émission Forum de la RTS", "ospite di Mezz'ora in più su Rai 3".
func (m *marker) ofProgramme(k int32) slot {
	if !m.flag(k, tUpper) && !m.quoteMark(k) {
		return slot{}
	}
	for j := k + 1; j < k+programmeWords && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		h := m.cueAt(j, cueSource)
		switch {
		case h != nil && m.book.sources.list[h.arg].Broadcaster && m.has(j-1, ofWord|nameArticle|airWord|fillRight):
			return slot{m.name(h), h.tok, h.end, h.common, true}
		case h != nil, m.flag(j, tPunct) && !m.quoteMark(j) && !m.is(j, '\'') && !m.is(j, '-'):
			return slot{}
		}
	}
	return slot{}
}

// airReach is how many tokens may stand between a broadcaster and the verb of who
// speaks on it: "a déclaré mardi matin sur RTL", "ospite di Sky TG24, la ministra
// ha detto".
const airReach = 7

// onAir: "Im Deutschlandfunk sagte die Ministerin", "a-t-elle déclaré sur BFMTV",
// "aseguró en Onda Cero". What is said on a broadcaster is what its listeners
// and everybody else have from it. A word of place must stand before the name,
// and a verb of saying in the same clause.
func (m *marker) onAir(i int) {
	h := &m.hits[i]
	if s := &m.book.sources.list[h.arg]; h.common && h.end == h.tok+1 && !m.quoteMark(h.end) || m.toks[h.end-1].flags&tCredited != 0 || !s.Broadcaster && (s.Agency || m.lang&(romance|langNL) == 0) {
		return
	}
	k := h.tok - 1
	if m.quoteMark(k) && m.quoteMark(h.end) { // "en «Marca»"
		k--
	}
	for k >= 0 && (m.has(k, fillRight) || m.lang == langNL && (m.has(k, outletNoun) || m.joined(k))) && !m.has(k, airWord) && !m.flag(k+1, tSentence) {
		k--
	}
	if k < 0 || m.flag(k+1, tSentence) || !m.has(k, airWord) {
		return
	}
	at := k
	if m.listed(shownThings, k-1) {
		if at = m.onShow(k - 1); at < 0 {
			return
		}
	}
	for j := at - 1; j >= 0 && j >= at-airReach && !m.flag(j+1, tSentence) && !m.has(j, clauseOpener); j-- {
		if m.saying(j) {
			m.airs(h, k)
			return
		}
	}
	commas := 0
	for j := h.end; j < h.end+airReach && int(j) < len(m.toks) && !m.flag(j, tSentence) && !m.has(j, clauseOpener) && commas < 2; j++ {
		if m.is(j, ',') {
			commas++
		}
		if m.saying(j) {
			m.airs(h, k)
			return
		}
	}
}

// onShow returns where the words begin by which somebody is said to speak on a programme
// whose name ends with token k: "on the Jane Roe Show". It returns -1 for what a station
// shows, which is in small letters, or stands behind no "on".
func (m *marker) onShow(k int32) int32 {
	if !m.flag(k, tUpper) {
		return -1
	}
	j := k - 1
	for j > k-airReach && j >= 0 && (m.some(j, tUpper|tPunct) || m.word(j, "the")) && !m.is(j, ',') {
		j--
	}
	if j < 0 || !m.has(j, airWord) {
		return -1
	}
	return j
}

// saying says whether a verb of saying begins at token k.
func (m *marker) saying(k int32) bool {
	return m.cueAt(k, cueTellVerb) != nil || m.cueAt(k, cueSay) != nil || m.word(k, "told")
}

func (m *marker) airs(h *hit, from int32) {
	if m.stale(from, h.end) {
		return
	}
	m.attribute(slot{m.name(h), h.tok, h.end, false, true}, "interview", from, h.end)
}
