package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What pages name before a colon is theirs below an article, and amid it if it points on; who speaks, a place
// and a part of the text are not.
func TestLabels(t *testing.T) {
	for language, c := range map[string]struct{ below, amid, not string }{
		"en": {"Poll: should the ferry be free?|Classifieds: dinghy for sale, two oars|Video: how a tug is built", "More in Harlow: Cranes to be painted green next spring",
			"Varnholt: who pays now?|HARBOUR MASTER: She will need until Thursday|Stage one: lift the bow|Photographs of 1998: a wreck that nobody raised.|12:30 Boats leave"},
		"de": {"Umfrage: Soll die Fähre kostenlos werden?|Kleinanzeigen: Jolle mit zwei Rudern abzugeben", "Mehr aus Harlow: Kräne werden im Frühjahr grün gestrichen",
			"Varnholt: Wer zahlt jetzt?|Hafenmeister: Sie braucht bis Donnerstag|Erster Schritt: den Bug heben|Mehr Zeit: Das forderten die Taucher gestern Abend"},
		"fr": {"Sondage : le bac doit-il être gratuit ?|Petites annonces : vends canot, deux rames", "Plus à Harlow : des grues peintes en vert au printemps",
			"Varnholt : qui paie ?|La capitaine : il faudra attendre jeudi|Première étape : lever la proue"},
		"es": {"Encuesta: ¿debe ser gratis el ferri?|Anuncios clasificados: vendo bote con dos remos", "Más en Harlow: pintarán de verde las grúas en primavera",
			"Varnholt: ¿quién paga?|La capitana: hará falta hasta el jueves|Primer paso: levantar la proa"},
	} {
		for line := range strings.SplitSeq(c.below, "|") {
			requireRead(t, language, line, true)
		}
		for line := range strings.SplitSeq(c.amid, "|") {
			requireRead(t, language, line, false)
			requireRead(t, language, line, true)
		}
		for line := range strings.SplitSeq(c.not, "|") {
			require.Empty(t, readIn(t, language, line, false), line)
			require.Empty(t, readIn(t, language, line, true), line)
		}
	}
}
