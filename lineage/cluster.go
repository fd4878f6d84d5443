package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

// A Cluster is a set of witnesses that tell one story, by index, in order.
type Cluster struct {
	Witnesses []int
	Pairs     []int // indexes of the pairs between them
}

// Clusters groups the witnesses of the pairs, in order of their first witness.
// A pair that shares little, and no topic, is in no cluster: stories do not
// chain through boilerplate or a shared quotation.
// Witnesses that give themselves out as one item (the same URL, or the same
// source and title) belong together even where no passage was verified between
// them, as long as they share a run of five tokens: rewritten wholesale, an
// item is still itself.
// Witnesses that credit one outlet, or are by it, and speak of the same people
// and places belong together too: they tell its story in words of their own. So
// do a text that is alone and an agency's story that it credits, and a headline
// or a line that a desk sent ahead and its story; and of a few texts those that speak of the same
// as a story does (joinFolder).
func (in *Inferrer) Clusters(ws []Witness, pairs []Pair) []Cluster {
	g, at := gatherByName(ws, pairs)
	of := map[int]int{} // the cluster in out of each group
	var out []Cluster
	for i := range ws {
		r := g.find(at[i])
		if len(g.members[r]) < 2 {
			continue
		}
		k, known := of[r]
		if !known {
			k = len(out)
			of[r], out = k, append(out, Cluster{})
		}
		out[k].Witnesses = append(out[k].Witnesses, i)
	}
	for i, p := range pairs {
		if r := g.find(at[p.A]); r == g.find(at[p.B]) {
			c := &out[of[r]]
			c.Pairs = append(c.Pairs, i)
		}
	}
	return out
}

// gatherByName joins the witnesses that tell one story, in order of their IDs, and returns the place of each of ws in it.
func gatherByName(ws []Witness, pairs []Pair) (*gathering, []int) {
	all := make([]int, len(ws))
	for i := range all {
		all[i] = i
	}
	order := inNames(ws, all)
	at := placesIn(order, len(ws))
	if !slices.IsSorted(order) {
		named := make([]Witness, len(ws))
		for i, w := range order {
			named[i] = ws[w]
		}
		turned := make([]Pair, len(pairs))
		for i, p := range pairs {
			turned[i] = p.between(at[p.A], at[p.B])
		}
		sortPairs(turned)
		ws, pairs = named, turned
	}
	g := newGathering(ws, newTopics(ws))
	weak := g.joinStories(pairs)
	g.joinTaken(pairs, weak)
	g.joinItems()
	g.joinCredits(pairs)
	g.joinAgencies()
	g.joinTaken(pairs, weak) // what was of a third story may be of this one now
	g.joinStubs()
	g.joinAlerts()
	g.joinFigures()
	g.joinFolder()
	return g, at
}

// joinItems joins witnesses of one item that share a run of five tokens.
func (s *gathering) joinItems() {
	ws := s.ws
	items := newGroups(len(ws))
	first := map[string]int{}
	for i := range ws {
		for _, key := range itemKeys(&ws[i]) {
			if j, ok := first[key]; ok {
				items.join(i, j)
			} else {
				first[key] = i
			}
		}
	}
	type run struct {
		item int
		hash uint64
	}
	at := map[run]int{}
	size := make([]int, len(ws))
	for i := range ws {
		size[items.find(i)]++
	}
	for i := range ws {
		item := items.find(i)
		if size[item] < 2 || ws[i].Text == nil {
			continue
		}
		for _, h := range collate.Runs(collate.Tokenize(ws[i].Text.Source).Folded, 5) {
			if j, ok := at[run{item, h}]; ok {
				s.bridge(i, j)
			} else {
				at[run{item, h}] = i
			}
		}
	}
}

// itemKeys are the names under which a witness gives itself out as an item.
func itemKeys(w *Witness) []string {
	var keys []string
	if w.URL != "" {
		keys = append(keys, "url "+w.URL)
	}
	if w.Title != "" {
		keys = append(keys, "title "+strings.ToLower(w.Title)+"\x00"+w.Source)
	}
	return keys
}
