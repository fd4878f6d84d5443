package normalize

import "strings"

// quoteMark says whether token k is a quotation mark, in Spanish and Portuguese a single one
// as well where it parts a word from a space: "la revista 'Cauce' publicó".
func (m *marker) quoteMark(k int32) bool {
	return m.flag(k, tPunct) && m.quoteSign(k)
}

// quoteSign is quoteMark for a mark of punctuation, which most tokens are not.
func (m *marker) quoteSign(k int32) bool {
	c := m.toks[k].code
	return m.isQuote(c) && (c != '\'' || m.lang&(langES|langPT) != 0 && (m.flag(k, tSpace) != m.some(k+1, tSpace|tPunct)))
}

// beforeQuoted says whether an article, what an outlet is or a word for according stands
// before the quotation marks at token k. English quotes films and songs; a paper in
// quotation marks has its description in front.
func (m *marker) beforeQuoted(k int32) bool {
	switch {
	case m.lang == langEN && !m.newspaper(k-1):
		return false
	case m.has(k-1, fillRight|outletNoun), m.outletCompound(k - 1), m.lang&(langDE|langNL) != 0 && m.cueAt(k-1, cueAccording) != nil:
		return true
	}
	// With an adjective between: "die linke «Harlower Post»", "el diario vasco «El Correo»".
	return !m.some(k-1, tUpper|tPunct) && (m.lang == langDE && m.has(k-2, fillRight) || m.newspaper(k-2))
}

// quotedOutlet reads a name in quotation marks that open at token k, behind an
// article or a description: die «Harlower Post», the newspaper "Vecernji", el
// diario vasco "El Correo".
func (m *marker) quotedOutlet(k int32) slot {
	if !m.beforeQuoted(k) {
		return slot{}
	}
	end := m.nameFrom(k + 1)
	if end == k+1 || !m.quoteMark(end) {
		return slot{}
	}
	if h := m.cueAt(k+1, cueSource); h != nil && h.end == end {
		return slot{m.name(h), k, end + 1, false, true}
	}
	name := m.text(k+1, end)
	s, ok := m.book.sources.lookup(name)
	if !ok && m.lang == langDE {
		s, ok = m.book.sources.lookup(strings.ReplaceAll(name, "-", " ")) // «Financial-Times»
	}
	if ok {
		name = s.Name
	}
	return slot{name, k, end + 1, false, true}
}
