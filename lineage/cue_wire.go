package lineage

import (
	"math"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// wire says that a and b are copy of one agency. There the habits of other
// texts are turned round: a desk that sends a story again has often cut its
// tail, so that length says little or the opposite.
func (f *family) wire(a, b int) bool {
	x := f.agencyOf(a)
	return f.keyed(a, b) || x != "" && f.key(x) == f.key(f.agencyOf(b))
}

// grows says that what one of a and b has more may tell their order: not
// between takes of one agency, which have cues of their own, nor between an
// agency's copy and another house's text, which cuts or adds as it likes.
func (f *family) grows(a, b int) bool {
	x, y := f.agencyOf(a), f.agencyOf(b)
	return !f.wire(a, b) && (x == "" && y == "" || f.sameHouse(a, b))
}

// keptUp says that a and b are versions of one text that is kept up, as pages, guides and
// terms are: what changes in those with time is not taken back.
func (f *family) keptUp(a, b int) bool {
	return len(f.home) > 0 && f.home.find(a) == f.home.find(b) && f.grows(a, b)
}

// alert is the number of words below which a take may be the alert that came
// before the story.
const alert = 80

// leastCut is the number of words from which a story was cut, or has grown; fewer
// are a phrase that was tightened, or one that was put in.
const leastCut = 10

// uneven says that witness i has letters of one case alone, as copy that was
// keyed in haste.
func (f *family) uneven(i int) bool {
	s := f.ws[i].Text.Source
	return len(s) > 0 && (s == strings.ToLower(s) || s == strings.ToUpper(s))
}

// keyedHabits weighs what changes between two takes of keyed copy: the tail,
// the ticker codes and the quotations that the later take no longer has, and
// the capitals that it has. That a short take has no quotation says nothing.
func keyedHabits(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.keyed(a, b) || f.clocked(a, b) {
		return nil
	}
	var out []cue
	x, y := len(f.ws[a].Text.Words), len(f.ws[b].Text.Words)
	told := len(versionMarker(f, a, b, ps))+len(versionMarker(f, b, a, ps)) > 0
	switch {
	case told: // which version it is, so that its length need not be asked
	case y < x && holdsMost(ps, y) && cutScale(y) > 0:
		scale := cutScale(y)
		if x-y < leastCut {
			scale /= 2
		}
		out = append(out, f.cue(sigTail, scale, b, normalize.Span{}, "%s is %s cut to %d of %d words, as when a desk sends a story again", f.name(b), f.name(a), y, x))
	case x < y && holdsMost(flip(ps), x) && cutScale(x) < 0:
		out = append(out, f.cue(sigTail, -cutScale(x), a, normalize.Span{}, "%s is the short take of %d words that %s tells in full", f.name(a), x, f.name(b)))
	}
	if f.uneven(a) && !f.uneven(b) {
		out = append(out, f.cue(sigCase, 1, a, normalize.Span{}, "%s was keyed in letters of one case, %s with capitals where they belong", f.name(a), f.name(b)))
	}
	if n, m := f.codes(a), f.codes(b); n > m {
		out = append(out, f.cue(sigTickers, 1, a, normalize.Span{}, "%s has %d ticker codes, %s %d", f.name(a), n, f.name(b), m))
	}
	if n, m := len(f.read(a).marks[normalize.Quotation]), len(f.read(b).marks[normalize.Quotation]); n > m && y >= alert {
		out = append(out, f.cue(sigQuotes, 1, a, f.read(a).marks[normalize.Quotation][0].Span, "%s has %d quotations, %s %d", f.name(a), n, f.name(b), m))
	}
	return out
}

// clocked says that stamps of the desk of a and b itself tell what its habits
// only hint at.
func (f *family) clocked(a, b int) bool { return f.certainly(a, b) != 0 && f.sameDesk(a, b) }

// evenTake is the number of words of a short take that is as likely an alert as
// the story cut for another service, and cutSlope how fast that changes with the
// logarithm of its length. Of takes of less than 80 words that stand in a longer
// one six in ten are the earlier, of longer ones three in four the later: this
// curve has both means, for takes of usual lengths.
const (
	evenTake = 60
	cutSlope = 1.25
)

// cutScale is what the shorter of two takes, of so many words, counts as the
// story that was cut, in [-1, 1]; negative as an alert.
func cutScale(words int) float64 {
	return odds.Clamp(cutSlope*math.Log(float64(max(words, 1))/evenTake), 1)
}

// holdsMost says that nine tenths of side B, of so many words, are in the
// passages.
func holdsMost(ps []align.Passage, words int) bool {
	n := 0
	for _, p := range ps {
		n += p.B.Len()
	}
	return float64(n) >= .9*float64(words)
}

// codes is the number of ticker codes of witness i: those that are marked, or
// that stand in angles as desks key them, there and in the headline, if these
// are more.
func (f *family) codes(i int) int {
	return max(len(angled(f.ws[i].Title+"\n"+f.ws[i].Text.Source)), len(f.read(i).marks[normalize.Ticker]))
}
