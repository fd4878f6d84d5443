package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What an outlet reported is told as the reason of what happened since, in other moods than the indicative, and as
// what may not be so in the same ones.
func TestReportsInOtherMoods(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"fr": {
			{"L'usine ferme, Les Echos ayant fait état lundi d'un projet de vente.", []string{"Les Echos ayant fait état|Les Echos|reported"}, "a participle"},
			{"Il est parti après que le quotidien Le Monde ait révélé la vente.", []string{"Le Monde ait révélé|Le Monde|revealed"}, "as it is often written"},
			{"Il est parti trois jours après que «Le Monde» eut révélé la vente.", []string{"Le Monde» eut révélé|Le Monde|revealed"}, "in quotation marks"},
			{"Il est parti après que Le Monde eut diffusé la lettre.", []string{"Le Monde eut diffusé|Le Monde|reported"}, "another verb"},
			{"Il est faux que Le Monde ait publié cette lettre.", nil, "what did not happen"},
			{"Le ministre ayant révélé la vente, l'usine ferme.", nil, "no outlet"},
			{"Le Monde ayant été vendu, il est parti.", nil, "what happened to the paper"},
		},
		"es": {
			{"La acción sube después de que El Mundo haya publicado la oferta.", []string{"El Mundo haya publicado|El Mundo|reported"}, "what happened"},
			{"La acción sube luego de que el diario El Mundo hubiese desvelado la oferta.", []string{"El Mundo hubiese desvelado|El Mundo|revealed"}, "with what it is"},
			{"La acción sube aunque El Mundo hubiera publicado lo contrario.", []string{"El Mundo hubiera publicado|El Mundo|reported"}, "though it happened"},
			{"La acción sube después de que El Mundo hubiera indicado que habrá una oferta.", []string{"El Mundo hubiera indicado|El Mundo|reported"}, "another verb"},
			{"Lo admitió un día después de que El Mundo diera la noticia.", []string{"El Mundo diera la noticia|El Mundo|revealed"}, "the subjunctive of one word"},
			{"Lo admitió un día después de que el portal El Farallón diera la noticia.", []string{"El Farallón diera la noticia|El Farallón|revealed"}, "of an outlet that no table has"},
			{"El ministro se irá si El Mundo revelara el caso.", nil, "what may happen"},
			{"El director pidió que El Mundo publicara la carta.", nil, "what somebody asked for"},
			{"Nadie quería que El Mundo diera la noticia.", nil, "what nobody wanted"},
			{"Puede que El Mundo haya publicado un error.", nil, "what may be"},
			{"No consta que El Mundo haya revelado la oferta.", nil, "what nobody knows of"},
			{"La empresa ha remitido el comunicado después de que 'El Mundo' adelantara la oferta.", []string{"El Mundo' adelantara|El Mundo|revealed"}, "behind somebody's statement"},
			{"En un comunicado, Telecinco aseguró que el programa sigue.", nil, "a broadcaster's own statement"},
		},
		"it": {
			{"Il titolo sale dopo che Il Sole 24 Ore abbia rivelato la vendita.", []string{"Il Sole 24 Ore abbia rivelato|Il Sole 24 Ore|revealed"}, "what happened"},
			{"Non risulta che La Repubblica abbia rivelato la vendita.", nil, "what nobody knows of"},
		},
		"pt": {
			{"A ação sobe depois que a Folha tenha noticiado a venda.", []string{"Folha tenha noticiado|Folha de S.Paulo|reported"}, "what happened"},
			{"A ação sobe depois que a Folha tinha reportado a venda.", []string{"Folha tinha reportado|Folha de S.Paulo|reported"}, "the pluperfect"},
			{"Não consta que a Folha tenha noticiado a venda.", nil, "what nobody knows of"},
		},
	} {
		for _, c := range cases {
			checkNamed(t, lang, c)
		}
	}
}

// checkNamed checks the credits of a text to outlets that it names.
func checkNamed(t *testing.T, lang string, c markCase) {
	t.Helper()
	got := []string{}
	for _, m := range append(marksOf(t, lang, c.text, Scoop), marksOf(t, lang, c.text, Attribution)...) {
		if !unnamedMark(m) {
			got = append(got, m)
		}
	}
	if c.want == nil {
		c.want = []string{}
	}
	require.Equal(t, c.want, got, "%q: %s", c.text, c.why)
}

// unnamedMark says whether a mark, as marksOf writes it, has no value.
func unnamedMark(m string) bool {
	parts := strings.Split(m, "|")
	return len(parts) < 2 || parts[1] == ""
}

// Who was asked in a talk that is no interview, and who says where he read something.
func TestTalksAndReading(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"es": {
			{"El alcalde lo negó en un encuentro con EFE.", []string{"en un encuentro con EFE|EFE|interview"}, "a talk"},
			{"El alcalde lo negó en un encuentro con los vecinos.", nil, "with others"},
			{"Leo en El País que no hay agua en el valle.", []string{"Leo en El País|El País|reported"}, "read by the writer"},
			{"Leo en el tren que no hay agua en el valle.", nil, "read elsewhere"},
		},
		"fr": {
			{"Le maire l'a nié lors d'un échange avec l'AFP.", []string{"lors d'un échange avec l'AFP|AFP|interview"}, "a talk"},
			{"Je lis dans Le Monde que l'eau manque.", []string{"Je lis dans Le Monde|Le Monde|reported"}, "read by the writer"},
		},
		"it": {{"Il sindaco lo ha negato in un incontro con l'ANSA.", []string{"in un incontro con l'ANSA|ANSA|interview"}, "a talk"}},
		"pt": {{"Leio no Público que falta água.", []string{"Leio no Público|Público|reported"}, "read by the writer"}},
	} {
		for _, c := range cases {
			checkNamed(t, lang, c)
		}
	}
}
