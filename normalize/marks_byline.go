package normalize

// bylineTail is the most bytes of the text behind a byline at its end.
const bylineTail = 600

// personsName reads a person's name from token k: two to four capitalised
// words, initials and particles between them. It returns where the name ends,
// k if there is none.
func (m *marker) personsName(k, end int32) int32 {
	words, j := 0, k
	spelt := false // more than initials
	for j < end && j < k+8 {
		switch {
		case m.flag(j, tUpper) && !(words > 0 && m.is(j+1, ':')) && !(words > 1 && m.caps(j) && m.has(j, andWord)) && !(words == 0 && m.startsWith(j)) && (!m.has(j, notName) || m.initialAt(j) || words == 0 && m.word(j, "will") && m.has(j-1, byWord)) && m.cueAt(j, cueDay) == nil && !m.monthOfDay(j) && m.cueAt(j, cueSource) == nil:
			if words == 4 {
				return j
			}
			words++
			initial := m.toks[j].end-m.toks[j].start == 1
			spelt = spelt || !initial
			j++
			if initial && m.is(j, '.') {
				j++
			}
			continue
		case words > 0 && m.has(j, particle) && j+1 < end && m.cueAt(j+1, cueSource) == nil && (words > 1 || !m.has(j, andWord)) && (m.flag(j+1, tUpper) || m.has(j+1, particle) && m.flag(j+2, tUpper)):
			j++
			continue
		case words > 0 && (m.is(j, '-') || m.is(j, '\'')) && !m.flag(j, tSpace) && m.flag(j+1, tUpper) && !m.flag(j+1, tSpace) && j+1 < end:
			words--
			j++
			continue
		case words > 0 && m.is(j, '-') && m.secondSyllable(j):
			j += 2
			continue
		}
		break
	}
	if words < 2 || !spelt {
		return k
	}
	return j
}

// syllableBytes is the most bytes of a syllable of a Korean name in Latin letters.
const syllableBytes = 5

// secondSyllable says whether the hyphen at token k joins the second syllable of a Korean name, which has a small
// letter, to the first: "Lee Hyo-jin".
func (m *marker) secondSyllable(k int32) bool {
	return m.lang == langEN && !m.flag(k, tSpace) && !m.some(k+1, tUpper|tSpace|tPunct|tDigit) && int(k)+1 < len(m.toks) &&
		m.toks[k-1].end-m.toks[k-1].start <= syllableBytes && m.toks[k+1].end-m.toks[k+1].start <= syllableBytes && m.toks[k+1].end-m.toks[k+1].start > 1
}

// initialAt says whether token k is the first letter of a name, with its point, though it may be a word as
// well: "A. Roc", "Y. Roca".
func (m *marker) initialAt(k int32) bool {
	return m.toks[k].end-m.toks[k].start == 1 && m.is(k+1, '.') && m.flag(k+2, tUpper) && !m.flag(k+2, tLine)
}

// startsWith says whether a Romance word for "with" stands at token k, with which no name begins.
func (m *marker) startsWith(k int32) bool {
	return m.lang == langFR && m.word(k, "avec") || m.lang == langES && m.word(k, "con") || m.lang == langPT && m.word(k, "com") || m.lang == langIT && m.word(k, "con")
}

// monthOfDay says whether token k is a month beside a number; "Jan" and "April"
// are names as well.
func (m *marker) monthOfDay(k int32) bool {
	return m.cueAt(k, cueMonth) != nil && (m.flag(k+1, tDigit) && !m.flag(k+1, tLine) || k > 0 && (m.flag(k-1, tDigit) || m.is(k-1, '.')))
}

// byline reads "By Jane Roe", "Von Max Muster, dpa", "Propos recueillis par Anne
// Untel", "Jane Roe, Associated Press" from token k, and returns where the text
// goes on. The word must begin the line, and the line must end after the names,
// an agency and a place, unless a dateline follows on the same line.
func (m *marker) byline(l *textLine, k int32) int32 {
	if m.newsroom(l, k) || m.deskLine(l, k) || m.reporterOf(l) {
		return l.end
	}
	open := m.bylineOpens(l, k)
	if open == k {
		if m.bylineBehind(l) {
			return l.end
		}
		return m.namedOf(l, k)
	}
	open = m.behindPlace(open, l.end)
	if m.cueAt(k, cueByline) != nil && m.has(open, notName) && m.flag(open, tUpper) && m.personsName(open+1, l.end) == l.end {
		open++ // Door onze redacteur Binnenland Jan Roth
	}
	// In the middle of a text it is that of a teaser, or of a book in a list.
	if m.head.lines >= 2*headLines && len(m.src)-int(l.last) > bylineTail {
		return k
	}
	// Nor is a second one, far below the first, the article's.
	if m.head.byline && m.head.lines >= headLines {
		return k
	}
	j := open
	if m.word(j, "the") {
		j++ // By The Associated Press
	}
	if m.siteSigns(k, j, l.end) {
		return l.end
	}
	if h := m.agencyStaff(j, l.end); h != nil && m.head.lines < headLines {
		m.add(Credit, m.name(h), "byline", k, l.end)
		return l.end
	}
	if s := m.cueAt(j, cueSource); s != nil && s.end <= l.end {
		return m.bySource(l, k, s)
	}
	if m.initialsAt(open) && m.is(open+1, '/') && m.agencyAt(open+2) {
		s := m.cueAt(open+2, cueSource) // Von jr/dpa 12. Mai 2024
		if s.end < l.end && !m.dated(s.end, l.end) {
			return k
		}
		m.add(Credit, m.name(s), "with", k, s.end)
		return s.end
	}
	if end := m.personsName(open, l.end); end > open {
		return m.byPersons(l, k, open, end)
	}
	if m.lang == langDE && open+1 == l.end && m.nearTitle() && m.smallInitials(open) {
		m.add(Credit, "", "author", k, l.end) // Von che
		m.head.byline = true
		return l.end
	}
	return m.byDesk(l, k, open)
}

// author adds the byline in which name, which may be empty, signs.
func (m *marker) author(name, detail string, from, to int32) {
	m.add(Byline, name, detail, from, to)
	m.head.byline = true
}

// bySource reads the byline from token k on of an agency or an outlet, s, that signs as persons do: "By Associated
// Press", "Von t-online, dpa". It returns where the text goes on.
func (m *marker) bySource(l *textLine, k int32, s *hit) int32 {
	rest := s.end
	_, yeared := m.number(rest, 4, 4) // By Press Association 2017
	if m.word(rest, "staff") || rest == l.end || yeared && rest+1 == l.end || m.dashAt(rest) && m.outletLine(s.tok, l.end) || m.is(rest, ',') || m.is(rest, '/') || m.is(rest, '|') || m.has(rest, outletNoun) || m.sentBehind(l, rest) {
		m.add(Credit, m.name(s), "byline", k, s.end)
		m.toks[s.end-1].flags |= tCredited                                               // it published nothing in "By AP Published: 6 August 2018"
		for rest < l.end && (m.is(rest, ',') || m.is(rest, '/')) && m.agencyAt(rest+1) { // Von t-online, dpa
			s = m.cueAt(rest+1, cueSource)
			m.add(Credit, m.name(s), "byline", s.tok, s.end)
			rest = s.end
		}
		return rest
	}
	if h := m.cueAt(rest, cueWith); h != nil && h.detail == "with" && m.agencyAt(h.end) && m.cueAt(h.end, cueSource).end == l.end {
		m.add(Credit, m.name(s), "byline", k, s.end) // Article rédigé par franceinfo avec AFP
		m.add(Credit, m.name(m.cueAt(h.end, cueSource)), "with", rest, l.end)
		return l.end
	}
	return k
}

// byDesk reads the byline from token k on whose author, from token j on, is no person: one that signs alone, a desk, a site.
func (m *marker) byDesk(l *textLine, k, j int32) int32 {
	if !m.signsAlone(l, k, j) {
		if m.deskOfAgency(l, k, j) {
			return l.end
		}
		if (j == l.end || !m.nearTitle() || m.address(j, l.end) != l.end) && !m.deskNamed(j, l.end) { // By harlowpost.com, By Web Desk
			return k
		}
	}
	m.author(m.text(j, l.end), "", k, l.end)
	return l.end
}

// byPersons reads the byline from token k on whose first author is [j, end), and returns where the text goes on.
func (m *marker) byPersons(l *textLine, k, j, end int32) int32 {
	end = m.allAuthors(l, j, end)
	if behind := m.agencyDash(end); behind > 0 {
		m.add(Byline, m.text(j, end), "", k, end)
		m.add(Credit, m.name(m.cueAt(end+1, cueSource)), "byline", end, behind)
		m.head.byline = true
		return behind
	}
	end = m.beforeOutlet(j, end)
	if !m.endsByline(l, k, j, end) {
		return k
	}
	m.author(m.text(j, end), "", k, end)
	m.writtenFor(end, l.end)
	for r := end; r < l.end && r < end+6; r++ {
		if s := m.cueAt(r, cueSource); s != nil && m.book.sources.list[s.arg].Agency && !m.is(r+1, ')') {
			m.add(Credit, m.name(s), "byline", s.tok, s.end)
			return s.end
		}
	}
	return end
}

// allAuthors returns where the last of the authors ends of whom [j, end) is the first.
func (m *marker) allAuthors(l *textLine, j, end int32) int32 {
	if m.is(end, '(') && m.allCaps(j, end) {
		// "By JANE ROE LONDON (AP)": the place is upper-case too.
		if end = j + 2; m.is(end-1, '.') || m.is(end, '.') {
			end += 2
		}
	}
	for end < l.end && (m.is(end, ',') || m.has(end, andWord) || m.is(end, '&')) {
		next := m.personsName(end+1, l.end)
		if next == end+1 || m.is(end, ',') && m.outletEnds(end+1, l.end) {
			break // Par Jeanne Roc, Radio Douve
		}
		end = next
	}
	return end
}

// endsByline says whether what stands from token rest on, behind the authors, ends a byline that opens at token
// k with names from token j on, and is no sentence that goes on.
func (m *marker) endsByline(l *textLine, k, j, rest int32) bool {
	left := l.end - rest
	// A line in capitals hides where the names end: "BY SIGNING THIS LEASE, YOU".
	if m.caps(k) && m.caps(j) && left > 4 && !m.is(rest, ',') && m.address(rest, l.end) == rest {
		return false
	}
	tail := m.head.lines < headLines && !m.saysSo(l) && m.signedTail(rest, l.end) || m.agencyReached(rest, l.end)
	if m.is(l.end-1, '.') && m.saysSo(l) {
		// "By Jane Roe, the town has learnt to love its port"
		if m.is(rest, ',') && !m.some(rest+1, tUpper|tDigit) && left > 5 {
			return false
		}
		if left > 3 && !tail && !m.some(rest, tPunct|tUpper|tDigit) && !m.has(rest, andWord) {
			return false // "Di Anna Valle il paese parla."
		}
	}
	if left > 12 && !tail && !m.placeAt(rest, l.end) && !m.staffAt(rest) {
		return false
	}
	return left == 0 || tail || m.flag(rest, tPunct) || m.has(rest, notName|particle|fillRight|andWord) || m.agencyAt(rest) || m.is(rest+1, ':') || m.placeAt(rest, l.end) || m.fromPlace(rest, l.end) ||
		m.word(rest, "via") && m.sourceEnds(rest+1, l.end)
}

// placeAt says whether an upper-case place stands at token k with more text
// behind it, as in "By Jane Roe LONDON (Reuters) -".
func (m *marker) placeAt(k, end int32) bool { return m.caps(k) && k+3 < end }

// fromPlace says whether [k, end) is the place from which somebody writes, and nothing else: "aus Harlow", "à
// Bourg-sur-Douve", "in New Weston".
func (m *marker) fromPlace(k, end int32) bool {
	if end-k < 2 || end-k > 2*townWords+2 || m.flag(k, tUpper) || !m.has(k, airWord|prepositionTo) && !m.word(k, "aus") && !m.word(k, "uit") {
		return false
	}
	for j := k + 1; j < end; j++ {
		if !m.flag(j, tUpper) && !m.is(j, '-') && !(j > k+1 && j+1 < end && (m.has(j, particle) || m.is(j-1, '-') && !m.flag(j, tPunct))) {
			return false
		}
	}
	return m.flag(k+1, tUpper)
}

// roleAt says whether [k, end) says what somebody is who writes for a paper:
// "Staff Writer", "envoyée spéciale", "Political Correspondent".
func (m *marker) roleAt(k, end int32) bool {
	if end <= k || end-k > 5 {
		return false
	}
	role := false
	for j := k; j < end; j++ {
		if m.flag(j, tPunct) && !m.is(j, '-') || m.flag(j, tDigit) {
			return false
		}
		role = role || m.has(j, roleWord) || m.word(j, "editor") && m.flag(j, tUpper)
	}
	return role
}

// bareNames is how many lines at the top of a text may be a name without "by".
const bareNames = 6

// nearTitle says that the line at hand is one of those, and not the first, which
// is the title.
func (m *marker) nearTitle() bool { return m.head.lines > 0 && m.head.lines < bareNames }
