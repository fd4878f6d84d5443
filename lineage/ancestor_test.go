package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCopiesOfAMissingSource takes three copies of one story, each with a third
// of it left out, with the story among the documents and without it.
func TestCopiesOfAMissingSource(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(6, 15)), 80)
	source := s[:12]
	text := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), "\n\n") }
	copies := []string{
		text(s[20:23], source[:8], s[30:33]),
		text(s[40:43], source[4:], s[50:53], []string{"By Ida Holm"}),
		text([]string{"By Per Lund"}, s[60:63], source[:4], source[8:], s[70:73]),
	}
	unnamed := func(texts ...string) (nodes []Node, copies []string) {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].Source = []string{"Harbour Mail", "Vestrand Post", "Island Courier", "Northern Echo"}[i]
		}
		l := infer(t, ws, pairs)
		for _, n := range l.Nodes {
			if n.Latent == Ancestor {
				nodes = append(nodes, n)
			}
		}
		for _, d := range l.Derivations {
			if len(nodes) > 0 && d.From == nodes[0].ID {
				require.Equal(t, TextOf, d.Relation)
				require.True(t, d.Directed)
				copies = append(copies, d.To)
			}
		}
		return nodes, copies
	}
	nodes, of := unnamed(copies...)
	require.Len(t, nodes, 1, "every two have a third of the story that the other lacks")
	require.Equal(t, 1, nodes[0].Rank, "a source comes first")
	require.Equal(t, []string{"0", "1", "2"}, of)

	nodes, _ = unnamed(append(copies, text(source))...)
	require.Empty(t, nodes, "the story itself is there")

	nodes, _ = unnamed(copies[:2]...)
	require.Empty(t, nodes, "either of two may have it from the other")

	quoted := func(own string, parts ...string) string {
		return own + ` "` + strings.Join(parts, " ") + `," said the mayor.`
	}
	nodes, _ = unnamed(
		quoted(text(s[20:24]), source[:8]...),
		quoted(text(s[40:44]), source[4:]...),
		quoted(text(s[60:64]), slices.Concat(source[:4], source[8:])...))
	require.Empty(t, nodes, "they quote one speech")
}
