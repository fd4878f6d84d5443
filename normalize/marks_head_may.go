package normalize

import "unicode/utf8"

// What opens or ends a line is read by some thirty rules, and a line in a hundred has any
// of it. So a few questions of the line's shape come first, each of which is true of all
// that the rules behind it read.

// mayOpen says whether a line may have what opening reads, which few lines of prose do:
// by the phrases of its paragraph, its first word, a place that it may begin with, or
// because it is short or the last of its text.
func (m *marker) mayOpen(l *textLine) bool {
	t, below := &m.toks[l.tok], m.head.lines >= headLines
	switch {
	case m.cues&(signing|1<<cueVersion) != 0, !below && l.end-l.tok <= openingLine, m.nearEnd(l):
		return true
	case t.flags&tPunct != 0:
		return !m.isQuote(t.code) || m.behindElision(l.tok) > l.tok
	case t.flags&tDigit != 0, m.mayHead(l.tok):
		return true
	}
	// "VILLALUENGA. El ministro", "New Delhi: The minister"
	capitals := t.end-t.start > 2 && t.flags&tUpper != 0 && (m.src[t.start+1] < 'a' || m.src[t.start+1] >= utf8.RuneSelf)
	return !below && (m.is(l.end-1, ')') || capitals || m.is(l.tok+2, ':') || m.mayPlace(l.tok, l.end) || m.mayStop(l.tok) || m.mayRegion(l) || m.is(l.tok+1, '(') || m.is(l.tok+1, '|') || m.lang == langDE && m.has(l.tok, datelinePlace))
}

// nearEnd says whether a line ends where the signatures of a text stand.
func (m *marker) nearEnd(l *textLine) bool { return len(m.src)-int(l.last) <= signedEnd }

// mayVersion says whether a line from token k on may have what version reads.
func (m *marker) mayVersion(k, end int32) bool {
	return m.hasCue(cueVersion) || m.is(k, '(') || m.is(k, '+') || m.is(end-1, ')') || m.word(k, "utl")
}

// maySign says whether a line may have what signature reads.
func (m *marker) maySign(l *textLine) bool {
	shut := m.is(l.end-1, ')')
	switch {
	case m.cues&signing != 0, m.nearEnd(l) && (shut || m.is(l.end-1, ']') || m.is(l.end-2, '/') || m.caps(l.end-1) || m.head.agency != "" || l.last-l.first <= initialsLine), m.word(l.tok, "source"):
		return true
	case l.end-l.tok > openingLine:
		return false
	}
	first := &m.does[m.toks[l.tok].code]
	return m.dashAt(l.tok) && m.nearEnd(l) || shut || m.is(l.end-2, ')') || m.mayHave(hasAgencies) || first.begins>>cueWith&1 != 0 || first.props&prepositionBy != 0
}

// mayAuthor says whether a line may have what byline reads from token k on.
func (m *marker) mayAuthor(l *textLine, k int32) bool {
	if k < l.end && m.mayHead(k) {
		return true
	}
	if m.head.byline || m.head.lines >= headLines || l.end-l.tok > openingLine {
		return false
	}
	if m.nearTitle() || m.hasCue(cueSource) {
		return true
	}
	dated, _ := m.datePart(l.tok)
	return dated
}

// mayDateline says whether the tokens [k, end) of a line may begin with a dateline: before
// the first word of prose, a small one that is of no place, day or agency, it has a figure or
// a mark that no name has.
func (m *marker) mayDateline(k, end int32) bool {
	for ; k < end; k++ {
		t := &m.toks[k]
		switch {
		case t.flags&tPunct != 0:
			if t.code != ',' && t.code != '.' && t.code != '\'' {
				return true
			}
		case t.flags&tDigit != 0:
			return true
		case t.flags&tUpper == 0 && t.hit < 0 && m.does[t.code].props&(particle|andWord|nameArticle) == 0 && !m.opensDate(k) && !m.word(k, "the") && (m.lang != langDE || m.townLink(k) == 0): // "August the 6th"
			return false
		}
	}
	return false
}
