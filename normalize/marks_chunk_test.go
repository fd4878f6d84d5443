package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// Chunks that are read together are what they are one by one, and their memory is that
// of the largest batch, however often a paragraph is longer than a batch.
func TestChunksTogether(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, nil)
	long := strings.Repeat("Three boats, he said (twice), left \"the old quay\" on 3 May for Harlow; none came back. ", 40)
	source := strings.Repeat("The quay was sold.\n\n"+long+"\n\nHome\nMenu\n\n", 4)
	words := wordsOf(n, source)
	one, some := new(marker), new(marker)
	one.begin(n, source, "en", words)
	some.begin(n, source, "en", words)
	one.tokenChunk = one.room(batchTokens)
	chunks := 0
	for at, end := 0, 0; at < len(source); {
		at = some.scanBatch(at)
		for _, c := range some.batch {
			end = one.scan(end)
			require.Equal(t, one.tokenChunk, c, "chunk %d of %q", chunks, source[:100])
			chunks++
		}
		require.Equal(t, at, end, "where the batch ends")
	}
	require.Equal(t, 12, chunks)
	again := func() {
		some.begin(n, source, "en", words)
		for at := 0; at < len(source); {
			at = some.scanBatch(at)
		}
	}
	again()
	require.Zero(t, testing.AllocsPerRun(10, again), "memory that is there is used again")
}
