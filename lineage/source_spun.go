package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A machine that exchanges words does so in names as well: what the Financial Times
// reported its copy has from "the Monetary Times", which nobody has ever read.

// spunSource is the outlet that the name in mark m of witness i stands for: one that a text
// credits of which i is a machine's copy, if the two names are alike but for one word, and
// neither text has both. A name that the table has is that outlet's.
func (f *family) spunSource(i int, m normalize.Mark) (name string, ok bool) {
	if _, known := normalize.Lookup(m.Value); known || len(strings.Fields(m.Value)) < 2 {
		return "", false
	}
	for _, u := range f.machineSources(i) {
		if f.creditsName(u, m.Value) {
			continue
		}
		for _, o := range f.creditsAndScoops(u) {
			if oneWordOff(o.Value, m.Value) && !f.creditsName(i, o.Value) {
				return o.Value, true
			}
		}
	}
	return "", false
}

// creditsName says that witness i credits the outlet of that name.
func (f *family) creditsName(i int, name string) bool {
	return slices.ContainsFunc(f.creditsAndScoops(i), func(m normalize.Mark) bool { return f.key(m.Value) == f.key(name) })
}

// oneWordOff says that two names, articles aside, have as many words, two at least, of which
// one differs.
func oneWordOff(a, b string) bool {
	x, y := strings.Fields(withoutArticle(a)), strings.Fields(withoutArticle(b))
	if len(x) != len(y) || len(x) < 2 {
		return false
	}
	n := 0
	for i := range x {
		if !strings.EqualFold(x[i], y[i]) {
			n++
		}
	}
	return n == 1
}
