package lineage

import (
	"cmp"
	"context"
	"slices"
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
	Links     string // addresses that it links to, one a line
	Provider  string // whose text it is, by its metadata, if not the outlet's own
	Text      *normalize.Text
}

// An Interval is a stretch of time, both ends included.
type Interval struct{ Earliest, Latest time.Time }

// order is 1 if x ends before y begins, -1 if y does before x, 0 if neither.
func (x Interval) order(y Interval) int {
	switch {
	case x.Latest.Before(y.Earliest):
		return 1
	case y.Latest.Before(x.Earliest):
		return -1
	}
	return 0
}

// A Pair is two witnesses, by index, with their verified passages. A < B.
type Pair struct {
	A, B        int
	Resemblance float64
	AInB, BInA  float64 // containment
	Passages    []align.Passage
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

// Lineage infers the lineage of one cluster of ws. It does not depend on the
// order of ws, in which it is told: ties fall by the IDs. The error is that of ctx.
func (in *Inferrer) Lineage(ctx context.Context, ws []Witness, pairs []Pair, c Cluster) (*Lineage, error) {
	f := byName(ws, pairs, c)
	l := &Lineage{ID: strconv.Itoa(c.Witnesses[0] + 1), Warnings: []string{}, Derivations: []Derivation{}}
	for _, i := range f.given {
		id := f.ws[i].ID
		l.Documents = append(l.Documents, id)
		l.Nodes = append(l.Nodes, Node{ID: id, Document: id, Rank: 1})
	}
	links, err := f.links(ctx)
	if err != nil {
		return nil, err
	}
	for _, k := range links {
		l.Derivations = append(l.Derivations, f.text(k))
	}
	f.fromLostVersions(l)
	f.sources(l)
	f.fromAncestors(l, f.required)
	f.fromLost(l)
	f.fromStatements(l)
	f.fromAncestors(l, f.fuller)
	f.fromCommonProse(l)
	f.fromFellowClients(l)
	f.fromSignedAgencies(l)
	f.fromExcerpts(l)
	f.doubtClients(l)
	l.Written = f.along(f.allWritten(), l)
	f.rank(l)
	f.arrange(l)
	l.aspects()
	f.spun = f.exchanges(f.parents(l))
	l.Mentions, l.Written = inInput(f, f.mentions()), inInput(f, l.Written)
	l.Audit = f.audit(l)
	return l, nil
}

// links are the text derivations of the family, in order of To, then From.
func (f *family) links(ctx context.Context) ([]link, error) {
	var out []link
	f.home = f.versionGroups()
	for _, m := range f.home.sets() {
		if len(m) < 2 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		out = append(out, newVersions(f, m).links()...)
	}
	var u *reuse
	for i := range f.pairs {
		a, b := f.pairs[i].A, f.pairs[i].B
		if f.home.find(a) == f.home.find(b) {
			continue
		}
		if u == nil {
			u = f.reuse()
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if k, ok := u.link(a, b); ok {
			out = append(out, k)
		}
	}
	out = f.figureLinks(f.alertLinks(out))
	if f.wording = u; u != nil {
		f.unsent = u.lostVersions()
		out = u.withoutLost(out, f.unsent)
		f.required = u.ancestors(out)
		f.required = append(f.required, u.paired(out, f.required)...)
		f.fuller = u.chained(out, f.required)
		u.withMore(f.required)
		u.withMore(f.fuller)
	}
	f.timely(out)
	slices.SortStableFunc(out, func(x, y link) int {
		return cmp.Or(cmp.Compare(x.to, y.to), cmp.Compare(x.from, y.from))
	})
	return out, ctx.Err()
}

// mentions are the marks of each witness that only the family shows.
func (f *family) mentions() [][]Mark {
	out := make([][]Mark, len(f.ws))
	for i := range f.ws {
		for _, m := range slices.Concat(f.read(i).mentions, f.spun[i]) {
			out[i] = append(out[i], Mark{Kind: string(m.Kind), Value: m.Value, Detail: m.Detail, Start: int(m.Start), End: int(m.End)})
		}
	}
	return out
}

// text is k as it is reported.
func (f *family) text(k link) Derivation {
	strongest(k.evidence)
	strongest(k.against)
	d := Derivation{From: f.ws[k.from].ID, To: f.ws[k.to].ID, Relation: TextOf, Probability: k.p, Directed: k.directed,
		Share: f.share(k.from, k.to), Evidence: k.evidence, Against: k.against}
	if d.Evidence == nil {
		d.Evidence = []Evidence{}
	}
	if d.Against == nil {
		d.Against = []Evidence{}
	}
	if k.runner >= 0 {
		d.RunnerUp = &RunnerUp{From: f.ws[k.runner].ID, Probability: k.runnerP}
	}
	return d
}

// share is the share of to's words in passages that it shares with from.
func (f *family) share(from, to int) float64 {
	n := len(f.ws[to].Text.Words)
	if n == 0 {
		return 0
	}
	words := 0
	for _, p := range f.passages(to, from) {
		words += p.A.Len()
	}
	return min(1, float64(words)/float64(n))
}

// arrange sorts nodes by rank, latent ones first, then by input order, and
// derivations by To, then From, then relation, in the order of the nodes'
// input.
func (f *family) arrange(l *Lineage) {
	input := f.inputOrder()
	slices.SortStableFunc(l.Nodes, func(x, y Node) int {
		return cmp.Or(cmp.Compare(x.Rank, y.Rank), cmp.Compare(input[x.ID], input[y.ID]), cmp.Compare(x.ID, y.ID))
	})
	slices.SortStableFunc(l.Derivations, func(x, y Derivation) int {
		return cmp.Or(cmp.Compare(input[x.To], input[y.To]), cmp.Compare(input[x.From], input[y.From]),
			cmp.Compare(x.From, y.From), cmp.Compare(x.Relation, y.Relation))
	})
}
