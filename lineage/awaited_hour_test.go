package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Who says what will be done at an hour of the day in his head wrote before it.
func TestAwaitedHour(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const whole = "22:59:59" // of the day in Berlin, Madrid and Paris
	for _, c := range []struct{ language, text, latest string }{
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Der Minister wird sich am Montag um 15 Uhr äußern.", "14:00:00"},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Der Minister wird sich am Montag um 15 Uhr äußern, um 11 Uhr werden die Arbeiter gehört.", "10:00:00"},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Der Minister wird sich am Dienstag um 15 Uhr äußern.", whole},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Der Minister äußerte sich am Montag um 15 Uhr.", whole},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Der Minister soll am Montag um 15 Uhr gewarnt worden sein.", whole},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Die Straße wird am Montag ab 15 Uhr gesperrt.", whole},
		{"en", "BERLIN, March 10, 2031 (Reuters) - The Harlow yard is to be sold. The minister will speak to reporters at 3 p.m. on Monday.", "14:00:00"},
		{"en", "BERLIN, March 10, 2031 (Reuters) - The Harlow yard is to be sold. The minister was due to speak at 3 p.m. on Monday.", whole},
		{"es", "MADRID, 10 mar 2031 (EFE).- El astillero de Harlo se vende. El ministro comparecerá este lunes a las 13.00 horas en el puerto.", "12:00:00"},
		{"es", "MADRID, 10 mar 2031 (EFE).- El astillero de Harlo se vende. El ministro dirá qué pasó este lunes a las 13.00 horas en el puerto.", whole},
		{"fr", "PARIS, 10 mars 2031 (AFP) - Le chantier de Harlou sera vendu. Le ministre parlera ce lundi à 15 heures devant les ouvriers.", "14:00:00"},
		{"fr", "PARIS, 10 mars 2031 (AFP) - Le chantier de Harlou sera vendu. La route sera fermée ce lundi jusqu'à 15 heures.", whole},
		{"es", "MADRID, 10 mar 2031 (EFE).- El astillero de Harlo se vende. El ministro ofrecerá a las 13.00 horas una rueda de prensa.", "12:00:00"},
		{"es", "MADRID, 10 mar 2031 (EFE).- El astillero de Harlo se vendió el lunes. A las 13.00 horas comparecerá el ministro.", "12:00:00"},
		{"es", "MADRID, 10 mar 2031 (EFE).- El astillero de Harlo se vende el jueves. El ministro comparecerá a las 13.00 horas.", whole},
		{"es", "MADRID, 10 mar 2031 (EFE).- El astillero de Harlo se vende. El museo abrirá a las 10.00 horas todos los días.", whole},
		{"es", "Harlo, 10 de marzo de 2031. El astillero de Harlo se vende. El museo abrirá a las 10.00 horas.", whole},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Um 15 Uhr wird sich der Minister äußern.", "14:00:00"},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Um 15 Uhr kam der Minister, er wird schweigen.", whole},
		{"de", "BERLIN, 10. März 2031 (dpa) - Die Werft in Harlau wird verkauft. Um 15 Uhr wird sich der Minister äußern, am Donnerstag der Rat.", whole},
		{"en", "BERLIN, March 10, 2031 (Reuters) - The Harlow yard is to be sold. At 3 p.m. the minister will speak to reporters.", "14:00:00"},
		{"en", "BERLIN, March 10, 2031 (Reuters) - The Harlow yard is to be sold. The gate will open at 3 p.m. each day.", whole},
		{"fr", "PARIS, 10 mars 2031 (AFP) - Le chantier de Harlou sera vendu. Le ministre parlera à 15 heures devant les ouvriers.", "14:00:00"},
		{"fr", "PARIS, 10 mars 2031 (AFP) - Le chantier de Harlou sera vendu. Le ministre devrait avoir été prévenu lundi à 15 heures.", whole},
	} {
		w := &Witness{ID: "a", Text: n.TextIn(c.text, c.language)}
		in, err := New(nil)
		require.NoError(t, err)
		got := in.Written(w)
		require.NotNil(t, got, c.text)
		day := time.Date(2031, time.March, 10, 0, 0, 0, 0, time.UTC)
		require.Equal(t, c.latest, got.Latest.Format(time.TimeOnly), c.text)
		require.Equal(t, day, got.Latest.Truncate(24*time.Hour), c.text)
		if c.latest != whole {
			require.Contains(t, got.From, "hour", c.text)
		}
	}
}
