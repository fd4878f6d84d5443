package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page that says "this newspaper" is by the outlet of which it tells what it did to find out, if another
// text credits that; not by one whose report it tells itself, and not without "this newspaper".
func TestPageThatTellsWhatItsHouseDid(t *testing.T) {
	const credits = "E agora? Segundo o Correio do Guadiana, que falou com o inquilino, a renda era de 750 euros desde março. A oposição quer ouvir o ministro no parlamento."
	for _, c := range []struct {
		reason, page string
		by           bool
	}{
		{"it knocked at the door", "O Correio do Guadiana bateu à porta e abriu um inquilino. A câmara de Tavira, contactada por este jornal, não respondeu até ao fecho da edição.", true},
		{"nothing says that it speaks of itself", "O Correio do Guadiana bateu à porta e abriu um inquilino. A câmara de Tavira não respondeu até ao fecho da edição.", false},
		{"it reported", "Segundo o Correio do Guadiana, abriu um inquilino. O Correio do Guadiana bateu à porta. A câmara de Tavira, contactada por este jornal, não respondeu.", false},
		{"it is only named", "O Correio do Guadiana faz cem anos. A câmara de Tavira, contactada por este jornal, não respondeu até ao fecho da edição.", false},
	} {
		f := readStory(t, "pt", c.page, credits)
		require.Equal(t, c.by, f.isBy(0, "Correio do Guadiana"), c.reason)
	}
}
