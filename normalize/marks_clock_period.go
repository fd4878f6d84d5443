package normalize

// periods are what is closed over longer than a market's day: books close on years,
// and wires sum up weeks.
var periods = listOf(`year quarter week month half
	jahr geschäftsjahr quartal halbjahr woche monat
	année exercice trimestre semestre semaine mois
	año ejercicio curso semana mes
	anno esercizio settimana mese
	ano exercício mês
	jaar boekjaar kwartaal maand`)

// pricedIn are what a price or the level of an index is counted in.
var pricedIn = listOf(`points puntos punkte punkten pontos punti punten euro euros dollar dollars dólar dólares dollari pence peniques pesos
	cents cêntimos céntimos centavos soles reais libras francs franken francos kronen coronas coroas yen yenes`)

// closesPeriod says whether what closes is a year or another stretch longer than a day,
// which is named behind the phrase that ends before token k: "cerraron 2020 con una caída
// del 41%", "closed the year 12 percent lower", "al cierre de 2020".
func (m *marker) closesPeriod(k int32) bool {
	for last := k + 3; k < last && (m.has(k, fillRight|ofWord) || m.is(k, '\'')) && !m.flag(k, tSentence); k++ {
	}
	if m.some(k, tSentence|tPunct) {
		return false
	}
	if y, ok := m.number(k, 4, 4); ok {
		return y >= 1900 && y < 2100 && !m.is(k+1, '%') && m.cueAt(k+1, cuePercent) == nil && !m.flag(k+1, tDigit) && !m.listed(pricedIn, k+1)
	}
	return m.listed(periods, k)
}
