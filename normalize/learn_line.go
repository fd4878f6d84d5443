package normalize

import (
	"slices"
	"strings"
)

// eachLine calls f with every line of the source that is not blank, without
// the white space around it.
func eachLine(source string, f func(Span)) {
	source = source[:min(len(source), maxSource)]
	for at := 0; at < len(source); {
		end := strings.IndexByte(source[at:], '\n')
		if end < 0 {
			end = len(source) - at
		}
		line := source[at : at+end]
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			start := at + strings.Index(line, trimmed)
			f(Span{int32(start), int32(start + len(trimmed))})
		}
		at += end + 1
	}
}

// lineHash is the hash of a line without regard to case, digits and white
// space (FNV-1a, 64 bits), and its number of words; 0 words if it has no
// letter.
func lineHash(line string) (hash uint64, words int) {
	hash = 14695981039346656037
	letters, gap := false, true
	for i := range len(line) {
		b := line[i]
		switch byteKind[b] {
		case byteSpace, byteLine:
			gap = true
			continue
		case byteNumber:
			continue
		case byteWord, byteHigh:
			letters = true
			b |= 0x20
		}
		if gap {
			words++
			gap = false
			hash = (hash ^ ' ') * 1099511628211
		}
		hash = (hash ^ uint64(b)) * 1099511628211
	}
	if !letters {
		return 0, 0
	}
	return hash, words
}

// A topic is a sketch of what a text speaks of: the smallest hashes of its
// longer words, of which two texts share about as large a part as of the words
// themselves (Broder 1997). Digits and function words tell no story.
type topic []uint64

const (
	// topicWords is the size of a topic: with 48 a share of 0.35 is known to 0.07.
	topicWords = 48
	// topicLength is the least bytes of a word that a topic counts.
	topicLength = 5
	// sameStory is the share of their words from which two texts of an outlet
	// tell one story. Versions of a story share half and more; different stories
	// a tenth, and up to 0.3 where as much furniture as text is on both.
	sameStory = 0.35
)

func topicOf(t *Text) topic {
	var ids []uint64
	for _, w := range t.Words {
		if w.Flags&(Number|Function) == 0 && w.End-w.Start >= topicLength {
			ids = append(ids, w.ID*0x9e3779b97f4a7c15)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	return slices.Clone(ids[:min(len(ids), topicWords)])
}

// same says whether two texts tell one story, as two empty ones do.
func (a topic) same(b topic) bool {
	both, all := 0, 0
	for i, j := 0, 0; all < topicWords && (i < len(a) || j < len(b)); all++ {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			i++
		case i == len(a) || b[j] < a[i]:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	return float64(both) >= sameStory*float64(all)
}
