package normalize

// houseWords is the most words of a house that stands before a stroke.
const houseWords = 5

// namesHouse says whether [k, end) are a few words with capitals, as a station's
// name is: "Harlow FM", "WRLT 5 News".
func (m *marker) namesHouse(k, end int32) bool {
	if end-k > houseWords {
		return false
	}
	for ; k < end; k++ {
		if !m.flag(k, tUpper) && !m.flag(k, tDigit) {
			return false
		}
	}
	return true
}

// sourceEnds says whether the name of a source, an article aside, is all that
// stands in [k, end).
func (m *marker) sourceEnds(k, end int32) bool {
	for ; k < end; k++ {
		if h := m.cueAt(k, cueSource); h != nil {
			return h.end == end
		}
		if !m.has(k, nameArticle) && !m.is(k, '\'') {
			return false
		}
	}
	return false
}

// staffAt says whether what a paper calls its people stands behind the comma at
// token k: "By Jane Roe, Times Staff Writer".
func (m *marker) staffAt(k int32) bool {
	if !m.is(k, ',') {
		return false
	}
	for j := k + 1; j <= k+3; j++ {
		if m.word(j, "staff") || m.word(j, "writer") || m.word(j, "writers") || m.word(j, "correspondent") {
			return m.flag(j, tUpper)
		}
	}
	return false
}

// agencyDash returns where an agency in brackets and the dash behind it end, from token k;
// 0 if they do not stand there.
func (m *marker) agencyDash(k int32) int32 {
	if !m.is(k, '(') || !m.agencyAt(k+1) {
		return 0
	}
	if end := m.cueAt(k+1, cueSource).end; m.is(end, ')') && m.dashAt(end+1) {
		return end + 2
	}
	return 0
}

// outletLine says whether the name of an outlet is all of [k, end), or stands before a dash
// and what its desk is called: "Ouest-France - La rédaction".
func (m *marker) outletLine(k, end int32) bool {
	h := m.cueAt(k, cueSource)
	return h != nil && !h.common && (h.end == end || m.dashAt(h.end) && end-h.end <= newsroomWords+1)
}

// beforeOutlet returns where a person's name [k, end) ends before that of her
// paper, which no comma parts from it: "Jane Roe Weston Gazette".
func (m *marker) beforeOutlet(k, end int32) int32 {
	if end-k > 3 && m.has(end-1, outletHead) && !m.flag(k+2, tPunct) {
		return k + 2
	}
	return end
}
