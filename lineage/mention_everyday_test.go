package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// creditedIn are the outlets that a text alone is taken to credit.
func creditedIn(t *testing.T, language, text string) []string {
	t.Helper()
	n, err := normalize.New(&normalize.Options{Stem: true, Language: language, KeepFurniture: true})
	require.NoError(t, err)
	w := Witness{ID: "a", Text: n.Text(text)}
	out := []string{}
	for _, m := range knownOutlets([]Witness{w}, true).mentions(&w) {
		out = append(out, m.Value)
	}
	return out
}

func TestEverydayWordsAreNoPapers(t *testing.T) {
	for _, c := range []struct{ language, text string }{
		{"de", "Es hat sich einfach so eingebürgert und, wie gesagt, die Fährleute werden mit der Zeit zu Freunden."},
		{"de", "Im Sommer kam ein Mann auf die Welt, der vierzig Jahre später seine eigene Geschichte in Harth schreiben sollte."},
		{"de", "Wer also nachts im Netz postet, um der Welt da draußen etwas mitzuteilen, der beschreibt sich selbst."},
		{"de", "Der Rat verwies aber auch darauf, dass die Kosten genau im Blick behalten werden müssen."},
		{"de", "„Wir hatten ihn schon als Läufer im Blick“, betont Trainerin Anna Moor."},
		{"de", "Soll man das anpacken oder bleiben lassen, um nicht verschrien zu werden, sei es in der Presse, auf Messen oder im Handel?"},
		{"de", "Die Brücke bleibt gesperrt, sagte Anna Moor am Montag gegenüber der Presse in Harth."},
		{"de", "Das sagte Anna Moor am Montag vor der Presse in Harth."},
		{"de", "Ob die Leute es auf der Seite, in einer App oder auf Papier lesen, ist uns gleich, sagte Anna Moor."},
		{"es", "Comentó que el reparto de los turnos se hará con una App y un código, según dijo Ana Moral en App."},
		{"en", "Dancing has been in my DNA all of my life, Anna Moor explained to the students of Harth."},
		{"fr", "La radio de Harlès faisait des entretiens et donnait de petites brèves d'actualité."},
		{"en", "The copy began at noon: wrote 360 bytes to the disk of Harth, according to the log."},
	} {
		require.Empty(t, creditedIn(t, c.language, c.text), c.text)
	}
	for _, c := range []struct{ language, text, want string }{
		{"de", "Die Brücke bleibt gesperrt, sagte Bürgermeisterin Anna Moor der Welt.", "Die Welt"},
		{"de", "Die Brücke bleibt gesperrt, sagte Anna Moor am Montag im Interview mit der Zeit.", "Die Zeit"},
		{"de", "Dass der Streit um die Brücke „seit jeher“ auch in Bildern ausgetragen wird, gehört nach Ansicht der Historikerin Anna Moor in der ZEIT zu seinen Konstanten.", "Die Zeit"},
		{"de", "Die Brücke bleibt gesperrt, sagte Anna Moor gegenüber der „Presse“.", "Die Presse"},
		{"de", "Anna Moor nannte die Sperre der Brücke in der «Presse» unumgänglich.", "Die Presse"},
	} {
		require.Contains(t, append(creditedIn(t, c.language, c.text), marked(t, c.language, c.text)...), c.want, c.text)
	}
}

// marked are the outlets that marks of a text credit.
func marked(t *testing.T, language, text string) (out []string) {
	t.Helper()
	n, err := normalize.New(&normalize.Options{Stem: true, Language: language, KeepFurniture: true})
	require.NoError(t, err)
	for _, m := range n.Text(text).Marks {
		if m.Kind == normalize.Attribution {
			out = append(out, m.Value)
		}
	}
	return out
}
