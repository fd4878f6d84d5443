package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// "Forbes said" may be a person's word. Where two other texts credit the magazine, it is the
// magazine's; and a word that stands in small letters, too, is no name.
func TestAnOutletThatOthersCredit(t *testing.T) {
	const first, second = "Forbes reported that the crates were empty, and the mayor left.", "The crates were empty, according to Forbes, and the mayor left."
	for _, c := range []struct {
		text   string
		others []string
		want   int
	}{
		{"Forbes said the crates of Norrvik were empty, and the harbour was told so.", []string{first, second}, 1},
		{"The mayor left after Forbes said that the crates were empty.", []string{first, second}, 1},
		{"Forbes said the crates of Norrvik were empty, and the harbour was told so.", []string{first, "The mayor left."}, 0},
		{"Forbes said the crates of Norrvik were empty.", []string{first, "It is at www.forbes.com/crates. The crates were empty, according to Forbes."}, 1},
		{"Jane Forbes said the crates of Norrvik were empty, and the harbour was told so.", []string{first, second}, 0},
		{"Ms Forbes said the crates of Norrvik were empty.", []string{first, second}, 0},
		{"Forbes is a village by the harbour of Norrvik.", []string{first, second}, 0},
		{"People said that the crates of Norrvik were empty.", []string{"People reported that the crates were empty. Many people left.", "The crates were empty, according to People, and the mayor left."}, 0},
	} {
		ws, _ := witnesses(t, append([]string{c.text}, c.others...))
		require.Len(t, knownOutlets(ws, true).mentions(&ws[0]), c.want, "%q %q", c.text, c.others)
	}
}

// A stranger of four letters that had the story first is known by them, behind the article that opens a sentence, too; it is no
// stranger's name where some text has the word in small letters, or a longer one.
func TestAnArticleBeforeAStranger(t *testing.T) {
	const first = "The Quoy, a local business publication, first reported on Monday that the brewer hid losses."
	for _, c := range []struct {
		text, other string
		want        int
	}{
		{"The Quoy reported that losses had been hidden. The business weekly cited people close to the talks.", first, 1},
		{"Shares fell after The Quoy reported that losses had been hidden.", first, 1},
		{"The Quoy reported that losses had been hidden.", "The brewer of Norrvik is old.", 0},
		{"The Quoy reported that losses had been hidden. It lies on a quoy of sand.", first, 0},
		{"The Quoy Hotel reported that losses had been hidden.", first, 0},
		{"Ada Quoy reported that losses had been hidden.", first, 0},
	} {
		ws, _ := witnesses(t, []string{c.text, c.other})
		require.Len(t, knownOutlets(ws, true).mentions(&ws[0]), c.want, "%q %q", c.text, c.other)
	}
}

// A stranger that one text tells by what it is or does, "the website Kitestring", is one wherever the story credits its name
// alone; a stranger that no text tells so is not, nor is who bears its name behind a first one.
func TestAStrangerThatOneTextTells(t *testing.T) {
	const told = "The brewer hid losses for two years, the website Kitestring reported on Monday, citing three people familiar with the matter."
	const bare = "Kitestring reported a rise of 14 percent in orders, and Balsa one of nine."
	for _, c := range []struct {
		text, other string
		want        int
	}{
		{"The brewer of Norrvik hid its losses, Kitestring reported, and the union was not told.", told, 1},
		{"Shares fell after Kitestring said that losses had been hidden.", told, 1},
		{"Shares fell after Kitestring said that losses had been hidden.", bare, 0},
		{"Jane Kitestring said that losses had been hidden.", told, 0},
		{"Kitestring is on a hill by the harbour of Norrvik.", told, 0},
		{"The study was published in the review Kitestring Advances.", told, 0},
	} {
		ws, _ := witnesses(t, []string{c.text, c.other})
		require.Len(t, knownOutlets(ws, true).mentions(&ws[0]), c.want, "%q %q", c.text, c.other)
	}
}
