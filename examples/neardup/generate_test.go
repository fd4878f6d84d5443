package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
)

// A newsroom writes articles of invented words: most are new, some are copies
// of an earlier one, edited in one of the ways of planted.
type newsroom struct {
	r          *rand.Rand
	zipf       *rand.Zipf
	words      int     // of an article
	share      float64 // of copies
	vocabulary []string
	recent     [][]string // articles to copy from, as sentences
}

// planted names the ways in which a copy is edited.
var planted = []string{"word dropped", "dateline added", "tail cut", "paragraphs reordered", "two texts merged", "10 % of words changed", "one sentence lifted"}

// keep is how many articles may still be copied from: near-duplicates of news
// live for days.
const keep = 2000

func newNewsroom(seed uint64, words int, share float64) *newsroom {
	n := &newsroom{r: rand.New(rand.NewPCG(seed, 99)), words: words, share: share}
	n.zipf = rand.NewZipf(n.r, 1.1, 20, 39_999)
	syllables := strings.Fields("ba ren do ki mal to sen ur val e hol ta mi lo ster wi ga no pel a ri cu den fa")
	for range 40_000 {
		var w strings.Builder
		for range 1 + n.r.IntN(3) {
			w.WriteString(syllables[n.r.IntN(len(syllables))])
		}
		n.vocabulary = append(n.vocabulary, w.String())
	}
	return n
}

// sentence writes a sentence.
func (n *newsroom) sentence() string {
	var b strings.Builder
	count := 8 + n.r.IntN(20)
	for i := range count {
		w := n.vocabulary[n.zipf.Uint64()]
		if i == 0 {
			w = strings.ToUpper(w[:1]) + w[1:]
		} else {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		if i+1 < count && n.r.IntN(12) == 0 {
			b.WriteByte(',')
		}
	}
	b.WriteByte('.')
	return b.String()
}

// story writes a new article as sentences.
func (n *newsroom) story() []string {
	var s []string
	for count := 0; count < n.words; {
		s = append(s, n.sentence())
		count += strings.Count(s[len(s)-1], " ") + 1
	}
	return s
}

// edit returns an edited copy.
func (n *newsroom) edit(way string, old []string) []string {
	s := append([]string(nil), old...)
	switch way {
	case "word dropped":
		i := n.r.IntN(len(s))
		w := strings.Fields(s[i])
		s[i] = strings.Join(w[1:], " ")
	case "dateline added":
		s[0] = strings.ToUpper(n.vocabulary[n.r.IntN(1000)]) + ", May 3 - " + s[0]
	case "tail cut":
		s = s[:1+len(s)*2/3]
	case "paragraphs reordered":
		n.r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	case "two texts merged":
		s = append(s, n.recent[n.r.IntN(len(n.recent))]...)
	case "10 % of words changed":
		for i := range s {
			w := strings.Fields(s[i])
			for k := range w {
				if n.r.IntN(10) == 0 {
					w[k] = n.vocabulary[n.zipf.Uint64()]
				}
			}
			s[i] = strings.Join(w, " ")
		}
	case "one sentence lifted":
		lifted := s[n.r.IntN(len(s))]
		s = n.story()
		s[n.r.IntN(len(s))] = lifted
	}
	return s
}

// article writes the next article, and says how it was made.
func (n *newsroom) article() (text, way string) {
	var s []string
	if len(n.recent) > 0 && n.r.Float64() < n.share {
		way = planted[n.r.IntN(len(planted))]
		s = n.edit(way, n.recent[n.r.IntN(len(n.recent))])
	} else {
		s = n.story()
	}
	if len(n.recent) < keep {
		n.recent = append(n.recent, s)
	} else {
		n.recent[n.r.IntN(keep)] = s
	}
	var b strings.Builder
	for i, sentence := range s {
		switch {
		case i == 0:
		case i%3 == 0:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
		b.WriteString(sentence)
	}
	return b.String(), way
}

// write writes articles as JSON lines.
func (n *newsroom) write(w io.Writer, articles int) error {
	b := bufio.NewWriter(w)
	for i := range articles {
		text, _ := n.article()
		fmt.Fprintf(b, "{\"id\":\"d%d\",\"text\":\"%s\"}\n", i, strings.ReplaceAll(text, "\n", `\n`))
	}
	return b.Flush()
}
