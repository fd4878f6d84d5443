package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
	of         []int      // by article of recent: its story
	forms      []string   // see template
	stories    int
	story      int          // of the last article
	mixed      map[int]bool // stories that begin with a text merged from two
}

// planted names the ways in which a copy is edited.
var planted = []string{"word dropped", "dateline added", "tail cut", "paragraphs reordered", "two texts merged", "10 % of words changed", "one sentence lifted"}

// keep is how many articles may still be copied from: near-duplicates of news
// live for days.
const keep = 2000

func newNewsroom(seed uint64, words int, share float64) *newsroom {
	n := &newsroom{r: rand.New(rand.NewPCG(seed, 99)), words: words, share: share, mixed: map[int]bool{}}
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

// fresh writes a new article as sentences.
func (n *newsroom) fresh() []string {
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
		s = n.fresh()
		s[n.r.IntN(len(s))] = lifted
	}
	return s
}

// damage reads a text as a scanner would that gets one word in twelve wrong.
func (n *newsroom) damage(text string) string {
	b := []byte(text)
	for i, c := range b {
		if 'a' <= c && c <= 'z' && n.r.IntN(60) == 0 {
			b[i] = "ceoltfrnu"[n.r.IntN(9)]
		}
	}
	return string(b)
}

// template puts the first half of a text into one of fifty forms, which are as
// long as what is put into them.
func (n *newsroom) template(text string) string {
	for len(n.forms) < 50 {
		n.forms = append(n.forms, strings.Join(n.fresh(), " "))
	}
	form := n.forms[n.r.IntN(len(n.forms))]
	return form[:len(form)/2] + text[:len(text)/2] + form[len(form)/2:]
}

// article writes the next article, and says how it was made. A copy is of the
// story of its source, unless it was merged from two or has one sentence of it.
func (n *newsroom) article() (text, way string) {
	var s []string
	if len(n.recent) > 0 && n.r.Float64() < n.share {
		way = planted[n.r.IntN(len(planted))]
		source := n.r.IntN(len(n.recent))
		s, n.story = n.edit(way, n.recent[source]), n.of[source]
	} else {
		s = n.fresh()
	}
	switch way {
	case "", "one sentence lifted", "two texts merged":
		n.story = n.stories
		n.stories++
		if way == "two texts merged" {
			n.mixed[n.story] = true
		}
	}
	if len(n.recent) < keep {
		n.recent, n.of = append(n.recent, s), append(n.of, n.story)
	} else {
		at := n.r.IntN(keep)
		n.recent[at], n.of[at] = s, n.story
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

// filed returns the name of a file of articles of a newsroom.
func filed(t testing.TB, n *newsroom, articles int) string {
	name := filepath.Join(t.TempDir(), "articles.jsonl")
	f, err := os.Create(name)
	require.NoError(t, err)
	require.NoError(t, n.write(f, articles))
	require.NoError(t, f.Close())
	return name
}
