package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Ways in which German and Dutch say whose word a thing is that are no single verb, and what looks like them.
func TestSpeakersGermanic(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", "Die Anklage wirft dem Reeder vor, Geld versteckt zu haben. Die Wehr warf den Ball vor das Tor.", []string{"Die Anklage wirft dem Reeder vor"}, "a verb in two parts, and one of other deeds"},
		{"de", "Der Verein hat der Werft vorgeworfen, sie habe nichts getan.", []string{"Der Verein hat der Werft vorgeworfen"}, "its participle"},
		{"de", "Man werde warten, ließ der Reeder am Montag verlauten. Er ließ den Kran fallen.", []string{"ließ der Reeder am Montag verlauten"}, "to let know, and to let fall"},
		{"de", "Die Reederei geht davon aus, dass der Kran steht. Der Kran geht nach Weston.", []string{"Die Reederei geht davon aus"}, "what somebody takes for so"},
		{"de", "Ein Händler verwies auf die hohen Preise. Der Spieler wurde auf die Bank verwiesen.", []string{"Ein Händler verwies auf"}, "who points to something, and who is sent off"},
		{"de", "Der Kran sei alt, hiess es in einer Mitteilung der Werft. Das Schiff hiess Harlow.", []string{"hiess es in einer Mitteilung der Werft"}, "as Swiss papers write it"},
		{"de", "Der Schaden sei, wie es in der Mitteilung weiter heißt, gering. Wie heißt der Kran?", []string{"wie es in der Mitteilung weiter heißt"}, "the verb at the end"},
		{"de", "Nach ersten Schätzungen kamen drei Boote davon. Nach Schätzungen der Werft waren es vier.", []string{"Nach ersten Schätzungen", "Nach Schätzungen der Werft"}, "estimates, of nobody and of somebody"},
		{"de", "Die Firma hat Informationen von rund 3000 Kunden verloren.", nil, "what is known of customers"},
		{"de", "Wie berichtet, hatte die Werft den Kran verkauft. Wie wir berichteten, war er alt. Wie bereits gemeldet, steht er still.", nil, "the text's own reports"},
		{"de", "Wie berichtet hat die Werft den Kran verkauft.", nil, "the same without a comma"},
		{"de", "Wie die Werft berichtet, ist der Kran verkauft.", []string{"Wie die Werft berichtet"}, "another's report"},
		{"de", "Ein Sprecher der Werft bestätigte den Brand. Die Werft bestätigte den Termin.", []string{"Ein Sprecher der Werft bestätigte"}, "what a spokesman does with words"},
		{"de", "Die Werft wollte sich nicht äußern. Die Reederei lehnte einen Kommentar ab. Der Rat lehnte den Antrag ab.", []string{"Die Werft wollte sich nicht äußern", "Die Reederei lehnte einen Kommentar ab"}, "who says nothing"},
		{"de", "Das geht aus einem Brief der Werft hervor. Aus dem Brief geht hervor, dass sie schließt.", []string{"geht aus einem Brief der Werft hervor", "Aus dem Brief geht hervor"}, "what papers show"},
		{"de", "Aus der Wahl ging er als Sieger hervor. Aus der Werft ging eine Firma hervor. Er geht aus dem Haus.", nil, "what comes out of a race"},
		{"de", "Die Reederei bestritt, dass der Kran alt war. Der Verein bestritt zwanzig Spiele.", []string{"Die Reederei bestritt"}, "who denies, and who plays"},
		{"de", "Fischer berichteten von Schüssen. Experten warnen vor Wind.", []string{"Fischer berichteten von", "Experten warnen vor"}, "with a thing for what is said"},
		{"nl", "Vissers spraken van een knal. Zij spraken een uur.", []string{"Vissers spraken van"}, "the same in Dutch"},
		{"nl", "“We wachten af”, klonk het bij de haven. Zo klonk het lied.", []string{"klonk het bij de haven"}, "how it sounded"},
		{"nl", "“We wachten af”, beloofde havenmeester Jan Roos.", []string{"beloofde havenmeester Jan Roos"}, "who promised"},
		{"nl", "Volgens lokale vissers was de kraan oud. Volgens deskundigen waren er meer.", []string{"Volgens lokale vissers", "Volgens deskundigen"}, "speakers in small letters"},
		{"nl", "Volgens plan was de kraan maandag klaar. Volgens afspraak is hij weg.", nil, "as it was planned"},
		{"nl", "Volgens onder meer de Haven van Harlow is de kraan oud.", []string{"Volgens onder meer de Haven van Harlow"}, "one of several"},
	} {
		got := []string(nil)
		for _, m := range newNormalizer(t, nil).TextIn(c.text, c.language).Marks {
			if m.Kind == Attribution {
				got = append(got, c.text[m.Start:m.End])
			}
		}
		assert.Equal(t, c.want, got, "%s: %q", c.why, c.text)
	}
}

// Who is said to rest on somebody, or to have read something, and whose judgement only refers to it.
func TestOutletsReferring(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
		why            string
	}{
		{"de", "Reuters bezieht sich dabei auf Branchenkreise, wonach die Werft schließt.", []string{"Reuters bezieht sich dabei auf|Reuters|citing"}, "on whom an agency rests"},
		{"de", "Das Urteil bezieht sich auf den «Spiegel». Der Preis bezieht sich auf ein Jahr.", nil, "things refer to others"},
		{"de", "Die Mail konnte von Reuters eingesehen werden.", []string{"von Reuters eingesehen|Reuters|seen"}, "by whom papers were read"},
		{"de", "Die Mail wurde von Reuters an die Werft verkauft.", nil, "what else is done by it"},
		{"nl", "Dat blijkt uit stukken die met de Volkskrant zijn gedeeld. De haven werkt met de Volkskrant aan een feest.", []string{"met de Volkskrant zijn gedeeld|de Volkskrant|seen"}, "with whom papers were shared"},
		{"de", "Ein Medienbericht legt nahe, dass die Werft schließt. Das Wetter legt nahe, dass er fällt.", []string{"Ein Medienbericht legt nahe||reported"}, "a report without a name"},
	} {
		assert.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution), "%s: %q", c.why, c.text)
	}
}
