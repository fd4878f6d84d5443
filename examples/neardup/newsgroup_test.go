package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/internal/race"
)

// A newsgroup is posts: some begin a thread, and others answer an earlier one,
// of which they quote lines behind '>', and lines that it quoted behind '>>'. All
// are wrapped at 72 columns and end in the signature of their author, which may
// be as long as what he says.
type newsgroup struct {
	*newsroom
	signatures []string
	posts      []post
}

// A post is its lines, without the signature.
type post struct {
	lines  []string
	thread int
}

func newNewsgroup(seed uint64) *newsgroup {
	g := &newsgroup{newsroom: newNewsroom(seed, 0, 0)}
	for i := range 300 {
		var b strings.Builder
		b.WriteString("--\n")
		for range 1 + g.r.IntN(8) {
			for _, line := range wrap(g.sentence(), 72) {
				b.WriteString(line + "\n")
			}
		}
		fmt.Fprintf(&b, "author%d@example.org\n", i)
		g.signatures = append(g.signatures, b.String())
	}
	return g
}

// wrap breaks a text into lines of at most so many bytes.
func wrap(text string, width int) []string {
	var lines []string
	line := ""
	for _, w := range strings.Fields(text) {
		if line != "" && len(line)+1+len(w) > width {
			lines, line = append(lines, line), ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

// next writes a post.
func (g *newsgroup) next() (text string, thread, author int) {
	var p post
	author = g.r.IntN(len(g.signatures))
	if n := len(g.posts); n > 0 && g.r.IntN(3) > 0 {
		old := g.posts[max(0, n-1-g.r.IntN(400))]
		p.thread = old.thread
		p.lines = append(p.lines, fmt.Sprintf("author%d@example.org writes:", g.r.IntN(len(g.signatures))))
		from := g.r.IntN(len(old.lines))
		for _, line := range old.lines[from:min(len(old.lines), from+4+g.r.IntN(20))] {
			p.lines = append(p.lines, ">"+line)
		}
	} else {
		p.thread = n
	}
	for range 1 + g.r.IntN(12) {
		p.lines = append(p.lines, wrap(g.sentence(), 72)...)
	}
	g.posts = append(g.posts, p)
	return strings.Join(p.lines, "\n") + "\n\n" + g.signatures[author], p.thread, author
}

// text is the text of the next post.
func (g *newsgroup) text() string {
	text, _, _ := g.next()
	return text
}

// misprint reads a text as a scanner does from narrow columns: letters are wrong,
// lines end within words.
func (n *newsroom) misprint(text string) string {
	var b strings.Builder
	width := 0
	for _, w := range strings.Fields(n.damage(text)) {
		switch {
		case width+len(w) <= 40:
			b.WriteString(w)
			width += len(w)
		case len(w) > 5 && n.r.IntN(2) == 0:
			at := 2 + n.r.IntN(len(w)-4)
			b.WriteString(w[:at] + "-\n" + w[at:])
			width = len(w) - at
		default:
			b.WriteString("\n" + w)
			width = len(w)
		}
		b.WriteByte(' ')
		width++
	}
	return b.String()
}

// Posts of one thread are alike by what they quote, and short posts of one author
// by their signature. Neither links the other's: a cluster is of one thread or
// of one author, and at least half of its pairs are pairs.
func TestClustersOfPostsDoNotChain(t *testing.T) {
	race.Elsewhere(t, "TestRunsWithAnIndexGiveThePairsOfOneRun")
	const posts = 2000
	g := newNewsgroup(3)
	var in strings.Builder
	thread, author := make([]int, posts), make([]int, posts)
	for i := range posts {
		var text string
		text, thread[i], author[i] = g.next()
		in.WriteString(docs(strconv.Itoa(i), text))
	}
	for _, args := range []string{"-threshold=0.5", "-threshold=0.3", "-threshold=0.5 -measure=containment"} {
		name := filepath.Join(t.TempDir(), "clusters.jsonl")
		status, out, stderr := neardup(in.String(), append(strings.Fields(args), "-quiet", "-clusters", name, "-")...)
		require.Equal(t, cli.OK, status, stderr)
		pairs := map[[2]int]bool{}
		for line := range strings.Lines(out) {
			var p struct{ A, B string }
			require.NoError(t, json.Unmarshal([]byte(line), &p))
			pairs[[2]int{number(t, p.A), number(t, p.B)}] = true
		}
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		clusters, mixed, largest := 0, 0, 0
		for line := range strings.Lines(string(b)) {
			var c struct{ Documents []string }
			require.NoError(t, json.Unmarshal([]byte(line), &c))
			clusters++
			largest = max(largest, len(c.Documents))
			threads, authors, dense, all := map[int]bool{}, map[int]bool{}, 0, 0
			for i, a := range c.Documents {
				threads[thread[number(t, a)]] = true
				authors[author[number(t, a)]] = true
				for _, b := range c.Documents[i+1:] {
					all++
					if pairs[[2]int{number(t, a), number(t, b)}] {
						dense++
					}
				}
			}
			require.GreaterOrEqual(t, 2*dense, all, "%s: %d of the %d pairs of %v", args, dense, all, c.Documents)
			if len(threads) > 1 && len(authors) > 1 {
				mixed++
			}
		}
		t.Logf("%s: %d pairs, %d clusters, the largest of %d, %d of several threads and authors", args, len(pairs), clusters, largest, mixed)
		require.Greater(t, len(pairs), posts/20, "%s: posts that nothing is like show nothing", args)
		require.LessOrEqual(t, mixed, clusters/20, args)
	}
}
