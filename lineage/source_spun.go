package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A machine that exchanges words does so in names as well: what the Financial Times
// reported its copy has from "the Monetary Times", which nobody has ever read.

// spunSource is the outlet that the name in mark m of witness i stands for: one that a text
// credits of which i is a machine's copy, if the two names are alike but for one word, or are
// one word in the same place, and neither text has both. A name that the table has is that outlet's.
func (f *family) spunSource(i int, m normalize.Mark) (name string, ok bool) {
	if _, known := normalize.Lookup(m.Value); known || m.Value == "" {
		return "", false
	}
	for _, u := range f.machineSources(i) {
		if f.creditsName(u, m.Value) {
			continue
		}
		for _, o := range f.creditsAndScoops(u) {
			if (oneWordOff(o.Value, m.Value) || f.wordAcross(u, o, i, m)) && !f.creditsName(i, o.Value) {
				return o.Value, true
			}
		}
	}
	return "", false
}

// wordAcross says that the names which mark o of u and mark m of its machine's copy i credit are one word each, articles
// aside, and that m stands across from o: "Lupa.lu" became "Loupe.lu".
func (f *family) wordAcross(u int, o normalize.Mark, i int, m normalize.Mark) bool {
	if len(strings.Fields(withoutArticle(o.Value))) != 1 || len(strings.Fields(withoutArticle(m.Value))) != 1 {
		return false
	}
	from, to := wordsIn(f.ws[u].Text, o.Span), wordsIn(f.ws[i].Text, m.Span)
	return slices.ContainsFunc(f.passages(u, i), func(p align.Passage) bool {
		return p.Kind != align.Paraphrased && overlap(p.A, from) && overlap(across(p, from), to)
	})
}

// spunCredits are the credits that witness i, a machine's copy, has from its source with the name of the
// outlet as it was and the words around exchanged, so that nothing says any longer that it is one:
// "printed Wednesday by the information website X" of what X published.
func (f *family) spunCredits(i int) (out []normalize.Mark) {
	for _, u := range f.machineSources(i) {
		for _, m := range f.creditsAndScoops(u) {
			if m.Value == "" || f.isBy(u, m.Value) || f.creditsName(i, m.Value) || slices.ContainsFunc(out, func(o normalize.Mark) bool { return f.key(o.Value) == f.key(m.Value) }) {
				continue
			}
			if sp, ok := f.nameAcross(u, i, m); ok {
				m.Span = sp
				out = append(out, m)
			}
		}
	}
	return out
}

// nameAcross is where witness i has the name of the outlet that mark m of witness u credits, in the sentence
// across from it.
func (f *family) nameAcross(u, i int, m normalize.Mark) (normalize.Span, bool) {
	t, name := f.ws[i].Text, withoutArticle(m.Value)
	words := wordsIn(f.ws[u].Text, m.Span)
	for _, p := range f.passages(u, i) {
		if p.Kind == align.Paraphrased || !overlap(p.A, words) {
			continue // nothing stands across in other words
		}
		n := sentenceNumber(t, across(p, words).Start)
		if n < 0 {
			continue
		}
		in := t.Bytes(t.Sentences[n])
		if at := strings.Index(t.Source[in.Start:in.End], name); at >= 0 {
			start := in.Start + int32(at)
			return normalize.Span{Start: start, End: start + int32(len(name))}, true
		}
	}
	return normalize.Span{}, false
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
