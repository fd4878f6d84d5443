package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// riverProse is an article of two paragraphs, with a title above, in seven languages.
var riverProse = map[string][3]string{
	"en": {"Dredger sinks in the Orla", "A dredger sank in the Orla on Monday night, and the river was closed to ships below the old bridge of Varnholt while a tug tried to lift her bow.", "The harbour master said that nobody had been aboard and that the tug would need until Thursday, if the water did not rise any further."},
	"de": {"Bagger sinkt in der Orla", "Ein Bagger ist in der Nacht zum Dienstag in der Orla gesunken. Der Fluss blieb unterhalb der alten Brücke von Varnholt gesperrt, während ein Schlepper den Bug zu heben suchte.", "Der Hafenmeister erklärte, an Bord sei niemand gewesen, und der Schlepper werde bis Donnerstag brauchen, falls das Wasser nicht weiter steige."},
	"fr": {"Une drague coule dans l'Orla", "Une drague a coulé dans l'Orla dans la nuit de lundi à mardi, et le fleuve est resté fermé en aval du vieux pont de Varnholt pendant qu'un remorqueur tentait de lever la proue.", "Le capitaine du port a expliqué que personne ne se trouvait à bord et que le remorqueur en aurait jusqu'à jeudi si le niveau ne montait plus."},
	"es": {"Una draga se hunde en el Orla", "Una draga se hundió en el Orla en la noche del lunes, y el río quedó cerrado aguas abajo del puente viejo de Varnholt mientras un remolcador intentaba levantar la proa.", "La capitana del puerto explicó que nadie se encontraba a bordo y que el remolcador necesitaría hasta el jueves si el agua no subía más."},
	"it": {"Una draga affonda nell'Orla", "Una draga è affondata nell'Orla nella notte di lunedì, e il fiume è rimasto chiuso a valle del vecchio ponte di Varnholt mentre un rimorchiatore cercava di sollevarne la prua.", "Il comandante del porto ha spiegato che a bordo non si trovava nessuno e che il rimorchiatore avrà bisogno di tempo fino a giovedì se l'acqua non sale."},
	"pt": {"Draga afunda no Orla", "Uma draga afundou no Orla na noite de segunda-feira, e o rio ficou fechado abaixo da ponte velha de Varnholt enquanto um rebocador tentava levantar a proa.", "A capitã do porto explicou que ninguém estava a bordo e que o rebocador precisaria de tempo até quinta-feira se a água não subisse mais."},
	"nl": {"Baggerschip zinkt in de Orla", "Een baggerschip is maandagnacht in de Orla gezonken, en de rivier bleef gesloten onder de oude brug van Varnholt terwijl een sleepboot de boeg probeerde op te tillen.", "De havenmeester verklaarde dat er niemand aan boord was en dat de sleepboot tot donderdag nodig zal hebben als het water niet verder stijgt."},
}

// readIn returns the furniture of an article with a line between its paragraphs, or below them.
func readIn(t *testing.T, language, line string, below bool) []string {
	t.Helper()
	a := riverProse[language]
	text := a[0] + "\n\n" + a[1] + "\n\n" + line + "\n\n" + a[2]
	if below {
		text = a[0] + "\n\n" + a[1] + "\n\n" + a[2] + "\n\n" + line
	}
	return furnitureOf(t, language, text)
}

// requireRead has the line, in the place of readIn, for the only furniture of the article.
func requireRead(t *testing.T, language, line string, below bool) {
	t.Helper()
	got := readIn(t, language, line, below)
	require.Len(t, got, 1, line)
	require.Contains(t, got[0], line+"|")
}

// Lines that no phrase tells speak of the page, and headings of the world.
func TestReadLines(t *testing.T) {
	for language, c := range map[string]struct{ is, not string }{
		"en": {"Get our morning podcast in your inbox|Our newsroom in your pocket: the app|Show caption|Your account|Loading gallery|Enjoying this article? Tell a subscriber|River › Harbours › News",
			"A long night in Varnholt|What next|Who pays for the dredger?|The harbour's answer|Nobody aboard|How the tug lifts her|The river rises again|Two wrecks in a year|Close to the bridge|Share of the blame|\"You read my mind\"|The image of a port|Here the dredger sank|Photographs of the wreck helped the divers.|See How to Get PortCARD page at: http://www.PortCARD.example/howtogetPC.html|your"},
		"de": {"Artikel wird geladen|Keine Lust zu lesen? Unser Podcast fasst für dich zusammen|Hier gibt es mehr Videos|Ihr Abo, Ihre Vorteile: jetzt anmelden|Alle Artikel im Überblick",
			"Eine lange Nacht in Varnholt|Wie geht es jetzt weiter?|Wer zahlt den Bagger?|Hafen bleibt gesperrt|Niemand an Bord|Fluss steigt weiter|Mehr Kontrollen gefordert|Bilder der Verwüstung|Kritik am Hafenmeister|Ein Bild des Jammers|Hier sank der Bagger|Folgen für den Handel|Was jetzt?"},
		"fr": {"Écoutez notre podcast|Notre application sur votre mobile|Votre compte|Toute l'actualité dans notre newsletter|Retrouvez nos vidéos ici",
			"Une longue nuit à Varnholt|Et maintenant ?|Qui paiera la drague ?|Personne à bord|Plus de contrôles|L'image d'un port|Le fleuve monte encore|La réaction du port|Suivre le fleuve|Ici a coulé la drague"},
		"es": {"Escucha nuestro podcast|La nota aquí.|Tu cuenta|Mira todos nuestros vídeos aquí|Toda la actualidad en tu correo",
			"Una larga noche en Varnholt|¿Y ahora qué?|¿Quién pagará la draga?|Nadie a bordo|Más controles|La imagen de un puerto|El río sigue subiendo|La respuesta del puerto|Aquí se hundió la draga"},
		"it": {"Ascolta il nostro podcast|Il tuo account|Guarda qui tutti i nostri video|Leggi la nostra newsletter",
			"Una lunga notte a Varnholt|E adesso?|Chi pagherà la draga?|Nessuno a bordo|Più controlli|L'immagine di un porto|Il fiume sale ancora|La risposta del porto|Qui è affondata la draga"},
		"pt": {"Ouça nosso podcast|Sua conta|Veja aqui todos os nossos vídeos|Leia nossa newsletter",
			"Uma longa noite em Varnholt|E agora?|Quem vai pagar a draga?|Ninguém a bordo|Mais controle|A imagem de um porto|O rio sobe mais|A resposta do porto|Aqui afundou a draga"},
		"nl": {"Luister naar onze podcast|Jouw account|Bekijk hier al onze video's|Lees onze nieuwsbrief",
			"Een lange nacht in Varnholt|En nu?|Wie betaalt het baggerschip?|Niemand aan boord|Meer controles|Het beeld van een haven|De rivier stijgt verder|Het antwoord van de haven|Hier zonk het baggerschip"},
	} {
		for line := range strings.SplitSeq(c.is, "|") {
			for _, below := range []bool{false, true} {
				requireRead(t, language, line, below)
			}
		}
		for line := range strings.SplitSeq(c.not, "|") {
			require.Empty(t, readIn(t, language, line, false), line)
		}
	}
}

// What pages are made of is the world of an article about them.
func TestReadLinesOfAnArticleOnPages(t *testing.T) {
	prose := "The paper will charge for its podcast from May on, its editor said on Monday, and whoever subscribes to the newsletter is to get an account of his own beside it."
	text := "A paper raises its prices\n\n" + prose + "\n\nThe podcast account\n\n" + prose + "\n\nPodcasts and accounts\n\n" + prose
	require.Empty(t, furnitureOf(t, "en", text))
	guide := "You have to lift the bow before you turn the wheel, and your anchor has to be up, or you will lose the rope and whatever you have tied to it in the harbour."
	text = "How you turn a ship\n\n" + guide + "\n\nGet your crew to help you\n\n" + guide + "\n\nYour turn\n\n" + guide
	require.Empty(t, furnitureOf(t, "en", text), "a guide speaks to its reader throughout")
}

// Some lines are a page's by their shape.
func TestLinesByTheirShape(t *testing.T) {
	for _, line := range []string{"Politics Business Sport Culture", "News › Harbours › Orla", "Image 2 of 7", "dredger orla varnholt bridge", "NewsSportBusinessViewsTravel", "— Orla Harbour (@orlaharbour) March 4, 2019"} {
		got := readIn(t, "en", line, false)
		require.Len(t, got, 1, line)
		require.Contains(t, got[0], line+"|")
	}
	for why, line := range map[string]string{
		"a heading of one section":    "Politics",
		"two figures":                 "Two of seven",
		"a name with capitals within": "McKinsey and PricewaterhouseCoopers",
		"a sentence in small letters": "nobody was aboard, he said",
		"a dash before a name":        "— Jane Roe, harbour master",
		"an outlet that posted":       "— BBC News (@BBCNews) March 4, 2019",
	} {
		require.Empty(t, readIn(t, "en", line, false), why)
	}
}

// Who posted what a page shows did so on that day.
func TestDayOfAPost(t *testing.T) {
	for language, line := range map[string]string{"en": "— Orla Quay (@orlaquay) March 4, 2031", "fr": "— Quai d'Orla (@orlaquay) 4 mars 2031", "es": "— Muelle de Orla (@orlaquay) 4 de marzo de 2031"} {
		for _, m := range newNormalizer(t, nil).TextIn(portTitle+portLead+line+"\n\n"+portEnd, language).Marks {
			if m.Kind == Furniture && m.Value == furnitureContact {
				require.Equal(t, "2031-03-04", m.Detail, line)
				line = ""
			}
		}
		require.Empty(t, line, "it is furniture")
	}
}

// The title of another article between two paragraphs shares next to nothing with them.
func TestTitleOfAnotherArticle(t *testing.T) {
	other := "Parliament votes against higher pensions after three days of debate"
	require.Equal(t, []string{other + "|teaser"}, readIn(t, "en", other, false))
	require.Empty(t, readIn(t, "en", "Tug from Varnholt lifts the bow of the dredger before Thursday's flood", false), "the article's own heading")
	a := riverProse["en"]
	digest := a[1]
	for _, title := range []string{other, "Farmers near Alcorta harvest twice as many plums as last summer", "Singer cancels four evenings because of an inflamed vocal cord", "Chess master from Narvia wins her seventh tournament without losing"} {
		digest += "\n\n" + title + "\n\n" + a[2]
	}
	require.Empty(t, furnitureOf(t, "en", a[0]+"\n\n"+digest), "a digest tells of many things")
}

// A caption stands twice, in the place of its picture and below it.
func TestCaptionThatStandsTwice(t *testing.T) {
	line := "The dredger before she sank"
	require.Equal(t, []string{line + "|caption", line + "|caption"}, readIn(t, "en", line+"\n\n"+line, false))
	a := riverProse["en"]
	require.Empty(t, furnitureOf(t, "en", a[0]+"\n\n"+a[0]+"\n\n"+a[1]+"\n\n"+a[2]), "so does a title")
}

// A list between paragraphs is the article's, whatever its items speak of.
func TestListsAreNotRead(t *testing.T) {
	items := "Video camera\n\nScreen\n\nYour charger\n\nEmail account\n\nPhoto printer\n\nHeadphones"
	require.Empty(t, readIn(t, "en", items, false))
}
