package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Some papers set a story's place on a line of its own above it.

// townLine reads a town and a dash on a line of their own above the story, as Flemish
// papers and some of Germany set them: "Harlow -".
func (m *marker) townLine(k, end int32) {
	if m.townColon(k, end) {
		return
	}
	if m.townStroke(k, end) || m.lang&(langNL|langDE) == 0 || m.head.lines >= headLines || m.head.place || !m.dashAt(end-1) || m.townEnd(k, end) != end-1 || !m.isTown(k, end-1) || m.lang == langDE && !m.aboveProse(&textLine{last: m.toks[end-1].end}) {
		return
	}
	m.add(Dateline, "", "", k, end)
	m.head.place = true
}

// townStroke reads the place that papers of Spanish and Portuguese set on a line of their own
// near the title, before a dash or a stroke, or with its country: "Madrid -", "Ciudad de
// México /", "Bogotá, Colombia". It is one that many desks name. Behind its country may be
// a full stop: "Tegucigalpa, Honduras."
func (m *marker) townStroke(k, end int32) bool {
	if m.lang&(langES|langPT) == 0 || end-k < 2 || end-k > townWords+1+houseWords || !m.nearTitle() || m.head.place || !m.flag(k, tUpper) {
		return false
	}
	if m.townHouse(k, end) {
		return true
	}
	last := end - 1
	if m.is(last, '.') && m.listed(countries, last-1) {
		last--
	}
	if !m.dashAt(last) && !m.is(last, '/') && !m.is(last, '|') {
		if !m.listed(countries, last) || !m.is(last-1, ',') {
			return false
		}
		last--
	}
	for j := k; j < last; j++ {
		if !m.flag(j, tUpper) && (j == k || !m.has(j, particle)) {
			return false
		}
	}
	if !m.has(k, datelinePlace) && !m.has(last-1, datelinePlace) {
		return false
	}
	m.add(Dateline, "", "", k, end)
	m.head.place = true
	return true
}

// paperNames are what papers of Spain and America are called behind an article.
var paperNames = listOf(`voz verdad razón vanguardia provincia nación tribuna gaceta prensa crónica hora tarde mañana noticia estrella región república nueva opinión
	diario norte sur correo heraldo sol eco mundo país periódico universal tiempo comercio mercurio día progreso faro ideal imparcial informador siglo debate litoral nacional
	popular territorio tribuno independiente adelanto comercial mediterráneo`)

// townHouse reads the line in capitals on which papers of Spain set a story's town and their own
// name behind a stroke: "LUGO / LA VOZ DEL MIÑO".
func (m *marker) townHouse(k, end int32) bool {
	j := k
	for j < end && j <= k+townWords && m.caps(j) && !m.has(j, notPlace) {
		j++
	}
	if j == k || !m.is(j, '/') || !m.has(j+1, nameArticle) || !m.listed(paperNames, j+2) || end-j > houseWords+1 || !m.allCaps(j+1, end) || m.agencyAt(k) {
		return false
	}
	m.add(Dateline, "", "", k, end)
	m.head.place = true
	return true
}

// townColon reads the places that Indian broadcasters set on a line of their own above the
// story, with a colon: "New Delhi:", "New Delhi/London:". All of them have to be places
// that many desks name.
func (m *marker) townColon(k, end int32) bool {
	if m.lang != langEN || !m.is(end-1, ':') || m.head.lines >= headLines || m.head.place {
		return false
	}
	behind := m.src[m.toks[end-1].end:]
	story := strings.TrimLeft(behind, " \t\r\n\"“‘'")
	if r, _ := utf8.DecodeRuneInString(story); !unicode.IsUpper(r) || !strings.Contains(behind[:len(behind)-len(story)], "\n") {
		return false
	}
	known := false
	for j, words := k, 0; j < end; j++ {
		switch {
		case m.is(j, '/') || m.is(j, ',') || j == end-1:
			if !known {
				return false
			}
			known, words = j == end-1, 0
		case words == townWords || !m.flag(j, tUpper):
			return false
		default:
			known = known || m.has(j, datelinePlace)
			words++
		}
	}
	m.add(Dateline, "", "", k, end)
	m.head.place = true
	return true
}
