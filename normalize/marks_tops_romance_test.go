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

// Agencies beside the place they tell from, and beside houses that no table knows.
func TestAgenciesBesidePlacesAndHouses(t *testing.T) {
	checkSigned(t, true, []signedLine{
		{"fr", "AFP - Bourg", "credit:AFP"},
		{"fr", "AFP – Lyon", "credit:AFP"},
		{"fr", "AFP Paris", "credit:AFP"},
		{"es", "EFE - Madrid", "credit:EFE"},
		{"es", "Madrid - EFE", "credit:EFE"},
		{"es", "EFE. Alcorta", "credit:EFE"},
		{"es", "EFE Madrid", "credit:EFE"},
		{"es", "Efe | Las Palmas de Gran Canaria", "credit:EFE"},
		{"es", "Efe / Alcorta", "credit:EFE"},
		{"en", "AP - Harlow", "credit:Associated Press"},
		{"es", "La Voz de Alcorta / EFE", "credit:EFE"},
		{"es", "Correo de Alcorta / EFE", "credit:EFE"},
		{"es", "Redes y Mareas / EFE\n12 de mayo de 2031", "credit:EFE"},
		{"es", "12/05/2031 - 08:30\nRedes y Mareas / EFE", "credit:EFE"},
		{"fr", "Par Jardins & Rivières avec AFP", "credit:AFP"},
		{"fr", "Par Jardins & Rivières avec AFP le 06.06.2031 à 09h03", "credit:AFP"},
		{"fr", "Par J.R. avec AFP le 6 juin 2031 à 09h03", "credit:AFP"},
		{"fr", "Terre et Rivières avec AFP, le 6 juin 2031 à 12h30", "credit:AFP"},
		{"fr", "Jeanne Roc et Paul Mas avec AFP", "byline:Jeanne Roc et Paul Mas; credit:AFP"},
		{"es", "Juana Roca y Ana Peña / EFE", ""}, // who took a picture
		{"es", "Redes y Mareas / EFE", ""},        // and so may these be
		{"es", "Efe", ""},                         // a letter
		{"es", "Efe abierta, así se dice en la escuela.", ""},
		{"fr", "Par ailleurs, avec AFP on ne sait jamais", ""},
	})
}

// An author's paper and the day share a line below her name, or stand behind it.
func TestAuthorsBesideTheirPaper(t *testing.T) {
	checkSigned(t, true, []signedLine{
		{"fr", "Jeanne Roc\nL'Écho de Bourg, vendredi 13 octobre 2023", "byline:Jeanne Roc"},
		{"fr", "Jeanne Roc\nOuest-France | 13 octobre 2023", "byline:Jeanne Roc"},
		{"es", "Juana Roca\nLa Voz de Alcorta, 13 de octubre de 2023", "byline:Juana Roca"},
		{"fr", "Par Jeanne Roc, le blog Quais & Grues – jeudi 12 octobre 2023, 17h15", "byline:Jeanne Roc"},
		{"fr", "Jeanne Roc\nGrève au port, vendredi 13 octobre 2023", ""},
		{"fr", "Par Jeanne Roc, la ville a changé – et le 12 octobre 2023 elle changera encore de visage", ""},
	})
}

// What pages of France and Spain say to their readers below a story.
func TestRomancePagesToTheirReaders(t *testing.T) {
	for _, c := range []struct {
		lang, line string
		furniture  bool
	}{
		{"fr", "Ecoutez Radio Bourg en direct sur 98.2", true},
		{"fr", "Écoutez Radio Bourg en direct sur 98.2", true},
		{"es", "Escucha Radio Serrana en directo", true},
		{"es", "Las opiniones vertidas en esta columna son de exclusiva responsabilidad de su autor", true},
		{"fr", "Ecoutez, dit-elle, la grue est tombée dans le port de Bourg et personne ne bouge.", false},
		{"es", "Las obras son de exclusiva responsabilidad del ayuntamiento, según la alcaldesa de Alcorta.", false},
	} {
		prose := deskProse[c.lang] + " " + deskProse[c.lang]
		text := "XXI\n\n" + prose + "\n\n" + prose + "\n\n" + c.line + "\n"
		require.Equal(t, c.furniture, len(marksOf(t, c.lang, text, Furniture)) > 0, c.line)
	}
}

// A portal's own name begins with what it is, a portal that is told of has a name behind.
func TestPortalsByTheirNames(t *testing.T) {
	checkMarks(t, "es", Attribution, []markCase{
		{"La empresa lo confirmó ayer a Portal Minero Alcorta.", []string{"confirmó ayer a Portal Minero Alcorta|Portal Minero Alcorta|told"}, "a name"},
		{"La empresa lo confirmó ayer al portal Minero Alcorta.", []string{"confirmó ayer al portal Minero Alcorta|Minero Alcorta|told"}, "what it is"},
	})
}
