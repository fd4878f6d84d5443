package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lines that point to other pages by their shape, and not by the words they open with.

// alsoReach is the most words before the colon of a line that sends to another article
// with "also": "También podés leer:", "Não deixe de ler também:".
const alsoReach = 6

// alsoWords say "also" in the languages at hand.
var alsoWords = listOf(`también además tambien também ainda aussi également anche inoltre ook auch also`)

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
	if colon >= l.end-2 || !m.is(colon, ':') || colon == l.tok+1 && l.end-colon <= alsoReach || !m.flag(colon+1, tUpper) || m.flag(colon+1, tPunct) || m.endsStatement(l) {
		return false // as nearly everywhere
	}
	for k := l.tok; k < colon; k++ {
		if m.listed(alsoWords, k) {
			return true
		}
	}
	return false
}

// arrow says whether a line below the title begins with the sign that points to another
// page, and is no sentence: "►", "→", ">>".
func (m *marker) arrow(l *textLine) bool {
	s := m.src[l.first:l.last]
	if m.above == 0 || len(s) < 2 || s[0] < 0x80 && s[0] != '>' || m.endsStatement(l) {
		return false // as nearly everywhere
	}
	return slices.ContainsFunc(arrows, func(arrow string) bool { return strings.HasPrefix(s, arrow) })
}

var arrows = []string{">>", "►", "▶", "→", "➡", "⇒"}

// crumbs says whether a line tells where on its site a page stands, from the site's front
// page or a section on: "Accueil > Économie > Entreprises", "Inland › Tirol".
func (m *marker) crumbs(l *textLine) bool {
	k := l.tok + 1
	if k >= l.end || !m.flag(k, tPunct) {
		return false // as nearly everywhere
	}
	pointed := m.is(k, '>') || m.is(k, codeRight) || m.is(k, codeRightOne)
	if !pointed && !((m.is(k, '/') || m.is(k, '|')) && m.flag(k, tSpace)) || !m.flag(k+1, tUpper) || m.endsStatement(l) {
		return false
	}
	return m.listed(frontPages, l.tok) || pointed && l.end-l.tok <= crumbTokens && m.listed(siteSections, l.tok)
}

// crumbTokens is the most tokens of such a line that begins with a section.
const crumbTokens = 9

var (
	frontPages   = listOf(`accueil home startseite inicio portada início capa voorpagina homepage`)
	siteSections = listOf(`news business economy politics sport sports local world national money science health culture opinion
		nachrichten inland ausland politik wirtschaft lokales regional regionales panorama kultur finanzen wissen gesellschaft
		actualités actualité actu économie politique monde société sport régions région france culture
		noticias economía política nacional internacional sociedad deportes mundo actualidad cultura españa
		notizie cronaca politica esteri economia mondo cultura
		notícias brasil cidades esportes economia política nieuws binnenland buitenland economie regio`)
)

// posted says whether a line is who posted what a page shows of a network, and when: "— Jane
// Roe (@janeroe) March 4, 2019". An outlet that posted it is a source of the article.
func (m *marker) posted(l *textLine) bool {
	if !m.dashAt(l.tok) || m.lineCue(l, cueSource) {
		return false // as nearly everywhere
	}
	for k := l.tok + 2; k < l.end-3; k++ {
		if m.is(k, '(') && m.is(k+1, '@') {
			return m.lineDate(l)
		}
	}
	return false
}

// gluedHour says whether a line is an entry of a page's ticker of other news, in which the
// hour runs into the section and a stroke stands before the title: "22:53Économie - La bourse de
// Tarny finit en baisse". Prose has a space behind its hours.
func (m *marker) gluedHour(l *textLine) bool {
	if !m.flag(l.tok, tDigit) || !m.is(l.tok+1, ':') || m.flag(l.tok+1, tSpace) || !m.flag(l.tok+2, tDigit) || l.end-l.tok < 6 {
		return false
	}
	hour, rest := m.text(l.tok, l.tok+1), m.text(l.tok+2, l.tok+3)
	h, ok := digits(hour, 2, 2)
	first, _ := utf8.DecodeRuneInString(rest[min(2, len(rest)):])
	return ok && h < 24 && unicode.IsUpper(first) && rest[1] >= '0' && rest[1] <= '9' && (m.is(l.tok+3, '-') || m.dashAt(l.tok+3))
}
