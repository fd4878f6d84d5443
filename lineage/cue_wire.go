package lineage

import (
	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// wire says that a and b are copy of one agency. There the habits of other
// texts are turned round: a desk that sends a story again has often cut its
// tail, so that length says little or the opposite.
func (f *family) wire(a, b int) bool {
	x := f.agencyOf(a)
	return x != "" && f.key(x) == f.key(f.agencyOf(b))
}

// grows says that what one of a and b has more may tell their order: not
// between takes of one agency, which have cues of their own, nor between an
// agency's copy and another house's text, which cuts or adds as it likes.
func (f *family) grows(a, b int) bool {
	x, y := f.agencyOf(a), f.agencyOf(b)
	return x == "" && y == "" || !f.wire(a, b) && f.sameHouse(a, b)
}

// alert is the number of words below which the shorter of two wire texts is
// the alert that came before the story; above it, it is the story sent again
// without its tail.
const alert = 80

// wireGate weighs what changes between two takes of one agency's story: the
// tail, ticker codes and quotations that the later take no longer has.
func wireGate(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.wire(a, b) {
		return nil
	}
	var out []cue
	x, y := len(f.ws[a].Text.Words), len(f.ws[b].Text.Words)
	told := len(versionMarker(f, a, b, ps))+len(versionMarker(f, b, a, ps)) > 0
	switch {
	case told: // which version it is, so that its length need not be asked
	case y < x && y >= alert && f.heads(ps, y, x):
		out = append(out, f.cue(sigTail, 1, b, normalize.Span{}, "%s is %s without its tail, as when a desk sends a story again", f.name(b), f.name(a)))
	case x < y && x < alert && f.heads(flip(ps), x, y):
		out = append(out, f.cue(sigTail, 1, a, normalize.Span{}, "%s is the short alert that %s tells in full", f.name(a), f.name(b)))
	}
	if n, m := len(f.read(a).marks[normalize.Ticker]), len(f.read(b).marks[normalize.Ticker]); n > m {
		out = append(out, f.cue(sigTickers, 1, a, f.read(a).marks[normalize.Ticker][0].Span, "%s has %d ticker codes, %s %d", f.name(a), n, f.name(b), m))
	}
	if n, m := len(f.read(a).marks[normalize.Quotation]), len(f.read(b).marks[normalize.Quotation]); n > m {
		out = append(out, f.cue(sigQuotes, 1, a, f.read(a).marks[normalize.Quotation][0].Span, "%s has %d quotations, %s %d", f.name(a), n, f.name(b), m))
	}
	return out
}

// heads says that side B, of short words, is the beginning of side A, of long
// words: nine tenths of it are in the passages, and what A has more comes
// after all of them.
func (f *family) heads(ps []align.Passage, short, long int) bool {
	words, end := 0, 0
	for _, p := range ps {
		words += p.B.Len()
		end = max(end, p.A.End)
	}
	return float64(words) >= .9*float64(short) && float64(long-end) >= .5*float64(long-short)
}
