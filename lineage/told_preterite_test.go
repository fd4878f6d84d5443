package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// The preterite tells what was done in a part of the day, whatever the verb; not what was set for it.
func TestWrittenAfterThePreterite(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	heads := map[string]string{"es": "MADRID, 27 mar 2031 (EFE).- ", "pt": "LISBOA, 27 mar 2031 (Lusa) - "}
	day := map[string]string{"es": "23:00", "pt": "00:00"} // its beginning
	for _, c := range []struct{ language, text, want string }{
		{"es", "El juez dictó esta tarde la libertad del capitán del carguero.", "11:00"},
		{"es", "Los estibadores levantaron el jueves por la tarde el cierre del muelle.", "11:00"},
		{"es", "El alcalde esta tarde recibió a los estibadores en el muelle.", "11:00"},
		{"es", "El juez citó esta tarde a las dos partes del pleito del muelle.", day["es"]},
		{"es", "El alcalde suspendió la reunión de esta tarde con los estibadores.", day["es"]},
		{"es", "El alcalde suspendió la reunión esta tarde con los estibadores.", day["es"]},
		{"es", "El sindicato pidió que esta tarde nadie trabaje en el muelle.", day["es"]},
		{"es", "El sindicato pidió calma para esta tarde en todo el muelle.", day["es"]},
		{"es", "Barceló, esta tarde en el muelle con su nueva obra.", day["es"]},
		{"pt", "O presidente assinou esta tarde o contrato do porto.", "12:00"},
		{"pt", "O tribunal marcou esta tarde a audiência do capitão.", day["pt"]},
	} {
		w := newFamily([]Witness{{ID: "a", Text: n.TextIn(heads[c.language]+c.text, c.language)}}, nil, Cluster{Witnesses: []int{0}}).written(0)
		require.NotNil(t, w, c.text)
		require.Equal(t, c.want, w.Earliest.UTC().Format("15:04"), c.text)
		require.True(t, w.Latest.Before(time.Date(2031, 3, 28, 0, 0, 0, 0, time.UTC)), c.text)
	}
}
