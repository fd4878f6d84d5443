package collate

import (
	"math"
	"slices"
)

// Kin is how near the texts of a family are to one another, all pairs, exact.
// Nothing in it knows of time or direction.
type Kin struct {
	N      int // texts
	Texts  []Tokens
	Three  *Layer     // runs of 3 folded tokens
	Raw    *Layer     // runs of 2 raw tokens
	Five   *Layer     // runs of 5 folded tokens
	Light  bool       // versions that differ by light edits
	D      []float32  // N x N: Distance
	jac    []float32  // N x N: Proportion
	RawSet [][]uint64 // the elements of raw, sorted
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

// NewKin compares all of the sources with each other. Series says that each was
// made from another one in turn, so that no two are copies of one.
func NewKin(sources []string, series bool) *Kin {
	n := len(sources)
	k := &Kin{N: n, Texts: make([]Tokens, n), D: make([]float32, n*n), jac: make([]float32, n*n)}
	layers := [3][][]uint64{}
	for i, s := range sources {
		k.Texts[i] = Tokenize(s)
		layers[0] = append(layers[0], Runs(k.Texts[i].Folded, 3))
		layers[1] = append(layers[1], Runs(k.Texts[i].raw, 2))
		layers[2] = append(layers[2], Runs(k.Texts[i].Folded, 5))
	}
	for _, s := range layers[1] {
		slices.Sort(s)
	}
	k.RawSet = layers[1]
	k.Three, k.Raw, k.Five = NewLayer(layers[0]), NewLayer(layers[1]), NewLayer(layers[2])
	k.Light = k.light()
	for a := range n {
		for b := range n {
			v := float64(k.Three.Variance(a, b)) + rawWeight*float64(k.Raw.Variance(a, b))
			if k.Light && !series {
				v += float64(k.Three.opposed(a, b)) + rawWeight*float64(k.Raw.opposed(a, b))
			}
			s := float64(k.Three.difference(a, b)) + rawWeight*float64(k.Raw.difference(a, b))
			k.D[a*n+b] = float32(v + singularWeight*s)
			k.jac[a*n+b] = float32((k.Five.Jaccard(a, b) + k.Three.Jaccard(a, b) + k.Raw.Jaccard(a, b)) / 3)
		}
		k.D[a*n+a], k.jac[a*n+a] = 0, 0
	}
	return k
}

// light says that the texts are versions that differ by light edits.
func (k *Kin) light() bool {
	if k.N <= 2 {
		return false
	}
	nearest := make([]float64, k.N)
	for a := range nearest {
		nearest[a] = math.Inf(1)
		for b := range k.N {
			if b != a {
				nearest[a] = min(nearest[a], k.Five.Jaccard(a, b))
			}
		}
	}
	slices.Sort(nearest)
	return nearest[k.N/2] < lightMedian
}

// Distance counts the readings on which a and b differ and in which either has
// company, with the raw layer and singular readings as tie-breakers.
//
// Where edits are light and texts branch, singular readings of the one that
// stand against singular readings of the other count too: of copies in each of
// which a name was put in the place of the original's no two are as near to each
// other as to the original, though what they differ in is in no third text.
// In a series what is singular was changed again in the next version; where
// texts are rewritten, it seldom stands in the same place, and only blurs what
// has company.
func (k *Kin) Distance(a, b int) float64 { return float64(k.D[a*k.N+b]) }

// Proportion is the share of their text in which a and b differ: the mean
// Jaccard distance of the three layers. Runs of five, of three and raw pairs
// are each right about as often, and about different pairs (encyclopedia
// chains: F_und .913, .929 and .929 each, .934 together).
func (k *Kin) Proportion(a, b int) float64 { return float64(k.jac[a*k.N+b]) }

// Tree is the distance under which the least spanning tree is the best first
// structure: what the two share counts for more where texts are long, since
// the description of a whole tree is shortest where intersections are largest.
func (k *Kin) Tree(a, b int) float64 {
	if !k.Light {
		return k.Proportion(a, b)
	}
	return k.Distance(a, b) - .5*float64(k.Three.all[a]+k.Three.all[b])
}

// Cost is what it takes to make v out of u: what v adds tells its parent, what
// it dropped hardly does (a quarter: with dates .896 becomes .914 of F on
// version histories and .885 becomes .927 on encyclopedia pages; with equal
// weights this would be the symmetric distance). It says nothing about
// direction: |u| + |v without u| is the same both ways.
func (k *Kin) Cost(u, v int) float64 {
	return float64(k.Three.Minus(v, u)) + .25*float64(k.Three.Minus(u, v)) +
		rawWeight*(float64(k.Raw.Minus(v, u))+.25*float64(k.Raw.Minus(u, v)))
}

// TakenBack counts along a path how many readings change from one text to the
// next, and how many of those that a text lacks are in the two beside it: what
// was changed there and changed back at once.
func (k *Kin) TakenBack(path []int) (back, changed int) {
	sets := make([]map[uint64]struct{}, len(path))
	for i, t := range path {
		runs := Runs(k.Texts[t].Folded, 3)
		sets[i] = make(map[uint64]struct{}, len(runs))
		for _, x := range runs {
			sets[i][x] = struct{}{}
		}
	}
	for i := 1; i < len(path); i++ {
		changed += k.Three.Minus(path[i-1], path[i]) + k.Three.Minus(path[i], path[i-1])
		if i+1 == len(path) {
			break
		}
		for x := range sets[i-1] {
			_, here := sets[i][x]
			_, after := sets[i+1][x]
			if !here && after {
				back++
			}
		}
	}
	return back, changed
}
