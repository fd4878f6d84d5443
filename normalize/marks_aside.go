package normalize

// asideWords is the most tokens of what stands between two commas behind an outlet.
const asideWords = 14

// asideLeft finds the outlet with which the sentence of the verb at token k begins, with an
// aside between two commas behind it: "Marca, da sempre vicino al club, racconta che". Within
// a sentence the name may be a part of anything: "the readers of USA Today, mostly elderly, said".
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
		return slot{m.name(h), h.tok, h.end, h.common && from == h.tok, m.flag(from, tSentence)}
	}
	return slot{}
}
