package lineage

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/stemma"
)

// A version family at work: texts that are versions of one another, each text
// once, with the witnesses that carry it. Texts are in the order of a hash of
// their bytes, so that a tie is broken in the same way in any order of input, and
// not by what the texts say: in the order of their bytes, or by length, texts that
// are alike stand side by side.
type versions struct {
	f     *family
	texts [][]int // witnesses of each text, by local index: as they were published, then in order
	k     *collate.Kin
	item  bool // all say that they are one item: same URL, or same source and title
	takes bool // all are takes of one desk

	stamped *stamping // see stamps
}

// newVersions groups members (local indexes, sorted) by their text.
func newVersions(f *family, members []int) *versions {
	v := &versions{f: f, takes: f.takesAlone()}
	members = slices.Clone(members)
	lots := make(map[int]uint64, len(members))
	for _, i := range members {
		h := fnv.New64a()
		_, _ = io.WriteString(h, f.ws[i].Text.Source)
		lots[i] = h.Sum64()
	}
	slices.SortStableFunc(members, func(x, y int) int {
		return cmp.Or(cmp.Compare(lots[x], lots[y]), cmp.Compare(f.ws[x].Text.Source, f.ws[y].Text.Source), sooner(f.ws[x].Published, f.ws[y].Published))
	})
	var sources []string
	for n, i := range members {
		s := f.ws[i].Text.Source
		if n == 0 || s != sources[len(sources)-1] {
			v.texts, sources = append(v.texts, nil), append(sources, s)
		}
		t := len(v.texts) - 1
		v.texts[t] = append(v.texts[t], i)
	}
	v.item = true
	for _, i := range members[1:] {
		v.item = v.item && oneItem(&f.ws[members[0]], &f.ws[i])
	}
	v.k = collate.NewKin(sources, v.item)
	return v
}

// oneItem says that two witnesses give themselves out as one item.
func oneItem(a, b *Witness) bool {
	for _, x := range itemKeys(a) {
		if slices.Contains(itemKeys(b), x) {
			return true
		}
	}
	return false
}

// before is 1 if text a was certainly published before text b, -1 if certainly
// after it, 0 if that is not known. A text carried by several witnesses is as
// old as the first of them.
func (v *versions) before(a, b int) int {
	s := v.stamps()
	return int(s.order[a*s.n+b])
}

// precedes says that some witness of a is certainly earlier than every one of b.
func (v *versions) precedes(a, b int) bool {
	for _, x := range v.texts[a] {
		all := true
		for _, y := range v.texts[b] {
			all = all && v.f.certainly(x, y) > 0
		}
		if all {
			return true
		}
	}
	return false
}

// ordered says that the order of some two texts is known.
func (v *versions) ordered() bool {
	for a := range v.k.N {
		for b := range a {
			if v.before(a, b) != 0 {
				return true
			}
		}
	}
	return false
}

// A bond is a link between two texts of a version family, a < b, without
// direction.
type bond struct {
	a, b int
	tree bool    // part of the spanning tree
	free float64 // see freedom
	p    float64 // that the two are directly linked
	part stretch // the part of damaged texts that shows it, if not the whole
}

// freeEnough is the freedom from which a pair outside the spanning tree is a
// link too: a version merged from two. At .5 recall is higher by a hundredth
// and precision lower by as much.
const freeEnough = .6

// bonds is the structure of the family without regard to time: the least
// spanning tree, and where edits are light the further pairs that nothing lies
// between.
func (v *versions) bonds() []bond {
	k := v.k
	edges := stemma.Spanning(k.N, k.Tree)
	var out []bond
	in := map[[2]int]bool{}
	for _, e := range edges {
		in[e] = true
	}
	for a := range k.N {
		for b := a + 1; b < k.N; b++ {
			tree := in[[2]int{a, b}]
			if !tree && !k.Light {
				continue
			}
			floor := freeEnough
			if tree {
				floor = 0
			}
			r := stemma.Freedom(k.N, k.D, a, b, floor)
			if tree || r > freeEnough {
				out = append(out, bond{a: a, b: b, tree: tree, free: r})
			}
		}
	}
	for i := range out {
		out[i].p = v.bondProbability(&out[i])
	}
	return out
}

// name is the ID of the first witness of a text.
func (v *versions) name(t int) string { return v.f.ws[v.texts[t][0]].ID }

func (v *versions) note(b bond) string {
	n := v.k.Three.Variance(b.a, b.b)
	if b.free > freeEnough {
		return fmt.Sprintf("the two differ in %d readings that others share, and no other version lies between them", n)
	}
	return fmt.Sprintf("each is among the other's nearest versions: they differ in %d readings that others share", n)
}

// links are the derivations within a version family.
func (v *versions) links() []link {
	var out []link
	order := v.chronology()
	if order != nil && v.doubt(order) {
		order = nil
	}
	series := false
	switch {
	case order != nil:
	case v.inTakes():
		out, series = v.takeLinks()
	case v.inSeries():
		out, series = v.seriesLinks()
	}
	switch {
	case series:
	case order != nil:
		out = v.dated(order)
	case v.ordered():
		out = v.partly()
	default:
		out = v.undated()
	}
	for _, ws := range v.texts {
		for i, w := range ws[1:] {
			out = append(out, v.copy(ws[i], w))
		}
	}
	return out
}
