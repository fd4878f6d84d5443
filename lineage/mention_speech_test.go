package lineage

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

func TestSpeechOf(t *testing.T) {
	const outlet = "Voz de Umbría"
	for _, c := range []struct {
		text   string
		want   string // kind and detail; "" for no credit
		reason string
	}{
		{"Le hangar était vide, relate la Voz de Umbría.", "attribution reported", "a verb before its subject"},
		{"Le hangar était vide, raconte Jeanne Orval à la Voz de Umbría.", "attribution told", "the speaker stands between verb and preposition"},
		{"El almacén se vendió en mayo, según desveló el blog de vecinos Voz de Umbría.", "scoop revealed", "what the outlet is has a complement of its own"},
		{"A venda foi antecipada pela colunista Rita Salvaterra, da Voz de Umbría.", "scoop revealed", "by one of its people"},
		{"La vendita risulta da un articolo della Voz de Umbría.", "attribution reported", "a noun of its report"},
		{"Lo confirmó el alcalde ante los micrófonos de la Voz de Umbría.", "attribution reported", "what is spoken into"},
		{"\"Non tornerò\", ribadisce il sindaco in un colloquio con la Voz de Umbría.", "attribution interview", "an interview with it"},
		{"Contactée par la Voz de Umbría, elle se tait.", "attribution asked", "who asked"},
		{"La Voz de Umbría vend son siège.", "", "it is what the story is about"},
		{"El director de la Voz de Umbría dijo que no.", "", "who speaks is its owner"},
		{"Le maire a signé un contrat avec la Voz de Umbría.", "", "a contract and no interview"},
		{"Un camion de la Voz de Umbría bloquait la rue.", "", "a van of it"},
		{"Shares fell on reports that selling Voz de Umbría would be a condition.", "", "what is sold tells nothing"},
		{"The group said it may buy Voz de Umbría this year.", "", "nor what is bought"},
		{"El grupo anunció que quiere vender Voz de Umbría.", "", "in Spanish"},
		{"El cráneo era nuevo, según los expertos de la Universidad Nacional de Voz de Umbría.", "", "a university by the name of a place"},
		{"Selon la mairie de Voz de Umbría, elle était vide.", "", "nor is an authority an outlet's"},
		{"Según un artículo de Voz de Umbría sobre la Universidad, El cráneo era nuevo.", "attribution reported", "its report on one"},
		{"El ministro dijo a Voz de Umbría que no.", "attribution told", "an authority told it"},
		{"La venta del almacén, adelantada por otros y confirmada por Voz de Umbría, sorprendió a todos.", "attribution reported", "who confirms what another had first"},
		{"La investigación fue auspiciada por la Voz de Umbría.", "", "who pays for a study reports nothing"},
		{"L'enquête était financée par la Voz de Umbría.", "", "in French"},
		{"La investigación hecha por Voz de Umbría duró tres semanas.", "attribution reported", "who made it reports it"},
		{"Pasó por El Confidente y dirigió Voz de Umbría.", "", "a name that begins as a verb of speech does"},
		{"She walked to the Voz de Umbría.", "", "nobody says anything"},
		{"The title is from a comment Voz de Umbría host Iris Vane made in May.", "", "a host speaks for herself"},
		{"She confirmed the sale to the Voz de Umbría.", "attribution told", "a verb of saying before the preposition"},
	} {
		ws, _ := witnesses(t, []string{c.text, "A page of the paper."})
		ws[0].Text.Marks = nil // what the text tells by itself is not asked here
		ws[0].Text.Language = languageOf(c.text)
		ws[1].Source = outlet
		got := ""
		for _, m := range knownOutlets(ws, true).mentions(&ws[0]) {
			require.Equal(t, outlet, m.Value)
			got += string(m.Kind) + " " + m.Detail
		}
		require.Equal(t, c.want, got, "%q: %s", c.text, c.reason)
	}
}

// languageOf is the language of a sentence of these tests, too short to be detected.
func languageOf(text string) string {
	for _, x := range [][]string{{"it", "vendita", "sindaco"}, {"pt", "venda"}, {"es", "El ", "Lo "}, {"fr", "était", " la Voz", "elle", "maire", "Un camion", "La grue"}, {"de", "Der "}} {
		for _, word := range x[1:] {
			if strings.Contains(text, word) {
				return x[0]
			}
		}
	}
	return "en"
}

func TestTableOutletsAreNoCommonNames(t *testing.T) {
	for text, want := range map[string]bool{
		"Lo ha detto il sindaco al Tempo.":                                      false, // an Italian word in a text without its language
		"Le maire l'a confirmé à Ouest-France.":                                 true,
		"La grue pèse vingt tonnes, selon la préfecture de Côte-d'Or.":          false, // half of a name
		"La grue pèse vingt tonnes, selon la préfecture de la Côte-d’Or.":       false,
		"La grue pèse vingt tonnes, dit-elle au maire de La Croix-Valmer.":      false,
		"La grue pèse vingt tonnes, selon nos confrères de La Croix.":           true,
		"La grue, le maire l'a dit dans les colonnes du Progrès.":               true,
		"La grue, le maire l'a dit à Progrès.":                                  false, // the paper has its article
		"The guard has changed, said Hill, who will testify on Thursday.":       false,
		"The guard has changed, she told the Hill.":                             true,
		"She explained how the goats survive in the Scotsman valley.":           false,
		"He told me that rain had come to the Australian outback.":              false,
		"She explained how the goats survive in the Scotsman on Sunday.":        true,
		"She explained it in the Scotsman yesterday.":                           true,
		"He said the People’s Army would come.":                                 false,
		"The seats were recalled, according to the National Safety Board.":      false,
		"El alcalde lo explicó a El Diario Vasco.":                              true,
		"Der Ausschuss tagte, das geht nur in dem Tempo, sagte die Ministerin.": false,
	} {
		ws, _ := witnesses(t, []string{text, "Nothing."})
		ws[0].Text.Marks = nil
		if ws[0].Text.Language = languageOf(text); strings.Contains(text, "al Tempo") {
			ws[0].Text.Language = "en"
		}
		require.Equal(t, want, len(knownOutlets(ws, true).mentions(&ws[0])) > 0, text)
	}
}

// What is on the air of a station, and who bears the word that is also a paper's name in front
// of an office, is no report.
func TestNamesThatReportNothing(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for text, want := range map[string][]string{
		"Ihre „Kranparade“, die am ersten Weihnachtstag im ZDF läuft, ist schon seit Tagen aufgezeichnet.": nil,
		"Der Kran war im ZDF zu sehen, und „nichts war gestellt“, sagte der Kapitän im ZDF.":               {"ZDF"},
		"„Wir wollen der Mannschaft einen Impuls geben“, sagte Sport-Geschäftsführer Jan Roth am Montag.":  nil,
		"Nach Angaben von Sport-Vorstand Jan Roth steht der Klub aus dem Hafen vor dem Abstieg.":           nil,
		"Der Kran fiel am Montag um, heißt es in einem Bericht der Bild-Zeitung aus dem Hafen.":            {"Bild"},
		"Die beiden Lotsen, die laut Berichten längere Zeit befreundet waren, sprechen nicht mehr.":        nil,
		"Der Lotse erklärte in aller Welt, wie man den Kran im Hafen von Tarnby wieder aufrichtet.":        nil,
		"Der Kran war morsch, das erklärte der Lotse der Zeit noch am Montag im Hafen von Tarnby.":         {"Die Zeit"},
	} {
		ws := []Witness{{ID: "a", Text: n.TextIn(text, "de")}, {ID: "b", Text: n.TextIn("Am Pier von Tarnby fielen drei Kräne um.", "de")}}
		var got []string
		for _, m := range slices.Concat(ws[0].Text.Marks, knownOutlets(ws, true).mentions(&ws[0])) {
			if m.Value != "" && (m.Kind == normalize.Attribution || m.Kind == normalize.Scoop) {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, want, slices.Compact(got), text)
	}
}

// A firm to which a forum's posts were open was not told of them: it is the subject of a clause of its own.
func TestSpeechOfARelativeClause(t *testing.T) {
	const told = "El portal de seguridad Cometarro informó el lunes de una filtración en la naviera, y aconsejó a los pasajeros cambiar sus claves."
	for text, want := range map[string]int{
		"Según la información de unos chats a la que la empresa Cometarro tuvo acceso, la naviera habría perdido en marzo los datos de los pasajeros.": 0,
		"La naviera habría perdido los datos en marzo, dijo un pasajero a la empresa Cometarro, que no dio más detalles de la filtración.":             1,
	} {
		require.Len(t, readStory(t, "es", text, told).read(0).mentions, want, text)
	}
}
