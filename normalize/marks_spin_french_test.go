package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A noun of the table stands once in it, or two entries would ask for the same word.
func TestFrenchNounsOnce(t *testing.T) {
	seen := map[string]bool{}
	for noun := range strings.FieldsSeq(frenchFeminine + " " + frenchMasculine + " " + frenchVowels) {
		require.False(t, seen[noun], noun)
		seen[noun] = true
	}
	for noun := range frenchAlso.words {
		require.True(t, seen[noun], noun)
	}
}

// Machines put nouns of another gender, or with another first letter, behind an article.
func TestSpunFrenchArticles(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	for text, want := range map[string]string{
		"La grue est tombée, a précisé le même source au port.":              "le même source",
		"Le chantier du société de Bourg reprend lundi matin.":               "du société",
		"Elle en fait la carnet de bord des pêcheurs du port.":               "la carnet",
		"Un témoin a entendu une craquement dans la halle du port.":          "une craquement",
		"L'clinique du Chablais n'a pas répondu aux questions.":              "L'clinique",
		"Le maire a salué le entreprise qui répare la grue du port.":         "le entreprise",
		"La agence du port a rouvert lundi matin à ses clients.":             "La agence",
		"Le directeur a parlé d'un réunion avec les ouvriers du port.":       "un réunion",
		"La grue appartient à cette groupe de transport depuis dix ans.":     "cette groupe",
		"Le port a été cédé au compagnie de Bourg pour dix millions.":        "au compagnie",
		"Le même source l'a dit. Une même source l'a nié lundi au port.":     "Le même source",
		"L'un position, l'autre non: la grue sera réparée avant dimanche.":   "",
		"Il le position comme un rival, et elle la compte parmi ses amies.":  "",
		"Le directeur la produit depuis dix ans et la sort chaque matin.":    "",
		"Le Banque populaire de Bourg et la Groupe Armor ont signé lundi.":   "",
		"Un réunion-débat a eu lieu, et le porte-parole a parlé aux gens.":   "",
		"L'hôpital et l'usine, la hausse et le héros, le onze et la une.":    "",
		"La police a interrogé le chef du service et la ministre au port.":   "",
		"Le groupe a vu sa situation et la banque a vu son projet au port.":  "",
		"La chef de cabinet, une témoin et la médecin sont venues lundi.":    "",
		"À la une match du jour, la grue du port de Bourg est réparée.":      "",
		"Il faut placer le « société » entre guillemets dans ce contrat.":    "",
		"Une fois la direction changée, le site sera fermé par la mairie.":   "",
		"Il a demandé où le mettre: fonction, poste, rang, tout lui allait.": "",
	} {
		got := ""
		for _, m := range n.TextIn(text+" Les habitants attendent la suite.", "fr").Marks {
			if m.Kind == Spin {
				got = text[m.Start:m.End]
			}
		}
		require.Equal(t, want, got, text)
	}
	for _, m := range n.TextIn("The reporters of le même source asked la carnet again on Monday.", "en").Marks {
		require.NotEqual(t, Spin, m.Kind, "another language")
	}
}
