package normalize

import (
	"strings"
	"unicode/utf8"
)

// Local papers set the place of a story before a stop or a dash, most often in small
// letters: "Harlow. Als der Kran fiel, ...", "Harlow - Toen de kraan ...". So begin
// sentences and kickers, too, and a place is one that the table of words has, or one
// to which the text returns with a preposition that only places have.

// stopLanguages are those whose local papers set the place in capitals before a stop.
const stopLanguages = langDE | langES | langIT | langPT

// townLanguages are those whose papers set the place in small letters.
const townLanguages = langDE | langNL | langPT

// returnReach is how many bytes are searched for a place to which a text returns.
const returnReach = 6000

// stopPlace reads the dateline of local papers that set their place before a stop:
// "VILLALUENGA. El ministro ...", "Harlow. Als der Kran ...".
func (m *marker) stopPlace(k, end int32) bool {
	if m.lang&stopLanguages == 0 || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) {
		return false
	}
	if m.toks[k].end-m.toks[k].start < 4 && !(m.lang == langDE && m.caps(k) && m.caps(k+1) && m.has(k+1, datelinePlace)) {
		return false // but a paper's own sign before its place, "HB LONDON."
	}
	j := k
	for j < k+2*townWords && (m.caps(j) || j > k && m.is(j, '/') && m.caps(j+1)) && !m.has(j, notPlace|notName) && m.cueAt(j, cueVersion) == nil && m.cueAt(j, cueSource) == nil {
		j++
	}
	small := false
	if j == k && m.lang == langDE {
		j = m.townEnd(k, end)
		small = j > k
	}
	if j == k || !m.is(j, '.') || !m.flag(j+1, tSpace) || !m.flag(j+1, tUpper) && !opensQuoteAt(m, j+1) && (small || !m.flag(j+1, tDigit)) || m.caps(j+1) && !small {
		return false
	}
	if !m.statement(j+1, end) && !(small && (m.is(end-1, '?') || m.is(end-1, '!') || m.is(end-1, ')'))) || small && !m.isTown(k, j) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// dashPlace reads the same before a dash, where words stand in a town's name that are
// small, or before a stroke or a point: "Harlow am Wasser/Weston - Ein Kran ...", "Harlow | Ein Kran
// ...", "Harlow · Ein Kran ...".
func (m *marker) dashPlace(k, end int32) bool {
	if m.lang&townLanguages == 0 || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) {
		return false
	}
	j := m.townEnd(k, end)
	if j == k || !m.is(j, '|') && !m.is(j, codeBullet) && (j == k+1 || !m.dashAt(j)) || !m.flag(j+1, tUpper) && !opensQuoteAt(m, j+1) ||
		!m.statement(j+1, end) && !(m.is(end-1, ')') && m.prose(j, end)) || !m.isTown(k, j) && !m.capsReturn(k, j) {
		return false
	}
	m.add(Dateline, "", "", k, j+1)
	m.head.place = true
	return true
}

// barePlace reads the place that German papers set before their story with no sign
// behind it: "Harlow Die Werft hat ...". A small word with a capital tells where the
// sentence begins.
func (m *marker) barePlace(k, end int32) bool {
	if m.lang != langDE || m.head.lines >= headLines || m.head.place || !m.flag(k, tUpper) {
		return false
	}
	j := k
	for j < k+barePlaceReach && j < end && (j == k || m.is(j, '/') || m.is(j-1, '/')) {
		j++
	}
	if m.is(j, ',') || !m.has(k, datelinePlace) || !m.flag(j, tUpper|tSpace) || !m.listed(germanOpeners, j) || m.caps(j) || !m.statement(j, end) {
		return false
	}
	m.add(Dateline, "", "", k, j)
	m.head.place = true
	return true
}

// barePlaceReach is the most tokens of such places: "Berlin/Harlow/Weston".
const barePlaceReach = 6

// germanOpeners are small words that have a capital at the head of a sentence alone.
var germanOpeners = listOf(`der die das den dem ein eine einen einem einer es er wir wer wie was wenn weil als nach vor bei mit im in am an auf für wegen trotz seit zum zur nun auch nur kurz rund mehr knapp gut zwei drei vier`)

// mayStop says whether a line that begins with token k may begin with a town in small
// letters and a stop.
func (m *marker) mayStop(k int32) bool {
	return m.lang&(langDE|langES|langIT) != 0 && m.flag(k, tUpper) && (m.is(k+1, '.') || m.is(k+2, '.') || m.is(k+3, '.'))
}

// townEnd reads the name of a town from token k, "Harlow", "Bad Harlow", "Harlow am
// Wasser", "Harlow/Weston", and returns where it ends, k if there is none.
func (m *marker) townEnd(k, end int32) int32 {
	words, j := 0, k
	for j < end && words <= townWords {
		switch {
		case m.flag(j, tUpper) && !m.flag(j, tPunct) && !m.has(j, notPlace|notName|honorific) && m.cueAt(j, cueSource) == nil:
			words++
			j++
		case words > 0 && m.flag(j+1, tUpper) && (m.is(j, '/') || m.is(j, '-') && !m.flag(j, tSpace) && !m.flag(j+1, tSpace)):
			words--
			j++
		case words > 0 && (m.word(j, "am") || m.word(j, "aan")) && (m.flag(j+1, tUpper) || m.flag(j+2, tUpper)):
			words--
			j++
		case words > 0 && m.lang == langDE && m.listed(townJoins, j) && m.listed(townArticles, j+1) && m.flag(j+2, tUpper):
			words--
			j += 2
		default:
			if words > townWords {
				return k
			}
			return j
		}
	}
	return k
}

// townJoins and townArticles stand between a German town and the river, the hill or the wood
// that it is called after: "Harlow an der Donau", "Weston ob der Tauber".
var (
	townJoins    = listOf(`an ob vor auf hinter unter`)
	townArticles = listOf(`der dem den`)
	// townPlaces are further ones, which stand in any sentence too.
	townPlaces = listOf(`im am in bei`)
)

// capsTown says whether [k, colon) is a place in capitals before a colon, as papers of India
// set it, and prose behind it up to token end: one to which the text returns, or where the
// first paragraph says that its news happened, "fell here on Monday". "EXPLAINED:" is none.
func (m *marker) capsTown(k, colon, end int32) bool {
	if m.lang != langEN || colon-k > townWords || !m.is(colon, ':') || m.head.lines == 0 || m.head.lines >= headLines || m.head.place || !m.flag(colon+1, tUpper) || !m.statement(colon+1, end) {
		return false
	}
	for j := colon + 1; j < end; j++ {
		if m.word(j, "here") && (m.flag(j+1, tPunct) || m.has(j+1, onWord) || m.cueAt(j+1, cueDay) != nil) {
			return true
		}
	}
	words := strings.Fields(m.text(k, colon))
	for i, w := range words {
		_, n := utf8.DecodeRuneInString(w)
		words[i] = w[:n] + strings.ToLower(w[n:])
	}
	return m.returnsTo(strings.Join(words, " "), int(m.toks[colon].end))
}
