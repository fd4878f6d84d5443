package normalize

// alsoNamed calls add with the sources that "and" or a comma joins to s: "as
// NBC and Bloomberg have reported", "told AFP and Reuters".
func (m *marker) alsoNamed(s slot, add func(name string, from, to int32)) {
	joined := func(k int32) bool { return m.has(k, andWord) || m.is(k, ',') || m.listed(listJoins, k) }
	k := s.end
	if m.quoteMark(k) && (m.quoteMark(s.start) || m.quoteMark(s.start-1)) {
		k++ // "von «Spiegel» und NDR"
	}
	for joined(k) {
		comma := m.is(k, ',')
		k++
		if m.listed(listAdverbs, k) && m.cueAt(k, cueSource) == nil {
			k++ // "die Bild und auch n-tv"
		}
		if m.listed(selfWords, k) && m.listed(partners, k+1) {
			k += 2 // "the Guardian and its partner Der Spiegel"
		}
		if m.has(k, fillRight) && m.cueAt(k, cueSource) == nil {
			if k++; m.is(k, '\'') && !m.some(k+1, tSpace) {
				k++ // "Reuters et l'AFP"
			}
		}
		if m.has(k, outletNoun) && m.cueAt(k, cueSource) == nil && (m.flag(k, tUpper) && m.quoteMark(k+1) || m.namedAt(k+1)) {
			k++ // "der Zeitung «Der Bote» und dem Radio «Harlow»", "und der Nachrichtenagentur AFP"
		}
		quoted := m.quoteMark(k)
		if quoted {
			k++
		}
		h := m.cueAt(k, cueSource)
		if h == nil && quoted && m.has(k-2, outletNoun) {
			if s := m.quotedOutlet(k - 1); s.ok && !m.nextIsVerb(s.end) {
				add(s.name, s.start, s.end)
				k = s.end
				continue
			}
		}
		if s := m.strangerAt(k); h == nil && !comma && !quoted && s.ok && m.mention(s).flags&tCredited == 0 && !m.nextIsVerb(s.end) {
			m.mention(s).flags |= tCredited
			add(s.name, s.start, s.end)
			break // "difundidos por Candil y Faro"
		}
		if h == nil || h.common && !m.endsList(k, h, quoted) || m.toks[h.end-1].flags&tCredited != 0 || !m.is(h.end, ',') && m.nextIsVerb(h.end) || quoted && !m.quoteMark(h.end) || comma && !m.endsMember(h.end) {
			break
		}
		m.toks[h.end-1].flags |= tCredited
		add(m.name(h), h.tok, h.end)
		if k = h.end; quoted {
			k++
		}
	}
	for start := s.start; ; {
		k := start - 1
		if m.quoteMark(k) {
			k-- // "der NDR und die «Harlower Nachrichten»"
		}
		if m.has(k, fillRight) && !m.flag(k, tSentence) {
			k--
		}
		if m.listed(listAdverbs, k) && m.listed(listJoins, k-1) {
			k-- // "sowohl Bild als auch"
		}
		if !joined(k) {
			return
		}
		h := m.sourceBefore(k)
		if h == nil || h.common && h.end == h.tok+1 || m.toks[h.end-1].flags&tCredited != 0 {
			return
		}
		m.toks[h.end-1].flags |= tCredited
		add(m.name(h), h.tok, h.end)
		start = h.tok
	}
}

// endsMember says whether a list goes on or ends at token k, behind a member that a comma joined:
// "according to Fox News, CBS has" tells of CBS.
func (m *marker) endsMember(k int32) bool {
	return int(k) >= len(m.toks) || m.some(k, tPunct|tSentence) || m.has(k, andWord)
}

// sourceBefore is the source whose name ends before token k, quotation marks aside.
func (m *marker) sourceBefore(k int32) *hit {
	if m.quoteMark(k - 1) {
		k--
	}
	for j := k - 1; j >= 0 && j >= k-6; j-- {
		if h := m.cueAt(j, cueSource); h != nil {
			if h.end == k {
				return h
			}
			return nil
		}
	}
	return nil
}

// endsList says whether the everyday word at h stands in quotation marks, or is the last of a
// list of outlets, which "and" joins and a mark or a verb ends: "nach Recherchen von NDR, WDR
// und SZ".
func (m *marker) endsList(k int32, h *hit, quoted bool) bool {
	if quoted || m.lang&romance != 0 && m.has(h.tok, nameArticle) && m.flag(h.tok, tUpper) && !m.flag(h.tok, tSentence) && h.end > h.tok+1 {
		return true // "Clarín, La Nación e Infobae"
	}
	for m.has(k-1, fillRight) {
		k--
	}
	if m.lang == langDE && !m.caps(h.tok) {
		return false // any noun has a capital
	}
	return m.has(k-1, andWord) && (int(h.end) >= len(m.toks) || m.some(h.end, tPunct|tSentence) || m.caps(h.tok) && !m.flag(h.end, tUpper))
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

// partners are with whom outlets work.
var partners = listOf(`partner partners partnerin partnern partenaire partenaires socio socios partenário parceiro parceiros`)

// listJoins join two members as "and" does: "RTL puis Europe 1", "als auch".
var listJoins = listOf(`sowie puis nonché als`)

// listAdverbs may stand before a member of a list.
var listAdverbs = listOf(`also auch aussi également también anche também ook`)
