package normalize

// A number of four figures is a year or a count: "will 2000 Stellen streichen" tells of no year, and a report beside it is
// not an old one.

// counted says whether the number at token k, which may be a year, counts what is called behind it. German writes round
// numbers before any noun; "im Jahr 2000" is a year whatever comes behind.
func (m *marker) counted(k int32) bool {
	if m.some(k+1, tPunct|tSentence) || m.listed(yearWords, k-1) || m.lang != langDE && m.listed(withinYear, k-1) {
		return false
	}
	if m.listed(countedThings, k+1) {
		return true
	}
	return m.lang == langDE && m.src[m.toks[k].end-1] == '0' && m.src[m.toks[k].end-2] == '0' && m.flag(k+1, tUpper) &&
		!m.givenName(k+1) && m.cueAt(k+1, cueSource) == nil && !m.listed(withinYear, k-1)
}

var (
	// yearWords say that a number is a year.
	yearWords = listOf(`year jahr jahre jahres année an año ano anno jaar seit since depuis desde dal sinds`)
	// countedThings are what news counts.
	countedThings = listOf(`people persons jobs workers employees soldiers troops homes houses dollars euros pounds miles metres meters kilometres kilometers tonnes tons
		menschen personen stellen arbeitsplätze jobs mitarbeiter beschäftigte euro franken dollar meter kilometer tonnen einwohner soldaten polizisten helfer haushalte teilnehmer besucher zuschauer
		personnes emplois postes salariés soldats foyers mètres kilomètres tonnes francs morts blessés habitants spectateurs
		personas empleos puestos trabajadores soldados hogares metros kilómetros toneladas dólares pesos muertos heridos habitantes
		persone posti lavoratori dipendenti soldati metri chilometri tonnellate morti feriti abitanti
		pessoas empregos trabalhadores quilómetros quilômetros toneladas dólares reais mortos feridos
		mensen banen werknemers soldaten kilometer ton woningen doden gewonden inwoners`)
)
