package normalize

import "strings"

// A stranger is an outlet that no table has and whose name does not say what it is: "the
// Lamplighter", "Fanal". What is told of it does. Only newsrooms break stories, have news before
// others and say on which day somebody told them something; and a name that begins with an article
// of its own in Romance languages, "Le Fanal", is a town's, a person's or an outlet's, of which
// towns tell nothing.

// strangersWords is the most words of such a name.
const strangersWords = 4

// deed is what the phrase of a hit tells of its subject.
type deed uint8

const (
	plainDeed  deed = iota // what anybody does
	newsDeed               // what newsrooms alone do: "broke the story"
	reportDeed             // what others do too: "reported"
)

// deedOf says what the phrase at h tells: others break news to somebody, and reveal whatever they know.
func (m *marker) deedOf(h *hit) deed {
	k := h.end - 1
	if m.lang != langEN {
		if (h.cue == cueScoop || h.cue == cueReport) && m.listed(newsEnds[m.lang], k) {
			return newsDeed
		}
		return plainDeed
	}
	switch {
	case h.cue == cueReport && h.end == h.tok+1 && (m.word(k, "reported") || m.word(k, "reports")):
		return reportDeed
	case h.cue != cueScoop:
	case m.word(k, "story") && m.word(k-2, "broke") || m.word(k, "scoop") && (m.word(k-2, "had") || m.word(k-2, "has")):
		return newsDeed
	case h.detail == "first reported" && m.listed(firsts, k) && !m.toPolice(h.end):
		return newsDeed
	}
	return plainDeed
}

// newsEnds are the words that end such phrases in other languages: "a sorti l'affaire", "ter noticiado".
var newsEnds = [1 << languages]*wordList{
	langFR: listOf(`affaire info information scoop lièvre mèche`),
	langES: listOf(`exclusiva primicia liebre`),
	langIT: listOf(`scoop anteprima esclusiva`),
	langPT: listOf(`noticiou noticiava noticiado noticiaram notícia mão`),
}

// firsts are the words with which the phrases end that say who reported first: "first reported",
// "was first to report", "had it first".
var firsts = listOf(`reported report first`)

// toPolice says whether what was reported first, behind token k, is reported to somebody: "first reported the
// theft to police".
func (m *marker) toPolice(k int32) bool {
	for end := k + reach; k < end && int(k) < len(m.toks) && !m.some(k, tSentence|tPunct); k++ {
		if m.has(k, toWord) && (m.cueAt(k+1, cueOfficial) != nil || m.cueAt(k+2, cueOfficial) != nil) {
			return true
		}
	}
	return false
}

// deedLeft reads the name before the deed at h. An article or "which" tells a name of two words from
// a person's.
func (m *marker) deedLeft(h *hit) slot {
	d := m.deedOf(h)
	if d == plainDeed || m.word(h.tok, "who") {
		return slot{}
	}
	end := h.tok
	which := m.word(end, "which")
	if m.word(end-1, "which") {
		which, end = true, end-1
	}
	for m.has(end-1, fillLeft) && !m.some(end-1, tUpper|tPunct) {
		end-- // "first", "has", "also"
	}
	described := m.newspaper(end - 1) // "Lamplighter newspaper"
	if described {
		end--
	}
	if m.is(end-1, ',') {
		if end--; !which {
			return slot{}
		}
	}
	start := end
	for start > 0 && end-start < longestOutlet && !m.flag(start, tSentence) && m.nameGoesOn(start-1, start < end) {
		start--
	}
	name := start
	article := !m.flag(start, tSentence) && m.articleAt(start-1)
	if m.articleAt(name) {
		article = true
		if m.lang == langEN {
			name++
		} else if name == end-1 || m.flag(name, tSentence) && m.lang == langPT {
			return slot{}
		}
	}
	if name >= end || m.has(start-1, prepositionTo|prepositionBy) && !article {
		return slot{}
	}
	if d == reportDeed && !m.citesBehind(h.end) {
		return slot{}
	}
	if which && name+1 < end && !m.foreign(name, end) || m.strange(name, end, article || described) {
		return slot{m.text(name, end), start, end, false, true}
	}
	return slot{}
}

// articleAt says whether an article stands at token k, as names of outlets have it.
func (m *marker) articleAt(k int32) bool {
	if m.lang == langEN {
		return m.word(k, "the")
	}
	return m.has(k, nameArticle)
}

// nameGoesOn says whether token k may be one of a stranger's name, inside it or at its end.
func (m *marker) nameGoesOn(k int32, inside bool) bool {
	if m.flag(k, tUpper) && !m.some(k, tPunct|tDigit) {
		return m.cueAt(k, cueDay) == nil && m.cueAt(k, cueMonth) == nil
	}
	return inside && m.flag(k-1, tUpper) && (m.is(k, '&') || m.is(k, '-') && !m.some(k+1, tSpace))
}

// citesBehind says whether the sentence goes on from token k to say on whom or on what a report stands,
// which reporters do: "reported on Thursday, citing three people".
func (m *marker) citesBehind(k int32) bool {
	for end := k + bracketReach; k < end && int(k) < len(m.toks) && !m.flag(k, tSentence); k++ {
		if m.is(k-1, ',') && m.listed(citings, k) {
			return true
		}
	}
	return false
}

var citings = listOf(`citing quoting`)

// deedRight reads the name behind the words at h, from its end on, that only the press is named after: "first
// reported by the Lamplighter", "confirmant une information du Fanal".
func (m *marker) deedRight(h *hit) slot {
	k := h.end
	article := m.word(k, "the")
	switch {
	case m.lang == langEN && h.cue == cueScoopBy && h.detail == "first reported" && m.word(h.end-1, "by"):
		if article {
			k++
		}
	case m.lang == langFR && h.cue == cueAccording && m.ofPress(h) && m.has(h.end-1, ofWord):
		article = m.word(h.end-1, "du") || m.listed(pressPeople, h.end-2) // "une information du Fanal", "nos confrères de Fanal"
	default:
		return slot{}
	}
	end := k
	for end < k+strangersWords && int(end) < len(m.toks) && !(end > k && m.flag(end, tSentence)) && m.nameGoesOn(end, end > k) {
		end++
	}
	if m.is(end, '\'') && m.word(end+1, "s") || m.word(end, "of") || m.word(end, "at") || !m.strange(k, end, article) {
		return slot{} // "first reported by Roe's lawyer", "by Roe of the Herald"
	}
	return slot{m.text(k, end), k, end, false, true}
}

// strange says whether [start, end), behind an article or not, may be the name of an outlet that no table has: it is
// no authority's, no country's, and nobody's of whom the text tells a first name.
func (m *marker) strange(start, end int32, article bool) bool {
	if end <= start || m.foreign(start, end) || end == start+1 && (m.caps(start) || m.toks[start].end-m.toks[start].start < 4) {
		return false
	}
	return article || end == start+1 && m.soleName(m.text(start, end))
}

// titledRight reads from token k, behind a cue, a name that begins with an article in a capital: "révélé par Le
// Fanal", "según publicó El Candil". Words that join what was said to it may stand before it.
func (m *marker) titledRight(k int32) slot {
	if !m.mayTitle() {
		return slot{}
	}
	for n := 0; n < 2 && m.has(k, fillRight) && !m.flag(k, tUpper); n++ {
		k++
	}
	name := k + 1
	if !m.titleAt(k) {
		return slot{}
	}
	end := name
	for end < name+strangersWords && int(end) < len(m.toks) && !m.flag(end, tSentence) && m.nameGoesOn(end, end > name) {
		end++
	}
	if end == name || m.foreign(name, end) || m.listed(titled, name) || m.listed(ownMedia, name) || m.has(end, ofWord) || m.word(end, "d") || m.flag(end, tUpper|tSpace) && !m.flag(end, tSentence) || !m.titleAlone(k, end) {
		return slot{}
	}
	return slot{m.text(k, end), k, end, false, true}
}

// titledLeft reads such a name that ends before token e.
func (m *marker) titledLeft(e int32) slot {
	for n := 0; n < 3 && m.has(e-1, fillLeft) && !m.some(e-1, tUpper|tPunct); n++ {
		e--
	}
	for k := e - 2; k >= 0 && k > e-2-strangersWords; k-- {
		if s := m.titledRight(k); m.titleAt(k) && s.ok {
			s.ok = s.end == e
			return s
		}
	}
	return slot{}
}

// titleAt says whether an article of a name stands at token k, with a capital though it begins no sentence.
func (m *marker) titleAt(k int32) bool {
	return m.flag(k, tUpper) && !m.some(k, tSentence|tLine) && m.has(k, nameArticle) &&
		m.flag(k, tSpace) && !m.flag(k-1, tPunct) && (!m.flag(k-1, tUpper) || m.flag(k-1, tSentence))
}

// titleAlone says whether the text has the name [start, end) nowhere behind another name, as people's are: "Jeanne
// Le Pic".
func (m *marker) titleAlone(start, end int32) bool {
	name := m.text(start, end)
	for from := 0; ; {
		i := strings.Index(m.src[from:], name)
		if i < 0 {
			return true
		}
		i += from
		from = i + len(name)
		if i < 2 || m.src[i-1] != ' ' {
			continue
		}
		if word := m.src[strings.LastIndexAny(m.src[:i-1], " \n\t")+1 : i-1]; word != "" && word[0] >= 'A' && word[0] <= 'Z' && !beforeName.has(strings.ToLower(word)) && !strings.ContainsAny(word[len(word)-1:], ".,:;!?") {
			return false
		}
	}
}

// titled are words behind such an article that are no outlets'.
var titled = listOf(`hague bahamas gambia netherlands bronx dalles woodlands maldives philippines pen maire drian foll guen havre mans caire cap bourget creusot touquet
	puy lude haye rochelle réunion poste défense ciotat baule plagne courneuve valette seyne mecque banque france républicains herbiers sables mureaux ulis lilas
	salvador cairo habana paz rioja mancha coruña palma palmas ángeles angeles haya meca moncloa zarzuela liga corte vegas plata pampa guaira ejido escorial prat hierro
	gomera línea redoute slip mousquetaires creuset printemps bon palace rinascente perla sapienza caixa spezia aquila cairo mecca scala farnesina russa manche vendée corse guadeloupe martinique`)

// foreign says whether the name [start, end) is that of somebody else than an outlet.
func (m *marker) foreign(start, end int32) bool {
	if m.has(start, honorific) || m.demonym(end-1) {
		return true
	}
	for k := start; k < end; k++ {
		if h := m.cueAt(k, cueSource); h != nil && h.end == end || m.cueAt(k, cueOfficial) != nil || m.listed(houses, k) {
			return true // one of the table is no stranger
		}
	}
	return false
}

// houses are the words that name what is no outlet.
var houses = listOf(`police ministry department office agency council university institute hospital guard service bureau authority commission
	center centre court government army navy force forces inc corp corporation company bank association union federation foundation trust party senate
	congress parliament house administration committee board club league embassy observatory laboratory museum school college church society fund
	taliban vatican fed treasury nations organization organisation republicans democrats clinic observatory survey lab academy`)

// soleName says whether the text has a name of one word somewhere inside a sentence, and nowhere behind a first
// name or the like.
func (m *marker) soleName(name string) bool {
	inside := false
	for from := 0; ; {
		i := strings.Index(m.src[from:], name)
		if i < 0 {
			return inside
		}
		i += from
		from = i + len(name)
		if i < 2 || m.src[i-1] != ' ' {
			continue
		}
		word := m.src[strings.LastIndexAny(m.src[:i-1], " \n\t")+1 : i-1]
		switch c := word[len(word)-1:]; {
		case word == "" || c == "." || c == ":" || c == "!" || c == "?":
		case word[0] >= 'a' && word[0] <= 'z':
			inside = true
		case word[0] >= 'A' && word[0] <= 'Z' && c != "," && !beforeName.has(strings.ToLower(word)):
			return false
		}
	}
}

// beforeName are the words that open a sentence and stand before a name.
var beforeName = listOf(`the a an after as when while since before in on at by but and or if according to for from with that both neither like
	selon après mais et ou quand comme si pour avec dans chez sur par depuis que ni
	según tras pero y o cuando como si para con en por desde que ni
	secondo dopo ma e quando come se per con su da che né`)

// rememberStranger keeps the name of a stranger, so that the text's other mentions of it are found.
func (m *marker) rememberStranger(s slot) {
	for _, name := range m.strangers {
		if name == s.name {
			return
		}
	}
	m.strangers = append(m.strangers, strings.Clone(s.name))
}

// strangerAt reads the name of a stranger of the text at token k.
func (m *marker) strangerAt(k int32) slot {
	for _, name := range m.strangers {
		if t := &m.toks[k]; t.flags&tUpper != 0 && strings.HasPrefix(m.src[t.start:], name) {
			end := k + 1
			for int(end) < len(m.toks) && int(m.toks[end].start) < int(t.start)+len(name) {
				end++
			}
			if int(m.toks[end-1].end) == int(t.start)+len(name) && (!m.flag(end, tUpper) || m.flag(end, tSentence)) {
				return slot{name, k, end, false, true}
			}
		}
	}
	return slot{}
}

// ofPress says whether the words at h say that what follows comes from the press: "selon une information
// du", "según publicó", and not "selon" alone.
func (m *marker) ofPress(h *hit) bool {
	for k := h.tok; k < h.end; k++ {
		if m.listed(fromPress, k) {
			return true
		}
	}
	return false
}

// pressPeople are what outlets call each other.
var pressPeople = listOf(`confrères consœurs`)

var fromPress = listOf(`confrères information informations infos article publicó publica publicado informaciones scrive`)

// pressVerb says whether the verb h is one of publishing or of having news first.
func (m *marker) pressVerb(h *hit) bool {
	return h.cue == cueScoop || h.cue == cueReport && m.listed(pressVerbs, h.end-1)
}

var pressVerbs = listOf(`rapporté rapporte rapportait relate relaté relatait écrit écrivait publié publie publiait relevé relève
	publicó publica publicado publicaba publicara publicase difundió difundido difundiera
	scrive scritto scriveva riporta riportato riportava pubblica pubblicato`)

// tellsBehind says whether a relative clause behind a name, from token k on, says that it reported something: "selon
// Le Fanal, qui a révélé l'affaire".
func (m *marker) tellsBehind(k int32) bool {
	if !m.is(k, ',') || !m.has(k+1, relativeWord) {
		return false
	}
	for j := k + 2; j < k+2+reach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct); j++ {
		if m.cueAt(j, cueScoop) != nil || m.cueAt(j, cueReport) != nil || m.cueAt(j, cueCite) != nil {
			return true
		}
	}
	return m.cueAt(k+1, cueCite) != nil || m.cueAt(k+1, cueScoop) != nil
}
