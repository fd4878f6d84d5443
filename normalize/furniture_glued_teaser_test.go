package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A crawler runs the label of a link and the title of the other article together; prose that opens with
// the same words has a space behind them, or a word that goes on.
func TestGluedTeasers(t *testing.T) {
	for _, c := range []struct{ language, line string }{
		{"fr", "À lire aussiTrois grues tombent : ce que l'on sait"},
		{"fr", "Lire aussi« On n'a rien entendu », raconte un docker"},
		{"es", "También te puede interesarTres grúas caen en el muelle"},
		{"es", "Te recomendamosÓscar Roca deja el puerto"},
		{"de", "Nächster ArtikelDrei Kräne stürzen um"},
		{"it", "Leggi ancheTre gru cadono sulla banchina"},
		{"pt", "Leia tambémTrês gruas caem no cais"},
		{"nl", "Lees ookDrie kranen vallen om"},
		{"en", "Read moreThree cranes fall"},
	} {
		require.Equal(t, []string{c.line + "|teaser"}, furnitureOf(t, c.language, portTitle+portLead+c.line+"\n\n"+portEnd), c.line)
	}
	for _, c := range []struct{ language, line string }{
		{"en", "Previous articles of the law were stricter on cranes, the port said on Monday."},
		{"en", "Read moreover what the port wrote of its cranes, and nobody will work there."},
		{"fr", "Voir aussi loin dans le port demande un phare, a dit la capitainerie lundi."},
		{"es", "Ver también la grúa caída fue duro para los estibadores, dijo el puerto el lunes."},
		{"it", "Guarda anche i moli più lontani, la capitaneria di Varn, da quando è caduta la gru."},
	} {
		require.Empty(t, furnitureOf(t, c.language, portTitle+portLead+c.line+"\n\n"+portEnd), c.line)
	}
}
