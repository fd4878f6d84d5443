package normalize

// endTokens is the most tokens of a line by which a text says that it ends there.
const endTokens = 10

// The words of such a line: "Ends", "Fin du communiqué", "Einde persbericht". That a story goes on is said
// in brackets, "(segue)".
var (
	textEnds = map[uint8]*wordList{
		langEN: listOf(`end ends`), langDE: listOf(`ende schluss ends`), langFR: listOf(`fin ends`), langES: listOf(`fin ends`),
		langIT: listOf(`fine ends segue`), langPT: listOf(`fim ends`), langNL: listOf(`einde ends`),
	}
	whatEnds = listOf(`of the press release news statement communiqué du de der del da do van het persbericht comunicado comunicato nota mitteilung pressemitteilung meldung`)
)

// storyEnd says whether a line below a paragraph is nothing but the sign that the text ends there: "-- Ends
// --", "(ENDS)", "FIN", "- Fin du communiqué -", "# # #", "-30-". A heading of one word has neither capitals
// nor signs around it.
func (m *marker) storyEnd(l *textLine) bool {
	if l.end-l.tok > endTokens || m.above < 2 {
		return false
	}
	k, framed := l.tok, false
	for k < l.end && m.flag(k, tPunct) && !m.isQuote(m.toks[k].code) {
		k++
		framed = true
	}
	switch {
	case k == l.end:
		return l.end-l.tok >= 3 && m.alike(l, '#') && m.belowSentence(l, closingSentence)
	case m.src[m.toks[k].start:m.toks[k].end] == "30":
		return m.lang == langEN && framed && k+1 < l.end && m.onlySigns(k+1, l.end) && m.belowSentence(l, closingSentence)
	case !m.listed(textEnds[m.lang], k):
		return false // as nearly always
	}
	end := k + 1
	for end < l.end && m.listed(whatEnds, end) {
		end++
	}
	switch {
	case !m.onlySigns(end, l.end), m.word(k, "segue") && !m.is(k-1, '('):
		return false
	case framed && end < l.end, m.caps(k) && m.allCaps(k, end):
		return m.belowSentence(l, closingSentence)
	}
	return false
}

// onlySigns says whether nothing but signs stands in [k, end), and no question is asked.
func (m *marker) onlySigns(k, end int32) bool {
	for ; k < end; k++ {
		if !m.flag(k, tPunct) || m.is(k, '?') || m.is(k, ':') {
			return false
		}
	}
	return true
}

// alike says whether a line is one sign again and again.
func (m *marker) alike(l *textLine, sign byte) bool {
	for k := l.tok; k < l.end; k++ {
		if m.src[m.toks[k].start] != sign {
			return false
		}
	}
	return true
}
