package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A paper signs for one of its own without a name, and sets over its text what sort it is.
func TestBylineOfANewsroomsOwn(t *testing.T) {
	for _, c := range []struct{ lang, title, prose, lines, labels string }{
		{"en", "Cranes fall", "Three cranes fell over in the port of Tarny on Monday, the harbour office said in the evening.", "From our correspondent in Tarny", "SPECIAL REPORT"},
		{"de", "Kräne stürzen um", "Drei Kräne sind am Montag im Hafen von Tarny umgestürzt, teilte das Hafenamt am Abend mit.", "Von unserem Korrespondenten in Tarny|Von unserer Redaktion", "EXKLUSIVE RECHERCHE|GROSSE REPORTAGE"},
		{"fr", "Les grues du port", "Trois grues sont tombées lundi dans le port de Tarny, a fait savoir la capitainerie dans la soirée.", "De notre correspondant à Tarny|De notre envoyée spéciale", "DOSSIER SPÉCIAL|INFO LE PARISIEN|ENQUÊTE VIDÉO"},
		{"es", "Las grúas del puerto", "Tres grúas cayeron el lunes en el puerto de Tarny, informó la capitanía por la noche.", "De nuestro corresponsal en Tarny|De la Redacción", "REPORTAJE ESPECIAL|NOTICIA EXCLUSIVA"},
		{"it", "Le gru del porto", "Tre gru sono cadute lunedì nel porto di Tarny, ha fatto sapere la capitaneria in serata.", "Dal nostro corrispondente|Dal nostro inviato a Tarny", "DOSSIER SPECIALE"},
		{"pt", "As gruas do porto", "Três gruas caíram na segunda-feira no porto de Tarny, informou a capitania à noite.", "Do nosso correspondente em Tarny", "REPORTAGEM ESPECIAL"},
		{"nl", "Kranen vallen om", "Drie kranen zijn maandag in de haven van Tarny omgevallen, meldde het havenbedrijf in de avond.", "Van onze verslaggever|Van onze correspondent in Tarny", "EXCLUSIEF ONDERZOEK"},
	} {
		page := func(line string) string { return c.title + "\n\n" + line + "\n\n" + c.prose + "\n\n" + c.prose }
		for _, line := range strings.Split(c.lines, "|") {
			require.Equal(t, []string{line + "||newsroom"}, marksOf(t, c.lang, page(line), Byline), line)
		}
		for _, line := range strings.Split(c.labels, "|") {
			require.Empty(t, marksOf(t, c.lang, page(line), Byline), line)
		}
	}
	for lang, line := range map[string]string{
		"en": "From our correspondent in the port nothing was heard.", "fr": "De notre correspondant à Tarny on ne sait rien.", "nl": "Van onze verslaggever kreeg hij geen antwoord.",
	} {
		require.Empty(t, marksOf(t, lang, "Tarny\n\n"+line+"\n\n"+line, Byline), "a sentence")
	}
	require.Equal(t, []string{"Dalla nostra corrispondente Giulia Merlo|Giulia Merlo"}, marksOf(t, "it", "Le gru\n\nDalla nostra corrispondente Giulia Merlo\n\nTre gru sono cadute lunedì nel porto di Tarny.", Byline), "with a name")
}

// A desk says at a story's end what became of it.
func TestNotesOfWhatBecame(t *testing.T) {
	for _, c := range []struct{ lang, line, want string }{
		{"en", "(This story has been refiled to fix a typo in paragraph 2)", "corrected"},
		{"en", "(Refiles to fix headline)", "corrected"},
		{"es", "Esta nota fue actualizada.", "updated"},
		{"pt", "Errata: uma versão anterior deste texto dizia dois milhões.", "corrected"},
		{"nl", "In een eerdere versie van dit artikel stond dat de brug twee miljoen kost.", "corrected"},
		{"nl", "Dit artikel is aangepast.", "updated"},
	} {
		got := marksOf(t, c.lang, "Tarny\n\nA crane fell.\n\n"+c.line, Version)
		require.Len(t, got, 1, c.line)
		require.Contains(t, got[0], "|"+c.want, c.line)
	}
	require.Empty(t, marksOf(t, "en", "Tarny\n\nRefiles of the complaint are not allowed, the judge said.", Version), "a sentence")
	require.Empty(t, marksOf(t, "nl", "Tarny\n\nDit artikel is aangepaste kost, zei de kok.", Version), "another word")
}
