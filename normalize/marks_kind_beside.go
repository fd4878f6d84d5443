package normalize

// kindBefore reads the English name before the noun at token k: "the Silk and Mud podcast", "Blade magazine". A
// single word before the noun for a paper may be its town.
func (m *marker) kindBefore(k int32) mentioned {
	if m.lang != langEN || k == 0 || m.flag(k, tSentence) || !m.flag(k-1, tUpper) && !m.quoteMark(k-1) || m.flag(k+1, tUpper) && !m.flag(k+1, tSentence) || !m.endsKind(k+1) {
		return mentioned{}
	}
	by := joints
	if m.serial(k) {
		by |= jointAnd
	}
	start := m.nameStart(k, by)
	for j := k - 1; j >= start; j-- {
		if m.has(j, socialName) {
			start = j + 1
		}
	}
	name := start
	if m.word(name, "the") {
		name++
	}
	if name >= k || m.demonym(k-1) || m.word(start-1, "a") || m.word(start-1, "an") || m.is(start-1, '-') || m.is(start-1, '\'') && !m.flag(start-1, tSpace) {
		return mentioned{}
	}
	if m.listed(ownersOf, k) || m.listed(demonstratives, name) {
		return mentioned{}
	}
	if one := k-name == 1; one && !m.serial(k) && !m.word(k, "magazine") || m.cueAt(name, cueSource) != nil || m.has(name, honorific) ||
		(m.word(k, "daily") || m.word(k, "weekly") || m.word(k, "paper") || m.word(k, "site") || m.word(k, "monthly")) && !m.tells(k+1) {
		return mentioned{}
	}
	n := mentioned{slot: slot{m.text(name, k), name, k, false, true}, from: name, to: k + 1, preposed: -1}
	return m.kindPhrase(n)
}

var (
	// ownersOf are the nouns before which anybody stands who has one: "the Harlow Trust website".
	ownersOf = listOf(`website site channel blog portal agency network`)
	// demonstratives stand before what belongs to somebody, or to the page itself.
	demonstratives = listOf(`this that these his her its their our my your este esta estos nuestro nuestra ce cet cette notre questo questa nostro nostra neste nesta nosso nossa
		diese dieser diesem diesen unsere unserer unserem deze dit ons onze`)
)

// kindApart reads the name before the comma that the noun at token k says more of: "Gotham Lex, a Swiss
// newsletter on justice", "«Feder», eine Zeitung der Studierenden".
func (m *marker) kindApart(k int32) mentioned {
	a := k - 1
	for a > 0 && a > k-kindWords && !m.some(a, tPunct|tSentence) && !m.article(a) {
		a--
	}
	if a < 2 || !m.is(a-1, ',') || !m.article(a) || m.definite(a) && !(m.lang == langEN && m.listed(basedWords, k+1)) || !m.apartEnds(k+1) {
		return mentioned{}
	}
	end := a - 1
	start := m.nameStart(end, joints)
	if m.lang == langEN && m.word(start, "the") && start+1 < end && m.flag(start, tSentence) {
		start++
	}
	if start >= end || m.cueAt(start, cueSource) != nil || m.has(start, honorific) || end-start > 1 && m.givenName(start) || m.demonym(end-1) {
		return mentioned{}
	}
	n := mentioned{slot: slot{m.text(start, end), start, end, false, true}, from: start, to: end, preposed: -1}
	return m.kindPhrase(n)
}

// apartEnds says whether nothing at token k makes the noun before it a part of another: "a newspaper editor".
func (m *marker) apartEnds(k int32) bool {
	if m.lang&romance != 0 {
		return !m.has(k, andWord)
	}
	return int(k) >= len(m.toks) || m.some(k, tPunct|tSentence) || m.preposition(k) || m.has(k, relativeWord) || m.listed(basedWords, k) || m.flag(k, tUpper) && m.lang != langEN
}

var basedWords = listOf(`based published run owned covering founded devoted focused hosted edited written`)

// kindWithin reads the name between commas behind the noun at token k, of which a verb behind the second comma tells that it
// reports: "The newsletter, Harbour Lantern, said". What a site says of itself is that of whoever runs it.
func (m *marker) kindWithin(k int32) mentioned {
	comma := k + 1
	for m.lang&romance != 0 && comma < k+3 && !m.some(comma, tPunct|tUpper|tSentence) && m.kindWord(comma) {
		comma++ // "la lettre confidentielle, Le Fanal,"
	}
	if !m.is(comma, ',') {
		return mentioned{}
	}
	s := m.kindName(comma + 1)
	if !s.ok || !m.is(s.end, ',') || m.flag(s.end, tSentence) || m.foreign(s.start, s.end) || m.cueAt(s.start, cueDay) != nil {
		return mentioned{}
	}
	n := m.kindPhrase(mentioned{slot: s, from: k, to: s.end + 1, preposed: -1})
	if n.preposed >= 0 || !m.opensClause(n) {
		return mentioned{}
	}
	if v := m.saysBehind(n); v < 0 || m.listed(shops, k) && m.listed(saysItself, v) {
		return mentioned{}
	}
	return n
}

var (
	// shops are nouns for outlets that firms go by as well, and saysItself verbs that those have too.
	shops      = listOf(`site website sitio sito web portal portail portale platform`)
	saysItself = listOf(`said says announced announces dit indique annonce annoncé dijo dice indicó anunció detto dice annunciato disse diz anunciou zegt zei`)
)
