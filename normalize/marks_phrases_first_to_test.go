package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who was the first to tell something had it first, and is named behind the verb; who was first to know it, or to
// leave, told nobody.
func TestFirstToTell(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           []string
	}{
		{"en", "The first to report it was CNN.", []string{"first to report it was CNN|CNN|first reported"}},
		{"es", "El concejo cerró el puente. El primero en contarlo fue El País.", []string{"primero en contarlo fue El País|El País|first reported"}},
		{"es", "El concejo cerró el puente. La primera en publicarlo fue la Cadena SER.", []string{"primera en publicarlo fue la Cadena SER|Cadena SER|first reported"}},
		{"es", "El concejo cerró el puente. Quien lo contó primero fue El País.", []string{"Quien lo contó primero fue El País|El País|first reported"}},
		{"fr", "Le conseil a fermé le pont. Le premier à l'écrire fut Le Monde.", []string{"premier à l'écrire fut Le Monde|Le Monde|first reported"}},
		{"fr", "Le conseil a fermé le pont. Le premier à l'avoir révélé a été Le Monde.", []string{"premier à l'avoir révélé a été Le Monde|Le Monde|first reported"}},
		{"it", "Il consiglio ha chiuso il ponte. Il primo a scriverlo è stato il Corriere della Sera.", []string{"primo a scriverlo è stato il Corriere della Sera|Corriere della Sera|first reported"}},
		{"pt", "O conselho fechou a ponte. O primeiro a noticiar foi o Expresso.", []string{"primeiro a noticiar foi o Expresso|Expresso|first reported"}},
		{"nl", "De raad sloot de brug. De eerste die het meldde was De Telegraaf.", []string{"eerste die het meldde was De Telegraaf|De Telegraaf|first reported"}},
		{"es", "El concejo cerró el puente. El primero en saberlo fue El País.", nil},
		{"es", "El concejo cerró el puente. El primero en contarlo fue el alcalde.", nil},
		{"fr", "Le conseil a fermé le pont. Le premier à en parler a été le maire.", nil},
		{"fr", "Le conseil a fermé le pont. Le premier à partir fut Le Monde.", nil},
		{"en", "The first to leave was CNN.", nil},
	} {
		got := marksOf(t, c.language, c.text, Scoop)
		require.Equal(t, append([]string{}, c.want...), got, c.text)
	}
}
