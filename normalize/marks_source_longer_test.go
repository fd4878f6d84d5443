package normalize

import "testing"

// The name of a magazine is the beginning of other names, which nobody credits.
func TestLongerNames(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"es": {
			{"El párroco contó que desde Semana Santa los mineros le pedían la bendición.", nil, "Easter"},
			{"Contó, según Semana, que no llueve en el valle.", []string{"según Semana|Semana|according"}, "the magazine"},
			{"Lo dijo en Capital Federal, donde llueve.", nil, "a city"},
			{"Según Marca España, la imagen del país mejora.", nil, "an office"},
		},
		"fr": {
			{"« Je pars », a-t-elle dit au Salon bleu.", nil, "where deputies meet"},
			{"Elle l'a dit à La Croix Rouge, qui soigne les blessés.", nil, "who helps"},
			{"L’Équipe de France explique que son gardien est blessé.", nil, "a side"},
			{"L'Équipe du Varnois a indiqué que son gardien est blessé.", nil, "one of a region"},
			{"Le gardien est blessé, selon L'Équipe d'Argentine.", nil, "named behind"},
			{"L'Équipe nationale a annoncé que son gardien est blessé.", nil, "any country's"},
			{"L'Équipe de mardi affirme que le gardien est blessé.", []string{"L'Équipe de mardi affirme|L'Équipe|reported"}, "the paper of a day"},
			{"Le gardien est blessé, selon L'Équipe.", []string{"selon L'Équipe|L'Équipe|according"}, "the paper"},
			{"Elle l'a dit à La Croix, lundi.", []string{"dit à La Croix|La Croix|told"}, "the paper"},
		},
	} {
		for _, c := range cases {
			checkNamed(t, lang, c)
		}
	}
}
