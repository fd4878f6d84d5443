package normalize

import "strings"

// An outlet that has been named goes on as what it is: "told the newspaper", "the
// magazine said", "according to the report". Such a mention has the Value of the
// outlet that the text has named last and that may be called so; where none was
// named, the noun is not one of reporting, and there is no mark.

const (
	// againReach is how many bytes before the noun its outlet may be named: further up,
	// most texts have told something else in between.
	againReach = 1500
	// reportSentences is how many sentences may begin between an outlet and "the
	// report": police and ministries have reports as well.
	reportSentences = 2
)

// romance are the languages whose adjectives stand behind such a noun and whose
// prepositions melt into its article.
const romance = langFR | langES | langIT | langPT

// againArticle says whether token k is the article before such a noun.
func (m *marker) againArticle(k int32) bool {
	switch m.lang {
	case langDE:
		return m.has(k, germanArticle) || m.word(k, "des")
	case langNL:
		return m.word(k, "de") || m.word(k, "het")
	case langFR:
		return m.word(k, "le") || m.word(k, "la") || m.elided(k) || m.word(k, "au")
	case langES:
		return m.word(k, "el") || m.word(k, "la") || m.word(k, "al")
	case langIT:
		return m.word(k, "il") || m.word(k, "la") || m.word(k, "dal") || m.word(k, "dalla") || m.elided(k) || m.word(k, "al") || m.word(k, "alla") || m.word(k, "all") && m.is(k+1, '\'')
	case langPT:
		return m.word(k, "o") || m.word(k, "a") || m.word(k, "pelo") || m.word(k, "pela") || m.word(k, "ao") || m.word(k, "à")
	}
	return m.word(k, "the")
}

// elided says whether the French or Italian article before a vowel stands at token k.
func (m *marker) elided(k int32) bool { return m.word(k, "l") && m.is(k+1, '\'') }

// melted says whether a preposition is in the article at token k: "al", "à".
func (m *marker) melted(k int32) bool {
	return m.lang&romance != 0 && (m.has(k, prepositionTo) && !m.word(k, "a") || m.word(k, "all"))
}

// notAgain are the nouns behind which such a noun is but half of a name: "told the
// newspaper group".
var notAgain = listOf(`group groups chain company industry owner owners publisher business workers staff manager operator
	hotelera hotelero hoteleira tributaria espacial inmobiliaria publicitaria`)

// outletAgain reads such a mention from its article at token k.
func (m *marker) outletAgain(k int32) slot {
	if k < 0 || len(m.marks)+len(m.recent) == 0 || !m.againArticle(k) || int(k)+1 >= len(m.toks) {
		return slot{}
	}
	noun := k + 1
	if m.lang&romance != 0 && m.is(noun, '\'') {
		noun++
	}
	if !m.flag(noun+1, tPunct) && m.flag(noun+1, tUpper) && m.lang != langEN || m.quoteMark(noun+1) {
		return slot{} // "die Zeitung «Harlower Bote»"
	}
	if m.lang&romance != 0 && !m.some(noun+1, tPunct|tSentence) && !m.some(noun+2, tSentence) && (m.flag(noun+2, tUpper) || m.quoteMark(noun+2)) {
		return slot{} // "el diario deportivo Norte"
	}
	if m.adjectiveAt(noun) {
		noun++ // "het Duitse medium"
	}
	if m.joined(noun+1) && m.lang != langEN {
		noun += 2 // "de tv-zender"
	}
	sort := m.againSort(noun)
	if m.word(noun, "news") && m.word(noun+1, "agency") {
		noun, sort = noun+1, sortAgency
	}
	if sort == 0 || m.listed(notAgain, noun+1) || m.lang&(langES|langPT) != 0 && !m.endsAgain(noun+1) || m.lang&(langFR|langIT) != 0 && m.ownBrackets(noun+1) {
		return slot{}
	}
	if m.is(noun+1, ',') && m.kindWithin(noun).ok {
		return slot{} // "The newsletter, Harbour Lantern, said"
	}
	name := m.namedBefore(k, sort)
	return slot{name, k, noun + 1, false, name != ""}
}

// ownWords is the most words between such a noun and the brackets that name its outlet.
const ownWords = 5

// ownBrackets says whether brackets with a name of its own stand behind the words from token
// k on: "l'agence de presse officielle (NPA)" is not the one that was named before.
func (m *marker) ownBrackets(k int32) bool {
	for last := k + ownWords; k < last && !m.some(k, tPunct|tSentence|tUpper); k++ {
	}
	return m.is(k, '(') && m.flag(k+1, tUpper)
}

// endsAgain says whether a noun that ends before token k stands alone or with an adjective,
// and is not said of whose it is or of what: "el diario de sesiones", "o jornal da escola".
func (m *marker) endsAgain(k int32) bool {
	return m.againEnd(k) || !m.some(k, tUpper|tPunct) && !m.has(k, fillRight|particle|ofWord) && m.againEnd(k+1)
}

// againEnd says whether nothing of what such a noun is said of stands at token k.
func (m *marker) againEnd(k int32) bool {
	return int(k) >= len(m.toks) || m.some(k, tPunct|tSentence) || m.has(k, clauseOpener|fillLeft|auxiliary) && !m.has(k, ofWord) || m.reportingAt(k) != nil || m.cueAt(k, cueDay) != nil || m.listed(passives, k) || m.tells(k)
}

// subjectAt says whether the German article at token k, with the noun behind it, is in the
// case of subjects, and no preposition stands before it: "sie habe es aus der Zeitung erfahren".
func (m *marker) subjectAt(k, noun int32) bool {
	if m.flag(k, tSentence) {
		return true
	}
	if m.governed(k) {
		return false
	}
	if m.word(k, "der") {
		return strings.HasSuffix(m.text(noun, noun+1), "ender") || m.word(noun, "rundfunk") || m.word(noun, "blog")
	}
	return m.word(k, "die") || m.word(k, "das")
}

// governed says whether a German preposition stands before the article at token k.
func (m *marker) governed(k int32) bool { return m.listed(germanPrepositions, k-1) }

var germanPrepositions = listOf(`aus über durch für gegen an auf in von bei mit nach seit zu neben unter vor hinter zwischen`)

// adjectiveAt says whether the Dutch or German word at token k may say of which country
// or kind an outlet is that is named again: "het Duitse medium", "der britischen Zeitung".
func (m *marker) adjectiveAt(k int32) bool {
	switch m.lang {
	case langNL:
		return m.flag(k, tUpper) && !m.flag(k, tPunct) && m.againSort(k+1) != 0
	case langDE:
		return !m.some(k, tUpper|tPunct) && m.againSort(k+1) != 0
	case langES, langPT:
		return m.listed(againSame, k) && m.againSort(k+1) != 0
	}
	return false
}

// againSame say in Spanish and Portuguese that an outlet was named before.
var againSame = listOf(`mismo misma citado citada mencionado mencionada referido referida mesmo mesma`)

// outletAgainLeft reads such a mention that ends before token k, adverbs aside: "the
// newspaper also reported".
func (m *marker) outletAgainLeft(h *hit) slot {
	if len(m.marks)+len(m.recent) == 0 {
		return slot{}
	}
	noun := h.tok - 1
	if m.word(h.tok, "report") {
		noun++ // "the | report said"
	}
	if m.lang&romance != 0 && noun > 2 && !m.some(noun, tUpper|tPunct|tSentence) && m.againSort(noun-1) != 0 {
		noun-- // "el diario británico | publicó"
	}
	relative := false
	for n := 0; n < 2 && noun > 1 && m.has(noun, fillLeft) && !m.flag(noun, tSentence); n++ {
		relative = m.has(noun, relativeWord)
		noun--
	}
	if relative = relative && noun > 1 && m.is(noun, ','); relative {
		noun-- // "according to the newspaper, which first | reported"
	}
	if noun < 1 || m.flag(noun, tSentence|tPunct) || m.againSort(noun) == 0 && !m.word(noun, "agency") {
		return slot{} // as nearly always
	}
	k := noun - 1
	if m.word(noun, "agency") && k > 0 || m.is(k, '\'') && k > 0 {
		k--
	}
	if m.lang&(langES|langPT) != 0 && k > 0 && m.listed(againSame, k) {
		k--
	}
	if m.melted(k) || m.lang&(langES|langPT) != 0 && k > 0 && !m.flag(k, tSentence) && m.governs(k-1) {
		return slot{} // "dijo al diario", "en el diario dijo"
	}
	if m.lang == langDE && !m.word(h.tok, "zufolge") && !m.subjectAt(k, noun) {
		return slot{} // "der Chefredakteur der Zeitung sagte"
	}
	if relative || m.flag(k, tSentence) || k == 0 || !m.has(k-1, prepositionBy|ofWord) && !m.word(k-1, "for") && !m.word(k-1, "to") { // "a spokesman for the newspaper said"
		if s := m.outletAgain(k); s.ok && s.end == noun+1 {
			return s
		}
	}
	return slot{}
}

// namedBefore is the last outlet of one of the sorts that an attribution before token
// k names, or else the one paper that the text has named; "" if there is none.
func (m *marker) namedBefore(k int32, sort sourceSort) string {
	at := m.toks[k].start
	for i := len(m.marks) - 1; i >= 0 && at-m.marks[i].End <= againReach; i-- {
		a := &m.marks[i]
		if a.Kind != Attribution && a.Kind != Scoop || a.Value == "" || a.End > at {
			continue
		}
		if sort == sortAny {
			if m.sentencesSince(k, a.End) > reportSentences {
				return ""
			}
			return a.Value
		}
		if sortOf(m.book.sources.lookup(a.Value))&sort != 0 {
			return a.Value
		}
	}
	name := ""
	if sort&sortPress != 0 {
		name = m.onlyPaper()
	}
	if name != "" && sort != sortPress {
		// A site may be one of any kind, and is the paper's only where one sentence has both:
		// "Politico had a surprise: according to the site ..."
		from := max(0, int(at)-againReach)
		i := strings.LastIndex(m.src[from:at], name)
		if i < 0 || m.sentencesSince(k, int32(from+i+len(name))) > 0 {
			return ""
		}
	}
	return name
}

// onlyPaper is the one paper that the text has named so far, whatever it says of it: "the
// tabloid had news of the sale on its front page. The magazine said ...". Of two it could be
// either.
func (m *marker) onlyPaper() string {
	name := ""
	for _, i := range m.recent {
		x := m.book.sources.list[i]
		if sortOf(x, true) != sortPress || x.Name == name {
			continue
		}
		if name != "" {
			return ""
		}
		name = x.Name
	}
	return name
}

// sortOf is what a source of the table is; one that no table knows may be anything but
// an agency.
func sortOf(s Source, known bool) sourceSort {
	switch {
	case !known:
		return sortPress | sortAir | sortSerial
	case s.Agency:
		return sortAgency
	case s.Broadcaster:
		return sortAir
	}
	return sortPress
}

// sentencesSince is how many sentences begin between the byte at and token k.
func (m *marker) sentencesSince(k, at int32) int {
	n := 0
	for ; k >= 0 && m.toks[k].start >= at; k-- {
		if m.flag(k, tSentence) {
			n++
		}
	}
	return n
}
