package lineage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tradition is n manuscripts of an invented work, each copied by hand from an
// earlier one with small slips, and the pairs of model and copy. One scribe has
// two models and changes over between them. Half of the manuscripts lose
// leaves, most of them after they were copied.
func tradition(rnd *rand.Rand, n int) (texts []string, truth map[[2]int]bool) {
	words := [][]string{prose(rnd, 900)}
	truth = map[[2]int]bool{}
	lose := func(w []string) []string {
		m := len(w)/8 + rnd.IntN(len(w)/3)
		i := rnd.IntN(len(w) - m)
		return slices.Delete(slices.Clone(w), i, i+m)
	}
	for i := 1; i < n; i++ {
		p := rnd.IntN(i)
		model := words[p]
		truth[[2]int{p, i}] = true
		if i == n-2 {
			q := (p + 1 + rnd.IntN(i-1)) % i
			model = slices.Concat(model[:len(model)/2], words[q][len(words[q])/2:])
			truth[[2]int{q, i}] = true
		}
		w := scribe(rnd, model)
		if rnd.IntN(6) == 0 {
			w = lose(w)
		}
		words = append(words, w)
	}
	for i, w := range words {
		if rnd.IntN(2) == 0 && i > 0 {
			w = lose(w)
		}
		texts = append(texts, strings.Join(w, " "))
	}
	return texts, truth
}

// scribe copies words with one slip in thirty.
func scribe(rnd *rand.Rand, words []string) []string {
	var out []string
	for i, w := range words {
		switch rnd.IntN(120) {
		case 0:
		case 1:
			out = append(out, w, prose(rnd, 1)[0])
		case 2, 3:
			out = append(out, fmt.Sprintf("%s%c", w, 'a'+rnd.IntN(26)))
		default:
			out = append(out, words[i])
		}
	}
	return out
}

// An agreement counts the pairs of texts that are linked, said to be, and both.
type agreement struct{ right, said, truth int }

func (g agreement) f() float64 { return 2 * float64(g.right) / float64(g.said+g.truth) }

func TestWhatIsLeftOfManuscriptsTellsTheirModels(t *testing.T) {
	var whole, left agreement
	var sure, sureRight int
	for seed := range uint64(12) {
		texts, truth := tradition(rand.New(rand.NewPCG(seed, 5)), 12)
		k := newKin(texts)
		for _, e := range spanningTree(k.n, k.tree) {
			whole.said++
			if truth[e] {
				whole.right++
			}
		}
		r := k.remnant()
		require.NotNil(t, r, "half of the manuscripts of tradition %d have lost leaves", seed)
		for _, b := range r.bonds() {
			ok := truth[[2]int{b.a, b.b}]
			left.said++
			if ok {
				left.right++
			}
			if b.p >= .7 {
				sure++
				if ok {
					sureRight++
				}
			}
		}
		whole.truth += len(truth)
		left.truth += len(truth)
	}
	require.Less(t, whole.f(), .75, "proportions group the damaged with the damaged: %+v", whole)
	require.Greater(t, left.f(), .85, "links by what is left: %+v", left)
	require.Greater(t, float64(sureRight)/float64(sure), .9, "of %d links with a probability of .7 and more", sure)
	require.Greater(t, sure, left.truth/2, "links that are said with confidence")
}

func TestDamageIsNoSignOfDirection(t *testing.T) {
	for seed := range uint64(3) {
		texts, _ := tradition(rand.New(rand.NewPCG(seed, 5)), 12)
		ws, pairs := witnesses(t, texts)
		for _, d := range infer(t, ws, pairs).Derivations {
			for _, e := range slices.Concat(d.Evidence, d.Against) {
				require.NotEqual(t, "growth", e.Signal, "%s -> %s: the shorter one has lost leaves", d.From, d.To)
			}
			if d.Directed {
				require.Greater(t, len(d.Evidence), 1, "%s -> %s is claimed on more than the structure", d.From, d.To)
			}
		}
	}
}

func TestAddedSectionsAreNoDamage(t *testing.T) {
	rnd := rand.New(rand.NewPCG(8, 8))
	words := prose(rnd, 400)
	var texts []string
	for range 8 {
		texts = append(texts, strings.Join(words, " "))
		words = slices.Insert(scribe(rnd, words), rnd.IntN(len(words)-50), prose(rnd, 150)...)
	}
	require.Nil(t, newKin(texts).remnant(), "what an older version has the younger ones have too")
}
