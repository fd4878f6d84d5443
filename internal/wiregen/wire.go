package wiregen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// wire writes the growing versions of one agency's story.
func (d *desk) wire(agency string, versions int) []*article {
	r, e := d.r, d.event
	a := &article{role: Wire, source: agency, agency: agency, written: e.start.Add(time.Duration(between(r, 10, 90)) * time.Minute)}
	a.headline = e.fill(d.headline(), agency)
	// Only one agency gets a number wrong: a shared error would look copied.
	wrong := versions > 1 && r.IntN(5) < 2 && !d.erred
	d.erred = d.erred || wrong
	n := between(r, 5, 10)
	for _, f := range d.choice(agency) {
		if len(a.paras) == n {
			break
		}
		if says := e.wording(f); says != "" {
			if f == 0 && wrong {
				says = strings.ReplaceAll(says, "{big}", "{bigwrong}")
			}
			a.own(len(a.paras), f, e.fill(says, agency))
		}
	}
	if d.paper != nil {
		a.own(between(r, 1, 4), creditOf, e.fill(credits[d.credits%len(credits)], agency))
		d.credits++
	}
	d.clock(a)
	a.join(r)
	d.dress(a, 0)
	out := []*article{a}
	for v := 1; v < versions; v++ {
		out = append(out, d.update(out[v-1], v, wrong && v == 1))
	}
	return out
}

// update is the desk's next version: it grows, unless the desk sends the story
// again with its tail cut, which is what makes later takes shorter.
func (d *desk) update(a *article, version int, corrects bool) *article {
	r, e := d.r, d.event
	b := &article{role: Wire, source: a.source, agency: a.agency, headline: a.headline, written: a.written.Add(time.Duration(between(r, 35, 200)) * time.Minute)}
	corrected := false
	for _, p := range a.paras {
		var q paragraph
		for _, s := range p {
			if s.fact >= 0 && e.facts[s.fact].role == market {
				continue // a new state of the market replaces the old one
			}
			text := s.text
			if corrects {
				text = strings.ReplaceAll(text, " "+e.slots["bigwrong"]+" ", " "+e.slots["big"]+" ")
			}
			corrected = corrected || text != s.text
			q = append(q, b.take(s, text, Verbatim))
		}
		if len(q) > 0 {
			b.paras = append(b.paras, q)
		}
	}
	if len(b.paras) > 5 && r.IntN(4) == 0 {
		b.paras = b.paras[:len(b.paras)-2]
	} else {
		more := between(r, 2, 5)
		for _, f := range d.choice(a.agency) {
			if more == 0 || slices.ContainsFunc(b.sentences(), func(s *sentence) bool { return s.fact == f }) {
				continue
			}
			if says := e.wording(f); says != "" {
				b.own(between(r, 1, len(b.paras)+1), f, e.fill(says, b.agency))
				more--
			}
		}
	}
	d.clock(b)
	d.dress(b, version)
	if corrected {
		b.title = "CORRECTED-" + b.title
		b.above = append(b.above, "(Corrects number in first paragraph)")
	}
	return b
}

// choice is the facts that an author of the agency ("" for a paper's own) may
// tell, the lead first, in an order of his own and without the state of the
// market. A desk learns about two thirds of what there is to know: two that
// told the same in the same order would be copying, whatever their words.
func (d *desk) choice(agency string) []int {
	known, ok := d.known[agency]
	if !ok || agency == "" {
		known = nil
		for f := range d.event.facts {
			if f > 0 && d.event.facts[f].role != market && d.r.IntN(3) > 0 {
				known = append(known, f)
			}
		}
		d.known[agency] = known
	}
	out := []int{0}
	for _, i := range d.r.Perm(len(known)) {
		out = append(out, known[i])
	}
	return out
}

// clock lets a text say how the shares stand at the hour of its writing.
func (d *desk) clock(a *article) {
	e := d.event
	f := len(e.facts) - 2 // at midday
	if a.written.Hour() >= 16 {
		f++ // at the close
	}
	if !d.traded || a.written.Hour() < 11 {
		return
	}
	if says := e.wording(f); says != "" {
		a.own(len(a.paras), f, e.fill(says, a.agency))
	}
}

// dress gives a wire story the marks of its agency.
func (d *desk) dress(a *article, version int) {
	place := strings.ToUpper(d.event.slots["town"])
	day := fmt.Sprintf("%s %d", a.written.Month(), a.written.Day())
	a.title = a.headline
	if version > 0 {
		a.title = fmt.Sprintf("UPDATE %d-%s", version, a.headline)
	}
	switch a.agency {
	case "AFP":
		a.dateline = fmt.Sprintf("%s, %s, %d (AFP) - ", place, day, a.written.Year())
		a.below = append(a.below, initials(d.r)+"/"+initials(d.r), fmt.Sprintf("© %d AFP", a.written.Year()))
	case "AP":
		a.dateline = place + " (AP) — "
	case "dpa":
		a.dateline = d.event.slots["town"] + " (dpa) - "
	default:
		a.dateline = fmt.Sprintf("%s, %s (%s) - ", place, day, a.agency)
		a.below = append(a.below, fmt.Sprintf("(Reporting by %s; Editing by %s)", person(d.r), person(d.r)))
	}
}

func initials(r *rand.Rand) string {
	return string([]byte{byte('a' + r.IntN(26)), byte('a' + r.IntN(26)), byte('a' + r.IntN(26))})
}
