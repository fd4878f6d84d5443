package normalize

// asideWords is the most tokens of what stands between two commas behind an outlet.
const asideWords = 14

// asideLeft finds the outlet with which the sentence of the verb at token k begins, with an
// aside between two commas behind it: "Marca, da sempre vicino al club, racconta che". Within
// a sentence the name may be a part of anything, "the readers of USA Today, mostly elderly, said", but for a name that
// no preposition leads to and whose aside says that it is an outlet's: "after The Information, a technology site, reported".
func (m *marker) asideLeft(i int, k int32) slot {
	if k < 3 || !m.is(k-1, ',') && !m.is(k-1, codeDash) {
		return slot{}
	}
	open, edge := k-2, m.toks[k-1].code
	for !m.is(open, edge) {
		if open <= 0 || open < k-asideWords || m.flag(open, tSentence) || edge == ',' && m.has(open, relativeWord) || m.cueAt(open, cueSource) != nil {
			return slot{}
		}
		open--
	}
	for j := i - 1; j >= 0 && m.hits[j].tok >= open-longestOutlet; j-- {
		h := &m.hits[j]
		if h.cue != cueSource || h.end != open {
			continue
		}
		from := h.tok
		for n := 0; n < 3 && !m.flag(from, tSentence) && from > 0 && (m.has(from-1, nameArticle|fillRight|outletNoun) || m.has(from-2, outletNoun) && !m.flag(from-1, tUpper|tPunct)); n++ {
			from--
		}
		if before := m.withArticle(h.tok) - 1; m.asideOfOutlet(open+1, k-1) && !m.governs(before) && !m.listed(ledBy, before) && !m.has(before, outletNoun) && m.cueAt(before, cueAccording) == nil {
			return slot{m.name(h), h.tok, h.end, false, true}
		}
		return slot{m.name(h), h.tok, h.end, h.common && from == h.tok, m.flag(from, tSentence)}
	}
	return slot{}
}

// asideOfOutlet says whether the tokens from k to end say what kind of outlet something is: "a U.S. technology publication".
func (m *marker) asideOfOutlet(k, end int32) bool {
	if !m.listed(indefinite, k) {
		return false
	}
	for j := k + 1; j < end; j++ {
		if m.has(j, outletNoun) && !m.flag(j, tUpper) || m.newspaper(j) {
			return true
		}
	}
	return false
}

// ledBy are prepositions that lead to an outlet of which somebody is, and that is no subject.
var ledBy = listOf(`of at for by from with to in on against about like von bei für mit im vom aus zu zum zur`)

// indefinite are the articles by which an aside says of what kind something is.
var indefinite = listOf(`a an ein eine un une una um uma een`)
