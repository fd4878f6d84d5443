package normalize

import (
	"cmp"
	"slices"
	"strings"
)

// An outlet that no rule has credited is asked once more where its sentence ends: is it
// who said what stands there? The rules know phrases; this reads the grammar around the
// name: its place (subject before or behind its verb, behind a preposition, possessor of
// who speaks), whether the verb is one of communication, and whether a clause of content
// follows. What says something else stands against it: owners, shares and staff, where a
// film is shown, whom somebody worked for.

// A mentioned is an outlet with all that belongs to its name: article, description,
// quotation marks.
type mentioned struct {
	slot
	from, to  int32 // the whole phrase
	described bool  // "the newspaper", "la cadena" stands before it
	everyday  bool  // the name is an everyday word as well, and nothing says that it is meant
	preposed  int32 // the preposition that governs it, -1 if none
}

// askNamed asks the outlets among the hits from waiting to before hit i whose sentence has
// ended before token k, and returns the first that is left.
func (m *marker) askNamed(waiting, i int, k int32) int {
	for ; waiting < i; waiting++ {
		h := &m.hits[waiting]
		if h.cue != cueSource {
			continue
		}
		if m.sentence < h.end {
			for m.sentence = h.end; int(m.sentence) < len(m.toks) && !m.flag(m.sentence, tSentence); {
				m.sentence++
			}
		}
		if k < m.sentence {
			break
		}
		if m.inProse(h.tok) {
			m.named(waiting)
		}
	}
	return waiting
}

// inProse says whether token k stands in a line of prose: no furniture, no signature.
func (m *marker) inProse(k int32) bool {
	i, ok := slices.BinarySearchFunc(m.lines, k, func(l textLine, k int32) int { return cmp.Compare(l.tok, k) })
	if !ok {
		i--
	}
	return i >= 0 && !m.lines[i].furniture && !m.lines[i].signed
}

// againNamed asks the nouns of the chunk by which an outlet goes on that the text has named:
// "The magazine notes", "El diario consignó". The noun stands for a name that is no
// everyday word, so that the same grammar holds.
func (m *marker) againNamed() {
	if m.lang == 0 || !m.mayHave(hasOutlet) || !m.namedLately() {
		return
	}
	opens := m.sets.opens
	for i := range m.toks {
		code, k := m.toks[i].code, int32(i)
		if opens[code]>>hasOutlet&1 == 0 || m.does[code].props&outletNoun == 0 || k == 0 || !m.article(k-1) && !m.preposition(k-1) && !m.is(k-1, '\'') && !m.flag(k-1, tUpper) {
			continue
		}
		from := k - 1
		if m.is(from, '\'') || m.adjectiveAt(from) {
			from--
		}
		s := m.outletAgain(from)
		if !s.ok || s.end <= k || m.mention(s).flags&tCredited != 0 || m.namesAnother(s.end) {
			continue
		}
		n := mentioned{slot: s, from: from, to: s.end, described: true, preposed: -1}
		if m.preposition(from) && !m.article(from) {
			n.from, n.preposed = k, from
		} else {
			n = m.beforeArticle(n)
		}
		if m.inProse(from) && !m.quotedAround(n) && !(m.lang == langDE && n.preposed < 0 && !m.subjectAt(from, k)) {
			m.place(n)
		}
	}
}

// namedLately says whether an outlet is credited near enough for the chunk at hand.
func (m *marker) namedLately() bool {
	if len(m.recent) > 0 {
		return true
	}
	from := m.toks[0].start - againReach
	for j := len(m.marks) - 1; j >= 0 && m.marks[j].End >= from; j-- {
		if a := &m.marks[j]; (a.Kind == Attribution || a.Kind == Scoop) && a.Value != "" {
			return true
		}
	}
	return false
}

// namesAnother says whether the noun before token k describes an outlet that is named behind
// it: "l'agenzia di stampa Agi".
func (m *marker) namesAnother(k int32) bool {
	for j := k; j < k+describedReach && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct) && !m.tells(j); j++ {
		if m.cueAt(j, cueSource) != nil {
			return true
		}
	}
	return false
}

// named asks hit i, a source, unless it is credited. It is an everyday word only where it
// is described or in quotation marks.
func (m *marker) named(i int) {
	h := &m.hits[i]
	if m.toks[h.end-1].flags&tCredited != 0 {
		return
	}
	if h.common && m.lang&romance == 0 && h.end == h.tok+1 && !m.quoteMark(h.tok-1) && !m.has(h.tok-1, outletNoun) && !m.outletCompound(h.tok-1) || m.markedAt(h) {
		return // nearly always a word of every day
	}
	n := m.mentionOf(h)
	n.everyday = h.common && !n.described && (n.start == h.tok || m.lang == langEN) && (h.end == h.tok+1 || m.flag(h.tok, tSentence)) && !(n.preposed >= 0 && m.book.sources.list[h.arg].Agency)
	if n.everyday && m.lang&romance == 0 || m.sticks(n) || m.quotedAround(n) && !(n.preposed >= 0 && m.book.sources.list[h.arg].Agency) || m.stale(n.from, n.to) || m.has(n.from-1, firmWord) || m.company(h) {
		return
	}
	m.place(n)
}

// place credits the outlet by its place in the sentence.
func (m *marker) place(n mentioned) {
	if a := m.accordingBefore(n); a >= 0 && !n.everyday {
		m.credit(n, "according", a, n.to)
		return
	}
	if m.amongMedia(n) && !n.everyday {
		m.credit(n, "reported", n.from, n.to)
		return
	}
	if n.preposed >= 0 {
		m.namedBehind(n)
		return
	}
	m.namedSubject(n)
}

// markedAt says whether a mark of another kind stands over the name: a signature, a
// dateline, an author.
func (m *marker) markedAt(h *hit) bool {
	from, to := m.toks[h.tok].start, m.toks[h.end-1].end
	for j := len(m.marks) - 1; j >= 0 && j >= len(m.marks)-markedReach; j-- {
		if a := &m.marks[j]; a.Start < to && from < a.End && a.Kind != Attribution && a.Kind != Scoop && a.Kind != Furniture && a.Kind != Date {
			return true
		}
	}
	return false
}

// markedReach is how many of the last marks may stand over a name of the sentence read.
const markedReach = 16

// mentionOf reads the phrase that the name of h is in.
func (m *marker) mentionOf(h *hit) mentioned {
	n := mentioned{slot: slot{m.name(h), h.tok, h.end, h.common, true}, from: h.tok, to: h.end, preposed: -1}
	if m.quoteMark(n.from-1) && m.quoteMark(n.to) && !m.flag(n.from, tSentence) {
		n.from, n.to = n.from-1, n.to+1
		n.start = n.from
		if m.is(n.to, '-') && m.has(n.to+1, outletNoun) {
			n.to += 2 // die «Bild»-Zeitung
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
	for k := n.from; k > 0 && k > n.from-adjectives && !m.some(k, tSentence|tLine); k-- {
		switch {
		case m.is(k-1, '\'') && !m.flag(k, tSpace) && k > 1: // l'agence, dell'autorevole
			n.from = k - 2
			if m.preposition(n.from) {
				n.from, n.preposed = k, n.from
				return n
			}
			return m.beforeArticle(n)
		case m.flag(k-1, tPunct) && !m.is(k-1, '-'):
			return n
		case m.article(k - 1):
			n.described = n.described || k < n.from && !h.common // "o espanhol El País"
			n.from = k - 1
			return m.beforeArticle(n)
		case m.preposition(k - 1):
			n.from, n.preposed = k, k-1
			return n
		case m.tells(k-1) && !n.described, m.has(k-1, andWord|auxiliary|clauseOpener) && !m.preposition(k-1), m.flag(k-1, tUpper) && !m.demonym(k-1) && m.lang != langNL && !m.ofTown(k-1):
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
