package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A sourceForm is a text, and who is credited in it, scoops with a star before them.
type sourceForm struct {
	lang, text string
	want       []string
}

// requireSources checks whom each text credits.
func requireSources(t *testing.T, cases []sourceForm) {
	t.Helper()
	for _, c := range cases {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.text, c.lang).Marks {
			switch {
			case m.Kind == Attribution && m.Value != "":
				got = append(got, m.Value)
			case m.Kind == Scoop && m.Value != "":
				got = append(got, "*"+m.Value)
			}
		}
		require.Equal(t, c.want, got, "%s: %s", c.lang, c.text)
	}
}

// What was made public by an outlet is its own news; whatever else somebody makes public, or stations send, is not.
func TestMadePublic(t *testing.T) {
	requireSources(t, []sourceForm{
		{"en", "The deeds, made public by Mediapart, run to 2041.", []string{"*Mediapart"}},
		{"en", "The deeds, made public by the ministry, run to 2041.", nil},
		{"fr", "Le bail, rendu public par Mediapart, court encore.", []string{"*Mediapart"}},
		{"fr", "Les comptes ont été rendus publics par la mairie.", nil},
		{"es", "El contrato, hecho público por El Confidencial, sigue en vigor.", []string{"*El Confidencial"}},
		{"it", "Il contratto, reso pubblico da Mediapart, vale ancora.", []string{"*Mediapart"}},
		{"de", "Die von Mediapart veröffentlichten Mails sind echt.", []string{"Mediapart"}},
		{"de", "Die von Mediapart veröffentlichten Mails stammen von 2019.", []string{"Mediapart"}},
		{"de", "In einem von RTL ausgestrahlten Gespräch gab der Trainer alles zu.", []string{"RTL"}},
		{"de", "Die von RTL ausgestrahlte Show endet im Mai.", nil},
		{"de", "Die von der Stadt veröffentlichten Zahlen sind falsch.", nil},
		{"fr", "Dans une lettre parue dans Charlie Hebdo, elle cite trois noms.", []string{"Charlie Hebdo"}},
		{"fr", "Une étude parue dans Charlie Hebdo compte trois noms.", nil},
		{"fr", "TF1 avait publié ses comptes lundi.", nil},
		{"fr", "Le Quatuor Figaro a annoncé une tournée.", nil},
	})
}

// A number before what is counted is no year in which something was reported.
func TestCountedIsNoYear(t *testing.T) {
	requireSources(t, []sourceForm{
		{"de", "Einem Bericht der Bild zufolge will die Werft 2000 Stellen streichen.", []string{"Bild"}},
		{"de", "Einem Bericht der Bild zufolge wollte die Werft 2003 Stellen streichen.", []string{"Bild"}},
		{"de", "Einem Bericht der Bild von 2003 zufolge stand die Werft leer.", nil},
		{"de", "Die Bild berichtete im Jahr 2000 Einzelheiten.", nil},
		{"es", "El País informó de 2000 muertos.", []string{"El País"}},
		{"es", "El País informó en 2003 de un robo.", nil},
	})
}

// The outlets of a list are all credited, by whatever its members are joined; other media beside them are not named.
func TestListedOutlets(t *testing.T) {
	requireSources(t, []sourceForm{
		{"en", "Both Sky News, the BBC and other British outlets have reported that the keeper is hurt.", []string{"Sky News", "BBC"}},
		{"en", "The BBC and other broadcasters carried the match.", nil},
		{"en", "The BBC and other British broadcasters said they would cut jobs.", nil},
		{"de", "20 Minuten und weitere Medien berichten von einem Streit.", []string{"20 Minuten"}},
		{"fr", "La BBC et d'autres médias britanniques annoncent une opération.", []string{"BBC"}},
		{"fr", "La compagnie est à vendre, ont indiqué Reuters et l'AFP.", []string{"Reuters", "AFP"}},
		{"fr", "RTL puis Europe 1 ont annoncé le départ du ministre.", []string{"RTL", "Europe 1"}},
		{"es", "La BBC y otros medios británicos informan de una operación.", []string{"BBC"}},
		{"es", "Según Clarín, La Nación e Infobae, la empresa pagó.", []string{"Clarín", "La Nación", "Infobae"}},
		{"it", "La BBC e altri media britannici riferiscono di un incendio.", []string{"BBC"}},
		{"pt", "A BBC e outros meios britânicos informam de um incêndio.", []string{"BBC"}},
		{"nl", "De BBC en andere Britse media melden een brand.", []string{"BBC"}},
		{"de", "Sowohl Kicker als auch Sport Bild melden den Wechsel.", []string{"kicker", "Sport Bild"}},
		{"fr", "Plusieurs médias, dont Bild et Mediapart, annoncent un accord.", []string{"Bild", "Mediapart"}},
		{"en", "He told AFP and his lawyer, Reuters reported.", []string{"AFP", "Reuters"}},
		{"en", "The files were analysed by the Guardian and its partner Der Spiegel.", []string{"The Guardian", "Der Spiegel"}},
	})
}

// What an outlet says that it has been told, had before anyone and has found out is its own; of what it is told to do, or of
// itself, nothing is credited.
func TestOutletsOwn(t *testing.T) {
	requireSources(t, []sourceForm{
		{"en", "The BBC has been told by two people that the pilot was asleep.", []string{"BBC"}},
		{"en", "ITV has been told by the regulator that it broke the rules.", nil},
		{"en", "CNN has been told to pay two million.", nil},
		{"en", "He has faced calls to quit since Der Spiegel's revelations about the contract.", []string{"Der Spiegel"}},
		{"en", "She dismissed Der Spiegel's revelations as old.", nil},
		{"en", "Guardian analysis shows that one bus in four is late.", []string{"The Guardian"}},
		{"en", "The keys came to light in the Quayside Journal last week.", []string{"*Quayside Journal"}},
		{"en", "The keys came to light in the cellar last week.", nil},
		{"en", "Sky News had the transfer before anyone.", []string{"*Sky News"}},
		{"en", "Sky News was on air before anyone.", nil},
		{"en", "Sky News was first to break the news of her arrest.", []string{"*Sky News"}},
		{"en", "Two bridges are down, the Kyiv Independent posted on X.", []string{"Kyiv Independent"}},
		{"fr", "Se fondant sur le Wall Street Journal, la chaîne annonce la vente.", []string{"The Wall Street Journal"}},
		{"fr", "L'accord est proche, a écrit sur X Jean Roc, journaliste pour ESPN.", []string{"ESPN"}},
		{"fr", "Le Figaro a été le premier à parler de la fermeture.", []string{"*Le Figaro"}},
		{"fr", "Le Courrier du Verdon a été le premier à évoquer la fermeture.", []string{"*Le Courrier du Verdon"}},
		{"fr", "Le Figaro a été le premier à fermer.", nil},
		{"fr", "Mediapart dit avoir consulté le contrat.", []string{"Mediapart"}},
		{"fr", "Mediapart dit avoir perdu de l'argent.", nil},
		{"es", "El País dice haber visto el contrato.", []string{"El País"}},
		{"it", "Il Post dice di aver letto il contratto.", []string{"Il Post"}},
		{"es", "El Norte de Castilla fue el primero en hablar del cierre.", []string{"*El Norte de Castilla"}},
		{"es", "Unas fotografías obtenidas por The New York Times muestran la grúa.", []string{"The New York Times"}},
	})
}

// Somebody of an outlet brings news behind whatever names his role; what becomes of himself is none, and who was hurt saw nothing.
func TestOutletsPeople(t *testing.T) {
	requireSources(t, []sourceForm{
		{"de", "David Thorn, Journalist bei The Athletic, meldet eine Einigung.", []string{"The Athletic"}},
		{"de", "David Thorn, Spieler bei The Athletic, meldet eine Verletzung.", nil},
		{"fr", "Jean Roc, journaliste à L'Équipe, annonce un accord.", []string{"L'Équipe"}},
		{"es", "Juan Roca, periodista de Marca, anuncia un acuerdo.", []string{"Marca"}},
		{"es", "Juana Roca, periodista de Marca, anuncia su retirada.", nil},
		{"es", "La ciudad está vacía, cuenta la corresponsal de Telesur, Lisa Roca.", []string{"teleSUR"}},
		{"fr", "Le défenseur partira, selon l'informateur Jean Roc, du réseau TSN.", []string{"TSN"}},
		{"fr", "Selon l'ancien joueur Jean Roc, du club TSN, le défenseur partira.", nil},
		{"en", "A Reuters photographer was among the injured. Police said a firework had gone off.", nil},
		{"en", "A Reuters photographer at the scene saw two injured men.", []string{"Reuters"}},
	})
}

// What brackets behind a sentence name is where it is from; not the station that sends it, nor a critic, nor what is seen.
func TestSourceInBrackets(t *testing.T) {
	requireSources(t, []sourceForm{
		{"de", "Die Ablöse liegt bei 18 Millionen (Quelle: Gazzetta dello Sport). Der Vertrag läuft lange.", []string{"Gazzetta dello Sport"}},
		{"fr", "La visite est prévue jeudi (source : Marca). Le transfert est cher.", []string{"Marca"}},
		{"es", "La revisión es el jueves (Fuente: Gazzetta dello Sport). El traspaso costará 18 millones.", []string{"Gazzetta dello Sport"}},
		{"es", "El último teléfono desaparece el viernes (vía El Comercio). Nadie lo usaba.", []string{"El Comercio"}},
		{"en", "The deal has been done for a week (Politico). Nobody knew.", []string{"Politico"}},
		{"en", "The match is on tonight (BBC). It starts at eight.", nil},
		{"en", "The book is praised by Jane Roe (Politico). The film opens in May.", nil},
		{"de", "Der Stürmer ist verletzt (Bild). Er fehlt lange.", nil},
	})
}

// A name with an aside that says what else is called so is no outlet's.
func TestNamesakesOfOutlets(t *testing.T) {
	requireSources(t, []sourceForm{
		{"es", "En El Comercio, un café de Lugo, nadie quiso hablar.", nil},
		{"en", "The Quayside Mirror, a pub in Hull, said it would close.", nil},
		{"de", "Laut «Das Lied der fernen Ufer» hörte der Staat alles.", nil},
		{"de", "Laut «Fanal» hörte der Staat alles. Der Roman erschien im Mai.", nil},
		{"de", "Laut «Fanal» hörte der Staat alles. Das Ministerium schweigt.", []string{"Fanal"}},
		{"de", "Laut der Zeitung «Das Lied der fernen Ufer» hörte der Staat alles.", []string{"Das Lied der fernen Ufer"}},
	})
}

// British papers have the article of the language in which they are told of; squares and others that are called so have none.
func TestPapersAbroad(t *testing.T) {
	requireSources(t, []sourceForm{
		{"fr", "Selon le Times, la duchesse ne viendra pas.", []string{"The Times"}},
		{"fr", "Il a vu le Times Square de nuit.", nil},
		{"fr", "La duchesse l'a dit à l'Observer.", []string{"The Observer"}},
		{"es", "Según el Telegraph, la duquesa no irá.", []string{"The Daily Telegraph"}},
		{"es", "The New York Times publicó fotos. El Times verificó tres vídeos.", []string{"The New York Times", "The New York Times"}},
		{"it", "Secondo il Times, la duchessa non verrà. Lo rivela il Sun.", []string{"The Times", "*The Sun"}},
		{"de", "Das sagte er der Sun.", []string{"The Sun"}},
		{"de", "Die Sonne sagte er der Sonne.", nil},
		{"en", "The duke is ill, the Economist reported.", []string{"The Economist"}},
		{"en", "The duke is ill, the economist reported.", nil},
		{"en", "One porter told the Beeb that he was asleep.", []string{"BBC"}},
		{"fr", "D'après Libé, le rapport dormait.", []string{"Libération"}},
	})
}

// Germans leave out the article of whom somebody told something, behind who told it.
func TestBareDative(t *testing.T) {
	requireSources(t, []sourceForm{
		{"de", "«Nein», sagte die Sprecherin Reuters.", []string{"Reuters"}},
		{"de", "Das sagte Roth t-online.", []string{"t-online"}},
		{"de", "«Nein», sagte Sprecherin Anna Reuters.", nil},
		{"de", "Der Anwalt der Bild sagte, er lege Berufung ein.", nil},
		{"de", "Der Anwalt sagte der Bild, er lege Berufung ein.", []string{"Bild"}},
	})
}

// Letters and figures in one word are a site's or an account's where the text says something from it, unless it says what firms have.
func TestMixedNames(t *testing.T) {
	requireSources(t, []sourceForm{
		{"fr", "Un policier a été blessé, selon quai17. Deux hommes sont en garde à vue.", []string{"quai17"}},
		{"fr", "Comme l'a révélé quai17, l'homme était libre.", []string{"*quai17"}},
		{"en", "Two men were held on Thursday, quai17 reported. The prosecutor declined to comment.", []string{"quai17"}},
		{"en", "According to 7to9Phone, the next model will have no buttons.", []string{"7to9Phone"}},
		{"en", "The road was closed, according to A380 crews.", nil},
		{"de", "Laut Preis24 ist Strom teurer. Ein Sprecher von Preis24 nannte Zahlen.", nil},
		{"en", "The rig will be scrapped, Drumlin.net reports. Its owner declined to comment.", []string{"Drumlin.net"}},
		{"en", "Sales rose by a tenth, Drumlin.com reported. Its shares rose.", nil},
		{"en", "Drumlin.com reported a loss of two million.", nil},
	})
}

// Accounts on networks have names of their own; banks' accounts and people's are no outlets.
func TestAccountNames(t *testing.T) {
	requireSources(t, []sourceForm{
		{"es", "Así lo ha revelado la cuenta Qu4yWatch en X. La clínica calla.", []string{"*Qu4yWatch"}},
		{"es", "Así lo ha revelado la cuenta de X de Juana Roca.", nil},
		{"fr", "Le compte Qu4yWatch a révélé sur X que les données étaient à vendre.", []string{"*Qu4yWatch"}},
		{"fr", "Le compte Livret A a rapporté deux pour cent.", nil},
		{"de", "Das X-Konto Pegelhut meldete den Bruch des Damms.", []string{"Pegelhut"}},
		{"de", "Das Konto Sparbuch meldete die Bank.", nil},
		{"de", "Das X-Konto der Polizei meldete ein Feuer.", nil},
		{"en", "The account FloodWatch reported on X that the dam had burst.", []string{"FloodWatch"}},
	})
}

// Outlets by the word for what they are also list, will know and are read.
func TestKindsBesidesTelling(t *testing.T) {
	requireSources(t, []sourceForm{
		{"de", "Das Techportal Blendtal will von einem neuen Modell wissen.", []string{"Blendtal"}},
		{"de", "Das Techportal Blendtal will seine Kunden behalten.", nil},
		{"fr", "L'hebdomadaire local Le Courrier de Brau donne la liste des licenciés.", []string{"Le Courrier de Brau"}},
		{"fr", "L'hebdomadaire local Le Courrier de Brau donne une fête.", nil},
		{"es", "Como leímos en Inversor Andino, el fondo venderá su parte.", []string{"Inversor Andino"}},
		{"es", "Como leímos en Buenos Aires, el fondo venderá su parte.", nil},
		{"es", "El caso lo hizo público El Confidencial.", []string{"*El Confidencial"}},
		{"es", "El ministro lo hizo público en mayo.", nil},
	})
}
