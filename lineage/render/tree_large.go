package render

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage"
)

// fold moves the copies of one source that nobody took from into one line, and
// so the texts that neither took nor gave anything.
func (t *tree) fold() {
	for i := range t.l.Nodes {
		id := t.l.Nodes[i].ID
		if t.above[id] == nil && len(t.below[id]) == 0 && len(t.into[id]) == 0 && t.nodes[id].Document != "" {
			t.folds[""] = append(t.folds[""], id)
		}
		leaf := func(c string) bool { return len(t.below[c]) == 0 }
		var leaves []string
		for _, c := range t.below[id] {
			if leaf(c) {
				leaves = append(leaves, c)
			}
		}
		if len(leaves) >= foldLeaves {
			t.folds[id] = leaves
			t.below[id] = slices.DeleteFunc(t.below[id], leaf)
		}
	}
}

// same says what texts took from the source that they share.
func (t *tree) same(ids []string) string {
	lo, hi, wording := 1., 0., 0
	for _, id := range ids {
		if d := t.above[id]; d.Relation == lineage.TextOf {
			wording++
			lo, hi = min(lo, d.Share), max(hi, d.Share)
		}
	}
	switch {
	case wording < len(ids):
		return fmt.Sprintf("%d more that name it", len(ids))
	case percent(lo) == percent(hi):
		return fmt.Sprintf("%d more took wording (%s)", len(ids), percent(hi))
	}
	return fmt.Sprintf("%d more took wording (%s to %s)", len(ids), percent(lo), percent(hi))
}

// fold names nodes in one paragraph, with what they took and how sure that is.
func (p *page) fold(t *tree, ids []string, first, rest, what string) {
	var all []string
	for _, id := range ids {
		s := p.name(t.nodes[id])
		if d := t.above[id]; d != nil {
			s += fmt.Sprintf(" (%.2f)", clampShown(d.Probability))
		}
		all = append(all, s)
	}
	p.put(first, rest, plainStyle, what+": "+sentence(all, len(all)))
}

// gist writes what a node of a large story took, in a line each.
func (p *page) gist(t *tree, id, rest string) {
	for _, d := range t.into[id] {
		if d.Relation != lineage.TextOf && t.into[id][0].Relation == lineage.TextOf {
			continue // a credit beside the wording
		}
		s := p.claim(t.nodes, d)
		if _, turns := split(d); len(turns) > 0 {
			s += ", since " + p.evidence(&turns[0])
		} else if !d.Directed {
			s += fmt.Sprintf(" (%s)", why(d))
		}
		p.put(rest, rest+"  ", plainStyle, shorten(s, 2*(p.width-columns(rest))-8))
	}
}
