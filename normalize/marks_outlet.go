package normalize

import "strings"

// unknownOutlet reads the name of an outlet that is not in the table from
// token k, after a cue: capitalised words of which the last says what it is
// ("Weston Courier-Gazette"), or the first ("La Voz de Alcorta"); any
// capitalised words if described says that "newspaper" or the like stands
// before them; and any in quotation marks, as German sets its papers.
func (m *marker) unknownOutlet(k int32, described bool) slot {
	if m.quoteMark(k) {
		return m.quotedOutlet(k)
	}
	if !m.flag(k, tUpper) || m.has(k, honorific) || m.has(k, nameArticle) && m.listed(ownMedia, k+1) && !m.flag(k+2, tUpper) && !m.has(k+2, particle) {
		return slot{}
	}
	start := k
	if m.word(k, "the") {
		start++
	}
	if len(m.strangers) > 0 {
		if s := m.strangerAt(start); s.ok {
			return s
		}
	}
	if end := m.callSign(start); end > start {
		return slot{m.text(start, end), k, end, false, true}
	}
	if m.siteName(start) {
		return slot{m.text(start, start+1), k, start + 1, false, true}
	}
	if m.lang&romance != 0 {
		if end := m.countryPaper(start); end > start {
			return slot{m.text(start, end), k, end, false, true}
		}
	}
	if described || m.mayHave(hasOutlet) {
		if end := m.nameFrom(start); end > start && (described && (end-start > 1 || m.lang != langEN && !m.has(start, nameArticle)) || m.opensOutlet(start, end)) {
			return slot{m.text(start, end), k, end, false, true}
		}
		if s := m.articleName(k + 2); s.ok && s.start == k && m.has(k+1, outletHead|outletFirst) && m.flag(k+1, tUpper) && !(m.flag(k+2, tUpper|tSpace) && !m.flag(k+2, tSentence)) {
			return s
		}
	}
	last, end := int32(-1), min(start+longestOutlet, int32(len(m.toks)))
	ending := int32(0)
	for j := start; j < end; j++ {
		if m.is(j, '-') && !m.flag(j, tSpace) {
			continue
		}
		if !m.flag(j, tUpper) || j > start && m.flag(j, tSentence) {
			break
		}
		if j > start && (m.has(j, outletHead) || m.lang == langEN && m.listed(englishEnds, j) || m.lang == langEN && m.has(j, outletSoft) && m.word(k-1, "the")) {
			last = j
		} else if n := m.caseEnding(j); j > start && n > 0 {
			last, ending = j, n
		}
	}
	if m.agencyNoun(last, last+1) || m.newsOnline(last, last+1) {
		last++
	}
	if last < 0 || m.flag(last+1, tUpper|tSpace) && !m.flag(last+1, tSentence) && m.cueAt(last+1, cueDay) == nil && m.cueAt(last+1, cueMonth) == nil {
		return slot{}
	}
	if m.newspaper(last) && m.quoteMark(last+1) {
		if s := m.quotedOutlet(last + 1); s.ok {
			return slot{s.name, k, s.end, false, true} // "der Schweizer Zeitung «Blick»": whose it is, and its name
		}
	}
	name := m.text(start, last+1)
	return slot{name[:len(name)-int(ending)], k, last + 1, false, true}
}

// countryPaper returns where the name of a paper ends that begins at token k as papers do, with an article or without,
// and goes on with the country that it is for, in a small letter: "La Voix de la côte Est", "Eco de la campiña". It
// returns k for any other name.
func (m *marker) countryPaper(k int32) int32 {
	j := k
	if m.has(j, nameArticle) {
		if j++; m.is(j, '\'') {
			j++
		}
	}
	if !m.has(j, outletFirst) || !m.flag(j, tUpper) || !m.listed(ofCountry, j+1) {
		return k
	}
	if j += 2; m.listed(countryArticles, j) {
		j++
	}
	if !m.listed(countryKinds, j) || m.flag(j, tUpper) {
		return k
	}
	end := j + 1
	for end < k+longestOutlet && m.flag(end, tUpper|tSpace) && !m.flag(end, tSentence) && m.cueAt(end, cueDay) == nil {
		end++
	}
	return end
}

// countryKinds are kinds of country that a paper may be for, and ofCountry and countryArticles what joins them to its name.
var (
	ofCountry       = listOf(`de du des del della delle do da dos das`)
	countryArticles = listOf(`la las los les`)
	countryKinds    = listOf(`côte vallée plaine montagne baie rivière costa sierra valle vega ribera bahía comarca campiña huerta riviera
		pianura montagna serra planície ilha lagoa`)
)

// englishEnds end the names of outlets in English, and are everyday words besides.
var englishEnds = listOf(`live insider digest newswire watchdog newsroom clarion`)

// ownMedia are what a station's page calls the station itself, with a capital and no name: "en
// conversación con La Radio".
var ownMedia = listOf(`radio televisión televisione télévision televisão`)

// caseEnding is how many letters a German case has added to the word at token j, which
// ends the name of an outlet, 0 if none: "ein Bericht des Harlower Tageblatts", "im
// Westoner Boten".
func (m *marker) caseEnding(j int32) int32 {
	t := &m.toks[j]
	if m.lang != langDE || t.end-t.start < 5 || m.src[t.end-1] != 's' && m.src[t.end-1] != 'n' || m.has(j, outletHead) {
		return 0
	}
	for n := int32(1); n <= 2; n++ {
		if c := m.book.words.code(m.src, int(t.start), int(t.end-n)); c != 0 && m.book.props[c]&outletHead != 0 {
			return n
		}
		if m.src[t.end-2] != 'e' {
			break
		}
	}
	return 0
}

// opensOutlet says whether the name [start, end) begins as papers do, an
// article aside: "Diario de Alcorta", "L'Écho de la Douve", "La Voz del Sur".
func (m *marker) opensOutlet(start, end int32) bool {
	k := start
	if m.has(k, nameArticle) {
		if k++; m.is(k, '\'') {
			k++
		}
	}
	return k+1 < end && (m.has(k, outletFirst) || m.lang&(langES|langPT) != 0 && m.word(k, "portal")) && m.flag(k, tUpper) && !m.learned(k)
}

// newspaper says whether token k is a noun that only the press goes by: any
// name behind it is an outlet's. An agency may be one of advertisers.
func (m *marker) newspaper(k int32) bool {
	return m.has(k, mediaNoun) && !m.learned(k) && !(m.lang == langEN && m.word(k, "radio")) || m.lang == langPT && m.word(k, "site") ||
		m.lang == langFR && m.word(k, "magazine") || m.lang&(langES|langPT) != 0 && m.word(k, "portal") && !m.flag(k, tUpper) ||
		m.lang&(langES|langPT) != 0 && m.word(k, "revista") && !m.learned(k) || m.outletCompound(k) || m.letter(k) || m.ofTrade(k)
}

// ofTrade says whether token k ends what English calls a paper of one trade, by a word that others go by
// as well: "the trade publication | X".
func (m *marker) ofTrade(k int32) bool {
	return m.lang == langEN && k > 0 && m.listed(tradePapers, k) && (m.word(k-1, "trade") || m.word(k-1, "industry"))
}

var tradePapers = listOf(`magazine publication journal title website site outlet newsletter`)

// letter says whether token k ends what French calls a newsletter that is sold: "la lettre
// d'information | X", "la lettre spécialisée | X".
func (m *marker) letter(k int32) bool {
	if m.lang != langFR || m.flag(k, tUpper) {
		return false
	}
	return m.listed(letterKinds, k) && m.word(k-1, "lettre") || m.word(k, "information") && m.is(k-1, '\'') && m.word(k-3, "lettre")
}

var letterKinds = listOf(`spécialisée professionnelle`)

// studyReach is how many tokens before a review the study may stand that it printed.
const studyReach = 10

// studies are what learned reviews print.
var studies = listOf(`estudio estudios investigación investigaciones trabajo ensayo artículo hallazgo descubrimiento resultados científico científica científicos científicas investigadores
	estudo estudos pesquisa trabalho ensaio artigo descoberta cientista cientistas pesquisadores`)

// learned: what English calls a journal is a learned one, and so is a review of Spanish or
// Portuguese that printed a study: "el estudio, publicado por la revista".
func (m *marker) learned(k int32) bool {
	if m.lang == langEN {
		return m.word(k, "journal")
	}
	if m.lang&(langES|langPT) == 0 || !m.word(k, "revista") {
		return false
	}
	for j := k - 1; j >= 0 && j > k-studyReach && !m.flag(j+1, tSentence); j-- {
		if m.listed(studies, j) {
			return true
		}
	}
	return m.listed(studies, k+1) || m.listed(learnedWords, k+1)
}

// agencyNoun says whether "Agency" at token k goes on with the name whose last
// word is at token last: "Weston News Agency".
func (m *marker) agencyNoun(last, k int32) bool {
	return m.word(last, "news") && m.word(k, "agency") && m.flag(k, tUpper)
}

// newsOnline says whether "Online" at token k goes on with the name whose last word is at token last: "Weston News Online".
// Behind the name of a paper it says where the paper printed something.
func (m *marker) newsOnline(last, k int32) bool {
	return m.word(last, "news") && m.word(k, "online") && m.flag(last, tUpper) && m.flag(k, tUpper) && !m.flag(k, tSentence)
}

// unknownLeft reads such a name backwards from token k, over auxiliaries and
// adverbs.
func (m *marker) unknownLeft(k int32) slot {
	e := k
	for e > 0 && e > k-reach && !m.flag(e, tSentence) && m.leftFill(e-1) && !m.has(e-1, outletHead) && !(m.flag(e-1, tUpper) && m.has(e-1, outletFirst|outletSoft)) && !m.quoteMark(e-1) {
		e--
	}
	e = m.beforeSeat(m.beforeBrackets(e))
	if e == 0 || m.flag(e, tSentence) {
		return slot{}
	}
	if m.toks[e-1].flags&(tUpper|tPunct|tDigit) == 0 && !m.has(e-1, particle|nameArticle) {
		return slot{} // no name ends so
	}
	if m.quoteMark(e - 1) {
		for open := e - 3; open > e-longestOutlet && open > 0; open-- {
			if m.quoteMark(open) {
				if s := m.quotedOutlet(open); s.ok && s.end == e && !(m.listed(airPrepositions, open-1) && m.preposition(open-1)) { // not "In «Salzluft» berichtet der Erzähler"
					return s
				}
				return slot{}
			}
		}
		return slot{}
	}
	for start := e - 1; len(m.strangers) > 0 && start >= 0 && start >= e-strangersWords; start-- {
		if s := m.strangerAt(start); s.ok && s.end == e {
			return s
		}
	}
	if e >= 3 && m.is(e-2, '.') && !m.some(e-1, tPunct|tSpace) && m.address(e-3, e) == e {
		if s := m.site(e-3, e); s.ok {
			return s
		}
	}
	if e > 1 && m.flag(e-1, tDigit) && m.lang == langEN && m.word(e-2, "channel") && m.flag(e-2, tUpper) && !m.word(k, "news") && m.toks[e-1].end-m.toks[e-1].start <= 2 {
		return slot{m.text(e-2, e), e - 2, e, false, true} // "Channel 13 reports"
	}
	for start := e - 1; start >= 0 && start > e-5; start-- {
		if m.callSign(start) == e {
			return slot{m.text(start, e), start, e, false, true}
		}
	}
	if !m.mayHave(hasOutlet) {
		return slot{}
	}
	start := m.nameStart(e, joints)
	for ; start < e-1; start++ {
		if m.has(start-1, ofWord) && m.is(start+1, '-') {
			break // "L'Indépendant du Sud-Loire"
		}
		if m.flag(start, tUpper) && m.opensOutlet(start, e) && m.nameFrom(start) == e {
			return slot{m.text(start, e), start, e, false, true}
		}
	}
	if s := m.outletEnding(e); s.ok {
		if m.newsOnline(e-1, e) {
			name := m.text(s.start, e)
			return slot{m.text(s.start, e+1)[strings.Index(name, s.name):], s.start, e + 1, s.common, true}
		}
		return s
	}
	if s := m.describedLeft(e, k); s.ok {
		return s
	}
	return slot{}
}

// outletEnding reads a name whose last word, before token e, says that it is
// an outlet's.
func (m *marker) outletEnding(e int32) slot {
	if !m.flag(e-1, tUpper) {
		return slot{}
	}
	soft := m.lang == langEN && m.has(e-1, outletSoft) && !m.has(e-1, outletHead)
	if !soft {
		if !m.has(e-1, outletHead|outletFirst) && !(m.lang == langEN && m.listed(englishEnds, e-1) && !m.word(e-1, "live")) {
			return slot{}
		}
		if s := m.articleName(e); s.ok {
			return s
		}
		if !m.has(e-1, outletHead) && !(m.lang == langEN && m.listed(englishEnds, e-1) && !m.word(e-1, "live")) {
			return slot{}
		}
	}
	start := m.nameStart(e, jointSign)
	name := start
	if m.word(start, "the") || m.has(start, germanArticle) || m.lang == langEN && (m.word(start, "a") || m.word(start, "an")) {
		name++
	}
	if e-name < 2 || m.has(name, honorific) || m.lang == langDE && (m.has(name, determiner) || m.word(name, "eine") || m.word(name, "ein")) { // "eine Woche"
		return slot{}
	}
	if soft && (!m.word(name-1, "the") || !m.reportsNews(e)) {
		return slot{}
	}
	if m.agencyNoun(e-1, e) {
		e++
	}
	return slot{m.text(name, e), start, e, false, true}
}

// reportsNews says whether the words of English from token k on say that somebody gave news, whatever
// he is otherwise: "the Harlow Star reported on Monday", and not "the Polar Star reported a fire".
func (m *marker) reportsNews(k int32) bool {
	for m.word(k, "first") || m.word(k, "also") || m.word(k, "has") || m.word(k, "had") {
		k++
	}
	if !m.word(k, "reported") && !m.word(k, "reports") {
		return false
	}
	k++
	return int(k) >= len(m.toks) || m.some(k, tSentence|tPunct) || m.word(k, "that") || m.word(k, "on") && m.cueAt(k+1, cueDay) != nil || m.cueAt(k, cueDay) != nil || m.word(k, "in") && m.flag(k+1, tDigit)
}

// articleName reads an article and one word before token e: "the Herald
// reported", "L'Écho avait publié". The capital makes a name of a word that is
// written small where it means a thing; German writes all of them large.
func (m *marker) articleName(e int32) slot {
	k, word := e-2, e-1
	if m.lang == langDE || m.learned(word) || !m.flag(word, tUpper) || m.flag(word, tSentence) || len(m.text(word, e)) < 4 {
		return slot{}
	}
	if m.is(k, '\'') && !m.flag(word, tSpace) {
		k--
	}
	if !m.has(k, nameArticle) && !m.word(k, "the") {
		return slot{}
	}
	name := k
	if m.word(k, "the") {
		name = word
	}
	return slot{m.text(name, e), k, e, !m.describes(k - 1), true}
}
