package lineage

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What is to come is told by each language in its own words: the Dutch "tot" is the German
// dead.
func TestAheadByLanguage(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		language, text, day string
		want                bool
	}{
		{"de", "Ein Mann wurde tot gefunden am Montag.", "Montag", false},
		{"de", "Der Hafen soll am Montag öffnen.", "Montag", true},
		{"nl", "De haven blijft dicht tot maandag.", "maandag", true},
		{"de", "Der Rat ist für Montag einberufen.", "Montag", true},
		{"de", "Die Lotsen streiken ab Montag.", "Montag", true},
		{"de", "Er dankte für den Einsatz am Montag.", "Montag", false},
		{"es", "El pleno, fijado para el lunes, cambia de sala.", "lunes", true},
		{"fr", "Une réunion est fixée pour lundi.", "lundi", true},
		{"it", "La seduta fissata per lunedì salta.", "lunedì", true},
		{"en", "A man was held for Monday's fire.", "Monday", false},
		{"es", "Los paros se repetirán el lunes.", "lunes", true},
		{"es", "Dijo que el delantero se hará las pruebas el lunes.", "lunes", true},
		{"es", "El juez oirá a quien abrió el portón el lunes.", "lunes", false},
		{"es", "La empresa subirá los precios, dijo el lunes.", "lunes", false},
		{"es", "La empresa subirá los precios según informó el lunes.", "lunes", false},
		{"es", "Los barcos volverán tras la niebla del lunes.", "lunes", false},
		{"fr", "Le conseil votera le budget lundi.", "lundi", true},
		{"fr", "Le front de pluie a touché la ville lundi.", "lundi", false},
		{"it", "La seduta si terrà lunedì.", "lunedì", true},
		{"pt", "A greve continuará na segunda.", "segunda", true},
		{"de", "Die Sahara erreichte am Montag Rekordwerte.", "Montag", false},
		{"en", "The pier will open on Monday.", "Monday", true},
		{"", "The pier will open on Monday.", "Monday", true},
		{"en", "They want a deal before markets open on Monday.", "Monday", true},
		{"en", "They want a deal before the exchanges in Asia reopen Monday.", "Monday", true},
		{"en", "They had a deal before markets opened on Monday.", "Monday", false},
		{"en", "They had a deal before the open on Monday.", "Monday", false},
		{"en", "The gate was open when the guard came on Monday.", "Monday", false},
		{"en", "The gate stood wide when the lock was open on Monday.", "Monday", false},
		{"en", "Before he could open it, the police came on Monday.", "Monday", false},
		{"de", "Die Bank sucht eine Lösung, bevor die Häfen am Montag öffnen.", "Montag", true},
		{"de", "Die Bank fand eine Lösung, bevor die Häfen am Montag öffneten.", "Montag", false},
		{"fr", "Il faut un accord avant que les marchés ouvrent lundi.", "lundi", true},
		{"es", "Buscan un acuerdo antes de que abran los mercados el lunes.", "lunes", true},
		{"it", "Serve un accordo prima che i mercati aprano lunedì.", "lunedì", true},
		{"pt", "Querem um acordo antes que os mercados abram na segunda.", "segunda", true},
		{"nl", "Er moet een akkoord zijn voordat de beurzen maandag openen.", "maandag", true},
	} {
		text := n.TextIn(c.text, c.language)
		at := int32(strings.Index(c.text, c.day))
		w := wordsIn(text, normalize.Span{Start: at, End: at + int32(len(c.day))}).Start
		require.Equal(t, c.want, ahead(text, w), c.text)
	}
}

// What is surely to come is told from what was planned, from what is said to have been,
// and from since when something is so.
func TestToCome(t *testing.T) {
	for _, c := range []struct {
		language, text, day string
		want                bool
	}{
		{"en", "The council will meet on Thursday.", "Thursday", true},
		{"en", "The council was expected to meet on Thursday.", "Thursday", false},
		{"en", "The road will be shut until Thursday.", "Thursday", false},
		{"de", "Er soll am Donnerstag einem Richter vorgeführt werden.", "Donnerstag", true},
		{"de", "Der Rat will am Donnerstag beraten.", "Donnerstag", true},
		{"de", "Er soll am Donnerstag das Tor geöffnet haben.", "Donnerstag", false},
		{"de", "Das Tor soll am Donnerstag geöffnet worden sein.", "Donnerstag", false},
		{"de", "Er wird seit Donnerstag vermisst.", "Donnerstag", false},
		{"de", "Er sprach am Donnerstag.", "Donnerstag", false},
		{"fr", "Il sera entendu jeudi par un juge.", "jeudi", true},
		{"fr", "Les travaux durent plus que prévu, a dit jeudi la ville.", "jeudi", false},
		{"es", "El consejo será recibido el jueves.", "jueves", true},
		{"it", "Il consiglio sarà riunito giovedì.", "giovedì", true},
		{"pt", "O conselho será recebido na quinta.", "quinta", true},
		{"nl", "Hij zal donderdag spreken.", "donderdag", true},
		{"nl", "Hij zal donderdag hebben gesproken.", "donderdag", false},
	} {
		n, err := normalize.New(&normalize.Options{Language: c.language, PlainText: true})
		require.NoError(t, err)
		text := n.Text(c.text)
		i := slices.IndexFunc(text.Words, func(w normalize.Word) bool { return c.text[w.Start:w.End] == c.day })
		require.Equal(t, c.want, toCome(text, i), "%s", c.text)
	}
}
