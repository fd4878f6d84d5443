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
	if _, ok := m.newsYear(k); ok {
		return !m.is(k+1, '%') && m.cueAt(k+1, cuePercent) == nil && !m.flag(k+1, tDigit) && !m.listed(pricedIn, k+1)
	}
	return m.listed(periods, k)
}

// closedBy says whether a period is what closes by the verb at token k: "el año cerró", "l'anno
// ha chiuso".
func (m *marker) closedBy(k int32) bool {
	return m.listed(periods, k-1) || (m.word(k-1, "ha") || m.word(k-1, "a")) && m.listed(periods, k-2)
}

// verbPrefixes are what German parts from a verb that is another then: "schloss eine
// Koalition aus", "schloss sich an".
var verbPrefixes = listOf(`aus ab an ein zusammen auf`)

// verbParted says whether the clause of a German verb that ends before token k ends with a
// prefix of it.
func (m *marker) verbParted(k int32) bool {
	if m.lang != langDE {
		return false
	}
	for k < int32(len(m.toks)) && !m.some(k, tPunct|tSentence) {
		k++
	}
	return m.listed(verbPrefixes, k-1)
}

// soldDay are what closes and opens each day where shares are sold, beside what every phrase
// of the market knows.
var soldDay = listOf(`business trade trades dealings deals play market markets bell auction day`)

// elsewhere says whether "at the close" or "at the open" is that of something else than a
// market: "at the close of polls", "at the open air museum".
func (m *marker) elsewhere(h *hit) bool {
	if h.detail != "weak" && h.cue != cueClose || m.lang != langEN {
		return false
	}
	if m.word(h.end, "air") || m.word(h.end, "house") {
		return true
	}
	k := h.end + 1
	if m.word(k, "the") || m.word(k, "that") {
		k++
	}
	return m.word(h.end, "of") && !m.some(k, tUpper|tDigit) && m.cueAt(k, cueMarket) == nil && !m.listed(soldDay, k) && !m.listed(soldDay, k+1) && m.cueAt(k+1, cueMarket) == nil
}

// levelWords lead to the level that something reached, which is none of its moves: "stieg auf 12
// Prozent", "rose to 12 percent".
var levelWords = listOf(`auf to naar`)

// leads says whether the percentage at token k is a level.
func (m *marker) leads(k int32) bool {
	return m.listed(levelWords, k-1) && !m.flag(k-2, tDigit)
}
