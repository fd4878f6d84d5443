package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Lines that ask something of the reader, by sort and language.
var appeals = []struct{ sort, language, lines string }{
	{"contact", "en", "Follow our coverage of the port at https://harlow.example/port\nWrite to Jane Roe at jane.roe@harlow.example\nFind the Harlow Post on Facebook, Twitter and Instagram.\nMore on ports: www.harlow.example\nFor more information, please visit harlowport.com\njane.roe@harlow.example\ntwitter.com/harlowpost\nEmail Jane Roe at jane@harlow.com or follow her on Twitter @harlowroe."},
	{"contact", "de", "Folgen Sie der Harlower Post auf Facebook und Instagram.\nWeitere Informationen unter www.hafen-harlow.de\nRückfragen: presse@hafen-harlow.de"},
	{"contact", "en", "For more information contact the press office on 01234 567890."},
	{"contact", "es", "Para más información pueden dirigirse a la Oficina de Prensa, teléfono 900 000 000."},
	{"contact", "it", "Per ulteriori informazioni rivolgersi all'ufficio stampa, tel. 0445 000000."},
	{"newsletter", "en", "Was this email forwarded to you? Sign up here.\nForwarded this newsletter? Subscribe here"},
	{"newsletter", "de", "Wurde Ihnen diese Mail weitergeleitet? Hier anmelden"},
	{"newsletter", "fr", "On vous a transféré cette infolettre ? Inscrivez-vous ici"},
	{"newsletter", "es", "¿Te reenviaron este correo? Suscríbete aquí. Si ya no quieres recibirlo, date de baja."},
	{"newsletter", "it", "Ti hanno inoltrato questa newsletter? Iscriviti qui"},
	{"newsletter", "pt", "A newsletter foi-lhe reencaminhada? Subscreva aqui"},
	{"newsletter", "nl", "Is deze nieuwsbrief naar u doorgestuurd? Schrijf u hier in"},
	{"prompt", "en", "Get your tickets now\nA- A+\nA | A+ | A++"},
	{"prompt", "fr", "Procurez-vous vos billets dès maintenant"},
	{"prompt", "es", "Compra tus entradas aquí"},
	{"contact", "fr", "Contact pour les médias : Jeanne Roc, cheffe de service, joignable de 10h à 11h30"},
	{"contact", "fr", "Suivez le port de Harlès sur Facebook et Instagram.\nPour en savoir plus : www.port-harles.fr\nContact presse : presse@port-harles.fr"},
	{"contact", "es", "Sigue a La Voz de Alcorta en Facebook y en Twitter.\nPara más información: www.puertoalcorta.es"},
	{"contact", "it", "Segui il Corriere di Alcorta su Facebook e Instagram.\nPer maggiori informazioni: www.portoalcorta.it"},
	{"contact", "pt", "Siga a Folha de Alcorta no Facebook e no Instagram.\nMais informações em www.portoalcorta.pt"},
	{"contact", "nl", "Volg de Alcortse Courant op Facebook en Instagram.\nKijk voor meer informatie op www.havenalcorta.nl"},
	{"teaser", "en", "CLICK HERE TO GET THE HARLOW POST APP\nGet the port on the go by clicking here\nThe whole list of ships is long: click here to read it"},
	{"teaser", "de", "Die ganze Liste der Schiffe finden Sie hier\nAlle Bilder vom Kran: hier klicken"},
	{"teaser", "de", "Noch mehr Bilder vom Kran findest du in unserer Galerie.\nUnser Bericht zeigt, was Sie jetzt tun sollten. Jetzt hier gratis anfordern!"},
	{"prompt", "de", "Sie sind bereits Kunde?\nHast du Hinweise? Schreib uns!\nAuf Facebook teilenAuf X teilen\nteilentwitternE-MailKommentare"},
	{"footer", "de", "DE | FR | IT"},
	{"notice", "de", "Diese Audioversion wurde künstlich generiert. Mehr Infos | Feedback senden\n*** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS ***"},
	{"notice", "en", "This story can be republished for free (details).\nThe AP is solely responsible for all content."},
	{"caption", "de", "Der Kran von Harlow am Montag. - © Shutterstock.com / Jana Roth"},
	{"teaser", "fr", "Pour voir la liste des navires, cliquez ici"},
	{"teaser", "es", "Para ver la lista de los barcos, haga clic aquí\nLa lista completa, en este enlace"},
	{"teaser", "it", "Per vedere la lista delle navi, clicca qui"},
	{"teaser", "es", "Leer la noticia completa en la web de El Faro.\nMás información: El puerto de Alcorta cierra en junio"},
	{"teaser", "es", "VEA: Llanto y dolor en el puerto de Alcorta\nMIRA: Lo que se sabe de la grúa\nMire: Así cayó la grúa del puerto"},
	{"prompt", "es", "Escúchanos en el 98.2 de la FM"},
	{"prompt", "fr", "Abonnez-vous à partir de 1 euro"},
	{"teaser", "pt", "Para ver a lista dos navios, clique aqui"},
	{"teaser", "nl", "Voor de hele lijst van schepen: klik hier"},
	{"newsletter", "en", "The week in ports, delivered to your inbox every Friday\nMiss a ship? Sign up for our newsletter"},
	{"newsletter", "de", "Die Woche am Hafen, jeden Freitag in Ihr Postfach"},
	{"newsletter", "fr", "La semaine des ports, chaque vendredi dans votre boîte mail"},
	{"newsletter", "es", "La semana del puerto, cada viernes en tu correo"},
	{"newsletter", "it", "La settimana del porto, ogni venerdì nella tua casella"},
	{"newsletter", "pt", "A semana do porto, toda sexta-feira no seu e-mail"},
	{"newsletter", "nl", "De week in de haven, elke vrijdag in je inbox"},
	{"notice", "en", "The views of Anna Thorne do not necessarily reflect those of the Harlow Post.\nThis post may contain affiliate links."},
	{"notice", "en", "The author has no position in any of the stocks mentioned."},
	{"notice", "en", "Fill in your details below or click an icon to log in:\nYou are commenting using your Harlowbook account. ( Log Out / Change )"},
	{"notice", "de", "Trage deine Daten unten ein oder klicke ein Icon um dich einzuloggen:\nDu kommentierst mit deinem Harlowbook-Konto. ( Abmelden / Ändern )"},
	{"notice", "fr", "Entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter:\nVous commentez à l'aide de votre compte Harlobook. ( Déconnexion / Changer )"},
	{"notice", "es", "Introduce tus datos o haz clic en un icono para iniciar sesión:\nEstás comentando usando tu cuenta de Alcortabook. ( Salir / Cambiar )"},
	{"notice", "it", "Inserisci i tuoi dati qui sotto o fai clic su un'icona per effettuare l'accesso:\nStai commentando usando il tuo account Alcortabook. ( Chiudi sessione / Modifica )"},
	{"notice", "pt", "Preencha os seus dados abaixo ou clique em um ícone para log in:\nVocê está comentando utilizando sua conta Alcortabook. ( Sair / Alterar )"},
	{"notice", "nl", "Vul je gegevens in of klik op een icoon om in te loggen.\nJe reageert onder je Harlowbook account. ( Log uit / Bijwerken )"},
	{"notice", "de", "Die Beiträge geben nicht unbedingt die Meinung der Redaktion wieder."},
	{"notice", "fr", "Les tribunes n'engagent que leurs auteurs."},
	{"notice", "es", "Las opiniones no reflejan necesariamente las de este diario."},
	{"notice", "it", "Le opinioni non riflettono necessariamente quelle del giornale."},
	{"notice", "pt", "As opiniões não refletem necessariamente as do jornal."},
	{"caption", "en", "Cover image: the crane of Harlow\nAnna Thorne, left, and the harbour master wait on the quay of Harlow, Monday, Aug. 6, 2018.\nThe crane of Harlow is seen in this undated handout photo from the port."},
	{"caption", "de", "Anna Thorne, links, am 6. August 2018 auf dem Kai von Harlow"},
	{"caption", "fr", "Le port de Harlès, photo d'archives"},
	{"caption", "es", "El puerto de Alcorta, en una imagen de archivo"},
}

func TestAppeals(t *testing.T) {
	for _, c := range appeals {
		for line := range strings.SplitSeq(c.lines, "\n") {
			got := furnitureOf(t, c.language, portTitle+portLead+line+"\n\n"+portEnd)
			require.Equal(t, []string{line + "|" + c.sort}, got, "%q is furniture (%s)", line, c.language)
		}
	}
}

// Prose that opens or speaks as an appeal does.
func TestProseIsNoAppeal(t *testing.T) {
	for language, lines := range map[string]string{
		"en": `Follow the money, the harbour master said on Twitter, and you will end at the gate of Alcor.
Visit Harlow, the town's office of tourism, said on Facebook that all of its tours were off.
Find a crane that stands straight and you have found the one that Alcor did not build.
Call it luck: none of the two hundred dockers stood under the crane when it fell.
Twitter boss John Roe announced on Monday that he would give the port a page on Twitter, free of charge.
Facebook users in Harlow, and those on Instagram, saw the crane fall.
Comments on Facebook and on Instagram blamed the builder alone.
Reach the old quay before noon and you meet nobody but gulls and one clerk.
Anna Thorne, left with no crane, asked Weston for one.
She wrote on her own page, harlow.example, that the port would open on Thursday, and closed it an hour later.
The virus came in a mail to the clerks that told them to follow a link in it.
More on Tuesday than on Monday wanted to leave the port by sea.
For more information on the cranes of 2029 and 2030 nobody had time on Monday.
For details of the years the port has kept no books since 2029-2030.
Was the letter forwarded to the port? Nobody would sign for it, the clerk said.
Get your tickets now, the harbour master told the last of the passengers, or you will stay here.
Send no ships, the harbour master wrote to jane@harlow.example, who read it out at the gate and then told reporters that she would.`,
		"de": `Schreib uns nichts vor, sagte der Hafenmeister dem Ministerium am Montag, wir kennen den Kran.
Bereits Kunden aus Weston hatten den Kran am Montag gemeldet, doch niemand kam.
FR | SA | SO
FaceTeilenWerft meldet Insolvenz
Kraniche findet ihr in unserem Hafen nicht mehr, sagte die Leiterin des Hafenamts den Kapitänen am Montag.
Folgen hat der Sturz des Krans auch für Weston, dessen Hafen nun alle Schiffe aufnimmt.
Kontakt zu dem Betreiber gab es am Montag nicht, sagte die Leiterin des Hafenamts.
Anna Thorne, links liegen gelassen vom Betreiber, fuhr nach Weston.`,
		"fr": `Suivre les navires à la trace : voilà ce que fait Anne Vasseur depuis trente ans.
Contact a été pris avec le port de Weston, où attendent six navires depuis lundi.`,
		"es": `Sigue cerrado el puerto de Alcorta, y nadie sabe hasta cuándo.
Visita obligada de todo marinero, la taberna del puerto cerró también.
Lee: Nunca he visto caer una grúa tan despacio.
Mira cerró su taberna el lunes, y nadie vio la grúa.`,
		"it": `Segui i soldi, diceva il capitano, e arrivi al cancello della Alcor.
Info e notizie mancano da lunedì, dice il sindaco di Alcorta.`,
		"pt": `Siga o dinheiro, dizia o capitão, e você chega ao portão da Alcor.
Acompanhe quem puder a maré: o porto de Alcorta continua fechado.`,
		"nl": `Volg het geld, zei de havenmeester, en je komt uit bij de poort van Alcor.
Contact was er maandag niet met de eigenaar van de kraan, zei de burgemeester.`,
	} {
		for line := range strings.SplitSeq(lines, "\n") {
			require.Empty(t, furnitureOf(t, language, portTitle+portLead+line+"\n\n"+portEnd), "%q is prose", line)
		}
	}
}

// A line that says where the article was published first is a credit, though it
// asks to read it there.
func TestRepublishedIsNoTeaser(t *testing.T) {
	text := portTitle + portLead + portEnd + "\n\nThis article was originally published by The Conversation. Read the original article."
	require.Equal(t, []string{"originally published by The Conversation|The Conversation|republished"}, marksOf(t, "en", text, Credit))
	require.Empty(t, furnitureOf(t, "en", text))
	reuters := portTitle + portLead + portEnd + "\n\nReporting by Jane Roe; Additional reporting by John Roe; Editing by Ann Poe"
	require.Len(t, marksOf(t, "en", reuters, Credit), 1, "Reuters signs with its people")
	require.Empty(t, furnitureOf(t, "en", reuters))
}
