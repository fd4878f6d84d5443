package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Below a story stands who wrote it by an initial, whatever word that letter is as well, and who of the
// house was on the spot.
func TestSignedBelow(t *testing.T) {
	const fr = "Le pont de Varn est fermé depuis lundi, a annoncé la mairie. Les habitants passent par le gué.\nIl sera fermé tout le mois, selon la mairie, qui a commandé des travaux et cherche un ingénieur.\n"
	const es = "El puente de Varn está cerrado desde el lunes, informó la alcaldía. La gente pasa por el vado.\nEstará cerrado todo el mes, según la alcaldía, que ha encargado obras y busca un ingeniero.\n"
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"fr", fr + "A. Roc", []string{"A. Roc"}, "a letter that is a word"},
		{"es", es + "Y. Roca", []string{"Y. Roca"}, "another"},
		{"fr", fr + "Avec Jeanne Roc, notre correspondante à Varn.", []string{"Jeanne Roc"}, "the house's own"},
		{"es", es + "Con Juan Roca, nuestro corresponsal en Varn", []string{"Juan Roca"}, "Spanish"},
		{"fr", fr + "Avec Jeanne Roc (AFP)", []string{"Jeanne Roc", "AFP"}, "with is no name"},
		{"fr", fr + "Avec Jeanne Roc, notre voisine à Varn.", nil, "nobody of a paper"},
		{"fr", fr + "Avec Jeanne Roc, notre correspondante à Varn, la mairie a parlé.", nil, "a sentence"},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.text, c.language).Marks {
			if m.Kind == Byline || m.Kind == Credit {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.text)
	}
}

// What a page says to a browser without scripts is furniture in all languages, a lesson on scripts is none.
func TestScriptRequests(t *testing.T) {
	for line, language := range map[string]string{
		"Por favor, habilita JavaScript para ver los comentarios.": "es", "Necesitas activar JavaScript para ver el vídeo": "es",
		"Veuillez activer JavaScript pour lire les commentaires.": "fr", "Aller à la vidéo": "fr", "Attiva JavaScript per visualizzare i commenti.": "it",
		"Por favor, ative o JavaScript para ver os comentários.": "pt", "Schakel JavaScript in om de reacties te bekijken.": "nl",
		"Bitte aktivieren Sie JavaScript, um die Kommentare zu sehen.": "de",
	} {
		text := "Varn\n\nEl puente de Varn cierra. Le pont de Varn est fermé.\n\n" + line
		require.Contains(t, marksOf(t, language, text, Furniture), line+"|prompt", line)
	}
	for line, language := range map[string]string{
		"El curso enseña a habilitar JavaScript en el navegador.": "es", "Le cours montre comment activer JavaScript.": "fr", "Aller à la vidéo ne suffit pas, dit la maire.": "fr",
	} {
		require.Empty(t, marksOf(t, language, "Varn\n\nEl puente de Varn cierra. Le pont de Varn est fermé.\n\n"+line, Furniture), line)
	}
}
