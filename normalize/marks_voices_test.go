package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// voiceLines are sentences of our own, by language, and behind a bar whom they have what
// they say from, with the cue: "?" is somebody without a name, "!" before a name a scoop,
// "-" nobody.
var voiceLines = map[string]string{
	"en": `Local media reported that two climbers had been brought down alive. | ?/reported
A person with knowledge of the talks said no decision had been taken. | ?/reported
According to the National Highway Traffic Safety Administration, the defect affects 61,000 vans. | ?/official
A Bakersby Echo investigation found that nine of the twelve wells were dry. | Bakersby Echo/report
A photographer for AFP counted eleven burnt-out buses. | AFP/witness
The state news agency Xinhua put the number of missing at 14. | Xinhua/reported
Variety had the news first. | !Variety/first reported
In a BBC interview she called it a bad day. | BBC/interview
Tokyo will lift the ban next week, Kyodo reported on Friday, without citing sources. | Kyodo News/reported
The BBC interview with the minister was moved to Tuesday. | -
Social media reported to nobody. | -
The mayor, under investigation by the FBI, went home. | -
NASA added ships to its fleet. | -
The river crested at 21 feet, according to the U.S. Geological Survey. | ?/official
People familiar with the old harbour told Reuters the wall would hold. | Reuters/told`,
	"de": `Dem »Handelsblatt« zufolge steht der Verkauf kurz vor dem Abschluss. | Handelsblatt/according
Medienberichten zufolge sind zwei Bergsteiger ums Leben gekommen. | ?/according
Laut einem Bericht des Ahlsfelder Kreisblatts soll das Freibad schließen. | Ahlsfelder Kreisblatt/according
Wie die »Bild« unter Berufung auf dpa meldet, ist der Trainer abgereist. | Bild/citing dpa/citing
Das berichtet der US-Sender CNN unter Berufung auf zwei Beamte. | CNN/reported
Als Erstes berichtete die »Rheinische Post« darüber. | !Rheinische Post/first reported
Zwei Insider sagten Reuters, die Gespräche stünden vor dem Aus. | Reuters/told
Der »SZ« liegt das Protokoll vor. | Süddeutsche Zeitung/seen
Das Protokoll liegt dem Spiegel vor. | Der Spiegel/seen
Die Protokolle lagen der Süddeutschen Zeitung schon am Montag vor. | Süddeutsche Zeitung/seen
Es gibt ein Protokoll, und es liegt SonntagsBlick vor. | SonntagsBlick/seen
Das steht in einem Papier, das die dpa einsehen konnte. | dpa/seen
Aus den Daten, die der NDR auswerten konnte, geht das hervor. | NDR/seen
Aufgedeckt hatte den Fall der »Spiegel«. | !Der Spiegel/revealed
Laut der britischen »Daily Mail« kommt sie nicht. | Daily Mail/according
„Wer schweigt, stimmt zu“, sagte FDP-Mann Uwe Brandhorst dieser Zeitung. | ?/own
Im Test liegt der Spiegel vor dem Stern. | -
Die Akten, die der Anwalt einsehen konnte, sind alt. | -
Die Stadt liegt der Welt zu Füßen. | -
Der Antrag liegt dem Landtag vor. | -
Die Presse der Winzer sagte ihm nichts. | -
Im ORF-Interview sprach sie von einem schwarzen Tag. | ORF/interview
Aus dem Entwurf, der dem Harlower Tageblatt vorliegt, geht das nicht hervor. | Harlower Tageblatt/seen
Wie es in einem Artikel im Westoner Boten heißt, fehlt das Geld. | Westoner Bote/report
Nach Angaben des Landratsamtes sind vier Orte ohne Strom. | ?/official
Einer Umfrage zufolge ist jeder Dritte mit dem Bus unzufrieden. | -
Die Welt berichtet nicht gern von ihren Verlierern. | -
Sagt der Stern dem Mond, er solle gehen? | -`,
	"fr": `Le chantier est en vente, indiquent l'agence Belga et La Libre Belgique. | Belga/reported La Libre Belgique/reported
Selon Le Monde et La Réunion, la digue attend. | Le Monde/according
Selon nos confrères du Progrès, le conducteur avait quitté la route vers minuit. | Le Progrès/according
Selon le Soir, l'accord est signé. | Le Soir/according
Au Figaro, il confie qu'il ne signera pas. | Le Figaro/told
Selon L'Éclaireur du Vexin, le toit menaçait depuis l'hiver. | L'Éclaireur du Vexin/according
L'appareil s'est posé sans dommage, a rapporté l'agence officielle Tass. | TASS/reported
De source judiciaire, le suspect dormait. | ?/according
Le suspect a été relâché, a appris l'AFP de source judiciaire. | AFP/seen
Il s'en est expliqué dans Le Temps. | Le Temps/interview
L'affaire a été mise au jour par Nice-Matin. | !Nice-Matin/first reported
Nice-Matin avait été le premier à en parler. | !Nice-Matin/first reported
Selon plusieurs médias, deux alpinistes seraient morts. | ?/according
Le Point de vue de la direction, selon le Point de départ, a changé. | -
Il a dit à la Tribune d'honneur qu'il renonçait. | -`,
	"es": `El astillero pidió ayuda al Estado, revelaron la agencia EFE y El País el lunes pasado. | !EFE/revealed !El País/revealed
El astillero pidió ayuda al Estado, revelaron AFP y The Wall Street Journal. | !AFP/revealed !The Wall Street Journal/revealed
Según El País y El Salvador, la frontera quedó cerrada. | El País/according
El jugador firmará mañana, pudo saber Infobae. | Infobae/seen
Catorce mineros siguen desaparecidos, indicó la agencia estatal Télam. | Télam/reported
En diálogo con Caracol Radio, el alcalde pidió calma. | Caracol Radio/interview
El Universal dio a conocer que el puente estaba agrietado. | El Universal/reported
Diversos medios apuntan a que el piloto llamó dos veces. | ?/reported
El hallazgo fue publicado por el blog especializado CandadoRoto. | CandadoRoto/reported
«Nadie avisó», ha denunciado a Efe un vecino. | EFE/told
Ha denunciado a El País por una foto. | -
La prensa de aceite tiene cien años. | -`,
	"it": `Il cantiere chiude, hanno scritto La Stampa e Il Messaggero. | La Stampa/reported Il Messaggero/reported
Lo ha detto alla Stampa il sindaco. | La Stampa/told
Secondo il Foglio la legge non passerà. | Il Foglio/according
Il tetto era pericolante, scrive Il Giornale di Valsorda. | Il Giornale di Valsorda/reported
A rivelarlo per primo è stato Il Fatto Quotidiano. | !Il Fatto Quotidiano/first reported
Lo riferiscono i media francesi. | ?/reported
Ha lavorato dieci anni per l'ANSA prima di aprire un bar. | -`,
	"pt": `Em entrevista ao Globo, ela negou tudo. | O Globo/interview
A saída foi noticiada mais cedo pela colunista Rosa Brandão, do jornal O Globo. | !O Globo/first reported
Segundo a imprensa local, dois alpinistas morreram. | ?/according
A BBC disse que vai cortar quatrocentos empregos. | -`,
	"nl": `Dat heeft het parket aan Belga bevestigd. | Belga/told
RTL Nieuws bracht het nieuws als eerste. | !RTL Nieuws/first reported
Volgens lokale media zijn twee klimmers omgekomen. | ?/according`,
}

// Who says so, by the shape of the sentence and not by the name alone.
func TestVoices(t *testing.T) {
	for lang, lines := range voiceLines {
		checkVoices(t, lang, lines)
	}
}

// checkVoices reads each of the lines in the language; see voiceLines.
func checkVoices(t *testing.T, lang, lines string) {
	t.Helper()
	n := newNormalizer(t, &Options{Language: lang})
	for line := range strings.SplitSeq(lines, "\n") {
		source, want, _ := strings.Cut(line, " | ")
		var got []string
		for _, m := range withoutSpeakers(n.Text(source).Marks) {
			name := m.Value
			switch {
			case m.Kind == Scoop:
				name = "!" + name
			case m.Kind != Attribution:
				continue
			case name == "":
				name = "?"
			}
			got = append(got, name+"/"+m.Detail)
		}
		if want == "-" {
			want = ""
		}
		require.Equal(t, want, strings.Join(got, " "), source)
	}
}

// A quotation in another is of another style, or is closed as often as it is opened.
func TestNestedQuotations(t *testing.T) {
	for _, c := range []struct{ lang, source, want string }{
		{"fr", "« Il m'a dit “jamais” et je l'ai cru », raconte-t-elle.", "balanced"},
		{"es", "«Me dijo “nunca jamás” y la creí», cuenta.", "balanced"},
		{"nl", "„Hij zei ‘nooit’ en ik geloofde hem”, vertelt ze.", "balanced"},
		{"en", "‘She told me “never” and I believed her,’ he said.", "balanced"},
		{"en", "He said: “She told me “never again” and I believed her.”", "balanced"},
		{"de", "„Wir kommen wieder, sagte sie, und keiner im Saal antwortete.", "broken"},
		{"fr", "« Il m'a dit “jamais et je l'ai cru”, raconte-t-elle.", "broken"},
	} {
		var got []string
		for _, m := range newNormalizer(t, &Options{Language: c.lang}).Text(c.source).Marks {
			if m.Kind == Quotation {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, []string{c.want}, got, c.source)
	}
}
