package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// An outlet's name between commas behind what it is says who reported; between commas behind
// anybody else it is what he reads. A name that stands twice without a space is one.
func TestApposed(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string // values
		why              string
	}{
		{"es", "El medio español, Mundo Deportivo, publicó hoy que el puente cierra.", []string{"Mundo Deportivo"}, "from where it is"},
		{"es", "El diario deportivo, Marca, asegura que el puente cierra.", []string{"Marca"}, "of what kind"},
		{"fr", "Le quotidien français, Le Monde, a écrit que le pont ferme.", []string{"Le Monde"}, "French"},
		{"pt", "O jornal espanhol, Marca, publicou que a ponte fecha.", []string{"Marca"}, "Portuguese"},
		{"es", "El alcalde de Ría, lector de Marca, publicó hoy una carta.", nil, "a reader of it"},
		{"es", "El dueño del diario español, Marca, publicó hoy una carta.", nil, "who owns it"},
		{"es", "El puente cierra, según informa el diario El PaísEl País.", []string{"El País"}, "put down twice"},
		{"es", "El puente cierra, según informa el diario Dada.", []string{"Dada"}, "a name that repeats itself"},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn("El puente de Ría\n\nEl año pasado hubo otro cierre. "+c.source, c.language).Marks {
			if m.Value != "" && (m.Kind == Attribution || m.Kind == Scoop) {
				got = append(got, m.Value)
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}
