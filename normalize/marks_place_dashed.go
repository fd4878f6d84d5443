package normalize

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
	if j == k || m.toks[j-1].end-m.toks[k].start < 4 || !m.is(j, '.') || !m.is(j+1, '-') || m.flag(j+1, tSpace) || m.is(j+2, '-') || !m.flag(j+2, tUpper) || !m.statement(j+2, end) {
		return false
	}
	m.add(Dateline, "", "", k, j+2)
	m.head.place = true
	return true
}

// dashedWords is the most words of such a place: "San José de Ocoa".
const dashedWords = 4

// noPlaces are words that open a line in the same way.
var noPlaces = listOf(`pregunta respuesta periodista entrevistador entrevistadora primero primera segundo segunda tercero tercera cuarto quinto sexto séptimo octavo noveno décimo
	único única resumen introducción conclusión conclusiones antecedentes considerando resuelve vistos ingredientes preparación elaboración objetivo objetivos capítulo título sección
	fecha lugar hora horario precio dirección teléfono contacto nombre edad ojo aviso importante urgente exclusivo exclusiva comunicado actualización última primicia`)
