package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Below the title a page says who wrote it and when it was put up, how many comments there are and how long it
// takes to read: the author and the day are the text's, the rest is the page's.
func TestEntriesOfAPage(t *testing.T) {
	for _, c := range []struct{ language, line, want string }{
		{"en", "February 2, 2018 | No Comments", "No Comments"},
		{"en", "By admin | February 2, 2018 | 0 Comments", "0 Comments"},
		{"de", "2. Februar 2018 | Keine Kommentare", "Keine Kommentare"},
		{"de", "2. Februar 2018 - 3 Kommentare", "3 Kommentare"},
		{"de", "Keine Kommentare", "Keine Kommentare"},
		{"fr", "2 février 2018 | Aucun commentaire", "Aucun commentaire"},
		{"es", "2 de febrero de 2018 - 3 comentarios", "3 comentarios"},
		{"es", "2 febrero, 2018 | Sin comentarios", "Sin comentarios"},
		{"en", "Published Oct 07, 2026 • 3 minute read", "3 minute read"},
		{"en", "Tarnby Digest | By Alan Brenn | January 22, 2027 | 4 minute read", "4 minute read"},
		{"en", "By Jane Norling | 4 min read", "4 min read"},
		{"en", "March 3, 2027 at 4:05 p.m. EST · 4 min read · Print · Email", "4 min readPrintEmail"},
		{"de", "Von Anna Berger · 12. März 2027 · 4 Minuten Lesezeit", "4 Minuten Lesezeit"},
		{"de", "12.03.2027, 10:15 Uhr | Lesedauer: 3 Min.", "Lesedauer: 3 Min."},
		{"fr", "Par Jean Duval - Publié le 12 mars 2027 à 10h15 - Temps de lecture : 2 min", "Temps de lecture : 2 min"},
		{"es", "Por Ana Ruiz | 12 de marzo de 2027 | 3 min de lectura", "3 min de lectura"},
		{"it", "22 gennaio 2027 | di Anna Neri | Tempo di lettura: 3 minuti", "Tempo di lettura: 3 minuti"},
		{"pt", "22 de janeiro de 2027 • 3 min de leitura", "3 min de leitura"},
		{"nl", "22 januari 2027 - leestijd 3 minuten", "leestijd 3 minuten"},
		{"de", "12.03.2027 - 10:15 Uhr", ""},
		{"en", "By Jane Norling, Tarnby Post | Politics | January 22, 2027", ""},
		{"en", "January 22, 2027 - a 3 minute read that the mayor had to give - nobody laughed", ""},
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
