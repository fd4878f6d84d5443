package normalize

import (
	"cmp"
	"slices"
)

// reach is how many tokens may stand between a cue and the source it belongs
// to: "told the French daily newspaper Le Monde" needs six, and beyond eight
// most pairs found by hand belonged to different clauses.
const reach = 8

// A slot is a source found beside a cue.
type slot struct {
	name       string
	start, end int32
	common     bool
	ok         bool
}

// naming stand between what an outlet is and its name in German and Dutch, whose adjectives stand before the noun.
var naming = listOf(`namens genannt genannten genaamd`)

// slotRight finds the source that follows token k with nothing between but
// articles, prepositions, and a description that ends in "newspaper",
// "Nachrichtenagentur" and the like.
func (m *marker) slotRight(k int32) slot {
	described := false
	first := k
	// Without any word of outlets or name of a source, most words need no look.
	plain := !m.mayHave(hasOutlet) && !m.hasCue(cueSource) && m.lang != langDE
	if h := m.cueAt(k-1, cueSource); h != nil && h.end > k && m.book.sources.list[h.arg].Name != "" && !m.flag(k, tSentence) {
		return slot{m.name(h), k, h.end, h.common, true} // "confirmé au | Progrès": the article is of both
	}
	for end := min(k+reach, int32(len(m.toks))); k < end; k++ {
		t := &m.toks[k]
		if k > first && t.flags&tSentence != 0 || t.flags&tLine != 0 && m.signedFrom(k) {
			break
		}
		if k > first && m.lang == langEN && m.word(k, "that") && !m.has(k-1, fillRight) {
			break // "revealed on his blog that Jane Roe"
		}
		if does := &m.does[t.code]; plain && t.flags&(tUpper|tPunct) == 0 && does.begins&(1<<cueOwn|1<<cueRelative|1<<cueDay) == 0 && !m.flag(k+1, tPunct) {
			if does.props&fillRight == 0 {
				break
			}
			continue
		}
		if m.cueAt(k, cueOwn) != nil {
			break // "explica a este periódico Juana Roca"
		}
		if h := m.cueAt(k, cueSource); h != nil {
			if m.company(h) {
				break
			}
			if m.word(h.end, "affiliate") {
				k = h.end // "told CNN affiliate WLEK": the station was told
				continue
			}
			if (h.end == h.tok+1 || h.end == h.tok+2 && m.has(h.tok, nameArticle)) && m.has(h.end-1, outletFirst) && (m.has(h.end, particle) || m.listed(ofNames[m.lang], h.end)) && m.flag(h.end+1, tUpper) {
				if s := m.unknownOutlet(h.tok, false); s.ok && s.end > h.end {
					return s // another Corriere: "il Corriere di Alcorta"
				}
			}
			return slot{m.name(h), h.tok, h.end, h.common, true}
		}
		if m.lang == langDE && t.flags&tUpper != 0 && m.joined(k+1) && m.outletCompound(k+2) {
			k++ // "des Online-Wirtschaftsmagazins «Business Insider»"
			continue
		}
		if t.flags&tPunct != 0 && m.quoteMark(k) {
			if s := m.unknownOutlet(k, false); s.ok {
				return s
			}
		}
		if t.flags&tPunct != 0 {
			if t.code == '\'' || opensQuote(t) && t.code != '(' || t.code == '-' && t.flags&tSpace == 0 {
				continue
			}
			break
		}
		if t.flags&tUpper != 0 && m.lang == langNL && m.has(k, nameArticle) && m.namedAt(k+1) {
			continue // "De Leeuwarder Courant", which the table has without
		}
		if t.flags&tUpper != 0 && (m.has(k, outletNoun) || m.serviceCompound(k)) && m.cueAt(k+1, cueSource) != nil {
			continue // "berichtet der US-Sender CNN", "der Finanzdienst Bloomberg"
		}
		if end := m.address(k, min(k+longestOutlet, int32(len(m.toks)))); end > k && !m.is(k, '@') {
			if s := m.site(k, end); s.ok {
				return s
			}
		}
		if owned := m.behindOwner(k); owned > k {
			if m.paperOf(owned) {
				return slot{m.text(owned, owned+1), owned, owned + 1, false, true} // "first published by Hobart's Mercury"
			}
			k = owned - 1 // "told Britain's Sky News"
			continue
		}
		if t.flags&tUpper != 0 {
			if s := m.describedRight(k); s.ok {
				return s
			}
			noun := k > first && (m.newspaper(k-1) || k > first+1 && m.newspaper(k-2) && !m.flag(k-1, tUpper|tPunct) && (m.lang&(langDE|langNL) == 0 || m.listed(naming, k-1)) && !(m.lang&townLanguages != 0 && m.has(k-1, fillRight)))
			if noun && m.lang&romance != 0 && m.givenName(k) && m.flag(k+1, tUpper) && !m.flag(k+1, tSentence) {
				break // "a dit au journal Jeanne Roc"
			}
			if s := m.unknownOutlet(k, noun); s.ok {
				if noun && !m.has(s.start, nameArticle) && m.conditional(s.end) {
					break // "secondo il quotidiano economico Alcor avrebbe venduto"
				}
				return s
			}
			if s := m.articleName(k + 1); s.ok && m.lang == langEN && k > first && (m.has(k, outletHead) || m.has(k, outletSoft) && (m.word(first-1, "per") || m.namedLonger(k))) && !(m.flag(k+1, tUpper|tSpace) && !m.flag(k+1, tSentence)) && !m.word(k+1, "of") {
				return s // "told the Gazette"
			}
		}
		if h := m.cueAt(k, cueRelative); h != nil { // "los ha destapado esta mañana El País"
			k = h.end - 1
			continue
		}
		if m.has(k, fillRight|outletNoun) || m.cueAt(k, cueDay) != nil || m.outletCompound(k) || m.letter(k) {
			continue
		}
		if m.lang == langDE && k > first && m.some(k-1, tSpace) && m.has(k-1, fillRight) && !m.some(k, tUpper|tPunct) && (m.quoteMark(k+1) || m.namedAt(k+1)) {
			continue // "laut der britischen «Sun»"
		}
		if m.lang == langFR && k > first && (m.word(k, "en") && m.word(k+1, "ligne") && m.has(k-1, outletNoun) || m.word(k, "ligne") && m.word(k-1, "en")) {
			continue // "l'agence en ligne AlterPresse"
		}
		// "told the French daily Le Monde": words before an outlet noun.
		if !described && m.nounWithin(k) {
			described = true
			continue
		}
		if described && !m.has(k, outletNoun) && m.nounWithin(k) {
			continue
		}
		// "le quotidien régional Ouest-France", "la agencia estatal Télam", "il Tg di TeleDauna": words behind it.
		if k > first && m.has(k-1, outletNoun) && !m.flag(k, tUpper) && (m.cueAt(k+1, cueSource) != nil || m.lang != 0 && m.preposition(k) && m.siteName(k+1)) {
			continue
		}
		if k > first && m.newspaper(k-1) && !m.flag(k, tUpper) && (m.flag(k+1, tUpper) || m.quoteMark(k+1) || m.is(k+1, '\'')) {
			continue
		}
		break
	}
	return slot{}
}

// behindOwner moves token k over the place or the house whose source follows: "Britain's |
// Sky News", "South Africa's | eNCA"; k if there is none.
func (m *marker) behindOwner(k int32) int32 {
	if m.lang != langEN {
		return k
	}
	j := k
	for j < k+townWords+1 && m.flag(j, tUpper) && !m.flag(j, tPunct) && m.cueAt(j, cueSource) == nil {
		j++
	}
	if j == k || !m.is(j, '\'') || !m.word(j+1, "s") || m.flag(j, tSpace) || !m.namedAt(j+2) && !m.paperOf(j+2) && !m.unknownOutlet(j+2, false).ok {
		return k
	}
	return j + 2
}

// paperOf says whether the word at token k, behind the town whose it is, is the whole name of a paper that
// no table has: "Hobart's | Mercury", and not "Britain's | Post Office".
func (m *marker) paperOf(k int32) bool {
	return m.flag(k, tUpper) && m.has(k, outletHead) && m.cueAt(k, cueSource) == nil && (m.flag(k+1, tSentence) || !m.flag(k+1, tUpper) && !m.joined(k+1))
}

// namedAt says whether a source is named at token k by a name that is no everyday word.
func (m *marker) namedAt(k int32) bool {
	h := m.cueAt(k, cueSource)
	return h != nil && !h.common
}

// conditional says whether the word at token k is a Romance verb of what is said to be so,
// whose subject stands before it.
func (m *marker) conditional(k int32) bool { return m.listed(conditionals, k) }

var conditionals = listOf(`avrebbe avrebbero sarebbe sarebbero starebbe starebbero potrebbe potrebbero dovrebbe dovrebbero vorrebbe
	aurait auraient serait seraient pourrait pourraient devrait devraient`)

// signedFrom says whether a line that an agency signs begins at token k: the verb
// that ends the title above it has no source there.
func (m *marker) signedFrom(k int32) bool {
	i, ok := slices.BinarySearchFunc(m.lines, k, func(l textLine, k int32) int { return cmp.Compare(l.tok, k) })
	return ok && m.lines[i].signed
}

// nounWithin says whether one of the three tokens after k is an outlet noun
// and no punctuation comes before it, hyphens and "'s" aside.
func (m *marker) nounWithin(k int32) bool {
	if !m.mayHave(hasOutlet) && m.lang&townLanguages == 0 {
		return false
	}
	for j := k + 1; j < k+4 && int(j) < len(m.toks); j++ {
		if m.has(j, outletNoun) || (m.lang == langNL || m.is(j-1, '-')) && m.outletCompound(j) || m.letter(j) {
			return true
		}
		if m.flag(j, tPunct) && !m.is(j, '\'') && !m.is(j, '-') || m.cueAt(j, cueSource) != nil || m.lang&romance != 0 && m.listed(withinPrepositions, j) {
			return false // "la publicación de Mafalda en el semanario"
		}
	}
	return false
}

// company says whether the name of a source, a single word, goes on as another
// name: "Time Warner", "Times Square". "À nos confrères de Sud Ouest Jeanne Roc" is
// who was told, and by whom.
func (m *marker) company(h *hit) bool {
	k := h.end
	if m.namesSide(k) || h.common && m.namesOther(k) {
		return true
	}
	if m.lang == langDE && m.word(k, "des") && (k == h.tok+1 || k == h.tok+2 && m.article(h.tok)) && !m.quoteMark(h.tok-1) && !m.caps(k-1) {
		return !m.word(k+1, "weiteren") && !m.word(k+1, "öfteren") // "der Spiegel des Sees"
	}
	return h.common && k == h.tok+1 && m.flag(k, tUpper|tSpace) && !m.flag(k, tSentence) && !m.has(k, outletNoun) && m.cueAt(k, cueDay) == nil
}

// slotLeft finds the source that ends before token k, with nothing between
// but auxiliaries, adverbs, times and a relative pronoun.
func (m *marker) slotLeft(i int, k int32) slot {
	for j := i - 1; j >= 0 && m.hasCue(cueSource) && m.hits[j].tok >= k-2*reach; j-- {
		h := &m.hits[j]
		if h.cue != cueSource || h.end > k || m.initialsOf(j) {
			continue
		}
		if m.namesSide(h.end) {
			return slot{}
		}
		commas, relative := 0, false
		for t := m.behindStroke(m.behindSeat(m.behindBrackets(h.end))); t < k; t++ {
			if m.toks[t].flags&tSentence != 0 {
				return slot{}
			}
			if !m.leftFill(t) {
				return m.unknownLeft(k)
			}
			relative = relative || m.has(t, relativeWord)
			if m.is(t, ',') {
				commas++
			}
		}
		// "Jane Roe, who edits USA Today, said": one comma ends an aside.
		if commas == 1 && !relative && !m.apposed(h) {
			return slot{}
		}
		if s, longer := m.longerName(h); longer {
			return s
		}
		// "the agency MENA said": described, it is no everyday word.
		common := h.common && !m.has(h.tok-1, outletNoun) && !m.has(h.end, outletNoun) && !m.paperKind(h.end)
		return slot{m.name(h), h.tok, h.end, common, true}
	}
	return m.unknownLeft(k)
}

// behindStroke moves token k, where a name ends, over what a stroke joins to it, as papers name their site or a partner: "The
// Harlow Post/HarlowLive | reported".
func (m *marker) behindStroke(k int32) int32 {
	if m.is(k, '/') && !m.flag(k, tSpace) && m.flag(k+1, tUpper) && !m.some(k+1, tSpace|tSentence) {
		return k + 2
	}
	return k
}

// apposed says whether the name at h stands between commas behind what it is, of what kind or
// from where: "el diario deportivo, Marca, publicó", "le quotidien français, Le Monde, a révélé".
func (m *marker) apposed(h *hit) bool {
	k := h.tok - 1
	if m.lang&romance == 0 || !m.is(k, ',') || !m.is(h.end, ',') {
		return false
	}
	for k--; k > 0 && k >= h.tok-4 && !m.some(k, tUpper|tPunct|tSentence); k-- {
		if m.has(k, outletNoun) {
			return k < h.tok-2 && m.has(k-1, nameArticle|determiner) && (m.flag(k-1, tSentence) || !m.governs(k-2))
		}
	}
	return false
}

func (m *marker) leftFill(t int32) bool {
	if m.flag(t, tPunct) {
		switch m.toks[t].code {
		case ',', '\'', '"', codeClose, codeOpen, codeRight, codeLeft, '-', '(', ')':
			return true
		}
		return false
	}
	if m.has(t, fillLeft|outletNoun|earlierAdverb) || m.cueAt(t, cueDay) != nil || m.cueAt(t, cueRelative) != nil || m.paperKind(t) {
		return true
	}
	// "meldete die Zeitung aus Regierungskreisen"
	return m.lang&langDE != 0 && (m.word(t, "aus") && m.cueAt(t+1, cueUnnamed) != nil || m.cueAt(t, cueUnnamed) != nil && m.word(t-1, "aus"))
}

// paperKind says whether token t stands before the noun for an English paper and says what it is about or for
// whom: "the Nikkei business daily", "the Tribune center-left daily", "the Sun mass-circulation tabloid".
func (m *marker) paperKind(t int32) bool {
	if m.lang != langEN || m.flag(t, tUpper) || !m.listed(paperKinds, t) {
		return false
	}
	for t++; m.is(t, '-') || m.listed(paperKinds, t) && !m.flag(t, tUpper); t++ {
	}
	return m.has(t, outletNoun) && !m.flag(t, tUpper)
}

var paperKinds = listOf(`business financial economic economics finance sports political satirical investigative conservative liberal leftist centrist
	left right center centre wing leaning independent opposition pro government mass circulation language evening morning free online`)

// initialsOf says whether hit i is a name in brackets behind another one: "the
// Thai News Agency (TNA)".
func (m *marker) initialsOf(i int) bool {
	h := &m.hits[i]
	return i > 0 && m.is(h.tok-1, '(') && m.is(h.end, ')') && m.hits[i-1].cue == cueSource && m.hits[i-1].end == h.tok-1
}
