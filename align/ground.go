package align

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// Two reports of one event name the same people, places and things, once each,
// so that no count within the pair makes them its topic. Over enough sentences
// these score as a paraphrase does. What tells the two apart is where the common
// words stand: a reworded sentence has them from one sentence of the other text,
// and two reports have them scattered, a few in each. So a region of two reports
// of different houses is cut down to its sentences that resemble one of the other side by themselves.
//
// It is not asked of other texts, where a paraphrase that puts words from one
// sentence into the next would be lost: of passages of the web that a program
// shuffled or translated there and back, one in twenty.
const (
	// groundedDensity is what a sentence and the one of the other side that it
	// resembles most score for each of their words, in nats: in real reports of
	// three events sentences that were reworded, and those around one quotation, had
	// 1.2 and more, most of the others less than 0.9.
	groundedDensity = 1.2
	// groundedSentence is what the two score together at least: short ones are dense
	// by chance.
	groundedSentence = 30 * nat
	// nextDensity and nextSentence are the same for sentences that follow grounded ones
	// on both sides, or stand before them.
	nextDensity  = .3
	nextSentence = 6 * nat
	// groundedRegion is what must be left of a region that was cut: one sentence of
	// twenty words and more, or two.
	groundedRegion = 60 * nat
)

// A report is what is known of a text as a report of the news.
type report struct {
	is     bool
	houses []string // its outlet, and the agencies that sign it
}

// readReport reads it from the marks of t: an agency or outlet signs it or is credited,
// it has its place and day, or says which version it is. That it names somebody as
// the source of what it says, any text may.
func readReport(t *normalize.Text) (r report) {
	for _, m := range t.Marks {
		switch m.Kind {
		case normalize.Dateline, normalize.Credit, normalize.Copyright:
			r.is = r.is || m.Kind != normalize.Copyright
			if m.Value != "" {
				r.houses = append(r.houses, m.Value)
			}
		case normalize.Scoop, normalize.Version, normalize.Ticker:
			r.is = true
		case normalize.Attribution:
			r.is = r.is || m.Value != ""
		}
	}
	return r
}

// apart says that r and q are reports of two houses. One house writes its story anew.
func (r report) apart(q report) bool {
	return r.is && q.is && !slices.ContainsFunc(r.houses, func(h string) bool { return slices.Contains(q.houses, h) })
}

// ground cuts regions of two reports down to their sentences that resemble one of
// the other side. In-order passages know their edges, and summaries have none.
func (p *pair) ground(ps []piece) []piece {
	if !p.a.report.apart(p.b.report) {
		return ps
	}
	var out []piece
	for _, x := range ps {
		if x.ordered || x.summary {
			out = append(out, x)
			continue
		}
		for _, r := range p.grounded(x.region) {
			y := x
			if r != x.region {
				y.region, y.settled = r, false
				y.score = p.likelihood(r)
			}
			if y.region == x.region || y.score >= groundedRegion {
				out = append(out, y)
			}
		}
	}
	return out
}

// grounded are the parts of r between sentences that resemble, in order of b: those
// that no more than apartWords part on either side are one.
func (p *pair) grounded(r region) (out []region) {
	for j := p.b.in[r.b0]; j <= p.b.in[r.b1-1]; j++ {
		y := p.b.sent[j]
		x, ok := p.partner(r, max(y.Start, r.b0), min(y.End, r.b1))
		if !ok {
			continue
		}
		joined := false
		for i := 0; i < len(out) && !joined; i++ {
			if joined = x.near(out[i], apartWords); joined {
				out[i] = out[i].hull(x)
			}
		}
		if !joined {
			out = append(out, x)
		}
	}
	for i := range out {
		for p.stride(r, &out[i], true) || p.stride(r, &out[i], false) {
		}
	}
	return out
}

// stride takes the next sentences of both sides into x, or those before it, if they
// resemble: whoever rewords goes on with the next sentence, and two reports do not.
func (p *pair) stride(r region, x *region, on bool) bool {
	y := region{a1: x.a0, b1: x.b0}
	if on {
		if x.a1 == r.a1 || x.b1 == r.b1 {
			return false
		}
		y = region{x.a1, min(p.a.sent[p.a.in[x.a1]].End, r.a1), x.b1, min(p.b.sent[p.b.in[x.b1]].End, r.b1)}
	} else {
		if x.a0 == r.a0 || x.b0 == r.b0 {
			return false
		}
		y.a0, y.b0 = max(p.a.sent[p.a.in[x.a0-1]].Start, r.a0), max(p.b.sent[p.b.in[x.b0-1]].Start, r.b0)
	}
	if like := p.likelihood(y); like < nextSentence || float64(like) < nextDensity*nat*float64(y.a1-y.a0+y.b1-y.b0) {
		return false
	}
	*x = x.hull(y)
	return true
}

// partner is the sentence of a within r that the words [lo, hi) of b resemble most,
// and these, if the two resemble each other by themselves.
func (p *pair) partner(r region, lo, hi int) (best region, ok bool) {
	top := groundedSentence
	for i := p.a.in[r.a0]; i <= p.a.in[r.a1-1]; i++ {
		x := p.a.sent[i]
		y := region{max(x.Start, r.a0), min(x.End, r.a1), lo, hi}
		if like := p.likelihood(y); like >= top && float64(like) >= groundedDensity*nat*float64(y.a1-y.a0+y.b1-y.b0) {
			best, top, ok = y, like, true
		}
	}
	return best, ok
}
