package normalize

import "strings"

// wordShapes tell by its length and first letter that a word is none of some, as most words
// of a text are not. Case does not matter.
type wordShapes [32]uint32

func (s *wordShapes) add(word string) { s[min(len(word), 31)] |= 1 << (word[0] & 31) }

// may says whether word, which is not empty, may be one of them.
func (s *wordShapes) may(word string) bool { return s[min(len(word), 31)]>>(word[0]&31)&1 != 0 }

// A wordList is a set of words in small letters.
type wordList struct {
	words  map[string]bool
	shapes wordShapes
}

// listOf is the set of the words in text.
func listOf(text string) *wordList {
	l := &wordList{words: map[string]bool{}}
	for word := range strings.FieldsSeq(text) {
		l.words[word] = true
		l.shapes.add(word)
	}
	return l
}

// has says whether the word, in small letters, is in the set.
func (l *wordList) has(word string) bool { return l.words[word] }

// listed says whether the word at token k, in small letters, is in the set.
func (m *marker) listed(l *wordList, k int32) bool {
	if uint(k) >= uint(len(m.toks)) {
		return false
	}
	word := m.text(k, k+1)
	return l.shapes.may(word) && l.words[strings.ToLower(word)]
}
