package normalize

import "strings"

// Some captions have no word that tells them: what the picture shows, a full stop and an agency, as an agency
// signs a paragraph. What tells is where they stand, above the story, and how a page's source has them.

const (
	// captionSentence is the most tokens of such a caption before a bare agency: a paragraph has more.
	captionSentence = 30
	// captionTop is the most bytes of a text above one.
	captionTop = 1200
)

// pictured says whether a line above the story is such a caption: one sentence and the bare agency of a Romance
// paper, "La grúa, el lunes, en el muelle. EFE", or any with its agency in brackets that the page has twice in
// succession, as the picture's alternative text and below it.
func (m *marker) pictured(l *textLine) bool {
	if m.above == 0 || int(l.first) > captionTop || !m.hasCue(cueSource) {
		return false
	}
	if m.shownAbove(l) {
		return true
	}
	k := l.end - 1
	if m.is(k, ')') && m.agencyAt(k-1) && m.is(k-2, '(') {
		return m.sentenceBefore(k-2) && m.twice(l)
	}
	if m.lang&romance == 0 || l.end-l.tok > captionSentence || !m.agencyAt(k) || !m.caps(k) || !m.sentenceBefore(k) || m.word(k-2, "av") || m.lastProse(l) {
		return false // "Jeanne Roc av. AFP" signs
	}
	for j := l.tok + 1; j < k; j++ {
		if m.flag(j, tSentence) || m.listed(finiteVerbs, j) || m.preterite(j) {
			return false
		}
	}
	return true
}

// finiteVerbs are forms by which a sentence tells what happened: what a picture shows has hardly one.
var finiteVerbs = listOf(`ha han había habían ont avait avaient hanno aveva avevano tem têm tinha tinham é è est es son sont sono são era eran eram était étaient fue fueron foi foram fu furono será serán sera seront sarà saranno serão va van vont vanno`)

// preterite says whether token k ends as verbs of Spanish and Portuguese do that tell of the past.
func (m *marker) preterite(k int32) bool {
	if m.lang&(langES|langPT) == 0 || m.some(k, tUpper|tPunct|tDigit) {
		return false
	}
	w := m.text(k, k+1)
	for _, end := range [...]string{"ó", "aron", "ieron", "ou", "aram", "eram", "iram"} {
		if len(w) > len(end)+1 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// twice says whether the line above or below has the same bytes.
func (m *marker) twice(l *textLine) bool {
	s := m.src[l.first:l.last]
	below, _, _ := strings.Cut(strings.TrimLeft(m.src[l.last:], " \t\r\n"), "\n")
	above := strings.TrimRight(m.src[:l.first], " \t\r\n")
	above = above[strings.LastIndexByte(above, '\n')+1:]
	return strings.TrimSpace(below) == s || strings.TrimSpace(above) == s
}

// colonsCredit says whether a line ends as captions of regional papers of Spain do: a full stop, two colons
// and who took the picture: "La grúa, en el muelle. :: j. roca".
func (m *marker) colonsCredit(l *textLine) bool {
	if m.lang != langES || l.end-l.tok < leastDescribed {
		return false
	}
	for k := l.end - 2; k > l.tok+1 && k > l.end-longestOutlet; k-- {
		if m.is(k, ':') {
			return m.is(k-1, ':') && m.flag(k-1, tSpace) && m.flag(k+1, tSpace)
		}
	}
	return false
}

// creditAgain says whether a short line is the name in which the caption right above it ends, as a page has it once more for
// the picture itself: "The quay on Monday. / Photo: AA", and below it "AA".
func (m *marker) creditAgain(l *textLine) bool {
	n := len(m.marks) - 1
	if n < 0 || l.end-l.tok > longestOutlet || m.marks[n].Kind != Furniture || m.marks[n].Value != furnitureCaption {
		return false
	}
	above, name := m.marks[n].Span, m.src[l.first:l.last]
	return m.blankSince(above.End, l) && strings.HasSuffix(m.src[above.Start:above.End], " "+name)
}
