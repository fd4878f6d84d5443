package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Where letters of two bytes end is read eight bytes at a time, and is where it is letter by letter.
func TestPairsEndIsThePlainOne(t *testing.T) {
	plain := func(s string, j int) int {
		for j+1 < len(s) && s[j]&0xF0 == 0xD0 && s[j+1]&0xC0 == 0x80 {
			j += 2
		}
		return j
	}
	pieces := []string{"п", "орт", "ёлка", "ب", "Ж", " ", "é", "a", "\xD0", "\x80", "\xD0\xD0", "字", "."}
	r := rand.New(rand.NewPCG(31, 32))
	for range 5_000 {
		var b strings.Builder
		for range r.IntN(12) {
			b.WriteString(pieces[r.IntN(3+r.IntN(len(pieces)-2))])
		}
		s := b.String()
		for j := range len(s) {
			require.Equal(t, plain(s, j), pairsEnd(s, j), "from byte %d of %q", j, s)
		}
	}
}
