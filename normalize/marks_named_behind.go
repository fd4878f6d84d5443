package normalize

import "strings"

// namedBehind credits an outlet behind a preposition: by whom something was reported, to
// whom or on whose air it was said, whose report it was.
func (m *marker) namedBehind(n mentioned) {
	p := n.preposed
	if m.lang&romance != 0 && m.flag(p, tSentence) && m.listed(judging, p) && m.is(n.to, ',') && !n.everyday {
		m.credit(n, "according", p, n.to) // "Pour Le Figaro, les électeurs"
		return
	}
	if m.listed(airPrepositions, p) && m.is(n.to, ':') && m.quoteMark(n.to+1) && (!n.everyday || m.lang&romance != 0) {
		m.credit(n, "reported", p, n.to) // "No «New York Times»: «...»"
		return
	}
	if m.lang&(langDE|langNL) != 0 && m.flag(p, tSentence) && m.listed(writingFor, p) && m.listed(being, n.to) && !n.everyday {
		m.credit(n, "according", p, n.to) // "Für die «Morgenpost» sind"
		return
	}
	if n.everyday {
		return
	}
	if m.is(n.to, '\'') && !m.flag(n.to, tSpace) {
		return // "to the Daily Mail's offices"
	}
	switch {
	case (m.has(p, prepositionBy) || m.word(p, "via")) && m.agent(n):
	case m.listed(writingFor, p) && m.writesFor(p):
		m.credit(n, "reported", p-1, n.to)
	case m.listed(toldPrepositions, p):
		if v := m.saidTo(p); v >= 0 {
			m.credit(n, "told", v, n.to)
		}
	case m.listed(airPrepositions, p):
		if m.saidOn(n) {
			m.credit(n, "interview", p, n.to)
		}
	case m.has(p, ofWord) || m.word(p, "d"):
		m.reportOf(n)
	}
}

var (
	being            = listOf(`ist sind war waren bleibt bleiben is zijn was blijft`)
	judging          = listOf(`pour para per`)
	writingFor       = listOf(`for für pour para per voor`)
	toldPrepositions = listOf(`to à au aux a al alla allo all ao às gegenüber zu zum zur aan tegen tegenover ante`)
	airPrepositions  = listOf(`on in sur dans en em no na nos nas su sul sulla sullo sull nel nella nello nell im bei auf op bij`)
)

// accordingReach is how many tokens may describe an outlet behind a word for according:
// "selon le site américain d'actualités sur les célébrités TMZ".
const accordingReach = 12

// accordingBefore finds the word for according that governs the outlet, what it is between
// them, -1 if there is none.
func (m *marker) accordingBefore(n mentioned) int32 {
	of := int32(-1)
	for k := n.from - 1; k >= 0 && k > n.from-accordingReach; k-- {
		if a := m.cueAt(k, cueAccording); a != nil && !m.melted(a.end-1) || m.word(k, "according") && m.word(k+1, "to") {
			if of >= 0 && !m.makes(of-1) {
				return -1 // "selon le président de France 2"
			}
			return k
		}
		if m.some(k, tSentence|tLine) || m.flag(k, tPunct) && !m.is(k, '\'') && !m.is(k, '-') || m.tells(k) && !m.makes(k) && (m.cueAt(k-1, cueAccording) == nil || m.listed(toldPrepositions, n.preposed)) {
			return -1
		}
		if m.has(k, ofWord) || m.word(k, "d") {
			of = k
		}
	}
	return -1
}

// amongMedia says whether the outlet is one of the media that report something: "medios como
// Milenio publicaron", "selon plusieurs sources, dont l'AFP".
func (m *marker) amongMedia(n mentioned) bool {
	k := n.from - 1
	for k > 0 && m.listed(suchWords, k) && !m.flag(k, tSentence) {
		k--
	}
	if k == n.from-1 || k < 0 {
		return false
	}
	if m.is(k, ',') || m.word(k, "such") {
		k--
	}
	if !m.listed(mediaNouns, k) && !m.listed(mediaNouns, k-1) {
		return false
	}
	for j := n.to; j < n.to+toldReach && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
		if m.tells(j) {
			return true
		}
	}
	for j := k - 1; j >= 0 && j > k-5 && !m.flag(j+1, tSentence) && !m.flag(j, tPunct); j-- {
		if m.tells(j) || m.cueAt(j, cueAccording) != nil {
			return true
		}
	}
	return false
}

// makes says whether the word at token k, or one of two words of whatever kind before it,
// is an outlet, what one makes, or who writes for it.
func (m *marker) makes(k int32) bool {
	for j := k; j >= 0 && j > k-3 && !m.flag(j, tPunct) && !m.preposition(j); j-- {
		if m.listed(reportNouns, j) || m.listed(placeNouns, j) || m.has(j, outletNoun) || m.writes(j) {
			return true
		}
	}
	return false
}

// writesFor says whether a clause that reports something ends before the preposition at token
// k: "As Jane Roe reports for NPR", "..., schreiben Jan und Anna Roth für".
func (m *marker) writesFor(k int32) bool {
	if m.tells(k - 1) {
		for j := k - 2; j >= 0 && j > k-6; j-- {
			switch {
			case m.flag(j, tPunct) && !m.is(j, '-') && !m.is(j, '\''), m.listed(manners[m.lang], j):
				return j < k-2
			case !m.flag(j, tUpper) || m.flag(j, tSentence):
				return false
			}
		}
		return false
	}
	for j := k - 1; j > 0 && j > k-8; j-- { // the verb before who writes
		switch {
		case m.tells(j) && !m.flag(j, tUpper):
			return j < k-1 && m.flag(j-1, tPunct)
		case !m.flag(j, tUpper) && !m.has(j, andWord):
			return false
		}
	}
	return false
}

// writes says whether the word at token k is what somebody is who writes for an outlet.
func (m *marker) writes(k int32) bool { return m.has(k, roleWord) || m.listed(writers, k) }

// namedVerb finds the verb of communication behind the name of a person that begins at token
// k, -1 if there is none.
func (m *marker) namedVerb(k int32) int32 {
	if m.is(k, ',') {
		k++
	}
	end := m.personsName(k, int32(len(m.toks)))
	if end == k {
		return -1
	}
	for n := 0; n < 4 && (m.is(end, ',') || m.has(end, fillLeft|auxiliary) || m.listed(smallWords, end)); n++ {
		end++
	}
	if m.tells(end) {
		return end
	}
	return -1
}

// agentReach is how many tokens may stand between what was done and by whom.
const agentReach = 4

// agent credits by whom something was said: "abordada pelo El País", "accusé par Mediapart
// de", "la bomba lanciata ieri dal Corriere".
func (m *marker) agent(n mentioned) bool {
	for k := n.preposed - 1; k >= 0 && k > n.preposed-agentReach && !m.flag(k+1, tSentence) && !m.flag(k, tPunct); k-- {
		if m.tells(k) && !m.some(k, tUpper) && !m.word(k, "sprach") && !m.word(k, "spricht") && !m.word(k, "sprechen") && (m.lang != langEN || k == n.preposed-1) {
			m.credit(n, "reported", k, n.to)
			return true
		}
		if m.cueAt(k, cueDay) == nil && m.cueAt(k, cueRelative) == nil && !m.listed(done, k) && !m.has(k, fillLeft|fillRight) && !m.listed(smallWords, k) {
			break
		}
	}
	return false
}

// done are the participles of doing: "l'annonce faite par".
var done = listOf(`fait faite faites faits hecho hecha hechos hechas fatto fatta fatti fatte feito feita feitos feitas made gemacht`)

// saidTo finds the verb or noun of saying before token k whose hearer stands there, -1 if
// there is none.
func (m *marker) saidTo(k int32) int32 {
	reach, comma := int32(toldReach), false
	if m.lang == langEN {
		reach = 4
	}
	for j := k - 1; j >= 0 && j >= k-reach && !m.flag(j+1, tSentence); j-- {
		if m.flag(j, tPunct) && (m.is(j, ';') || m.is(j, ':')) || m.has(j, clauseOpener) {
			return -1
		}
		comma = comma || m.is(j, ',')
		if m.listed(givings, j) && !m.definite(j-1) || m.tells(j) && !m.blaming(j) && !m.flag(j, tUpper) {
			if comma && !m.standsApart(k) {
				return -1
			}
			return j
		}
		if m.lang == langIT {
			if told, _ := m.tellsInfinitive(j); told && m.word(j-1, "a") {
				return j - 1 // "a rivelarlo all'Ansa"
			}
		}
	}
	return -1
}

// definite says whether a definite article ends at token k: "l'interview au Point" is one
// that was spoken of before.
func (m *marker) definite(k int32) bool {
	if m.is(k, '\'') {
		k--
	}
	return m.word(k, "l") || m.article(k) && !strings.HasPrefix(strings.ToLower(m.text(k, k+1)), "u") && !strings.HasPrefix(m.text(k, k+1), "ein") && !m.word(k, "a") && !m.word(k, "an")
}

// standsApart says whether the preposition at token k stands behind a name or a mark, and not behind
// the noun of an aside that it belongs to: ", cheffe du service à L'Obs".
func (m *marker) standsApart(k int32) bool {
	return m.flag(k-1, tPunct) || m.flag(k-1, tUpper) && m.lang != langDE || m.cueAt(k-1, cueDay) != nil || m.cueAt(k-1, cueRelative) != nil
}

// blaming says whether the verb at token k has whom it blames for an object.
func (m *marker) blaming(k int32) bool {
	w := m.text(k, k+1)
	for n := len(w); n > 4; n-- {
		if blames.has(w[:n]) {
			return true
		}
	}
	return false
}

// dative says whether the German phrase is in the dative without a preposition.
func (m *marker) dative(n mentioned) bool {
	return (m.word(n.from, "der") || m.word(n.from, "dem")) && !m.flag(n.from, tSentence) && (m.agencyAt(n.start) || m.word(n.from, "dem") || n.described)
}

// saidOn says whether somebody says something where the outlet is the place: "a affirmé le
// ministre sur RTL", "Sur BFMTV, le député a salué".
func (m *marker) saidOn(n mentioned) bool {
	if m.lang == langEN {
		return m.tells(n.preposed-1) && !m.word(n.preposed, "in")
	}
	comma := false
	for k := n.preposed - 1; k >= 0 && k > n.preposed-toldReach && !m.flag(k+1, tSentence); k-- {
		comma = comma || m.is(k, ',')
		if m.listed(shownThings, k) || m.has(k, clauseOpener) || m.is(k, ';') || m.is(k, ':') {
			return false
		}
		if m.tells(k) && !m.prints(k) {
			return !comma || m.standsApart(n.preposed)
		}
	}
	if !m.flag(n.preposed, tSentence) && !m.flag(n.preposed-1, tPunct) {
		return false
	}
	for k := n.to; k < n.to+toldReach && int(k) < len(m.toks) && !m.flag(k, tSentence) && !m.has(k, clauseOpener); k++ {
		if m.listed(shownThings, k) {
			return false
		}
		if m.tells(k) && !m.prints(k) {
			return true
		}
	}
	return false
}

// prints says whether the verb at token k is one of printing: "tras publicar en El País sus
// versos".
func (m *marker) prints(k int32) bool {
	w := m.text(k, k+1)
	return strings.HasPrefix(w, "publi") || strings.HasPrefix(w, "pubbli") || strings.HasPrefix(w, "veröffentlich")
}
