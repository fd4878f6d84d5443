package normalize

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// A number has the code of its spelling, whether it is told by value or looked up.
func TestNumbersHaveTheirCodes(t *testing.T) {
	words := basePhrasebook().words
	numbers := []string{"00", "007", "3.6", "1,000", "98.5", "98,5", "06.08.2018", "1.000.000", "12345678901234567890123456789012345"}
	for n := range 11_000 {
		numbers = append(numbers, fmt.Sprint(n))
	}
	found := 0
	for _, s := range numbers {
		want := words.code(s, 0, len(s))
		require.Equal(t, want, words.number(s, 0, len(s)), "%q", s)
		if want != 0 {
			found++
		}
	}
	require.Greater(t, found, 10, "numbers that are words")
}
