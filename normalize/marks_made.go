package normalize

import "strings"

// madePublic is what Romance languages do to a story, and the endings in which
// the participle agrees with it: "les faits révélés par Le Monde", "unas
// grabaciones publicadas el martes por El País". With it stand the nouns: "la
// difusión por El País", "après la révélation par Le Monde". Those of scoop credit
// whoever is named with having had it first.
var madePublic = []struct {
	langs   uint8
	cue     string // "reported", or "revealed" and "first reported" for a scoop
	stems   string
	endings string
}{
	{langFR, "reported", `cité publié rapporté relayé diffusé relaté confirmé`, ` e s es`},
	{langFR, "revealed", `révélé dévoilé éventé ébruité divulgué`, ` e s es`},
	{langFR, "reported", `diffusion publication`, ``},
	{langFR, "revealed", `révélation révélations divulgation`, ``},
	{langES, "reported", `publicad citad recogid difundid informad reportad divulgad relatad`, `o a os as`},
	{langES, "first reported", `adelantad avanzad anticipad`, `o a os as`},
	{langES, "revealed", `revelad desvelad destapad`, `o a os as`},
	{langES, "reported", `publicación difusión divulgación`, ``},
	{langES, "revealed", `revelación revelaciones`, ``},
	{langIT, "reported", `citat riportat pubblicat riferit raccontat rilanciat scritt ipotizzat sostenut affermat dichiarat evidenziat segnalat confermat`, `o a i e`},
	{langIT, "first reported", `anticipat`, `o a i e`},
	{langIT, "revealed", `rivelat svelat`, `o a i e`},
	{langIT, "reported", `pubblicazione diffusione`, ``},
	{langPT, "reported", `citad publicad divulgad noticiad relatad veiculad`, `o a os as`},
	{langPT, "first reported", `avançad adiantad antecipad`, `o a os as`},
	{langPT, "revealed", `revelad`, `o a os as`},
	{langPT, "reported", `publicação divulgação`, ``},
}

// madePhrases are those words as phrases.
func madePhrases() (rows []phraseRow) {
	for _, m := range madePublic {
		var words []string
		for stem := range strings.FieldsSeq(m.stems) {
			if m.langs&langFR != 0 && m.endings != "" || m.endings == "" {
				words = append(words, stem)
			}
			for end := range strings.FieldsSeq(m.endings) {
				words = append(words, stem+end)
			}
		}
		rows = append(rows, phraseRow{cue: cueMade, langs: m.langs, detail: m.cue, phrases: strings.Join(words, ";")})
	}
	return rows
}

// madeBy credits whoever made a story public, behind "par", "por", "da" and
// their kin, with a day in between or not.
func (m *marker) madeBy(h *hit) {
	s := m.byWhom(h)
	switch {
	case !s.ok || m.stale(h.tok, s.end):
	case h.detail == "reported" && !m.earlier(slot{start: h.tok, end: h.end}, h):
		m.attribute(s, h.detail, h.tok, s.end)
	default:
		m.scoop(s, h.detail, h.tok, s.end) // "noticiada mais cedo por"
	}
}

// slotOfWriter finds the outlet of one whose role and name begin at token k: "pela
// colunista Jane Roe, do jornal O Globo".
func (m *marker) slotOfWriter(k int32) slot {
	role := false
	for n := 0; n < 2 && int(k) < len(m.toks) && !m.some(k, tUpper|tPunct|tSentence); n++ {
		if role && m.has(k, ofWord) {
			break
		}
		if m.is(k+1, '\'') && m.word(k, "l") {
			k += 2 // "par l'informateur Jean Roc, de TSN"
		}
		role = role || m.has(k, roleWord) || m.word(k, "colunista") || m.word(k, "columnista")
		k++
	}
	if role && m.has(k, ofWord) {
		return m.slotRight(k + 1) // "por el corresponsal del medio británico Sky News"
	}
	end := m.personsName(k, int32(len(m.toks)))
	if end == k {
		return slot{}
	}
	if m.is(end, '(') {
		h := m.cueAt(end+1, cueSource)
		if h == nil || !m.is(h.end, ')') {
			return slot{}
		}
		return slot{m.name(h), h.tok, h.end, false, true} // "o colunista Juan Roca (O Globo)"
	}
	if m.is(end, ',') {
		end++
	}
	if !m.has(end, ofWord) {
		return slot{}
	}
	if m.listed(agencyNouns, end+1) && m.cueAt(end+2, cueSource) != nil {
		end++ // "Jeanne Roc, du réseau TSN"
	}
	s := m.slotRight(end + 1)
	s.ok = s.ok && s.start-end <= 3
	return s
}

// byWhom finds by whom something was done, where a day may stand in between:
// "adelantada este lunes por El País", "révélée mardi par Le Monde".
func (m *marker) byWhom(h *hit) slot {
	day := int32(-1) // where the name of one ended: "mardi matin", "martes pasado"
	for k := h.end; k < h.end+8 && int(k) < len(m.toks) && !m.flag(k, tSentence); k++ {
		if end := m.behindPart(k); end > k {
			k = end - 1
			continue
		}
		if m.has(k, prepositionBy) && !m.has(k+1, timeUnit) {
			if s := m.slotRight(k + 1); s.ok {
				return s
			}
			if s := m.slotOfWriter(k + 1); s.ok {
				return s
			}
			return m.remembered(m.titledRight(k + 1))
		}
		if m.is(k, '(') && m.flag(k+1, tDigit) {
			for k++; m.flag(k, tDigit) || m.is(k, '/'); k++ {
			}
			if !m.is(k, ')') {
				break
			}
			continue // "hoje (5)", "nesta segunda-feira (5/3)"
		}
		if d := m.cueAt(k, cueDay); d != nil {
			day = d.end
			k = max(k, day-1)
		} else if (k != day || m.toks[k].flags&(tUpper|tPunct) != 0) && m.cueAt(k, cueRelative) == nil && m.cueAt(k, cueMonth) == nil && !m.word(k, "mais") && !m.word(k, "cedo") &&
			!m.flag(k, tDigit) && !m.has(k, fillRight|determiner|lastWord|timeUnit) && !m.word(k, "en") && !m.word(k, "fin") && !m.word(k, "début") && !m.word(k, "de") && !m.has(k-1, determiner) && !m.is(k, '-') { // "nesta terça", "esta madrugada"
			break
		}
	}
	return slot{}
}

// behindPart is the token behind the part of the day to which the preposition at k leads, k
// if it leads to none: "a la noche", "dans la soirée de", "por la tarde".
func (m *marker) behindPart(k int32) int32 {
	if !m.has(k, prepositionBy|fillRight) && !m.listed(partPrepositions, k) {
		return k
	}
	for j := k + 1; j <= k+2 && int(j) < len(m.toks) && !m.some(j, tPunct|tUpper|tSentence); j++ {
		if m.listed(dayPartWords, j) {
			if m.has(j+1, ofWord) {
				j++ // "na noite de segunda-feira"
			}
			return j + 1
		}
		if !m.has(j, determiner|fillRight) {
			break
		}
	}
	return k
}

// partPrepositions lead to a part of the day.
var partPrepositions = listOfWords(strings.Fields("a à en dans na nella de da di"))
