package normalize

import (
	"slices"
	"strings"
)

// Above a story a sentence that an agency signs is as often what a picture shows: the agency took that, and
// the story is by whom its dateline says, or by nobody who is named.

// sentenceSigned returns the token behind which the one sentence of a line ends, if an agency alone signs it, in
// brackets or behind a dash: "The crane is seen at the quay. (AP)", "... at the quay. —AFP". It returns -1 if
// none does.
func (m *marker) sentenceSigned(l *textLine) int32 {
	k := l.end - 1
	switch {
	case m.is(k, ')') && m.agencyAt(k-1) && m.is(k-2, '(') && m.cueAt(k-1, cueSource).end == k:
		k -= 2
	case m.agencyAt(k) && m.dashAt(k-1):
		k--
	default:
		return -1
	}
	if k <= l.tok+leastDescribed || l.end-l.tok > captionWords || !m.sentenceBefore(k) {
		return -1
	}
	for j := l.tok + 1; j < k; j++ {
		if m.flag(j, tSentence) {
			return -1
		}
	}
	return k
}

// shownAbove says whether such a line, with the story below it, tells what a picture shows: by saying that it is
// seen there, or under a heading in capitals of its own.
func (m *marker) shownAbove(l *textLine) bool {
	end := m.sentenceSigned(l)
	return end > 0 && (m.seenThere(l.tok, end) || m.captionHeaded(l, end)) && !m.lastProse(l)
}

// seenThere says whether somebody or something "is seen" or "are pictured" in the tokens [k, end): what is seen
// as something, or to do it, is an opinion.
func (m *marker) seenThere(k, end int32) bool {
	if m.lang != langEN {
		return false
	}
	for ; k+2 < end; k++ {
		if (m.word(k, "is") || m.word(k, "are")) && m.listed(shownWords, k+1) && !m.word(k+2, "as") && !m.word(k+2, "to") && !m.has(k+2, byWord) {
			return true
		}
	}
	return false
}

var shownWords = listOf(`seen pictured photographed`)

// captionHeading is the least words in capitals that head a caption: a place before a story has fewer, or is known.
const captionHeading = 3

// captionHeaded says whether a line opens with a heading in capitals that runs on into the sentence:
// "LONGER THAN BEFORE The crane at the quay of Harlow".
func (m *marker) captionHeaded(l *textLine, end int32) bool {
	k := l.tok
	for k < end && m.caps(k) && !m.flag(k, tPunct) {
		k++
	}
	return k-l.tok >= captionHeading && !m.has(l.tok, datelinePlace) && m.flag(k, tUpper) && !m.flag(k, tPunct) && end-k > leastDescribed
}

// captionsAbove marks the lone sentence above a text's dateline that an agency signs as what a picture shows: a
// story begins with its place, and above it stand its title, its summary and its picture. Where somebody says
// something in it, it is a piece of news by itself, as in a column of those. The marks are in the order in which they were found.
func (m *marker) captionsAbove() {
	story := int32(captionTop)
	for i := range m.marks {
		if k := &m.marks[i]; k.Kind == Dateline {
			story = min(story, k.Start)
		}
	}
	if story == captionTop {
		return
	}
	var lines []Span
	for _, k := range m.marks {
		if k.Kind == Credit && k.Detail == "close" && k.End < story {
			if line, ok := m.loneSentence(k.Span); ok {
				lines = append(lines, line)
			}
		}
	}
	for _, line := range lines {
		m.marks = slices.DeleteFunc(m.marks, func(k Mark) bool { return k.Start >= line.Start && k.End <= line.End })
		m.addSpan(Furniture, furnitureCaption, "", line)
	}
}

// loneSentence returns the line that ends with a signature, if there is a title above and nothing before the
// signature but one sentence, in which nobody says anything.
func (m *marker) loneSentence(signature Span) (Span, bool) {
	first := int32(strings.LastIndexByte(m.src[:signature.Start], '\n') + 1)
	line := Span{first, signature.End}
	sentence := strings.TrimRight(m.src[first:signature.Start], " -–—")
	behind, _, _ := strings.Cut(m.src[signature.End:], "\n")
	if first == 0 || len(sentence) > captionBytes || !strings.HasSuffix(sentence, ".") || strings.Contains(sentence, ". ") || strings.TrimSpace(behind) != "" {
		return line, false
	}
	says := func(in Mark) bool {
		return (in.Kind == Attribution || in.Kind == Scoop || in.Kind == Dateline) && in.Start >= line.Start && in.End <= line.End
	}
	return line, !slices.ContainsFunc(m.marks, says)
}

// givenAbove says whether a line of an English page, above its prose, is nothing but an agency in brackets:
// "(Associated Press)" credits the picture there, whose caption others leave out. Who sent the text
// stands without brackets, "By Associated Press", below the author, or in its dateline, "HARLOW (AP) -".
func (m *marker) givenAbove(l *textLine) bool {
	if m.lang != langEN || m.head.lines == 0 || m.head.lines > headLines || m.head.agency != "" || m.head.byline || !m.is(l.tok, '(') || !m.is(l.end-1, ')') || m.lastProse(l) {
		return false
	}
	above := strings.TrimRight(m.src[:l.first], " \t\r")
	if above = strings.TrimSuffix(above, "\n"); !strings.HasSuffix(above, "\n") && !strings.HasSuffix(strings.TrimRight(above, " \t\r"), ".") {
		return false // right below a name
	}
	h := m.cueAt(l.tok+1, cueSource)
	return h != nil && h.end == l.end-1 && m.agencyAt(l.tok+1) && m.flag(l.tok+1, tUpper) // "(afp)" is a desk's
}
