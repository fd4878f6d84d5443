package normalize

// inBrackets credits the outlet at h that brackets behind what it reports name: "(Source: Gazzetta dello Sport)", "(vía El
// Comercio)", and alone behind the last word of a sentence, "The medical is on Thursday (Marca)." So stand in brackets stations
// behind what they send, whose somebody is behind his name, critics behind their praise and, in German, any noun.
func (m *marker) inBrackets(h *hit) bool {
	k, shut := h.tok-1, h.end
	if m.has(k, nameArticle) && !m.flag(k, tPunct) {
		k--
	}
	if m.quoteMark(shut) {
		shut++
	}
	if !m.is(shut, ')') {
		return false
	}
	s := slot{m.name(h), h.tok, h.end, false, true}
	if m.is(k, ':') && m.listed(sourceWords, k-1) && m.is(k-2, '(') || m.listed(viaWords, k) && m.is(k-1, '(') {
		for !m.is(k, '(') {
			k--
		}
		if m.inPicture(k) {
			return false
		}
		m.attribute(s, "according", k+1, h.end)
		return true
	}
	src := &m.book.sources.list[h.arg]
	if !m.is(k, '(') || !m.sentenceEnds(shut) || src.Broadcaster || src.Agency || h.common && (m.lang&romance == 0 || m.flag(shut, tLine)) || m.lang == langDE && h.end == h.tok+1 && !m.caps(h.tok) {
		return false
	}
	if m.some(k-1, tUpper|tPunct|tDigit) || m.flag(k, tLine) || !m.sentenceSays(k) {
		return false
	}
	m.attribute(s, "according", k+1, h.end)
	return true
}

// viaWords lead to where somebody has it from.
var viaWords = listOf(`via vía per`)

// sentenceEnds says whether the bracket at token k is the last of its sentence, its full stop aside.
func (m *marker) sentenceEnds(k int32) bool {
	return m.is(k+1, '.') && (int(k)+2 >= len(m.toks) || m.flag(k+2, tSentence))
}

// inPicture says whether the line of token k is a caption's: then its bracket signs what is to be seen.
func (m *marker) inPicture(k int32) bool {
	return m.listed(pictured, k-1) || m.listed(pictured, k-2)
}

// pictured are what captions and tables show.
var pictured = listOf(`photo picture image graphic chart map table foto bild grafik karte tabelle photo image carte graphique imagen gráfico mapa tabla immagine grafico mappa`)

// bracketSentence is the most tokens of a sentence that is searched for its verb.
const bracketSentence = 40

// sentenceSays says whether the sentence before token k has a finite verb of being, having or becoming, as heads and lists have none.
func (m *marker) sentenceSays(k int32) bool {
	for j := k - 1; j >= 0 && j > k-bracketSentence; j-- {
		if m.listed(sentenceVerbs, j) && !m.flag(j, tUpper) || m.cueAt(j, cueAccording) != nil {
			return true
		}
		if m.flag(j, tSentence) {
			return false
		}
	}
	return false
}

// apposedOther says whether token k, behind the name of an outlet, opens an aside by which it is the name of something else:
// "El Comercio, un café de Lugo", "the Mirror, a pub in Hull".
func (m *marker) apposedOther(k int32) bool {
	if !m.is(k, ',') || !m.article(k+1) || m.definite(k+1) {
		return false
	}
	for j := k + 2; j < k+2+kindWords && int(j) < len(m.toks) && !m.some(j, tPunct|tSentence); j++ {
		if m.listed(otherPlaces, j) {
			return true
		}
	}
	return false
}

// otherPlaces are what else is called as papers are: where people eat, drink and stay, and what sails.
var otherPlaces = listOf(`café cafe pub bar tavern inn hotel restaurant shop theatre theater cinema ship boat ferry yacht tanker trawler racehorse horse locomotive
	wirtshaus gasthaus kneipe lokal gasthof hotel restaurant kino theater schiff frachter dampfer pferd rennpferd
	bistrot brasserie auberge théâtre cinéma navire bateau chalutier cheval taberna taller hotel restaurante tienda teatro cine barco buque caballo mesón hostal
	locanda trattoria osteria albergo ristorante cinema teatro nave barca cavallo taberna pousada navio cavalo kroeg café schip boot paard`)
