package normalize

// What a house translated of an agency's copy is that agency's text.

var (
	// textNouns are what such a line calls the text.
	textNouns = listOf(`texte article dépêche récit reportage texto artículo nota despacho text artikel bericht meldung story
		report dispatch testo articolo artigo tekst`)
	// translatedWords say that it was translated.
	translatedWords = listOf(`traduit traduite traduits traduites traducido traducida traducidos traducidas übersetzt translated tradotto tradotta
		traduzido traduzida vertaald`)
)

// translatedText reads the line at the end or the head of a text that names the agency whose text it is, and who
// translated that: "Texte de The Associated Press traduit par La Presse Canadienne". It is the former's,
// whose words another language has.
func (m *marker) translatedText(l *textLine) bool {
	k := l.tok
	if m.is(k, '(') {
		k++
	}
	if l.end-l.tok > sourcesLine || !m.listed(textNouns, k) || !m.hasCue(cueSource) || !m.nearEnd(l) && !m.nearTitle() {
		return false
	}
	for k++; k < l.end && (m.has(k, particle|nameArticle|byWord|outletNoun|mediaNoun) && !m.agencyAt(k) || m.is(k, '\'') || m.is(k, '’') || m.word(k, "of") || m.word(k, "l") || m.word(k, "the")); k++ {
	}
	h := m.cueAt(k, cueSource)
	if h == nil || !m.agencyAt(k) {
		return false
	}
	if k = h.end; m.is(k, ',') {
		k++
	}
	if !m.listed(translatedWords, k) {
		return false
	}
	m.add(Credit, m.name(h), "line", l.tok, l.end)
	return true
}
