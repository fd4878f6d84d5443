package normalize

import "strings"

// A mentioned is an outlet with all that belongs to its name: article, description,
// quotation marks.
type mentioned struct {
	slot
	from, to  int32 // the whole phrase
	described bool  // "the newspaper", "la cadena" stands before it
	everyday  bool  // the name is an everyday word as well, and nothing says that it is meant
	preposed  int32 // the preposition that governs it, -1 if none
}

// mentionOf reads the phrase that the name of h is in.
func (m *marker) mentionOf(h *hit) mentioned {
	n := mentioned{slot: slot{m.name(h), h.tok, h.end, h.common, true}, from: h.tok, to: m.programmeAt(h.end), preposed: -1}
	if m.quoteMark(n.from-1) && m.quoteMark(n.to) && !m.flag(n.from, tSentence) {
		n.from, n.to = n.from-1, n.to+1
		n.start = n.from
		if m.is(n.to, '-') && (m.has(n.to+1, outletNoun) || m.outletCompound(n.to+1)) {
			n.to, n.described = n.to+2, true // die «Bild»-Zeitung, das «Tor»-Sportmagazin
		}
	}
	if m.preposition(h.tok) && h.end > h.tok+1 && !m.flag(h.tok, tUpper) { // aux Echos
		n.preposed = h.tok
		return n
	}
	if m.is(n.from-1, '\'') && !m.some(n.from, tSpace|tSentence) && n.from >= 2 { // l'Ansa
		n.from -= 2
		if m.preposition(n.from) { // dell'Ansa
			n.from, n.preposed = n.from+2, n.from
			return n
		}
	}
	m.describe(&n)
	return m.phraseOf(n)
}

// phraseOf reads what stands before a phrase that has been read back to n.from: its article, what it is said of,
// the preposition that governs it.
func (m *marker) phraseOf(n mentioned) mentioned {
	for k := n.from; k > 0 && k > n.from-adjectives && !m.some(k, tSentence|tLine); k-- {
		switch {
		case m.is(k-1, '\'') && !m.flag(k, tSpace) && k > 1: // l'agence, dell'autorevole
			n.from = k - 2
			if m.lang == langEN && m.article(n.from-1) {
				n.from-- // "the UK's Daily Mail"
			}
			if m.preposition(n.from) {
				n.from, n.preposed = k, n.from
				return n
			}
			return m.beforeArticle(n)
		case m.flag(k-1, tPunct) && !m.is(k-1, '-'):
			return n
		case m.article(k - 1):
			n.described = n.described || k < n.from && !n.common // "o espanhol El País"
			n.from = k - 1
			return m.beforeArticle(n)
		case m.preposition(k - 1):
			n.from, n.preposed = k, k-1
			return n
		case m.tells(k-1) && !n.described, m.listed(relatives, k-1), m.listed(receiving, k-1), m.listed(bringing, k-1), m.has(k-1, andWord|auxiliary|clauseOpener) && !m.preposition(k-1), m.flag(k-1, tUpper) && !m.demonym(k-1) && m.lang != langNL && !m.ofTown(k-1):
			return n
		}
	}
	return n
}

// ofTown says whether token k is a German adjective of a town: "die Londoner «Times»".
func (m *marker) ofTown(k int32) bool {
	return m.lang == langDE && m.flag(k, tUpper) && strings.HasSuffix(m.text(k, k+1), "er")
}

const (
	// describedReach is how many tokens before a name the noun may stand that says what it is:
	// "la chaîne d'information en continu Sky TG24".
	describedReach = 8
	// adjectives is how many tokens may stand between an article and a name or its noun.
	adjectives = 4
)

// describe finds the noun before the name that says that it is an outlet.
func (m *marker) describe(n *mentioned) {
	reach := int32(describedReach)
	if m.lang&romance == 0 {
		reach = 1 // the noun stands right before the name
	}
	for k := n.from - 1; k >= 0 && k >= n.from-reach && !m.some(k+1, tSentence|tLine); k-- {
		switch {
		case m.describes(k), m.has(k, outletNoun), m.outletCompound(k):
			n.described, n.from = true, k
			return
		case m.flag(k, tPunct) && !m.is(k, '\'') && !m.joined(k), m.has(k, auxiliary|clauseOpener), m.has(k, andWord) && !m.preposition(k), m.listed(havings, k), m.flag(k, tUpper) && !m.demonym(k) && m.lang != langNL && !m.is(k-1, '-'), m.cueAt(k, cueAccording) != nil, m.tells(k) && !m.preposition(k-1):
			return
		}
	}
}

// beforeArticle finds the preposition before the phrase that begins with an article.
func (m *marker) beforeArticle(n mentioned) mentioned {
	if !m.flag(n.from, tSentence) && m.preposition(n.from-1) {
		n.preposed = n.from - 1
	}
	return n
}

// sticks says whether the name is but a part of something else: of a compound, an address,
// a firm, a longer name.
func (m *marker) sticks(n mentioned) bool {
	b, a := n.from-1, n.to
	if m.is(b, '/') || m.is(b, '@') || m.is(b, '#') || m.is(b, '-') || m.is(b, codeDash) && !m.flag(n.from, tSpace) || m.is(b, '(') || m.is(b, '[') || m.is(b, ':') && !m.flag(n.from, tSpace) {
		return true
	}
	if m.is(a, '/') || m.is(a, '+') || m.is(a, '@') || m.is(a, '-') && !m.flag(a, tSpace) || m.is(a, '.') && !m.some(a+1, tSpace|tLine) && int(a)+1 < len(m.toks) {
		return true
	}
	return m.has(a, mediaFirm|firmWord) && m.flag(a, tUpper)
}

// quotedAround says whether an odd number of quotation marks stands before the name in its
// line: somebody speaks of the outlet.
func (m *marker) quotedAround(n mentioned) bool {
	open := false
	for k := n.from; k > 0 && k > n.from-quotedReach && !m.flag(k, tLine); k-- {
		if m.flag(k-1, tPunct) && m.toks[k-1].code != '\'' && m.isQuote(m.toks[k-1].code) {
			open = !open
		}
	}
	return open
}

// quotedReach is how many tokens before a name a quotation may begin that it stands in.
const quotedReach = 120
