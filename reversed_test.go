package wiretrace_test

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
)

// A regional paper has two sentences from the agency's story, in words that a content
// farm's copy of that exchanged. The farm's copy has the first sentence as reworded as the
// paper, and so shares more with it, but explains none of this, in whatever order they come.
func TestLinkBesideACopyInEitherOrder(t *testing.T) {
	docs := []wiretrace.Document{
		{ID: "agency", Body: `Vadalia retira un lote de gotas para los ojos

Viernes 20 enero 2023 - 16:20

Puerto Vadal (AFP) – Las autoridades sanitarias ordenaron el retiro de un lote de gotas oftálmicas tras detectar infecciones graves en al menos 27 pacientes de la provincia de Orrica, dijo este viernes a la AFP una fuente del ministerio.

Cuatro de los afectados perdieron la visión de un ojo, según la fuente, que pidió el anonimato por no estar autorizada a hablar con la prensa.

Laboratorios Vizcarra, fabricante del producto, no respondió a una solicitud de comentarios de la AFP.

El lote contaminado, de unas 14.000 unidades, fue distribuido en siete comarcas del centro y el occidente del país entre octubre y noviembre.

"Si alguien tiene este producto en casa, no lo tire: llévelo a la farmacia", recomendó el comisionado Ignacio Berlanga en la radio local.

La bacteria puede causar ceguera y es difícil de tratar por su resistencia a los antibióticos.`},
		{ID: "farm", Body: `Vadalia retira un lote de gotas para los ojos

Enero 21, 2023

Las autoridades sanitarias ordenaron la retirada de un lote de gotas oftálmicas tras detectar infecciones graves en al menos 27 pacientes de la provincia de Orrica, dijo este viernes a la AFP una fuente del ministerio.

Cuatro de los afectados perdieron la vista de un ojo, según la fuente, que pidió el anonimato por no estar facultada a hablar con la prensa.

El lote contaminado, de unas 14.000 unidades, fue repartido en siete comarcas del centro y el occidente del país entre octubre y noviembre.

"Si alguien tiene este producto en casa, no lo tire: llévelo a la botica", aconsejó el comisionado Ignacio Berlanga en la radio local.

La bacteria puede provocar ceguera y es difícil de tratar por su aguante a los antibióticos.`},
		{ID: "paper", Body: `Suman 31 infectados por gotas en Orrica

Villa Orrica / Enero 21.-

Por Rebeca Tamez

La Dirección de Salud de Orrica elevó este sábado a 31 los pacientes con infecciones graves por el uso de gotas oftálmicas, cuyo retiro ordenaron las autoridades sanitarias.

Cuatro de los afectados perdieron la visión de un ojo, dijo el viernes a la AFP una fuente del ministerio.

El lote contaminado, de unas 14 mil unidades, fue distribuido en siete comarcas del centro y el occidente del país entre octubre y noviembre.

"Mi mamá entró por una catarata y salió sin ojo", relató María Fernanda Corona, hija de una paciente de 68 años.

Laboratorios Vizcarra envió anoche una tarjeta informativa en la que asegura que colabora.`},
	}
	for range 2 {
		report, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		var links []string
		for _, l := range report.Lineages {
			document := map[string]string{}
			for _, n := range l.Nodes {
				document[n.ID] = n.Document
			}
			for _, d := range l.Derivations {
				if d.Relation == "text" && d.Directed {
					links = append(links, document[d.From]+" > "+document[d.To])
				}
			}
		}
		require.ElementsMatch(t, []string{"agency > farm", "agency > paper"}, links, "in the order %s, %s, %s", docs[0].ID, docs[1].ID, docs[2].ID)
		slices.Reverse(docs)
	}
}
