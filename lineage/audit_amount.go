package lineage

import (
	"regexp"
	"strconv"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// changedAmount returns the edit e of u and v as what it did to a number, with all digits of
// one of which it touches some; ok is false if no amount became another. Where one side has no
// number, or one in words that is not read here, the sentence was worded anew, and nothing is known.
// A rank in digits and in words is the same one, and the hours in a page's head are the page's.
func (f *family) changedAmount(u, v int, e align.Edit) (_ align.Edit, kind DriftKind, ok bool) {
	a, b := f.ws[u].Text, f.ws[v].Text
	hour, timed := hourIn(a, e.A)
	other, also := hourIn(b, e.B)
	if timed && also {
		e.A, e.B = wholeDigits(a, e.A), wholeDigits(b, e.B)
		return e, NumberChanged, hour != other && !f.inHead(u, e.A) && !f.inHead(v, e.B)
	}
	x, read := amountIn(a, e.A)
	y, also := amountIn(b, e.B)
	switch m, n := rankIn(a, e.A), rankIn(b, e.B); {
	case m != "" || n != "":
		ok = m != "" && n != "" && m != n
	case read && also:
		ok = !x.same(y) && !x.converts(a, y, b)
	}
	e.A, e.B = wholeDigits(a, e.A), wholeDigits(b, e.B)
	return e, NumberChanged, ok
}

// inHead says that the words r of witness i stand above its first prose, as the page's own hours do.
func (f *family) inHead(i int, r normalize.Range) bool { return r.End <= firstProse(f.ws[i].Text) }

// converts says that x of a and y of b are one measure in two units.
func (x amount) converts(a *normalize.Text, y amount, b *normalize.Text) bool {
	return sameMeasure(x.values[0], unitAt(a, x.End), y.values[0], unitAt(b, y.End))
}

// rankIn is the number of the first ordinal in digits among the words r of t, "" if there is
// none: "2" of "2nd".
func rankIn(t *normalize.Text, r normalize.Range) string {
	for k := r.Start; k < r.End; k++ {
		if digitAt(t, k) {
			if digits, suffix := digitsOf(t, normalize.Range{Start: k, End: k + 1}); ordinalSuffix[suffix] {
				return digits
			}
		}
	}
	return ""
}

// hours are the hours that stand in a text as digits: "15:30", "15h30", "3.30 p.m.", "3 pm".
var hours = regexp.MustCompile(`(\d{1,2})(?:[:hH](\d\d)|[.](\d\d) ?(?:[aApP]\.?[mM]\b|Uhr|uur|GMT)| ?(?:[aApP]\.?[mM]\b|Uhr|uur|GMT))`)

// aroundHour is how many bytes beside a word of an hour the rest of it may stand.
const aroundHour = 12

// hourIn is the hour that the first word of r is a part of, in minutes of half a day, as
// some write the hours of the afternoon from one on.
func hourIn(t *normalize.Text, r normalize.Range) (minutes int, ok bool) {
	at := t.Words[r.Start].Span
	from, to := max(0, int(at.Start)-aroundHour), min(len(t.Source), int(at.End)+aroundHour)
	for _, m := range hours.FindAllStringSubmatchIndex(t.Source[from:to], -1) {
		if from+m[0] <= int(at.Start) && int(at.Start) < from+m[1] {
			group := func(i int) string { return t.Source[from+max(0, m[2*i]) : from+max(0, m[2*i+1])] }
			h, _ := strconv.Atoi(group(1))
			n, _ := strconv.Atoi(group(2) + group(3))
			return h%12*60 + n, true
		}
	}
	return 0, false
}

// wholeDigits is r with all groups of the digits at its ends: "12,000" where it has "12".
func wholeDigits(t *normalize.Text, r normalize.Range) normalize.Range {
	for grouped(t, r.Start) {
		r.Start--
	}
	for grouped(t, r.End) {
		r.End++
	}
	return r
}
