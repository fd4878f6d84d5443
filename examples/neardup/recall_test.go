package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
)

// shinglesOf is the shingles of a text as a reader would count them.
func shinglesOf(text string) map[string]bool {
	clean := strings.Map(func(r rune) rune {
		if strings.ContainsRune(".,-", r) {
			return ' '
		}
		return r
	}, strings.ToLower(text))
	words := strings.Fields(clean)
	set := map[string]bool{}
	for i := 0; i+5 <= len(words); i++ {
		set[strings.Join(words[i:i+5], " ")] = true
	}
	return set
}

// Every pair that comparing all with all finds is reported, and no other, with
// the same figures: whatever was done to the copy, at every threshold.
func TestEveryPlantedCopyIsFound(t *testing.T) {
	n := newNewsroom(7, 120, .5)
	var in strings.Builder
	var ways []string
	var sets []map[string]bool
	for i := range 250 {
		text, way := n.article()
		ways = append(ways, way)
		sets = append(sets, shinglesOf(text))
		in.WriteString(docs(fmt.Sprint(i), text))
	}
	type pair struct{ a, b int }
	shared := map[pair]int{}
	for a := range sets {
		for b := a + 1; b < len(sets); b++ {
			for s := range sets[a] {
				if sets[b][s] {
					shared[pair{a, b}]++
				}
			}
		}
	}
	for _, measure := range []string{"resemblance", "containment"} {
		for _, threshold := range []float64{.8, .5, .3, .05} {
			want := map[pair]float64{}
			found := map[string]int{}
			for p, n := range shared {
				a, b := len(sets[p.a]), len(sets[p.b])
				like := float64(n) / float64(a+b-n)
				if measure == "containment" {
					like = float64(n) / float64(min(a, b))
				}
				if like >= threshold {
					want[p] = like
					found[ways[p.b]]++
				}
			}
			got := map[pair]float64{}
			var out, stderr bytes.Buffer
			status := run(context.Background(), strings.NewReader(in.String()), &out, &stderr, []string{"-measure", measure, "-threshold", fmt.Sprint(threshold), "-quiet", "-"})
			require.Equal(t, cli.OK, status, stderr.String())
			for d := json.NewDecoder(&out); ; {
				var p struct {
					A, B        int `json:",string"`
					Resemblance float64
					Containment map[string]float64
				}
				err := d.Decode(&p)
				if err == io.EOF {
					break
				}
				require.NoError(t, err)
				got[pair{p.A, p.B}] = p.Resemblance
				if measure == "containment" {
					got[pair{p.A, p.B}] = max(p.Containment["a_in_b"], p.Containment["b_in_a"])
				}
			}
			require.Equal(t, want, got, "%s %v", measure, threshold)
			t.Logf("%s %v: %d pairs, all found; the later of a pair was made by %v", measure, threshold, len(want), found)
			if measure == "containment" && threshold == .05 {
				for _, way := range planted {
					require.NotZero(t, found[way], "no copy with %s is similar to another text: the test does not show that it would be found", way)
				}
			}
		}
	}
}
