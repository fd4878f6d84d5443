package normalize

// kindWords is the most words that may stand between what an outlet is and its name in Romance
// languages: "le site de jeux vidéo", "la agencia estatal de noticias".
const kindWords = 4

// kindBehind reads the name behind the noun at token k.
func (m *marker) kindBehind(k int32) mentioned {
	j := k + 1
	if m.listed(demonstratives, k-1) && !(m.lang == langEN && !m.word(k-1, "this")) {
		return mentioned{} // "asegura a este periódico Juana Roca"
	}
	if m.lang&romance != 0 {
		for j < k+1+kindWords && m.address(j, min(j+longestOutlet, int32(len(m.toks)))) == j && !m.listed(learnedWords, j) && !m.some(j, tSentence|tPunct) && (!m.flag(j, tUpper) || m.has(j, socialName)) && m.kindWord(j) || m.is(j, '\'') && m.elidesKind(j) {
			j++
		}
		if j > k+1 && (m.has(j-1, ofWord) || m.preposition(j-1)) {
			return mentioned{} // whose it is
		}
	}
	if m.flag(j, tSentence) || m.lang == langDE && m.flag(k-1, tUpper) && !m.flag(k, tSentence) && !m.some(k-1, tPunct) && m.compoundKind(k-1) {
		return mentioned{}
	}
	if m.lang == langDE && m.listed(withinNames, k) && !m.joined(k-1) && !m.article(k-1) && !m.adjectiveAt(k-1) {
		j = k // "laut Kanal Nord"
	}
	s := m.kindName(j)
	if !s.ok || m.lang == langEN && !m.endsKind(s.end) || m.conditional(s.end) {
		return mentioned{}
	}
	from := k
	switch {
	case m.joined(k - 1): // "dem YouTube-Kanal"
		from -= 2
	case m.has(k-1, socialName) && m.flag(k-1, tUpper):
		from--
	}
	return m.kindPhrase(mentioned{slot: s, from: from, to: s.end, preposed: -1})
}

// kindPhrase reads what stands before a phrase that makes its name an outlet's.
func (m *marker) kindPhrase(n mentioned) mentioned {
	name := n
	if n = m.phraseOf(n); n.from == name.from && n.preposed < 0 && m.lang&romance == 0 {
		n = m.bareKind(n)
	}
	n.described = true
	return n
}

// bareKind reads what stands before the noun for an outlet where it has no article, as in English: ", trade magazine
// Cope & Drag reports", "Sailing magazine Keel".
func (m *marker) bareKind(n mentioned) mentioned {
	k := n.from
	for k > n.from-adjectives && k > 0 && !m.some(k, tSentence|tLine) && !m.some(k-1, tPunct) && (!m.flag(k-1, tUpper) || m.flag(k-1, tSentence) || m.demonym(k-1)) &&
		!m.tells(k-1) && !m.has(k-1, auxiliary|clauseOpener|relativeWord) && !m.preposition(k-1) && !m.listed(clauseStarts[m.lang], k-1) && !m.listed(tellingTo, k-1) && m.cueAt(k-1, cueAccording) == nil {
		k--
	}
	switch {
	case m.preposition(k-1) && !m.flag(k, tSentence):
		n.from, n.preposed = k, k-1
	case k == 0, m.some(k, tSentence|tLine), m.flag(k-1, tPunct), m.tells(k - 1), m.listed(tellingTo, k-1), m.listed(clauseStarts[m.lang], k-1):
		n.from = k
	}
	return n
}

// learnedWords say of a review that scholars write it.
var learnedWords = listOf(`scientifique científica científico scientifica scientific médica médicale medica medical académica académique academic`)

// elidesKind says whether the apostrophe at token k belongs to the small word before it: "d'enquête".
func (m *marker) elidesKind(k int32) bool {
	return !m.some(k, tSpace) && !m.some(k+1, tSpace|tUpper) && m.toks[k-1].end-m.toks[k-1].start <= 4
}

// kindWord says whether the word at token k may say more of what an outlet is.
func (m *marker) kindWord(k int32) bool {
	return !m.tells(k) && !m.has(k, auxiliary|clauseOpener|relativeWord) && !m.listed(havings, k) && m.cueAt(k, cueDay) == nil && m.cueAt(k, cueRelative) == nil || m.has(k, ofWord)
}

// endsKind says whether an English name that ends before token k ends there: a noun behind it would make
// an adjective of what stands before: "the daily Brexit talks".
func (m *marker) endsKind(k int32) bool {
	return int(k) >= len(m.toks) || m.some(k, tSentence|tPunct) || m.tells(k) || m.preposition(k) || m.has(k, auxiliary|fillLeft|clauseOpener|relativeWord|andWord) || m.listed(smallWords, k) ||
		m.cueAt(k, cueDay) != nil || m.cueAt(k, cueRelative) != nil || m.listed(finding, k) || m.listed(bringing, k)
}

// kindName reads a name from token k, in quotation marks or not.
func (m *marker) kindName(k int32) slot {
	if m.quoteMark(k) || m.is(k, '\'') && m.flag(k, tSpace) && !m.some(k+1, tSpace) {
		for j := k + 2; j < k+2+longestOutlet && int(j) < len(m.toks) && !m.flag(j, tSentence); j++ {
			if (m.quoteMark(j) || m.is(j, '\'')) && (!m.flag(j, tSpace) || m.lang == langFR) && (m.some(j+1, tSpace|tPunct|tSentence) || int(j)+1 >= len(m.toks)) {
				if !m.flag(k+1, tUpper) || m.saysSomething(k+1, j) {
					return slot{}
				}
				last := j
				if m.flag(j-1, tPunct) && j > k+2 {
					last-- // "Beyond Harlow."
				}
				return slot{m.calledOutlet(k+1, last), k, j + 1, false, true}
			}
		}
		return slot{}
	}
	if end := m.address(k, min(k+longestOutlet, int32(len(m.toks)))); end > k && !m.is(k, '@') {
		return m.site(k, end)
	}
	end := m.nameBeside(k)
	if end == k {
		return slot{}
	}
	if h := m.cueAt(k, cueSource); h != nil && (h.end == end || m.lang&romance != 0 && !h.common && !m.goesOnKind(h.end) && h.end+1 != end) {
		return slot{} // known, and what is behind it is another's: "au journal Le Monde Jeanne Roc"
	}
	switch words := end - k; {
	case m.has(k, honorific), words == 1 && (m.demonym(k) || m.has(k, nameArticle|socialName)), words > 1 && words <= nameReach && m.givenName(k):
		return slot{}
	}
	if m.has(end-1, nameArticle|particle) && end-k == 1 {
		return slot{}
	}
	return slot{m.text(k, end), k, end, false, true}
}

// goesOnKind says whether the name that ends before token k goes on with a small word: "Le Pays | d'Ucker".
func (m *marker) goesOnKind(k int32) bool {
	return !m.some(k, tUpper|tPunct|tSentence) && (m.has(k, particle) || m.word(k, "d") && m.is(k+1, '\''))
}

// saysSomething says whether a verb that makes sentences stands among the tokens [k, to): then they are a quotation,
// and no name.
func (m *marker) saysSomething(k, to int32) bool {
	for ; k < to; k++ {
		if m.listed(sentenceVerbs, k) && !m.flag(k, tUpper) {
			return true
		}
	}
	return false
}

var sentenceVerbs = listOf(`is are was were have has will not can must ist sind war waren hat haben wird werden kann können muss nicht est sont était ont sera pas es son era fue hay será è sono era ha sarà é são foi tem zijn heeft hebben niet`)
