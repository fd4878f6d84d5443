package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who speaks on a broadcaster, whom a verb tells across other words, and by whom
// something was had first with a day in between.
func TestToldFromAfar(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
	}{
		{"en", "Speaking on Sky News, the minister said that the port was safe.", []string{"on Sky News|Sky News|interview"}},
		{"en", "The minister said on Saturday night on the Jane Roe Show on Sky News that the port was safe.", []string{"on Sky News|Sky News|interview"}},
		{"en", "The firm said that it had bought the Jane Roe Show on Sky News.", nil},
		{"en", "Two officials confirmed the sale to CNN.", []string{"confirmed the sale to CNN|CNN|told"}},
		{"en", "Owners confirmed the sale of cranes. To CNN it was no news.", nil},
		{"en", "The advertisement runs on Sky News, and nobody minds.", nil},
		{"de", "Im Deutschlandfunk sagte die Ministerin, der Hafen sei sicher.", []string{"Im Deutschlandfunk|Deutschlandfunk|interview"}},
		{"de", "Im ZDF-Morgenmagazin sagte sie, der Hafen sei sicher.", []string{"Im ZDF-Morgenmagazin|ZDF|interview"}},
		{"de", "Im Deutschlandfunk läuft die Oper. Die Ministerin sagte nichts.", nil},
		{"de", "Dem Redaktionsnetzwerk Deutschland sagte er, der Kran sei alt.", []string{"Redaktionsnetzwerk Deutschland sagte|Redaktionsnetzwerk Deutschland|told"}},
		{"de", "Den Verkauf hatte zuvor der «Spiegel» gemeldet.", []string{"Spiegel» gemeldet|Der Spiegel|first reported"}},
		{"es", "La ministra aseguró en Onda Cero que el puerto es seguro.", []string{"en Onda Cero|Onda Cero|interview"}},
		{"es", "La noticia fue adelantada este lunes por El Confidencial.", []string{"adelantada este lunes por El Confidencial|El Confidencial|first reported"}},
		{"es", "La obra fue adelantada este lunes por el puerto, informó el alcalde.", nil},
		{"es", "La grúa era vieja, según pudo constatar EFE.", []string{"pudo constatar EFE|EFE|reported"}},
		{"fr", "La ministre a déclaré mardi sur RTL que le port était sûr.", []string{"sur RTL|RTL|interview"}},
		{"fr", "Invitée de France Inter mardi matin, la ministre a assuré que le port était sûr.", []string{"Invitée de France Inter|France Inter|interview"}},
		{"fr", "Dans un entretien au Monde publié mardi, elle assure que la grue était vieille.", []string{"Dans un entretien au Monde|Le Monde|interview"}},
		{"fr", "Elle vient au monde, et la grue tombe.", nil},
		{"it", "La ministra ha detto a Rai Radio 1 che il porto è sicuro.", []string{"ha detto a Rai|RAI|told"}},
		{"nl", "De minister zei bij VRT NWS dat de haven veilig is.", []string{"bij VRT NWS|VRT|interview"}},
		{"nl", "Dat heeft een woordvoerder maandag aan het ANP laten weten.", []string{"ANP laten weten|ANP|told"}},
		{"nl", "Het ANP liet dat maandag weten aan niemand.", nil},
		{"pt", "A notícia foi avançada esta segunda-feira pelo Expresso.", []string{"avançada esta segunda-feira pelo Expresso|Expresso|first reported"}},
		{"pt", "O porto está fechado, informou a Folha de S.Paulo nesta segunda.", []string{"informou a Folha de S.Paulo|Folha de S.Paulo|reported"}},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, c.language, c.text, Attribution, Scoop), c.text)
	}
}
