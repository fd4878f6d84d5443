package lineage

import (
	"context"
	"strconv"
	"time"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A Witness is a document as lineage sees it.
type Witness struct {
	ID     string
	Title  string
	Source string // the outlet
	URL    string
	// Published is the interval in which it was published, by its metadata;
	// both are zero where that is unknown. A day is an interval of 24 hours.
	Published Interval
	Canonical string // canonical link or isBasedOn of its page, if it has one
	Text      *normalize.Text
}

// An Interval is a stretch of time, both ends included.
type Interval struct{ Earliest, Latest time.Time }

// A Pair is two witnesses, by index, with their verified passages. A < B.
type Pair struct {
	A, B        int
	Resemblance float64
	AInB, BInA  float64 // containment
	Passages    []align.Passage
}

// A Cluster is a set of witnesses that tell one story, by index, in order.
type Cluster struct {
	Witnesses []int
	Pairs     []int // indexes of the pairs between them
}

// Options shape inference. The zero value is the default.
type Options struct{}

// An Inferrer infers lineages. It is safe for concurrent use.
type Inferrer struct{ o Options }

// New returns an Inferrer; nil options mean the defaults.
func New(o *Options) (*Inferrer, error) {
	if o == nil {
		o = &Options{}
	}
	return &Inferrer{*o}, nil
}

// Clusters groups the witnesses of the pairs, in order of their first witness.
func (in *Inferrer) Clusters(ws []Witness, pairs []Pair) []Cluster {
	group := make([]int, len(ws))
	for i := range group {
		group[i] = i
	}
	find := func(i int) int {
		for group[i] != i {
			i = group[i]
		}
		return i
	}
	for _, p := range pairs {
		a, b := find(p.A), find(p.B)
		group[max(a, b)] = min(a, b)
	}
	at := map[int]int{}
	var out []Cluster
	for i := range ws {
		g := find(i)
		if _, ok := at[g]; !ok {
			at[g] = len(out)
			out = append(out, Cluster{})
		}
		out[at[g]].Witnesses = append(out[at[g]].Witnesses, i)
	}
	for i, p := range pairs {
		c := &out[at[find(p.A)]]
		c.Pairs = append(c.Pairs, i)
	}
	n := 0
	for _, c := range out {
		if len(c.Witnesses) > 1 {
			out[n] = c
			n++
		}
	}
	return out[:n]
}

// Lineage infers the lineage of one cluster of ws.
func (in *Inferrer) Lineage(ctx context.Context, ws []Witness, pairs []Pair, c Cluster) (*Lineage, error) {
	l := &Lineage{ID: strconv.Itoa(c.Witnesses[0] + 1), Warnings: []string{}, Derivations: []Derivation{}}
	for _, w := range c.Witnesses {
		l.Documents = append(l.Documents, ws[w].ID)
		l.Nodes = append(l.Nodes, Node{ID: ws[w].ID, Document: ws[w].ID, Rank: 1})
	}
	for _, i := range c.Pairs {
		l.Derivations = append(l.Derivations, Derivation{From: ws[pairs[i].A].ID, To: ws[pairs[i].B].ID, Relation: TextOf,
			Probability: .5, Evidence: []Evidence{}, Against: []Evidence{}})
	}
	return l, nil
}
