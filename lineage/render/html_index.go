package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// An htmlEntry is a story in the index of a page with several.
type htmlEntry struct {
	Anchor, Name, Headline, First string
	Documents                     int
	Uncredited                    int    // documents that reuse text of a source they do not name
	Outlets                       string // in lower case, a line each: what the filter searches
}

// index lists the stories of the report, those with most uncredited copying
// first, then the largest, then in order of the report: what an editor who has
// time for a few should read. One story needs no index.
func (v *view) index() []htmlEntry {
	if len(v.r.Lineages) < 2 {
		return nil
	}
	out := make([]htmlEntry, 0, len(v.r.Lineages))
	for i := range v.r.Lineages {
		l := &v.r.Lineages[i]
		e := htmlEntry{Anchor: fmt.Sprintf("story-%d", i+1), Name: "Story " + line(l.ID, longName), Documents: len(l.Documents), Uncredited: len(uncredited(l))}
		var outlets []string
		for _, rank := range byRank(l) {
			for _, n := range rank {
				e.First = cmp.Or(e.First, v.name(n))
				if d := v.docs[n.Document]; d != nil {
					outlets = append(outlets, strings.ToLower(line(cmp.Or(d.Source, d.ID), longName)))
				}
			}
		}
		g := v.digest(l)
		e.Headline = v.headline(g)
		if ranks := byRank(l); len(ranks) > 0 && len(ranks[0]) > 1 {
			e.First = "not determined"
			if len(g.origins) > 0 {
				e.First += "; most goes back to " + v.name(g.origins[0].node)
			}
		}
		slices.Sort(outlets)
		e.Outlets = strings.Join(slices.Compact(outlets), "\n")
		out = append(out, e)
	}
	slices.SortStableFunc(out, func(a, b htmlEntry) int {
		return cmp.Or(cmp.Compare(b.Uncredited, a.Uncredited), cmp.Compare(b.Documents, a.Documents))
	})
	return out
}
