package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A day and month in a head take their year from other texts of the story rather than from a
// life that the prose tells.
func TestYearsOfALife(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const wire = "Puerto Alto, 30 Set 2031 (AFP) - El dibujante Juan Roca murió este martes a los 88 años, dijo su editora, que lo conoció en la redacción de una revista de la ciudad."
	const page = "Murió Juan Roca\n\n30 sep\n\nEl dibujante murió hoy, un día después de que se cumplan 56 años de su primera tira, el 29 de septiembre de 1975, y la dibujó hasta el 25 de junio de 1984 sin faltar un día."
	f := newFamily([]Witness{{ID: "wire", Text: n.TextIn(wire, "es")}, {ID: "page", Text: n.TextIn(page, "es")}}, nil, Cluster{Witnesses: []int{0, 1}})
	w := f.written(1)
	require.NotNil(t, w)
	require.Equal(t, 2031, w.Earliest.Year())
	f = newFamily([]Witness{{ID: "page", Text: n.TextIn(page, "es")}}, nil, Cluster{Witnesses: []int{0}})
	require.Nil(t, f.written(0), "alone it tells no year")
}
