package lineage

// An Aspect is what a piece of evidence speaks of. That two texts are related
// is far surer, in nearly every case, than which of them was first; a reader
// who is shown both in one list takes one for the other.
type Aspect string

const (
	// OnLink evidence says that one text took wording from the other, whoever
	// was first.
	OnLink Aspect = "link"
	// OnDirection evidence says which of the two was first.
	OnDirection Aspect = "direction"
	// OnCredit evidence says whom a text names as its source.
	OnCredit Aspect = "credit"
)

// The signals of a link; all others of a text derivation are cues of direction.
const (
	sigPassages  = "passages"  // the wording that two articles share
	sigStructure = "structure" // where the two stand in the tree of all texts
	sigNearest   = "nearest"   // of all earlier texts the one with the least change
	sigMerge     = "merge"     // a second parent, for what the first does not explain
)

// aspectOf is the aspect of evidence with a signal in a derivation of r.
func aspectOf(r Relation, signal string) Aspect {
	if r != TextOf {
		return OnCredit
	}
	switch signal {
	case sigPassages, sigStructure, sigNearest, sigMerge:
		return OnLink
	}
	return OnDirection
}

// aspects sets the aspect of all evidence of l.
func (l *Lineage) aspects() {
	for i := range l.Derivations {
		d := &l.Derivations[i]
		for _, es := range [][]Evidence{d.Evidence, d.Against} {
			for j := range es {
				es[j].Aspect = aspectOf(d.Relation, es[j].Signal)
			}
		}
	}
}
