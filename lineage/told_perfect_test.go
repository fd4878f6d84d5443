package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Whatever is told in the perfect was before the writing; what was set for a part of the day is to come.
func TestWrittenAfterThePerfect(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	heads := map[string]string{
		"de": "BERLIN, 27. März 2031 (dpa) - ", "fr": "PARIS, 27 mars 2031 (AFP) - ", "es": "MADRID, 27 mar 2031 (EFE).- ",
		"it": "ROMA, 27 marzo 2031 (AGI) - ", "nl": "AMSTERDAM, 27 maart 2031 (ANP) - ",
	}
	const day = "23:00" // of the day before
	for _, c := range []struct{ language, text, want string }{
		{"fr", "Le béluga a été repéré cet après-midi près d'une écluse de Harlou.", "11:00"},
		{"fr", "Le toit de la halle s'est soulevé jeudi soir sous le vent.", "16:00"},
		{"fr", "Le syndicat a convoqué jeudi soir une assemblée de tous les dockers.", day},
		{"fr", "Le syndicat appelle à une marche jeudi soir devant la halle.", day},
		{"fr", "Jeudi, l'incendie du cargo était circonscrit à 9H30 (8H30 GMT) et l'équipage à terre.", "08:30"},
		{"fr", "La grue est tombée jeudi. Le cargo a été pris en remorque à 13H15 par un bateau de Harlou.", "12:15"},
		{"fr", "La grue est tombée jeudi. Le cargo avait quitté le port à 6H10 avec douze marins.", "05:10"},
		{"fr", "La grue est tombée jeudi. Le cargo était attendu à 18H00 au port de Harlou.", day},
		{"fr", "La grue est tombée jeudi. Le maire a dit que la halle serait rouverte à 18H00.", day},
		{"it", "La gru è caduta giovedì. Il sindaco ha detto che la giunta alle 18.00 si riunisce.", day},
		{"es", "La grúa cayó el jueves. El fuego estaba controlado a las 9:30 horas (8:30 GMT).", "08:30"},
		{"es", "Norrvik cayó el jueves en bolsa. A las 11:50 horas locales (10:50 GMT), los papeles se cambiaban a 412 euros, mientras que el índice perdía un 0,2 %.", "10:50"},
		{"es", "Norrvik cayó el jueves en bolsa. A las 18:00 horas será la junta, mientras que el índice perdía un 0,2 %.", day},
		{"es", "Norrvik cayó el jueves en bolsa. El índice perdía un 0,2 % antes de la junta de las 18:00 horas.", day},
		{"es", "La alcaldesa ha cesado este jueves por la tarde a su jefe de policía.", "11:00"},
		{"es", "El sindicato ha convocado el jueves por la tarde una marcha por el muelle.", day},
		{"it", "La giunta ha bocciato giovedì sera il bilancio del porto.", "16:00"},
		{"it", "La giunta ha convocato giovedì sera i sindaci del porto.", day},
		{"de", "Der Rat hat am Donnerstagmittag den Verkauf des Bads abgelehnt.", "10:00"},
		{"de", "Die Sitzung ist am Donnerstagabend im Rathaus angesetzt.", day},
		{"de", "Der Rat hat am Donnerstagabend noch viel zu besprechen.", day},
		{"nl", "Een kraan is donderdagmiddag in de haven omgevallen.", "11:00"},
		{"nl", "De vergadering is donderdagavond in de haven gepland.", day},
	} {
		w := newFamily([]Witness{{ID: "a", Text: n.TextIn(heads[c.language]+c.text, c.language)}}, nil, Cluster{Witnesses: []int{0}}).written(0)
		require.NotNil(t, w, c.text)
		require.Equal(t, c.want, w.Earliest.UTC().Format("15:04"), c.text)
		require.Equal(t, "2031-03-27T22:59:59Z", w.Latest.Format(time.RFC3339), c.text)
	}
}
