package normalize

// againNamed asks the nouns of the chunk by which an outlet goes on that the text has named:
// "The magazine notes", "El diario consignó". The noun stands for a name that is no
// everyday word, so that the same grammar holds.
func (m *marker) againNamed() {
	if m.lang == 0 || !m.mayHave(hasOutlet) || !m.namedLately() {
		return
	}
	opens, toks := m.sets.opens, m.toks
	for i := range toks {
		code, k := toks[i].code, int32(i)
		if opens[code]>>hasOutlet&1 == 0 || m.does[code].props&outletNoun == 0 || k == 0 || !m.article(k-1) && !m.preposition(k-1) && !m.is(k-1, '\'') && !m.flag(k-1, tUpper) {
			continue
		}
		from := k - 1
		if m.is(from, '\'') || m.adjectiveAt(from) && !m.article(from) {
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
