package wiretrace_test

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lineage"
)

// A tally is how well the lineages of many generated stories agree with their
// truth.
type tally struct {
	linked, found, right int // pairs: truly linked, said to be, both
	toIndependent        int // pairs said to be linked of which one copied nobody
	// Links to a text that has word for word all that was taken from the true
	// parent: nobody who has but the texts can know which of them it was.
	alike int
	// knowable is what a reader who sees every copied sentence would find, with
	// one guess among the texts that have them all.
	knowable              float64
	directed, directionOK int // of the right ones
	ranked, rankOK, ranks int // pairs of documents whose order is said, rightly, all
	copies, covered       map[wiregen.Kind]int
	bins                  [10]struct{ p, truth, n float64 }
	namedTrue, namedFound int // papers that the texts credit
	strangers             int // named sources that are none
	stories               int
	// By the roles of the two: pairs said to be linked that are not, linked
	// pairs that were missed, and directions the wrong way.
	wrong, missed, turned map[string]int
}

func newTally() *tally {
	return &tally{copies: map[wiregen.Kind]int{}, covered: map[wiregen.Kind]int{}, wrong: map[string]int{}, missed: map[string]int{}, turned: map[string]int{}}
}

func (c *tally) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "links: precision %.3f recall %.3f F %.3f (%d true, %d said, %d of them with an independent)\n", c.precision(), c.recall(), c.f(), c.linked, c.found, c.toIndependent)
	fmt.Fprintf(&b, "\tF %.3f if a text that has all that was copied is as good as the parent; a guess among them is right in %.3f\n", c.fAlike(), c.knowable/math.Max(1, float64(c.linked)))
	fmt.Fprintf(&b, "direction: accuracy %.3f at coverage %.3f\n", ratio(c.directionOK, c.directed), ratio(c.directed, c.right))
	fmt.Fprintf(&b, "order: accuracy %.3f at coverage %.3f\n", ratio(c.rankOK, c.ranked), ratio(c.ranked, c.ranks))
	fmt.Fprintf(&b, "expected calibration error %.3f (%.3f by chance)\n", c.ece(), c.eceByChance())
	b.WriteString(c.table())
	for _, k := range []wiregen.Kind{wiregen.Verbatim, wiregen.Edited, wiregen.Paraphrased} {
		fmt.Fprintf(&b, "%s sentences in passages: %.3f of %d\n", k, ratio(c.covered[k], c.copies[k]), c.copies[k])
	}
	fmt.Fprintf(&b, "credited papers named: %.3f of %d; other names: %d", ratio(c.namedFound, c.namedTrue), c.namedTrue, c.strangers)
	for i, m := range []map[string]int{c.wrong, c.missed, c.turned} {
		fmt.Fprintf(&b, "\n%s:", []string{"wrongly linked", "links missed", "directions turned"}[i])
		keys := slices.Collect(maps.Keys(m))
		slices.SortFunc(keys, func(x, y string) int { return cmp.Or(m[y]-m[x], strings.Compare(x, y)) })
		for _, k := range keys[:min(8, len(keys))] {
			fmt.Fprintf(&b, " %d %s;", m[k], k)
		}
	}
	return b.String()
}

// table is how often claims were true by the probability that was said.
func (c *tally) table() string {
	var b strings.Builder
	for _, x := range c.bins {
		if x.n > 0 {
			fmt.Fprintf(&b, "\tsaid %.2f, true %.2f, %4.0f claims\n", x.p/x.n, x.truth/x.n, x.n)
		}
	}
	return b.String()
}

func ratio(a, b int) float64 { return float64(a) / math.Max(1, float64(b)) }

func (c *tally) precision() float64 { return ratio(c.right, c.found) }
func (c *tally) recall() float64    { return ratio(c.right, c.linked) }
func (c *tally) f() float64 {
	return 2 * c.precision() * c.recall() / math.Max(1e-9, c.precision()+c.recall())
}

// fAlike is F where a link to a text that has all that was taken from the
// parent is as good as one to the parent.
func (c *tally) fAlike() float64 {
	right := float64(c.right + c.alike)
	return 2 * right / math.Max(1, float64(c.found+c.linked))
}

// ece is the expected calibration error: the mean distance between what is
// said and what is true, in ten bins.
func (c *tally) ece() float64 {
	sum, n := 0., 0.
	for _, x := range c.bins {
		sum += math.Abs(x.p - x.truth)
		n += x.n
	}
	return sum / math.Max(1, n)
}

// eceByChance is about what claims that are exactly calibrated would have as
// ece: the mean distance of a bin's hits from what they should be, if each is a
// draw of its own.
func (c *tally) eceByChance() float64 {
	sum, n := 0., 0.
	for _, x := range c.bins {
		if x.n > 0 {
			p := x.p / x.n
			sum += math.Sqrt(2 / math.Pi * x.n * p * (1 - p))
			n += x.n
		}
	}
	return sum / math.Max(1, n)
}

func (c *tally) claim(p float64, truth bool) {
	if p < .02 {
		return
	}
	x := &c.bins[min(9, int(10*p))]
	x.p += p
	x.n++
	if truth {
		x.truth++
	}
}

// add judges one story.
func (c *tally) add(t *testing.T, s wiregen.Story) {
	t.Helper()
	var docs []wiretrace.Document
	role, place := map[string]wiregen.Role{}, map[string]int{}
	for _, d := range s.Documents {
		role[d.ID] = d.Role
		docs = append(docs, wiretrace.Document{ID: d.ID, Title: d.Title, Source: d.Source, Published: d.Published, Body: d.Body})
	}
	for i, id := range s.Order {
		place[id] = i
	}
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	c.stories++
	truth, cousins := relations(s)
	c.linked += len(truth)
	seen := map[[2]string]bool{}
	for _, l := range r.Lineages {
		for _, d := range l.Derivations {
			from, to := role[d.From] != "", role[d.To] != ""
			if d.Relation != lineage.TextOf || !from || !to || cousins[pairOf(d.From, d.To)] {
				continue
			}
			c.claim(d.Probability, truth[[2]string{d.From, d.To}])
			total := d.Probability
			if !d.Directed {
				c.claim(d.Probability, truth[[2]string{d.To, d.From}])
				total *= 2
			}
			pair := pairOf(d.From, d.To)
			if total < .5 || seen[pair] {
				continue
			}
			seen[pair] = true
			c.found++
			forth, back := truth[[2]string{d.From, d.To}], truth[[2]string{d.To, d.From}]
			switch {
			case forth || back:
				c.right++
				if d.Directed {
					c.directed++
				}
				switch {
				case d.Directed && forth:
					c.directionOK++
				case d.Directed:
					c.turned[fmt.Sprintf("%s -> %s", role[d.To], role[d.From])]++
				}
			default:
				a, b := string(role[d.From]), string(role[d.To])
				c.wrong[min(a, b)+" -- "+max(a, b)]++
				if a == string(wiregen.Independent) || b == string(wiregen.Independent) {
					c.toIndependent++
				}
			}
		}
		for i, a := range l.Nodes {
			for _, b := range l.Nodes[:i] {
				if a.Document == "" || b.Document == "" {
					continue
				}
				c.ranks++
				if a.Rank != b.Rank {
					c.ranked++
					if (a.Rank < b.Rank) == (place[a.Document] < place[b.Document]) {
						c.rankOK++
					}
				}
			}
		}
	}
	equal := equals(s, truth)
	isTrue := map[[2]string]bool{}
	for e := range truth {
		isTrue[pairOf(e[0], e[1])] = true
	}
	for e := range truth {
		c.knowable += 1 / float64(1+len(equal[e]))
		if seen[pairOf(e[0], e[1])] {
			continue
		}
		c.missed[fmt.Sprintf("%s -> %s", role[e[0]], role[e[1]])]++
		if slices.ContainsFunc(equal[e], func(z string) bool { p := pairOf(z, e[1]); return seen[p] && !isTrue[p] }) {
			c.alike++
		}
	}
	c.sources(s, r)
	c.passages(s, r)
}

func pairOf(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// relations is the true text edges between documents, missing versions
// bridged, and the pairs that have a missing version in common and are
// therefore neither linked nor unrelated.
func relations(s wiregen.Story) (edges, cousins map[[2]string]bool) {
	edges, cousins = map[[2]string]bool{}, map[[2]string]bool{}
	missing := map[string]bool{}
	for _, l := range s.Latent {
		missing[l.ID] = true
	}
	var below func(id string) []string // documents that id reaches through missing ones alone
	below = func(id string) []string {
		var out []string
		for _, e := range s.Edges {
			if e.From != id || e.Relation != "text" {
				continue
			}
			if missing[e.To] {
				out = append(out, below(e.To)...)
			} else {
				out = append(out, e.To)
			}
		}
		return out
	}
	for _, d := range s.Documents {
		for _, to := range below(d.ID) {
			edges[[2]string{d.ID, to}] = true
		}
	}
	for id := range missing {
		kin := below(id)
		for i, a := range kin {
			for _, b := range kin[:i] {
				if !edges[[2]string{a, b}] && !edges[[2]string{b, a}] {
					cousins[pairOf(a, b)] = true
				}
			}
		}
	}
	return edges, cousins
}

// equals is, for each true edge, the other documents that were there before the
// copy and have word for word all that it took.
func equals(s wiregen.Story, truth map[[2]string]bool) map[[2]string][]string {
	body, place := map[string]string{}, map[string]int{}
	for _, d := range s.Documents {
		body[d.ID] = d.Body
	}
	for i, id := range s.Order {
		place[id] = i
	}
	took := map[[2]string][]string{}
	for _, x := range s.Copies {
		e := [2]string{x.From, x.To}
		took[e] = append(took[e], body[x.From][x.FromSpan.Start:x.FromSpan.End])
	}
	out := map[[2]string][]string{}
	for e := range truth {
		for _, z := range s.Order {
			missing := func(sentence string) bool { return !strings.Contains(body[z], sentence) }
			if z != e[0] && place[z] < place[e[1]] && len(took[e]) > 0 && !slices.ContainsFunc(took[e], missing) {
				out[e] = append(out[e], z)
			}
		}
	}
	return out
}

// sources counts the papers that texts credit and the named sources found. An
// agency whose story is missing may be named as well.
func (c *tally) sources(s wiregen.Story, r *wiretrace.Report) {
	credited := false
	for _, e := range s.Edges {
		credited = credited || e.From == "latent:paper"
	}
	paper := s.Latent
	if credited {
		c.namedTrue++
	}
	found := false
	for _, l := range r.Lineages {
		for _, n := range l.Nodes {
			if n.Latent != lineage.Named {
				continue
			}
			known := false
			for _, x := range paper {
				if strings.Contains(n.Name, x.Name) {
					known = true
					found = found || x.ID == "latent:paper"
				}
			}
			if !known {
				c.strangers++
			}
		}
	}
	if credited && found {
		c.namedFound++
	}
}

// passages counts the copied sentences that the passages of the two documents
// cover by 0.6 on both sides.
func (c *tally) passages(s wiregen.Story, r *wiretrace.Report) {
	at := map[[2]string][]lineage.Passage{}
	for _, m := range r.Matches {
		at[[2]string{m.A, m.B}] = m.Passages
	}
	for _, x := range s.Copies {
		c.copies[x.Kind]++
		ps, swap := at[[2]string{x.From, x.To}], false
		if ps == nil {
			ps, swap = at[[2]string{x.To, x.From}], true
		}
		a, b := 0, 0
		for _, p := range ps {
			if swap {
				p.A, p.B = p.B, p.A
			}
			u, v := overlap([2]int{x.FromSpan.Start, x.FromSpan.End}, p.A), overlap([2]int{x.ToSpan.Start, x.ToSpan.End}, p.B)
			if u > 0 && v > 0 {
				a, b = a+u, b+v
			}
		}
		if 5*a >= 3*(x.FromSpan.End-x.FromSpan.Start) && 5*b >= 3*(x.ToSpan.End-x.ToSpan.Start) {
			c.covered[x.Kind]++
		}
	}
}

// TestGenerated measures the whole pipeline on stories whose truth is known.
// The bars stand a little under what was measured when they were set: they
// tell when a change made things worse. Raise them when one makes them better.
func TestGenerated(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	n := uint64(60)
	if testing.Short() {
		n = 20
	}
	for name, o := range map[string]wiregen.Options{"dated": {}, "undated": {Undated: true}} {
		t.Run(name, func(t *testing.T) {
			c := newTally()
			for seed := range n {
				c.add(t, wiregen.New(seed, o))
			}
			t.Logf("%d stories\n%s", c.stories, c)
			require.Greater(t, c.f(), .8, "F of links")
			require.Greater(t, c.fAlike(), .9, "F of links up to texts that have all that was copied")
			require.Greater(t, ratio(c.directionOK, c.directed), .9, "directions")
			require.Less(t, c.ece(), .05+c.eceByChance(), "calibration")
			require.Greater(t, ratio(c.covered[wiregen.Verbatim], c.copies[wiregen.Verbatim]), .95, "verbatim sentences found")
			require.Greater(t, ratio(c.covered[wiregen.Edited], c.copies[wiregen.Edited]), .9, "edited sentences found")
			if c.copies[wiregen.Paraphrased] >= 50 { // fewer say nothing
				require.Greater(t, ratio(c.covered[wiregen.Paraphrased], c.copies[wiregen.Paraphrased]), .5, "paraphrased sentences found")
			}
			require.Greater(t, ratio(c.namedFound, c.namedTrue), .8, "credited papers named")
		})
	}
}
