package normalize

// Wherever it stands in it, a phrase such as "all rights reserved" makes a short line
// furniture; in a paragraph it is part of what is told, unless it stands behind its end.

// shortFurniture finds the phrases that make a short line furniture wherever
// they stand in it.
func (m *marker) shortFurniture(l *textLine, first int32) (sort, detail string) {
	agency := ""
	for k := l.tok; k < l.end && m.cues&withinCues != 0; k++ {
		if m.toks[k].hit < 0 {
			continue
		}
		for i := m.toks[k].hit; int(i) < len(m.hits) && m.hits[i].tok == k; i++ {
			switch h := &m.hits[i]; h.cue {
			case cueSource:
				if agency == "" {
					agency = m.name(h)
				}
			case cueContributed:
				if m.lineCue(l, cueEditing) {
					continue // a line in which Reuters signs
				}
				if k > l.tok && (m.word(k, "con") || m.word(k, "com")) && !m.is(k-1, '(') && !m.sentenceBefore(k) {
					continue // "contará con la colaboración de la Universidad"
				}
				if agency == "" {
					if s := m.slotRight(h.end); s.ok {
						agency = s.name
					}
				}
				return furnitureContributors, agency
			case cueLicence:
				if m.lineCue(l, cueRepublished) {
					continue // "republished from X under a Creative Commons licence"
				}
				if h.detail == "told" && l.end-l.tok > licenceLine && k > l.tok && !m.some(k, tUpper|tSentence) {
					continue // "whether plans that it bought are licensed under the terms of 2011, and ..."
				}
				if m.lineHas(l, navigation) {
					return furnitureFooter, ""
				}
				return furnitureLicence, ""
			case cueNotice:
				switch {
				case h.detail == "within", h.detail == "last" && h.end == l.end:
					return furnitureNotice, ""
				case h.detail == "reader" && l.end-l.tok <= promptLine && !m.somebodySays(l):
					return furniturePrompt, ""
				case h.detail == "warns" && l.end-l.tok <= promptLine && m.warns(l, h):
					return furnitureNotice, ""
				case h.detail == "reach" && m.address(h.end, l.end) > h.end:
					return furnitureContact, ""
				}
			case cueClick:
				if l.end-l.tok <= promptLine && !m.lineCue(l, cueRepublished) {
					return furnitureTeaser, ""
				}
			case cueMail:
				if l.end-l.tok <= promptLine && !m.lineCue(l, cueRepublished) && (h.detail != "letter" || !m.somebodySays(l)) {
					return furnitureNewsletter, ""
				}
			case cueCaption:
				if h.detail == "within" && !m.spokenOf(l, h) || h.detail == "side" && m.apart(h) && m.lineDate(l) {
					return furnitureCaption, ""
				}
			}
		}
	}
	if (m.is(l.tok, codeCopy) || m.cueAt(first, cueCopyright) != nil || m.cueAt(l.tok, cueCopyright) != nil) && l.end-l.tok <= 24 {
		notice := m.noticeLine(l)
		if m.lineHas(l, navigation) && (notice || !m.is(l.tok, '(') && m.links(l) > 1) {
			return furnitureFooter, ""
		}
		if notice {
			return furnitureCopyright, ""
		}
	}
	return "", ""
}

// somebodySays says whether somebody says something in the line.
func (m *marker) somebodySays(l *textLine) bool {
	return m.lineCue(l, cueSay) || m.lineCue(l, cueReport) || m.lineCue(l, cueTell)
}

// links is how many words of the line are those of a footer's links.
func (m *marker) links(l *textLine) int {
	n := 0
	for k := l.tok; k < l.end; k++ {
		if m.has(k, navigation) {
			n++
		}
	}
	return n
}

// noticeLine says whether a line that opens with a copyright sign or word has
// the sign, a year, or an agency or outlet behind it: "Copyright law is due for
// reform" has none of them, nor has the third of a list, "(c) to make copies".
func (m *marker) noticeLine(l *textLine) bool {
	for k := l.tok; k < l.end && k < l.tok+6; k++ {
		if m.is(k, codeCopy) || m.cueAt(k, cueSource) != nil {
			return true
		}
		if _, ok := m.newsYear(k); ok {
			return true
		}
	}
	return false
}

// licenceLine is the most tokens of a line that words of a licence which prose has as well make
// furniture in the midst of a sentence, licenceTail the most of one that ends a paragraph, and licensedProse the
// fewest words of the prose before that.
const (
	licenceLine   = 30
	licenceTail   = 14
	licensedProse = 8
)

// licenceBehind reads the licence that ends a paragraph of prose, in brackets or
// as a sentence of its own, "... alla logistica. (riproduzione riservata)": that
// alone is furniture.
func (m *marker) licenceBehind(l *textLine) bool {
	if !m.hasCue(cueLicence) {
		return false
	}
	for k := max(l.tok, l.end-licenceTail); k < l.end; k++ {
		if m.cueAt(k, cueLicence) == nil {
			continue
		}
		from := k
		if m.is(k-1, '(') || m.is(k-1, codeCopy) {
			from--
		}
		if from-l.tok < licensedProse || !m.flag(from, tSentence) && !m.is(from-1, '.') {
			return false
		}
		m.addSpan(Furniture, furnitureLicence, "", Span{m.toks[from].start, l.last})
		return true
	}
	return false
}
