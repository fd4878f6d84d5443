package wiretrace

import (
	"context"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage"
	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// Options shape every stage. The zero value is the default.
type Options struct {
	Normalize normalize.Options `json:"normalize"`
	Align     align.Options     `json:"align"`
	Lineage   lineage.Options   `json:"lineage"`
	// Shingle is the number of words a shingle has for resemblance and
	// containment. The default is 5.
	Shingle int `json:"shingle"`
}

// A Report is what Analyze found; see package lineage.
type Report = lineage.Report

// Analyze finds what docs have in common and who copied whom.
func Analyze(ctx context.Context, docs []Document, o *Options) (*Report, error) {
	var opt Options
	if o != nil {
		opt = *o
	}
	if opt.Shingle == 0 {
		opt.Shingle = 5
	}
	no := opt.Normalize
	no.Stem = true
	n, err := normalize.New(&no)
	if err != nil {
		return nil, err
	}
	al, err := align.New(&opt.Align)
	if err != nil {
		return nil, err
	}
	in, err := lineage.New(&opt.Lineage)
	if err != nil {
		return nil, err
	}
	rep := &Report{Version: 1, Options: opt, Documents: []lineage.Document{}, Matches: []lineage.Match{}, Lineages: []lineage.Lineage{}}
	ws := make([]lineage.Witness, len(docs))
	sets := make([]shingle.Set, len(docs))
	for i := range docs {
		d := &docs[i]
		pub, err := d.published()
		if err != nil {
			return nil, err
		}
		t := n.TextIn(d.Body, d.Language)
		ws[i] = lineage.Witness{ID: d.ID, Title: d.Title, Source: d.Source, URL: d.URL, Published: pub, Canonical: d.Canonical, Text: t}
		sets[i] = shingle.NewSet(t.Words, opt.Shingle)
		doc := lineage.Document{ID: d.ID, Title: d.Title, Source: d.Source, URL: d.URL, Language: t.Language, Published: d.Published, Words: len(t.Words), Marks: []lineage.Mark{}}
		for _, m := range t.Marks {
			doc.Marks = append(doc.Marks, lineage.Mark{Kind: string(m.Kind), Value: m.Value, Detail: m.Detail, Start: int(m.Start), End: int(m.End)})
		}
		rep.Documents = append(rep.Documents, doc)
	}
	var pairs []lineage.Pair
	for a := range ws {
		for b := a + 1; b < len(ws); b++ {
			ps := al.Passages(ws[a].Text, ws[b].Text)
			if len(ps) == 0 {
				continue
			}
			p := lineage.Pair{A: a, B: b, Resemblance: sets[a].Resemblance(sets[b]), AInB: sets[a].Containment(sets[b]), BInA: sets[b].Containment(sets[a]), Passages: ps}
			pairs = append(pairs, p)
			m := lineage.Match{A: ws[a].ID, B: ws[b].ID, Resemblance: p.Resemblance, Containment: lineage.Containment{AInB: p.AInB, BInA: p.BInA}}
			for _, q := range ps {
				x, y := ws[a].Text.Bytes(q.A), ws[b].Text.Bytes(q.B)
				m.Passages = append(m.Passages, lineage.Passage{A: lineage.Span{Start: int(x.Start), End: int(x.End)}, B: lineage.Span{Start: int(y.Start), End: int(y.End)},
					Kind: string(q.Kind), Similarity: q.Similarity, Words: q.Words})
			}
			rep.Matches = append(rep.Matches, m)
		}
	}
	for _, c := range in.Clusters(ws, pairs) {
		l, err := in.Lineage(ctx, ws, pairs, c)
		if err != nil {
			return nil, err
		}
		rep.Lineages = append(rep.Lineages, *l)
	}
	return rep, nil
}
