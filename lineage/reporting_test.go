package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Which sentences of the first text the second is said to have reported.
func TestReporting(t *testing.T) {
	paper := doc{id: "paper", source: "Der Tarnbote", text: flood}
	for _, tt := range []struct {
		text string
		want []int32
	}{
		{"Die Stadt wusste davon. Das [attribution|Der Tarnbote|reported: berichtet der «Tarnbote»]. Demnach stand es in einem Vermerk. Der Bürgermeister schweigt.", []int32{0, 1, 2}},
		{"Die Stadt wusste davon. Das Blatt [attribution|Der Tarnbote|reported: «Tarnbote» berichtet] es seit Montag. Der Bürgermeister schweigt.", []int32{1}},
		{"The council knew, [attribution|Der Tarnbote|reported: Der Tarnbote reported]. The newspaper's report names two officials. The mayor is silent.", []int32{0, 1}},
		{"Die Stadt wusste davon, sagte sie [attribution|Der Tarnbote|told: dem «Tarnboten»]. Demnach schweigt der Bürgermeister.", nil},
	} {
		f := newStory(t, doc{id: "digest", text: tt.text}, paper)
		require.Equal(t, tt.want, f.reporting(0, 1), "%s", tt.text)
	}
}

// A credited summary below the head of a page is not reworded text.
func TestTitlesAndReportsAreNotReworded(t *testing.T) {
	f := newStory(t, doc{id: "a", text: "Tarnby Echo\n\nFlood warning came two hours late\n\n" + flood}, doc{id: "b", text: "Flood warning came two hours late in Tarnby\n\n" + flood})
	u := f.reuse()
	words := 0
	for _, p := range f.ws[0].Text.Paragraphs {
		if p.Len() > lineWords {
			words += p.Len()
		}
	}
	require.LessOrEqual(t, u.reworded(0, 1, 0), words, "only paragraphs of prose count")
	require.Positive(t, u.reworded(0, 1, 0))
}
