package lineage

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// numberDrift: more aligned numbers went up from a to b than went down. Counts
// of votes, victims and shares grow while a story runs; years and versions
// grow with time. A number that a copyist got wrong goes either way, and one that
// is told more exactly or rounded is the same, and one in another unit is none to compare.
func numberDrift(f *family, a, b int, ps []align.Passage) []cue {
	up, down, found := 0, 0, cue{}
	for _, p := range ps {
		for _, e := range p.Edits {
			if e.Change != align.ChangedNumber || max(e.A.Len(), e.B.Len()) > factWords || f.timed(a, e.A) || f.timed(b, e.B) || f.priced(a, e.A) || f.priced(b, e.B) ||
				(f.endsNumber(a, e.A) || f.endsNumber(b, e.B)) && len(f.ws[a].Text.Quote(e.A)) != len(f.ws[b].Text.Quote(e.B)) {
				continue
			}
			x, y, ok := f.figures(a, e.A, b, e.B)
			switch {
			case !ok || x == math.Round(y) || y == math.Round(x):
			case x > y:
				down++
			default:
				if up++; up == 1 {
					sp, was := f.ws[b].Text.Bytes(e.B), f.ws[a].Text.Bytes(e.A)
					scale := 1.
					if f.keyed(a, b) {
						scale = 2
					}
					found = f.cue(sigNumbers, scale, b, sp, "a figure went up, from %q in %s to %q in %s",
						f.quote(a, was), f.name(a), f.quote(b, sp), f.name(b))
				}
			}
		}
	}
	if up <= down {
		return nil
	}
	return []cue{found}
}

// figures are the amounts in digits that the words r of witness a and q of b have; ok is false if either has
// none that is read, or both are the same, perhaps in other units.
func (f *family) figures(a int, r normalize.Range, b int, q normalize.Range) (x, y float64, ok bool) {
	if r.Len() == 0 || q.Len() == 0 {
		return 0, 0, false
	}
	s, t := f.ws[a].Text, f.ws[b].Text
	v, read := amountIn(s, r)
	w, also := amountIn(t, q)
	if !read || !also || !inDigits(s, v) || !inDigits(t, w) || v.same(w) || len(v.values) > 1 || len(w.values) > 1 {
		return 0, 0, false
	}
	x, y = v.values[0], w.values[0]
	if unitAt(s, v.End) != unitAt(t, w.End) || roundly(s, v, y) || roundly(t, w, x) {
		return 0, 0, false
	}
	return x, y, true
}

// inDigits says that the amount x of t is written in digits, perhaps behind a word: "mil 94".
func inDigits(t *normalize.Text, x amount) bool { return digitAt(t, x.Start) || digitAt(t, x.End-1) }

// roundly says that the amount x of t, "more than 1,000", is y told in round figures: a word before it says
// so, and they are apart by less than half of what one of its last figure stands for that is no zero.
func roundly(t *normalize.Text, x amount, y float64) bool {
	from := max(sentenceAt(t, x.Start).Start, x.Start-killedReach)
	for k := x.Start - 1; k >= from; k-- {
		if hedges[wordOf(t, k)] {
			step := 1.
			for v := x.values[0]; v >= 10 && math.Mod(v, 10*step) == 0; {
				step *= 10
			}
			return math.Abs(x.values[0]-y) < step/2
		}
	}
	return false
}

// endsNumber says that the words r of witness i are what stands behind the point of a number: of
// "2,95" and "2,945" nothing else differs.
func (f *family) endsNumber(i int, r normalize.Range) bool {
	if r.Len() == 0 {
		return false
	}
	t := f.ws[i].Text
	at := t.Words[r.Start].Start
	return at > 1 && strings.IndexByte(".,", t.Source[at-1]) >= 0 && t.Source[at-2] >= '0' && t.Source[at-2] <= '9'
}

// timed says that the words r of witness i belong to a date, a clock or a
// version: the clocks weigh those.
func (f *family) timed(i int, r normalize.Range) bool {
	for _, kind := range []normalize.MarkKind{normalize.Dateline, normalize.Date, normalize.Clock, normalize.Version} {
		for _, m := range f.read(i).marks[kind] {
			if touches(f.ws[i].Text, m.Span, r) {
				return true
			}
		}
	}
	return false
}

// priced says that the words r of witness i stand in a sentence with a market
// clock: prices go either way within a day.
func (f *family) priced(i int, r normalize.Range) bool {
	t := f.ws[i].Text
	return slices.ContainsFunc(f.read(i).states, func(s state) bool {
		return touches(t, sentenceOf(t, s.mark.Span), r)
	})
}

// number reads the words [from, to) of witness i as one number: "1,200",
// "3.5" or "3,5"; words beside it may stand in the edit, a second number not.
func (f *family) number(i, from, to int) (float64, bool) {
	t := f.ws[i].Text
	if from >= to {
		return 0, false
	}
	s := t.Source[t.Words[from].Start:t.Words[to-1].End]
	out, found := 0.0, false
	for len(s) > 0 {
		j := strings.IndexAny(s, "0123456789")
		if j < 0 {
			break
		}
		k := j
		for k < len(s) && (s[k] >= '0' && s[k] <= '9' || (s[k] == '.' || s[k] == ',') && k+1 < len(s) && s[k+1] >= '0' && s[k+1] <= '9') {
			k++
		}
		v, ok := parseNumber(s[j:k])
		if !ok || found {
			return 0, false
		}
		out, found, s = v, true, s[k:]
	}
	return out, found
}

// parseNumber reads digits with points and commas. A mark that is followed by
// exactly three digits, and by no other sort of mark before, groups thousands;
// the last mark of another sort is the decimal one.
func parseNumber(s string) (float64, bool) {
	point := -1
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' || s[i] == ',' {
			point = i
			break
		}
	}
	if point >= 0 && len(s)-point-1 == 3 && strings.Count(s, s[point:point+1]) == strings.Count(s, ".")+strings.Count(s, ",") {
		point = -1
	}
	var b strings.Builder
	for i := range len(s) {
		switch {
		case s[i] >= '0' && s[i] <= '9':
			b.WriteByte(s[i])
		case i == point:
			b.WriteByte('.')
		}
	}
	v, err := strconv.ParseFloat(b.String(), 64)
	return v, err == nil
}
