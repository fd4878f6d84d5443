package normalize

import (
	"slices"
	"strings"
)

// source says whether the name at h, phrase i, counts as one; short is the source that a
// short name stands for here.
func (m *marker) source(h *hit, i int32, short int32) bool {
	toks, p := m.toks[h.tok:h.end], &m.book.phrases[i]
	for k := h.tok; k < h.end; k++ {
		m.caps(k)
	}
	if !m.book.fits(i, m.src, toks, m.flag(h.tok, tSentence) && !m.is(h.end, '|') && !m.is(h.end, '/')) {
		return false
	}
	if p.short {
		return p.arg == short
	}
	if m.flag(h.tok, tDigit) && (m.has(h.tok-1, stationWord) || m.lettersBefore(h.tok)) {
		return false // "Channel 7 News", "KVLS 7 News"
	}
	if len(toks) == 1 && m.paired(h) {
		return false
	}
	if p.langs != 0 && m.describesThing(h.end) || (p.common && (len(toks) > 1 || m.lang&(langES|langPT) != 0) || m.has(h.end-1, outletFirst)) && m.goesOn(h.end) {
		return false
	}
	if p.common && len(toks) == 1 && m.heads(h) {
		return false
	}
	if p.common && len(toks) == 1 && m.introduced(h) {
		h.common = false
		m.remember(p.arg)
		return true
	}
	if p.common && len(toks) == 1 && m.lang == langDE && m.word(h.tok, "presse") && !m.quoteMark(h.tok-1) {
		return false // "sagte er vor der Presse": of the paper, people write „Presse“
	}
	// "The Times" is the paper named before, if one of that short name was.
	if (p.common || m.word(h.tok, "the")) && len(toks) == 2 && (m.antecedent(m.book.root[toks[1].code]) >= 0 || m.namedLonger(h.tok+1)) {
		return false
	}
	if len(toks) == 1 && (m.endsTownPaper(h.tok) || m.has(h.tok, outletHead|outletSoft) && m.namedLonger(h.tok)) {
		return false
	}
	if p.common && len(toks) == 1 && m.lang&(langES|langPT) != 0 && m.endsName(h.tok) {
		return false
	}
	if p.common && len(toks) == 1 && toks[0].flags&tSentence != 0 && !m.signs(h) && !m.wasFirst(h.end) && !m.givesNews(h.end) && !m.bareSubject(h) {
		return false
	}
	if !p.common {
		m.remember(p.arg)
	}
	return true
}

// lettersBefore says whether the letters of a station stand right before the number of its channel at token k.
func (m *marker) lettersBefore(k int32) bool {
	n := m.toks[max(k-1, 0)].end - m.toks[max(k-1, 0)].start
	return k > 0 && m.flag(k, tSpace) && n >= 3 && n <= callSignBytes && m.caps(k-1) && !m.some(k-1, tPunct|tDigit)
}

// paired says whether the name of one word at h is a half of another name in quotation marks:
// “Christ & Welt”, “Bild & Funk”.
func (m *marker) paired(h *hit) bool {
	for j, before := h.tok-1, int32(0); m.is(h.tok-1, '&') && before <= longestOutlet && j > 0; before++ {
		if j--; m.quoteMark(j) {
			return before > 0
		}
		if !m.flag(j, tUpper) {
			break
		}
	}
	return m.is(h.end, '&') && m.quoteMark(h.tok-1)
}

// namedLonger says whether the text has credited an outlet whose longer name ends in the word
// at token k, "the Harlow Herald", so that "the Herald" is that one and not another town's.
func (m *marker) namedLonger(k int32) bool {
	if m.lang != langEN {
		return false
	}
	word := m.text(k, k+1)
	for i := len(m.marks) - 1; i >= 0 && m.toks[k].start-m.marks[i].End <= againReach; i-- {
		if a := &m.marks[i]; a.Kind == Attribution || a.Kind == Scoop {
			if before, ok := strings.CutSuffix(a.Value, " "+word); ok && before != "The" {
				return true
			}
		}
	}
	return false
}

// endsTownPaper says whether the word at token k, by which a paper is known, ends the name of another
// town's in English: "the Harlow | Guardian", and not "the British | Guardian".
func (m *marker) endsTownPaper(k int32) bool {
	if m.lang != langEN || !m.has(k, outletHead|outletSoft) || m.flag(k, tSentence) || m.demonym(k-1) || m.caps(k-1) {
		return false
	}
	j := k
	for j > 0 && k-j < longestOutlet && m.flag(j-1, tUpper) && !m.some(j-1, tPunct|tSentence) && !m.word(j-1, "the") {
		j--
	}
	return j < k && m.word(j-1, "the")
}

// introduced says whether the everyday word at h is named as a paper here, "il quotidiano
// spagnolo Marca", or was in what the reader has in mind: from there on it is a name.
func (m *marker) introduced(h *hit) bool {
	return m.newspaper(h.tok-1) || m.newspaper(h.tok-2) && !m.some(h.tok-1, tUpper|tPunct) || slices.Contains(m.recent, h.arg)
}

// endsName says whether the word at token k is the end of a longer name: "la economía de
// América Latina reportó". What an outlet is stands before its own: "la Revista Semana".
func (m *marker) endsName(k int32) bool {
	return k > 0 && m.flag(k, tSpace) && m.flag(k-1, tUpper) && !m.flag(k, tLine) && !m.some(k-1, tSentence|tPunct) && !m.caps(k-1) && !m.has(k-1, outletNoun|nameArticle)
}

// givesNews says whether the words of English from token k on are what outlets do, and
// no everyday thing does: "Deadline is reporting", "Slate reports that".
func (m *marker) givesNews(k int32) bool {
	if m.lang != langEN {
		return false
	}
	return m.word(k, "is") && m.word(k+1, "reporting") || (m.word(k, "reports") || m.word(k, "reported")) && m.word(k+1, "that")
}

// wasFirst says whether the words from token k on credit what stands before them with
// having had something first, which no everyday thing has.
func (m *marker) wasFirst(k int32) bool {
	switch {
	case m.word(k, "first"):
		return m.word(k+1, "reported")
	case m.word(k, "had"):
		return m.word(k+1, "the") && (m.word(k+2, "news") || m.word(k+2, "story")) && m.word(k+3, "first")
	}
	return m.word(k, "was") && (m.word(k+1, "first") || m.word(k+2, "first")) && (m.word(k+2, "to") || m.word(k+3, "to")) && (m.listed(firstToDo, k+3) || m.listed(firstToDo, k+4))
}

// firstToDo is what the first to have news does: "was the first to | break".
var firstToDo = listOf(`report break reveal publish disclose write tell`)

// bareSubject says whether a word that opens its sentence reports something without an
// article before it, as no Spanish or Portuguese noun in the singular does: "Expansión
// informó el jueves de que", "Veja revelou que".
func (m *marker) bareSubject(h *hit) bool {
	k := h.end
	for k < h.end+3 && m.lang&(langES|langPT) != 0 && (m.listed(smallWords, k) || m.listed(havings, k) || m.has(k, auxiliary)) && !m.some(k, tUpper|tPunct) {
		k++ // "Marca ya lo había adelantado"
	}
	return m.lang&(langES|langPT) != 0 && (m.listed(outletVerbs, k) || k > h.end && m.listed(outletDone, k)) && !m.flag(k, tUpper)
}

// outletVerbs are what hardly anything but an outlet does without an article.
var outletVerbs = listOf(`informó publicó reveló adelantó aseguró señaló destacó informa publica revela adelanta asegura señala apunta destaca recoge
	informou noticiou publicou revelou apurou divulgou avançou noticia avança escreve escreveu`)

// outletDone are their participles behind "ya lo había".
var outletDone = listOf(`informado publicado revelado adelantado avanzado contado desvelado noticiado apurado avançado antecipado`)

// signs says whether an agency's capitals open a line as its signature does,
// "AGI - Roma, ...", or are all of it.
func (m *marker) signs(h *hit) bool {
	if !m.book.sources.list[h.arg].Agency || !m.caps(h.tok) {
		return false
	}
	two := m.caps(h.end) && (int(h.end)+1 == len(m.toks) || m.flag(h.end+1, tLine)) // "ATS ANS"
	return two || int(h.end) >= len(m.toks) || m.flag(h.end, tSentence) || m.is(h.end, '-') && m.placeBehindAgency(h.end+1) > h.end+1 || m.is(h.end, '/') || m.is(h.end, '|') || m.flag(h.end, tSpace) && m.dashAt(h.end) ||
		m.is(h.end, ':') && m.flag(h.end+1, tDigit) // "MAP: 16 mai 2031", at the foot of its pages
}

// antecedent is the source that the short name which ends at node stands for: of those
// that share it the one named in full last, -1 if there is none.
func (m *marker) antecedent(node int32) int32 {
	best := -1
	for i, to := m.book.ending(node); i < to; i++ {
		if p := &m.book.phrases[i]; p.cue == cueSource && p.short {
			best = max(best, slices.Index(m.recent, p.arg))
		}
	}
	if best < 0 {
		return -1
	}
	return m.recent[best]
}

// remember keeps the names of the last eight sources: a short name refers to
// one that the reader still has in mind.
func (m *marker) remember(source int32) {
	if i := slices.Index(m.recent, source); i >= 0 {
		m.recent = slices.Delete(m.recent, i, i+1)
	} else if len(m.recent) == 8 {
		m.recent = slices.Delete(m.recent, 0, 1)
	}
	m.recent = append(m.recent, source)
}
