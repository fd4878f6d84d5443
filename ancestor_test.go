package wiretrace_test

import (
	"context"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lineage"
)

// signatures are the ways in which generated copies name their agency.
var signatures = regexp.MustCompile(`(?m) told (AFP|Reuters|AP|dpa|EFE|ANSA)|^(©|Source:|With reporting by|[A-Z, 0-9a-z]* \((AFP|Reuters|AP|dpa|EFE|ANSA)\)( -| —)).*$`)

// TestUnnamedSourcesAreProven looks for unnamed sources in stories that have
// all of theirs, and in stories whose agency was taken out with every mention
// of it.
func TestUnnamedSourcesAreProven(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	stories := uint64(60)
	if testing.Short() {
		stories = 10
	}
	count := func(s wiregen.Story, anonymous bool) (sources, copies, right int) {
		from := map[string]bool{}
		for _, l := range s.Latent {
			from[l.ID] = l.ID != "latent:paper"
		}
		for range s.Edges { // copies of copies, to any depth
			for _, e := range s.Edges {
				if from[e.From] && e.Relation == "text" {
					from[e.To] = true
				}
			}
		}
		var docs []wiretrace.Document
		for _, d := range s.Documents {
			if anonymous {
				d.Body = signatures.ReplaceAllString(d.Body, " said")
			}
			docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
		}
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		for _, l := range r.Lineages {
			for _, n := range l.Nodes {
				if n.Latent != lineage.Ancestor {
					continue
				}
				sources++
				for _, d := range l.Derivations {
					if d.From == n.ID {
						copies++
						if from[d.To] {
							right++
						}
					}
				}
			}
		}
		return sources, copies, right
	}
	found, copies, right := 0, 0, 0
	for seed := range stories {
		n, _, _ := count(wiregen.New(seed, wiregen.Options{Versions: 1, Rewrites: 7}), false)
		require.Zero(t, n, "seed %d: every source is there", seed)
		n, c, ok := count(wiregen.New(seed, wiregen.Options{Missing: true, Agencies: 1, Rewrites: 5, Undated: true}), true)
		found, copies, right = found+n, copies+c, right+ok
	}
	t.Logf("%d unnamed sources in %d stories; %d of %d copies have theirs from a source that is not there", found, stories, right, copies)
	if !testing.Short() {
		require.Positive(t, found)
		require.Greater(t, float64(right)/float64(copies), .9, "copies of sources that are not there: %d of %d", right, copies)
	}
}
