package normalize

// A desk that wrote a story with somebody of its own on the spot says so below it: "Avec Jeanne Roc, notre
// correspondante à Varn.", "Con Juan Roca, nuestro corresponsal en Ría".

var (
	ourWords      = listOf(`our unser unsere unserem unserer notre nos nuestro nuestra nuestros nosso nossa nossos nostro nostra nostri ons onze`)
	togetherWords = listOf(`with mit avec con com met`)
	ourPlaces     = listOf(`in at à au aux en em a aus`)
	ourLine       = int32(16) // the most tokens of such a line
	rolesOfOur    = int32(3)  // the most words of what somebody is: "envoyée spéciale permanente"
)

// correspondentBelow reads such a line below the last sentence of a text.
func (m *marker) correspondentBelow(l *textLine) bool {
	if l.end-l.tok > ourLine || m.head.byline || !m.listed(togetherWords, l.tok) || !m.nearEnd(l) || !m.belowSentence(l, closingSentence) {
		return false
	}
	end := m.persons(&textLine{tok: l.tok + 1, end: l.end})
	k := end + 1
	if end == l.tok+1 || !m.is(end, ',') {
		return false
	}
	if m.article(k) {
		k++ // "il nostro corrispondente"
	}
	if !m.listed(ourWords, k) {
		return false
	}
	role := k + 1
	for k = role; k < l.end && k-role < rolesOfOur && (m.has(k, roleWord) || m.listed(reporterRoles, k)); k++ {
	}
	if k == role {
		return false
	}
	if m.listed(ourPlaces, k) && m.flag(k+1, tUpper) {
		for k++; k < l.end && (m.flag(k, tUpper) || m.is(k, '-') || m.has(k, particle|nameArticle)); k++ {
		}
	}
	if k < l.end && !(m.is(k, '.') && k+1 == l.end) {
		return false
	}
	m.author(m.text(l.tok+1, end), "", l.tok, l.end)
	return true
}
