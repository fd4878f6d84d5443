package shingle

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

var update = flag.Bool("update", false, "rewrite testdata")

// Signatures are kept for years and compared across machines, so that their
// values are part of the contract: a change of these vectors needs a new
// version in Scheme.
func TestKnownAnswers(t *testing.T) {
	var b strings.Builder
	for _, o := range []Options{{Slots: 8}, {Slots: 8, Seed: 1}, {Slots: 8, Words: 3}, {Slots: 8, Sketch: Classic}, {Slots: 128}} {
		m := mustNew(t, &o)
		for _, n := range []int{1, 4, 5, 6, 60, 600} {
			words, id := make([]normalize.Word, n), uint64(n)
			for i := range words {
				words[i].ID = next(&id)
			}
			fmt.Fprintf(&b, "%s; %d words: %08x\n", m.Scheme(), n, []uint32(m.Signature(words)))
		}
	}
	if *update {
		require.NoError(t, os.WriteFile("testdata/signatures.txt", []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile("testdata/signatures.txt")
	require.NoError(t, err)
	require.Equal(t, strings.Split(string(want), "\n"), strings.Split(b.String(), "\n"))
}
