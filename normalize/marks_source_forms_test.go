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
		{"fr", "Le Figaro a été le premier à parler de la fermeture.", []string{"*Le Figaro"}},
		{"fr", "Le Courrier du Verdon a été le premier à évoquer la fermeture.", []string{"*Le Courrier du Verdon"}},
		{"fr", "Le Figaro a été le premier à fermer.", nil},
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
