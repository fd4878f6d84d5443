package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Years, polls and coalitions close as well, and a level is no move; markets are read in the words
// that their desks have for their hours.
func TestClosesThatAreNoMarkets(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ language, text, want string }{
		{"es", "El año cerró con una subida del 4,4 % en los precios.", ""},
		{"it", "L'anno ha chiuso in rialzo del 4,4% per i prezzi al consumo.", ""},
		{"pt", "O ano fechou em alta de 4,4% nos preços.", ""},
		{"nl", "Het jaar sloot 4,4 procent hoger dan verwacht.", ""},
		{"nl", "De aandelen eindigden de handelsdag 2,7 procent lager.", "close -2.7%"},
		{"en", "Turnout was up 4.4% at the close of polls.", ""},
		{"en", "Shares were up 4.4% at the close of trading.", "close +4.4%"},
		{"en", "Arle Bank was up 4.4% at the close of business.", "close +4.4%"},
		{"en", "The trading post at the open air museum lost 30% of its visitors.", ""},
		{"de", "Die Partei schloss eine Koalition aus, obwohl sie 4,4 Prozent im Plus liegt.", ""},
		{"de", "Die Aktie schloss am Dienstag 4,4 Prozent im Plus.", "close +4.4%"},
		{"de", "Am Nachmittag stieg die Beteiligung auf 12 Prozent.", ""},
		{"de", "Am Nachmittag stieg die Aktie um 12 Prozent.", "afternoon +12%"},
		{"fr", "L'action chutait de 7% dans les échanges électroniques suivant la clôture de Wall Street.", "after-hours -7%"},
		{"es", "Las acciones subían un 5 % en el mercado fuera de hora.", "after-hours +5%"},
		{"it", "Nel premercato le azioni perdono il 3%.", "pre-market -3%"},
		{"pt", "Por volta do meio-dia, o papel subia 1,8%.", "midday +1.8%"},

		// What a price is compared with is over, and is not when it was taken.
		{"de", "Die Aktie stieg im Vergleich zum Xetra-Schluss um 3 Prozent.", "price +3%"},
		{"de", "Die Aktie stieg gegenüber dem gestrigen Schlusskurs um 3 Prozent.", "price +3%"},
		{"de", "Die Aktie lag 3 Prozent über dem Xetra-Schluss vom Vortag.", ""},
		{"de", "Zum Xetra-Schluss stand die Aktie gegenüber dem Vortag 3 Prozent im Plus.", "close +3%"},
		{"de", "Im Vergleich zum Vortag stand die Aktie zum Xetra-Schluss 3 Prozent im Plus.", "close +3%"},
		{"en", "The shares rose 3 percent compared with Monday's close.", "price +3%"},
		{"en", "The shares rose 3 percent from the previous close.", "price +3%"},
		{"en", "The shares rose 3 percent at the close.", "close +3%"},
		{"fr", "L'action Orvanne gagnait 3 % par rapport à la clôture de lundi.", "price +3%"},
		{"fr", "L'action Orvanne gagnait 3 % en clôture.", "close +3%"},
		{"es", "Las acciones de Orvana subían un 3 % respecto al cierre del lunes.", "price +3%"},
		{"it", "Le azioni di Orvana salgono del 3% rispetto alla chiusura di lunedì.", "price +3%"},
		{"pt", "As ações da Orvana subiam 3% em relação ao fechamento de segunda.", "price +3%"},
	} {
		got := ""
		for _, m := range n.TextIn(c.text, c.language).Marks {
			if m.Kind == Clock {
				got += m.Value + " " + m.Detail
			}
		}
		require.Equal(t, c.want, got, c.text)
	}
}
