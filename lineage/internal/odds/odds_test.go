package odds

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOddsAreProbabilitiesAndBack(t *testing.T) {
	for _, z := range []float64{-9, -1, 0, .3, 7} {
		require.InDelta(t, z, Logit(Logistic(z)), 1e-9)
		require.InDelta(t, math.Log(Logistic(z)), LogLogistic(z), 1e-12)
	}
	require.Equal(t, -1000., LogLogistic(-1000), "its logistic is 0 in double precision")
	require.False(t, math.IsInf(Logit(0), 0) || math.IsInf(Logit(1), 0))
	require.Equal(t, []float64{-3, 3, 2}, []float64{Clamp(-8, 3), Clamp(8, 3), Clamp(2, 3)})
}
