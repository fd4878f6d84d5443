package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Below the title a page says when it was put up and how many comments there are: the day is the text's, the
// count is the page's.
func TestCountOfComments(t *testing.T) {
	for _, c := range []struct{ language, line, want string }{
		{"en", "February 2, 2018 | No Comments", "No Comments"},
		{"en", "By admin | February 2, 2018 | 0 Comments", "0 Comments"},
		{"de", "2. Februar 2018 | Keine Kommentare", "Keine Kommentare"},
		{"de", "2. Februar 2018 - 3 Kommentare", "3 Kommentare"},
		{"de", "Keine Kommentare", "Keine Kommentare"},
		{"fr", "2 février 2018 | Aucun commentaire", "Aucun commentaire"},
		{"es", "2 de febrero de 2018 - 3 comentarios", "3 comentarios"},
		{"es", "2 febrero, 2018 | Sin comentarios", "Sin comentarios"},
		{"de", "Kein Kommentar aus Tarnby", ""},
		{"en", "Brenn on Friday - no comment", ""},
		{"en", "May 2018 - the mayor made two comments", ""},
	} {
		n := newNormalizer(t, &Options{Language: c.language})
		got := ""
		x := n.Text("The bridge\n\n" + c.line + "\n\nThe council of Tarnby closed the bridge on Friday after a survey found cracks in two of its piers, the mayor said, and buses go round.\n")
		for _, m := range x.Marks {
			if m.Kind == Furniture {
				got += x.Source[m.Start:m.End]
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.language, c.line)
	}
}
