package hugepage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Whatever the system thinks of it, the memory is as make gives it: of the
// right length, zero, and every byte of it may be written.
func TestMakeIsMake(t *testing.T) {
	for _, n := range []int{0, 1, size/8 - 1, size / 8, size/4 + 3, 5 * size / 8} {
		s := Make[uint64](n)
		require.Len(t, s, n)
		for i := range s {
			if s[i] != 0 {
				require.Zero(t, s[i], "at %d of %d", i, n)
			}
			s[i] = uint64(i)
		}
		for i := range s {
			if s[i] != uint64(i) {
				require.Equal(t, uint64(i), s[i], "of %d", n)
			}
		}
	}
	require.Len(t, Make[struct{}](size), size, "a type without a size has no pages")
}
