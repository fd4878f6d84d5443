package wiregen_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

func ExampleNewBriefing() {
	s := wiregen.NewBriefing(2, wiregen.BriefingOptions{})
	for _, id := range s.Order {
		for _, d := range s.Documents {
			if d.ID == id {
				fmt.Printf("%s, %s: %s\n", d.ID, d.Role, d.Title)
			}
		}
	}
	fmt.Println(s.Edges)
	// Output:
	// 1, release: Maravia: clinics complain of empty beds
	// 3, wire: Hospitals short of 1,130 nurses
	// 5, reprint: What nurses earn
	// 7, rival: Too few nurses, says report
	// 4, rival: Nursing: the figures of Coureand
	// 6, rival: Study counts nurses of Maravia
	// 2, reprint: Maravia: clinics complain of empty beds
	// [{1 2 text} {1 3 statement} {1 4 statement} {1 5 text} {1 6 statement} {1 7 statement}]
}

func TestBriefingIsPure(t *testing.T) {
	for seed := range uint64(20) {
		require.Equal(t, wiregen.NewBriefing(seed, wiregen.BriefingOptions{}), wiregen.NewBriefing(seed, wiregen.BriefingOptions{}))
	}
	for _, d := range wiregen.NewBriefing(1, wiregen.BriefingOptions{Undated: true}).Documents {
		require.Empty(t, d.Published)
	}
}

// Copies are where they are said to be, and whoever copied or was told came later.
func TestBriefingsAgreeWithTheirTexts(t *testing.T) {
	for seed := range uint64(60) {
		s := wiregen.NewBriefing(seed, wiregen.BriefingOptions{})
		docs := map[string]wiregen.Document{}
		for _, d := range s.Documents {
			docs[d.ID] = d
			for _, slip := range []string{"{", "  ", " ,", ".."} {
				require.NotContains(t, d.Body, slip, "briefing %d: a slot was not filled, or with nothing", seed)
			}
		}
		for _, c := range s.Copies {
			from, to := docs[c.From].Body[c.FromSpan.Start:c.FromSpan.End], docs[c.To].Body[c.ToSpan.Start:c.ToSpan.End]
			require.Equal(t, c.Kind == wiregen.Verbatim, from == to, "briefing %d: %s copy of\n%s\nis\n%s", seed, c.Kind, from, to)
		}
		for _, e := range s.Edges {
			to := docs[e.To]
			require.Contains(t, []string{"text", "statement", "facts"}, e.Relation)
			if from, ok := docs[e.From]; ok {
				require.True(t, to.Written.After(from.Written), "briefing %d: %v goes back in time", seed, e)
			}
			if to.Role == wiregen.Rival {
				require.NotEqual(t, "text", e.Relation, "briefing %d: %v: a rival copies nobody", seed, e)
			}
			if e.Relation == "facts" {
				require.Equal(t, wiregen.Rival, docs[e.From].Role)
				require.Contains(t, to.Body, docs[e.From].Source, "briefing %d: %v without the name of the outlet", seed, e)
			}
		}
	}
}

// Rivals have phrases of the office in common, and no more than that: outside of
// quotation marks no more than a phrase and the words on either side of it.
func TestRivalsShareNoSentence(t *testing.T) {
	const longest = 18
	share := 0
	for seed := range uint64(40) {
		runs, phrases := map[string]string{}, map[string]string{}
		for _, d := range wiregen.NewBriefing(seed, wiregen.BriefingOptions{}).Documents {
			if d.Role != wiregen.Rival {
				continue
			}
			_, body, _ := strings.Cut(d.Body, "\n\n") // two outlets may choose one headline
			for _, p := range strings.Split(body, "\n\n") {
				for _, run := range outsideQuotes(p, longest) {
					require.Empty(t, runs[run], "briefing %d: %s and %s share %q", seed, runs[run], d.ID, run)
				}
				for _, run := range outsideQuotes(p, longest) {
					runs[run] = d.ID
				}
				for _, run := range outsideQuotes(p, 6) {
					if by := phrases[run]; by != "" && by != d.ID {
						share++
					}
					phrases[run] = d.ID
				}
			}
		}
	}
	require.Greater(t, share, 400, "rivals that have nothing in common are no test")
}
