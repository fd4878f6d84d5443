package normalize

import (
	"math/bits"
	"strings"
)

// kindNoun says whether the word at token k is one that only outlets go by, or goes by here.
func (m *marker) kindNoun(k int32) bool {
	switch {
	case m.lang == langDE:
		return m.flag(k, tUpper) && m.compoundKind(k)
	case m.flag(k, tPunct), m.flag(k, tUpper) && !m.flag(k, tSentence):
		return false
	case m.lang == langNL:
		return m.compoundKind(k)
	case !m.listed(besideNames[m.lang], k):
		return false
	case m.lang == langEN:
		return !m.listed(learnedWords, k-1) && !(m.listed(placeKinds, k) && m.listed(englishOthers, k-1)) && !(m.listed(needNews, k) && !m.listed(newsKinds, k-1)) && !(m.word(k, "publication") && !m.listed(publicationKinds, k-1))
	case m.listed(agencyNouns, k): // of the press, and not of the state's others
		return m.preposition(k+1) && m.listed(pressWords, k+2)
	}
	return !m.learnedKind(k) && !m.sellsAt(k)
}

// sellsAt says whether the Romance noun at token k is a site's that sells, lets or brings together, by the words behind it:
// "le site | de vente en ligne", "el portal inmobiliario".
func (m *marker) sellsAt(k int32) bool {
	if !m.listed(romanceSites, k) {
		return false
	}
	for j := k + 1; j <= k+kindWords && int(j) < len(m.toks) && !m.some(j, tUpper|tSentence); j++ {
		if m.listed(romanceOthers, j) {
			return true
		}
	}
	return false
}

var (
	// englishOthers stand before such a noun of a thing that is none: "dating site", "research paper".
	englishOthers = listOf(`dating auction shopping retail booking travel betting gambling crowdfunding fundraising genealogy ticketing resale property streaming hosting review
		building landfill nuclear heritage burial crash test launch factory fashion outlet research white working discussion position consultation distribution english panama suez
		sales support rail railway police fire power space petrol gas train bus metro tube polling weather social computer transport`)
	// placeKinds are those nouns of such places and things.
	placeKinds = listOf(`site website station channel paper`)
	// romanceSites are those nouns in Romance languages, and romanceOthers say behind them what such a place is for.
	romanceSites  = listOf(`site portail sitio portal web página sito portale`)
	romanceOthers = listOf(`vente ventes rencontre rencontres réservation réservations location locations billetterie covoiturage streaming jeux paris voyage voyages commerce marchand immobilier emploi annonces enchères
		compra compras venta ventas citas reserva reservas alquiler apuestas viajes comercio inmobiliario empleo anuncios subastas
		acquisti vendita vendite incontri prenotazione prenotazioni scommesse viaggi commercio immobiliare annunci aste
		venda vendas encontros aluguel aluguer apostas viagens comércio imobiliário empregos anúncios leilões`)
	// needNews are the nouns that are the press's with a word for it alone, which newsKinds are.
	needNews  = listOf(`station network agency outlet journal`)
	newsKinds = listOf(`news radio tv television press cable sports investigative journalism reporting media trade industry online local regional youtube broadcast state`)
	// publicationKinds stand before a publication that reports: "a trade publication", and not "a publication of the ministry".
	publicationKinds = listOf(`news trade industry business financial investment online digital local regional sports technology tech media music gaming legal political farming student weekly`)
	// agencyNouns are agencies and groups, and pressWords of what those are that report.
	agencyNouns = listOf(`agence agencia agenzia agência collectif consortium réseau red consorcio colectivo rete consorzio collettivo rede consórcio coletivo`)
	pressWords  = listOf(`presse prensa noticias stampa notizie notícias imprensa journalistes médias periodistas medios giornalisti jornalistas`)
	// germanKinds and dutchKinds end the words for outlets.
	germanKinds = endsOf(`zeitung zeitschrift magazin blatt podcast newsletter blog fanzine portal sender kanal website seite medium wochenblatt
		recherchebüro recherchezentrum recherchenetzwerk rechercheverbund recherchekollektiv rechercheplattform nachrichtenagentur presseagentur branchendienst mediendienst nachrichtendienst`)
	dutchKinds = endsOf(`krant dagblad weekblad maandblad vakblad voetbalblad blad tijdschrift magazine podcast nieuwsbrief blog weblog site website nieuwssite omroep zender kanaal persbureau
		onderzoeksplatform onderzoekscollectief nieuwsplatform`)
)

// compoundKind says whether the German or Dutch word at token k is, or ends as, one for outlets. What is
// made of a learned journal's word tells of a study where the sentence does.
func (m *marker) compoundKind(k int32) bool {
	ends := germanKinds
	if m.lang == langNL {
		ends = dutchKinds
	}
	word := m.text(k, k+1)
	if len(word) < leastKind || !ends.end(word) && !(word[len(word)-1]|0x20 == 's' && ends.end(word[:len(word)-1])) {
		return false // as nearly all
	}
	return !opensFold(word, "fachzeitschrift") && !opensFold(word, "wissenschafts") && !m.listed(germanicOthers, k) && !m.ofStudy(k)
}

// opensFold says whether the word begins so, in small letters or not.
func opensFold(word, start string) bool {
	return len(word) >= len(start) && strings.EqualFold(word[:len(start)], start)
}

// wordEnds are what words end in, sifted by their last two bytes: a bit for each.
type wordEnds struct {
	ends        []string
	last, above [256]uint32
}

// endsOf makes them of at most 32 ends of two bytes and more, in small letters.
func endsOf(ends string) *wordEnds {
	w := &wordEnds{ends: strings.Fields(ends)}
	for i, end := range w.ends {
		for _, b := range [...]struct {
			of *[256]uint32
			c  byte
		}{{&w.last, end[len(end)-1]}, {&w.above, end[len(end)-2]}} {
			b.of[b.c] |= 1 << i
			if 'a' <= b.c && b.c <= 'z' {
				b.of[b.c&^0x20] |= 1 << i
			}
		}
	}
	return w
}

// end says whether the word, of three bytes at least, ends in one of them.
func (w *wordEnds) end(word string) bool {
	for may := w.last[word[len(word)-1]] & w.above[word[len(word)-2]]; may != 0; may &= may - 1 {
		if end := w.ends[bits.TrailingZeros32(may)]; len(word) >= len(end) && strings.EqualFold(word[len(word)-len(end):], end) {
			return true
		}
	}
	return false
}

// withinNames are German nouns for outlets with which names begin, behind no article.
var withinNames = listOf(`kanal sender`)

// leastKind is how many letters the shortest of them has.
const leastKind = 4

// germanicOthers end so and are none.
var germanicOthers = listOf(`absender kleeblatt feigenblatt merkblatt datenblatt amtsblatt flugblatt sägeblatt notenblatt titelblatt titelseite vorderseite rückseite innenseite außenseite gegenseite kehrseite südseite nordseite westseite ostseite breitseite panamakanal suezkanal ärmelkanal abwasserkanal
	afzender opposite panamakanaal suezkanaal`)

// learnedKind says whether what stands at token k is a review that printed a study.
func (m *marker) learnedKind(k int32) bool {
	return m.listed(reviews, k) && m.ofStudy(k)
}

var reviews = listOf(`revue revista rivista journal magazine`)

// ofStudy says whether a study, or who made it, stands in the sentence of token k, near it.
func (m *marker) ofStudy(k int32) bool {
	for j := k - 1; j >= 0 && j > k-studyReach && !m.flag(j+1, tSentence); j-- {
		if m.listed(studied, j) {
			return true
		}
	}
	for j := k + 1; j < k+studyReach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.listed(studied, j) {
			return true
		}
	}
	return false
}

// studied are studies and those who make them, in all languages.
var studied = listOf(`study studies paper researchers scientists findings estudio estudios investigadores científicos hallazgo análisis análise estudo estudos pesquisadores cientistas
	étude études chercheurs scientifiques studio studi ricercatori scienziati studie studien forscher forschende wissenschaftler forschern untersuchung onderzoekers wetenschappers analysis survey`)
