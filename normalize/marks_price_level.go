package normalize

// A share's price of the moment may be told without a percentage: "notierte zeitweise bei 9,93
// Euro", "zuletzt zu 12,40 Franken gehandelt", "briefly fell to $52.23". That it is of the day
// of writing an adverb says, or the verb: "cotizan a 23,4 euros"; of a share the word for one in its sentence.

// levelReach is how many tokens may part the adverb from the price.
const levelReach = 9

var (
	// levelLeads stand before the price at which a share is.
	levelLeads = listOf(`à a to at auf bei zu mit hasta até op fino`)
	// moments are the adverbs of the moment at which a price is told.
	moments = listOf(`zuletzt aktuell derzeit momentan gegenwärtig zwischenzeitlich`)
	// quotations are the verbs that tell what is paid for a share at the moment.
	quotations = listOf(`trades trading traded notiert notierte notieren notierten kostet kosten kostete kosteten échange échangeait échangent échangeaient
		cotiza cotizan cotizaba cotizaban scambia scambiano scambiava scambiavano cotada cotadas negociada negociadas noteert noteerde noteren noteerden`)
)

// levelAt is the cheap part of priceLevel.
func (m *marker) levelAt(k int32) bool {
	return m.listed(levelLeads, k-1) || m.listed(levelLeads, k-2) && m.money(k-1)
}

// priceLevel reads the price at the number k.
func (m *marker) priceLevel(k int32) {
	lead := k - 1
	if m.money(lead) {
		lead--
	}
	end := m.amount(lead + 1)
	if end == 0 || !m.momentBefore(lead) {
		return // as nearly all
	}
	lo, hi := m.bounds(k, end, sharesReach)
	at, share := int32(-1), false
	for j := lead - 1; j >= lo; j-- {
		switch {
		case m.listed(notQuoted, j) || m.listed(notYet, j) || m.longer(j) || m.yearAt(j):
			return
		case at < 0 && lead-j <= levelReach && m.ofMoment(j):
			at = j
		}
		share = share || m.isShare(j)
	}
	for j := end; j < hi; j++ {
		if m.yearAt(j) || at >= 0 && m.percent(j) > 0 && m.listed(quotations, at) {
			return // the move says more than the price
		}
		share = share || m.isShare(j)
	}
	if at < 0 || !share || m.clockWithin(m.toks[at].start, m.toks[end-1].end) {
		return
	}
	m.add(Clock, pricePhase, "", at, end)
}

// ofMoment says whether token k is an adverb that a price of the moment is told with.
func (m *marker) ofMoment(k int32) bool {
	return m.listed(extremes, k) || m.lang == langDE && m.listed(moments, k) || m.listed(quotations, k)
}

// yearAt says whether token k is the number of a year, as prices of old have beside them.
func (m *marker) yearAt(k int32) bool {
	_, ok := m.newsYear(k)
	return ok && !m.money(k+1) && !m.money(k-1)
}

// momentBefore says whether one stands near before the price to which token lead leads.
func (m *marker) momentBefore(lead int32) bool {
	for j := lead - 1; j >= max(lead-levelReach, 0); j-- {
		if m.ofMoment(j) {
			return true
		}
	}
	return false
}

// isShare says whether the word at token k is one for a share, and not for what is counted by it.
func (m *marker) isShare(k int32) bool {
	return (m.listed(shareWords, k) || m.listed(shareNouns, k)) && !m.listed(perShare, k-1)
}
