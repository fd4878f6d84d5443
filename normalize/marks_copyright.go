package normalize

import "strings"

// copySign reads a notice that opens with the sign.
func (m *marker) copySign(k int32) { m.notice(k, k+1) }

// copyright reads a notice that opens with the word or with "(c)".
func (m *marker) copyright(h *hit) {
	if h.tok > 0 && m.is(h.tok-1, codeCopy) {
		return // read from the sign
	}
	m.notice(h.tok, h.end)
}

// notice reads a copyright notice whose sign or word is [from, k): years, then
// the holder, up to the end of its clause. A word or "(c)" without a year or a
// known holder is no notice: texts about the law have the word too, and lists
// that count a, b, c the letter.
func (m *marker) notice(from, k int32) {
	if m.is(from, codeCopy) && from > 0 && m.cueAt(from-1, cueCopyright) != nil {
		from--
	}
	for n := 0; n < 4 && (m.is(k, codeCopy) || m.is(k, ':') || m.cueAt(k, cueCopyright) != nil); n++ {
		k++
	}
	signed := false
	for j := from; j < k; j++ {
		signed = signed || m.is(j, codeCopy)
	}
	if m.has(k, lawWord) {
		return // the Copyright Act is a law
	}
	if m.is(k, '(') && m.is(k+2, ')') {
		if _, ok := m.years(k + 1); ok {
			k++ // Copyright (2024) Xinhua
		}
	}
	year := false
	k, year = m.years(k)
	if m.is(k, ')') {
		k++
	}
	if h := m.cueAt(k, cueLicence); h != nil && signed && (m.is(h.end, '.') || m.dashAt(h.end)) {
		k = h.end + 1 // © Alle Rechte vorbehalten. Harlower Anzeiger GmbH
	}
	if m.word(k, "by") || m.word(k, "the") || m.word(k, "von") || m.word(k, "par") {
		k++
	}
	if h := m.cueAt(k, cueSource); h != nil {
		m.sourceHolds(from, h, year)
		return
	}
	if m.cueAt(k, cueMonth) != nil {
		return // "© May 2005" says when, not whose
	}
	if year && m.siteHolds(from, k) {
		return
	}
	end := m.holderEnd(k)
	holder := strings.Trim(m.text(k, end), " -–—,.&")
	if again, ok := m.years(end); ok {
		end, year = again, true
	}
	if h := m.cueAt(k, cueCaption); h != nil && !year && h.end < end || m.word(k, "photo") || m.word(k, "foto") {
		return // who took it
	}
	if holder == "" && year && signed && m.holderBefore(from, end) {
		return
	}
	if len(holder) < 2 || corporate[holder] || !year && (!signed || m.endsCaption(from, end) || m.pictureAbove(from, end)) {
		return
	}
	m.add(Copyright, holder, "", from, end)
}

// sourceHolds reads the notice from token from on whose holder is the agency or outlet h; year says that one stands
// before it. Without a year, and a photographer beside it or on top of the text, it is a picture's.
func (m *marker) sourceHolds(from int32, h *hit, year bool) {
	to, again := m.years(h.end)
	if !again && !year {
		alone := m.flag(from, tLine) && (int(to) == len(m.toks) || m.flag(to, tLine))
		top := m.toks[from].start < pictureTop && len(m.src)-int(m.toks[from].start) > pictureTop
		if m.is(to, '/') && m.flag(to+1, tUpper) || alone && top || m.endsCaption(from, to) {
			return
		}
	}
	m.add(Copyright, m.name(h), "", from, to)
}

// holderEnd returns where the name of a holder ends that no table has and that begins at token k, k if there is none.
func (m *marker) holderEnd(k int32) int32 {
	end, domain := k, k
	for int(end) < len(m.toks) && end < k+8 && !m.flag(end, tLine) && (end == k || !m.flag(end, tSentence)) {
		if m.is(end, '.') && end > k && m.toks[end-1].end-m.toks[end-1].start == 1 && m.flag(end+1, tUpper) {
			end++ // James W. Roe
			continue
		}
		if m.cueAt(end, cueCopyright) != nil || end > k && m.word(end, "all") {
			break
		}
		if end > k && m.is(end-1, '.') && !m.flag(end, tSpace) && m.has(end, domainEnd) {
			end++ // Harlow.com
			domain = end
			continue
		}
		if m.flag(end, tPunct) && !m.is(end, '-') && !m.is(end, '&') && !m.is(end, '\'') && !(m.is(end, '.') && !m.flag(end+1, tSpace)) {
			break
		}
		if m.cueAt(end, cueLicence) != nil || !m.flag(end, tUpper) && !m.flag(end, tPunct) && !m.has(end, particle|andWord) {
			break
		}
		end++
	}
	for end > domain && (m.flag(end-1, tPunct) && !m.is(end-1, '.') || m.has(end-1, particle|andWord)) {
		end--
	}
	return end
}

// holderBefore adds the notice [from, to), which names nobody behind its years, if it ends
// a line that begins with its holder: "HARLOW PRESS AGENCY Copyright © 2005 - 2007".
func (m *marker) holderBefore(from, to int32) bool {
	k := from
	for k > 0 && !m.flag(k, tLine) {
		if k--; !m.flag(k, tUpper) && !m.is(k, '.') && !m.is(k, '&') && !m.has(k, particle|andWord) || from-k > longestOutlet {
			return false
		}
	}
	if k == from || !m.flag(k, tUpper) || int(to) < len(m.toks) && !m.flag(to, tLine) {
		return false
	}
	m.add(Copyright, m.text(k, from), "", k, to)
	return true
}

// endsCaption says whether the notice [from, to) ends a line that begins with other words, and these
// describe a picture, or the line stands in the midst of a text: it is that of the picture.
func (m *marker) endsCaption(from, to int32) bool {
	if m.flag(from, tLine) {
		return false
	}
	if m.lineEnd(from) == to && m.described(&textLine{tok: m.lineStart(from), end: to}, from) {
		return true
	}
	if len(m.src)-int(m.toks[from].start) <= pictureTop {
		return false
	}
	holder := to
	for n := 0; n < longestOutlet && int(to) < len(m.toks) && !m.some(to, tLine|tPunct); n++ {
		to++ // "Box to Box Pictures"
	}
	if int(to) == len(m.toks) || m.flag(to, tLine) {
		return true
	}
	return m.flag(holder, tSpace|tUpper) && m.prose(holder, m.lineEnd(holder)) // in the midst of a paragraph
}

// lineStart is where the line of token k begins.
func (m *marker) lineStart(k int32) int32 {
	for k > 0 && !m.flag(k, tLine) {
		k--
	}
	return k
}

// lineEnd is where the line of token k ends.
func (m *marker) lineEnd(k int32) int32 {
	for k++; int(k) < len(m.toks) && !m.flag(k, tLine); k++ {
	}
	return k
}

// pictureAbove says whether a notice without a year, [from, to), is that of a picture: it
// ends its line, and stands above the story, which goes on for a while below.
func (m *marker) pictureAbove(from, to int32) bool {
	if m.head.lines >= headLines || len(m.src)-int(m.toks[to-1].end) <= 2*pictureTop || m.cueAt(from, cueCopyright) != nil {
		return false
	}
	for n := 0; n < longestOutlet && int(to) < len(m.toks) && !m.flag(to, tLine) && (m.some(to, tUpper|tPunct) || m.cueAt(to, cueVia) != nil); n++ {
		to++ // "© Jane Roe / Harlow Pictures via AFP"
	}
	return int(to) == len(m.toks) || m.flag(to, tLine)
}

// corporate are the words for a sort of company, which are not its name.
var corporate = map[string]bool{"LLC": true, "Inc": true, "Ltd": true, "Corp": true, "GmbH": true, "AG": true, "SA": true, "SAS": true, "BV": true, "The": true}

// pictureTop is the most bytes of a text before the notice of the picture on its top, and
// the fewest behind it.
const pictureTop = 200

// years reads a year or a span of years, and a comma after it.
func (m *marker) years(k int32) (end int32, found bool) {
	j := k
	if m.is(j, ',') {
		j++
	}
	if _, ok := m.newsYear(j); !ok {
		return k, false
	}
	j++
	if m.is(j, '-') || m.is(j, codeDash) {
		if _, ok := m.number(j+1, 2, 4); ok {
			j += 2
		}
	}
	if m.is(j, ',') && (m.flag(j+1, tUpper) || m.word(j+1, "by")) {
		j++
	}
	return j, true
}

// siteHolds adds the notice from token from on if its holder is the address of a site at token k, in small
// letters, and ends the line: "© 2014 www.harlow-bote.example". A known outlet has its name.
func (m *marker) siteHolds(from, k int32) bool {
	end := m.lineEnd(from)
	if k >= end || m.flag(k, tUpper) || m.address(k, end) != end || strings.Contains(m.text(k, end), "@") {
		return false
	}
	site := strings.TrimRight(m.text(k, end), "/")
	for _, head := range [...]string{"https://", "http://", "www."} {
		site = strings.TrimPrefix(site, head)
	}
	if strings.Contains(site, "/") {
		return false
	}
	if s, ok := m.book.sources.lookup(strings.ToLower(site)); ok {
		site = s.Name
	}
	m.add(Copyright, site, "", from, end)
	return true
}
