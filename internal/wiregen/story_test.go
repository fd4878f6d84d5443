package wiregen_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/wiregen"
)

func ExampleNew() {
	s := wiregen.New(2, wiregen.Options{Agencies: 1, Versions: 1, Rewrites: 2, Independents: 1})
	for _, id := range s.Order {
		for _, d := range s.Documents {
			if d.ID == id {
				fmt.Printf("%s, %s: %s\n", d.ID, d.Role, d.Title)
			}
		}
	}
	fmt.Println(s.Edges)
	// Output:
	// 4, wire: Train drivers strike, 47,500 stranded
	// 3, reprint: Strike enters second day in Brennland
	// 2, independent: No trains in Brennland as drivers walk out
	// 1, paraphrase: Rail strike hits 47,500 commuters
	// [{4 1 text} {4 3 text}]
}

// seeds runs f on many stories of all shapes, and names the one that fails.
func seeds(t *testing.T, f func(s wiregen.Story)) {
	t.Helper()
	for seed := range uint64(60) {
		for _, o := range []wiregen.Options{{}, {Missing: true}, {Agencies: 2, Versions: 3, Rewrites: 8}} {
			func() {
				defer func() {
					if t.Failed() {
						t.Logf("the story is that of seed %d with %+v", seed, o)
					}
				}()
				f(wiregen.New(seed, o))
			}()
		}
	}
}

func TestStoryIsPure(t *testing.T) {
	for seed := range uint64(20) {
		require.Equal(t, wiregen.New(seed, wiregen.Options{}), wiregen.New(seed, wiregen.Options{}))
	}
	require.NotEqual(t, wiregen.New(1, wiregen.Options{}), wiregen.New(2, wiregen.Options{}))
}

// What the story says of itself agrees with its texts.
func TestTruthAgreesWithText(t *testing.T) {
	seeds(t, func(s wiregen.Story) {
		docs, latent, copied := map[string]wiregen.Document{}, map[string]bool{}, map[wiregen.Edge]bool{}
		for _, d := range s.Documents {
			docs[d.ID] = d
			require.NotContains(t, d.Body, "{", "a slot was not filled")
			require.NotContains(t, d.Body, "  ", "a slot was filled with nothing")
			require.NotContains(t, d.Body, " ,", "a slot was filled with nothing")
		}
		for _, l := range s.Latent {
			latent[l.ID] = true
		}
		for _, c := range s.Copies {
			from := docs[c.From].Body[c.FromSpan.Start:c.FromSpan.End]
			to := docs[c.To].Body[c.ToSpan.Start:c.ToSpan.End]
			require.NotEmpty(t, from)
			require.Equal(t, c.Kind == wiregen.Verbatim, from == to, "%s copy of\n%s\nis\n%s", c.Kind, from, to)
			copied[wiregen.Edge{From: c.From, To: c.To, Relation: "text"}] = true
		}
		for _, e := range s.Edges {
			if latent[e.From] || latent[e.To] {
				continue
			}
			require.Contains(t, docs, e.To, "%v leads nowhere", e)
			require.Equal(t, "text", e.Relation)
			require.True(t, copied[e], "%v has no copied sentence", e)
			delete(copied, e)
			require.False(t, docs[e.To].Written.Before(docs[e.From].Written), "%v goes back in time", e)
			require.NotEqual(t, wiregen.Independent, docs[e.To].Role)
		}
		require.Empty(t, copied, "sentences copied without an edge")
	})
}

func TestOrderIsThatOfWriting(t *testing.T) {
	seeds(t, func(s wiregen.Story) {
		require.Len(t, s.Order, len(s.Documents))
		written := map[string]time.Time{}
		for _, d := range s.Documents {
			written[d.ID] = d.Written
		}
		for i := 1; i < len(s.Order); i++ {
			require.False(t, written[s.Order[i]].Before(written[s.Order[i-1]]))
		}
	})
}

// Documents that have no source in common share no run of eight words outside
// quotation marks: shared wording is copied wording.
func TestNobodySharesByChance(t *testing.T) {
	seeds(t, func(s wiregen.Story) {
		related := map[string]map[string]bool{} // all that an ID descends from, itself included
		var up func(id string) map[string]bool
		up = func(id string) map[string]bool {
			if m, ok := related[id]; ok {
				return m
			}
			m := map[string]bool{id: true}
			related[id] = m
			for _, e := range s.Edges {
				if e.To == id {
					for a := range up(e.From) {
						m[a] = true
					}
				}
			}
			return m
		}
		runs := map[string]string{}
		for _, d := range s.Documents {
			own := map[string]bool{}
			for _, p := range strings.Split(d.Body, "\n\n") {
				if d.Title == p || strings.HasPrefix(p, "(") || strings.HasPrefix(p, "More news") || strings.HasPrefix(p, "Read more") {
					continue
				}
				for _, run := range outsideQuotes(p, 8) {
					own[run] = true
				}
			}
			for run := range own {
				other, ok := runs[run]
				if !ok {
					runs[run] = d.ID
					continue
				}
				common := false
				for a := range up(d.ID) {
					common = common || up(other)[a]
				}
				require.True(t, common, "%s and %s share %q and no source", other, d.ID, run)
			}
		}
	})
}

// outsideQuotes is every run of n words of p outside quotation marks.
func outsideQuotes(p string, n int) []string {
	var out []string
	for i, part := range strings.Split(p, `"`) {
		words := strings.Fields(part)
		for j := 0; i%2 == 0 && j+n <= len(words); j++ {
			out = append(out, strings.Join(words[j:j+n], " "))
		}
	}
	return out
}

func TestOptions(t *testing.T) {
	count := func(s wiregen.Story, roles ...wiregen.Role) int {
		n := 0
		for _, d := range s.Documents {
			for _, r := range roles {
				if d.Role == r {
					n++
				}
			}
		}
		return n
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		seed := r.Uint64()
		s := wiregen.New(seed, wiregen.Options{Agencies: 1, Versions: 1, Rewrites: 4, Independents: -1, Rewritings: []wiregen.Role{wiregen.Spin}, Undated: true})
		require.Equal(t, 1, count(s, wiregen.Wire))
		require.Equal(t, 4, count(s, wiregen.Spin))
		require.Len(t, s.Documents, 5)
		for _, d := range s.Documents {
			require.Empty(t, d.Published)
		}
		s = wiregen.New(seed, wiregen.Options{Agencies: 1, Versions: 2, Rewrites: 3, Independents: 1, Missing: true})
		require.Equal(t, 0, count(s, wiregen.Wire))
		require.Len(t, s.Documents, 4)
		s = wiregen.New(seed, wiregen.Options{Agencies: -1, Rewrites: 3, Independents: 2})
		require.Len(t, s.Documents, 2)
		require.Empty(t, s.Copies)
	}
}

// A wide generator: over many seeds every role and every kind of copy occurs.
func TestVariety(t *testing.T) {
	roles, kinds, relations, stamps := map[wiregen.Role]int{}, map[wiregen.Kind]int{}, map[string]int{}, map[int]int{}
	for seed := range uint64(200) {
		s := wiregen.New(seed, wiregen.Options{})
		for _, d := range s.Documents {
			roles[d.Role]++
			stamps[len(d.Published)]++
		}
		for _, c := range s.Copies {
			kinds[c.Kind]++
		}
		for _, e := range s.Edges {
			relations[e.Relation]++
		}
	}
	require.Len(t, roles, 9, "%v", roles)
	require.Len(t, kinds, 3, "%v", kinds)
	require.Len(t, relations, 3, "%v", relations)
	require.Len(t, stamps, 3, "none, a day, an instant: %v", stamps)
}

// More independent reporters than the event has colour for still report.
func TestManyIndependents(t *testing.T) {
	s := wiregen.New(7, wiregen.Options{Agencies: 2, Versions: 3, Rewrites: 46, Independents: 8})
	n := 0
	for _, d := range s.Documents {
		if d.Role == wiregen.Independent {
			n++
			require.NotEmpty(t, d.Body)
		}
	}
	require.Equal(t, 8, n)
}
