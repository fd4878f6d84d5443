package lineage

import (
	"slices"
	"sort"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A page that came without its outlet's name often gives it in passing: "she told
// the Gazette". Others say that too, of another's interview; but whoever quotes
// a paper to readers who may not know it gives its name in full, and only the
// paper's own readers know it as the Gazette.

// investigated ends the word by which a German house speaks of what it has found
// out itself: "nach SPIEGEL-Informationen". Of others it says "laut".
const investigated = "-Informationen"

// readSelves adds to what witnesses without a source are by the outlets as which
// they speak of themselves, and gives the text that says where it appeared first
// to that house, if no other is by it.
func readSelves(all []reading, ws []Witness, pairs []Pair) {
	add := func(i int, name string) {
		if k := nameKey(name); k != "" && !slices.Contains(all[i].by, k) {
			all[i].by = append(all[i].by, k)
			sort.Strings(all[i].by)
		}
	}
	for i := range ws {
		if ws[i].Source != "" {
			continue
		}
		for _, m := range all[i].marks[normalize.Attribution] {
			if speaksOfItself(ws[i].Text, m) && !toldAlike(all, ws, pairs, i, m) {
				add(i, m.Value)
			}
		}
	}
	for i := range ws {
		for _, m := range all[i].marks[normalize.Credit] {
			k := nameKey(m.Value)
			held := slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) })
			if ws[i].Source == "" && m.Detail == "republished" && !held {
				defer add(i, m.Value) // to all that say so
			}
		}
	}
}

// speaksOfItself says that attribution m of t names the house as only its own
// people do.
func speaksOfItself(t *normalize.Text, m normalize.Mark) bool {
	said := t.Source[m.Start:m.End]
	if strings.HasSuffix(said, investigated) {
		before := strings.Fields(t.Source[max(0, m.Start-12):m.Start])
		return len(before) > 0 && strings.EqualFold(before[len(before)-1], "nach")
	}
	if !ownReporting(m) || m.Detail == "interview" || m.Value == "" || strings.ContainsAny(said, `"“”„«»‘`) {
		return false
	}
	name := withoutArticle(m.Value)
	if _, known := normalize.Lookup(m.Value); known && !slices.Contains(localNames, strings.ToLower(name)) {
		return false
	}
	return len(strings.Fields(name)) == 1 && !abbreviation(name) // everybody calls a station by its letters
}

// localNames are the words by which more than one town knows its paper.
var localNames = []string{"gazette", "herald", "chronicle", "echo", "courier", "argus", "advertiser", "citizen", "sentinel", "dispatch", "tribune"}

// toldAlike says that another witness has the same house told in the same passage:
// then one of them copied that with the rest.
func toldAlike(all []reading, ws []Witness, pairs []Pair, i int, m normalize.Mark) bool {
	r := wordsIn(ws[i].Text, m.Span)
	for n := range pairs {
		p := &pairs[n]
		if p.A != i && p.B != i {
			continue
		}
		j := p.A + p.B - i
		for _, q := range p.Passages {
			if q.Kind == align.Paraphrased || !overlap(r, sideOf(p, i, q.A, q.B)) {
				continue
			}
			there := sideOf(p, j, q.A, q.B)
			if slices.ContainsFunc(all[j].marks[normalize.Attribution], func(o normalize.Mark) bool {
				return ownReporting(o) && nameKey(o.Value) == nameKey(m.Value) && overlap(wordsIn(ws[j].Text, o.Span), there)
			}) {
				return true
			}
		}
	}
	return false
}
