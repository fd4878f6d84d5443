package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What stands around a form for comments, and what a page warns of, is the page's in seven languages, below an article
// as well as amid it; sentences of an article that begin or speak so are its own.
func TestFormsAndWarnings(t *testing.T) {
	for language, c := range map[string]struct{ is, not string }{
		"en": {"Your email address will not be published. Required fields are marked *|Save my name, email, and website in this browser for the next time I comment.|Notify me of follow-up comments by email.|This site uses Akismet to reduce spam. Learn how your comment data is processed.|Past performance is no guarantee of future results.|This is not investment advice.|The author has no position in any of the stocks mentioned.|This article was translated automatically.",
			"Past performance is no guarantee of a safe harbour, the master said on Tuesday.|Past performance is no guarantee of future results, the broker warned.|“Past performance is no guarantee,” the broker warned.|The poster was produced with the help of AI and hung above the harbour.|Required depth for the tug is four metres.|The author of the letter has no position in the harbour."},
		"de": {"Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.|Benachrichtige mich über nachfolgende Kommentare via E-Mail.|Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.|Diese Website verwendet Akismet, um Spam zu reduzieren.|Da ist etwas schiefgelaufen. Bitte versuchen Sie es später erneut.|Wertentwicklungen der Vergangenheit sind kein Indikator für die Zukunft.|Dies ist keine Anlageberatung.|Dieser Text wurde maschinell übersetzt.",
			"Da ist etwas schiefgelaufen, sagte der Hafenmeister.|Glücksspiel kann süchtig machen, warnte der Hafenmeister am Dienstag.|Wertentwicklungen der Vergangenheit sind keine Garantie, warnte die Maklerin.|Das Plakat über dem Hafen wurde mit Hilfe von KI erstellt.|Der Bagger der Vergangenheit war kleiner."},
		"fr": {"Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *|Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.|Ce site utilise Akismet pour réduire les indésirables.|Une erreur est survenue. Veuillez réessayer plus tard.|Les performances passées ne préjugent pas des performances futures.|Cet article a été traduit automatiquement.",
			"Une erreur est survenue dans la manœuvre du remorqueur.|Les performances passées ne préjugent de rien, a rappelé le courtier.|Les champs voisins du fleuve sont restés secs.|Cet article du règlement a été traduit par la capitainerie."},
		"es": {"Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *|Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.|Este sitio usa Akismet para reducir el spam.|Algo salió mal. Inténtalo de nuevo más tarde.|Rentabilidades pasadas no garantizan rentabilidades futuras.|Este texto fue traducido automáticamente.",
			"Algo salió mal en la maniobra del remolcador.|Las rentabilidades pasadas no garantizan nada, advirtió el corredor.|Los campos cercanos al río están secos.|El texto fue traducido para los marineros."},
		"it": {"Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *|Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.|Questo sito utilizza Akismet per ridurre lo spam.|Qualcosa è andato storto. Riprova più tardi.|I rendimenti passati non sono garanzia di quelli futuri.|Questo testo è stato tradotto automaticamente.",
			"Qualcosa è andato storto nella manovra del rimorchiatore.|I rendimenti passati non garantiscono nulla, ha avvertito il broker.|I campi vicini al fiume sono rimasti asciutti.|Il testo è stato tradotto per i marinai."},
		"pt": {"O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *|Salvar meus dados neste navegador para a próxima vez que eu comentar.|Este site utiliza o Akismet para reduzir spam.|Algo deu errado. Tente novamente mais tarde.|Rentabilidade passada não é garantia de resultados futuros.|Este texto foi traduzido automaticamente.",
			"Algo deu errado na manobra do rebocador.|Rentabilidade passada não é garantia, alertou o corretor.|Os campos perto do rio estão secos.|O texto foi traduzido para os marinheiros."},
		"nl": {"Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *|Mijn naam, e-mail en site bewaren in deze browser voor de volgende keer wanneer ik een reactie plaats.|Deze site gebruikt Akismet om spam te verminderen.|Er ging iets mis. Probeer het later opnieuw.|In het verleden behaalde resultaten bieden geen garantie voor de toekomst.|Deze tekst is automatisch vertaald.",
			"Er ging iets mis bij het manoeuvreren van de sleepboot.|In het verleden behaalde resultaten zeggen niets, waarschuwde de makelaar.|De velden langs de rivier zijn droog.|De tekst is voor de bemanning vertaald."},
	} {
		for line := range strings.SplitSeq(c.is, "|") {
			for _, below := range []bool{false, true} {
				requireRead(t, language, line, below)
			}
		}
		for line := range strings.SplitSeq(c.not, "|") {
			for _, below := range []bool{false, true} {
				require.Empty(t, readIn(t, language, line, below), line)
			}
		}
	}
}
