package wiregen_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

func TestCoverageIsPure(t *testing.T) {
	for seed := range uint64(20) {
		require.Equal(t, wiregen.NewCoverage(seed, wiregen.CoverageOptions{}), wiregen.NewCoverage(seed, wiregen.CoverageOptions{}))
	}
	for _, d := range wiregen.NewCoverage(1, wiregen.CoverageOptions{Undated: true}).Documents {
		require.Empty(t, d.Published)
	}
}

// Copies are where they are said to be, and came later than what they were taken from;
// rivals have some of a release or an agency, and of nobody else.
func TestCoverageAgreesWithItsTexts(t *testing.T) {
	roles := map[wiregen.Role]int{}
	missing, lifted := 0, 0
	for seed := range uint64(80) {
		s := wiregen.NewCoverage(seed, wiregen.CoverageOptions{})
		docs, latent := map[string]wiregen.Document{}, map[string]bool{}
		for _, d := range s.Documents {
			docs[d.ID] = d
			roles[d.Role]++
			for _, slip := range []string{"{", "  ", " ,", ".."} {
				require.NotContains(t, d.Body, slip, "coverage %d: a slot was not filled, or with nothing", seed)
			}
		}
		for _, l := range s.Latent {
			latent[l.ID] = true
		}
		for _, c := range s.Copies {
			from, to := docs[c.From].Body[c.FromSpan.Start:c.FromSpan.End], docs[c.To].Body[c.ToSpan.Start:c.ToSpan.End]
			require.Equal(t, c.Kind == wiregen.Verbatim, from == to, "coverage %d: %s copy of\n%s\nis\n%s", seed, c.Kind, from, to)
			if docs[c.To].Role == wiregen.Lift {
				lifted++
			}
		}
		for _, e := range s.Edges {
			if latent[e.From] {
				missing++
				continue
			}
			from, to := docs[e.From], docs[e.To]
			if latent[e.To] {
				continue
			}
			require.False(t, to.Written.Before(from.Written), "coverage %d: %v goes back in time", seed, e)
			if to.Role == wiregen.Rival && e.Relation == "text" {
				require.Contains(t, []wiregen.Role{wiregen.Release, wiregen.Wire}, from.Role, "coverage %d: %v", seed, e)
			}
		}
	}
	for _, r := range []wiregen.Role{wiregen.Rival, wiregen.Wire, wiregen.Release, wiregen.Reprint, wiregen.Merge, wiregen.Lift} {
		require.Greater(t, roles[r], 5, r)
	}
	require.Greater(t, missing, 100, "links with what is not there")
	require.Greater(t, lifted, 60, "sentences that were lifted")
}
