package normalize

// spun reads a substitution of the table: a name or set phrase that no writer
// writes so, because a machine put synonyms for its words.
func (m *marker) spun(h *hit) {
	s := &swaps[h.arg]
	if s.check != nil {
		from, to, ok := s.check(m, h)
		if ok {
			m.add(Spin, s.value, "", from, to)
			if source := m.slotRight(h.end); s.credits != "" && source.ok {
				m.attribute(source, s.credits, from, source.end)
			}
		}
		return
	}
	if s.name && !m.flag(h.tok, tUpper) {
		return
	}
	m.add(Spin, s.value, "", h.tok, h.end)
}

// usaNoun: "USA banks", where English says "US banks". A country's own team or
// federation may bear the long form, and so do names: Team USA, USA Hockey.
func usaNoun(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.end
	// USA Network is a name.
	if m.has(k, mediaFirm) && m.flag(k, tUpper) {
		return 0, 0, false
	}
	return h.tok, k + 1, m.lang&(langEN) != 0 && m.caps(h.tok) && m.has(k, nounUS) && m.flag(k, tSpace) && !m.flag(k, tSentence) && !m.word(h.tok-1, "team") && !m.word(h.tok-1, "miss")
}

// behindHyphen: "Nevada-primarily based" was Nevada-based.
func behindHyphen(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok - 2, h.end, h.tok > 1 && m.is(h.tok-1, '-') && !m.flag(h.tok-1, tSpace) && !m.flag(h.tok, tSpace) && m.flag(h.tok-2, tUpper)
}

// bareDecline: "The bank decline to address", a singular before a bare verb. A
// capital before it is a name, and a name takes "declines" or "declined".
func bareDecline(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.tok - 1
	if !m.flag(k, tUpper) || m.flag(k, tPunct) || m.flag(k, tDigit) || m.toks[k].end-m.toks[k].start < 2 || m.has(k, notName) || m.flag(h.tok, tSentence) {
		return 0, 0, false
	}
	if m.plural(k) && !m.caps(k) {
		return 0, 0, false
	}
	// "Acme and Bolt Works decline to": a plural subject.
	for k > 0 && !m.flag(k, tSentence) && m.flag(k, tUpper) && !m.flag(k, tPunct) {
		k--
	}
	if m.has(k, andWord) || m.is(k, ',') || m.is(k, '&') {
		return 0, 0, false
	}
	return h.tok, h.end, true
}

// instructedSource: "a spokesman instructed Reuters" was told. Whom an agency or a
// paper was instructed by follows with "by", and what it was instructed to do with "to".
func instructedSource(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.end
	if m.word(k, "the") {
		k++
	}
	s := m.cueAt(k, cueSource)
	return h.tok, h.end, s != nil && !s.common && m.lang&langEN != 0 && !m.word(s.end, "to") && (!m.flag(s.end, tUpper) || m.cueAt(s.end, cueDay) != nil)
}

// accordingSource: "the quay is closed, in keeping with the BBC" was according to the BBC. Rules and
// habits that something keeps with are somebody's, and no comma stands between it and them.
func accordingSource(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.end
	if m.word(k, "the") {
		k++
	}
	s := m.cueAt(k, cueSource)
	if s == nil || s.common || m.lang&langEN == 0 || !m.is(h.tok-1, ',') && !m.flag(h.tok, tSentence) {
		return 0, 0, false
	}
	return h.tok, h.end, int(s.end) == len(m.toks) || m.flag(s.end, tSentence) || m.is(s.end, ',') || m.is(s.end, '.')
}

// lateInPast: "since late past year", "in November past year" said last. The past year
// itself is the year up to now, and has an article or what stands for one before it.
func lateInPast(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.tok - 1
	late := m.word(k, "late") || m.word(k, "early") || m.word(k, "earlier")
	return k, h.end, m.lang&langEN != 0 && !m.flag(h.tok, tSentence) && (late || m.cueAt(k, cueMonth) != nil && m.flag(k, tUpper) && !m.word(k, "may"))
}

// bareYear: "down from 24,000 a 12 months ago" was a year ago. A notice or a ban of
// 12 months goes on with its noun, or with the mark of the genitive.
func bareYear(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.lang&langEN != 0 && m.listed(behindYear, h.end) && !m.flag(h.end, tSentence)
}

// behindYear are words that stand behind "a year", and behind no "12 months" with an article.
var behindYear = listOf(`ago earlier later before after`)

// besideAgency: "the information company Reuters" is a news agency. What beside no agency
// is called so sells information.
func besideAgency(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.agencyAt(h.end)
}

// readLabel: "Additionally Read: ..." was a label before other stories. A sentence begins
// with a small verb, and a label ends in a colon or has a capital in both words.
func readLabel(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.flag(h.tok, tUpper) && m.flag(h.tok, tLine|tSentence) && (m.is(h.end, ':') || m.flag(h.end-1, tUpper))
}

// halfCapital: "the World Financial institution" was the World Bank. Who puts two words for
// one gives both its capital to the first alone; a person who means a name writes both.
func halfCapital(m *marker, h *hit) (from, to int32, ok bool) {
	small := 0
	for k := h.tok; k < h.end; k++ {
		if !m.flag(k, tUpper) && !m.word(k, "of") {
			small++
		}
	}
	return h.tok, h.end, small == 1 && m.flag(h.tok, tUpper)
}
