package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Sentences in the ways of regional papers, portals and football pages, as
// voiceLines has them.
var germanVoices = map[string]string{
	"de": `Der Fahrer verlor die Kontrolle, wie die Kantonspolizei St. Gallen am Sonntag mitteilte. | ?/official
Wie die Polizei am Mittwoch (22. Februar) in Harlow mitteilte, war es eine Kerze. | ?/official
Die Flammen griffen nach Polizeiangaben auf das Dach über. | ?/official
Auslöser war nach offiziellen Angaben ein Erdrutsch. | ?/official
Ein Bewohner stürzte, wie die Beamten mitteilten. | ?/official
Zwölf Menschen seien verletzt worden, teilte die Katastrophenschutzbehörde am Sonntag mit. | ?/official
Die Straße sei frei, teilt Polizeisprecherin Jana Roth mit. | ?/official
Die Ufer seien schwer zu erreichen, sagte der Sprecher der Katastrophenschutzbehörde, Jan Roth. | ?/official
Der Minister gehe, hieß es aus dem Kanzleramt. | ?/official
Laut Industriekreisen wird das Werk geschlossen. | ?/according
Die Bank prüfe den Verkauf, sagte der Insider. | ?/reported
In Medienberichten war von vierhundert Stellen die Rede. | ?/according
Laut „Harlow TV“ haben sich die Vereine geeinigt. | Harlow TV/according
Laut „Sport 1“ haben sich die Vereine geeinigt. | Sport1/according
Laut „Sport Harlow“ haben sich die Vereine geeinigt. | Sport Harlow/according
Laut „Sport“ haben sich die Vereine geeinigt. | Diario Sport/according
Laut der britischen Financial Times sind dreizehn Filialen zu. | Financial Times/according
Die Nachrichtenagentur Reuters spricht von zehntausend Stellen. | Reuters/reported
Wie eine Auswertung von SRF zeigt, fehlen vierzig Züge. | SRF/reported
Dass sie geht, stand fest, wie sie Promiflash verriet. | Promiflash/told
Das berichten unter anderem die Seiten „MacRumors“ und „AppleInsider“. | MacRumors/reported AppleInsider/reported
Nach STANDARD-Informationen bleibt der Bürgermeister. | Der Standard/report
Nach dem Brand suche man Zeugen, sagt Jan Roth, Polizeisprecher der Hansestadt. | ?/official
Er sei geflohen, erklärte das BKA am Mittwochabend. | ?/official
Das Anwesen werde bewacht, berichtet LKA-Sprecher Jan Roth. | ?/official
Berichten zufolge wurde der Wechsel genehmigt. | ?/according
Das bestätigen regierungsnahe Quellen. | ?/reported
Im Sky-Interview sprach sie von einem schwarzen Tag. | Sky Deutschland/interview
Die Spur führe nach Narvia, so das „Handelsblatt“ weiter. | Handelsblatt/according
Laut der Investigativ-Plattform „Bellingcat“ flog er nach Norden. | Bellingcat/according
„Erst die Brücke, dann die Spur“, sagte sie im Interview der Woche des Deutschlandfunks. | Deutschlandfunk/interview
Sie spiele Straßen gegen Brücken aus, sagte er AFP. | AFP/told
Wie die Polizei Harlow in der Nacht zum Samstag weiter mitteilte, war es ein Fehlalarm. | ?/official
Ein Sprecher der Polizei: „Wir suchen Zeugen.“ | ?/official
Jan Roth, Leiter der Staatsanwaltschaft Harlow, erklärte am Dienstag, man prüfe. | ?/official
Die Reederei zu BILD: „Den Gästen geht es gut.“ | Bild/told
Eine Woche vorher berichtete der ORF darüber. | ORF/reported
Der Weg zu BILD: drei Stationen mit der Tram. | -
Wie die Polizei mitteilt, war es eine Kerze. | ?/official
Die Kräne stehen, wie die Polizei und die Feuerwehr am späteren Nachmittag mitteilten. | ?/official
„Ich wusste nichts“, sagte Jana R. (41) zu BILD. | Bild/told
Auslöser war ein Bericht der Finanznachrichtenagentur Bloomberg, wonach der Hafen verkauft wird. | Bloomberg/according
Das schreibt die Branchenzeitung „Kranpost“. | Kranpost/reported
Das berichteten der Finanzdienst Bloomberg und die „New York Times“. | Bloomberg/reported The New York Times/reported
Sie bestätigte Informationen der Zeitung „Le Nouvelliste“ und von Radio „Harlow FM“. | Le Nouvelliste/according Harlow FM/according
Der „Spiegel“ meldete den Brand. Das Magazin beruft sich auf ein Protokoll. | Der Spiegel/reported Der Spiegel/citing
Der „Spiegel“ meldete den Brand. Dabei beruft sich das Blatt auf ein Protokoll. | Der Spiegel/reported Der Spiegel/citing
Der „Spiegel“ meldete den Brand. Dem Bericht zufolge fehlen vier Tonnen. | Der Spiegel/reported Der Spiegel/according
Das „Handelsblatt“ beruft sich dabei auf Leute aus dem Hafen. | Handelsblatt/citing
So hatte der „Spiegel“ am Morgen unter Berufung auf Quellen aus dem Hafen von Harlow berichtet, der Kran stehe. | Der Spiegel/reported ?/citing
Grund ist ein Bericht des Online-Wirtschaftsmagazins „Kranblick“ über die Werft. | Kranblick/according
In dem Antrag beruft sich die Staatsanwaltschaft auf einen Zeugen. | ?/official
Die Bank prüfe den Verkauf, berichtete das Nachrichtenmagazin am Freitag. | ?/reported
Der „Spiegel“ meldete den Brand. Die Werft teilte laut dem Blatt den US-Kunden mit, der Kran stehe. | Der Spiegel/reported Der Spiegel/according
Der Deal steht, berichtet die „Financial-Times“. | Financial Times/reported
Wie der NDR und die „Harlower Nachrichten“ am Donnerstag berichteten, wusste er es. | NDR/reported Harlower Nachrichten/reported
Der Fahrer verlor die Kontrolle, wie die Kantonspolizei Basel-Landschaft mitteilte. | ?/official
Man prüfe das, sagte ein Sprecher des Bundeswirtschaftsministeriums. | ?/official
Das hat der SPIEGEL von Beteiligten erfahren. | Der Spiegel/reported
Die Bank hat nach einem Medienbericht ein Angebot gemacht. | ?/reported
Die Gondel stürzte ab, wie Jan Roth, Kommandant von Harlow, der „Presse“ mitteilte. | Die Presse/told
Nach ersten Angaben der Polizei war es ein Baum. | ?/official
„Wir ermitteln“, so eine Sprecherin der Staatsanwaltschaft. | ?/official
Das bestätigten die Aachener Nachrichten nicht, wie die „Siegener Zeitung“ schreibt. | Siegener Zeitung/reported
So eine Sprecherin wünscht sich die Polizei. | -
Die Gondel stürzte ab, wie der «Weser Kurier» schreibt. | Weser-Kurier/reported
Die Gondel stürzte ab, wie der Oberharlower Kurier schreibt. | Oberharlower Kurier/reported
Wie die „Neue Harlower Presse“ meldet, stürzte die Gondel ab. | Neue Harlower Presse/reported
Wie der Wiener Kurier schreibt, stürzte die Gondel ab. | Kurier/reported
Die Gondel stürzte ab, wie die „Presse“ schreibt. | Die Presse/reported
„Die Gondel stürzt“, so Jan Roth, der Bürgermeister und Augenzeuge, zur DPA. | dpa/told
Die Gondel stürzte ab, wie der „Kurier“ mitteilte. | -
Das Haus neben der „Presse“ sagte ihm zu. | -
Das sagte Jan Roth der „Presse“ am Montag. | Die Presse/told
Am Mittag sagte Jan Roth vor der Presse den Satz, den alle wiederholten. | -
Das sagte Jan Roth der Presse. | -
Nach einem Sturm meldete sich der Kapitän. | -
Dabei beruft sich der Kapitän auf das Seerecht. | -
Der Kapitän beruft sich dabei auf das Seerecht. | -
Die Hafenmeisterin hatte am Morgen unter vier Augen mit einem Mann aus dem Hafen von Harlow über den Kran berichtet. | -
Der „Spiegel“ war teuer, und der Kapitän hatte an diesem Morgen im Hafen mit vielen Leuten über den Kran gesprochen. | -
Die Werbeagentur Kranpost schrieb ihm. | -
Der Absender Harlow meldete sich nicht. | -
Das Magazin lag auf dem Tisch, und die Zeitung auch. | -
Im Sky-Stadion sprach sie von einem schwarzen Tag. | -
Der Polizei sagte er nichts. | -
Den Beamten sagte sie, der Kran habe gestanden. | -
Der Feuerwehr teilte er die Adresse zu spät mit. | -
Die Katastrophenschutzbehörde zog am Sonntag um. | -
Er sprach von Reuters als seinem ersten Arbeitgeber. | -
Laut war es im Hafen, als der Kran fiel. | -
Nach Angaben, die niemand prüfte, fehlten vier Tonnen. | -`,
	"nl": `De jongen heeft geluk gehad, zei een politiewoordvoerder. | ?/official
Er vielen geen gewonden, zegt brandweerwoordvoerder Jan Roth. | ?/official
Dat heeft het Narvische ministerie van handel gezegd. | ?/official
De raketten kwamen volgens het Narvische leger uit het oosten. | ?/official
Gisteren lieten de Narvische autoriteiten weten dat de grens dicht is. | ?/official
Niemand overleefde de ramp, zo meldde de lokale pers. | ?/reported
De officier moest volgens de krant stoppen. | ?/according
Twee miljoen, zoals eerder door De Telegraaf werd gemeld, klopt niet. | !De Telegraaf/first reported
„Wij kunnen winnen”, zegt ploegbaas Jan Roth tegen WielerFlits. | WielerFlits/told
Volgens het Syrische staatspersagentschap SANA viel er niets. | SANA/according
Er vielen geen gewonden, zegt Jan Roth, woordvoerder bij Brandweerzone Centrum. | ?/official
Het verkeer staat vast, twitterde de politie. | ?/official
De politie heeft het overleg bevestigd. | ?/official
Uit de reconstructie van RTL Nieuws blijkt dat er geklaagd werd. | RTL Nieuws/report
RTL Nieuws baseerde zich op bronnen in de raad. | RTL Nieuws/citing ?/citing
De oppositie was boos over de NOS-onthulling. | NOS/report
Ze kwam in opspraak door onthullingen in de Volkskrant over de sluis. | de Volkskrant/report
Ze kwam in opspraak door onthullingen in de zaak van de sluis. | -
Gisteren gaf hij een interview aan de NOS. | NOS/interview
Tijdens een interview met radiostation Harlow zweeg hij. | Harlow/interview
De actie was spontaan, verklaart Jan Roth, voorzitter van de vakbond, tegen De Leeuwarder Courant. | Leeuwarder Courant/told
Dat maakte de douane vandaag bekend. | ?/official
„Ik zag hem in Harlow”, vertelt Jan Roth in het tv-programma WNL. | WNL/told
De politie maakte de straat vrij. | -
De dood is nog niet bevestigd door de Narvische autoriteiten. | -
Het onderzoek van de politie ging over een vorkheftruck. | -
Hij vertelde het aan de politie. | -
Volgens de Britse zakenkrant Financial Times is de haven verkocht. | Financial Times/according
De krant lag op de mat. | -`,
}

func TestGermanVoices(t *testing.T) {
	for lang, lines := range germanVoices {
		checkVoices(t, lang, lines)
	}
}

// A title that says in capitals that it is one of a story told before.
func TestUpdatedTitles(t *testing.T) {
	for _, c := range []struct {
		language, title string
		want            []string
	}{
		{"nl", "UPDATE Kraan valt om in de haven", []string{"UPDATE|update"}},
		{"de", "UPDATE Kran stürzt im Hafen um", []string{"UPDATE|update"}},
		{"de", "UPDATE KRAN STÜRZT IM HAFEN UM", []string{}},
		{"nl", "Update kraan haven", []string{}},
	} {
		require.Equal(t, c.want, marksOf(t, c.language, c.title+"\n\n"+deskProse[c.language], Version), c.title)
	}
}
