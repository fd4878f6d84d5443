package wiregen

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// rewrite makes an article out of one or two others that were there before.
func (d *desk) rewrite(role Role, parents ...*article) *article {
	r := d.r
	a := &article{role: role, source: d.site(), title: d.event.fill(d.headline(), "")}
	for _, p := range parents {
		if p.written.After(a.written) {
			a.written = p.written
		}
	}
	a.written = a.written.Add(time.Duration(between(r, 15, 900)) * time.Minute)
	switch p := parents[0]; role {
	case Reprint:
		d.takeAll(a, p, 0)
		if r.IntN(3) == 0 {
			a.dateline = p.dateline
		}
	case Cut:
		d.takeAll(a, p, 0)
		a.paras = a.paras[:max(1, len(a.paras)*between(r, 40, 80)/100)]
	case Reorder:
		d.takeAll(a, p, .1)
		if len(a.paras) > 3 {
			rest := a.paras[1:]
			r.Shuffle(len(rest), func(i, j int) { rest[i], rest[j] = rest[j], rest[i] })
		}
	case Spin:
		d.spun(a, p)
	case Paraphrase:
		d.reworded(a, p)
	case Merge:
		d.merged(a, parents)
	case Extend:
		d.takeAll(a, p, .55)
		for range between(r, 3, 7) {
			d.color(a, between(r, 0, len(a.paras)+1))
		}
	}
	if p := parents[0]; p.agency != "" {
		d.credit(a, p.agency)
	}
	d.furnish(a)
	return a
}

// takeAll copies p paragraph by paragraph, leaving each sentence but the first
// out with probability drop.
func (d *desk) takeAll(a, p *article, drop float64) {
	for i, q := range p.paras {
		var out paragraph
		for j, s := range q {
			if i+j > 0 && d.r.Float64() < drop {
				continue
			}
			out = append(out, a.take(s, s.text, Verbatim))
		}
		if len(out) > 0 {
			a.paras = append(a.paras, out)
		}
	}
}

// spun copies some of p word by odd word, one sentence a paragraph.
func (d *desk) spun(a, p *article) {
	rate, thesaurus := .25+.5*d.r.Float64(), pick(d.r, []map[string]string{odd, odder})
	for i, s := range p.sentences() {
		if i > 0 && d.r.IntN(4) == 0 {
			continue
		}
		text := spin(d.r, thesaurus, s.text, rate)
		if d.r.IntN(3) == 0 {
			text = breakQuotes(d.r, text)
		}
		a.paras = append(a.paras, paragraph{a.take(s, text, Verbatim)})
	}
	if d.r.IntN(2) == 0 {
		d.color(a, 0)
	}
}

// reworded says what p says in wordings nobody else has. What has none left is
// copied.
func (d *desk) reworded(a, p *article) {
	for i, s := range p.sentences() {
		text, how := s.text, Verbatim
		if s.fact >= 0 {
			if says := d.event.wording(s.fact); says != "" {
				text, how = d.event.fill(says, s.author().agency), Paraphrased
			}
		}
		if how == Verbatim && i > 0 && d.r.IntN(2) == 0 {
			continue
		}
		a.paras = append(a.paras, paragraph{a.take(s, text, how)})
	}
	a.join(d.r)
}

// merged takes about half of each parent, and in turns.
func (d *desk) merged(a *article, parents []*article) {
	queues := make([][]*sentence, len(parents))
	for i, p := range parents {
		for j, s := range p.sentences() {
			if j == 0 || d.r.IntN(2) == 0 {
				queues[i] = append(queues[i], s)
			}
		}
	}
	for len(queues[0])+len(queues[1]) > 0 {
		for i := range queues {
			for range min(len(queues[i]), between(d.r, 1, 3)) {
				s := queues[i][0]
				queues[i] = queues[i][1:]
				a.paras = append(a.paras, paragraph{a.take(s, s.text, Verbatim)})
			}
		}
	}
	a.join(d.r)
}

// credit keeps, moves or scrubs what says that the words were an agency's.
func (d *desk) credit(a *article, agency string) {
	switch d.r.IntN(4) {
	case 0: // kept in the sentences alone
	case 1:
		a.below = append(a.below, pick(d.r, []string{fmt.Sprintf("© %d %s", a.written.Year(), agency), "Source: " + agency, "With reporting by " + agency}))
	default:
		for _, s := range a.sentences() {
			if text := strings.ReplaceAll(s.text, " told "+agency, " said"); text != s.text {
				s.text = text
				if s.how == Verbatim {
					s.how = Edited
				}
			}
		}
	}
}

// furnish adds what sites put around a text.
func (d *desk) furnish(a *article) {
	r := d.r
	if r.IntN(3) == 0 {
		a.above = append(a.above, fmt.Sprintf("%s %d, %d", a.written.Month(), a.written.Day(), a.written.Year()))
	}
	if r.IntN(3) == 0 {
		a.above = append(a.above, "By "+person(r))
	}
	if r.IntN(3) == 0 {
		a.below = append(a.below, pick(r, []string{
			"Read more: Ten places to see before the summer is over",
			"Sign up for our newsletter.",
			"More news: What the stars have in store for you this week",
			"Share this article"}))
	}
}

// independent is a report by somebody who was there and copied nobody. What it
// has of facts is in wordings of its own; the official statement is the one
// that all were given.
func (d *desk) independent() *article {
	r, e := d.r, d.event
	a := &article{role: Independent, source: d.site(), title: e.fill(d.headline(), ""), written: e.start.Add(time.Duration(between(r, 60, 1400)) * time.Minute)}
	for range between(r, 5, 9) {
		d.color(a, len(a.paras))
	}
	n := between(r, 2, 5)
	for _, f := range d.choice("") {
		if n == 0 {
			break
		}
		if e.facts[f].role == quote {
			continue // has its own people
		}
		if says := e.wording(f); says != "" {
			a.own(between(r, 0, len(a.paras)+1), f, e.fill(says, ""))
			n--
		}
	}
	if d.paper != nil && r.IntN(3) == 0 {
		a.own(max(0, len(a.paras)-1), factsOf, e.fill(tips[d.tips%len(tips)], ""))
		d.tips++
	}
	a.join(r)
	d.furnish(a)
	return a
}

// color adds a sentence of the reporter's own, if the pool has one left.
func (d *desk) color(a *article, at int) {
	e := d.event
	if len(e.colour) == 0 {
		return
	}
	text := e.colour[0]
	e.colour = e.colour[1:]
	a.own(at, notFact, strings.ReplaceAll(text, "{own}", person(d.r)))
}

// headline takes the next of the event's headlines, and of those that suit any
// event after them; when all are used up, one again: outlets do choose the same.
func (d *desk) headline() string {
	all := d.event.kind.headlines
	d.headlines++
	if i := d.headlines - 1; i < len(all) {
		return all[i]
	}
	return commonHeadlines[(d.headlines-1-len(all))%len(commonHeadlines)]
}

// site invents an outlet that the story does not have yet.
func (d *desk) site() string {
	for {
		s := word(d.r) + " " + pick(d.r, sites)
		if !slices.Contains(d.taken, s) {
			d.taken = append(d.taken, s)
			return s
		}
	}
}
