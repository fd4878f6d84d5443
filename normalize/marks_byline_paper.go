package normalize

// Papers of English sign without "by", too, and what stands behind the names is no name: the
// day, the agency, the paper, the beat, an address. Desks sign as persons do.

// paperSigned reads a line near the title of an English page that begins with names and goes
// on with what only stands behind an author: "Jane Roe May 3, 2018", "Jane Roe Published 5:23
// p.m.", "Jane Roe and John Poe, Associated Press", "Jane Roe for the Post", "Jane Roe
// Political Editor", "Jane Roe, jroe@harlow.example".
func (m *marker) paperSigned(l *textLine, k int32) bool {
	if m.lang != langEN || !m.nearTitle() || l.end-k > dateLine {
		return false
	}
	end := m.jointNames(k, l.end)
	if end == k {
		return false
	}
	if b := m.beatBehind(k, l.end); b > k {
		end = b
	} else if end == l.end || m.listed(placeHeads, k) || m.has(k, datelinePlace) {
		return false
	} else if h := m.agencySigned(end, l.end); h != nil {
		m.add(Credit, m.name(h), "byline", h.tok, h.end)
	} else if !m.putUpBehind(end, l.end) && !m.reachedAt(end, l.end) && !m.writesForPaper(l, end) {
		return false
	}
	m.author(m.text(k, end), "", k, end)
	return true
}

// jointNames reads the names of those who sign together from token k: "Jane Roe", "Jane Roe
// and John Poe", "Jane Roe, John Poe & Ann Low". Behind a comma alone stands whatever else.
func (m *marker) jointNames(k, end int32) int32 {
	last := m.personsName(k, end)
	for j := last; j > k && j < end; {
		and := m.has(j, andWord) || m.is(j, '&')
		next := m.personsName(j+1, end)
		if !and && !m.is(j, ',') || next == j+1 {
			break
		}
		if j = next; and {
			return next
		}
	}
	return last
}

// beats are what English papers put before "editor", "reporter" or "correspondent".
var beats = listOf(`chief senior deputy assistant associate executive managing political politics business economics economy finance financial city court courts crime
	police legal home foreign world international diplomatic defence defense security health medical science environment energy education religion culture
	arts film music media technology tech consumer transport aviation travel property money markets sports sport football cricket rugby tennis racing golf
	local regional national metro state county breaking general digital online web multimedia data investigations investigative staff freelance community
	royal showbiz entertainment lifestyle features audience social night weekend news special video`)

// beatBehind returns where the name ends that begins at token k, if all the rest of the line
// says what its bearer writes about and is: "Jane Roe Chief Political Correspondent".
func (m *marker) beatBehind(k, end int32) int32 {
	last := end - 1
	if !m.has(last, roleWord) && !m.word(last, "editor") || !m.flag(last, tUpper) {
		return k
	}
	b := last
	for b > k && m.flag(b-1, tUpper) && m.listed(beats, b-1) {
		b--
	}
	if b < k+2 || m.personsName(k, b) != b {
		return k
	}
	return b
}

// agencySigned returns the agency that is all of [k, end), behind a comma, "and" or an article.
func (m *marker) agencySigned(k, end int32) *hit {
	j := k
	if m.is(j, ',') || m.has(j, andWord) || m.is(j, '&') {
		j++
	}
	if m.word(j, "the") {
		j++
	}
	if j == k || !m.agencyAt(j) || m.cueAt(j, cueSource).end != end {
		return nil
	}
	return m.cueAt(j, cueSource)
}

// putUpBehind says whether [k, end) is when a page was put up, with its year: a month and its
// day, a day of the week, "Published".
func (m *marker) putUpBehind(k, end int32) bool {
	opens := m.cueAt(k, cueMonth) != nil || m.cueAt(k, cueDay) != nil || m.has(k, dateWord) && m.flag(k, tUpper)
	if !opens || !m.dateOnly(end, k) {
		return false
	}
	for j := k; j < end; j++ {
		if _, ok := m.newsYear(j); ok {
			return true
		}
	}
	return false
}

// reachedAt says whether [k, end) is how an author is reached: "jroe@harlow.example", "(@janeroe)".
func (m *marker) reachedAt(k, end int32) bool {
	if m.is(k, '(') {
		return m.is(k+1, '@') && m.is(end-1, ')') && end-k <= 4
	}
	if m.is(k, ',') {
		k++
	}
	return k < end && m.address(k, end) == end
}

// writesForPaper says whether the words behind the names on line l, from token k on, name the
// paper: "for the Daily Post", "of the Harlow Gazette", "Special to the Post", "USA TODAY".
func (m *marker) writesForPaper(l *textLine, k int32) bool {
	j := k
	switch {
	case m.is(j, ',') && m.word(j+1, "special") || m.word(j, "special"):
		return m.flag(j+1, tUpper|tSpace) && (m.word(j+1, "to") || m.word(j+2, "to")) && !m.saysSo(l)
	case m.word(j, "for"), m.word(j, "of"), m.is(j, ',') && m.has(j-3, andWord):
		j++
	default:
		h := m.cueAt(j, cueSource)
		return h != nil && !h.common && h.end == l.end && !m.agencyAt(j)
	}
	return m.sourceEnds(j, l.end) || m.outletEnds(j, l.end)
}

// signingDesks are who signs behind "By" without a name.
var signingDesks = listOf(`desk bureau correspondent correspondents reporter reporters staff admin administrator editor editors newsroom writer writers team contributor contributors board`)

// deskNamed says whether [k, end), behind "By", is a desk or somebody of the house: "Admin", "our
// correspondent", "Web Desk", "the Editorial Board", "Staff Reports".
func (m *marker) deskNamed(k, end int32) bool {
	if m.lang != langEN || !m.nearTitle() {
		return false
	}
	if m.word(k, "a") || m.word(k, "an") || m.word(k, "the") || m.word(k, "our") {
		k++
	}
	if k >= end || end-k > deskWords {
		return false
	}
	for j := k; j < end; j++ {
		if !m.flag(j, tUpper) && !(m.word(k-1, "a") || m.word(k-1, "our")) || m.some(j, tPunct|tDigit) {
			return false
		}
	}
	return m.listed(signingDesks, end-1)
}

// deskOfAgency reads a desk that signs for what an agency sent, from token j on the line whose word for "by"
// is at token k: "by: Web Staff, Associated Press".
func (m *marker) deskOfAgency(l *textLine, k, j int32) bool {
	comma := j
	for comma < l.end && !m.is(comma, ',') {
		comma++
	}
	if comma+1 >= l.end || !m.deskNamed(j, comma) || !m.agencyAt(comma+1) {
		return false
	}
	h := m.cueAt(comma+1, cueSource)
	if h.end != l.end {
		return false
	}
	m.add(Byline, m.text(j, comma), "", k, comma)
	m.add(Credit, m.name(h), "byline", h.tok, h.end)
	m.head.byline = true
	return true
}
