package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Below an article a whole sentence that asks its reader for something is the page's, and one that closes the
// article is not, though it may speak of a house and what it does.
func TestSentencesThatAsk(t *testing.T) {
	for language, c := range map[string]struct{ is, not string }{
		"en": {"Spotted a typo? Tell our editors about it.|Enjoyed this? Share it, and subscribe to our channel!|Calculate your own water bill with our calculator.",
			"The tug leaves on Friday.|Our boats are old, and the river knows it.|We will lift her, whatever it costs us.|Nobody asked us for the plans of the bridge.|Ships may apply for a berth at Harlow."},
		"de": {"Habt ihr den Bagger gesehen? Schickt uns euer Video!|Fehler gefunden? Schreib uns bitte eine Mail.|Folge unserem Kanal und verpasse keine Nachricht!",
			"Der Schlepper fährt am Freitag ab.|Unsere Schiffe sind alt, sagt der Kapitän.|Wir heben den Bagger, was immer es kostet.|Vergleiche mit dem Unglück von 1998 weist er zurück."},
		"fr": {"Abonnez-vous à notre chaîne pour ne rien manquer !|Une faute dans cet article ? Signalez-la à notre rédaction.|Et vous, qu'en pensez-vous ? Votez !",
			"Le remorqueur part vendredi.|Nos bateaux sont vieux, dit le capitaine.|Nous lèverons la drague, quel qu'en soit le prix.|Le concours du port est reporté."},
		"es": {"¿Has visto un error? Escríbenos.|Síguenos en nuestro canal y no te pierdas nada.|Apóyanos: hazte socio de nuestro club.",
			"El remolcador zarpa el viernes.|Nuestros barcos son viejos, dice el capitán.|Levantaremos la draga, cueste lo que cueste.|El sorteo del puerto se aplazó."},
	} {
		for line := range strings.SplitSeq(c.is, "|") {
			requireRead(t, language, line, true)
		}
		for line := range strings.SplitSeq(c.not, "|") {
			require.Empty(t, readIn(t, language, line, true), line)
			require.Empty(t, readIn(t, language, line, false), line)
		}
	}
}
