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
