package lineage

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// The words of an article are those of its own story, and hardly ever those of
// another one in its language: this is what sameWords rests on. With -v it says
// how often.
func TestWordsTellStoriesApart(t *testing.T) {
	n, err := normalize.New(&normalize.Options{Stem: true})
	require.NoError(t, err)
	var ws []Witness
	stories := map[string][]int{}
	files, err := filepath.Glob("../testdata/stories/*/docs*")
	require.NoError(t, err)
	add := func(story, text string) {
		stories[story] = append(stories[story], len(ws))
		ws = append(ws, Witness{ID: story, Text: n.Text(text)})
	}
	for _, path := range files {
		story := filepath.Base(filepath.Dir(path))
		if filepath.Ext(path) == ".jsonl" {
			raw, err := os.ReadFile(path)
			require.NoError(t, err)
			for line := range bytes.Lines(raw) {
				var d struct{ Text string }
				require.NoError(t, json.Unmarshal(line, &d))
				add(story, d.Text)
			}
			continue
		}
		texts, err := filepath.Glob(path + "/*.txt")
		require.NoError(t, err)
		for _, text := range texts {
			raw, err := os.ReadFile(text)
			require.NoError(t, err)
			add(story, string(raw))
		}
	}
	v := newWords(ws)
	whole := map[string]*profile{}
	for story, members := range stories {
		whole[story] = v.profile(members)
	}
	var own, others, ownAlike, othersAlike int
	for i := range ws {
		p := v.profile([]int{i})
		for story, members := range stories {
			switch {
			case story != ws[i].ID && ws[members[0]].Text.Language == ws[i].Text.Language:
				others++
				if v.alike(p, whole[story]) >= sameWords {
					othersAlike++
				}
			case story == ws[i].ID:
				own++
				if v.alike(p, v.profile(slices.DeleteFunc(slices.Clone(members), func(m int) bool { return m == i }))) >= sameWords {
					ownAlike++
				}
			}
		}
	}
	t.Logf("%d of %d articles are as like the rest of their story, %d of %d to another one in its language", ownAlike, own, othersAlike, others)
	require.Greater(t, float64(ownAlike), .85*float64(own))
	require.Less(t, float64(othersAlike), .02*float64(others))
}
