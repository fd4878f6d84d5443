package render

import "github.com/wiretrace/wiretrace/lineage"

// A view looks things up in a report.
type view struct {
	r       *lineage.Report
	docs    map[string]*lineage.Document
	matches map[[2]string]*lineage.Match
	at      map[string]int    // places of documents in the report
	names   map[string]string // what documents of a story are called, by id
	texts   func(id string) string
}

func newView(r *lineage.Report, texts func(id string) string) *view {
	v := &view{r, map[string]*lineage.Document{}, map[[2]string]*lineage.Match{}, map[string]int{}, map[string]string{}, texts}
	for i := range r.Documents {
		v.docs[r.Documents[i].ID] = &r.Documents[i]
		v.at[r.Documents[i].ID] = i
	}
	for i := range r.Matches {
		v.matches[[2]string{r.Matches[i].A, r.Matches[i].B}] = &r.Matches[i]
	}
	for i := range r.Lineages {
		v.call(&r.Lineages[i])
	}
	return v
}

// told is the report without the lineages that tell nothing: those of documents
// that stand alone and credit no source. Only JSON has them.
func told(r *lineage.Report) *lineage.Report {
	out := *r
	out.Lineages = nil
	for i := range r.Lineages {
		if l := &r.Lineages[i]; len(l.Documents) > 1 || len(l.Derivations) > 0 {
			out.Lineages = append(out.Lineages, *l)
		}
	}
	return &out
}

// text is the text of a document, from the caller or else from the report; ""
// where neither has it.
func (v *view) text(id string) string {
	if v.texts != nil {
		if s := v.texts(id); s != "" {
			return s
		}
	}
	if d := v.docs[id]; d != nil && d.Text != nil {
		return *d.Text
	}
	return ""
}

// quote returns the bytes [start, end) of a document on one line, "" if the
// text is not at hand or the span is none of it.
func (v *view) quote(id string, start, end int) string {
	s := v.text(id)
	if start < 0 || start >= end || end > len(s) {
		return ""
	}
	return oneLine(s[start:end])
}

// nodes are the nodes of l by id.
func nodes(l *lineage.Lineage) map[string]*lineage.Node {
	m := map[string]*lineage.Node{}
	for i := range l.Nodes {
		m[l.Nodes[i].ID] = &l.Nodes[i]
	}
	return m
}
