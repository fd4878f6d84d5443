package normalize

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Outlets that no table has, by the word for what they are beside their name, and what has such a word and is none.
func TestNamedKind(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string // the sources credited, in order
		why            string
	}{
		{"en", "The fair is off, the trade magazine Cope & Drag reported.", []string{"Cope & Drag"}, "behind the noun"},
		{"en", "The trainer said on the YouTube channel Grid Corner that he would retire.", []string{"Grid Corner"}, "on a network"},
		{"en", "Two suppliers told the website Shelf Talk that they had not been paid.", []string{"Shelf Talk"}, "whom they told"},
		{"en", "The line will close, per the news portal Fjordside.", []string{"Fjordside"}, "per"},
		{"en", "The lawyer told Canton Brief, a Swiss newsletter on justice, that he would appeal.", []string{"Canton Brief"}, "behind a comma"},
		{"en", "Kilometre Forty, the Belgian website run by former surveyor Jan Holm, revealed last night that the course was too short.", []string{"Kilometre Forty"}, "the one website that somebody runs"},
		{"en", "Tidemark, the Scottish podcast hosted by Ada Holm, disclosed on Monday that the course was too short.", []string{"Tidemark"}, "the podcast that somebody hosts"},
		{"en", "Kindred, the dating site run by Ada Holm, revealed that it had lost data. Harlow, the magazine editor who ran it, revealed on Monday that he was ill.", nil, "another site, and an editor"},
		{"en", "Anvil magazine writes that the forge is sold.", []string{"Anvil"}, "before the noun, without an article"},
		{"en", "The daily Harlow talks began, officials said. The dating site Twosome said it would close.", nil, "an adjective, and a firm's site"},
		{"en", "The Furrow, a local business publication, said on Monday that the course was too short.", []string{"Furrow"}, "a publication of some trade"},
		{"en", "The course was too short, according to trade publication Tidemark.", []string{"Tidemark"}, "and without an article"},
		{"en", "Roads, a government publication, said the course was too short. Tidemark, the publication of the ministry, said it was not.", nil, "an office's, and whose it is"},
		{"en", "The Atlas, a scientific publication, said the course was too short.", nil, "a learned one"},
		{"en", "The Harlow Trust website describes the path. His podcast says it is steep.", nil, "whose site it is, and what is his"},
		{"en", "Researchers wrote in the scientific magazine Tidal Life that the sea has risen.", nil, "a learned one"},
		{"en", "Anna Lowe, a newspaper editor, said that the road was closed.", nil, "what somebody is"},
		{"en", "The space station Orbita reported a leak. The research paper Low Water says so.", nil, "other stations and papers"},
		{"de", "Das Stück werde abgesetzt, schreibt das Stadtmagazin »Zwirn und Faden«.", []string{"Zwirn und Faden"}, "in quotation marks"},
		{"de", "Darüber hatte zuerst der Podcast Kalte Fährte berichtet.", []string{"Kalte Fährte"}, "a clause with its participle at the end"},
		{"de", "Im Interview mit der Zeitschrift »Der Steg« sagte sie, sie gehe.", []string{"Der Steg"}, "words that lead to a source"},
		{"de", "Das berichtete die Harlower Zeitung «Wir sind am Ende» unter Berufung auf ihn.", []string{"Harlower Zeitung"}, "what is quoted is no name"},
		{"de", "Laut der Fachzeitschrift »Gezeitenkunde« stieg der Boden. Er liest das Flugblatt Rote Fahne.", nil, "a learned one, and a sheet"},
		{"fr", "La rame est arrivée, selon le blog ferroviaire Quai de garage.", []string{"Quai de garage"}, "a name with small letters"},
		{"fr", "Le dossier a été rouvert, a révélé le podcast Rivage froid.", []string{"Rivage froid"}, "the verb before it"},
		{"fr", "« Non », a dit la gardienne au journal étudiant Le Cahier vert.", []string{"Le Cahier vert"}, "an adjective between"},
		{"fr", "Le contrat est signé, selon Bo Haskins, journaliste de Courtside Post.", []string{"Courtside Post"}, "somebody of an outlet"},
		{"fr", "Selon le directeur du site de Harlow, la grue tombe. Il aime le journal de Jeanne Roc.", nil, "whose it is"},
		{"es", "La fragata zarpó, según la página web Casco y Vela.", []string{"Casco y Vela"}, "joined by and"},
		{"es", "La red de periodistas Ríos Claros reveló los pagos.", []string{"Ríos Claros"}, "a group of journalists"},
		{"es", "«No hay vuelta», asegura a este periódico Julián Roca, portavoz.", []string{""}, "this newspaper, and who speaks"},
		{"es", "El análisis que difunde hoy la revista Mareas del Norte es largo.", nil, "a learned one"},
		{"it", "Il molo si è spostato, scrive il blog Mattoni e maree.", []string{"Mattoni e maree"}, "small letters behind and"},
		{"it", "Secondo il quotidiano economico Alcor avrebbe venduto la gru.", []string{""}, "the subject of a conditional"},
		{"pt", "O cais fechou, segundo a newsletter Maré Baixa.", []string{"Maré Baixa"}, "a newsletter"},
		{"nl", "Dat meldt het onderzoeksplatform Papierspoor. De afzender Piet meldt niets.", []string{"Papierspoor"}, "a compound, and what ends so"},
		{"en", "The hens will be culled, trade magazine Pullet Circle reports. Sailing magazine Keelson was the first to report the ban.", []string{"Pullet Circle", "Keelson"}, "without an article, and the first"},
		{"en", "The newsletter, Harbour Lantern, said that three mates had signed false logs.", []string{"Harbour Lantern"}, "between commas"},
		{"en", "A baker told the Harlow Post so. The newsletter, Harbour Lantern, says that it was flour.", []string{"Harlow Post", "Harbour Lantern"}, "no other goes on by that noun"},
		{"en", "The site, Twosome, said it would close. The magazine, on Monday, said no. In the paper, Harlow, a lawyer, said yes.", nil, "a firm, a day and a person"},
		{"fr", "La lettre confidentielle, Le Fanion, écrit que la grue est vendue.", []string{"Le Fanion"}, "an adjective before the comma"},
		{"es", "El boletín, Faro Chico, sostiene que la grúa está vendida.", []string{"Faro Chico"}, "between commas"},
		{"de", "Das Magazin, Lotblei, schreibt, der Kran sei verkauft.", []string{"Lotblei"}, "between commas"},
		{"en", "The ship is late (Source: Ferryman newsletter).", []string{"Ferryman"}, "behind a colon"},
		{"en", "The magazine Lowland Light and its partner Radio Ems found that the test was faked.", []string{"Lowland Light", "Radio Ems"}, "several"},
		{"en", "The boat sank, the site kelpnews.io reported.", []string{"kelpnews.io"}, "an address"},
		{"de", "Laut »Sport 1« fehlt er, so Jan Roth, Reporter des Magazins »Korbleger«.", []string{"Sport1", "Korbleger"}, "a reporter behind so"},
		{"fr", "« Je pars », a dit au journal Jeanne Roc, la directrice. Il lit le journal Le Pays d'Ucker.", nil, "who speaks to a paper"},
		{"fr", "D'après l'hebdomadaire Le Pays d'Ucker, la digue tient. Le musée La Vieille Gazette annonce un record.", []string{"Le Pays d'Ucker"}, "a longer name than the table's, and a museum"},
		{"fr", "Le marin a raconté à la chaîne YouTube Cap au vent qu'il dormait.", []string{"Cap au vent"}, "a name up to its clause"},
		{"es", "La revista náutica Quilla fue la primera en anunciar la veda.", []string{"Quilla"}, "the first"},
		{"es", "La revista médica Corazón y Vena publicó los resultados.", nil, "a learned one by its adjective"},
		{"es", "En 1994, el semanario Luz del Puerto escribió que el muelle caería.", nil, "an old report"},
		{"it", "Il ponte è chiuso, riferisce Il Corriere dei Colli. Secondo la Gazzetta Ufficiale, la legge vale.", []string{"Il Corriere dei Colli"}, "another Courier, and where laws are printed"},
	} {
		n, err := New(&Options{Language: c.language})
		assert.NoError(t, err)
		var got []string
		for _, m := range n.Text(c.text).Marks {
			if (m.Kind == Attribution || m.Kind == Scoop) && !slices.Contains([]string{"speaker", "official"}, m.Detail) {
				got = append(got, m.Value)
			}
		}
		assert.Equal(t, c.want, got, "%s: %q", c.why, c.text)
	}
}
