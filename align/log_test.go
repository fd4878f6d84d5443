package align

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLn(t *testing.T) {
	for x := 1e-9; x < 1e9; x *= 1.01 {
		require.InDelta(t, math.Log(x)*nat, ln(x), 1.5, "ln(%g)", x)
	}
}
