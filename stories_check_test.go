package wiretrace_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/lineage"
)

// A finding is a report with what is needed to ask it whether an expectation
// holds.
type finding struct {
	report *wiretrace.Report
	body   map[string]string // by document ID
}

func newFinding(r *wiretrace.Report, docs []wiretrace.Document) *finding {
	f := &finding{r, map[string]string{}}
	for _, d := range docs {
		f.body[d.ID] = d.Body
	}
	return f
}

// holds says whether e is met; what was found instead is for the reader of a
// failure.
func (f *finding) holds(e *expectation) (ok bool, instead string) {
	switch e.what {
	case "together":
		ok, instead = f.together(e.args)
	case "source":
		ok, instead = f.source(e.args[0])
	case "text", "facts", "scoop":
		ok, instead = f.derives(e)
	case "order":
		ok, instead = f.order(e.args[0], e.args[1])
	case "written":
		ok, instead = f.written(e.args)
	case "passage":
		ok, instead = f.passage(e)
	case "mark":
		ok, instead = f.mark(e)
	}
	return ok != e.not, instead
}

// is says whether node n is what a name of want.txt means.
func is(n lineage.Node, name string) bool {
	if source, ok := strings.CutPrefix(name, latentPrefix); ok {
		return n.Latent == lineage.Named && strings.Contains(strings.ToLower(n.Name), strings.ToLower(source))
	}
	return n.Document == name
}

func (f *finding) together(ids []string) (bool, string) {
	var homes []string
	for _, l := range f.report.Lineages {
		n := 0
		for _, d := range l.Documents {
			for _, id := range ids {
				if d == id {
					n++
				}
			}
		}
		if n == len(ids) {
			return true, ""
		}
		homes = append(homes, strings.Join(l.Documents, " "))
	}
	return false, fmt.Sprintf("lineages of %q", homes)
}

func (f *finding) source(name string) (bool, string) {
	var all []string
	for _, l := range f.report.Lineages {
		for _, n := range l.Nodes {
			if is(n, name) {
				return true, "there is " + n.Name
			}
			if n.Latent != "" {
				all = append(all, n.Name)
			}
		}
	}
	return false, fmt.Sprintf("latent sources %q", all)
}

// derives answers for text, facts and scoop. "--" asks only whether the two
// are said to be related, in whatever direction; 2p, since an undirected
// derivation carries the probability of one of its two directions.
func (f *finding) derives(e *expectation) (bool, string) {
	found, best := "nothing between the two", -1.
	for _, l := range f.report.Lineages {
		node := map[string]lineage.Node{}
		for _, n := range l.Nodes {
			node[n.ID] = n
		}
		for _, d := range l.Derivations {
			from, to := node[d.From], node[d.To]
			forth := is(from, e.args[0]) && is(to, e.args[1])
			back := is(to, e.args[0]) && is(from, e.args[1])
			if string(d.Relation) != e.what || !forth && !back {
				continue
			}
			p := d.Probability
			if d.Probability > best {
				found, best = derivationLine(d), d.Probability
			}
			if e.arrow == "--" && !d.Directed {
				p = min(1, 2*p)
			}
			if p >= e.least && (e.arrow == "--" || forth && d.Directed) {
				return true, derivationLine(d)
			}
		}
	}
	return false, found
}

func derivationLine(d lineage.Derivation) string {
	arrow := "->"
	if !d.Directed {
		arrow = "--"
	}
	return fmt.Sprintf("%s %s %s %s, probability %.2f", d.Relation, d.From, arrow, d.To, d.Probability)
}

func (f *finding) order(first, then string) (bool, string) {
	found := "the two are not in one lineage"
	for _, l := range f.report.Lineages {
		for _, a := range l.Nodes {
			for _, b := range l.Nodes {
				if is(a, first) && is(b, then) {
					if a.Rank < b.Rank {
						return true, fmt.Sprintf("ranks %d and %d", a.Rank, b.Rank)
					}
					found = fmt.Sprintf("ranks %d and %d", a.Rank, b.Rank)
				}
			}
		}
	}
	return false, found
}

func (f *finding) written(args []string) (bool, string) {
	for _, d := range f.report.Documents {
		if d.ID != args[0] {
			continue
		}
		if d.Written == nil {
			return false, "no clock speaks"
		}
		lo, err1 := time.Parse(time.RFC3339, args[1])
		hi, err2 := time.Parse(time.RFC3339, args[2])
		in := err1 == nil && err2 == nil && !d.Written.Earliest.Before(lo) && !d.Written.Latest.After(hi)
		return in, fmt.Sprintf("written %s to %s, from %s", d.Written.Earliest.Format(time.RFC3339), d.Written.Latest.Format(time.RFC3339), d.Written.From)
	}
	return false, "no such document"
}

// passage asks whether the passages between two documents cover at least 0.6
// of both quotations, as an editor would call it found; the edges of a passage
// are measured elsewhere.
func (f *finding) passage(e *expectation) (bool, string) {
	const enough = .6
	found := "no passage there"
	for _, m := range f.report.Matches {
		swap := m.A == e.args[1] && m.B == e.args[0]
		if !swap && (m.A != e.args[0] || m.B != e.args[1]) {
			continue
		}
		for _, qa := range places(f.body[e.args[0]], e.quotes[0]) {
			for _, qb := range places(f.body[e.args[1]], e.quotes[1]) {
				a, b := 0, 0
				for _, p := range m.Passages {
					if swap {
						p.A, p.B = p.B, p.A
					}
					x, y := overlap(qa, p.A), overlap(qb, p.B)
					if x > 0 && y > 0 {
						a, b = a+x, b+y
						found = fmt.Sprintf("%s %.2f %q", p.Kind, p.Similarity, f.body[e.args[0]][p.A.Start:p.A.End])
					}
				}
				if float64(a) >= enough*float64(qa[1]-qa[0]) && float64(b) >= enough*float64(qb[1]-qb[0]) {
					return true, found
				}
			}
		}
	}
	return false, found
}

func overlap(q [2]int, s lineage.Span) int { return max(0, min(q[1], s.End)-max(q[0], s.Start)) }

// mark asks for a mark of the kind that overlaps the quotation by half of the
// shorter of the two.
func (f *finding) mark(e *expectation) (bool, string) {
	var there []string
	for _, d := range f.report.Documents {
		if d.ID != e.args[0] {
			continue
		}
		for _, m := range d.Marks {
			for _, q := range places(f.body[d.ID], e.quotes[0]) {
				both := overlap(q, lineage.Span{Start: m.Start, End: m.End})
				if 2*both < min(q[1]-q[0], m.End-m.Start) || both == 0 {
					continue
				}
				if m.Kind == e.args[1] {
					return true, fmt.Sprintf("%s %q", m.Kind, m.Value)
				}
				there = append(there, m.Kind)
			}
		}
	}
	return false, fmt.Sprintf("marks there: %q", there)
}
