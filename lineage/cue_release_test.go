package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRelease(t *testing.T) {
	body := strings.Repeat("The Morne kiln will be rebuilt in spring with a new flue. ", 20)
	for _, tt := range []struct {
		text string
		want bool
	}{
		{body + "\n\nNotes to editors: Morne Glass was founded in 1840.", true},
		{body + "\n\nPressekontakt: Glaswerk Morne, Kommunikation", true},
		{body + "\n\nContact presse : Verrerie de Morne", true},
		{body + "\n\nCONTACTO DE PRENSA: Vidrios Morne", true},
		{body, false},
		{"Media contact with the workers was forbidden. " + body, false},
		{"", false},
	} {
		f := newFamily([]Witness{newWitness(t, doc{id: "one", text: tt.text})}, nil, Cluster{Witnesses: []int{0}})
		require.Equal(t, tt.want, f.release(0), "a release: %.60q ... %q", tt.text, tt.text[max(0, len(tt.text)-60):])
	}
}
