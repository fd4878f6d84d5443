package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Behind "según" and its like the verb may have an auxiliary, or nobody that is named, and
// a part of the day may stand before who speaks. What is no report is none behind them either.
func TestSpeakerBehindVerb(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"es", "El puente cierra, según ha informado el banco en un comunicado.", []string{"según ha informado el banco"}, "an auxiliary"},
		{"es", "El puente cierra, según han explicado los vecinos.", []string{"según han explicado los vecinos"}, "several"},
		{"es", "Según lo que informa la entidad, el puente cierra.", []string{"Según lo que informa la entidad"}, "what it says"},
		{"es", "Según explicaron, tenían daños en el timón.", []string{"Según explicaron"}, "those of before"},
		{"pt", "A ponte fecha, segundo explicaram.", []string{"segundo explicaram"}, "Portuguese"},
		{"it", "Il ponte chiude, secondo quanto ha riferito la società.", []string{"secondo quanto ha riferito la società"}, "Italian"},
		{"fr", "« Le pont est fermé », indiquait à la mi-journée Anne Vial.", []string{"indiquait à la mi-journée Anne Vial"}, "noon before who speaks"},
		{"fr", "« Le pont est fermé », précisait dans l'après-midi Anne Vial.", []string{"précisait dans l'après-midi Anne Vial"}, "afternoon"},
		{"es", "«El puente cierra», dijo por la tarde el ingeniero.", []string{"dijo por la tarde el ingeniero"}, "Spanish"},
		{"es", "El precio cambia según ha subido el coste.", nil, "a cost says nothing"},
		{"es", "Según lo que cueste, el puente cierra.", nil, "no verb of saying"},
		{"fr", "Le pont ferme à la mi-journée pour les camions.", nil, "nobody speaks"},
	} {
		var got []string
		text := "Ría\n\nEl año pasado hubo otro cierre. " + c.source
		for _, m := range newNormalizer(t, nil).TextIn(text, c.language).Marks {
			if m.Kind == Attribution {
				got = append(got, text[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}
