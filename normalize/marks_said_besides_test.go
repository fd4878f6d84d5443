package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Words that stand between a verb and who speaks, and what else is told of: no source is who is praised or called.
func TestSpeakersBesides(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"fr", `"C'est bien", a commenté de son côté Jeanne Roc, qui dirige le port.`, []string{"a commenté de son côté Jeanne Roc"}, "another speaker now"},
		{"fr", `"C'est bien", a déclaré à son tour le maire de Harlow.`, []string{"a déclaré à son tour le maire de Harlow"}, "the same"},
		{"fr", "Le vieux pont est fermé, a-t-on su de source militaire.", []string{"de source militaire"}, "a source by its trade"},
		{"fr", "Le port vend de l'eau de source locale et des jus.", nil, "a spring"},
		{"fr", "Le maire a souligné l'importance de la police municipale.", nil, "what is praised of it"},
		{"fr", "Le feu est éteint, a indiqué le service de presse de la police.", []string{"a indiqué le service de presse"}, "who speaks for it"},
		{"es", "El alcalde llamó a las autoridades a cerrar el muelle.", nil, "whom he calls"},
		{"es", "La visita subraya el compromiso de las autoridades.", nil, "what they do"},
		{"es", "Tres personas cayeron, informó el jefe de la Policía.", []string{"informó el jefe de la Policía"}, "who heads it"},
		{"es", "Según información recibida por la cofradía, Juan Roe fue detenido.", []string{"Según información recibida"}, "what was received"},
		{"it", "La società ha poi confermato di aver chiuso una banchina.", []string{"La società ha poi confermato"}, "an infinitive of itself"},
		{"it", "La società ha poi confermato di nuovo il capitano.", nil, "an adverb"},
		{"it", "«È una bella notizia», ha commentato dal canto suo Gianna Rocca.", []string{"ha commentato dal canto suo Gianna Rocca"}, "another speaker now"},
		{"pt", "De acordo com mensagens trocadas por pescadores, o porto fechou.", []string{"De acordo com mensagens trocadas"}, "messages, and whose"},
		{"pt", "«É bom», comentou por sua vez Joana Rocha, gestora do porto.", []string{"comentou por sua vez Joana Rocha"}, "another speaker now"},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.source, c.language).Marks {
			if m.Kind == Attribution {
				got = append(got, c.source[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}

// What an outlet told goes on behind its name, whatever is said of it, and guests speak in its columns.
func TestReportsWherein(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{"Le maire dément l'information du Figaro selon laquelle il partirait.", []string{"information du Figaro|Le Figaro|report"}, "denied, and from there"},
		{"Le maire réfute la nouvelle du Figaro selon laquelle il partirait.", []string{"la nouvelle du Figaro|Le Figaro|report"}, "news"},
		{"Le maire a lu la nouvelle du Figaro.", nil, "what it was is not said"},
		{"S'exprimant dans Le Figaro, Jeanne Roc appelle à l'aide.", []string{"dans Le Figaro|Le Figaro|interview"}, "where she speaks"},
		{"Voici trois nouvelles non confirmées à l'AFP.", nil, "what nobody told it"},
		{"La vente a été confirmée à l'AFP par la capitaine.", []string{"confirmée à l'AFP|AFP|told"}, "what somebody did"},
	})
	checkMarks(t, "it", Attribution, []markCase{
		{"Il club smentisce la notizia del Messaggero secondo cui il giocatore partirebbe.", []string{"la notizia del Messaggero|Il Messaggero|report"}, "in Italian"},
		{"Informazioni non confermate all'Ansa dal ministero.", nil, "not confirmed"},
		{"La notizia del Messaggero è falsa.", nil, "what it was is not said"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"El club desmintió la versión del diario El País según la cual vendería la grúa.", []string{"desmintió la versión del diario El País|El País|reported"}, "in Spanish"},
	})
}
