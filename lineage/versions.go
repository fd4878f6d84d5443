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

// VersionResemblance is the resemblance from which two documents are versions
// of one text, and versionShare the share of the shorter one's words in
// passages from which they are: a damaged or respelt copy has few whole
// shingles left.
const (
	VersionResemblance = .3
	versionShare       = .6
	// takeShare is the share for takes of one desk: a new lead and less
	// background leave a third of a story. Under one dateline it is a fifth, of
	// leastTake words in all, and under those of two places all of it.
	takeShare     = .3
	datelineShare = .2
	// leastVersions is the share of a family that has to be one group for its texts to be
	// versions at all: 135 histories of pages, guides, terms and manuscripts, real and
	// generated, were one group each, while of 16 folders of articles that bear next to no
	// signature the largest group had a third of the texts in the mean, and two at most.
	leastVersions = .6
)

// versionGroups joins the witnesses of the family that are versions of one
// text or of one item. Articles are left apart, unless they are one item: of one
// agency's story many copies are made, which are linked by what each has from
// where, and not by a tree that spans them. Takes of one desk without any client's
// copy are versions again. A family without any sign of news is one of articles all the
// same if its texts fall apart: a page is like its last version, and a story's texts are not.
func (f *family) versionGroups() groups {
	g := newGroups(len(f.ws))
	takes := f.takesAlone()
	if takes {
		f.joinStubs(g)
	} else if f.news() {
		f.joinPages(g)
		return g
	}
	for i := range f.pairs {
		p := &f.pairs[i]
		a, b := &f.ws[p.A], &f.ws[p.B]
		words := 0
		for _, q := range p.Passages {
			words += q.Words
		}
		shorter := min(len(a.Text.Words), len(b.Text.Words))
		share := versionShare
		switch {
		case takes && f.twoPlaces(p.A, p.B):
			share = 1
		case takes && words >= leastTake && f.oneDateline(p.A, p.B):
			share = datelineShare
		case takes:
			share = takeShare
		}
		if !takes && f.oneStatement(p, words) {
			continue
		}
		if p.Resemblance >= VersionResemblance || float64(words) >= share*float64(shorter) {
			g.join(p.A, p.B)
		}
	}
	f.joinKeys(g, itemKeys)
	if !takes && float64(g.largest()) < leastVersions*float64(len(f.ws)) {
		g = newGroups(len(f.ws))
		f.joinPages(g)
	}
	return g
}

// oneStatement says that most of the words that two witnesses share, so many, is what somebody said,
// and of what either says itself it shares less than versions do: two reports on one statement
// that they quote at length.
func (f *family) oneStatement(p *Pair, words int) bool {
	own := func(i int) int {
		t := f.ws[i].Text
		return len(t.Words) - quotedWords(t.Words)
	}
	voiced := f.voiced(p)
	return 2*voiced < words && float64(voiced) < versionShare*float64(min(own(p.A), own(p.B)))
}

// joinPages joins the articles of a family that are versions of one page: those of
// one address, and those of one outlet and headline that resemble each other, as
// a column has one headline over all its parts. Takes of a desk have one headline
// too, and are linked as takes.
func (f *family) joinPages(g groups) {
	f.joinKeys(g, func(w *Witness) []string {
		if w.URL == "" {
			return nil
		}
		return []string{w.URL}
	})
	for _, p := range f.pairs {
		a, b := &f.ws[p.A], &f.ws[p.B]
		if p.Resemblance >= VersionResemblance && a.Source != "" && !f.isAgency(a.Source) && oneItem(a, b) {
			g.join(p.A, p.B)
		}
	}
}

// joinKeys joins the witnesses that have a key in common.
func (f *family) joinKeys(g groups, keys func(*Witness) []string) {
	first := map[string]int{}
	for i := range f.ws {
		for _, key := range keys(&f.ws[i]) {
			if j, ok := first[key]; ok {
				g.join(i, j)
			} else {
				first[key] = i
			}
		}
	}
}

// news says that the family is made of articles; see News.
func (f *family) news() bool {
	imprints := make([]Imprint, len(f.ws))
	for i := range f.ws {
		imprints[i] = imprint(&f.ws[i], f.agencyOf(i))
	}
	return News(imprints)
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
