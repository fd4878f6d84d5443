package align

import (
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// reference is the score of the best local alignment of the two texts of p, by
// the whole dynamic program: what seeds, chains and bounded extension are an
// approximation of.
func reference(p *pair) int {
	best := 0
	row := make([]int, p.a.n+1)
	for j := range p.b.n {
		diagonal := row[0]
		for i := range p.a.n {
			v := max(0, row[i+1]-p.b.toll(j), row[i]-p.a.toll(i))
			if g, ok := p.pass(i, j); ok {
				v = max(v, diagonal+g)
			}
			diagonal, row[i+1] = row[i+1], v
			best = max(best, v)
		}
	}
	return best
}

func TestAgainstReference(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	significant, short := 0, 0
	for range 400 {
		a, b := scramble(r), scramble(r)
		p := new(pair)
		p.set(Prepare(text(t, a)), Prepare(text(t, b)), nil)
		want := reference(p)
		got := 0
		for _, q := range p.inOrder() {
			got = max(got, q.score)
		}
		require.LessOrEqual(t, got, want, "no path beats the best one\na: %s\nb: %s", a, b)
		if want >= leastInOrder+2*edge {
			significant++
			require.Positive(t, got, "what is significant is found\na: %s\nb: %s", a, b)
			if 10*got < 9*want {
				short++
			}
		}
	}
	require.Greater(t, significant, 100, "the texts have something to find")
	// An extension ends after a dozen replaced words; the whole program goes on.
	require.LessOrEqual(t, short, significant/8, "nearly all is found whole")
}

func TestConcurrent(t *testing.T) {
	al, err := New(nil)
	require.NoError(t, err)
	a, b := text(t, story(quarry)), text(t, story(regatta[:2], quarry[1:4], regatta[2:]))
	want := al.Passages(a, b)
	require.NotEmpty(t, want)
	got := make([][]Passage, 64)
	var wg sync.WaitGroup
	for i := range got {
		wg.Go(func() {
			al.Passages(b, text(t, scramble(rand.New(rand.NewPCG(uint64(i), 0)))))
			got[i] = al.Passages(a, b)
		})
	}
	wg.Wait()
	for _, ps := range got {
		require.Equal(t, want, ps)
	}
}
