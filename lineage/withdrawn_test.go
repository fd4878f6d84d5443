package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A notice that a story is not to be used follows that story of its desk, by the headline that it names, and what
// replaces it may share little with it.
func TestWithdrawnFollowsWhatItNames(t *testing.T) {
	const (
		story = "Cae una grúa de cien toneladas en el puerto de Tarnobal\n\nTarnobal, 8 nov (EFE).- Una grúa de cien toneladas cayó este lunes en el puerto de Tarnobal, informó la autoridad portuaria en un mensaje difundido en la red social X.\n\nEl puerto de Tarnobal se abrió en 1931 y mueve cada año dos millones de toneladas de grano.\n\nmrt/jlp"
		other = "Los estibadores de Tarnobal aplazan su huelga\n\nTarnobal, 8 nov (EFE).- Los estibadores aplazaron este lunes la huelga prevista para el martes.\n\nEl puerto de Tarnobal se abrió en 1931 y mueve cada año dos millones de toneladas de grano.\n\nmrt/jlp"
		kill  = "(ANULACIÓN) Rogamos anulen la noticia sobre la grúa\n\nTarnobal, 8 nov (EFE).- Rogamos a los señores abonados que anulen la información titulada \"Cae una grúa de cien toneladas en el puerto de Tarnobal\", ya que el mensaje era falso.\n\nEl puerto ha desmentido que haya caído grúa alguna y ha denunciado a quien abrió la cuenta, dijo a EFE su directora, Ana Robles.\n\nEl puerto de Tarnobal se abrió en 1931 y mueve cada año dos millones de toneladas de grano.\n\nmrt/jlp/ghi"
	)
	f := readStory(t, "es", story, other, kill)
	require.Equal(t, []int{-1, -1, 0}, f.reuse().model, "the one that it names")
	require.Zero(t, f.withdraws(2, 1), "another headline")
	require.Zero(t, f.withdraws(1, 0), "no notice")

	silent := strings.Replace(strings.Replace(kill, "(ANULACIÓN) Rogamos anulen la noticia sobre la grúa", "El puerto desmiente la caída de una grúa", 1), "Rogamos a los señores abonados que anulen", "La autoridad portuaria lamentó en una nota", 1)
	require.Equal(t, []int{-1, -1}, readStory(t, "es", story, silent).reuse().model, "a story that names the headline")
}
