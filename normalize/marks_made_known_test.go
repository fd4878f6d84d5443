package normalize

import "testing"

// Whom somebody let know something, and by whom a writer knows it, are credited; not who knows by experience.
func TestMadeKnown(t *testing.T) {
	for lang, cases := range map[string][]markCase{
		"fr": {
			{"La chanteuse est morte, a fait savoir jeudi son entourage au quotidien Nice-Matin.", []string{"fait savoir jeudi son entourage au quotidien Nice-Matin|Nice-Matin|told"}, "to a paper"},
			{"Le maire a fait part à Marseille de son départ, et rien de plus.", nil, "in a town"},
			{"Un disque sortirait en novembre, dixit Le Parisien. Vivement !", []string{"dixit Le Parisien|Le Parisien|reported"}, "in Latin"},
			{"Il faut partir, dixit le maire. Personne ne part.", nil, "a mayor"},
			{"On sait, grâce à Mediapart, que le maire a menti.", []string{"On sait, grâce à Mediapart|Mediapart|reported"}, "thanks"},
			{"On sait, grâce à sa patience, que le maire attendra.", nil, "patience"},
			{"Le maire part, ai-je lu dans Libération.", []string{"ai-je lu dans Libération|Libération|reported"}, "read there"},
		},
		"es": {
			{"Luego supimos, por Newtral, que el invento venía de lejos.", []string{"supimos, por Newtral|Newtral|reported"}, "known by it"},
			{"Me enteré por El Mundo de que el alcalde se va.", []string{"Me enteré por El Mundo|El Mundo|reported"}, "heard by it"},
			{"Sabemos por experiencia que El País cambia.", nil, "experience"},
			{"El portero se va, hizo saber su familia a Marca.", []string{"hizo saber su familia a Marca|Marca|told"}, "to a paper"},
			{"Los médicos terminaron a oscuras, constató un equipo de la AFP.", []string{"un equipo de la AFP|AFP|witness"}, "a team of an agency"},
			{"Fichó por un equipo de Madrid y jugó en un equipo de barrio.", nil, "teams"},
		},
		"it": {
			{"Il sindaco parte, ha fatto sapere la famiglia al Corriere della Sera.", []string{"fatto sapere la famiglia al Corriere della Sera|Corriere della Sera|told"}, "to a paper"},
		},
		"pt": {
			{"O presidente vai sair, fez saber a família ao Expresso.", []string{"fez saber a família ao Expresso|Expresso|told"}, "to a paper"},
		},
	} {
		checkMarks(t, lang, Attribution, cases)
	}
	checkMarks(t, "fr", Clock, []markCase{
		{"Publié le 17 janvier 2031 à 18h40 (heure de La Réunion)\n\nLe manguier est couché sur la varangue.", []string{"18h40 (heure de La Réunion|14:40Z|18:40 heure de La Réunion"}, "its zone"},
	})
}
