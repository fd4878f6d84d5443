package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who took a picture stands behind what it shows as each system sets it; a sentence that ends in a name and an
// agency, or in a stop, is none.
func TestTakerBehindWhatIsShown(t *testing.T) {
	n := newNormalizer(t, nil)
	for _, c := range []struct {
		language, line string
		caption        bool
	}{
		{"fr", "Des pompiers regardent le dernier hangar, à Varlac, le 19 août 2031 BERTRAND LANGLE-AFP", true},
		{"fr", "Des pompiers regardent le dernier hangar, à Varlac, le 19 août 2031 - BERTRAND LANGLE [AFP]", true},
		{"fr", "Des pompiers regardent le dernier hangar, à Varlac, le 19 août 2031 - Bertrand Langle / AFP", true},
		{"en", "Firefighters look at the last of the three sheds in Harlow JOHN ROE-AFP", true},
		{"es", "Los bomberos de Varlaz miran el último de los tres galpones - Juan Roca [AFP]", true},
		{"de", "Feuerwehrleute stehen vor der letzten der drei Hallen – Jan Roth [AFP]", true},
		{"it", "I pompieri guardano l'ultimo dei tre capannoni - GIANNI ROCCA [AFP]", true},
		{"fr", "Le feu a détruit trois hangars du port, a annoncé le maire Bertrand Langle [AFP]", false},
		{"en", "The fire destroyed three sheds in the port, police said - John Roe / AP", false},
		{"en", "The fire destroyed three sheds in the port of Harlow and a part of the quay (AP)", false},
		{"en", "BERLIN - JOHN ROE - AFP", false},
		{"en", "Firefighters look at the last of the three sheds on August 19, 2031. John ROE / AFP", true},
		{"fr", "Des pompiers regardent le dernier hangar, à Varlac, le 19 août 2031. Bertrand LANGLE / AFP", true},
		{"en", "The fire destroyed three sheds in the port, said the head of the NATO / AFP", false},
		{"en", "A fireman stands at the last shed. Photo: The shed was built in 2014. (Supplied: Jane Roe)", true},
		{"en", "A fireman stands at the last shed Photo: The shed was built in 2014. (AAP: Harlow Police)", true},
		{"en", "A fireman said on Monday that the shed was lost. (AAP: it rained in the night)", false},
		{"en", "A fireman said on Monday that the shed was lost (see also: Harlow)", false},
	} {
		prose := deskProse[c.language]
		caption := false
		for _, m := range n.TextIn("XXI\n\n"+c.line+"\n\n"+prose+"\n\n"+prose+"\n", c.language).Marks {
			caption = caption || m.Kind == Furniture && m.Value == furnitureCaption
		}
		require.Equal(t, c.caption, caption, "%s: %q", c.language, c.line)
	}
}
