package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/align"
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

// alert is the number of words below which the shorter of two wire texts may be
// the alert that came before the story, if it is less than half of it; above
// it, it is the story sent again without its tail.
const alert = 80

// leastCut is the number of words from which a story was cut; fewer are a
// phrase that was tightened, or one that was put in.
const leastCut = 10

// wireGate weighs what changes between two takes of one agency's story: the
// tail, ticker codes and quotations that the later take no longer has. The
// habits are those of keyed copy; other takes of an agency are given a part of
// the weight, as they were counted on German press with the opposite sign.
func wireGate(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.wire(a, b) || f.certainly(a, b) != 0 && f.sameDesk(a, b) {
		return nil // stamps of the desk itself tell what its habits only hint at
	}
	var out []cue
	keyed := f.keyed(a, b)
	scale := func(other float64) float64 {
		if keyed {
			return 1
		}
		return other
	}
	x, y := len(f.ws[a].Text.Words), len(f.ws[b].Text.Words)
	told := len(versionMarker(f, a, b, ps))+len(versionMarker(f, b, a, ps)) > 0
	switch {
	case told: // which version it is, so that its length need not be asked
	case y < x && y >= alert && (f.heads(ps, y, x) || keyed && holdsMost(ps, y)):
		scale := 1.
		if x-y < leastCut {
			scale = .5
		}
		out = append(out, f.cue(sigTail, scale, b, normalize.Span{}, "%s is %s cut to %d of %d words, as when a desk sends a story again", f.name(b), f.name(a), y, x))
	case x < y && x < alert && 2*x < y && f.heads(flip(ps), x, y):
		out = append(out, f.cue(sigTail, alertScale, a, normalize.Span{}, "%s is the short alert that %s tells in full", f.name(a), f.name(b)))
	}
	if n, m := f.codes(a), f.codes(b); n > m {
		out = append(out, f.cue(sigTickers, scale(.7), a, normalize.Span{}, "%s has %d ticker codes, %s %d", f.name(a), n, f.name(b), m))
	}
	if n, m := len(f.read(a).marks[normalize.Quotation]), len(f.read(b).marks[normalize.Quotation]); n > m {
		out = append(out, f.cue(sigQuotes, scale(.3), a, f.read(a).marks[normalize.Quotation][0].Span, "%s has %d quotations, %s %d", f.name(a), n, f.name(b), m))
	}
	return out
}

// alertScale is what an alert counts of a story that was cut: six in ten of
// them are the earlier, where three in four cut stories are the later.
const alertScale = .4

// holdsMost says that nine tenths of side B, of so many words, are in the
// passages.
func holdsMost(ps []align.Passage, words int) bool {
	n := 0
	for _, p := range ps {
		n += p.B.Len()
	}
	return float64(n) >= .9*float64(words)
}

// heads says that side B, of short words, is the beginning of side A, of long
// words: nine tenths of it are in the passages, and what A has more comes
// after all of them.
func (f *family) heads(ps []align.Passage, short, long int) bool {
	end := 0
	for _, p := range ps {
		end = max(end, p.A.End)
	}
	return holdsMost(ps, short) && float64(long-end) >= .5*float64(long-short)
}

// codes is the number of ticker codes of witness i: those that are marked, or
// that stand in angles as desks key them, if these are more.
func (f *family) codes(i int) int {
	n := 0
	for rest := f.ws[i].Text.Source; ; {
		_, after, ok := strings.Cut(rest, "<")
		if !ok {
			return max(n, len(f.read(i).marks[normalize.Ticker]))
		}
		code, behind, ok := strings.Cut(after, ">")
		if ok && len(code) > 0 && len(code) <= longestCode && strings.Trim(code, codeLetters) == "" {
			n++
			rest = behind
			continue
		}
		rest = after
	}
}

const (
	longestCode = 8
	codeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ.0123456789"
)
