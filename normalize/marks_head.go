package normalize

import "slices"

// headLines is how many lines of a text may hold its byline, its version and
// the line of its date: title, kicker, summary, author, date, place.
const headLines = 12

// headLine reads what stands at the start of a line: a version marker, a
// byline, a dateline, a credit on a line of its own; and near the top of the
// text an author's name beside the line of a date.
func (m *marker) headLine(i int) {
	l := &m.lines[i]
	if l.tok == l.end {
		return
	}
	if l.furniture {
		if m.hasCue(cueVersion) {
			m.noted(l.tok, l.end)
		}
		return
	}
	if m.mayOpen(l) {
		m.opening(l)
	}
	if m.head.lines < headLines {
		m.headline(l)
		m.nameOrDate(l)
	}
	m.head.lines++
}

// opening reads what a line opens or ends with.
func (m *marker) opening(l *textLine) {
	k := l.tok
	if m.head.lines == 0 || m.is(k, codeBullet) && m.hasCue(cueVersion) {
		k = m.pastSymbols(l)
	}
	for k < l.end && m.mayVersion(k, l.end) { // "CORRECTED-UPDATE 2-" is two markers
		j := m.version(k, l.end)
		if j <= k {
			break
		}
		k = j
	}
	if m.hasCue(cueVersion) {
		m.versionWithin(l)
	}
	if m.head.lines < headLines && m.hasCue(cueMonth) && (m.head.lines > 0 || m.gluedLabel(l.tok)) && m.gluedDate(l) {
		return
	}
	if m.maySign(l) && m.signature(l) {
		l.signed = true
		m.signedName(l)
		return
	}
	if m.dashedReporter(l) || m.authorBelow(l) || m.authorInBrackets(l) || m.correspondentBelow(l) || m.is(l.tok+1, '.') && m.initialsAlone(l) {
		return
	}
	if m.is(k, '-') && m.has(k+1, byWord) && m.flag(k+1, tUpper) && m.nearEnd(l) && m.hasCue(cueSource) {
		k++ // "-Von Anna Hale, Dow Jones Newswires", below the story
	}
	if m.mayAuthor(l, k) {
		k = m.byline(l, k)
	}
	k = m.agenciesHead(k, l.end)
	marked, agency := len(m.marks), m.head.agency
	m.datelineFrom(k, l.end)
	if agency == "" && m.head.agency != "" && m.nearEnd(l) && !slices.ContainsFunc(m.marks[:marked], func(k Mark) bool { return k.Start >= l.first && k.Kind == Credit }) {
		m.initialsBehind(l) // of a story of one paragraph, which has its dateline and its end
	}
}

// datelineFrom reads the dateline from token k, whose place may begin with the letter of a Dutch town.
func (m *marker) datelineFrom(k, end int32) {
	if k < end && m.is(k, '[') {
		k = m.behindStamp(k, end)
	}
	if k >= end {
		return // what stands before a dateline was all of the line
	}
	marked, town := len(m.marks), m.behindElision(k)
	m.dateline(town, end)
	if len(m.marks) == marked {
		return
	}
	if town > k && m.marks[marked].Start == m.toks[town].start {
		m.marks[marked].Start = m.toks[k].start
	}
	if m.hasCue(cueVersion) {
		m.withdrawnBehind(m.marks[marked], town, end)
	}
}

// pastSymbols is the first token of a line, behind the signs that feeds put before the first
// one of a story: "🔴 HARLOW (dpa) -".
func (m *marker) pastSymbols(l *textLine) int32 {
	k := l.tok
	for k+1 < l.end && (m.is(k, codeOther) || m.is(k, codeBullet) || m.src[m.toks[k].start] == 0xF0) {
		k++
	}
	return k
}

// openingLine is the most tokens of a line that is nothing but a signature, a date or
// an author.
const openingLine = 24

// datelineReach is more tokens than any dateline has.
const datelineReach = 100

// mayPlace says whether the tokens [k, end) of a line may begin with a dateline that
// names no agency: it has a place, which has a capital, and ends in a dash.
func (m *marker) mayPlace(k, end int32) bool {
	if !m.mayHave(hasDash) || k+1 >= end || !m.flag(k, tUpper) || m.opensProse(k) {
		return false
	}
	for j := k + 1; j < min(end, k+datelineReach); j++ {
		switch m.toks[j].code {
		case codeDash, '-', '_', '=':
			return true
		}
	}
	return false
}

// placedNames says whether a line is names with the place from which each writes:
// "Jane Roe in Harlow", "Jeanne Roc, à Bourg".
func (m *marker) placedNames(l *textLine) bool {
	k := l.tok
	for {
		end := m.personsName(k, l.end)
		if end == k {
			return false
		}
		if m.fromPlace(end, l.end) || m.is(end, ',') && m.fromPlace(end+1, l.end) {
			return true
		}
		switch {
		case m.is(end, ',') && m.flag(end+1, tUpper) && l.end-end <= 1+townWords:
			end++ // Jane Roe, Harlow
		case m.is(end, ','):
			end += 2
		default:
			end++
		}
		if at := end - 1; !m.is(at, ',') && (!m.has(at, airWord|prepositionTo) && !m.word(at, "aus") || m.flag(at, tUpper)) {
			return false
		}
		for n := 0; n < townWords+1 && end < l.end && m.flag(end, tUpper); n++ {
			end++
		}
		if end == l.end {
			return m.flag(end-1, tUpper)
		}
		if !m.has(end, andWord) && !m.is(end, ',') {
			return false
		}
		k = end + 1
	}
}

// houseLine says whether a line is the name of a paper, of which no table may know, or
// of one and its place: "BBC News, Harlow".
func (m *marker) houseLine(l *textLine) bool {
	if l.end-l.tok > longestOutlet {
		return false
	}
	if m.outletEnds(l.tok, l.end) {
		return true
	}
	h := m.cueAt(l.tok, cueSource)
	return h != nil && !h.common && m.is(h.end, ',') && l.end-h.end <= 1+townWords && m.flag(h.end+1, tUpper) && m.flag(l.end-1, tUpper)
}

// behindPaper moves behind the paper and its comma or stroke that a line begins with, "L'Écho du
// Port, vendredi 13 octobre 2023"; it stays at its first token if there is none.
func (m *marker) behindPaper(l *textLine) int32 {
	end := l.tok
	if h := m.cueAt(l.tok, cueSource); h != nil && !h.common {
		end = h.end
	} else if s := m.unknownOutlet(l.tok, false); s.ok {
		end = s.end
	}
	if end == l.tok || end+1 >= l.end || !m.is(end, ',') && !m.is(end, '|') && !m.is(end, '.') && !m.dashAt(end) {
		return l.tok
	}
	return end + 1
}

// dayBeside says whether the line above or below is a day's and nothing else.
func (m *marker) dayBeside(l *textLine) bool {
	from := l.tok - 1
	for from > 0 && l.tok-from <= dateLine && !m.flag(from, tLine) {
		from--
	}
	if from >= 0 && m.flag(from, tLine) && m.dateOnly(l.tok, from) {
		return true
	}
	to := l.end + 1
	for int(to) < len(m.toks) && !m.flag(to, tLine) {
		to++
	}
	return int(to) <= len(m.toks) && to-l.end <= dateLine && m.dateOnly(to, l.end)
}

// persons reads the names that a line begins with, and returns where they end.
func (m *marker) persons(l *textLine) int32 {
	end := m.personsName(l.tok, l.end)
	for end > l.tok && (m.has(end, andWord) || m.is(end, ',')) {
		next := m.personsName(end+1, l.end)
		if next == end+1 {
			break
		}
		end = next
	}
	return end
}

// endsInName says whether a line ends as one of persons' names does: in a capital
// letter's word, or an initial with its point.
func (m *marker) endsInName(l *textLine) bool {
	return m.flag(l.end-1, tUpper) || m.is(l.end-1, '.') && m.flag(l.end-2, tUpper) && m.toks[l.end-2].end-m.toks[l.end-2].start == 1
}

// townWords is the most words of the place on the line of a date.
const townWords = 2

// behindTown moves behind the place that a line begins with, one or two words
// with capitals: "Alicante 21 ABR 2024", "HUESCA".
func (m *marker) behindTown(l *textLine) int32 {
	k := l.tok
	for k < l.end && k < l.tok+townWords && m.flag(k, tUpper) && m.cueAt(k, cueDay) == nil && m.cueAt(k, cueMonth) == nil && m.cueAt(k, cueSource) == nil && !m.has(k, notName|dateWord) {
		k++
	}
	return k
}

// capsTitle says whether a line in capitals that might be names is a title: it has
// "of" in it, or four words and none that joins two people.
func (m *marker) capsTitle(l *textLine) bool {
	if !m.allCaps(l.tok, l.end) {
		return false
	}
	joined := false
	for k := l.tok; k < l.end; k++ {
		if m.word(k, "of") {
			return true
		}
		joined = joined || m.has(k, andWord) || m.is(k, ',')
	}
	return !joined && l.end-l.tok >= 4 && !m.flag(l.tok+1, tPunct)
}

// houseName says whether a line that might be a person's name is a paper's:
// "Diario de Alcorta", "Alcorta Digital".
func (m *marker) houseName(l *textLine) bool {
	if m.lang&romance != 0 && m.has(l.tok, nameArticle) && l.end == l.tok+2 {
		return true // "Le JT", "La Une"
	}
	return m.has(l.tok, outletFirst|byWord) || m.opensOutlet(l.tok, l.end) || m.has(l.end-1, outletHead) || m.word(l.end-1, "digital") || m.word(l.end-1, "online")
}

// dateLine is the most tokens of a line that says when a page was put up and when
// it was changed, each with a day of the week and an hour.
const dateLine = 24

// dateOnly says whether the tokens [k, end) of a line are a date, with a weekday
// or a time beside it, and nothing else.
func (m *marker) dateOnly(end, k int32) bool {
	if end-k > dateLine || !m.hasCue(cueMonth) && len(m.ruled) == 0 {
		return false // neither a month nor a number
	}
	found := false
	for ; k < end; k++ {
		part, day := m.datePart(k)
		if !part {
			return false
		}
		found = found || day
	}
	return found
}

// datePart says whether token k may be part of a date and its time of day, and whether
// it makes one of what stands beside it: a month, a day in figures.
func (m *marker) datePart(k int32) (part, day bool) {
	if uint(k) >= uint(len(m.toks)) {
		return false, false
	}
	t := &m.toks[k]
	does := &m.does[t.code]
	if t.hit < 0 && t.flags&(tPunct|tDigit) == 0 && t.end-t.start > 1 && does.begins&askedCues == 0 {
		return does.props&(particle|dateWord|hourWord) != 0, false // as nearly every word
	}
	switch {
	case m.flag(k, tPunct), m.cueAt(k, cueDay) != nil, m.cueAt(k, cueZone) != nil, m.has(k, particle|dateWord|hourWord):
		return true, false
	case (m.word(k, "a") || m.word(k, "p")) && m.is(k+1, '.') && m.word(k+2, "m"), m.word(k, "m") && m.is(k-1, '.'): // 8:14 a.m.
		return true, false
	case m.cueAt(k, cueMonth) != nil:
		return true, true
	case m.flag(k, tDigit):
		return true, m.toks[k].end-m.toks[k].start >= 8 || m.is(k+1, '/') || m.is(k+1, '-')
	}
	return false, false
}
