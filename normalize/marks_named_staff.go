package normalize

// writesFor says whether a clause that reports something ends before the preposition at token
// k: "As Jane Roe reports for NPR", "..., schreiben Jan und Anna Roth für".
func (m *marker) writesFor(k int32) bool {
	if m.tells(k - 1) {
		for j := k - 2; j >= 0 && j > k-6; j-- {
			switch {
			case m.flag(j, tPunct) && !m.is(j, '-') && !m.is(j, '\''), m.listed(manners[m.lang], j):
				return j < k-2
			case !m.flag(j, tUpper) || m.flag(j, tSentence):
				return false
			}
		}
		return false
	}
	for j := k - 1; j > 0 && j > k-8; j-- { // the verb before who writes
		switch {
		case m.tells(j) && !m.flag(j, tUpper):
			return j < k-1 && m.flag(j-1, tPunct)
		case !m.flag(j, tUpper) && !m.has(j, andWord):
			return false
		}
	}
	return false
}

// writes says whether the word at token k is what somebody is who writes for an outlet.
func (m *marker) writes(k int32) bool { return m.has(k, roleWord) || m.listed(writers, k) }

// namedVerb finds the verb of communication behind the name of a person that begins at token
// k, -1 if there is none.
func (m *marker) namedVerb(k int32) int32 {
	if m.is(k, ',') {
		k++
	}
	end := m.personsName(k, int32(len(m.toks)))
	if end == k {
		return -1
	}
	for n := 0; n < 4 && (m.is(end, ',') || m.has(end, fillLeft|auxiliary) || m.listed(smallWords, end)); n++ {
		end++
	}
	if m.tells(end) {
		return end
	}
	return -1
}

// writerOf credits an outlet whose writer is named before it and reports something behind:
// "Jane Roe of the Weston Post said", or before: "via Jane Roe of the Post".
func (m *marker) writerOf(n mentioned) {
	p := n.preposed
	from := p
	for from > 0 && p-from < nameReach && m.flag(from-1, tUpper) && !m.some(from-1, tPunct) && !m.flag(from, tSentence) {
		from--
	}
	if p-from < 2 {
		return
	}
	for _, c := range [...]cue{cueVia, cueAccording, cueCite} {
		for k := from - 1; k >= 0 && k > from-3; k-- {
			if h := m.cueAt(k, c); h != nil && h.end == from {
				m.credit(n, h.detail, k, n.to)
				return
			}
		}
	}
}

// staffOf moves behind who speaks for an English outlet: "Bloomberg's Gurman", "NPR host
// Jane Roe". It returns the end of the phrase if nobody does.
func (m *marker) staffOf(n mentioned) int32 {
	k := n.to
	owned := m.is(k, '\'') && !m.flag(k, tSpace)
	if owned {
		k++
		if m.word(k, "s") {
			k++
		}
	}
	role := false
	for steps := 0; steps < 4 && !m.some(k, tPunct|tSentence) && !(role && m.flag(k, tUpper)) && !(owned && m.flag(k, tUpper) && m.flag(k+1, tUpper)) && !m.tells(k); steps++ {
		role = role || m.has(k, roleWord) || m.listed(hosts, k)
		k++
	}
	if !owned && !role {
		return n.to
	}
	name := k
	for k < name+4 && m.flag(k, tUpper) && !m.some(k, tPunct|tSentence) && m.cueAt(k, cueDay) == nil {
		k++
	}
	if k == name || k == name+1 && !role {
		return n.to // "CNN's Headline"
	}
	return k
}

var hosts = listOf(`host anchor analyst insider presenter editor producer columnist pundit`)
