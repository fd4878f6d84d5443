package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
)

// What a paper shares with a client's cut of an agency's story in a place where it shares
// nothing with the story itself, which has the words as well, counts for the story.
func TestLend(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(10, 5)), 24)
	story := strings.Join(s[:6], " ")
	for _, tt := range []struct {
		name, wire, sign string
		want             bool
	}{
		{"the story has the words", story, "\n\n[copyright|AFP: © 2031 AFP]", true},
		{"the story has others", strings.Replace(story, s[4], s[15], 1), "\n\n[copyright|AFP: © 2031 AFP]", false},
		{"it is nobody's own", story, "", false},
	} {
		f := newStory(t, doc{id: "wire", text: tt.wire + tt.sign}, doc{id: "client", text: story}, doc{id: "paper", text: s[20] + " " + s[4] + " " + s[21] + " " + s[22] + " " + s[1]})
		u := &reuse{f: f, signed: make([]float64, 3), words: make([][]int32, 3)}
		for i := range u.words {
			u.words[i], u.signed[i] = make([]int32, 3), f.signed(i)
		}
		// As if one of their passages had been found with the client alone.
		for n := range f.pairs {
			if p := &f.pairs[n]; p.A == 0 && p.B == 2 {
				p.Passages = p.Passages[:1]
			}
		}
		u.lend([][]int32{{0, 0, 0}, {0, 0, 0}, {0, 0, 0}})
		require.Equal(t, tt.want, u.words[0][2] > 0, tt.name)
		require.Equal(t, u.words[0][2], u.words[2][0], tt.name)
	}
}

// Where the paper's passage with the story is the shorter one, the story is lent the rest.
func TestLendTheRest(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(10, 5)), 24)
	story := strings.Join(s[:6], " ") + "\n\n[copyright|AFP: © 2031 AFP]"
	for _, tt := range []struct {
		name, paper string
		kept        int // words of that passage
		kind        align.Kind
		rest        bool
	}{
		{"a release", "PRESS RELEASE of Harlow Harbour\n\n" + s[4] + "\n\nMedia contact: Harlow Harbour, 0555 0142", 4, align.Paraphrased, true},
		{"a paper", s[20] + " " + s[4] + " " + s[21], 4, align.Paraphrased, true},
		{"a paper that has the client's words to the letter", s[20] + " " + s[4] + " " + s[21], 4, align.Edited, false},
		{"a paper that shares no less with the story", s[20] + " " + s[4] + " " + s[21], 1000, align.Paraphrased, false},
		{"a paper with an agency's own story", s[20] + " " + s[4] + " " + s[21] + "\n\n[copyright|DPA: © 2031 DPA]", 4, align.Paraphrased, false},
	} {
		f := newStory(t, doc{id: "wire", text: story}, doc{id: "client", text: strings.Join(s[:6], " ")}, doc{id: "paper", text: tt.paper})
		u := &reuse{f: f, signed: make([]float64, 3), words: make([][]int32, 3)}
		for i := range u.words {
			u.words[i], u.signed[i] = make([]int32, 3), f.signed(i)
		}
		whole := 0
		for n := range f.pairs {
			p := &f.pairs[n]
			require.NotEmpty(t, p.Passages, tt.name)
			if p.A == 0 && p.B == 2 {
				whole = p.Passages[0].Words
				p.Passages[0].Words = min(whole, tt.kept)
			}
			if p.A == 1 {
				p.Passages[0].Kind = tt.kind
			}
		}
		u.lend([][]int32{{0, 0, 0}, {0, 0, 0}, {0, 0, 0}})
		want := int32(0)
		if tt.rest {
			want = int32(whole - tt.kept)
		}
		require.Equal(t, want, u.words[0][2], tt.name)
	}
}
