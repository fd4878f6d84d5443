package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// What was not confirmed to an agency it has told nobody.
func TestNotToldTo(t *testing.T) {
	for _, c := range []struct {
		language, text string
		want           bool
		reason         string
	}{
		{"fr", "Voici trois nouvelles non confirmées à Norda:", true, "not confirmed"},
		{"it", "Informazioni non confermate a Norda dal ministero.", true, "in Italian"},
		{"fr", "La vente a été confirmée à Norda.", false, "confirmed"},
		{"fr", "Le port non plus n'est pas à Norda.", false, "another word behind it"},
		{"es", "La fecha no fue confirmada a Norda.", false, "another language"},
	} {
		n, err := normalize.New(&normalize.Options{Language: c.language})
		require.NoError(t, err)
		x := n.Text(c.text)
		for i := range x.Words {
			if wordOf(x, i) == "norda" {
				require.Equal(t, c.want, notTold(x, normalize.Range{End: len(x.Words)}, i), "%s: %s", c.reason, c.text)
			}
		}
	}
}
