package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNationalOf(t *testing.T) {
	for name, want := range map[string]string{
		"ITV News Midshire":   "ITV News",
		"MDR SACHSEN-ANHALT":  "MDR",
		"BBC News":            "", // known as it is
		"Times of Oxley":      "", // a paper of its own
		"Reuters Plumbing Co": "", // an agency has clients and no editions
		"":                    "",
	} {
		require.Equal(t, want, nationalOf(name), "%q", name)
	}
}
