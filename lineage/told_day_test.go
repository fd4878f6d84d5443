package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Prose that calls a day its own was written then, and no other prose was.
func TestToldDay(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, tt := range []struct{ name, language, text, want string }{
		{"today with its date", "it", "Il molo di Tarnby ha ceduto oggi, 6 agosto 2031, poco prima che le barche tornassero dal mare.", "2031-08-06"},
		{"a part of today", "it", "Questa mattina, 6 agosto 2031, il molo di Tarnby ha ceduto poco prima che le barche tornassero dal mare.", "2031-08-06"},
		{"this day of the week", "es", "El muelle de Tarnby cedió este miércoles 6 de agosto de 2031 poco antes de que las barcas volvieran del mar.", "2031-08-06"},
		{"in brackets", "es", "El muelle de Tarnby cedió este miércoles (6 de agosto de 2031) poco antes de que las barcas volvieran del mar.", "2031-08-06"},
		{"this date", "fr", "Le ponton de Tarnby a cédé ce 6 août 2031, peu avant que les barques ne rentrent de la pêche au hareng.", "2031-08-06"},
		{"without its year, on its day of the week", "fr", "Le ponton de Tarnby a cédé ce mercredi 6 août, peu avant que les barques ne rentrent de la pêche au hareng.", "2031-08-06"},
		{"of two days", "it", "Il molo di Tarnby ha ceduto oggi, 6 agosto 2031, come aveva ceduto la passerella: era oggi, 2 luglio 2031, nel giornale di allora.", ""},
		{"another day of the week", "es", "El muelle de Tarnby cedió este jueves 6 de agosto de 2031 poco antes de que las barcas volvieran del mar.", ""},
		{"of the event alone", "es", "El muelle de Tarnby cedió el miércoles 6 de agosto de 2031 poco antes de que las barcas volvieran del mar.", ""},
		{"yesterday", "it", "Il molo di Tarnby ha ceduto ieri, 6 agosto 2031, poco prima che le barche tornassero dal mare con il pesce.", "2031-08-07"},
		{"yesterday, without the year", "it", "Il molo di Tarnby ha ceduto ieri, 6 agosto, poco prima che le barche tornassero dal mare con il pesce.", "2031-08-07"},
		{"tomorrow, a day of the week", "fr", "Le ponton de Tarnby sera fermé demain, jeudi 7 août, tant que les barques ne seront pas rentrées de la pêche.", "2031-08-06"},
		{"tomorrow, another day of the week", "fr", "Le ponton de Tarnby sera fermé demain, lundi 7 août, tant que les barques ne seront pas rentrées de la pêche.", ""},
		{"Spanish tomorrow", "es", "El muelle de Tarnby se cerrará al término de la jornada de mañana, 7 de agosto, cuando las barcas hayan vuelto.", "2031-08-06"},
		{"Spanish morning", "es", "El muelle de Tarnby cedió a primera hora de la mañana, 7 de agosto, antes de que las barcas hubieran vuelto del mar.", ""},
		{"still to come", "es", "El nuevo muelle de Tarnby se abrirá este miércoles 6 de agosto de 2031, y las barcas volverán a salir al mar desde allí.", ""},
		{"still to come, in French", "fr", "Le nouveau ponton de Tarnby ouvrira ce mercredi 6 août 2031, et les barques y reviendront après la pêche au hareng.", ""},
		{"an anniversary, without its year", "fr", "Le ponton de Tarnby, tombé en 2019, a été fleuri ce 6 août par les familles des marins qui y étaient ce soir de tempête.", ""},
		{"English says so of a day to come", "en", "The council of Tarnby meets this Wednesday, August 6, 2031, to hear what the divers have found below the pier.", ""},
		{"no prose", "it", "Oggi 6 agosto 2031", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := Witness{ID: "a", Text: n.TextIn(tt.text, tt.language)}
			got := toldDay(&w, outsideFurniture(w.Text.Marks), time.Date(2031, 8, 7, 0, 0, 0, 0, time.UTC))
			if tt.want == "" {
				require.False(t, got.ok(), "read %v in %q", got, tt.text)
				return
			}
			require.Equal(t, tt.want, got.day.Format(time.DateOnly), tt.text)
		})
	}
}
