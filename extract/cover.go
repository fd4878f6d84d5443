package extract

import (
	"hash/fnv"
	"slices"
	"strings"
)

// A cover knows the runs of three words of a text, and its short blocks.
type cover struct {
	n     int // words
	runs  map[uint64]bool
	short map[string]bool
}

func newCover(blocks []block) *cover {
	c := &cover{runs: map[uint64]bool{}, short: map[string]bool{}}
	var last []string // up to two words before the block: runs go on across blocks that an extractor has joined
	for i := range blocks {
		ws := words(blocks[i].text)
		c.n += len(ws)
		if len(ws) < 3 {
			c.short[strings.Join(ws, " ")] = true
		}
		ws = append(last, ws...)
		for j := 0; j+3 <= len(ws); j++ {
			c.runs[run(ws[j:j+3])] = true
		}
		last = slices.Clone(ws[max(0, len(ws)-2):])
	}
	return c
}

// has says whether the text has a block with these words. Fewer than three
// have to be a block of the text too: "News" stands in many a sentence.
func (c *cover) has(ws []string) bool {
	switch {
	case len(ws) == 0:
		return false
	case len(ws) < 3:
		return c.short[strings.Join(ws, " ")]
	}
	n := 0
	for i := 0; i+3 <= len(ws); i++ {
		if c.runs[run(ws[i:i+3])] {
			n++
		}
	}
	return float64(n) > covered*float64(len(ws)-2)
}

func run(ws []string) uint64 {
	h := fnv.New64a()
	for _, w := range ws {
		h.Write([]byte(w))
		h.Write([]byte{0})
	}
	return h.Sum64()
}
