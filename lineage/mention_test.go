package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMentions(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   []string
		reason string
	}{
		{"The Norrvik Courier said the crates were empty.", []string{"Norrvik Courier"}, "an outlet that is known and says something"},
		{"The crates were empty, according to the Norrvik Courier.", []string{"Norrvik Courier"}, "the same the other way round, which a mark tells"},
		{"The Norrvik Courier Hotel was full, said its owner.", nil, "the verb is the owner's"},
		{"A van of the Norrvik Courier stood at the gate.", nil, "it does not report"},
		{"The Courier said so, and Norrvik was silent.", nil, "half a name"},
	} {
		ws, _ := witnesses(t, []string{c.text, "A text of the paper itself. The Norrvik Courier said so."})
		ws[1].Source = "Norrvik Courier"
		known := knownOutlets(ws)
		var got []string
		for _, m := range known.mentions(&ws[0]) {
			got = append(got, m.Value)
		}
		for _, m := range ws[0].Text.Marks { // what the text tells by itself
			if m.Value != "" {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%q: %s", c.text, c.reason)
		require.Empty(t, known.mentions(&ws[1]), "a paper that names itself")
	}
}
