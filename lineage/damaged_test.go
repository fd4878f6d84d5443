package lineage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
)

// A scriptorium is how manuscripts of an invented work come about.
type scriptorium struct {
	n, words int
	slip     int // one in so many words
	merged   int // copies made from two models, changing over in the middle
}

// tradition is the manuscripts of a scriptorium, each copied by hand from an
// earlier one with small slips, and the pairs of model and copy. Half of the
// manuscripts lose leaves, most of them after they were copied.
func tradition(rnd *rand.Rand, h scriptorium) (texts []string, truth map[[2]int]bool) {
	words := [][]string{prose(rnd, h.words)}
	truth = map[[2]int]bool{}
	lose := func(w []string) []string {
		m := len(w)/8 + rnd.IntN(len(w)/3)
		i := rnd.IntN(len(w) - m)
		return slices.Delete(slices.Clone(w), i, i+m)
	}
	merged := map[int]bool{h.n - 2: h.merged > 0}
	for range h.merged - 1 {
		merged[2+rnd.IntN(h.n-2)] = true
	}
	for i := 1; i < h.n; i++ {
		p := rnd.IntN(i)
		model := words[p]
		truth[[2]int{p, i}] = true
		if merged[i] {
			q := (p + 1 + rnd.IntN(i-1)) % i
			model = slices.Concat(model[:len(model)/2], words[q][len(words[q])/2:])
			truth[[2]int{q, i}] = true
		}
		w := scribe(rnd, model, h.slip)
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

// scribe copies words with one slip in so many.
func scribe(rnd *rand.Rand, words []string, slip int) []string {
	var out []string
	for i, w := range words {
		switch rnd.IntN(4 * slip) {
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
	race.OneGoroutine(t)
	for name, x := range map[string]struct {
		scriptorium
		least float64 // F of the links that are likelier than not
	}{
		"a dozen":          {scriptorium{12, 600, 30, 1}, .82},
		"few words":        {scriptorium{12, 300, 30, 1}, .78},
		"careless":         {scriptorium{12, 500, 10, 1}, .9},
		"careful":          {scriptorium{12, 900, 100, 1}, .8},
		"often two models": {scriptorium{16, 600, 30, 5}, .76},
	} {
		t.Run(name, func(t *testing.T) {
			var whole, left agreement
			sure, sureRight := 0, 0
			for seed := range uint64(4) {
				texts, truth := tradition(rand.New(rand.NewPCG(seed, 5)), x.scriptorium)
				k := collate.NewKin(texts, false)
				for _, e := range stemma.Spanning(k.N, k.Tree) {
					whole.said++
					if truth[e] {
						whole.right++
					}
				}
				r := newRemnant(k)
				require.NotNil(t, r, "half of the manuscripts of tradition %d have lost leaves", seed)
				for _, b := range r.bonds() {
					ok := truth[[2]int{b.a, b.b}]
					if b.p >= .5 {
						left.said++
						if ok {
							left.right++
						}
					}
					if b.p >= .8 {
						sure++
						if ok {
							sureRight++
						}
					}
				}
				whole.truth += len(truth)
				left.truth += len(truth)
			}
			t.Logf("F %.3f by proportions, %.3f by what is left; %d of %d sure links right", whole.f(), left.f(), sureRight, sure)
			require.Less(t, whole.f(), left.f(), "proportions group the damaged with the damaged: %+v", whole)
			require.Greater(t, left.f(), x.least, "links by what is left: %+v", left)
			require.Greater(t, float64(sureRight)/float64(sure), .82, "of %d links with a probability of .8 and more", sure)
			require.Greater(t, sure, left.truth/3, "links that are said with confidence")
		})
	}
}

func TestDamageIsNoSignOfDirection(t *testing.T) {
	race.OneGoroutine(t)
	for seed := range uint64(3) {
		texts, _ := tradition(rand.New(rand.NewPCG(seed, 5)), scriptorium{12, 900, 30, 1})
		ws, pairs := witnesses(t, texts)
		for _, d := range infer(t, ws, pairs).Derivations {
			for _, e := range slices.Concat(d.Evidence, d.Against) {
				require.NotEqual(t, "growth", e.Signal, "%s -> %s: the shorter one has lost leaves", d.From, d.To)
			}
			require.False(t, d.Directed, "%s -> %s: nothing in the texts tells the model from its copy: %+v", d.From, d.To, d.Evidence)
		}
	}
}

func TestAddedSectionsAreNoDamage(t *testing.T) {
	rnd := rand.New(rand.NewPCG(8, 8))
	words := prose(rnd, 400)
	var texts []string
	for range 8 {
		texts = append(texts, strings.Join(words, " "))
		words = slices.Insert(scribe(rnd, words, 30), rnd.IntN(len(words)-50), prose(rnd, 150)...)
	}
	require.Nil(t, newRemnant(collate.NewKin(texts, false)), "what an older version has the younger ones have too")
}

func TestEachModelOfACopyShowsInItsPart(t *testing.T) {
	rnd := rand.New(rand.NewPCG(6, 28))
	first := prose(rnd, 600)
	one, other := scribe(rnd, scribe(rnd, first, 15), 15), scribe(rnd, scribe(rnd, first, 15), 15)
	merged := scribe(rnd, slices.Concat(one[:400], other[400:]), 40)
	in := allFates(first, one, other, merged)
	for n, x := range []struct {
		model int
		want  string
	}{{1, "first"}, {2, "last"}} {
		p := between(in, x.model, 3)
		require.Greater(t, p.part, 1.4, "model %d of the merged copy: %+v", n+1, p)
		require.Less(t, p.all, p.part, "it was used for a part only")
		require.Contains(t, p.in.String(), x.want, "that part: %+v", p)
	}
	p := between(in, 0, 3)
	require.Less(t, p.part, .5, "the common ancestor of both models is behind them everywhere: %+v", p)
}

func TestFreedomIsCountedWhereAllThreeArePreserved(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 14))
	first := prose(rnd, 300)
	second := scribe(rnd, first, 20)
	third := scribe(rnd, second, 20)
	in := allFates(first[:260], second, third[90:])
	require.Less(t, between(in, 0, 2).all, -1.4, "the second lies between the first and the third")
	require.Greater(t, between(in, 0, 1).all, 1.4, "nothing lies between the first and the second")
	require.Greater(t, between(in, 1, 2).all, 1.4, "nor between the second and the third")
	require.Zero(t, between(in[:2], 0, 1).all, "two texts alone")
}

// allFates are what became of the tokens of each text in each other one.
func allFates(texts ...[]string) [][][]byte {
	in := make([][][]byte, len(texts))
	for a := range in {
		in[a] = make([][]byte, len(texts))
	}
	tokens := func(w []string) []uint64 {
		t := collate.Tokenize(strings.Join(w, " "))
		return t.Exact
	}
	for a := range in {
		for b := range a {
			x, y := tokens(texts[a]), tokens(texts[b])
			in[a][b], in[b][a] = fates(collate.Diff(x, y), len(x), len(y))
		}
	}
	return in
}

func TestFewSlipsAreSlipsToo(t *testing.T) {
	rnd := rand.New(rand.NewPCG(11, 4))
	copied, revised := []string{}, []string{}
	words := [][]string{prose(rnd, 900)}
	draft := words[0]
	for i := range 9 {
		words = append(words, scribe(rnd, words[rnd.IntN(i+1)], 180))
		draft = revise(rnd, draft)
		revised = append(revised, strings.Join(draft, " "))
	}
	for _, w := range words {
		copied = append(copied, strings.Join(w, " "))
	}
	require.NotNil(t, newRemnant(collate.NewKin(copied, false)), "five words of each, no leaf lost")
	require.Nil(t, newRemnant(collate.NewKin(revised, false)), "clauses of up to 30 words put in")
	ws, pairs := witnesses(t, copied)
	for _, d := range infer(t, ws, pairs).Derivations {
		require.False(t, d.Directed, "%s -> %s: a longer copy is no later one: %+v", d.From, d.To, d.Evidence)
	}
}

func TestEitherOfTwoLikeTextsMayBeTheModel(t *testing.T) {
	rnd := rand.New(rand.NewPCG(12, 7))
	first := prose(rnd, 300)
	twin, other := slices.Clone(first), scribe(rnd, first, 10)
	third := scribe(rnd, first, 20)
	in := allFates(twin, first, third, other)
	room := between(in, 1, 2)
	require.Less(t, room.all, .1, "the twin may be the model as well: %+v", room)
	require.Greater(t, between(allFates(first, third, other), 0, 1).all, 2., "without a twin the first is")
}
