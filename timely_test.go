package wiretrace_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
)

// TestNoChainRunsAgainstTheDates follows the derivations of a large story over
// texts without a date: none leads to a text that was published before the one
// it starts from.
func TestNoChainRunsAgainstTheDates(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	const near = 3 * time.Hour // stamps that are no farther apart give way to marks of a copy
	for seed := range uint64(3) {
		s := wiregen.New(7+seed, wiregen.Options{Agencies: 2, Versions: 3, Rewrites: 40})
		var docs []wiretrace.Document
		first, last := map[string]time.Time{}, map[string]time.Time{}
		for _, d := range s.Documents {
			docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
			if at, err := time.Parse(time.RFC3339, d.Published); err == nil {
				first[d.ID], last[d.ID] = at, at
			} else if day, err := time.Parse(time.DateOnly, d.Published); err == nil {
				first[d.ID], last[d.ID] = day, day.Add(24*time.Hour)
			}
		}
		r, err := wiretrace.Analyze(context.Background(), docs, nil)
		require.NoError(t, err)
		children := map[string][]string{}
		for _, l := range r.Lineages {
			for _, d := range l.Derivations {
				if d.Directed && d.Relation == "text" {
					children[d.From] = append(children[d.From], d.To)
				}
			}
		}
		var follow func(from, at string, seen map[string]bool)
		follow = func(from, at string, seen map[string]bool) {
			for _, to := range children[at] {
				if seen[to] {
					continue
				}
				seen[to] = true
				if x, ok := first[from]; ok && !last[to].IsZero() {
					require.False(t, last[to].Add(near).Before(x), "seed %d: %s of %s leads to %s of %s", 7+seed, from, x, to, last[to])
				}
				follow(from, to, seen)
			}
		}
		for _, d := range docs {
			follow(d.ID, d.ID, map[string]bool{})
		}
	}
}
