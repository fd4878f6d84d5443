package lineage

import (
	"math"
	"slices"
)

// Kin is how near the texts of a family are to one another, all pairs, exact.
// Nothing in it knows of time or direction.
type kin struct {
	n      int
	tok    []tokens
	three  *layer // runs of 3 folded tokens
	raw    *layer // runs of 2 raw tokens
	five   *layer // runs of 5 folded tokens
	light  bool   // versions that differ by light edits
	d      []float32
	jac    []float32
	rawSet [][]uint64 // the elements of raw, sorted
}

// Constants of the distance. The raw layer only breaks ties: .1 gains three to
// four points of F on version histories, while a full vote would let white
// space outweigh words. Singular readings count a hundredth: enough to put the
// plainer of two otherwise equal texts between the other and the rest.
const (
	rawWeight      = .1
	singularWeight = .01
)

// lightMedian is the boundary between two ways of versioning: the median
// distance of a text to its nearest relative, as a Jaccard distance of runs of
// five tokens. Below it texts are edited in places and betweenness of exact
// differences is the better structure; above it they are rewritten and only
// the proportion shared can be trusted. Any value in .03 to .15 decides alike
// on the histories it was chosen on.
const lightMedian = .05

func newKin(sources []string) *kin {
	n := len(sources)
	k := &kin{n: n, tok: make([]tokens, n), d: make([]float32, n*n), jac: make([]float32, n*n)}
	layers := [3][][]uint64{}
	for i, s := range sources {
		k.tok[i] = tokenize(s)
		layers[0] = append(layers[0], grams(k.tok[i].folded, 3))
		layers[1] = append(layers[1], grams(k.tok[i].raw, 2))
		layers[2] = append(layers[2], grams(k.tok[i].folded, 5))
	}
	for _, s := range layers[1] {
		slices.Sort(s)
	}
	k.rawSet = layers[1]
	k.three, k.raw, k.five = newLayer(layers[0]), newLayer(layers[1]), newLayer(layers[2])
	for a := range n {
		for b := range n {
			v := float64(k.three.variance(a, b)) + rawWeight*float64(k.raw.variance(a, b))
			s := float64(k.three.difference(a, b)) + rawWeight*float64(k.raw.difference(a, b))
			k.d[a*n+b] = float32(v + singularWeight*s)
			k.jac[a*n+b] = float32((k.five.jaccard(a, b) + k.three.jaccard(a, b) + k.raw.jaccard(a, b)) / 3)
		}
		k.d[a*n+a], k.jac[a*n+a] = 0, 0
	}
	var nearest []float64
	for a := range n {
		j := math.Inf(1)
		for b := range n {
			if b != a {
				j = min(j, k.five.jaccard(a, b))
			}
		}
		nearest = append(nearest, j)
	}
	slices.Sort(nearest)
	k.light = n > 2 && nearest[n/2] < lightMedian
	return k
}

// distance counts the readings on which a and b differ and in which either has
// company, with the raw layer and singular readings as tie-breakers.
func (k *kin) distance(a, b int) float64 { return float64(k.d[a*k.n+b]) }

// proportion is the share of their text in which a and b differ: the mean
// Jaccard distance of the three layers. Runs of five, of three and raw pairs
// are each right about as often, and about different pairs (encyclopedia
// chains: F_und .913, .929 and .929 each, .934 together).
func (k *kin) proportion(a, b int) float64 { return float64(k.jac[a*k.n+b]) }

// tree is the distance under which the least spanning tree is the best first
// structure: what the two share counts for more where texts are long, since
// the description of a whole tree is shortest where intersections are largest.
func (k *kin) tree(a, b int) float64 {
	if !k.light {
		return k.proportion(a, b)
	}
	return k.distance(a, b) - .5*float64(k.three.all[a]+k.three.all[b])
}

// cost is what it takes to make v out of u: what v adds tells its parent, what
// it dropped hardly does (a quarter: with dates .896 becomes .914 of F on
// version histories and .885 becomes .927 on encyclopedia pages; with equal
// weights this would be the symmetric distance). It says nothing about
// direction: |u| + |v without u| is the same both ways.
func (k *kin) cost(u, v int) float64 {
	return float64(k.three.minus(v, u)) + .25*float64(k.three.minus(u, v)) +
		rawWeight*(float64(k.raw.minus(v, u))+.25*float64(k.raw.minus(u, v)))
}
