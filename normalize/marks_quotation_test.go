package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A quotation that its line leaves open ends there, and one that opens the next
// line is whole.
func TestQuotationAfterOneLeftOpen(t *testing.T) {
	const source = "The master said \"nothing can lift it\n- \"We have no choice at all.\" So she went home."
	var got []string
	for _, m := range newNormalizer(t, nil).TextIn(source, "en").Marks {
		if m.Kind == Quotation {
			got = append(got, m.Value+" "+source[m.Start:m.End])
		}
	}
	require.Equal(t, []string{"broken \"nothing can lift it", "balanced \"We have no choice at all.\""}, got)
}
