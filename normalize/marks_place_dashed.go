package normalize

import "strings"

// dashedPlace reads the dateline of the papers of America that set their place in small
// letters before a stop and a dash: "Alcorta.- Siete barcos ...". So do laws number
// their articles and interviews their questions: a place is no numeral, no section and
// no single letter, and the first of its kind.
func (m *marker) dashedPlace(k, end int32) bool {
	if m.lang != langES || m.head.lines >= headLines || m.head.place || m.toks[k].end-m.toks[k].start < 2 {
		return false
	}
	j := k
	for words := 0; j < end && words <= dashedWords; j++ {
		switch {
		case m.flag(j, tUpper) && !m.some(j, tPunct|tDigit) && !m.has(j, notPlace|notName|newsroomWord|agenciesWord|articleNoun|roleWord) && m.cueAt(j, cueSource) == nil && !m.listed(noPlaces, j):
			words++
			continue
		case j > k && m.has(j, particle) && !m.flag(j, tPunct):
			continue
		}
		break
	}
	if j == k || m.toks[j-1].end-m.toks[k].start < 4 {
		return false
	}
	if to := m.regionBehind(j); to > j {
		return m.regionPlace(k, to, end)
	}
	if !m.is(j, '.') || !m.is(j+1, '-') || m.flag(j+1, tSpace) || m.is(j+2, '-') || !m.flag(j+2, tUpper) || !m.statement(j+2, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+2)
	m.head.place = true
	return true
}

// regionBehind returns where the state or the country ends that stands behind a town and a
// comma at token k, with its stop if it is short for one: ", Sin.", ", México"; k if none does.
func (m *marker) regionBehind(k int32) int32 {
	switch {
	case !m.is(k, ',') || !m.flag(k+1, tUpper):
		return k
	case m.listed(shortStates, k+1) && m.is(k+2, '.'):
		if m.is(k+3, '-') && !m.flag(k+3, tSpace) {
			return k + 2 // the stop goes with the dash
		}
		return k + 3
	case m.listed(countries, k+1):
		return k + 2
	}
	return k
}

// regionPlace reads the rest of a dateline whose town and state end before token k, a day
// and the dash or the stop and dash: "Culiacán, Sin.- ", "Guadalajara, Jal. / Enero 21.-",
// "Culiacán, México – ".
func (m *marker) regionPlace(from, k, end int32) bool {
	d := datelineReader{m: m, at: k, end: end, words: 1}
	for m.is(d.at, '/') || m.is(d.at, ',') {
		d.at++
	}
	if d.date(); d.at > k && !d.dayed {
		return false
	}
	if !d.dash() || !m.flag(d.at, tUpper) && !opensQuoteAt(m, d.at) || !m.statement(d.at, end) && d.at < end {
		return false
	}
	d.finish(from)
	return true
}

var (
	// shortStates are those of Mexico as its papers shorten them.
	shortStates = listOf(`ags bc bcs camp chih chis coah col cdmx df dgo edomex gto gro hgo jal méx mex mich mor nay nl oax pue qro qroo slp sin son tab tamps tlax ver yuc zac`)
	// countries are those of whose towns papers in Spanish tell.
	countries = listOf(`argentina bolivia chile colombia cuba ecuador españa guatemala honduras méxico nicaragua panamá paraguay perú uruguay venezuela brasil alemania francia italia portugal`)
)

// stoppedTown reads the dateline of the papers of Spain and Peru that set their town in small
// letters before a stop: "Alcorta. La grúa ...". So begin notes on a subject, too: the town
// is one that many desks name, or that stands before a colon over the page, or one to
// which the text returns.
func (m *marker) stoppedTown(k, end int32) bool {
	if m.lang != langES || !m.is(k+1, '.') && !m.is(k+2, '.') && !m.is(k+1, ',') || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) || m.toks[k].end-m.toks[k].start < 4 && !m.listed(placeHeads, k) {
		return false
	}
	j := m.townEnd(k, end)
	stated := j > k && m.is(j, ',') && m.listed(shortStates, j+1) && m.flag(j+1, tUpper)
	if stated {
		j += 2 // "Alcorta, Jal. La grúa ..."
	}
	if j == k || !m.is(j, '.') || !m.flag(j+1, tSpace|tUpper) || m.caps(j+1) || m.listed(noPlaces, k) || m.listed(subjects, k) || !m.statement(j+1, end) {
		return false
	}
	town := m.text(k, j)
	if !stated && !m.has(k, datelinePlace) && !strings.HasPrefix(strings.TrimLeft(m.src, " \t\r\n"), town+":") && !m.returnsTo(town, int(m.toks[j].end)) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// dashedWords is the most words of such a place: "San José de Ocoa".
const dashedWords = 4

// noPlaces are words that open a line in the same way.
var noPlaces = listOf(`pregunta respuesta periodista entrevistador entrevistadora primero primera segundo segunda tercero tercera cuarto quinto sexto séptimo octavo noveno décimo
	único única resumen introducción conclusión conclusiones antecedentes considerando resuelve vistos ingredientes preparación elaboración objetivo objetivos capítulo título sección
	fecha lugar hora horario precio dirección teléfono contacto nombre edad ojo aviso importante urgente exclusivo exclusiva comunicado actualización última primicia`)

// subjects are what notes begin with and texts speak of behind "en" as well.
var subjects = listOf(`educación sanidad salud justicia interior hacienda economía cultura deportes internet navidad twitter facebook instagram europa américa semana`)
