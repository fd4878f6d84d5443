package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// shapeAt is the plain definition of what plainWide looks for: a site's name, a call sign or an
// address may be at byte i of s.
func shapeAt(s string, i int) bool {
	capital := func(i int) bool { return i < len(s) && s[i] >= 'A' && s[i] <= 'Z' }
	small := func(i int) bool { return i < len(s) && s[i] >= 'a' && s[i] <= 'z' }
	letter := func(i int) bool { return capital(i) || small(i) }
	return small(i) && capital(i+1) || s[i] == '.' && letter(i+1) && letter(i+2) ||
		(s[i] == 'K' || s[i] == 'W') && capital(i+1) && capital(i+2) && capital(i+3)
}

func TestPlainWide(t *testing.T) {
	wide := plainWide([]byte(strings.Repeat("harlow ", 10))) > 0 // this machine can
	r := rand.New(rand.NewPCG(31, 32))
	parts := []string{"a", "z", "A", "Z", ".", "K", "W", "@", "[", "`", "{", " ", "é", "\xff", "harlow ", "Harlow ", "U.S. ", "3.6 "}
	for range 20_000 {
		var b strings.Builder
		for range r.IntN(60) {
			b.WriteString(parts[r.IntN(len(parts))*r.IntN(2)])
			b.WriteString(parts[14+r.IntN(4)])
		}
		s := b.String()
		want := 0
		for want < len(s) && !shapeAt(s, want) {
			want++
		}
		got := plainWide([]byte(s))
		require.LessOrEqual(t, got, want, "%q", s)
		if wide && want < len(s)-31 {
			require.Equal(t, want, got, "%q", s)
		}
	}
}

// Every end of an address is seen by its first two letters.
func TestDomainEndsAreLetters(t *testing.T) {
	for _, p := range properties {
		if p.property == domainEnd {
			for end := range strings.FieldsSeq(p.words) {
				require.True(t, shapeAt("."+end, 0), "%q", end)
			}
		}
	}
	for _, end := range siteEndings {
		require.True(t, shapeAt("w"+end, 0), "%q", end)
		require.GreaterOrEqual(t, len("Har"+end), leastSiteName)
	}
}
