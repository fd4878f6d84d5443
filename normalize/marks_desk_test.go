package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// deskProse is what stands around a line in the texts of TestDesks.
var deskProse = map[string]string{
	"de": "Der Hafen war am Morgen noch gesperrt. Die Schiffe warteten auf der Reede, und niemand wusste, wie lange es dauern würde.",
	"en": "The port was still shut in the morning. The ships waited in the roads, and nobody knew how long it would take.",
	"es": "El puerto seguía cerrado por la mañana. Los barcos esperaban en la rada, y nadie sabía cuánto tiempo duraría.",
	"fr": "Le port était encore fermé dans la matinée. Les navires attendaient au large, et personne ne savait combien de temps cela durerait.",
	"it": "Il porto era ancora chiuso in mattinata. Le navi aspettavano in rada, e nessuno sapeva quanto tempo sarebbe durato.",
	"nl": "De haven was in de ochtend nog gesloten. De schepen wachtten op de rede, en niemand wist hoe lang het zou duren.",
	"pt": "O porto ainda estava fechado de manhã. Os navios esperavam ao largo, e ninguém sabia quanto tempo duraria.",
}

// Lines as the desks of many countries write them, on top of a text or at its
// end, beside lines that look alike and say something else.
func TestDesks(t *testing.T) {
	for _, c := range []struct {
		language string
		kind     MarkKind
		line     string
		want     []string
	}{
		{"de", Dateline, "Frankfurt/Main (dpa/lhe) - Ein Lastwagen ist am Dienstag auf der Hafenbrücke umgekippt.", []string{"Frankfurt/Main (dpa/lhe) -|dpa"}},
		{"de", Dateline, "Bern, 12. Mai (SDA) Der Bundesrat hat am Mittwoch über die neue Brücke entschieden.", []string{"Bern, 12. Mai (SDA)|Keystone-SDA|--05-12"}},
		{"de", Dateline, "Düsseldorf, 3. März 2024 - Die Kanal AG steigert den Umsatz um acht Prozent.", []string{"Düsseldorf, 3. März 2024 -||2024-03-03"}},
		{"fr", Dateline, "Genève (ats) - Le conseil a décidé mercredi de fermer le pont pendant un mois.", []string{"Genève (ats) -|Keystone-SDA"}},
		{"fr", Dateline, "Marseille, le 12 mai 2024 - Le chantier naval annonce une commande de trois cargos.", []string{"Marseille, le 12 mai 2024 -||2024-05-12"}},
		{"it", Dateline, "ROMA, 12 MAG - Il ministro si è dimesso lunedì dopo una lunga riunione.", []string{"ROMA, 12 MAG -||--05-12"}},
		{"it", Dateline, "Roma, 12 mag. (askanews) - Il ministro si è dimesso dopo una lunga riunione.", []string{"Roma, 12 mag. (askanews) -|Askanews|--05-12"}},
		{"it", Dateline, "Milano, 12 mag. -(Adnkronos) - Il ministro si è dimesso dopo una lunga riunione.", []string{"Milano, 12 mag. -(Adnkronos) -|Adnkronos|--05-12"}},
		{"fr", Dateline, "Bourg-sur-Douve (France), 12 jan 2021 (AFP) - Le ministre a démissionné lundi après une longue réunion.", []string{"Bourg-sur-Douve (France), 12 jan 2021 (AFP) -|AFP|2021-01-12"}},
		{"fr", Dateline, "DOUVE/BRUXELLES (BELGA) = Le ministre a démissionné lundi après une longue réunion.", []string{"DOUVE/BRUXELLES (BELGA) =|Belga"}},
		{"it", Dateline, "AGI - Il ministro si è dimesso lunedì dopo una lunga riunione a Roma.", []string{"AGI -|AGI"}},
		{"it", Dateline, "Lunedì 12 maggio - Il ministro si dimette dopo una lunga riunione a Roma.", nil},
		{"es", Dateline, "CULIACÁN._ El alcalde y un primo suyo han fallecido este sábado en el muelle, según los bomberos.", []string{"CULIACÁN._"}},
		{"es", Dateline, "El archivo muelle._copia tiene la lista de los barcos.", nil},
		{"es", Dateline, "Palma de la Sierra, 12 may (EFE).- El ministro ha dimitido este lunes tras una larga reunión.", []string{"Palma de la Sierra, 12 may (EFE).-|EFE|--05-12"}},
		{"es", Dateline, "Palma de la que hablan todos: el ministro ha dimitido este lunes (EFE).", nil},
		{"nl", Dateline, "Brussel, 12 mei (Belga) De regering kwam maandag bijeen om over de brug te praten.", []string{"Brussel, 12 mei (Belga)|Belga|--05-12"}},

		{"en", Dateline, "HARLOW--(BUSINESS WIRE)--Harlow Cranes Inc. today announced a new crane for the port.", []string{"HARLOW--(BUSINESS WIRE)--|Business Wire"}},
		{"en", Dateline, "HARLOW--(see below)--has a new crane, which was built for the port.", []string{"HARLOW--"}},

		{"en", Credit, "By JANE ROE and JOHN POE Associated Press", []string{"Associated Press|Associated Press|byline"}},
		{"en", Credit, "AP", []string{"AP|Associated Press|line"}},
		{"en", Credit, "This article was first published on The Conversation.", []string{"This article was first published on The Conversation|The Conversation|republished"}},
		{"de", Credit, "(APA, 12.5.2024)", []string{"APA|APA|line"}},
		{"de", Credit, "(red/dpa)", []string{"dpa|dpa|with"}},
		{"de", Credit, "(APA/hub)", []string{"APA|APA|with"}},
		{"de", Credit, "(dpa/lno)", []string{"dpa|dpa|line"}},
		{"de", Credit, "(APA/AFP)", []string{"APA|APA|line", "AFP|AFP|line"}},
		{"de", Credit, "(siehe auch 12.5.2024)", nil},
		{"de", Credit, "Der Kran steht wieder. (mit dpa)", []string{"(mit dpa)|dpa|with"}},
		{"de", Credit, "Der Kran steht wieder. (mit dpa-AFX/rtr)", []string{"(mit dpa-AFX/rtr)|dpa|with", "rtr|Reuters|with"}},
		{"de", Credit, "Er kam mit dem Kran (mit dpa hatte er telefoniert)", nil},
		{"de", Credit, "Nachrichtenagentur dpa", []string{"dpa|dpa|source"}},
		{"es", Credit, "EFE / Sevilla", []string{"EFE|EFE|line"}},
		{"es", Credit, "EFE | Palma de la Sierra", []string{"EFE|EFE|line"}},
		{"es", Credit, "El puerto ha abierto al mediodía. EFE", []string{"EFE|EFE|close"}},
		{"es", Credit, "El puerto ha abierto, según EFE", nil},
		{"it", Credit, "Il porto ha aperto a mezzogiorno. (ANSA).", []string{"(ANSA)|ANSA|close"}},
		{"fr", Credit, "(Rédigé par Jeanne Roche, édité par Paul Rive)", []string{"(Rédigé par Jeanne Roche, édité par Paul Rive)|Reuters|reporting"}},
		{"fr", Credit, "Un livre rédigé par Jeanne Roche, édité par Paul Rive.", nil},
		{"fr", Credit, "(Version française Jeanne Roche, édité par Paul Rive)", []string{"(Version française Jeanne Roche, édité par Paul Rive)|Reuters|reporting"}},
		{"es", Credit, "EFE jrr/pb", []string{"EFE|EFE|line"}},
		{"fr", Credit, "Par Le Figaro avec AFP", []string{"AFP|AFP|with"}},
		{"fr", Credit, "Le Courrier de la Douve avec AFP", []string{"AFP|AFP|with"}},
		{"fr", Credit, "La rédaction (avec AFP)", []string{"AFP|AFP|with"}},
		{"es", Credit, "Agencias. Sevilla", []string{"Agencias||agencies"}},
		{"es", Credit, "Redacción / Agencias", []string{"Agencias||agencies"}},
		{"es", Credit, "Agencias de Viajes", nil},
		{"fr", Credit, "La rédaction avec AFP - le 06/03/2019", []string{"AFP|AFP|source"}},
		{"it", Credit, "Redazione / Agenzie", []string{"Agenzie||agencies"}},
		{"fr", Credit, "L'Écho de la Douve (avec AFP et Reuters)", []string{"AFP|AFP|with", "Reuters|Reuters|with"}},
		{"fr", Credit, "Le maire est venu avec AFP et Reuters", nil},
		{"nl", Credit, "(belga)", []string{"belga|Belga|line"}},
		{"pt", Credit, "Joana Rocha, da Agência Brasil", []string{"Agência Brasil|Agência Brasil|byline"}},

		{"en", Byline, "By JANE ROE and JOHN POE Associated Press", []string{"By JANE ROE and JOHN POE|JANE ROE and JOHN POE"}},
		{"en", Byline, "by Jane Roe", []string{"by Jane Roe|Jane Roe"}},
		{"en", Byline, "by Jane Roe and the sea", nil},
		{"en", Byline, "By Jane Roe and Ann Ivy Poe, Harlow Staff Writers In Print: Thursday, January 15, 2009 Ports and Ferries", []string{"By Jane Roe and Ann Ivy Poe|Jane Roe and Ann Ivy Poe"}},
		{"fr", Byline, "Propos recueillis par Jeanne Roche", []string{"Propos recueillis par Jeanne Roche|Jeanne Roche"}},
		{"it", Byline, "di Giovanna Rocca", []string{"di Giovanna Rocca|Giovanna Rocca"}},
		{"de", Byline, "Von unserem Redakteur Jan Roth", []string{"Von unserem Redakteur Jan Roth|Jan Roth"}},
		{"de", Byline, "Ein Kommentar von Jan Roth", []string{"Ein Kommentar von Jan Roth|Jan Roth"}},
		{"de", Byline, "Ein Kommentar von ihm blieb aus", nil},
		{"de", Byline, "Von Jan 12 bis Mai 14", nil},
		{"it", Byline, "di Redazione", nil},
		{"it", Byline, "dal nostro inviato Giovanna Rocca", []string{"dal nostro inviato Giovanna Rocca|Giovanna Rocca"}},
		{"it", Byline, "A cura di Giovanna Rocca", []string{"A cura di Giovanna Rocca|Giovanna Rocca"}},
		{"pt", Byline, "Joana Rocha, da Agência Brasil", []string{"Joana Rocha|Joana Rocha"}},
		{"pt", Byline, "Joana Rocha, da Praia Grande", nil},

		{"en", Version, "2nd Ld-Port shut after crane falls", []string{"2nd Ld-|lead 2"}},
		{"en", Version, "Correction, Nov. 15, 2019: This article named the wrong crane.", []string{"Correction,|corrected"}},
		{"en", Version, "Correction, he said, was due in November.", nil},
		{"en", Version, "ERRATA: Bridge toll is four crowns", []string{"ERRATA:|corrected"}},
		{"en", Version, "Errata are listed on page nine.", nil},
		{"en", Version, "REPETITION-Bridge closes for a year", []string{"REPETITION-|repeat"}},
		{"en", Version, "Repetition - the mother of learning - bored her.", nil},
		{"it", Version, "Ponte chiuso per un anno (riepilogo)", []string{"(riepilogo)|wrapup"}},
		{"de", Version, "Brücke für ein Jahr gesperrt (Zweite Zusammenfassung)", []string{"(Zweite Zusammenfassung)|wrapup"}},
		{"de", Version, "Brücke für ein Jahr gesperrt (2. Lead)", []string{"(2. Lead)|lead 2"}},
		{"de", Version, "Verein steigt ab (2. Bundesliga)", nil},
		{"nl", Version, "Brug een jaar dicht (samenvatting)", []string{"(samenvatting)|wrapup"}},
		{"nl", Version, "Nieuw: de fiets zonder ketting", nil},
		{"pt", Version, "O resumo do jogo está no sítio do clube.", nil},
		{"pt", Credit, "A ponte está fechada desde segunda-feira.\n\nO rio subiu dois metros.\n\nLusa/Fim", []string{"Lusa/Fim|Lusa|line"}},
		{"pt", Credit, "A ponte está fechada desde segunda-feira.\n\nO rio subiu dois metros.\n\nSIC/Fim", nil},
		{"fr", Scoop, "Le Monde avait le premier fait état de la fermeture.", []string{"Le Monde avait le premier fait état|Le Monde|first reported"}},
		{"fr", Scoop, "Le maire avait le premier fait état de ses doutes.", nil},
		{"de", Scoop, "Als Erstes hatte der Spiegel über die Brücke berichtet.", []string{"Als Erstes hatte der Spiegel|Der Spiegel|first reported"}},
		{"de", Scoop, "Als Erstes hatte die Polizei die Straße gesperrt.", nil},
		{"nl", Scoop, "Het Financieele Dagblad had dat woensdag als eerste bericht.", []string{"Het Financieele Dagblad had dat woensdag als eerste bericht|Het Financieele Dagblad|first reported"}},
		{"it", Scoop, "La notizia è stata data per prima da Radio Popolare.", []string{"data per prima da Radio Popolare|Radio Popolare|first reported"}},
		{"it", Scoop, "La parola è stata data per prima alla sindaca.", nil},
		{"it", Attribution, "Raggiunta dalla Stampa, la sindaca non risponde.", []string{"Raggiunta dalla Stampa|La Stampa|asked"}},
		{"it", Attribution, "Raggiunta dalla pioggia, la sindaca non parte.", nil},
		{"pt", Attribution, "De acordo com a agência France-Presse, o navio saiu.", []string{"De acordo com a agência France-Presse|AFP|according"}},
		{"en", Version, "Updated 9/22/2006 10:05 AM ET", []string{"Updated|updated"}},
		{"en", Version, "Updated plans for the port were shown.", nil},
		{"en", Date, "Issued on: 04/06/2019 - 11:42\n\nThe port shut on Tuesday.", []string{"04/06/2019|2019-06-04", "Tuesday|tuesday"}},
		{"en", Date, "Issued on: 04/06/2019 - 11:42 London (AFP) The port shut on Saturday.", []string{"04/06/2019|2019-04-06", "Saturday|saturday"}},
		{"en", Date, "Issued on: 04/06/2019 - 11:42 London (AFP) The port is shut.", nil},
		{"en", Date, "PA Media, 28 September 2020", []string{"28 September 2020|2020-09-28"}},
		{"de", Date, "dpa, 28. September 2020", []string{"28. September 2020|2020-09-28"}},
		{"de", Date, "12.09.19 09:24", []string{"12.09.19|2019-09-12"}},
		{"de", Date, "Fassung 1.2.19 und 12.19.19", nil},
		{"es", Date, "15·04·31 | 23:58", []string{"15·04·31|2031-04-15"}},
		{"es", Date, "Muelles 15 · 04 · 31", nil},
		{"es", Date, "Grúas 15·40·31", nil},
		{"de", Version, "(Aktualisierung: 14.30 Uhr)", []string{"(Aktualisierung: 14.30 Uhr)|update"}},
		{"de", Version, "(Berichtigung: Es waren 14 Schiffe, nicht 41.)", []string{"(Berichtigung: Es waren 14 Schiffe, nicht 41.)|corrected"}},
		{"de", Version, "Berichtigung: In einer früheren Fassung war von 41 Schiffen die Rede.", []string{"Berichtigung:|corrected"}},
		{"de", Version, "(Wiederholung mit berichtigter Zahl)", []string{"(Wiederholung mit berichtigter Zahl)|corrected"}},
		{"de", Version, "Die Berichtigung der Zahl steht noch aus.", nil},
		{"es", Version, "AMPL.- Douve, con dos heridos más", []string{"AMPL.-|expanded"}},
		{"es", Version, "(CORR) Douve, con dos heridos más", []string{"(CORR)|corrected"}},
		{"es", Version, "(Amplía)", []string{"(Amplía)|update"}},
		{"es", Version, "Amplía su plazo el puerto.", nil},
		{"fr", Version, "(Bien lire 14 au lieu de 41)", []string{"(Bien lire 14 au lieu de 41)|corrected"}},
		{"fr", Version, "- CORRIGÉ - Douve: la digue tient", []string{"- CORRIGÉ -|corrected"}},
		{"it", Version, "(v. 'Frana a Roccadouve, chiusa la statale' delle 8.12)", []string{"(v. 'Frana a Roccadouve, chiusa la statale' delle 8.12)|update"}},
		{"it", Version, "(v. infra, pagina 3)", nil},
		{"fr", Version, "Bien lire la notice est utile.", nil},
		{"it", Version, "ERRATA CORRIGE", []string{"ERRATA CORRIGE|corrected"}},
		{"nl", Version, "(herhaling)", []string{"(herhaling)|repeat"}},

		{"de", Scoop, "Über den Fall hatte zunächst der \"Spiegel\" berichtet.", []string{"Spiegel\" berichtet|Der Spiegel|first reported"}},
		{"nl", Scoop, "Het Financieele Dagblad berichtte er als eerste over.", []string{"Het Financieele Dagblad berichtte|Het Financieele Dagblad|first reported"}},
		{"nl", Scoop, "Het Financieele Dagblad berichtte over de eerste dag.", nil},

		{"de", Attribution, "Nach dpa-Informationen soll der Vertrag unterschrieben werden.", []string{"dpa-Informationen|dpa|report"}},
		{"de", Attribution, "Einem Bericht des \"Handelsblatts\" zufolge plant die Werft Entlassungen.", []string{"Einem Bericht des \"Handelsblatts\"|Handelsblatt|according"}},
		{"de", Attribution, "2011 hatte der Spiegel berichtet, dass die Werft verkauft werden soll.", nil},
		{"es", Attribution, "Así lo han informado a Europa Press fuentes de la investigación.", []string{"informado a Europa Press|Europa Press|told"}},
		{"fr", Attribution, "Selon une information du Parisien, le chantier sera vendu.", []string{"Selon une information du Parisien|Le Parisien|according"}},
		{"fr", Attribution, "Selon nos confrères de Sud Ouest, le pont sera fermé.", []string{"Selon nos confrères de Sud Ouest|Sud Ouest|according"}},
		{"fr", Attribution, "Selon un parisien de passage, le pont sera fermé.", nil},
		{"it", Attribution, "Lo scrive il quotidiano locale Il Tirreno.", []string{"scrive il quotidiano locale Il Tirreno|Il Tirreno|reported"}},
		{"it", Attribution, "Lo scrive il quotidiano.", nil},

		{"en", Date, "The minister told the BBC's Today programme that it would be shut today.", []string{"today|today"}},
		{"en", Ticker, "Harlow Cranes Inc <HCR> said on Monday that it would buy <BR> Weston <NAME> (OTC: WSTN.PK).", []string{"<HCR>|HCR|Reuters", "(OTC: WSTN.PK)|OTC:WSTN.PK"}},
		{"es", Date, "Ocurrió ayer por la tarde.", []string{"ayer por la tarde|yesterday|afternoon"}},
		{"nl", Date, "Het gebeurde maandagavond en gistermiddag.", []string{"maandagavond|monday|evening", "gistermiddag|yesterday|afternoon"}},

		{"fr", Furniture, "Les commentaires sont fermés.", []string{"Les commentaires sont fermés.|prompt"}},
		{"pt", Furniture, "Partilhar este artigo", []string{"Partilhar este artigo|prompt"}},
	} {
		prose := deskProse[c.language]
		for _, text := range []string{
			"XXI\n\n" + c.line + "\n\n" + prose + "\n\n" + prose,
			"XXI\n\n" + prose + "\n\n" + prose + " " + prose + "\n\n" + c.line,
		} {
			require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, text, c.kind), text)
		}
	}
}
