package render

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// An htmlStripe is a stretch of a document in its strip, in percent of its
// length.
type htmlStripe struct {
	Kind        string
	From, Width string
}

// strip shows where in a document stands what it has from its sources: one
// stripe a passage, in order, and the shares in words.
func (v *view) strip(l *lineage.Lineage, id string) ([]htmlStripe, string) {
	n := len(v.text(id))
	if n == 0 {
		return nil, ""
	}
	const cells = 400 // finer than anybody sees
	order := []string{"", "paraphrased", "edited", "verbatim"}
	best := make([]int, cells)
	for j := range l.Derivations {
		d := &l.Derivations[j]
		if d.To != id || d.Relation != lineage.TextOf || !claims(d) {
			continue
		}
		for _, p := range v.passages(d.From, id) {
			k := 1
			for i, name := range order {
				if name == p.Kind {
					k = i
				}
			}
			for c := p.B.Start * cells / n; c < cells && c*n < p.B.End*cells; c++ {
				best[c] = max(best[c], k)
			}
		}
	}
	var out []htmlStripe
	shares := make([]int, len(order))
	for i := 0; i < cells; {
		j := i
		for j < cells && best[j] == best[i] {
			j++
		}
		shares[best[i]] += j - i
		if best[i] > 0 {
			out = append(out, htmlStripe{order[best[i]], fmt.Sprintf("%.2f%%", float64(i)*100/cells), fmt.Sprintf("%.2f%%", float64(j-i)*100/cells)})
		}
		i = j
	}
	var said []string
	for k := len(order) - 1; k > 0; k-- {
		if shares[k] > 0 {
			said = append(said, fmt.Sprintf("%s %s", percent(float64(shares[k])/cells), order[k]))
		}
	}
	return out, strings.Join(append(said, percent(float64(shares[0])/cells)+" own"), ", ")
}

// isLink says whether s is an address that a page may link to: longer ones than
// browsers send lead nowhere.
func isLink(s string) bool {
	u, err := url.Parse(s)
	return err == nil && len(s) <= 2000 && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}
