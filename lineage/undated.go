package lineage

// claimOdds is the least probability, given a link, at which its direction is
// claimed: two to one.
const claimOdds = .67

// historyOdds is the same for the links of a version history, whose directions
// are weighed all together: at three to two nine in ten links have a direction,
// and on encyclopedia pages .96 of those are right.
const historyOdds = .6

// undated links a family whose order is known of no pair, or of some pairs
// only: structure first, then its root.
func (v *versions) undated() []link {
	if !v.item && !v.takes {
		if r := v.k.remnant(); r != nil {
			return v.damagedLinks(r)
		}
	}
	bonds := v.bonds()
	n := v.k.n
	tree := newRooted(n)
	cues := make([][]cue, len(bonds))
	for i, b := range bonds {
		cues[i] = v.cues(b.a, b.b)
		if b.tree {
			z, known := v.direction(b.a, b.b, cues[i])
			tree.add(b.a, b.b, z, known)
		}
	}
	tree.weigh()
	tree.favourEnds()
	root := 0
	for t := range n {
		if tree.score[t] > tree.score[root] {
			root = t
		}
	}
	depth := tree.depths(root)
	side := tree.orient(temper(n))
	var out []link
	dirs := make([]float64, len(bonds))
	for i, b := range bonds {
		dir := 0.
		if b.tree {
			dir = side(b.a, b.b)
		} else {
			dir = .5
			if depth[b.a] < depth[b.b] {
				dir = .75
			} else if depth[b.a] > depth[b.b] {
				dir = .25
			}
		}
		least := historyOdds
		if _, claim := fused(cues[i]); n == 2 && !claim && !v.takes {
			least = 2 // a habit of growth is no evidence on a single pair, but those of a desk are
		}
		dirs[i] = dir
		out = append(out, v.settled(b, dir, least, cues[i], v.note(b)))
	}
	return v.withRunners(out, bonds, dirs)
}

// depths are the numbers of links from root.
func (t *rooted) depths(root int) []int {
	d := make([]int, len(t.links))
	for i := range d {
		d[i] = -1
	}
	d[root] = 0
	todo := []int{root}
	for len(todo) > 0 {
		u := todo[0]
		todo = todo[1:]
		for _, e := range t.links[u] {
			if d[e.to] < 0 {
				d[e.to] = d[u] + 1
				todo = append(todo, e.to)
			}
		}
	}
	return d
}

// cues are the signs of direction between two texts, growth among them where
// the texts are of a kind that grows.
func (v *versions) cues(a, b int) []cue {
	cs := v.f.cues(v.texts[a][0], v.texts[b][0])
	if !v.f.grows(v.texts[a][0], v.texts[b][0]) {
		return cs // the cues of the wire weigh what was added and cut
	}
	ch := compare(&v.k.tok[a], &v.k.tok[b])
	if z := ch.growth(); z != 0 {
		cs = append(cs, cue{Evidence: Evidence{Signal: "growth", Weight: z, Note: ch.note(v.name(a), v.name(b))}, school: growthSchool})
	}
	return cs
}

// direction is the log-odds that a is the source of b, and whether the order
// is known by times of publication.
func (v *versions) direction(a, b int, cs []cue) (z float64, known bool) {
	if o := v.before(a, b); o != 0 {
		return 30 * float64(o), true
	}
	z, _ = fused(cs)
	return z, false
}

// settled is the link between the witnesses that carry the two texts of b,
// with note on why they are linked. The direction is claimed from a probability
// of least.
func (v *versions) settled(b bond, dir, least float64, cs []cue, note string) link {
	l := orient(b.a, b.b, b.p, dir, least)
	l.evidence, l.against = sides(cs, l.from == b.a)
	l.evidence = append(l.evidence, Evidence{Signal: sigStructure, Weight: logit(b.p), Note: note})
	l.from, l.to = v.texts[l.from][0], v.texts[l.to][0]
	return l
}
