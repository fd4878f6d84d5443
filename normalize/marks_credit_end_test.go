package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who is credited right behind the last sentence of a text, or before its first.
func TestCreditsBesideProse(t *testing.T) {
	prose := map[string]string{"de": deskProse["de"] + " " + deskProse["de"], "nl": deskProse["nl"] + " " + deskProse["nl"]}
	for _, c := range []struct {
		language, before, behind string
		want                     []string // value and detail
		why                      string
	}{
		{"de", "", " Quelle: dts Nachrichtenagentur", []string{"dts|source"}, "the source behind the last sentence"},
		{"de", "", " Quelle: Grundbuch von Harlow", nil, "a register is no agency"},
		{"de", "", " (jro)", []string{"|author"}, "who wrote it"},
		{"de", "", " (dpa/jro)", []string{"dpa|with"}, "the paper's own desk beside the agency"},
		{"de", "", " (mit dpa/AFP)", []string{"dpa|with", "AFP|with"}, "two agencies"},
		{"de", "", " Der Weg ist gesperrt (tot)", nil, "no sentence ends before the brackets"},
		{"de", "", " (red)", nil, "a newsroom is nobody"},
		{"de", "", "\n\n(«Die Presse», Print-Ausgabe, 28. November)", []string{"Die Presse|close"}, "what a paper printed"},
		{"de", "", "\n\n(Die Presse war nicht zugelassen, als der Kran fiel.)", nil, "the press in brackets"},
		{"nl", "", " (JRO)", []string{"|author"}, "who wrote it, in capitals"},
		{"nl", "", " (JRO/HVD)", []string{"|author"}, "two who wrote it"},
		{"nl", "", " (Belga/JRO)", []string{"Belga|with"}, "the same in capitals"},
		{"nl", "Bron: Belga 1 ", "", []string{"Belga|source"}, "labels that a page runs into its prose"},
		{"nl", "Bron: ANP, Blick.ch 2 ", "", []string{"ANP|source"}, "an agency and an address"},
		{"nl", "Bron: ANP-verslaggever Jan Roth. ", "", nil, "who told it"},
		{"de", "", "\n\n- Weniger Werbung mit RNZ+", nil, "what a paper sells"},
	} {
		source := "XXI\n\n" + c.before + prose[c.language] + c.behind
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(source, c.language).Marks {
			if m.Kind == Credit {
				got = append(got, m.Value+"|"+m.Detail)
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.before+"..."+c.behind)
	}
}

// What ends a line in the midst of a text in a copyright sign is a picture's caption,
// and a line that the title repeats names no author.
func TestPicturesOfPages(t *testing.T) {
	for _, c := range []struct {
		line string
		kind MarkKind
		want bool
		why  string
	}{
		{"Der Kran im Hafen © AFP", Copyright, false, "of the picture"},
		{"Jan Roth Ⓒ Box to Box Pictures", Copyright, false, "of the picture, by nobody known"},
		{"Der Kran stand lange im Hafen, bevor er fiel. © AFP Am Morgen war der Hafen gesperrt, und die Schiffe warteten.", Copyright, false, "in the midst of prose"},
		{"© 2024 AFP", Copyright, true, "of the text"},
		{"Hafen Harlow", Byline, false, "the title says what it shows"},
	} {
		source := "Hafen Harlow: Kran stürzt um\n\n" + c.line + "\n\nORF\n\n" + deskProse["de"] + "\n\n" + deskProse["de"]
		found := false
		for _, m := range newNormalizer(t, nil).TextIn(source, "de").Marks {
			found = found || m.Kind == c.kind
		}
		require.Equal(t, c.want, found, "%s: %q", c.why, c.line)
	}
}

// What tells without a stop what stands before a sign of copyright, on the last line of a page as well, is
// the caption of a picture: the agency took that, and the text is not for it.
func TestCaptionsBelow(t *testing.T) {
	for _, c := range []struct {
		language, line string
		caption        bool
		why            string
	}{
		{"de", "+ Hier endete die Fahrt des alten Krans am Hafen © dpa", true, "what the picture shows"},
		{"de", "Am Kai von Harlow wartete niemand mehr auf das Schiff © AFP", true, "the same"},
		{"fr", "La grue du port de Harlès est tombée sur le quai © AFP", true, "in French"},
		{"es", "La grúa del puerto cayó sobre los barcos del muelle © EFE", true, "in Spanish"},
		{"nl", "De kraan in de haven viel op een schip © ANP", true, "in Dutch"},
		{"de", "© dpa", false, "whose text it is"},
		{"de", "Am Abend war der Hafen wieder frei, die Schiffe fuhren weiter, und von dem Kran war am Kai nichts mehr zu sehen. © dpa", false, "the last paragraph, signed"},
		{"de", "Alle Rechte vorbehalten © dpa", false, "a licence"},
		{"de", "Harlower Anzeiger Redaktion Kultur Wissen Technik © dpa", false, "names of a page"},
		{"de", "Text: Jan Roth © dpa", false, "a label"},
	} {
		source := "Kran stürzt um\n\n" + deskProse[c.language] + "\n\n" + deskProse[c.language] + "\n\n" + c.line
		caption, holder := false, false
		for _, m := range newNormalizer(t, nil).TextIn(source, c.language).Marks {
			caption = caption || m.Kind == Furniture && m.Value == "caption"
			holder = holder || m.Kind == Copyright
		}
		require.Equal(t, c.caption, caption, "a caption, %s: %q", c.why, c.line)
		require.Equal(t, !c.caption, holder, "a copyright, %s: %q", c.why, c.line)
	}
}

// The last paragraph of a story is not what its pictures show because their credit ends it.
func TestPicturesCredited(t *testing.T) {
	const (
		told   = "Der Kran war am Montag gegen acht Uhr auf den Kai gestürzt und hatte zwei Schiffe unter sich begraben. Wie hoch der Schaden ist, konnte am Abend noch niemand sagen, und die Werft von Harlow will bis zum Freitag warten."
		toldES = "La grúa cayó el lunes hacia las ocho sobre el muelle y dejó dos barcos debajo. Nadie supo decir por la tarde cuánto costará, y el astillero de Alcorta quiere esperar hasta el viernes para decidir lo que hace con los barcos."
	)
	for _, c := range []struct{ language, line, want, why string }{
		{"de", told + " Fotos: Polizei", "Fotos: Polizei", "a desk's pictures behind its last paragraph"},
		{"de", told + " Foto: Jan Roth", "Foto: Jan Roth", "a name"},
		{"es", toldES + " Foto: Juana Roca", "Foto: Juana Roca", "in Spanish"},
		{"de", "Der Kran auf dem Kai am Montag. Foto: Jan Roth", "Der Kran auf dem Kai am Montag. Foto: Jan Roth", "a caption"},
		{"de", told + " (Foto: Jan Roth)", told + " (Foto: Jan Roth)", "in brackets, as behind a long caption"},
		{"de", told + " Foto: Jan Roth\n\n" + told, told + " Foto: Jan Roth", "the story goes on behind it"},
	} {
		source := "Kran stürzt um\n\n" + deskProse[c.language] + "\n\n" + deskProse[c.language] + "\n\n" + c.line
		got := ""
		for _, m := range newNormalizer(t, nil).TextIn(source, c.language).Marks {
			if m.Kind == Furniture && m.Value == "caption" {
				got += source[m.Start:m.End]
			}
		}
		require.Equal(t, c.want, got, c.why)
	}
}
