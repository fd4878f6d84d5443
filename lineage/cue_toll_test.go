package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDeadToll(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		up         int // 1: the second has the higher toll, -1: the first, 0: no cue
		shows      string
	}{
		{"digits", "At least 4 people died when the pier at Morne gave way", "At least 11 people died when the pier at Morne gave way", 1, "11 people died"},
		{"words and digits", "Vier Menschen wurden getötet, als in Morne der Steg brach", "Elf Menschen wurden getötet, als in Morne der Steg brach", 1, "Elf Menschen wurden getötet"},
		{"it went down", "Siete obreros han muerto en el muelle de Morne", "Cuatro obreros han muerto en el muelle de Morne", -1, "Siete obreros han muerto"},
		{"the same in words", "Quatre morts à Morne dans la chute du ponton", "4 morts à Morne dans la chute du ponton", 0, ""},
		{"those who are missing are fewer every hour", "A storm left 12 missing on the pier at Morne", "A storm left 3 missing on the pier at Morne", 0, ""},
		{"another number stands between", "Of 30 on the pier 4 died that day at Morne", "Of 45 on the pier 4 died that day at Morne", 0, ""},
		{"a verb before", "The fall of a pier killed 4 at Morne on the feast day", "The fall of a pier killed 9 at Morne on the feast day", 1, "killed 9"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := onePassage(t, doc{text: tt.a}, doc{text: tt.b})
			forth, back := deadToll(f, 0, 1, f.passages(0, 1)), deadToll(f, 1, 0, f.passages(1, 0))
			if tt.up < 0 {
				forth, back = back, forth
			}
			require.Empty(t, back)
			if tt.up == 0 {
				require.Empty(t, forth)
				return
			}
			require.Len(t, forth, 1)
			shown := f.ws[0]
			if tt.up > 0 {
				shown = f.ws[1]
			}
			require.Equal(t, tt.shows, shown.Text.Source[forth[0].Start:forth[0].End])
		})
	}
}
