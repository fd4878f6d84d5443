package normalize

// cited credits an outlet in brackets that say where something stands, and says whether it did: by
// its page, "Il Giornale (p. 3)", "(Il Giornale p. 3)", or a paper right behind what it is quoted
// with, "«catastrophic» (L'Équipe)". A station there is whose programme has that title.
func (m *marker) cited(h *hit) bool {
	switch {
	case m.is(h.tok-1, '(') && m.pageAt(h.end), m.is(h.end, '(') && m.pageAt(h.end+1):
	case !m.is(h.tok-1, '(') || !m.is(h.end, ')') || !m.quoteMark(h.tok-2) || m.flag(h.tok-2, tSpace|tSentence), m.sourceBefore(h.tok-1) != nil, sortOf(m.book.sources.list[h.arg], true) != sortPress:
		return false
	}
	m.credit(mentioned{slot: slot{m.name(h), h.tok, h.end, h.common, true}}, "report", h.tok, h.end)
	return true
}

// pageAt says whether a page is named at token k: "p. 3", "S. 12".
func (m *marker) pageAt(k int32) bool {
	if !m.listed(pageNouns, k) {
		return false
	}
	if k++; m.is(k, '.') {
		k++
	}
	return m.flag(k, tDigit)
}

var pageNouns = listOf(`p pp pag pág page pagina página s seite blz`)

// pagesOf says whether the outlet stands behind a part of a paper that nothing else has, or behind who
// writes for one: "à la une du | Parisien", "la giornalista della | Stampa".
func (m *marker) pagesOf(n mentioned) bool {
	return n.preposed > 0 && (m.listed(paperParts, n.preposed-1) || m.lang&romance != 0 && m.listed(writers, n.preposed-1)) && (m.has(n.preposed, ofWord) || m.preposition(n.preposed))
}

var paperParts = listOf(`une colonnes manchette portada columnas manchete capa colunas titelseite voorpagina`)

// onItsPages says whether the words from token k on say that something stands in the paper itself, as
// nobody says of his own affairs: "anunció | en su portada".
func (m *marker) onItsPages(k int32) bool {
	if !m.preposition(k) {
		return false
	}
	for j := k + 1; j < k+pagesReach && !m.some(j, tPunct|tSentence); j++ {
		if m.listed(paperParts, j) {
			return true
		}
	}
	return false
}

// pagesReach is how many tokens the part of the paper has with its preposition and what stands before it.
const pagesReach = 5

// standsIn credits the outlet in which a report is said to stand, or to have appeared: "a story in the
// Post", "ein Bericht erschien in der «SZ»".
func (m *marker) standsIn(n mentioned) bool {
	k := n.preposed - 1
	if !m.listed(withinPrepositions, n.preposed) || m.some(n.preposed, tSentence|tPunct) {
		return false
	}
	if m.listed(appearing, k) {
		for k--; k > n.preposed-appearReach && !m.listed(articleNouns, k) && !m.some(k, tPunct|tSentence); k-- {
		}
	}
	if !m.listed(articleNouns, k) || m.some(k, tPunct) || k < n.preposed-1 && m.ownWorks(n.preposed) {
		return false
	}
	m.credit(n, "report", k, n.to)
	return true
}

// appearReach is how many tokens before the preposition the report may stand that appeared there.
const appearReach = 6

var (
	appearing = listOf(`appeared appearing published printed erschien erschienen erschienenen paru parue parus publié publiée publiés aparecido aparecida publicado publicada publicados apparso apparsa uscito uscita pubblicato pubblicata verschenen verscheen`)
	// "A report on the BBC" is about it.
	withinPrepositions = listOf(`in im dans en em no na nos nas nel nella nello nell`)
	articleNouns       = listOf(`story stories report reports article articles headline headlines exclusive scoop editorial
		bericht berichte berichten artikel artikeln beitrag kommentar glosse reportage
		enquête artículo artículos reportaje reportajes
		articolo articoli inchiesta editoriale reportagem reportagens matéria matérias artigo artigos
		verhaal opiniestuk`)
)
