package normalize

// subjectReach is how far behind a German or Dutch verb its subject ends: "legte die Aktie", "verloren die Papiere".
const subjectReach = 5

// besideMove is how far from a move the words stand that make it another than a day's.
const besideMove = 6

// movesShare says whether the move [from, to), without a price, is that of a share or an
// index within a day: "As ações da Orvana subiram 22,5%", "queda de 0,88% nas ações". What a
// price did over weeks and years is none, nor what it may do.
func (m *marker) movesShare(from, to int32) bool {
	lo, hi := m.bounds(from, to, hourReach)
	share, sure := m.shareOf(from, to, lo, hi)
	return share >= 0 && (sure || m.marketBeside(share, lo, hi)) && !m.longMove(share, from, to, lo, hi)
}

// bourses are the cities, and the street, by which desks call their exchanges.
var bourses = listOf(`amsterdam bombay brussel bruselas bruxelles brüssel francfort francoforte frankfurt fráncfort kong lisboa lisbonne lissabon londen london londra londres
	madrid mailand milan milano milán milão mumbai paris parigi parijs parís seoul seúl shanghai shanghái shenzhen street sydney tokio tokyo tóquio zurich zurigo zürich`)

// bourseMoves says whether the move [from, to) is that of an exchange called by its city, which opens its clause
// in a text on shares: "Londres ganaba el 0,7 %, mientras que Tokio perdía el 1 %". Towns grow and shrink, too, by
// a share of something.
func (m *marker) bourseMoves(from, to int32) bool {
	k := from - 1
	if m.lang == 0 || !m.listed(bourses, k) || !m.flag(k, tUpper) || m.has(to, ofWord) || m.has(to, airWord) {
		return false
	}
	lo, hi := m.bounds(from, to, hourReach)
	if m.word(k, "kong") || m.word(k, "street") {
		k--
	}
	opens := m.flag(k, tSentence) || m.flag(k-1, tPunct) || m.clause(k-1) == clauseOpens
	return opens && m.quotedIn(max(0, lo-sharesNear), min(int32(len(m.toks)), hi+sharesNear)) && !m.longMove(k, from, to, lo, hi)
}

var (
	// shareWords are shares and indexes, and nothing else.
	shareWords = listOf(`shares aktie aktien anteilsscheine azioni ações aandeel aandelen adr adrs adss recibos
		cotización cotação beurskoers börsenkurs aktienkurs leitindex sli spi mdax sdax tecdax atx dow nikkei sensex nifty kospi dax mdax ibex ibovespa bovespa ftse nasdaq merval ipsa
		colcap smi aex psi`)
	// shareNouns are shares among the words of their market.
	shareNouns = listOf(`stock stocks papier papiere titel kurs action actions titre titres cours valeur cac acción acciones título
		títulos papel papeles valor titolo titoli ação papéis koers`)
)

// numberedIndexes are the indexes whose name is one by the number of their shares.
var numberedIndexes = listOf(`p russell cac asx csi stoxx topix aex nifty`)

// numberedIndex says whether token k is the number in an index's name: "S&P | 500", "Russell | 2000", "CAC | 40".
func (m *marker) numberedIndex(k int32) bool {
	if !m.flag(k, tDigit) || !m.listed(numberedIndexes, k-1) || !m.flag(k-1, tUpper) {
		return false
	}
	return !m.word(k-1, "p") || m.is(k-2, '&') && m.word(k-3, "s")
}

// shareOf finds the share whose move the tokens [from, to) are: before it, or behind a
// noun, "queda de 0,88% nas ações", or behind a verb that stands before its subject, "legte die Aktie
// um 8 Prozent zu". sure says that its word means nothing else.
func (m *marker) shareOf(from, to, lo, hi int32) (at int32, sure bool) {
	if m.lang&(langDE|langNL) != 0 {
		for j := from + 1; j < min(to, from+subjectReach); j++ {
			if sure = m.listed(shareWords, j); (sure || m.listed(shareNouns, j)) && !(m.word(j-1, "der") && m.word(j, "aktie")) && !m.word(j-1, "den") {
				return j, sure // but "geben der Aktie 3 Prozent Rabatt"
			}
		}
	}
	for j := from - 1; j >= lo && !m.is(j, ';'); j-- {
		if sure = m.listed(shareWords, j) || m.numberedIndex(j); sure || m.listed(shareNouns, j) {
			return j, sure
		}
	}
	if !m.has(from+1, ofWord) && !m.is(from, '(') {
		return -1, false
	}
	for j := to; j < min(hi, to+4) && !m.flag(j, tPunct); j++ {
		if sure = m.listed(shareWords, j); sure || m.listed(shareNouns, j) {
			return j, sure
		}
	}
	return -1, false
}

// marketBeside says whether the share at token at is somebody's by name, "les actions
// Orvanne", "títulos de Alcor", or another word of the market stands in its sentence.
func (m *marker) marketBeside(at, lo, hi int32) bool {
	if at > 1 && m.lang == langEN && m.flag(at-1, tUpper) && !m.flag(at-2, tSentence) && !m.word(at-1, "the") && !m.word(at-1, "its") {
		return true // "while Alcor stock"
	}
	if m.lang == langDE && at > 1 && m.joined(at-1) && m.flag(at-2, tUpper) {
		return true // "Orvana-Papiere"
	}
	if m.lang != langDE {
		for j := at + 1; j < min(hi, at+4); j++ {
			if m.flag(j, tUpper) && !m.flag(j, tPunct) {
				return true
			}
		}
	}
	for j := lo; j < hi; j++ {
		if j != at && !m.listed(shareNouns, j) && !m.money(j) && m.cueAt(j, cueMarket) != nil {
			return true
		}
	}
	return m.bareStock(at, lo)
}

// bareStock says whether the share at token at is "the stock" or "its stock" that rose or fell, of a text that has
// spoken of the market shortly before token lo, in other words: a shop's stock is none, nor that of fish.
func (m *marker) bareStock(at, lo int32) bool {
	if m.lang != langEN || !m.word(at, "stock") || !m.word(at-1, "the") && !m.word(at-1, "its") {
		return false
	}
	for j := max(0, lo-sharesNear); j < lo; j++ {
		if !m.word(j, "stock") && !m.word(j, "stocks") && !m.money(j) && m.cueAt(j, cueMarket) != nil {
			return true
		}
	}
	return false
}

var (
	// notYet stand beside what a price may do, or what somebody says that it will.
	notYet = listOf(`could may might would should will can expect expects expected target könnte könnten dürfte soll wird kursziel pourrait
		pourraient devrait objectif podría podrían puede pueden objetivo potrebbe potrebbero obiettivo poderia poderiam pode podem deve
		vai alvo zou kan koersdoel`)
	// sinceMove lead to the day from which a longer move is counted, beside sinceWords.
	sinceMove = listOf(`bisher dall dal`)
	// perShare leads to what is counted by the share, and is none: "earnings per share".
	perShare = listOf(`per je par por pro`)
)

// longMove says whether the move [from, to) of the share at token share is of more than a
// day, or is none yet.
func (m *marker) longMove(share, from, to, lo, hi int32) bool {
	if m.listed(perShare, share-1) || m.word(share, "stocks") && m.has(share+1, ofWord) {
		return true
	}
	for j := lo; j < hi; j++ {
		if m.word(j, "ytd") || m.word(j, "year") && m.joined(j+1) && m.word(j+2, "to") && m.joined(j+3) {
			return true // "Alcor is up 39 percent year-to-date while the index is up 24.5 percent"
		}
	}
	for j := max(lo, from-besideMove); j < min(hi, to+besideMove); j++ {
		if m.listed(periods, j) || m.listed(notYet, j) || m.listed(sinceWords, j) || m.listed(sinceMove, j) {
			return true
		}
		if _, ok := m.newsYear(j); ok && (j < from || m.has(j-1, airWord)) && !m.listed(pricedIn, j+1) {
			return true
		}
	}
	return false
}
