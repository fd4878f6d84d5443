package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// randomPieces makes a text of n of the pieces.
func randomPieces(r *rand.Rand, pieces []string, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// What is unclean is found wherever it stands, among characters that begin alike.
func TestNextUncleanIsTheFirst(t *testing.T) {
	check := func(s string) {
		for i := 0; i <= len(s); {
			want := i
			for want < len(s) && !uncleanAt(s, want) {
				want++
			}
			require.Equal(t, want, nextUnclean(s, i), "%q from %d", s, i)
			i = want + 1
		}
	}
	ascii := strings.Repeat("harlow ", 10)
	for r := rune(utf8.RuneSelf); r <= 0xFFFF; r++ {
		if r <= 0x3100 || r >= 0xFB00 || unicode.In(r, unicode.Hangul) && r%64 == 0 {
			check(ascii[:r%40] + string(r) + ascii)
		}
	}
	r := rand.New(rand.NewPCG(61, 62))
	pieces := append([]string{"harlow", "“", "”", "’", " – ", "é", "«", "港", "、", "，", "か", "Порт", "\xE2\x80", "\xE2", "\xC2", "\xEF\xBB", "\xCC"}, uncleanPieces...)
	for range 2_000 {
		check(randomPieces(r, pieces, 1+r.IntN(60)))
		check(randomPieces(r, pieces[:12], 20) + randomPieces(r, pieces, 1))
		bytes := make([]byte, 80)
		for i := range bytes {
			bytes[i] = "\x80\x81\x82\x85\x8B\x93\x99\x9F\xA0\xAD\xAF\xB8\xBB\xBF\xC2\xC3\xCC\xCD\xD9\xE1\xE2\xE3\xEF a"[r.IntN(25)]
		}
		check(string(bytes))
	}
}

// A line that goes on in small letters is found wherever it is.
func TestMayWrap(t *testing.T) {
	want := func(s string) bool {
		for _, line := range strings.Split(s, "\n")[1:] {
			if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, " \t")); unicode.IsLower(r) {
				return true
			}
		}
		return false
	}
	r := rand.New(rand.NewPCG(63, 64))
	pieces := []string{"Harlow", "\n", "\n", "\nThe port", "\n ", "\n\t", "\nÉ", "\n“", "\n1", "\n[", "\nZ", "\n\n", "\r\n", " ", ". ", "\nharbour", "\nz", "\n{", "\né", "a"}
	for range 20_000 {
		s := randomPieces(r, pieces[:15-r.IntN(2)], r.IntN(40)) + randomPieces(r, pieces, r.IntN(2)) + randomPieces(r, pieces[:14], r.IntN(20))
		require.Equal(t, want(s), mayWrap(s), "%q", s)
	}
}
