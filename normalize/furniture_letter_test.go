package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What letters to subscribers have above and below their text.
func TestLetters(t *testing.T) {
	for language, lines := range map[string]string{
		"en": "View this email in your browser\nYou are receiving this email because you signed up at harlow.example.\nYou received this newsletter because you signed up. Unsubscribe\nUnsubscribe | Manage preferences\nWas this email forwarded to you? Sign up here.\nUnsubscribe from this list\nDon't want these emails? Unsubscribe here.\nYou can unsubscribe at any time.\nUnsubscribe\nView in browser\nUpdate your email preferences",
		"de": "Sie erhalten diesen Newsletter, weil Sie sich auf unserer Seite angemeldet haben.\nNewsletter abbestellen\nWenn Sie diesen Newsletter nicht mehr erhalten möchten, können Sie ihn hier abbestellen.\nIm Browser ansehen\nFalls diese E-Mail nicht richtig angezeigt wird, klicken Sie bitte hier.\nAbmelden | Profil ändern",
		"fr": "Vous recevez cet e-mail car vous êtes inscrit à la lettre du port.\nSe désinscrire\nSe désabonner de cette newsletter\nVoir la version en ligne\nSi ce message ne s'affiche pas correctement, consultez-le dans votre navigateur.",
		"es": "Recibes este correo porque te suscribiste al boletín del puerto.\nDarse de baja\nSi no quieres recibir más correos, puedes darte de baja aquí.\n¿No le gustó? Denos de baja aquí.\nVer en el navegador\nCancelar suscripción",
		"it": "Ricevi questa email perché sei iscritto alla newsletter del porto.\nAnnulla l'iscrizione\nDisiscriviti\nSe non vuoi più ricevere queste email, puoi cancellarti qui.\nVisualizza nel browser",
		"pt": "Você recebeu este e-mail porque se inscreveu no boletim do porto.\nCancelar inscrição\nPara deixar de receber estas mensagens, cancele a sua subscrição.\nVer no navegador",
		"nl": "Je ontvangt deze e-mail omdat je je hebt aangemeld.\nUitschrijven\nWil je deze nieuwsbrief niet meer ontvangen? Meld je dan hier af.\nBekijk deze e-mail in je browser",
	} {
		for line := range strings.SplitSeq(lines, "\n") {
			require.Equal(t, []string{line + "|newsletter"}, furnitureOf(t, language, portTitle+portLead+line+"\n\n"+portEnd), language)
		}
	}
	for language, line := range map[string]string{
		"en": "This email was sent to jane.roe@harlow.example",
		"de": "Diese E-Mail wurde an jana.roth@harlow.example gesendet.",
		"fr": "Cet e-mail a été envoyé à jeanne.roc@harlow.example.",
	} {
		require.Equal(t, []string{line + "|contact"}, furnitureOf(t, language, portTitle+portLead+line+"\n\n"+portEnd), language)
	}
}

// Prose tells of letters too.
func TestProseTellsOfLetters(t *testing.T) {
	for language, lines := range map[string]string{
		"en": "This email was sent to all clerks of the port on Monday and opened by nine of them.\nThorne received this email because somebody had mistaken her for the builder, her lawyer said.\nTwo hundred readers unsubscribed in a week.\nUnsubscribe from a port, and its ships still come.",
		"de": "Diese E-Mail wurde an alle Ämter verschickt, und neun antworteten.\nWer den Hafen abbestellen will, muss erst die Schiffe fragen.",
		"fr": "Cet e-mail a été envoyé à tous les ports de la côte, et neuf ont répondu.\nSe désinscrire du registre du port prend une heure.",
		"es": "Nos dieron de baja por la gripe.\nDarse de baja en el registro del puerto cuesta una hora.\nLos estibadores pueden darse de baja cuando quieran.",
		"it": "Annulla l'iscrizione al registro chi lascia il porto per più di un anno.",
		"nl": "Uitschrijven uit het register van de haven kost een uur.",
	} {
		for line := range strings.SplitSeq(lines, "\n") {
			require.Empty(t, furnitureOf(t, language, portTitle+portLead+line+"\n\n"+portEnd), "%q is prose", line)
		}
	}
}
