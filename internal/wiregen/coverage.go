package wiregen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// Lift is the role of a report with some sentences of another's.
const Lift Role = "lift"

// CoverageOptions shape a coverage.
type CoverageOptions struct {
	// Undated leaves Published empty.
	Undated bool
}

// NewCoverage returns the coverage of one event as a day's press review has it:
// what tells two who copied from two who were told the same is blurred in it.
// Three to six outlets report as in [NewBriefing], and besides
//
//   - one in three prints the line that stands under all of the office's releases,
//     and one in three has a sentence or two of the release as they are;
//   - half have a paragraph of an agency's story, which is not among the documents
//     every other time, and may name the agency or not;
//   - up to two are lifts: reports of their own with one to five sentences of one
//     other's, many of them changed, that say in one of three cases whose they are;
//   - others print, cut, reorder, spin or merge one of these texts;
//   - a page in ten was put up anew, hours or a day after it was written.
//
// Edges are those of [NewBriefing]; rivals have "text" where they took some. It is
// a pure function of its arguments.
func NewCoverage(seed uint64, o CoverageOptions) Story {
	r := rand.New(rand.NewPCG(seed, 0x636f766572)) // "cover"
	b := newBriefing(r)
	release := b.release()
	release.missing = r.IntN(3) > 0
	b.all = append(b.all, release)
	var wires []*article
	if r.IntN(4) > 0 {
		wires = append(wires, b.agency(release))
		if r.IntN(3) == 0 {
			wires = append(wires, b.update(wires[0], 1, false))
		}
		missing := r.IntN(2) == 0
		for _, a := range wires {
			a.missing = missing
		}
		b.all = append(b.all, wires...)
	}
	var rivals []*article
	for range between(r, 3, 7) {
		rivals = append(rivals, b.covered(release, wires))
	}
	b.creditOthers(rivals, 4)
	b.all = append(b.all, rivals...)
	for range r.IntN(3) {
		b.all = append(b.all, b.printed(release))
	}
	for range r.IntN(4) {
		if len(wires) > 0 {
			b.all = append(b.all, b.rewrite(pick(r, []Role{Reprint, Reprint, Cut, Reorder, Spin, Extend}), pick(r, wires)))
		}
	}
	for range r.IntN(3) {
		b.all = append(b.all, b.lift(pick(r, b.all[1:]), release))
	}
	if r.IntN(4) == 0 {
		b.all = append(b.all, b.rewrite(pick(r, []Role{Reprint, Cut, Reorder, Spin, Extend}), pick(r, rivals)))
	}
	if r.IntN(4) == 0 {
		b.all = append(b.all, b.rewrite(Merge, rivals[0], rivals[1]))
	}
	for _, a := range b.all {
		if r.IntN(10) == 0 {
			a.renewed = time.Duration(between(r, 60, 1800)) * time.Minute
		}
	}
	return b.story(Options{Undated: o.Undated, Missing: true})
}

// covered is a rival's report, with what it may have of the office's release and
// of an agency that it is a client of.
func (b *briefing) covered(release *article, wires []*article) *article {
	r := b.r
	a := b.rival(release)
	if r.IntN(3) == 0 {
		a.own(len(a.paras), notFact, b.event.fill(b.sheet.about, ""))
	}
	if r.IntN(3) == 0 {
		b.takeSome(a, release, between(r, 1, 3))
	}
	if len(wires) > 0 && r.IntN(2) == 0 {
		w := pick(r, wires)
		b.takeSome(a, w, between(r, 1, 4))
		b.credit(a, w.agency)
		if earliest := w.written.Add(15 * time.Minute); a.written.Before(earliest) {
			a.written = earliest
		}
	}
	return a
}

// lift is a report from the sheet with one to five sentences of another text.
func (b *briefing) lift(from, release *article) *article {
	r := b.r
	a := &article{role: Lift, source: b.site(), title: b.event.fill(b.headline(), ""), written: from.written.Add(time.Duration(between(r, 15, 900)) * time.Minute)}
	b.report(a, release, between(r, 0, 4))
	b.takeSome(a, from, between(r, 1, 6))
	if r.IntN(3) == 0 {
		a.own(between(r, 0, len(a.paras)), notFact, fmt.Sprintf(pick(r, lifted), from.source))
	}
	b.furnish(a)
	return a
}

// lifted are credits to whose text was lifted.
var lifted = []string{"The %s reported it first.", "That is what the %s reported.", "According to the %s, there is more to come.", "First to report it was the %s."}

// takeSome puts n sentences of p, neighbours for the most part, into a: two in five
// as they are, the others changed.
func (b *briefing) takeSome(a, p *article, n int) {
	r := b.r
	all := p.sentences()
	at, to := r.IntN(len(all)), r.IntN(len(a.paras)+1)
	for range n {
		s := all[at%len(all)]
		text := s.text
		for range r.IntN(4) - 1 {
			text = touched(r, text)
		}
		a.paras = append(a.paras[:to:to], append([]paragraph{{a.take(s, text, Verbatim)}}, a.paras[to:]...)...)
		at, to = at+1, to+1
		if r.IntN(4) == 0 {
			at, to = r.IntN(len(all)), r.IntN(len(a.paras)+1)
		}
	}
}

// touched is a sentence as an editor leaves it who has a minute: without what stands
// before its first comma or behind its last, without a word, or with another word.
// What has quotation marks keeps all of its words but is told of another.
func touched(r *rand.Rand, text string) string {
	if strings.Contains(text, "\"") {
		return strings.Replace(text, " said", " added", 1)
	}
	switch r.IntN(4) {
	case 0:
		if i := strings.Index(text, ", "); i > 0 && i < len(text)/2 {
			return strings.ToUpper(text[i+2:i+3]) + text[i+3:]
		}
	case 1:
		if i := strings.LastIndex(text, ", "); i > len(text)/2 {
			return text[:i] + "."
		}
	case 2:
		return spin(r, pick(r, []map[string]string{odd, odder}), text, .6)
	}
	words := strings.Fields(text)
	i := 1 + r.IntN(max(1, len(words)-2))
	if strings.ContainsAny(words[i], ".,;:") || i == len(words)-1 {
		return text
	}
	return strings.Join(append(words[:i:i], words[i+1:]...), " ")
}
