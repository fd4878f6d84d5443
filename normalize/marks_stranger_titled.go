package normalize

// In Romance languages a name that begins with an article of its own, "Le Fanal", "El Candil", is a town's, a person's, a
// firm's or an outlet's, and of these an outlet's alone where it published something or had it first.

// titledRight reads from token k, behind a cue, a name that begins with an article in a capital: "révélé par Le
// Fanal", "según publicó El Candil". Words that join what was said to it may stand before it.
func (m *marker) titledRight(k int32) slot {
	if !m.mayTitle() {
		return slot{}
	}
	for n := 0; n < 2 && m.has(k, fillRight) && !m.flag(k, tUpper); n++ {
		k++
	}
	name := k + 1
	if !m.titleAt(k) {
		return slot{}
	}
	end := m.nameEnd(name, strangersWords, jointSign)
	goesOn := m.has(end, ofWord) || m.word(end, "d") || m.flag(end, tUpper|tSpace) && !m.flag(end, tSentence)
	if end == name || goesOn || m.foreign(name, end) || m.listed(titled, name) || m.listed(ownMedia, name) {
		return slot{}
	}
	full := m.text(k, end)
	return slot{full, k, end, false, !m.placed(full).personal}
}

// titledLeft reads such a name that ends before token e.
func (m *marker) titledLeft(e int32) slot {
	for n := 0; n < 3 && m.has(e-1, fillLeft) && !m.some(e-1, tUpper|tPunct); n++ {
		e--
	}
	for k := e - 2; k >= 0 && k > e-2-strangersWords; k-- {
		if s := m.titledRight(k); m.titleAt(k) && s.ok {
			s.ok = s.end == e
			return s
		}
	}
	return slot{}
}

// titleAt says whether an article of a name stands at token k, with a capital though it begins no sentence.
func (m *marker) titleAt(k int32) bool {
	return m.flag(k, tUpper) && !m.some(k, tSentence|tLine) && m.has(k, nameArticle) &&
		m.flag(k, tSpace) && !m.flag(k-1, tPunct) && (!m.flag(k-1, tUpper) || m.flag(k-1, tSentence))
}

// titled are words behind such an article that are no outlets'.
var titled = listOf(`pen maire drian foll guen havre mans caire cap bourget creusot touquet puy lude haye rochelle réunion poste défense ciotat baule
	plagne courneuve valette seyne mecque banque france républicains herbiers sables mureaux ulis lilas salvador cairo habana paz
	rioja mancha coruña palma palmas ángeles angeles haya meca moncloa zarzuela liga corte vegas plata pampa guaira ejido escorial
	prat hierro gomera línea redoute slip mousquetaires creuset printemps bon palace rinascente perla sapienza caixa spezia aquila
	mecca scala farnesina russa manche vendée corse guadeloupe martinique`)

// ofPress says whether the words at h say that what follows comes from the press: "selon une information
// du", "según publicó", and not "selon" alone.
func (m *marker) ofPress(h *hit) bool {
	for k := h.tok; k < h.end; k++ {
		if m.listed(fromPress, k) {
			return true
		}
	}
	return false
}

// pressPeople are what outlets call each other.
var pressPeople = listOf(`confrères consœurs`)

var fromPress = listOf(`confrères information informations infos article publicó publica publicado informaciones scrive`)

// pressVerb says whether the verb h is one of publishing or of having news first.
func (m *marker) pressVerb(h *hit) bool {
	return h.cue == cueScoop || h.cue == cueReport && m.listed(pressVerbs, h.end-1)
}

var pressVerbs = listOf(`rapporté rapporte rapportait relate relaté relatait écrit écrivait publié publie publiait relevé relève publicó publica publicado
	publicaba publicara publicase difundió difundido difundiera scrive scritto scriveva riporta riportato riportava pubblica
	pubblicato`)

// tellsBehind says whether a relative clause behind a name, from token k on, says that it reported something: "selon
// Le Fanal, qui a révélé l'affaire".
func (m *marker) tellsBehind(k int32) bool {
	if !m.is(k, ',') || !m.has(k+1, relativeWord) {
		return false
	}
	for j := k + 2; j < k+2+reach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct); j++ {
		if m.cueAt(j, cueScoop) != nil || m.cueAt(j, cueReport) != nil || m.cueAt(j, cueCite) != nil {
			return true
		}
	}
	return m.cueAt(k+1, cueCite) != nil || m.cueAt(k+1, cueScoop) != nil
}
