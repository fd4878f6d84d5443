package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Boxes of pages in German and Dutch, and sentences of stories that begin or read alike.
func TestGermanicBoxes(t *testing.T) {
	const story = "Die Werft Orvana hat am Montag einen Auftrag verloren, wie sie am Abend im Hafen mitteilte, und der Kran steht seither still."
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", "Kran gestürzt\n\nDas Wichtigste in Kürze\n- Ein Kran ist gestürzt.\n\n" + story, []string{"Das Wichtigste in Kürze"}, "the label of a summary"},
		{"de", "Kran gestürzt\n\nDas Wichtigste in Kürze zu sagen war dem Reeder wichtig, und er sagte es gleich.\n\n" + story, nil, "a sentence"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nRückfragen zu den Bürozeiten:\nTelefon: 04321/1234", []string{"Rückfragen zu den Bürozeiten:", "Telefon: 04321/1234"}, "how an office is reached"},
		{"de", "Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung von personenbezogenen Daten notwendig.\n\n" + story,
			[]string{"Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung in die Übermittlung von personenbezogenen Daten notwendig."}, "consent to what is embedded"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nLese-Tipp Der alte Hafen: Wie Harlow lebt\n\n" + story, []string{"Lese-Tipp Der alte Hafen: Wie Harlow lebt"}, "a teaser"},
		{"de", "Kran gestürzt\n\nvon Anna Hale\n\n" + story + "\n\nJana Roth\n\nleitet das Ressort Häfen. Davor war sie Kapitänin.", []string{"leitet das Ressort Häfen. Davor war sie Kapitänin."}, "about an author, below the name"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nDer Hafen von Harlow\n\nist seit hundert Jahren in Betrieb.", nil, "no name above"},
		{"de", "Anna Hale\nist neue Chefin der Werft\n\n" + story, nil, "a title in two lines"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nDa dieser Artikel älter als 18 Monate ist, ist kein Kommentieren mehr möglich.", []string{"Da dieser Artikel älter als 18 Monate ist, ist kein Kommentieren mehr möglich."}, "a forum that is shut"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nFür unseren Dienst am Hafen speichern wir Wasser und Brot, sagte der Wirt.", nil, "what a host stores"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nFür unseren Service speichern wir Cookies und andere Angaben auf Ihrem Gerät.", []string{"Für unseren Service speichern wir Cookies und andere Angaben auf Ihrem Gerät."}, "consent"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nWie hilfreich war dieser Beitrag? Klicke auf die Sterne!", []string{"Wie hilfreich war dieser Beitrag? Klicke auf die Sterne!"}, "a page asks for stars"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nSo erreichen Sie die Lokalredaktion: 04321 1234-20", []string{"So erreichen Sie die Lokalredaktion: 04321 1234-20"}, "how a newsroom is reached"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nLeserbriefe bitte an post@kurier.example, Kürzungen vorbehalten.", []string{"Leserbriefe bitte an post@kurier.example, Kürzungen vorbehalten."}, "where letters go"},
		{"de", "Kran gestürzt\n\n" + story + "\n\n*Für Links auf dieser Seite erhält Hafenwelt ggf. eine Provision vom Händler.", []string{"*Für Links auf dieser Seite erhält Hafenwelt ggf. eine Provision vom Händler."}, "who is paid for links"},
		{"de", "Kran gestürzt\n\n" + story + "\n\nDer Makler erhält eine Provision vom Käufer, und die Leserbriefe gingen an den Reeder.", nil, "a broker's"},
		{"nl", "Webmail\n\nKies je webmail\n\nKraan gevallen\n\nDe werf Orvana heeft maandag een opdracht verloren en dat werd in de haven bekend.", []string{"Webmail", "Kies je webmail"}, "a menu"},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.text, c.language).Marks {
			if m.Kind == Furniture {
				got = append(got, c.text[m.Start:m.End])
			}
		}
		assert.Equal(t, c.want, got, "%s: %q", c.why, c.text)
	}
}
