package normalize

// reporterNouns are what somebody is who reports for an outlet, and for nobody else.
var reporterNouns = listOf(`journalist reporter correspondent columnist journaliste correspondant correspondante reporteuse periodista reportero reportera corresponsal columnista
	giornalista inviato inviata corrispondente jornalista repórter correspondente colunista redakteur redakteurin reporterin journalistin korrespondent korrespondentin
	verslaggever verslaggeefster redacteur`)

// kindOfStaff reads the name of the outlet behind what somebody is who reports for it, at token k: "Jeanne Roc,
// journaliste de Courtline". Behind the preposition stands a town as well, and what he reports of.
func (m *marker) kindOfStaff(k int32) mentioned {
	p := k + 1
	if !m.staffOfWord(p) {
		return mentioned{}
	}
	j := p + 1
	if m.is(j, '\'') {
		j++
	}
	for n := 0; n < 2 && !m.flag(j, tUpper) && m.article(j); n++ {
		j++
	}
	if m.flag(j, tSentence) || m.kindNoun(j) || m.has(j, datelinePlace) || m.demonym(j) {
		return mentioned{}
	}
	s := m.kindName(j)
	if !s.ok || m.has(s.end, firmWord) {
		return mentioned{}
	}
	for k := s.start + 1; k < s.end; k++ {
		if m.givenName(k) { // "la periodista de Courtline Post Juana Roca"
			s = slot{m.text(s.start, k), s.start, k, false, true}
		}
	}
	return mentioned{slot: s, from: j, to: s.end, described: true, preposed: p}
}

// staffAround credits the outlet whose reporter, by the noun at token k, says what stands there: his name stands before
// the noun, behind a word for according or a verb, "selon Jeanne Roc, journaliste de Courtline", or the verb does, ", complète
// la journaliste de Courtline".
func (m *marker) staffAround(n mentioned, k int32) bool {
	if m.mention(n.slot).flags&tCredited != 0 || m.stale(k, n.to) {
		return false
	}
	from := k
	for from > k-2 && from > 0 && !m.flag(from, tSentence) && (m.article(from-1) || m.is(from-1, '\'')) {
		from--
	}
	if !m.is(from-1, ',') {
		if v := m.namedVerb(m.behindSeat(n.to)); v >= 0 && m.flag(from, tSentence) {
			m.credit(n, "reported", from, v+1)
			return true
		}
		if v := m.saidByStaff(from, n.to); v >= 0 {
			m.credit(n, "reported", v, n.to)
			return true
		}
		if v := from - 1; from < k && m.tells(v) && m.lang&romance != 0 && !m.some(v, tUpper|tSentence) && m.is(v-1, ',') {
			m.credit(n, "reported", v, n.to)
			return true
		}
		return false
	}
	if p := m.perPerson(from - 1); p >= 0 {
		m.credit(n, "according", p, n.to)
		return true
	}
	v := from - 2
	for v > 0 && v > from-2-nameReach && m.flag(v, tUpper) && !m.some(v, tPunct|tSentence) {
		v--
	}
	if v < from-3 && (m.tells(v) || m.listed(soSays, v)) && !m.some(v, tUpper) && (m.flag(n.to, tPunct) || int(n.to) >= len(m.toks)) {
		m.credit(n, "reported", v, n.to)
		return true
	}
	return false
}

// soSays are small words that say so in German and Dutch.
var soSays = listOf(`so aldus`)

// staffOfWord says whether the word at token k leads from who reports to the outlet.
func (m *marker) staffOfWord(k int32) bool {
	return m.listed(staffPrepositions[m.lang], k) && !m.flag(k, tUpper)
}

var staffPrepositions = [1 << languages]*wordList{
	langEN: listOf(`of for at with`),
	langDE: listOf(`von vom des der beim bei`),
	langFR: listOf(`de du d chez à pour`),
	langES: listOf(`de del`),
	langIT: listOf(`di del della dell de`),
	langPT: listOf(`de do da`),
	langNL: listOf(`van bij voor`),
}
