package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A clause of its own says whose word what stands before it was; a statement stands before a verb without
// another subject; a desk has it from somebody. What is judged, called or made to go on is said by nobody.
func TestSpeakerOfWhatStandsBefore(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"fr", "Le pont est fermé. C'est ce qu'a déclaré mardi la capitaine Anne Vial.", []string{"a déclaré mardi la capitaine Anne Vial"}, "summed up"},
		{"fr", "Le pont est fermé. C'est en tout cas ce qu'affirme la capitaine.", []string{"affirme la capitaine"}, "with doubt"},
		{"es", "El puente cierra. Es lo que dijo la capitana.", []string{"dijo la capitana"}, "Spanish"},
		{"es", "El puente cierra. Así lo dijo la capitana.", []string{"dijo la capitana"}, "so"},
		{"it", "Il ponte chiude. È quanto ha dichiarato la capitana Anna Valle.", []string{"ha dichiarato la capitana Anna Valle"}, "Italian"},
		{"it", "Il ponte chiude. È quello che ha detto la capitana.", []string{"ha detto la capitana"}, "Italian, spelt out"},
		{"pt", "A ponte fecha. Foi o que afirmou a capitã.", []string{"afirmou a capitã"}, "Portuguese"},
		{"es", "El puente cierra. Es falso lo que dijo la capitana.", nil, "judged"},
		{"fr", "Ce qu'a dit la capitaine est faux.", nil, "the subject of another clause"},

		{"es", "El puente cierra. En un comunicado, subrayó que el daño es grave.", []string{"En un comunicado, subrayó"}, "no other subject"},
		{"it", "Il ponte chiude. In una nota, sottolinea che il danno è grave.", []string{"In una nota, sottolinea"}, "Italian"},
		{"pt", "A ponte fecha. Em comunicado, refere que o dano é grave.", []string{"Em comunicado, refere"}, "Portuguese"},
		{"es", "El puente cierra. En un comunicado, la empresa subrayó que el daño es grave.", []string{"la empresa subrayó"}, "its subject"},
		{"es", "El puente cierra. En un almacén, subrayó con tiza la puerta.", nil, "no statement, and nothing said"},

		{"fr", "Le pont est fermé, a-t-on appris auprès des éclusiers et des marins.", []string{"appris auprès des éclusiers"}, "from whom a desk has it"},
		{"fr", "Le pont est fermé, a-t-on appris mardi auprès de la capitainerie.", []string{"appris mardi auprès de la capitainerie"}, "its day"},
		{"fr", "Le pont est fermé, apprend-on auprès des marins.", []string{"apprend-on auprès des marins"}, "the present"},
		{"fr", "Elle a appris auprès des meilleurs éclusiers du pays.", nil, "a trade"},

		{"fr", "« Le pont est fermé », a simplement déclaré en début de matinée la capitaine.", []string{"a simplement déclaré en début de matinée la capitaine"}, "when, before who speaks"},
		{"pt", "«A ponte fecha», disse nesta quarta-feira (12) a capitã.", []string{"disse nesta quarta-feira (12) a capitã"}, "a day of several tokens"},
		{"pt", "«A ponte fecha», continuou a capitã.", []string{"continuou a capitã"}, "she goes on"},
		{"es", "Tras la pausa, continuó la obra del puente.", nil, "the work goes on"},
		{"es", "La obra continuó: nadie quería parar.", nil, "and says nothing"},

		{"es", "Los peritos determinaron que el puente cedió.", []string{"Los peritos determinaron"}, "findings"},
		{"es", "La naviera dio a conocer que el puente cierra.", []string{"La naviera dio a conocer"}, "made known"},
		{"es", "La naviera dio a conocer su nueva nave.", nil, "a ship made known"},
		{"it", "I periti hanno accertato che il ponte ha ceduto.", []string{"I periti hanno accertato"}, "Italian"},
		{"es", "Un vecino explicaba que el puente cedió.", []string{"Un vecino explicaba"}, "the imperfect"},
		{"it", "«Il ponte ha ceduto», diceva una vicina.", []string{"diceva una vicina"}, "Italian"},
		{"pt", "Um vizinho contava que a ponte cedeu.", []string{"Um vizinho contava"}, "Portuguese"},
		{"es", "El equipo contaba con once remeros.", nil, "what it had"},
		{"fr", "Les experts ont établi que le pont avait cédé.", []string{"Les experts ont établi"}, "French"},
		{"fr", "Les rameurs ont établi un record.", nil, "a record"},

		{"es", "La capitana declaró el estado de alerta en la ría.", nil, "made so, not said"},
		{"it", "La capitana ha dichiarato lo stato di allerta.", nil, "Italian"},
		{"es", "La capitana declaró la semana pasada que el puente cerraría.", []string{"La capitana declaró"}, "when, and no object"},
		{"es", "Todo apunta a que el puente cederá.", nil, "all is nobody"},
		{"fr", "Tout indique que le pont cédera. Rien n'indique qu'il tienne.", nil, "nor in French"},
		{"es", "Todo el puerto asegura que el puente cederá.", []string{"el puerto asegura"}, "all of somebody"},
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
