package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRightlySpelt(t *testing.T) {
	for _, tt := range []struct {
		language, x, y string
		right          bool
	}{
		{"de", "monate", "monaten", true},
		{"de", "werften", "werft", true},
		{"de", "merkel", "merkels", true},
		{"de", "straßenbahn", "strassenbahn", true},
		{"de", "fusgängerzone", "fußgängerzone", false},
		{"en", "centre", "center", true},
		{"en", "harbour", "harbor", true},
		{"en", "kiev", "kyiv", true},
		{"en", "tarnbridge", "tarnbrige", false},
		{"en", "galápagos", "galapagos", true},
		{"es", "carretera", "carreteras", true},
		{"es", "sólo", "solo", true},
		{"es", "ministra", "ministro", true},
		{"es", "calderón", "caldeón", false},
		{"fr", "thiam", "thiame", false},
		{"fr", "equipement", "équipement", true},
		{"it", "ministro", "ministri", true},
		{"nl", "minister", "ministers", true},
		{"xx", "monate", "monaten", false},
		{"", "ferrow", "ferow", false},
	} {
		require.Equal(t, tt.right, rightlySpelt(tt.language, tt.x, tt.y), "%s: %s, %s", tt.language, tt.x, tt.y)
	}
}
