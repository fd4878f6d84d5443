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
var pricedIn = listOf(`points puntos punkte punkten zähler zählern pontos punti punten euro euros dollar dollars dólar dólares dollari pence peniques pesos
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

// measureReach is how many tokens may stand between what compares and the close: "compared with the previous
// day's | close" has seven.
const measureReach = 7

var (
	// measureWords compare with what follows them, and pointWords do with a close, of which nothing else
	// is told by them. measured are the words between them and the close.
	measureWords = listOf(`vergleich verglichen gegenüber compared comparison versus rapport comparé comparée respecto frente comparación rispetto confronto relação comparação comparado comparada opzichte vergeleken`)
	pointWords   = listOf(`from above below über unter`)
	measured     = listOf(`zu zum zur mit dem den der des with to the a its à au aux la le l de du avec al con el del alla al dalla di com o ao à do da van het de met
		previous prior last day session vorigen vorherigen gestrigen letzten letztem précédente dernière veille anterior previo última precedente ieri ayer ontem vorige vorig yesterday gestern hier s`)
)

// measuredBy says whether the close that h names is what a price is compared with, which says of it only that it
// is over: "stieg im Vergleich zum Xetra-Schluss", "3 percent above Monday's close".
func (m *marker) measuredBy(h *hit) bool {
	for k := h.tok - 1; k >= 0 && k >= h.tok-measureReach && !m.flag(k+1, tSentence); k-- {
		switch {
		case m.listed(measureWords, k), (m.lang != langEN || m.word(h.end-1, "close")) && m.listed(pointWords, k):
			return true
		case !m.listed(measured, k) && m.cueAt(k, cueDay) == nil && !m.is(k, '\''):
			return false
		}
	}
	return false
}

// levelWords lead to the level that something reached, which is none of its moves: "stieg auf 12
// Prozent", "rose to 12 percent".
var levelWords = listOf(`auf to naar`)

// leads says whether the percentage at token k is a level.
func (m *marker) leads(k int32) bool {
	return m.listed(levelWords, k-1) && !m.flag(k-2, tDigit)
}
