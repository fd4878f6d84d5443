package normalize

import "strings"

// siteEndings end the names of news sites that are written as one word.
var siteEndings = []string{"Live", "News", "Online", "Today", "World", "Times", "Post", "Wire", "Insider"}

// leastSiteName is the least bytes of such a name: three and an ending of four, or four and "Tv".
const leastSiteName = 4 + 2

// siteName says whether the word at token k is the name of a news site: one word
// with a capital within, of which the rest says what it is: "HarlowLive"; or of a station of Romance
// countries: "TeleDauna", "GarganoTv".
func (m *marker) siteName(k int32) bool {
	if !m.flag(k, tUpper) {
		return false
	}
	s := m.text(k, k+1)
	if m.lang&romance != 0 && stationName(s) {
		return true
	}
	if !capitalWithin(s) {
		return false
	}
	for _, end := range siteEndings {
		if name, ok := strings.CutSuffix(s, end); ok && len(name) > 2 && name[len(name)-1] >= 'a' && name[len(name)-1] <= 'z' {
			return true
		}
	}
	return false
}

// stationName says whether s is the name of a station in one word: the place it sends from behind "Tele" or
// before "Tv". Sets, and ways of sending, are called so as well.
func stationName(s string) bool {
	if place, ok := strings.CutPrefix(s, "Tele"); ok && len(place) > 3 && place[0] >= 'A' && place[0] <= 'Z' && place[1] >= 'a' && place[1] <= 'z' {
		return true
	}
	place, ok := strings.CutSuffix(s, "Tv")
	if !ok {
		place, ok = strings.CutSuffix(s, "TV")
	}
	return ok && len(place) > 3 && place[len(place)-1] >= 'a' && place[len(place)-1] <= 'z' && !noSenders.has(strings.ToLower(place))
}

var noSenders = listOf(`smart apple fire android google digital cable online amazon chrome`)

// capitalWithin says whether a capital stands where the ending of such a name may begin.
func capitalWithin(s string) bool {
	for i := 3; i+4 <= len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return true
		}
	}
	return false
}

// site reads the address of a news site that stands for its name, in the tokens
// [k, end): "laut watson.ch", "der Table.Media vorliegt".
func (m *marker) site(k, end int32) slot {
	for m.is(end-1, '.') || m.is(end-1, ',') || m.is(end-1, ':') || m.quoteMark(end-1) {
		end--
	}
	if !m.has(end-1, domainEnd) || m.word(k, "http") || m.word(k, "https") || m.word(k, "www") {
		return slot{}
	}
	for j := k + 1; j < end; j++ {
		if m.is(j, '@') || m.is(j, '/') {
			return slot{}
		}
	}
	name := m.text(k, end)
	if s, ok := m.book.sources.lookup(name); ok {
		name = s.Name
	}
	return slot{name, k, end, false, true}
}

// newsroomLeft reads the address before the verb of h, of a newsroom by what is told of it, or by the noun before it, "Fanal.lu
// avait éventé l'affaire", "le média en ligne Fanal.lu a révélé". Shops that go by their addresses report and announce as well.
func (m *marker) newsroomLeft(h *hit) slot {
	end := h.tok
	for n := 0; n < reach && end > 0 && !m.has(end-1, domainEnd) && m.leftFill(end-1) && !m.flag(end, tSentence); n++ {
		end--
	}
	start := end - 3
	if start < 0 || !m.is(end-2, '.') || m.some(end-1, tPunct|tSpace) || m.address(start, end) != end || m.deedOf(h) != newsDeed && !m.kindLeft(start) {
		return slot{}
	}
	return m.site(start, end)
}

// kindLeft says whether a noun for outlets stands before token k, with words between that say of what kind.
func (m *marker) kindLeft(k int32) bool {
	for n := 0; n <= kindWords && k > 0 && !m.some(k, tSentence|tLine); n++ {
		if k--; m.kindNoun(k) {
			return true
		}
		if m.some(k, tUpper|tPunct) || m.tells(k) {
			break
		}
	}
	return false
}

// siteBehind reads the address of a source of the table in brackets behind a line's last
// sentence, "... he said. (gds.it)", or behind "from" on a line of its own.
func (m *marker) siteBehind(l *textLine) {
	end := l.end
	if m.is(end-1, '.') {
		end--
	}
	k := l.tok + 1 // "Da www.gds.it"
	if m.is(end-1, ')') {
		for end--; k < end && (!m.is(k-1, '(') || end-k > longestOutlet); {
			k++
		}
		if !m.sentenceBefore(k - 1) {
			return
		}
	} else if end-k > longestOutlet || !m.has(l.tok, prepositionBy) {
		return
	}
	if k >= end || m.address(k, end) != end {
		return
	}
	if s, ok := m.book.sources.lookup(m.text(k, end)); ok {
		m.add(Credit, s.Name, "source", k-1, l.end)
	}
}
