package normalize

import "strings"

// Authors who sign by less than a person's full name: by one word, by the address of their
// site, or by their initials.

// signsAlone says whether a line near the title names its author by one word, as blogs do,
// behind a phrase that says of somebody that he wrote: "Publié par Aurélie", "Scritto da Anna".
// "By" by itself may lead to anything.
func (m *marker) signsAlone(l *textLine, k, name int32) bool {
	return m.nearTitle() && name+1 == l.end && name > k+1 && m.flag(name, tUpper) && !m.flag(name, tDigit) && !m.caps(name) && m.cueAt(k, cueByline) != nil && !m.has(k, nameArticle) &&
		m.has(name-1, byWord|prepositionBy) && m.cueAt(name, cueSource) == nil && m.cueAt(name, cueDay) == nil && m.cueAt(name, cueMonth) == nil
}

// siteSigns reads the line on which an outlet signs as an author by its address: "Auteur:
// RFI.FR - RFI".
func (m *marker) siteSigns(k, j, end int32) bool {
	at := m.address(j, end)
	for at > j+1 && m.flag(at-1, tPunct) {
		at--
	}
	if at == j || at < end && !(m.dashAt(at) && m.sourceEnds(at+1, end)) {
		return false
	}
	s, ok := m.book.sources.lookup(strings.ToLower(m.text(j, at)))
	if !ok {
		return false
	}
	m.add(Credit, s.Name, "byline", k, end)
	return true
}

// mostInitials is the most letters of one who signs by them.
const mostInitials = 4

// closingSentence is the fewest bytes of the sentence above somebody's initials.
const closingSentence = 40

// pointed reads the initials with points of one person from token k on, "A.L.G", "T. M.",
// and returns where they end, k if none stand there.
func (m *marker) pointed(k, end int32) int32 {
	letters, points, j := 0, 0, k
	for j < end && letters < mostInitials && m.flag(j, tUpper) && m.toks[j].end-m.toks[j].start == 1 {
		letters++
		if j++; j < end && m.is(j, '.') {
			points++
			j++
		} else {
			break
		}
	}
	if letters < 2 || points < letters-1 {
		return k
	}
	return j
}

// initialsAlone reads a line of nothing but the initials of who wrote a text, with points, of
// one or several: below the title, "A.L.G avec T.C", or below the last sentence, "T.M.". What
// the text has once more is a body's name.
func (m *marker) initialsAlone(l *textLine) bool {
	if l.last-l.first > initialsLine || m.head.byline || !m.nearTitle() && !(m.nearEnd(l) && m.belowSentence(l, closingSentence)) {
		return false
	}
	k := l.tok
	for {
		end := m.pointed(k, l.end)
		if end == k {
			return false
		}
		if end == l.end {
			break
		}
		if h := m.cueAt(end, cueWith); h != nil && h.detail == "with" {
			k = h.end
		} else if m.has(end, andWord) || m.is(end, ',') || m.is(end, '/') {
			k = end + 1
		} else {
			return false
		}
	}
	if line := m.src[l.first:l.last]; strings.Count(m.articleAround(l.first), line) > 1 || notInitials[strings.ReplaceAll(line, " ", "")] {
		return false
	}
	m.add(Credit, "", "author", l.tok, l.end)
	return true
}

// smallInitials says whether the German word at token k is the initials of somebody, in small letters: "Von | che".
func (m *marker) smallInitials(k int32) bool {
	return !m.flag(k, tUpper) && m.toks[k].end-m.toks[k].start <= 3 && m.initialsAt(k) && !m.listed(afterVon, k)
}

// afterVon are the German words as short as initials that may stand behind "von" and end a heading.
var afterVon = listOf(`wo da nun nah uns mir dir ihm ihr mal der den dem des ein bis vor`)

// notInitials are short forms that stand on a line of their own, and nobody's initials.
var notInitials = map[string]bool{"P.S.": true, "N.B.": true, "R.I.P.": true, "D.E.P.": true, "S.A.": true, "U.S.": true, "U.S.A.": true, "E.U.": true, "Q.E.D.": true, "F.A.Q.": true}
