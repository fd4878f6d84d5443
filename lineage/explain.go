package lineage

// An Explanation says why a lineage does or does not derive To from From.
type Explanation struct {
	From, To string
	// Direct are the derivations between the two, either way round.
	Direct []Derivation
	// Path is the shortest chain of directed derivations from From to To by
	// which wording or facts came, when none is direct; nil if there is none.
	Path []Derivation
	// Common are the nodes from which both derive directly, in the lineage's
	// order: what the two share may have come from there.
	Common []string
}

// Explain says why the lineage does or does not derive the node to from the
// node from. An unknown node has an empty explanation.
func (l *Lineage) Explain(from, to string) Explanation {
	x := Explanation{From: from, To: to}
	into := map[string]map[string]bool{from: {}, to: {}}
	for _, d := range l.Derivations {
		if d.From == from && d.To == to || d.From == to && d.To == from {
			x.Direct = append(x.Direct, d)
		}
		if in := into[d.To]; in != nil && d.Directed {
			in[d.From] = true
		}
	}
	for _, n := range l.Nodes {
		if from != to && into[from][n.ID] && into[to][n.ID] {
			x.Common = append(x.Common, n.ID)
		}
	}
	if len(x.Direct) == 0 && from != to {
		x.Path = l.path(from, to)
	}
	return x
}

// path is the shortest chain of directed derivations, breadth first.
func (l *Lineage) path(from, to string) []Derivation {
	came := map[string]Derivation{}
	todo := []string{from}
	for len(todo) > 0 && to != "" {
		n := todo[0]
		todo = todo[1:]
		for _, d := range l.Derivations {
			if _, seen := came[d.To]; d.From != n || !d.Directed || seen || d.To == from {
				continue
			}
			came[d.To] = d
			todo = append(todo, d.To)
		}
	}
	var back []Derivation
	for n := to; n != from; {
		d, ok := came[n]
		if !ok {
			return nil
		}
		back = append(back, d)
		n = d.From
	}
	for i, j := 0, len(back)-1; i < j; i, j = i+1, j-1 {
		back[i], back[j] = back[j], back[i]
	}
	return back
}
