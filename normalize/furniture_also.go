package normalize

// alsoReach is the most words before the colon of a line that sends to another article
// with "also": "También podés leer:", "Não deixe de ler também:".
const alsoReach = 6

// alsoWords say "also" in the languages at hand.
var alsoWords = wordList(`también además tambien também ainda aussi également anche inoltre ook auch also`)

// alsoTitle says whether a line asks its reader to read another article also, and names
// it behind a colon. An article, a name or a quotation among the words before, or a
// sentence behind, is somebody's who says something: "El alcalde también: «No»."
func (m *marker) alsoTitle(l *textLine) bool {
	if m.above == 0 || l.end-l.tok > mostTitle || !m.flag(l.tok, tUpper) || m.has(l.tok, nameArticle) {
		return false
	}
	also := m.listed(alsoWords, l.tok)
	for k := l.tok + 1; k < l.end-2 && k <= l.tok+alsoReach; k++ {
		switch {
		case m.is(k, ':'):
			return also && k > l.tok+1 && m.flag(k+1, tUpper) && !m.flag(k+1, tPunct) && !m.endsStatement(l)
		case m.some(k, tUpper|tPunct|tDigit):
			return false
		}
		also = also || m.listed(alsoWords, k)
	}
	return false
}
