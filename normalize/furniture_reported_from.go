package normalize

// American agencies set below their stories, on lines of their own, who reported from another place than the dateline's.

// reportedFrom says whether a line near the end of an English text says of its reporters where they were, and nothing else: "Roe
// reported from Weston, Ohio. Holm reported from Harlow." What an outlet reported from somewhere is its report.
func (m *marker) reportedFrom(l *textLine) bool {
	if m.lang != langEN || !m.flag(l.tok, tUpper) || m.above == 0 || !m.nearEnd(l) {
		return false
	}
	said, named := 0, false
	for k := l.tok; k < l.end; k++ {
		switch {
		case m.word(k, "reported") && m.word(k+1, "from") && named && m.flag(k+2, tUpper):
			said, named = said+1, false
			k++
		case m.cueAt(k, cueSource) != nil, m.has(k, outletHead|outletFirst|outletNoun), m.word(k, "the"):
			return false
		case m.flag(k, tPunct):
			if !m.is(k, ',') && !m.is(k, '.') && !m.is(k, '-') && !m.is(k, ';') && !m.is(k, '\'') {
				return false
			}
		case m.flag(k, tUpper):
			named = true
		case !m.word(k, "and"):
			return false
		}
	}
	return said > 0 && m.is(l.end-1, '.')
}
