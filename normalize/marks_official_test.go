package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// authorityLines are sentences that have their facts from an authority or from
// the outlet itself, by the Detail of their attribution; those that begin with a
// stroke have it from neither.
var authorityLines = map[string]string{
	"de": `official|Drei Menschen wurden verletzt, teilte die Polizei mit.
official|Drei Menschen wurden verletzt, wie die Polizei am Montag mitteilte.
official|Wie die Staatsanwaltschaft mitteilte, wurden drei Menschen verletzt.
official|Nach Angaben der Polizei wurden drei Menschen verletzt.
official|Laut Polizei wurden drei Menschen verletzt.
official|Der Kran sei alt gewesen, sagte ein Sprecher der Polizei.
official|Der Kran sei alt gewesen, sagte eine Polizeisprecherin am Montag.
official|Das Innenministerium teilte am Montag mit, der Kran sei alt gewesen.
official|Polizei und Feuerwehr teilten mit, der Kran sei alt gewesen.
official|Der Kran sei alt gewesen, so die Polizei.
official|Polizeiangaben zufolge wurden drei Menschen verletzt.
|Der Mann sagte der Polizei, der Kran sei alt.
|Davon erfuhr die Polizei erst am Montag.
|Der Polizei sagte der Mann, der Kran sei alt.
|Er rief die Polizei und sagte nichts.
official|Die Feuerwehr berichtete am Dienstag von drei Verletzten.
official|Der Kran sei alt, hieß es von der Polizei.
official|Das bestätigte die Staatsanwaltschaft Harlow.
official|Ein Polizeisprecher sagte, der Kran sei alt gewesen.
own|Das sagte der Hafenmeister dieser Zeitung.
own|Das sagte der Hafenmeister unserer Reporterin am Montag.
own|Wie diese Redaktion erfuhr, war der Kran alt.
|Die Polizei nahm einen Mann fest, der nichts sagte.
|Er sagte vor der Polizei aus.
|Die Behörde wurde umgebaut.
|Sie rief die Polizei, die einen Mann festnahm.`,
	"fr": `official|Trois grues sont tombées, a annoncé la préfecture.
official|Trois grues sont tombées, a annoncé lundi la préfecture de la Douve.
official|La préfecture a indiqué que trois grues étaient tombées.
official|Selon la police, trois grues sont tombées.
official|Trois grues sont tombées, a indiqué le parquet dans un communiqué.
official|Trois grues sont tombées, ont précisé les pompiers.
official|Trois grues sont tombées, a déclaré le ministère de l'Intérieur.
official|Trois grues sont tombées, a-t-on appris auprès de la gendarmerie.
|Il a indiqué à la police que la grue était vieille.
|Il a déclaré au parquet que la grue était vieille.
official|D'après les gendarmes, la grue était vieille.
official|La mairie de Harlès annonce la fermeture du port.
official|Un porte-parole de la police a confirmé la chute de la grue.
own|Selon nos informations, la grue était vieille.
|La police a arrêté un homme qui ne disait rien.
|Il a écrit à la préfecture.
official|Le ministère narvien des Affaires portuaires a affirmé que la grue était vieille.
official|Les autorités narviennes ont assuré que la grue était vieille.
official|Selon un bilan provisoire du ministère du Port, trois grues sont tombées.
official|Selon les premiers chiffres publiés mardi matin par le ministère, trois grues sont tombées.
official|La police de Harlès a par la suite confirmé que la grue était vieille.
according|Trois grues sont tombées, indique un communiqué de la préfecture.
according|Trois grues sont tombées, selon le communiqué.
reported|La télévision officielle narvienne a confirmé la chute de la grue.
reported|Trois grues sont tombées, ont annoncé les tabloïds narviens.
|La police recherche un homme qui dit tout ignorer.
|La police arrête Jean Roc qui déclare tout ignorer.
|Selon les témoins entendus par la police, la grue était vieille.
|La grue était vieille, a expliqué en conférence de presse le capitaine Jean Roc.
|Il a annoncé dans un communiqué de presse son départ.
|Le club a publié un communiqué sur son site.
|L'enquête de gendarmerie se poursuit.
|Le rapport remis hier au ministère dit que la grue était vieille.`,
	"es": `official|Tres grúas cayeron, informó la Fiscalía.
official|Tres grúas cayeron, informó este lunes la Policía Nacional.
official|La Guardia Civil ha informado de que tres grúas cayeron.
official|Según la Fiscalía, tres grúas cayeron.
official|Según ha informado el Ayuntamiento, tres grúas cayeron.
|El hombre dijo a la Policía que la grúa era vieja.
|El hombre informó a la Guardia Civil del robo.
official|Así lo ha confirmado este martes el Ayuntamiento.
official|De acuerdo con la Policía Local, la grúa era vieja.
official|Los bomberos informaron de tres heridos.
own|El presidente dijo a este periódico que la grúa era vieja.
own|El fiscal dijo a esta agencia que la grúa era vieja.
|Esta revista de grúas es vieja.
|La Policía detuvo a un hombre que no dijo nada.
|El hombre contó a los bomberos lo que vio.`,
	"it": `official|Tre gru sono cadute, ha reso noto la Questura.
official|La Questura ha reso noto che tre gru sono cadute.
official|Secondo i carabinieri, tre gru sono cadute.
official|Tre gru sono cadute, hanno riferito i vigili del fuoco.
official|Lo ha comunicato la Procura in una nota.
|L'uomo ha riferito alla polizia che la gru era vecchia.
official|Lo riferiscono i carabinieri.
official|La Protezione civile fa sapere che la gru era vecchia.
official|Stando alla Procura, la gru era vecchia.
|La polizia ha fermato un uomo che non parlava.
|Ha raccontato tutto ai carabinieri.
official|Secondo le prime informazioni fornite dalla polizia, la gru era vecchia.
official|Stando a quanto ricostruito dalla Polizia stradale, la gru era vecchia.
official|La procura distrettuale antimafia ha reso noto che tre gru sono cadute.
official|La gru era vecchia, spiegano dalla Questura.
according|La gru era vecchia, si legge in una nota.
according|Secondo le prime indiscrezioni la gru è venduta.
according|La gru è chiusa, informa un comunicato della Questura.
|Secondo il racconto di un uomo fermato dalla polizia, la gru era vecchia.
|Lo ha spiegato in conferenza stampa il capitano Rossi.
|Il club ha pubblicato un comunicato.
|La polizia cerca un uomo che dice di non sapere nulla.`,
	"pt": `official|Três gruas caíram, informou a Polícia Civil.
official|A Polícia Militar informou que três gruas caíram.
official|Segundo a prefeitura, três gruas caíram.
official|De acordo com os bombeiros, três gruas caíram.
|O homem disse à polícia que a grua era velha.
official|Os bombeiros informaram que a grua caiu.
official|Em nota, a Secretaria de Saúde disse que a grua era velha.
official|Segundo a PSP, a grua caiu.
|A polícia prendeu um homem que nada disse.
|Ele contou tudo aos bombeiros.`,
	"nl": `official|Drie kranen vielen om, meldt de politie.
official|Volgens de politie vielen drie kranen om.
official|De gemeente laat weten dat drie kranen omvielen.
official|Dat heeft het Openbaar Ministerie maandag bekendgemaakt.
|De man zei tegen de politie dat de kraan oud was.
|Hij meldde zich bij de politie.
official|De politie laat weten dat de kraan oud was.
official|Dat meldt de brandweer op X.
official|De kraan was oud, aldus de gemeente.
|De politie hield een man aan die niets zei.
|Hij vertelde het aan de politie.
|Hij liet de politie binnen.`,
	"en": `official|Three cranes fell, police said on Monday.
official|Police said three cranes fell.
official|Police in Harlow said on Monday that three cranes fell.
official|According to police, three cranes fell.
official|Three cranes fell, according to the sheriff's office.
official|The Ministry of Health said three people died.
official|Officials say three cranes fell.
official|Three cranes fell, the fire department said in a statement.
|She told police that the crane was old.
|The man said the police had come late.
|The man shot by police said he was well.
|He reported the theft to the police.
|Police did not say how the man died.
|The police said nothing about the crane.
official|A man was arrested, authorities said.
official|State police say the crane had been checked.
official|"The crane was old," said a spokesman for the police.
official|A police spokeswoman said the crane was old.
official|The city council announced on Friday that the crane would go.
official|The crane fell at noon, prosecutors in Weston said.
own|The crane was old, the harbour master told this newspaper.
own|The crane was old, the harbour master told our correspondent.
|Our reporters were asked to stay at home.
|This agency of the port hires divers.
|The council told residents to stay at home.
|She said the council should pay.
|He was asked by police to stay.
|Police arrested a man who said he was a poet.
|Jane Roe of the ministry's choir sang, and John said so.`,
}

func TestAuthorities(t *testing.T) {
	for language, lines := range authorityLines {
		for line := range strings.SplitSeq(lines, "\n") {
			want, sentence, _ := strings.Cut(line, "|")
			got := []string{}
			for _, m := range withoutSpeakers(newNormalizer(t, nil).TextIn(sentence, language).Marks) {
				if m.Kind == Attribution {
					require.Empty(t, m.Value, "%s: an authority is no outlet: %s", language, sentence)
					got = append(got, m.Detail)
				}
			}
			if want == "" {
				require.Empty(t, got, "%s: %s", language, sentence)
			} else {
				require.Contains(t, got, want, "%s: %s", language, sentence)
			}
		}
	}
}
