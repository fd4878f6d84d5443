package normalize

import "strings"

// Below an article pages name what stands behind a colon: "Classifieds: boat for sale", "Poll: should the bridge
// close?", "More from Harlow: Ferry runs aground". The words before the colon tell it, and what stands behind may
// speak of anything.

const (
	// labelWords is the most words of such a label.
	labelWords = 5
	// labelledWords is the fewest words behind it that are the title of another article.
	labelledWords = 4
)

// A label is how many words of which kind stand before the colon of a line.
type label struct {
	all, page, either, points, sections, small, names, world int
	pointsFirst                                              bool
}

// labelled says whether line i, which is no sentence, has a label before its first colon.
func (r *lineReader) labelled(i int) bool {
	l, place := &r.lines[i], r.place(i)
	text := r.src[l.Start:l.End]
	colon := strings.IndexByte(text, ':')
	if colon < 2 || place == aboveProse || l.sort == dayLine {
		return false // as nearly all
	}
	behind := text[colon+1:]
	if !strings.HasPrefix(behind, " ") || text[len(text)-1] == '.' && !cut(text) || spoken(text) {
		return false
	}
	n := r.labelOf(i, l.Start+int32(colon))
	switch {
	case n.all == 0 || n.all > labelWords || n.world > 0:
		return false
	case n.names > 0: // where the others are from, behind a word that points to them
		return n.pointsFirst && n.small > 0 && strings.Count(behind, " ") >= labelledWords
	case place == amidProse: // somebody may speak so, or the parts of a guide be called so
		return n.page > 0 && n.points > 0
	}
	return n.page+n.sections > 0 || n.points > 1 || n.either > 0 && !r.inList(i)
}

// labelOf counts the words of line i before a place.
func (r *lineReader) labelOf(i int, end int32) (n label) {
	for at := r.firstWord(i); at < len(r.found) && r.found[at].Start < end && n.all <= labelWords; at++ {
		w := &r.found[at]
		n.all++
		kind := r.table.kind(w.ID, r.lang)
		switch {
		case (kind.named() || kind == eitherWord) && r.inProse(w):
			n.world++ // an article on polls
		case kind == sectionName:
			n.sections++
		case kind.named():
			n.page++
		case kind == pointsOn, kind == listWord:
			n.points++
			n.pointsFirst = n.pointsFirst || n.all == 1
		case kind == eitherWord:
			n.either++
		case kind != worldWord, w.Flags&Number != 0, r.functions.flag(w.ID) != 0, w.End-w.Start == 1:
			n.small++
		case w.Flags&Capital != 0 && n.all > 1:
			n.names++
		default:
			n.world++
		}
	}
	return n
}
