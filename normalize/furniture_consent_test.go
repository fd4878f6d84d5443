package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/wiretrace/wiretrace/normalize"
)

// What asks for a consent is furniture, line by line, and what tells of one is
// not.
func TestConsent(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		language      string
		asks, reports []string
	}{
		{"en", []string{
			"We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device.",
			"With your consent, we and our partners may use precise geolocation data and identification through device scanning.",
			"Selecting I Accept enables tracking technologies to support the purposes shown under we and our partners process data to provide.",
			"You can change or withdraw your consent at any time by clicking the Manage preferences link at the bottom of the page.",
			"You may click to consent to our and our partners' processing as described above.",
			"Some processing of your personal data may not require your consent, but you have a right to object to such processing.",
			"Your preferences will apply to this website only.",
			"Cookies on this site",
			"By clicking \"Accept\", you agree to the storing of cookies on your device to enhance site navigation and analyse site usage.",
			"Some vendors may process your personal data on the basis of legitimate interest, which you can object to by managing your options below.",
			"These cookies are necessary for the website to function and cannot be switched off in our systems.",
		}, []string{
			"With her consent the surgeons kept the arm for the museum.",
			"The partners and our town have agreed to share the quay.",
			"These cookies are baked with the salt of the old pans.",
			"You can change trains at Vellmark, and the ticket holds.",
		}},
		{"de", []string{
			"Wir und unsere 812 Partner speichern und greifen auf personenbezogene Daten wie Browserdaten oder eindeutige Kennungen auf Ihrem Gerät zu.",
			"Mit Ihrer Zustimmung verarbeiten wir und unsere Partner Ihre Daten, um Anzeigen und Inhalte zu personalisieren.",
			"Sie können Ihre Einwilligung jederzeit in den Datenschutzeinstellungen widerrufen.",
			"Durch Klicken auf „Akzeptieren“ stimmen Sie der Verwendung von Cookies und ähnlichen Technologien zu.",
			"Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking.",
			"Einige Anbieter verarbeiten Ihre personenbezogenen Daten auf Grundlage eines berechtigten Interesses, dem Sie widersprechen können.",
			"Weitere Informationen finden Sie in unserer Datenschutzerklärung.",
			"Für die Nutzung mit Werbung benötigen wir Ihre Zustimmung.",
		}, []string{
			"Mit ihrer Zustimmung ebnete die Fraktion den Weg für den neuen Hafen.",
			"Einige Anbieter verarbeiten den Fisch noch an Bord.",
			"Ihre Zustimmung knüpfte die Stadt an drei Bedingungen.",
			"Wir und unsere Kinder haben den Hafen nie so leer gesehen.",
		}},
		{"fr", []string{
			"Nous et nos 812 partenaires stockons et accédons à des données personnelles, telles que des identifiants uniques, sur votre appareil.",
			"Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et consulter des informations personnelles.",
			"Vous pouvez retirer votre consentement à tout moment en cliquant sur « Gérer mes choix ».",
			"En cliquant sur « Accepter et fermer », vous acceptez l'utilisation de cookies à des fins publicitaires.",
			"Certains traitements ne nécessitent pas votre consentement, mais vous avez le droit de vous y opposer.",
			"Continuer sans accepter",
			"Le respect de votre vie privée est notre priorité",
		}, []string{
			"Avec son consentement, les médecins ont gardé le bras pour le musée.",
			"Le respect de votre parole vous honore, a-t-il dit.",
			"Nous et nos enfants n'avons jamais vu le port si vide.",
		}},
		{"es", []string{
			"Nosotros y nuestros 812 socios almacenamos y accedemos a información personal en su dispositivo, como datos de navegación.",
			"Con su consentimiento, nosotros y nuestros socios podemos utilizar datos de localización geográfica precisa.",
			"Puede retirar su consentimiento en cualquier momento haciendo clic en «Configurar».",
			"Al hacer clic en «Aceptar», usted acepta el uso de cookies para fines publicitarios.",
			"Algunos proveedores pueden tratar sus datos personales sobre la base del interés legítimo.",
			"Su privacidad es importante para nosotros",
		}, []string{
			"Con su consentimiento, los agentes registraron la casa del farero.",
			"Su privacidad quedó expuesta cuando el diario publicó las cartas.",
			"Puede retirar las redes quien las haya pagado.",
		}},
		{"it", []string{
			"Noi e i nostri 812 partner archiviamo e accediamo a informazioni personali sul tuo dispositivo, come i dati di navigazione.",
			"Con il tuo consenso, noi e i nostri partner possiamo utilizzare dati precisi di geolocalizzazione.",
			"Puoi revocare il tuo consenso in qualsiasi momento cliccando su «Preferenze».",
			"Cliccando su «Accetta» acconsenti all'uso dei cookie per finalità pubblicitarie.",
			"La tua privacy è importante per noi",
			"Continua senza accettare",
		}, []string{
			"Con il suo consenso i medici hanno tenuto il braccio per il museo.",
			"Noi e i nostri figli non abbiamo mai visto il porto così vuoto.",
		}},
		{"pt", []string{
			"Nós e os nossos 812 parceiros armazenamos e acedemos a dados pessoais, como dados de navegação, no seu dispositivo.",
			"Com o seu consentimento, nós e os nossos parceiros podemos usar dados de geolocalização precisos.",
			"Pode retirar o seu consentimento a qualquer momento clicando em «Gerir opções».",
			"Ao clicar em «Aceitar», concorda com o uso de cookies para fins publicitários.",
			"Valorizamos a sua privacidade",
		}, []string{
			"Com o seu consentimento, os médicos guardaram o braço para o museu.",
			"Nós e os nossos filhos nunca vimos o porto tão vazio.",
		}},
		{"nl", []string{
			"Wij en onze 812 partners slaan persoonlijke gegevens, zoals browsegegevens, op uw apparaat op en hebben daar toegang toe.",
			"Met uw toestemming kunnen wij en onze partners nauwkeurige locatiegegevens gebruiken.",
			"U kunt uw toestemming op elk moment intrekken via de cookie-instellingen.",
			"Uw privacy is belangrijk voor ons",
			"Doorgaan zonder te accepteren",
		}, []string{
			"Met je toestemming van de havenmeester mag je niet alles.",
			"Wij en onze kinderen hebben de haven nooit zo leeg gezien.",
		}},
	} {
		furniture := func(line string) bool {
			text := n.TextIn("Harlo\n\nThe harbour stays shut, they said on Monday at noon.\n\n"+line+"\n\nNobody knows what they will do, and the town was asleep.", c.language)
			for _, m := range text.Marks {
				if m.Kind == normalize.Furniture && strings.Contains(text.Source[m.Start:m.End], line) {
					return true
				}
			}
			return false
		}
		for _, line := range c.asks {
			require.True(t, furniture(line), "%s: %s", c.language, line)
		}
		for _, line := range c.reports {
			require.False(t, furniture(line), "%s: %s", c.language, line)
		}
	}
}
