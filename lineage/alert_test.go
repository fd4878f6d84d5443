package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a desk sent ahead as urgent is first, in whatever words its story tells it, and belongs to that story. A summary
// is no alert, an alert of one agency is not of another's story nor of another event there, and a line without a mark
// may be what a client left.
func TestAlert(t *testing.T) {
	const (
		dam = `SELMOUTH, England, March 4 (Reuters) - A dam on the Tarrow river gave way above the town of Selmouth on Tuesday and authorities ordered the evacuation of two valleys with some 9,000 inhabitants. ` +
			`"We heard a noise like a train, and then the bridge was gone," said Alan Croft, a farmer. The dam, built in 1934, holds back 14 million cubic metres, and its operator said in January that cracks had been found.`
		eels = `SELMOUTH, England, March 2 (Reuters) - Anglers on the Tarrow river above Selmouth say that young eels have become rare, and blame lamps on weirs. Of eleven weirs seven carry lamps, according to the anglers, a club with 900 members. ` +
			`"Turn the lamps off," said its chairman, John Peel. The agency said that it was looking into the matter, and that counts at the dam would be published in May.`
		fire = `Lorch (dpa) - Nach einer Explosion im Chemiepark Lorch ist am Montagmorgen ein Großbrand ausgebrochen. Das Feuer entstand nach Angaben der Werkfeuerwehr in Halle 7, in der Lösungsmittel lagern. ` +
			`Anwohner in drei Ortsteilen wurden aufgefordert, Fenster und Türen geschlossen zu halten. Über dem Gelände stand eine schwarze Rauchsäule. Zwei Beschäftigte wurden mit Verbrennungen in Kliniken gebracht.`
		boat = `Brest, 12 jan 2031 (AFP) - Le chalutier Marie-Aude, dont on était sans nouvelles depuis lundi, a été retrouvé jeudi à 40 milles au large de Penmorvan et ses six marins sont sains et saufs, a annoncé la préfecture maritime. ` +
			`Une avarie électrique avait privé le navire de radio et de moteur. Un avion de patrouille l'a repéré grâce à une couverture orange tendue sur la passerelle.`
		minister = `San Telmo, 8 oct (EFE).- La ministra de Vivienda, Paula Echagüe, presentó este miércoles su renuncia al cargo horas después de que el Tribunal Supremo anulara la adjudicación de 1.840 viviendas en Cerro Alto. ` +
			`"No voy a ser un obstáculo", dijo Echagüe en una comparecencia en la que no aceptó preguntas. El tribunal consideró probado que tres de los cinco lotes se repartieron antes de la sentencia.`
	)
	in, err := New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		name, language, line, story string
		first, linked               bool
	}{
		{"an alert", "en", "BREAKING: Dam on Tarrow river gives way above Selmouth, authorities order evacuation of two valleys - Reuters witness", dam, true, true},
		{"another event", "en", "BREAKING: Dam on Tarrow river gives way above Selmouth, authorities order evacuation of two valleys - Reuters witness", eels, false, false},
		{"another agency", "en", "BREAKING: Dam on Tarrow river gives way above Selmouth, authorities order evacuation of two valleys (AFP)", dam, false, false},
		{"a summary", "en", "In other news, a dam on the Tarrow had known cracks before it gave way above Selmouth, and two valleys wait for their evacuation to end.", dam, false, false},
		{"a paper's story", "en", "BREAKING: Dam on Tarrow river gives way above Selmouth, authorities order evacuation of two valleys", "By Mark Lane\n\n" + dam[len("SELMOUTH, England, March 4 (Reuters) - "):], false, false},
		{"between crosses", "de", "+++ EIL +++ Großbrand in Chemiepark Lorch: Werkfeuerwehr meldet Explosion in Halle 7 - Anwohner sollen Fenster geschlossen halten", fire, true, true},
		{"une urgence", "fr", "URGENT - Le chalutier Marie-Aude retrouvé au large de Penmorvan, ses six marins sains et saufs", boat, true, true},
		{"de la red", "es", "#ÚLTIMAHORA | Renuncia la ministra de Vivienda, Paula Echagüe, tras la anulación de las viviendas de Cerro Alto (EFE)", minister, true, true},
		{"a line of the agency without a mark", "es", "San Telmo, 8 oct (EFE).- Paula Echagüe, ministra de Vivienda, renunció este miércoles tras la anulación de viviendas en Cerro Alto.", minister, false, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, texts := range [][]string{{c.line, c.story, eels}, {c.story, c.line, eels}} {
				f := readStory(t, c.language, texts...)
				line := f.ws[0].ID
				if texts[0] != c.line {
					line = f.ws[1].ID
				}
				if c.linked {
					require.NotEmpty(t, in.Clusters(f.ws, f.pairs), "one story")
				}
				linked, first := false, false
				for _, d := range f.linked(t).Derivations {
					linked = linked || d.From == line || d.To == line
					first = first || d.From == line && d.Directed && d.Probability > .5
					require.False(t, d.To == line && d.Directed, "the line was not made of its story")
				}
				require.Equal(t, c.linked, linked)
				require.Equal(t, c.first, first)
			}
		})
	}
}
