package normalize

import "strings"

// The Romance languages have a word before an hour that no number of hours has: "à 18 h",
// "vers 4 heures du matin", "a las 18.30", "verso le 3", "às 17h30".

// ledHour reads such an hour from the number at token k.
func (m *marker) ledHour(k int32) (minute, end int32, ok bool) {
	led, near := false, false // by a word that counts nothing else; by one that puts it near
	switch m.lang {
	case langFR:
		near = m.nearFrench(k)
		led = near || m.listed(frenchHourLeads, k-1) || m.word(k-1, "a") && m.saysHour(k-1)
	case langES:
		led = (m.word(k-1, "las") || m.word(k-1, "la")) && m.listed(spanishHourLeads, k-2)
	case langIT:
		near = (m.word(k-1, "le") || m.word(k-1, "alle") || m.word(k-1, "delle")) && m.listed(italianNear, k-2)
		led = near || m.listed(italianHourLeads, k-1)
	case langPT:
		led = m.listed(portugueseHourLeads, k-1) || (m.word(k-1, "das") || m.word(k-1, "da")) && m.listed(portugueseHourNouns, k-2)
	}
	spanned := m.lang == langFR && !led && m.listed(frenchSpans, k-1) // "entre 14h et 16h", "depuis 3 heures"
	if !led && !spanned {
		return 0, k, false
	}
	minute, end, exact, ok := m.figures(k)
	if !ok {
		return 0, k, false
	}
	glued := strings.ContainsAny(m.text(k, end), "hH")
	unit := m.word(end, "heures") || m.word(end, "heure") || m.word(end, "horas") || m.word(end, "h") || m.word(end, "hrs")
	if unit {
		end++
	}
	half, behind := m.halfBehind(end)
	switch {
	case behind > end:
		return half.of(minute), behind, led || glued
	case exact:
		return minute, end, led || glued
	case m.lang == langIT && (m.word(k-1, "ore") || near && m.endsHour(end)):
		return minute, end, true
	case m.lang == langES && !unit:
		return minute, end, m.word(end, "de") && m.word(end+1, "la") && m.listed(spanishHalves, end+2) || m.word(end, "del") && m.listed(spanishHalves, end+1)
	case unit, glued:
		return minute, end, (led || glued) && (!m.has(end, ofWord) || m.cueAt(end+1, cueDay) != nil) && !m.word(end, "d") // "à 3 heures de route", but "da 1h de sexta"
	}
	return 0, k, false
}

// nearFrench says whether the words before token k lead to an hour near it: "peu avant",
// "aux alentours de", "sur les".
func (m *marker) nearFrench(k int32) bool {
	switch {
	case m.word(k-1, "avant"), m.word(k-1, "après"):
		return m.word(k-2, "peu") || m.word(k-2, "juste")
	case m.word(k-1, "de"):
		return m.listed(frenchNear, k-2)
	case m.word(k-1, "les"):
		return m.word(k-2, "vers") || m.word(k-2, "sur")
	}
	return false
}

// endsHour says whether what stands at token k may follow an Italian hour without a word for
// it: a sign, a small word, and no noun that would be counted, "intorno alle 20 persone".
func (m *marker) endsHour(k int32) bool {
	return int(k) >= len(m.toks) || m.some(k, tPunct|tSentence|tLine) && !m.is(k, '%') || m.has(k, fillRight|fillLeft|andWord)
}

var (
	frenchHourLeads     = listOf(`à vers dès`)
	frenchNear          = listOf(`alentours environs autour partir coup`)
	frenchSpans         = listOf(`entre depuis avant après pour`)
	spanishHourLeads    = listOf(`a desde hasta hacia sobre de entre eran pasadas`)
	spanishHalves       = listOf(`mañana tarde noche madrugada mediodía`)
	italianHourLeads    = listOf(`alle dalle ore`)
	italianNear         = listOf(`intorno attorno verso dopo prima entro`)
	portugueseHourLeads = listOf(`às pelas`)
	portugueseHourNouns = listOf(`volta partir cerca antes depois perto`)
)
