package normalize

import "strings"

// wordClasses tell of a word all classes of a subject that it is of, a bit for each. Who asks for several
// looks the word up once.
type wordClasses struct {
	list    *wordList
	classes []uint8 // by the places of the list's table
	words   map[string]uint8
}

// classesOf are the classes of the words of each text, a bit for each text in order.
func classesOf(texts ...string) *wordClasses {
	c := &wordClasses{list: listOf(strings.Join(texts, " ")), words: map[string]uint8{}}
	c.classes = make([]uint8, len(c.list.table))
	for bit, text := range texts {
		for _, word := range strings.Fields(text) {
			if i := c.list.find(word, 0, len(word)); i >= 0 {
				c.classes[i] |= 1 << bit
			}
			c.words[word] |= 1 << bit
		}
	}
	return c
}

// classesAt are the classes of the word at token k, in small letters.
func (m *marker) classesAt(c *wordClasses, k int32) uint8 {
	if uint(k) >= uint(len(m.toks)) {
		return 0
	}
	t := &m.toks[k]
	if !c.list.shapes.may(m.src[t.start:t.end]) {
		return 0
	}
	switch i := c.list.find(m.src, int(t.start), int(t.end)); i {
	case noWord:
		return 0
	case unlisted:
		return c.words[strings.ToLower(m.src[t.start:t.end])]
	default:
		return c.classes[i]
	}
}
