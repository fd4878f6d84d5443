package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who had news first, in words that stand apart from the verb, and what the same verbs say of a race or
// of an outlet's own things. Each want is "value|detail" of the only scoop, or "".
func TestScoopsAndTheirNamesakes(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ language, text, want string }{
		{"de", "Erstmals berichtet hatte darüber der Spiegel.", "Der Spiegel|first reported"},
		{"de", "Als Erster berichtet hatte darüber der „Spiegel“.", "Der Spiegel|first reported"},
		{"de", "Zuvor hatte bereits die „Bild“-Zeitung berichtet.", "Bild|first reported"},
		{"de", "Als Erste hatte die „Süddeutsche Zeitung“ darüber berichtet.", "Süddeutsche Zeitung|first reported"},
		{"de", "Der „Spiegel“ hatte den Fall ins Rollen gebracht.", "Der Spiegel|revealed"},
		{"de", "Der „Spiegel“ hatte den Fall ans Licht gebracht.", "Der Spiegel|revealed"},
		{"de", "Der „Blick“ machte den Fall publik.", "Blick|revealed"},
		{"en", "The Wall Street Journal reported earlier that four bidders were left.", "The Wall Street Journal|first reported"},
		{"nl", "De Telegraaf berichtte eerder al over de verkoop.", "De Telegraaf|first reported"},
		{"nl", "Het nieuws werd als eerste gebracht door De Limburger.", "De Limburger|first reported"},
		{"nl", "Het nieuws werd het eerst gebracht door De Limburger.", "De Limburger|first reported"},
		{"nl", "NRC bracht de zaak maandag aan het licht.", "NRC|revealed"},
		{"es", "El primero en informar de la venta fue El Comercio.", "El Comercio|first reported"},
		{"es", "El Mundo adelantó que el astillero será vendido.", "El Mundo|revealed"},
		{"es", "El País reveló su identidad.", "El País|revealed"},
		{"fr", "Mediapart a révélé son existence lundi.", "Mediapart|revealed"},
		{"it", "La notizia era stata data in anteprima da Reuters.", "Reuters|revealed"},

		{"fr", "C'est Le Parisien qui a sorti l'affaire jeudi.", "Le Parisien|revealed"},
		{"fr", "Le Monde a vendu la mèche mardi.", "Le Monde|revealed"},
		{"fr", "Le scoop est signé Mediapart.", "Mediapart|revealed"},
		{"fr", "L'information est du Parisien.", "Le Parisien|revealed"},
		{"es", "La primicia fue de La Nación: la grúa ya estaba vendida.", "La Nación|revealed"},
		{"es", "La noticia la soltó El Confidencial el lunes.", "El Confidencial|revealed"},
		{"es", "El Mundo levantó la liebre el martes.", "El Mundo|revealed"},
		{"it", "Lo scoop è del Corriere della Sera.", "Corriere della Sera|revealed"},
		{"pt", "O furo foi do Público.", "Público|revealed"},
		{"nl", "De primeur was voor De Telegraaf.", "De Telegraaf|revealed"},

		{"fr", "Le Parisien n'a pas vendu la mèche.", ""},
		{"fr", "La Croix a mis au jour sa nouvelle formule.", ""},
		{"es", "La primicia fue de oro para el astillero.", ""},
		{"es", "El Mundo adelantó al Real en la tabla.", ""},
		{"es", "El Mundo adelantó a su rival en la última curva.", ""},
		{"es", "Marca adelantó a la Roma en el minuto 12.", ""},
		{"es", "La Nación reveló su plantilla para el torneo.", ""},
		{"en", "The Guardian revealed its new format on Monday.", ""},
		{"fr", "Le Parisien a dévoilé sa nouvelle maquette lundi.", ""},
		{"nl", "De Standaard onthulde zijn nieuwe vormgeving.", ""},
		{"de", "Der „Spiegel“ enthüllte sein neues Logo.", ""},
		{"de", "Als die Polizei den Betrug aufdeckte, war der „Spiegel“ schon gedruckt.", ""},
		{"de", "Ein Leser der „Zeit“ war es, der den Betrug aufdeckte.", ""},
		{"de", "Zuerst hatte die Welt nichts davon gewusst.", ""},
		{"de", "Erstmals hatte der Spiegel des Sees die Marke erreicht, berichtet das Amt.", ""},
		{"de", "Der Spiegel hatte 2014 erstmals über Ratten auf der Werft berichtet.", ""},
		{"de", "Die Werkstatt machte den Wagen flott, und der Spiegel war heil.", ""},
		{"en", "The Journal reported earlier that week on the yard.", ""},
		{"und", "The Guardian revealed its plan.", "The Guardian|revealed"}, // of no language that has a list
		{"pl", "The Guardian revealed its plan.", "The Guardian|revealed"},
		{"nl", "NRC bracht vier krukken mee naar de beurs.", ""},
	} {
		inAnyLanguage(n, c.text)
		want := []string{}
		if c.want != "" {
			want = append(want, c.want)
		}
		got := []string{}
		for _, m := range n.TextIn(c.text, c.language).Marks {
			if m.Kind == Scoop {
				got = append(got, m.Value+"|"+m.Detail)
			}
		}
		require.Equal(t, want, got, "scoops of %q", c.text)
	}
}

// Whoever is ahead of somebody has said nothing; whoever tells his readers has.
func TestOvertaking(t *testing.T) {
	checkMarks(t, "es", Attribution, []markCase{
		{"El Mundo adelantó a su rival en la última curva.", nil, "a rival"},
		{"El Mundo adelantó a la Roma en el minuto 12.", nil, "a club"},
		{"El Mundo adelantó a sus lectores que el astillero será vendido.", []string{"El Mundo adelantó|El Mundo|reported"}, "readers"},
		{"El Mundo adelantó a primera hora la venta del astillero.", []string{"El Mundo adelantó|El Mundo|reported"}, "an hour"},
	})
}

// An outlet echoes what another has; the world only echoes.
func TestEchoes(t *testing.T) {
	checkMarks(t, "fr", Attribution, []markCase{
		{"Le Parisien s'est fait l'écho de la vente.", []string{"Le Parisien s'est fait l'écho|Le Parisien|reported"}, "of a sale"},
		{"Le quotidien Le Monde se fait l'écho d'une offre.", []string{"Le Monde se fait l'écho|Le Monde|reported"}, "of an offer"},
		{"Partout, le monde se fait l'écho de nos peurs.", nil, "everybody does"},
	})
	checkMarks(t, "es", Attribution, []markCase{
		{"El diario La Nación se hizo eco de la venta.", []string{"La Nación se hizo eco|La Nación|reported"}, "of a sale"},
		{"La cueva se hizo eco de su voz.", nil, "a cave"},
	})
}
