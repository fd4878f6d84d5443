package normalize

// firstBetween: the report was the first one.
func (m *marker) firstBetween(from, to int32) bool {
	for k := max(from, 0); k < to; k++ {
		if m.has(k, firstAdverb) || m.asFirst(k) {
			return true
		}
	}
	return false
}

// firstBefore: "wie zuerst die Harlower Zeitung berichtete". English puts its
// "first" beside the verb; before the name it counts events.
func (m *marker) firstBefore(k int32) bool {
	if m.has(k-1, outletNoun) || m.outletCompound(k-1) {
		k-- // "zuerst die Regionalzeitung"
	}
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		if m.has(j, firstAdverb) && !m.word(j, "first") {
			return true
		}
		if m.flag(j, tSentence) {
			return false
		}
	}
	return false
}

// firstTo says whether what was told by the verb at token k was told by the first who did: "el primero
// en | informar", "o primeiro a | noticiar", "werd als eerste | gebracht", "het eerst | gebracht".
func (m *marker) firstTo(k int32) bool {
	switch {
	case m.lang&romance != 0:
		if m.listed(leadsToVerb, k) {
			k++ // "il primo | a dare la notizia"
		}
		return m.listed(ordinalFirst, k-2) && m.listed(leadsToVerb, k-1)
	case m.lang == langNL && m.word(k-2, "het") && m.word(k-1, "eerst"):
		return true
	}
	return m.asFirst(k - 2)
}

var (
	ordinalFirst = listOf(`primero primera primeros primeras primo prima primi prime primeiro primeira primeiros primeiras premier première premiers premières`)
	leadsToVerb  = listOf(`en a à`)
)

// ledAsFirst: "Als Erste hatte | die «Harlower Zeitung» berichtet", at token k behind the auxiliary.
func (m *marker) ledAsFirst(k int32) bool {
	for j := k - 2; j >= 0 && j >= k-ledReach; j-- {
		if m.asFirst(j) {
			return true
		}
		if m.flag(j, tSentence) {
			return false
		}
	}
	return false
}

// ledReach is how many tokens before a name its sentence may open with "Als Erste hatte die «".
const ledReach = 5

// firstAfter: "berichtte er als eerste over", "meldete das als Erster".
func (m *marker) firstAfter(k int32) bool {
	if m.lang&(langDE|langNL) == 0 {
		return false
	}
	for j := k; j < k+4 && int(j) < len(m.toks) && !m.some(j, tSentence|tPunct); j++ {
		if m.asFirst(j) {
			return true
		}
	}
	return false
}

// asFirst: "Als Erstes berichtete", "als eerste".
func (m *marker) asFirst(k int32) bool {
	return m.lang&(langDE|langNL) != 0 && m.word(k, "als") && (m.word(k+1, "eerste") || m.word(k+1, "erste") || m.word(k+1, "erster") || m.word(k+1, "erstes"))
}
