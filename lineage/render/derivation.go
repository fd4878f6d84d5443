package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// written says when a document was written, by which clocks.
func (v *view) written(id string) string {
	d := v.docs[id]
	if d == nil || d.Written == nil {
		return ""
	}
	from, to := d.Written.Earliest.UTC(), d.Written.Latest.UTC()
	const minute = "2006-01-02 15:04"
	s := ""
	switch {
	case from.IsZero() && to.IsZero():
		return ""
	case from.IsZero():
		s += "by " + to.Format(minute) + " UTC"
	case to.IsZero():
		s += "after " + from.Format(minute) + " UTC"
	case from.Equal(to):
		s += from.Format(minute) + " UTC"
	case from.Format("15:04:05") == "00:00:00" && to.Sub(from).Hours() < 24 && from.YearDay() == to.YearDay() && to.Hour() == 23:
		s += "on " + from.Format("2006-01-02")
	case from.YearDay() == to.YearDay() && from.Year() == to.Year():
		s += from.Format(minute) + " to " + to.Format("15:04") + " UTC"
	default:
		s += from.Format(minute) + " to " + to.Format(minute) + " UTC"
	}
	if len(d.Written.From) > 0 {
		s += " (" + oneLine(sentence(d.Written.From, 4)) + ")"
	}
	return s
}

// derivation writes what a node took from another, how surely, and what shows
// it.
func (p *page) derivation(t *tree, d *lineage.Derivation, rest string) {
	sub := rest + "  "
	p.put(rest, sub, plainStyle, p.claim(t.nodes, d))
	if q := p.passage(d); q != "" {
		p.put(sub, sub+" ", quoteStyle, q)
	}
	ties, turns := split(d)
	switch {
	case d.Relation != lineage.TextOf || !d.Directed:
		// One is enough: what is believed is no more than that they are related,
		// or whom a text names.
		for _, e := range slices.Concat(turns, ties)[:min(1, len(d.Evidence))] {
			p.put(sub, sub+"  ", plainStyle, "shown by: "+p.evidence(&e))
		}
	default:
		reason := "not the other way: "
		for _, e := range turns[:min(2, len(turns))] {
			p.put(sub, sub+"  ", plainStyle, reason+p.evidence(&e))
			reason = "and: "
		}
	}
	if len(d.Against) > 0 {
		p.put(sub, sub+"  ", plainStyle, "against: "+p.evidence(&d.Against[0]))
	}
	if other := p.runnerUp(t.nodes, d); other != "" {
		p.put(sub, sub+"  ", plainStyle, "if not, then from "+other)
	}
}

// split divides the evidence of a derivation into what ties the two together,
// whoever was first, and what says which way it went.
func split(d *lineage.Derivation) (ties, turns []lineage.Evidence) {
	for _, e := range d.Evidence {
		if e.Aspect == lineage.OnLink || !d.Directed {
			ties = append(ties, e)
		} else {
			turns = append(turns, e)
		}
	}
	return ties, turns
}

// claim is a derivation in one sentence.
func (v *view) claim(byID map[string]*lineage.Node, d *lineage.Derivation) string {
	from := v.name(byID[d.From])
	var s string
	switch {
	case !d.Directed:
		s = "shares wording with " + from + ", direction not determined"
		if d.Share > 0 {
			s += "; " + percent(d.Share) + " of its words"
		}
		return s
	case d.Relation == lineage.FactsOf:
		s = "has facts from " + from
	case d.Relation == lineage.ScoopOf:
		s = "says that " + from + " had it first"
	case d.Share > 0:
		s = "took " + percent(d.Share) + " of its words from " + from
	default:
		s = "took wording from " + from
	}
	return fmt.Sprintf("%s: %s (%.2f)", s, likelihood(d.Probability), clampShown(d.Probability))
}

// clampShown keeps two digits from showing a certainty that the number is not.
func clampShown(p float64) float64 {
	if p > .99 && p < 1 {
		return .99
	}
	return p
}

// passage quotes the longest passage of a derivation as its taker has it.
func (p *page) passage(d *lineage.Derivation) string {
	if d.Relation != lineage.TextOf {
		return ""
	}
	m, mine := p.matches[[2]string{d.From, d.To}], func(x *lineage.Passage) lineage.Span { return x.B }
	if m == nil {
		m, mine = p.matches[[2]string{d.To, d.From}], func(x *lineage.Passage) lineage.Span { return x.A }
	}
	if m == nil || len(m.Passages) == 0 {
		return ""
	}
	best := &m.Passages[0]
	for i := range m.Passages {
		if m.Passages[i].Words > best.Words {
			best = &m.Passages[i]
		}
	}
	q := p.quote(d.To, mine(best).Start, mine(best).End)
	if q == "" {
		return ""
	}
	s := fmt.Sprintf("“%s” (%s, %s", shorten(q, 150), best.Kind, plural(best.Words, "word"))
	if n := len(m.Passages) - 1; n > 0 {
		s += fmt.Sprintf("; %d more", n)
	}
	return s + ")"
}

// evidence is one signal in words, with the words of the document that show
// it unless the note has them already.
func (p *page) evidence(e *lineage.Evidence) string {
	s := strings.TrimRight(p.note(e.Note), ".")
	if s == "" {
		s = oneLine(e.Signal)
	}
	q := p.quote(e.Document, e.Start, e.End)
	if q == "" || strings.Contains(s, q) {
		return s
	}
	return fmt.Sprintf("%s: “%s”", s, shorten(q, 100))
}
