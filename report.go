package wiretrace

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strconv"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/normalize"
)

// A Report is what was found in a set of documents; see package lineage.
type Report = lineage.Report

// Report infers the lineages of all documents added so far. Documents are in
// the order they were added, matches in the order of their documents, those of
// a document with itself last, lineages in the order of their first document.
// Every document is in one lineage: one that has nothing to do with any other
// is alone in its own, with the sources that it credits.
func (d *Detector) Report(ctx context.Context) (*Report, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	slices.SortFunc(d.pairs, func(p, q lineage.Pair) int { return cmp.Or(p.A-q.A, p.B-q.B) })
	rep := &Report{Version: 1, Options: d.o, Documents: make([]lineage.Document, 0, len(d.byID))}
	for i := range d.docs {
		if !d.gone(i) {
			rep.Documents = append(rep.Documents, d.document(i))
		}
	}
	clusters := d.withLone(d.in.Clusters(d.ws, d.pairs))
	rep.Lineages = make([]lineage.Lineage, len(clusters))
	err := d.parallel(ctx, len(clusters), func(i int) error {
		l, err := d.in.Lineage(ctx, d.ws, d.pairs, clusters[i])
		if err == nil {
			rep.Lineages[i] = *l
			rep.Lineages[i].ID = strconv.Itoa(d.numbers.of[clusters[i].Witnesses[0]] + 1)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	d.conclude(rep, clusters)
	// Last, as they are most of a report: while lineages are inferred, which takes
	// memory too, they are not there yet.
	rep.Matches = make([]Match, 0, len(d.pairs)+len(d.again))
	for i := range d.pairs {
		rep.Matches = append(rep.Matches, d.match(&d.pairs[i]))
	}
	for _, i := range slices.Sorted(maps.Keys(d.again)) {
		rep.Matches = append(rep.Matches, d.self(i)...)
	}
	d.cleaned.conclude(rep)
	return rep, nil
}

// withLone are the clusters with one more for each document that is in none, in
// the order of their first document.
func (d *Detector) withLone(clusters []lineage.Cluster) []lineage.Cluster {
	clustered := make([]bool, len(d.ws))
	for _, c := range clusters {
		for _, i := range c.Witnesses {
			clustered[i] = true
		}
	}
	for i := range d.ws {
		if !clustered[i] && !d.gone(i) {
			clusters = append(clusters, lineage.Cluster{Witnesses: []int{i}})
		}
	}
	slices.SortFunc(clusters, func(x, y lineage.Cluster) int { return x.Witnesses[0] - y.Witnesses[0] })
	return clusters
}

// conclude fills in what only the lineages tell of the documents: how much of
// each is reused, and when it was written, by the clocks of its family.
func (d *Detector) conclude(rep *Report, clusters []lineage.Cluster) {
	at := make(map[string]int, len(rep.Documents))
	for i := range rep.Documents {
		at[rep.Documents[i].ID] = i
	}
	for k, c := range clusters {
		for n, i := range c.Witnesses {
			doc := &rep.Documents[at[d.ws[i].ID]]
			doc.Written = rep.Lineages[k].Written[n]
			doc.Reused = rep.Lineages[k].Audit.Documents[n].Reused
			for _, m := range rep.Lineages[k].Mentions[n] {
				doc.Marks = append(slices.DeleteFunc(doc.Marks, func(x lineage.Mark) bool { return toldBetter(x, m) }), m)
			}
			slices.SortStableFunc(doc.Marks, func(x, y lineage.Mark) int { return x.Start - y.Start })
		}
	}
}

// toldBetter says that m, which only the story shows, takes the place of x: the story may tell
// the value of a mark that has none, and that a speaker is an outlet.
func toldBetter(x, m lineage.Mark) bool {
	if x.Kind == m.Kind && x.Start == m.Start && x.End == m.End {
		return true
	}
	return x.Detail == "speaker" && m.Kind != string(normalize.Spin) && x.Start < m.End && m.Start < x.End
}

// document describes document i.
func (d *Detector) document(i int) lineage.Document {
	in, t := &d.docs[i], d.ws[i].Text
	out := lineage.Document{ID: in.ID, Title: in.Title, Source: in.Source, URL: in.URL, Language: t.Language, Published: in.Published,
		Words: len(t.Words), Marks: make([]lineage.Mark, len(t.Marks))}
	for k, m := range t.Marks {
		out.Marks[k] = lineage.Mark{Kind: string(m.Kind), Value: m.Value, Detail: m.Detail, Start: int(m.Start), End: int(m.End)}
	}
	if in.Extracted {
		out.Text = &in.Body
	}
	return out
}

// self describes how document i matches itself, as it does when it comes again;
// one without words matches nothing.
func (d *Detector) self(i int) []Match {
	n := len(d.ws[i].Text.Words)
	if n == 0 {
		return nil
	}
	all := normalize.Range{Start: 0, End: n}
	return []Match{d.match(&lineage.Pair{A: i, B: i, Resemblance: 1, AInB: 1, BInA: 1,
		Passages: []align.Passage{{A: all, B: all, Kind: align.Verbatim, Similarity: 1, Words: n}}})}
}

// match describes a pair in bytes of its documents.
func (d *Detector) match(p *lineage.Pair) Match {
	a, b := d.ws[p.A].Text, d.ws[p.B].Text
	m := Match{A: d.ws[p.A].ID, B: d.ws[p.B].ID, Resemblance: p.Resemblance, Containment: lineage.Containment{AInB: p.AInB, BInA: p.BInA},
		Passages: make([]lineage.Passage, len(p.Passages))}
	for i := range p.Passages {
		m.Passages[i] = passage(a, b, &p.Passages[i])
	}
	d.cleaned.match(&m)
	return m
}

// passage gives p in bytes.
func passage(a, b *normalize.Text, p *align.Passage) lineage.Passage {
	out := lineage.Passage{A: span(a, p.A), B: span(b, p.B), Kind: string(p.Kind), Similarity: p.Similarity, Words: p.Words}
	out.Edits = slices.Grow(out.Edits, len(p.Edits))
	for _, e := range p.Edits {
		out.Edits = append(out.Edits, lineage.Edit{A: span(a, e.A), B: span(b, e.B), Change: string(e.Change)})
	}
	return out
}

// span gives a range of words in bytes; an empty range is the empty span at
// the end of the word before it.
func span(t *normalize.Text, r normalize.Range) lineage.Span {
	if r.Start < r.End {
		s := t.Bytes(r)
		return lineage.Span{Start: int(s.Start), End: int(s.End)}
	}
	at := 0
	if r.Start > 0 {
		at = int(t.Words[r.Start-1].End)
	}
	return lineage.Span{Start: at, End: at}
}
