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
	colon := l.tok + 1
	for colon < l.end-2 && colon < l.tok+alsoReach && !m.some(colon, tUpper|tPunct|tDigit) {
		colon++
	}
	if colon >= l.end-2 || !m.is(colon, ':') || colon == l.tok+1 || !m.flag(colon+1, tUpper) || m.flag(colon+1, tPunct) || m.endsStatement(l) {
		return false // as nearly everywhere
	}
	for k := l.tok; k < colon; k++ {
		if m.listed(alsoWords, k) {
			return true
		}
	}
	return false
}
