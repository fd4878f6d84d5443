package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// An excerpt ends anywhere: behind the sign after which an hour's minutes stand, the bracket
// of a place's agency, the hyphen of a programme.
func TestTextsCutOff(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range [][2]string{
		{"de", "Das sagte Roth in der ORF-Pressestunde. Harlow/Salem (jr) Der Pier brennt seit 18:30 Uhr."},
		{"fr", "Le quai a brûlé, mis à jour hier à 18:30, entre 14h et 16h30."},
		{"es", "El muelle ardió a las 11:40 y se hundió entre las 6:00 y las 9:30 horas."},
		{"it", "Il molo è bruciato, Harlow, 18 agosto 2023 - ore 20:30."},
		{"pt", "O cais ardeu às 11h40 e afundou das 9:30 às 10:00."},
		{"nl", "De kade brandde om 11:40 uur, zei de burgemeester bij NOS-radio."},
		{"en", "HARLOW (AP) - The pier burned at 10:23 AM ET, CNN-News18 reported, closing up 4.4%."},
	} {
		for i := range c[1] {
			require.NotPanics(t, func() { n.TextIn(c[1][:i], c[0]) }, "%q", c[1][:i])
		}
	}
}
