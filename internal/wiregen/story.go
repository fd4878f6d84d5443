package wiregen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// A Role says how a document came about.
type Role string

// The roles. All but the first and the last are ways of rewriting.
const (
	Wire        Role = "wire"        // an agency's own version
	Reprint     Role = "reprint"     // word by word, dateline kept or dropped
	Cut         Role = "cut"         // the same without its tail
	Reorder     Role = "reorder"     // paragraphs in another order, a few left out
	Spin        Role = "spin"        // odd synonyms, broken quotations
	Paraphrase  Role = "paraphrase"  // the same statements in other words
	Merge       Role = "merge"       // two sources in turns
	Extend      Role = "extend"      // less than half copied, much of its own
	Independent Role = "independent" // copied nobody
)

// Rewritings are the roles that copy.
var Rewritings = []Role{Reprint, Cut, Reorder, Spin, Paraphrase, Merge, Extend}

// A Kind says how a sentence was copied.
type Kind string

// The kinds of copies, named as align names its passages.
const (
	Verbatim    Kind = "verbatim"
	Edited      Kind = "edited"
	Paraphrased Kind = "paraphrased"
)

// A Span is a range of bytes of a body, [Start, End).
type Span struct{ Start, End int }

// A Document is one text of a story, with what a reader of it would know and
// what only its maker knows.
type Document struct {
	ID        string // its place in Story.Documents, from "1": it tells nothing
	Title     string
	Source    string
	Published string // RFC 3339, a day, or "": as precise as such stamps are
	Body      string

	Role    Role
	Written time.Time // the truth, to the minute
}

// An Edge says that To has something from From: Relation is "text", "facts",
// "scoop", or "statement" where To has the phrases and quotations of what From gave
// to everybody. From may be the ID of a latent source.
type Edge struct{ From, To, Relation string }

// A Copy is one sentence of To that was taken from one of From.
type Copy struct {
	From, To         string
	FromSpan, ToSpan Span
	Kind             Kind
}

// A Latent is a source that is not among the documents. Name is what texts
// that credit it call it.
type Latent struct{ ID, Name string }

// A Story is documents on one event with the truth about them. Documents are
// in no order that means anything; Edges are in order of To, then From, Copies
// in order of To and the place in it.
type Story struct {
	Documents []Document
	Edges     []Edge
	Copies    []Copy
	Order     []string // IDs of the documents as they were written, earliest first
	Latent    []Latent
}

// Options shape a story. A zero number is drawn from the seed; a negative one
// means none.
type Options struct {
	Agencies     int    // that report on their own: 1 or 2 by default, at most 6
	Versions     int    // of each agency's story: 1 to 3 by default
	Rewrites     int    // 1 to 6 by default
	Independents int    // 0 to 2 by default
	Rewritings   []Role // that are drawn from; all by default
	// Missing leaves the first agency's versions out of the documents: they
	// are latent. By default one version in eight is left out where there are
	// others.
	Missing bool
	// Undated leaves Published empty. By default half of the documents have an
	// instant, three in ten a day; one wire story in ten carries the time of
	// some client's page instead of its own.
	Undated bool
}

// A desk makes one story.
type desk struct {
	r         *rand.Rand
	event     *event
	paper     *Latent          // the local paper that had it first, if one had
	traded    bool             // the shares of the company are
	erred     bool             // a first version has a wrong number
	headlines int              // taken
	credits   int              // wordings of the credit taken
	tips      int              // and of what the paper alone knows
	known     map[string][]int // facts that each agency learns of
	taken     []string         // outlets
	all       []*article
}

// New returns the story of a seed. It is a pure function of its arguments.
func New(seed uint64, o Options) Story {
	r := rand.New(rand.NewPCG(seed, 0x77697265)) // "wire"
	d := &desk{r: r, event: newEvent(r), known: map[string][]int{}}
	if r.IntN(2) == 0 {
		d.paper = &Latent{"latent:paper", d.event.slots["paper"]}
	}
	d.traded = r.IntN(2) == 0
	count := func(n, lo, hi int) int {
		drawn := between(r, lo, hi+1) // always, so that one option does not change what the others draw
		if n != 0 {
			return max(n, 0)
		}
		return drawn
	}
	agencyNames := slices.Clone(agencies)
	r.Shuffle(len(agencyNames), func(i, j int) { agencyNames[i], agencyNames[j] = agencyNames[j], agencyNames[i] })
	var sources []*article // that others rewrite
	for i, agency := range agencyNames[:min(count(o.Agencies, 1, 2), len(agencyNames))] {
		versions := d.wire(agency, max(1, count(o.Versions, 1, 3)))
		for _, a := range versions {
			a.missing = o.Missing && i == 0 || !o.Missing && len(versions) > 1 && r.IntN(8) == 0
		}
		if !o.Missing && !slices.ContainsFunc(versions, func(a *article) bool { return !a.missing }) {
			versions[0].missing = false
		}
		sources = append(sources, versions...)
	}
	d.all = append(d.all, sources...)
	var independents []*article
	for range count(o.Independents, 0, 2) {
		independents = append(independents, d.independent())
	}
	d.all = append(d.all, independents...)
	roles := o.Rewritings
	if roles == nil {
		roles = Rewritings
	}
	for range count(o.Rewrites, 1, 6) {
		if len(sources) == 0 {
			break
		}
		d.all = append(d.all, d.copyist(pick(r, roles), sources, independents))
	}
	return d.story(o)
}

// copyist makes one rewriting. One in seven was made from a copy: a copy of a
// copy is a habit of sites, not of newspapers.
func (d *desk) copyist(role Role, sources, independents []*article) *article {
	from := pick(d.r, sources)
	if copies := d.all[len(sources)+len(independents):]; len(copies) > 0 && d.r.IntN(7) == 0 {
		from = pick(d.r, copies)
	}
	if role != Merge {
		return d.rewrite(role, from)
	}
	// The second source of a merger has nothing in common with the first.
	var others []*article
	for _, a := range slices.Concat(sources, independents) {
		if from.agency == "" || a.agency != from.agency {
			others = append(others, a)
		}
	}
	if from.agency == "" || len(others) == 0 {
		return d.rewrite(Extend, from)
	}
	return d.rewrite(Merge, from, pick(d.r, others))
}

// story hands out identities and writes down the truth.
func (d *desk) story(o Options) Story {
	r := d.r
	var s Story
	for _, a := range d.all {
		if a.missing {
			a.id = fmt.Sprintf("latent:%d", len(s.Latent)+1)
			s.Latent = append(s.Latent, Latent{a.id, a.agency})
		}
		a.write()
	}
	var there []*article
	for _, i := range r.Perm(len(d.all)) {
		a := d.all[i]
		if a.missing {
			continue
		}
		there = append(there, a)
		a.id = fmt.Sprint(len(there))
		s.Documents = append(s.Documents, Document{ID: a.id, Title: a.title, Source: a.source, Body: a.body, Published: d.stamp(a, o), Role: a.role, Written: a.written})
	}
	if d.paper != nil {
		s.Latent = append(s.Latent, *d.paper)
	}
	edges := map[Edge]bool{}
	for _, a := range d.all {
		if a.told != nil {
			edges[Edge{a.told.id, a.id, "statement"}] = true
		}
		for _, x := range a.credited {
			edges[Edge{x.id, a.id, "facts"}] = true
		}
		for _, c := range a.sentences() {
			if c.from != nil {
				edges[Edge{c.from.home.id, a.id, "text"}] = true
				if !a.missing && !c.from.home.missing {
					s.Copies = append(s.Copies, Copy{c.from.home.id, a.id, c.from.span, c.span, c.how})
				}
			}
			switch c.fact {
			case creditOf:
				edges[Edge{d.paper.ID, a.id, "scoop"}] = true
			case factsOf:
				edges[Edge{d.paper.ID, a.id, "facts"}] = true
			}
		}
	}
	for e := range edges {
		s.Edges = append(s.Edges, e)
	}
	slices.SortFunc(s.Edges, func(a, b Edge) int {
		return strings.Compare(a.To+" "+a.From+" "+a.Relation, b.To+" "+b.From+" "+b.Relation)
	})
	slices.SortStableFunc(s.Copies, func(a, b Copy) int {
		if c := strings.Compare(a.To, b.To); c != 0 {
			return c
		}
		return a.ToSpan.Start - b.ToSpan.Start
	})
	slices.SortStableFunc(there, func(a, b *article) int { return a.written.Compare(b.written) })
	for _, a := range there {
		s.Order = append(s.Order, a.id)
	}
	return s
}

// stamp is what a page would say of its time.
func (d *desk) stamp(a *article, o Options) string {
	at := a.written.Add(a.renewed)
	if n := d.r.IntN(10); n == 0 && a.role == Wire {
		at = at.Add(time.Duration(between(d.r, 1, 30)) * time.Hour)
	}
	switch n := d.r.IntN(10); {
	case o.Undated || n < 2:
		return ""
	case n < 5:
		return at.Format(time.DateOnly)
	}
	return at.Format(time.RFC3339)
}
