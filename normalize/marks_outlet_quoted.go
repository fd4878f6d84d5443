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
	case m.has(k-1, fillRight|outletNoun), m.outletCompound(k - 1), m.lang == langDE && m.word(k-1, "wie"), m.lang&(langDE|langNL) != 0 && m.cueAt(k-1, cueAccording) != nil,
		m.lang&(langFR|langIT) != 0 && m.has(k+1, nameArticle) && m.flag(k+1, tUpper) && m.cueAt(k-1, cueAccording) != nil: // "selon « Le Fanal »"
		return true
	}
	// With an adjective between: "die linke «Harlower Post»", "el diario vasco «El Correo»".
	return !m.some(k-1, tUpper|tPunct) && (m.lang == langDE && m.has(k-2, fillRight) || m.newspaper(k-2))
}

// seats are the towns after which the papers of the table with everyday names are called where they are at
// home: "der Wiener Kurier", "der Hamburger Spiegel".
var seats = listOf(`wiener hamburger berliner münchner münchener frankfurter zürcher österreicher schweizer`)

// longerName says whether the name of the source at h is the end of another outlet's, which no table knows
// under that name, and reads that: "wie der «Harlower Kurier» schreibt" is not the Kurier of Vienna. Nor is
// an everyday name that begins another in quotation marks that outlet's, «Sport Harlow», nor
// a source that ends a longer quotation who speaks behind it.
func (m *marker) longerName(h *hit) (slot, bool) {
	k := h.tok - 1
	if h.common && k >= 1 && m.lang != langEN && m.quoteMark(k) && !m.quoteMark(h.end) {
		if end := m.nameFrom(h.tok); end > h.end && m.quoteMark(end) {
			return m.quotedOutlet(k), true
		}
	}
	if k < 1 || m.lang == langEN || m.flag(h.tok, tSentence) {
		return slot{}, false
	}
	if m.quoteMark(h.end) && !m.flag(h.end, tSpace) && !m.quoteMark(k) {
		for open := k; open > h.tok-longestOutlet && open >= 0; open-- {
			if m.quoteMark(open) {
				s := m.quotedOutlet(open)
				return s, !s.ok || s.end == h.end+1
			}
		}
		return slot{}, false
	}
	if w := m.text(k, k+1); m.lang == langDE && h.common && m.flag(k, tUpper) && !m.some(k, tPunct|tSentence) && m.has(k-1, fillRight) &&
		strings.HasSuffix(w, "er") && !strings.HasSuffix(w, "partner") && !m.listed(seats, k) {
		return slot{m.calledOutlet(k, h.end), k, h.end, false, true}, true
	}
	return slot{}, false
}

// quotedOutlet reads a name in quotation marks that open at token k, behind an
// article or a description: die «Harlower Post», the newspaper "Vecernji", el
// diario vasco "El Correo".
func (m *marker) quotedOutlet(k int32) slot {
	end := m.nameFrom(k + 1)
	if end == k+1 || !m.quoteMark(end) || !m.beforeQuoted(k) && !m.saysOutlet(k+1, end) {
		return slot{}
	}
	if h := m.cueAt(k+1, cueSource); h != nil && h.end == end {
		return slot{m.name(h), k, end + 1, false, true}
	}
	if s := (slot{m.calledOutlet(k+1, end), k, end + 1, false, true}); !m.calledWork(k, end, s.name) {
		return s
	}
	return slot{}
}

// calledWork says whether the name [k+1, end) in quotation marks, which no table has, is that of a film, a book or a play: nothing
// says that it is an outlet's, and it has more words than papers are called by, or a sentence behind goes on with "the film".
func (m *marker) calledWork(k, end int32, name string) bool {
	if m.newspaper(k-1) || m.newspaper(k-2) || m.saysOutlet(k+1, end) {
		return false
	}
	if _, known := m.book.sources.lookup(name); known {
		return false
	}
	if end-k-1 > paperWords {
		return true
	}
	for j := end; j < end+workReach && int(j)+1 < len(m.toks); j++ {
		if m.flag(j, tSentence) && (m.listed(namedWorks, j+1) && m.article(j) || m.is(j+1, '\'') && m.listed(namedWorks, j+2)) {
			return true
		}
	}
	return false
}

const (
	// paperWords is how many words a paper is called by that says of itself no more than a work does: "Das Neue Blatt".
	paperWords = 3
	// workReach is how many tokens behind a work the text goes on with what it is.
	workReach = 60
)

// namedWorks are what else is called by a name in quotation marks.
var namedWorks = listOf(`film spielfilm roman serie krimi stück theaterstück oper buch band album lied song spiel videospiel gemälde hörspiel ausstellung dokumentarfilm
	série livre pièce opéra chanson tableau jeu exposition ouvrage película novela libro obra ópera canción cuadro juego exposición álbum
	romanzo libro opera canzone quadro gioco mostra filme livro peça canção quadro jogo boek toneelstuk lied spel schilderij`)

// saysOutlet says whether the name [start, end) in quotation marks says what it is: „Uferland-Kurier“, «Courrier du
// Verdon». One word may be anything.
func (m *marker) saysOutlet(start, end int32) bool {
	return m.lang != langEN && end-start > 1 && (m.has(end-1, outletHead) || m.caseEnding(end-1) > 0 || m.opensOutlet(start, end))
}

// calledOutlet is the name of the outlet that the text calls [k, end): the table's, where that has it, in
// German with a hyphen more or less as well, «Financial-Times», «Weser Kurier».
func (m *marker) calledOutlet(k, end int32) string {
	name := m.text(k, end)
	for _, spelt := range [...]string{name, strings.ReplaceAll(name, "-", " "), strings.ReplaceAll(name, " ", "-")} {
		if s, ok := m.book.sources.lookup(spelt); ok {
			return s.Name
		}
		if m.lang != langDE {
			break
		}
	}
	return name
}
