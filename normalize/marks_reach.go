package normalize

import "strings"

// articleReach is how many bytes before and behind a place are searched for what an article says of the same thing
// elsewhere. Few articles are longer; live blogs, transcripts and files in which many articles stand one after the other
// are, and there a search of the whole for each name would take time by the square of the length.
const articleReach = 16 << 10

// articleAround is the text within articleReach of byte at.
func (m *marker) articleAround(at int32) string {
	return m.src[max(0, int(at)-articleReach):min(len(m.src), int(at)+articleReach)]
}

// blankSince says whether line l begins behind byte at and nothing but space stands between.
func (m *marker) blankSince(at int32, l *textLine) bool {
	return at <= l.first && strings.TrimSpace(m.src[at:l.first]) == ""
}
