package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Tops of pages of France, Spain, Latin America and Italy, and what looks like them.
func TestRomanceTops(t *testing.T) {
	checkSigned(t, true, []signedLine{
		{"es", "Redacción | 12 de mayo de 2021", "byline:"},
		{"es", "Redacción / El Sol de Alcorta", "byline:"},
		{"es", "Staff / El Sol de Alcorta", "byline:"},
		{"es", "Redacción | un oficio que se muere", ""},
		{"es", "NTX / Villa Alta", "credit:Notimex"},
		{"it", "Redazione | 12 maggio 2021", "byline:"},
		{"fr", "Par Jeanne Roc, France Bleu Haute-Douve jeudi 24 avril 2031 à 12:18 Mis à jour le jeudi 24 avril 2031 à 17:48", "byline:Jeanne Roc; version:updated"},
		{"fr", "Par Jeanne Roc, France Bleu a perdu sa voix du matin et ses auditeurs de Haute-Douve une amie de longue date.", ""},
		{"fr", "Article rédigé par franceinfo avec AFP", "credit:France Info; credit:AFP"},
		{"fr", "Ecrit par Jeanne Roc", "byline:Jeanne Roc"},
	})
}

// Who wrote a story is named below it, with the town or in brackets with the editor.
func TestRomanceEnds(t *testing.T) {
	checkSigned(t, false, []signedLine{
		{"it", "Giovanna Rocca", "byline:Giovanna Rocca"},
		{"fr", "Jeanne Roc et Paul Mas", "byline:Jeanne Roc et Paul Mas"},
		{"es", "J. M. Roca / Alcorta", "byline:J. M. Roca"},
		{"pt", "Joana Rocha", "byline:Joana Rocha"},
		{"es", "San Sebastián", ""},
		{"es", "Nueva Alcorta", ""},
		{"fr", "Le Courrier de la Douve", ""},
		{"it", "Porto, Navi", ""},
		{"es", "Juana Roca\nPuertos\nBarcos", ""},
		{"en", "Jane Roe", ""},
		{"fr", "(Jeanne Roc et Paul Mas, édité par Anne Lys)", "credit:Reuters"},
		{"fr", "(Jeanne Roc pour le service français, édité par Anne Lys)", "credit:Reuters"},
		{"fr", "(Jeanne Roc et Paul Mas, édition augmentée)", ""},
		{"fr", "(Jeanne Roc et Paul Mas pour le maire)", ""},
	})
}

// A name below a story that speaks of it is a tag or a picture's, and one below a heading
// opens what follows.
func TestNamesBelowStory(t *testing.T) {
	for _, source := range []string{
		"XXI\n\n" + deskProse["es"] + "\n\nJuana Roca cerró el puerto el lunes después de la caída de una grúa sobre el muelle.\n\nJuana Roca\n",
		"XXI\n\n" + deskProse["es"] + "\n\nLa alcaldesa Roca cerró el puerto el lunes después de la caída de una grúa sobre el muelle.\n\nJuana Roca\n",
		"XXI\n\n" + deskProse["es"] + "\n\nMás noticias\n\nJuana Roca\n",
		"XXI\n\n" + deskProse["es"] + "\n\nJuana Roca\n\n" + deskProse["es"] + "\n",
	} {
		require.Empty(t, marksOf(t, "es", source, Byline), source)
	}
}
