package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Three copies of a story that is not there have it from the agency which the page of one credits apart
// from what it tells; from nobody by name where they credit two agencies, where the text alone says what
// an agency reported, and where the agency's own story, another one, is there.
func TestCopiesOfAMissingAgencysStory(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(6, 19)), 90)
	source := s[:12]
	text := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), "\n\n") }
	sign := func(name string) []string { return []string{"Written [credit|" + name + "|with: with " + name + "]"} }
	a := text(s[20:23], source[:8], s[30:33])
	b := text(s[40:43], source[4:], s[50:53])
	c := text(s[60:63], source[:4], source[8:], s[70:73])
	for _, tt := range []struct {
		reason string
		texts  []string
		want   string
	}{
		{"nobody is credited", []string{a, b, c}, "latent:ancestor-of-a"},
		{"the page of one credits an agency", []string{a, text([]string{b}, sign("AFP")), c}, "latent:afp"},
		{"two credit two", []string{a, text([]string{b}, sign("AFP")), text([]string{c}, sign("Reuters"))}, "latent:ancestor-of-a"},
		{"one tells what an agency reported", []string{a, text([]string{b}, []string{"A ferry sank, [attribution|AFP|reported: AFP reported]."}), c}, "latent:ancestor-of-a"},
		{"the agency's own story is there, another one", []string{a, text([]string{b}, sign("AFP")), c, text([]string{"[dateline|AFP: TARNBY (AFP)] -"}, s[80:88], source[5:7])}, "latent:ancestor-of-a"},
	} {
		var docs []doc
		for i, x := range tt.texts {
			source := []string{"Harbour Mail", "Vestrand Post", "Island Courier", "AFP"}[i]
			docs = append(docs, doc{id: string(rune('a' + i)), source: source, text: x})
		}
		f := newStory(t, docs...)
		l := f.linked(t)
		f.sources(l)
		f.fromAncestors(l, f.required)
		for _, id := range []string{"a", "b", "c"} {
			require.True(t, l.derives(tt.want, id), "%s: %s, %v", tt.reason, id, l.Derivations)
		}
		ids := map[string]int{}
		for _, n := range l.Nodes {
			ids[n.ID]++
		}
		require.Equal(t, 1, ids[tt.want], "%s: one node", tt.reason)
	}
}
