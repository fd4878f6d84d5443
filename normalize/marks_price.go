package normalize

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A share's move of the day is often told without a word for the part of it: "perd 3,52% à
// 12,33 francs", "in crescita del 27 per cento a 0,44 euro", "rose 2% to $52.23", "a perdu
// jusqu'à 18%". With the price that it led to, or as the extreme of a session, it is of the
// day of writing or of one that the sentence names. Without them it has to be the move of a
// share, by the words that stand before it.

// priceReach is how many tokens may part a figure from the word that says where it went.
const priceReach = 5

// sharesReach is how many tokens of its sentence may part a figure from the word for shares:
// "le CAC 40 (+1,1%) monte, et avec lui le premier actionnaire du chantier naval (+2,3% à ...)".
const sharesReach = 32

// sharesNear is how many tokens before and behind its sentence are asked for shares where a name is told to move
// to a price.
const sharesNear = 60

// notQuoted are what a percentage and an amount of money are told of beside shares, by what
// stands before them: "le bénéfice par action recule de 4% à 1,20 euro".
var notQuoted = listOf(`dividend dividends dividende dividendes dividendo dividendi dividendos earnings profit profits bénéfice bénéfices résultat perte
	gewinn ergebnis umsatz verlust zahl anzahl utile utili beneficio beneficios lucro lucros winst omzet revenue revenues sales ventes ingresos ricavi
	target targets objectif objectifs kursziel obiettivo objetivo koersdoel offer bid offre offres offerta oferta angebot gebot bod prime salaire salaires`)

// stretches are what a move longer than a day is counted in, beside periods, and sinceWords lead to
// the day from which it is.
var (
	stretches  = listOf(`an ans years jahren años anni anos jaren months monate monaten meses mesi weeks wochen semaines semanas settimane weken`)
	sinceWords = listOf(`since seit depuis desde sinds`)

	longerWords = listOfAll(periods, stretches, sinceWords)
)

// extremes are the adverbs of a price that did not last.
var extremes = listOf(`briefly intraday brièvement temporairement momentanément zeitweise zeitweilig kurzzeitig vorübergehend brevemente momentaneamente temporalmente kortstondig`)

// moneys are the signs and words of currencies, and of those that have no code in the table.
var moneys = listOfWords(append(slices.Collect(maps.Keys(currencies)), strings.Fields(`pence cents centimes centesimi céntimos centavos rappen real peso pesos couronnes kronen kronor
	crowns dirhams fcfa naira ringgit baht lira liras rupiah dong forint forints koruna shillings cedis birr taka riyals dinars soles bolívares guaraníes colones kwanzas leva`)...))

// marketPrice reads the move of a share at the percentage [k, end) with the price it led to,
// or as an extreme, where no phase of the day and no hour was read with it.
func (m *marker) marketPrice(k, end int32) {
	sign, from, to := m.sign(k, end, k-priceReach-m.signReach(k)+signTokens, min(end+2, int32(len(m.toks))))
	priced := m.priceBehind(to)
	if way, price, behind := m.verbBehindPrice(end); way != "" {
		sign, from, to, priced = way, k, price, behind
	}
	if sign == "" {
		return
	}
	first := m.priceBefore(from)
	bourse := priced == to && m.bourseMoves(from, to)
	if !bourse && priced == to && first == from && (!m.extremeMove(from, k) || m.has(end, ofWord)) && !m.movesShare(from, to) {
		return
	}
	lo, hi := m.bounds(k, end, sharesReach)
	if !bourse && !m.quotedIn(lo, hi) && !(priced > to && m.codeBefore(from)) && !(priced > to && m.movesName(from) && m.quotedIn(max(0, lo-sharesNear), min(int32(len(m.toks)), hi+sharesNear))) {
		return // nor is it "PSA grimpe de 5,62% à 26,32 euros" beside a sentence on shares
	}
	for j := lo; j < k; j++ {
		if m.listed(notQuoted, j) {
			return
		}
	}
	for j := max(lo, from-priceReach); j < min(hi, priced+priceReach); j++ {
		if m.longer(j) {
			return
		}
	}
	from, to = first, priced
	if m.clockWithin(m.toks[from].start, m.toks[to-1].end) {
		return
	}
	if text := figure(sign, m.text(k, k+1), m.lang); text != "" {
		m.add(Clock, pricePhase, text, from, to)
	}
}

// verbBehindPrice reads the price behind a percentage that ends before token k, and the verb of a German or
// Dutch clause, which ends it: "ist um 9,2 Prozent auf 63,35 Euro | eingebrochen", "ließ die Aktie um 3 Prozent auf 41 Euro | steigen",
// "dat het aandeel 3 procent naar 41 euro | daalde". It returns where the price ends, and the verb.
func (m *marker) verbBehindPrice(k int32) (sign string, price, end int32) {
	if m.lang&(langDE|langNL) == 0 {
		return "", k, k
	}
	price = m.priceBehind(k)
	if price == k || m.some(price, tSentence|tPunct|tDigit|tUpper) {
		return "", k, k
	}
	sign, end = m.direction(price)
	return sign, price, end
}

// movesName says whether a name stands before the verb at token k: "PSA | grimpe", "Harlow Steel was | up".
func (m *marker) movesName(k int32) bool {
	if m.word(k-1, "was") || m.word(k-1, "is") {
		k--
	}
	return m.flag(k-1, tUpper) && !m.flag(k-1, tPunct)
}

// codeBefore says whether the code of a share stands in brackets before the verb at token k: "Harlow Cranes
// (NYSE: HRLC) | fell", "Harlow Cranes (HRLC US) | fell".
func (m *marker) codeBefore(k int32) bool {
	if !m.is(k-1, ')') {
		return false
	}
	for j := k - 2; j >= 0 && j > k-codeReach; j-- {
		switch {
		case m.is(j, '('):
			return j < k-3
		case !m.caps(j) && !m.some(j, tPunct|tDigit):
			return false
		}
	}
	return false
}

// codeReach is how many tokens the code of a share in brackets has with its market.
const codeReach = 7

// longer says whether token k tells of a move that it is longer than a day.
func (m *marker) longer(k int32) bool {
	return m.listed(longerWords, k) && !m.recordSince(k) && !(m.joined(k-1) && m.flag(k-2, tDigit)) && (m.listed(periods, k) || m.stretch(k) || m.listed(sinceWords, k))
}

// recordSince says whether the word at token k leads to when a day's move was last outdone, and not to where it
// began: "the biggest drop | since May", "der stärkste Rückgang | seit Mai".
func (m *marker) recordSince(k int32) bool {
	if !m.listed(sinceWords, k) {
		return false
	}
	for j := k - 1; j >= 0 && j >= k-recordReach && !m.some(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.listed(records, j) {
			return true
		}
	}
	return false
}

// recordReach is how many tokens before "since" a record is named: "biggest intraday drop".
const recordReach = 4

var records = listOf(`biggest worst best lowest highest steepest largest sharpest deepest heaviest strongest
	größte größter größten größtem stärkste stärkster stärksten kräftigste kräftigsten schwächste schwächsten höchste höchsten tiefste tiefsten niedrigste niedrigsten niedrigster
	forte fort forts fortes pire mayor peor mejor maior pior melhor maggior maggiore peggior peggiore grootste sterkste laagste hoogste`)

// stretch says whether token k is what a move longer than a day is counted in; "an" is a year in
// French alone.
func (m *marker) stretch(k int32) bool {
	return m.listed(stretches, k) && (m.lang == langFR || !m.word(k, "an"))
}

// pricePhase is the Value of a clock that tells no part of the day.
const pricePhase = "price"

// quotedIn says whether tokens [lo, hi) speak of shares or of what is traded as they are. A
// currency is none, and "au cours de" is none.
func (m *marker) quotedIn(lo, hi int32) bool {
	for k := lo; k < hi; k++ {
		if m.cueAt(k, cueMarket) != nil && !m.money(k) && !(m.word(k, "cours") && (m.word(k-1, "au") || m.word(k-1, "en"))) {
			return true
		}
	}
	return false
}

// money says whether token k is the sign or the word of a currency.
func (m *marker) money(k int32) bool {
	if m.listed(moneys, k) {
		return true
	}
	// Beyond Latin a capital may be told from its small letter by the first byte.
	return uint(k) < uint(len(m.toks)) && m.src[m.toks[k].start] >= utf8.RuneSelf && moneys.has(strings.ToLower(m.text(k, k+1)))
}

// priceBehind returns where the price ends that a move led to, which stands from token k on:
// "à 12,33 francs", "to $52.23", ", hasta los 16,48 euros", "à proximité des 60 euros"; k if
// there is none.
func (m *marker) priceBehind(k int32) int32 {
	j := k
	if m.is(j, ',') {
		j++
	}
	if !m.some(j, tPunct|tDigit|tSentence) && m.leadsTo(j) {
		for last := j + 4; j < last && !m.some(j, tPunct|tDigit|tSentence) && !m.money(j) && !m.gluedAmount(j); j++ {
		}
		if end := m.amount(j); end > 0 {
			return end
		}
		if m.flag(j, tDigit) && m.money(j-1) {
			return j + 1 // "to Rs 1,412.30"
		}
	}
	return k
}

// priceBefore returns where the price begins that stands before the word for its move at
// token k: "a 0,42 euro con un rialzo del 21%"; k if there is none.
func (m *marker) priceBefore(k int32) int32 {
	for j := k - 1; j > k-priceReach && j > 1; j-- {
		if m.some(j, tSentence) || m.flag(j, tPunct) && !m.money(j) {
			return k
		}
		if m.money(j) {
			if m.flag(j-1, tDigit) && m.leadsTo(j-2) {
				return j - 2
			}
			return k
		}
	}
	return k
}

// leadsTo says whether token k is a preposition before the price that a share moved to.
func (m *marker) leadsTo(k int32) bool { return m.listed(priceLeads, k) }

var priceLeads = listOf(`à a to at auf bei hasta até aos para tot op naar fino`)

// amount returns where the amount of money ends that begins at token k, 0 if there is none.
func (m *marker) amount(k int32) int32 {
	switch {
	case m.money(k) && m.flag(k+1, tDigit):
		return k + 2
	case m.flag(k, tDigit) && m.money(k+1):
		return k + 2
	case m.flag(k, tDigit) && m.listed(pricedIn, k+1):
		return k + 2
	case m.gluedAmount(k):
		for k++; (m.is(k, ',') || m.is(k, '.')) && m.flag(k+1, tDigit) && !m.some(k+1, tSpace|tSentence); k += 2 {
		}
		return k
	}
	return 0
}

// gluedAmount says whether the word at token k is an amount behind its currency, as Dow Jones writes it: "Y3,434",
// "EUR12.30".
func (m *marker) gluedAmount(k int32) bool {
	if !m.flag(k, tUpper) || m.flag(k, tPunct) || !m.some(k+1, tSpace|tPunct) && int(k+1) < len(m.toks) {
		return false
	}
	w := m.text(k, k+1)
	return codeLength(w) > 0 || w[0] == 'Y' && len(w) > 1 && '0' < w[1] && w[1] <= '9' && m.is(k+1, ',') && m.flag(k+2, tDigit)
}

// extremeMove says whether the move from token from to its figure at token k is one that did
// not last: "brièvement plongé de 18,28%", "a perdu jusqu'à 18%".
func (m *marker) extremeMove(from, k int32) bool {
	for j := max(from-2, 0); j < k; j++ {
		if m.listed(extremes, j) {
			return true
		}
	}
	return m.word(k-1, "à") && m.is(k-2, '\'') && m.word(k-3, "jusqu")
}
