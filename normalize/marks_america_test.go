package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What papers of Spain and Latin America set at the top of a story, and whom they were told.
func TestPlacesWithTheirState(t *testing.T) {
	const story = " El periodista Raúl Ontiveros fue hallado con vida en un rancho cercano, dijo su hermana."
	checkMarks(t, "es", Dateline, []markCase{
		{"Puerto Alcorta, Sin.-" + story, []string{"Puerto Alcorta, Sin.-"}, "a state that is short"},
		{"Puerto Alcorta, Jal. / Enero 21.-" + story, []string{"Puerto Alcorta, Jal. / Enero 21.-||--01-21"}, "with its day"},
		{"Puerto Alcorta, México –" + story, []string{"Puerto Alcorta, México –"}, "a country"},
		{"Puerto Alcorta, San Telmo y Douve –" + story, nil, "towns"},
		{"Ontiveros, Sin. Así se llama el libro.", nil, "no dash"},
		{"Alcorta: la grúa no cede\n\nAlcorta. La grúa del puerto cumplió ayer su sexto día sin que nadie la moviera.", []string{"Alcorta."}, "over the page"},
		{"La grúa no cede\n\nAlcorta. La grúa del puerto cumplió ayer su sexto día. Nadie duerme en Alcorta desde el lunes.", []string{"Alcorta."}, "the text returns"},
		{"La grúa no cede\n\nResumen. La grúa del puerto cumplió ayer su sexto día. Lo dice en Resumen Diario.", nil, "no place"},
		{"La grúa no cede\n\nEducación. La consejera visitó ayer el puerto. Nadie duerme en Educación desde el lunes.", nil, "a department"},
		{"La grúa no cede\n\nOntiveros. La grúa del puerto cumplió ayer su sexto día sin que nadie la moviera.", nil, "a name"},
		{"Argentina, Chile – los dos países que firman hoy el acuerdo del agua.", nil, "a heading"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"La minera no respondió a una solicitud de comentarios de Reuters.", []string{"solicitud de comentarios de Reuters|Reuters|request"}, "a request"},
		{"La firma no contestó de inmediato a un pedido de comentarios de la AFP.", []string{"pedido de comentarios de la AFP|AFP|request"}, "another"},
		{"La minera no respondió a una solicitud de comentarios de los vecinos.", nil, "of neighbours"},
		{"El ministro esquivó las preguntas de la oposición.", nil, "of the opposition"},
	})
	checkMarks(t, "pt", Credit, []markCase{
		{"O navio ficou preso no canal desde a manhã, disse o capitão.\n\nEstadão Conteúdo", []string{"Estadão Conteúdo|Estadão Conteúdo|line"}, "an agency of texts, which signs pictures as well"},
	})
	checkMarks(t, "pt", Attribution, []markCase{
		{"A mineradora não respondeu a um pedido de comentário da Reuters.", []string{"pedido de comentário da Reuters|Reuters|request"}, "a request"},
		{"O ministro não respondeu às perguntas da oposição.", nil, "of the opposition"},
	})
	checkMarks(t, "es", Date, []markCase{
		{"Seguridad martes 16, May 2017- El portal", []string{"martes|tuesday", "16, May 2017|2017-05-16"}, "a blog's stamp"},
		{"Los números 14, 16, mayo 2017 y junio", nil, "numbers"},
		{"Falleció la pasada madrugada en su casa.", []string{"la pasada madrugada|today|morning"}, "before dawn"},
		{"Llovió la pasada noche en Alcorta.", []string{"la pasada noche|yesterday|evening"}, "the last night"},
		{"Se levanta de madrugada.", nil, "any"},
	})
	checkMarks(t, "es", Credit, []markCase{
		{"QUEBRACHO, 15 de agosto (Télam).-" + story + "\n\nHubo tres detenidos en el puerto.\n\nTélam\n\nag-lmo", []string{"Télam|Télam|line", "ag-lmo|Télam|initials"}, "behind its agency"},
		{"QUEBRACHO, 15 de agosto (Télam).-" + story + "\n\nHubo tres detenidos en el puerto.\n\nwi-fi", nil, "behind a sentence"},
	})
}

// Pictures whose credit stands behind a stroke or a dash, and prose that speaks of one.
func TestPictureBehindAStroke(t *testing.T) {
	for language, lines := range map[string][]struct {
		line string
		is   bool
	}{
		"es": {
			{"Raúl Ontiveros, periodista desaparecido / Foto de AFP", true},
			{"La grúa caída en el muelle / Foto: AFP", true},
			{"El libro trae a Ontiveros / Foto de una época que nadie recuerda en el puerto.", false},
		},
		"pt": {
			{"O navio ficou preso no canal desde a manhã - Foto: Sgt.Roca / Agência Força Naval", true},
			{"O governo não comentou - Foto: a primeira que se viu do navio no porto.", false},
		},
	} {
		n := newNormalizer(t, nil)
		for _, c := range lines {
			text := n.TextIn("O porto\n\nA grúa cayó el lunes por la mañana sobre tres barcos en el puerto de Alcorta.\n\n"+c.line+"\n\nNadie resultó herido, dijo ayer el alcalde, que llegó por la tarde al muelle con su equipo.", language)
			found := false
			for _, m := range text.Marks {
				found = found || m.Kind == Furniture && text.Source[m.Start:m.End] == c.line
			}
			require.Equal(t, c.is, found, c.line)
		}
	}
}

// Outlets of these countries by the forms that pages have, and the same words as no names.
func TestOutletsOfAmerica(t *testing.T) {
	checkMarks(t, "es", Attribution, []markCase{
		{"La alcaldesa dimitió después de que Ok Diario publicase un vídeo de la cena.", []string{"Ok Diario publicase|OKdiario|reported"}, "two words"},
		{"\"El mercado ya venía nervioso\", dijo a Valora Analitik la estratega Paula Ontiveros.", []string{"dijo a Valora Analitik|Valora Analitik|told"}, "a portal"},
		{"El banco reordena su portafolio y hace una pauta para los medios.", nil, "everyday words"},
	})
}

// What pages of Argentina, and Reuters in two languages, say to their readers.
func TestFurnitureOfAmerica(t *testing.T) {
	for line, language := range map[string]string{
		"SEGUÍ LEYENDO:":     "es",
		"Dejá tu comentario": "es",
		"Seguí leyendo":      "es",
		"Nuestros Estándares: Los Principios de Confianza de Thomson Reuters.": "es",
		"Nossos padrões: Os Princípios de Confiança da Thomson Reuters.":       "pt",
	} {
		text := newNormalizer(t, nil).TextIn("La grúa cayó el lunes\n\nLa grúa cayó el lunes por la mañana sobre tres barcos en el puerto de Alcorta.\n\n"+line, language)
		found := false
		for _, m := range text.Marks {
			found = found || m.Kind == Furniture && int(m.End) >= len(text.Source)-1
		}
		require.True(t, found, line)
	}
	text := newNormalizer(t, nil).TextIn("La grúa cayó el lunes\n\nSeguí leyendo el diario de mi padre hasta la noche, dijo Raúl Ontiveros en el puerto.", "es")
	for _, m := range text.Marks {
		require.NotEqual(t, Furniture, m.Kind, "what somebody did")
	}
}
