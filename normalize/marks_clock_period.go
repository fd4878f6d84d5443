package normalize

import "strings"

// periods are what is closed over longer than a market's day: books close on years,
// and wires sum up weeks.
var periods = map[string]bool{
	"year": true, "quarter": true, "week": true, "month": true, "half": true,
	"jahr": true, "geschäftsjahr": true, "quartal": true, "halbjahr": true, "woche": true, "monat": true,
	"année": true, "exercice": true, "trimestre": true, "semestre": true, "semaine": true, "mois": true,
	"año": true, "ejercicio": true, "curso": true, "semana": true, "mes": true,
	"anno": true, "esercizio": true, "settimana": true, "mese": true,
	"ano": true, "exercício": true, "mês": true,
	"jaar": true, "boekjaar": true, "kwartaal": true, "maand": true,
}

// closesPeriod says whether what closes is a year or another stretch longer than a day,
// which is named behind the phrase that ends before token k: "cerraron 2020 con una caída
// del 41%", "closed the year 12 percent lower", "al cierre de 2020".
func (m *marker) closesPeriod(k int32) bool {
	for last := k + 3; k < last && (m.has(k, fillRight|ofWord) || m.is(k, '\'')) && !m.flag(k, tSentence); k++ {
	}
	if y, ok := m.number(k, 4, 4); ok {
		return y >= 1900 && y < 2100 && !m.flag(k, tSentence) && !m.is(k+1, '%') && m.cueAt(k+1, cuePercent) == nil && !m.flag(k+1, tDigit) && !m.points(k+1)
	}
	return int(k) < len(m.toks) && !m.flag(k, tSentence|tPunct) && periods[strings.ToLower(m.text(k, k+1))]
}

// points says whether token k is what a price or the level of an index is counted in.
func (m *marker) points(k int32) bool {
	return m.word(k, "points") || m.word(k, "puntos") || m.word(k, "punkten") || m.word(k, "punkte") || m.word(k, "pontos") || m.word(k, "punti") || m.word(k, "punten") ||
		m.word(k, "euros") || m.word(k, "euro") || m.word(k, "dollars") || m.word(k, "pence") || m.word(k, "pesos") || m.word(k, "yen")
}
