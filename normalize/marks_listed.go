package normalize

import (
	"maps"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// wordShapes tell by its length, its first and its last byte that a word is none of some, as most
// words of a text are not. Case does not matter.
type wordShapes [32]struct{ first, last uint32 }

func (s *wordShapes) add(word string) {
	shape, last := &s[min(len(word), 31)], word[len(word)-1]
	shape.first |= 1 << (word[0] & 31)
	if last < utf8.RuneSelf || latinWord(word) {
		shape.last |= 1 << (last & 31)
	} else {
		shape.last = ^uint32(0) // a letter that a small one may not be told by
	}
}

// may says whether word, which is not empty, may be one of them.
func (s *wordShapes) may(word string) bool {
	shape := &s[min(len(word), 31)]
	return shape.first>>(word[0]&31)&1 != 0 && shape.last>>(word[len(word)-1]&31)&1 != 0
}

// A wordList is a set of words. Those in small letters of ASCII or Latin-1, up to sixteen bytes,
// which most are, lie in a table by their letters, case aside: a word of a text is looked for
// there without a copy in small letters.
type wordList struct {
	words  map[string]bool
	shapes wordShapes
	table  []listedWord
	shift  uint8 // of the hash, for a place in the table
}

// A listedWord is up to eight letters of a word and up to eight behind them, as load8 reads them;
// that of no word is empty.
type listedWord struct{ head, tail uint64 }

const (
	listedBytes = 16                 // the most bytes of a word in the table
	highBits    = 0x8080808080808080 // of eight bytes, those that no letter of ASCII has
)

// listedKey is the word s[start:end], of no more than listedBytes.
func listedKey(s string, start, end int) listedWord {
	w := listedWord{head: load8(s, start, end-start)}
	if end-start > 8 {
		w.tail = load8(s, start+8, end-start-8)
	}
	return w
}

// folds says whether w is all that word is but for case: it has letters of ASCII alone, or of
// Latin-1 whose case is told by the same bit.
func (w listedWord) folds(word string) bool {
	return (w.head|w.tail)&highBits == 0 || latinWord(word)
}

// latinWord says whether all runes of a word are what latinLetter says, by its bytes.
func latinWord(word string) bool {
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case c < utf8.RuneSelf:
			if !asciiWord[c] {
				return false
			}
		case c != 0xC3 || i+1 == len(word):
			return false
		default:
			i++
			if b := word[i]; b < 0x80 || b > 0xBF || b == 0x97 || b == 0xB7 || b == 0x9F { // ×, ÷, ß
				return false
			}
		}
	}
	return true
}

// place is where w is looked for first.
func (l *wordList) place(w listedWord) int {
	return int((w.head ^ bits.RotateLeft64(w.tail, 29)) * 0x9E3779B97F4A7C15 >> l.shift)
}

// listOf is the set of the words in text.
func listOf(text string) *wordList { return listOfWords(strings.Fields(text)) }

// listOfWords is the set of the words.
func listOfWords(words []string) *wordList {
	size := bits.Len(uint(2 * len(words))) // half of the table stays empty
	l := &wordList{table: make([]listedWord, 1<<size), shift: uint8(64 - size), words: make(map[string]bool, len(words))}
	for _, word := range words {
		l.words[word] = true
		l.shapes.add(word)
		w := listedKey(word, 0, min(len(word), listedBytes))
		if len(word) > listedBytes || !w.folds(word) || strings.ToLower(word) != word {
			continue
		}
		i := l.place(w)
		for l.table[i] != (listedWord{}) && l.table[i] != w {
			i = (i + 1) & (len(l.table) - 1)
		}
		l.table[i] = w
	}
	return l
}

// listOfAll is the set of the words of all lists: who asks for several asks it first.
func listOfAll(lists ...*wordList) *wordList {
	var words []string
	for _, l := range lists {
		words = slices.AppendSeq(words, maps.Keys(l.words))
	}
	return listOfWords(words)
}

// has says whether the word, as it is written, is in the set.
func (l *wordList) has(word string) bool { return l.words[word] }

// hasFolded says whether s[start:end], which is not empty, is in the set in small letters.
func (l *wordList) hasFolded(s string, start, end int) bool {
	w := listedKey(s, start, min(end, start+listedBytes))
	if end-start > listedBytes || !w.folds(s[start:end]) {
		return l.words[strings.ToLower(s[start:end])]
	}
	for i := l.place(w); l.table[i].head != 0; i = (i + 1) & (len(l.table) - 1) {
		if l.table[i] == w {
			return true
		}
	}
	return false
}

// What find says of a word that it doesn't find.
const (
	noWord   = -1 // it is none of the set
	unlisted = -2 // the table does not tell
)

// find is where s[start:end], which is not empty, lies in the table, whatever its case.
func (l *wordList) find(s string, start, end int) int {
	w := listedKey(s, start, min(end, start+listedBytes))
	if end-start > listedBytes || !w.folds(s[start:end]) {
		return unlisted
	}
	for i := l.place(w); l.table[i].head != 0; i = (i + 1) & (len(l.table) - 1) {
		if l.table[i] == w {
			return i
		}
	}
	return noWord
}

// listed says whether the word at token k, in small letters, is in the set. A language that has
// no such set, as a text that is in none, has nil.
func (m *marker) listed(l *wordList, k int32) bool {
	if l == nil || uint(k) >= uint(len(m.toks)) {
		return false
	}
	t := &m.toks[k]
	return l.shapes.may(m.src[t.start:t.end]) && l.hasFolded(m.src, int(t.start), int(t.end))
}
