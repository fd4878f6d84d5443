package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// A desk has forms: the table of a company's results, its dividend, the stake that somebody reports,
// the help that a central bank gives the market, the close of a session. Two of them share all of
// their words but those that matter, and neither was made from the other. A take that is sent again
// keeps its figures, but for some that grew; a form that is filled anew has other figures, and other
// names or another day.

const (
	// formWords is the share of the words that are neither names nor numbers, of the text that has fewer,
	// which two of one form have in common at least: those of one form have .6 to 1.
	formWords = .6
	// leastFigures is how many figures a text has from which they tell one form from another, and
	// keptFigures the share of them, in the text that has fewer, which two takes have in common at
	// least: of 17 pairs of takes that have so many, some of them sendings of a ticker that were put
	// together from its last, one had less, .33, and of 240 generated ones none less than .5; of 431
	// pairs of invented forms, all by one hand, all had less.
	leastFigures = 3
	keptFigures  = .34
	// sameFigures is the same for two that have the codes of two companies.
	sameFigures = .67
	// keptNames is the share of names that two takes have in common if all of their figures changed, as
	// those of a count or a session do: forms about others have fewer.
	keptNames = .8
	// keptPairs is the same for two names in a row in German, whose nouns have capitals too and change
	// with what is told: of pairs those of people and firms are nearly all.
	keptPairs = .5
)

// A form is what a desk fills in anew when it tells of another matter.
type form struct {
	figures []string // with their points and commas, distinct, sorted
	codes   []string // of companies, in angles, distinct, sorted
	names   []uint64 // distinct, sorted; in German two in a row as one
	kept    float64  // the share of them that two takes have in common
	words   []uint64 // what else it is made of, distinct, sorted
}

// filledForm reads what is filled in in witness i.
func (f *family) filledForm(i int) *form {
	if f.filled == nil {
		f.filled = make([]*form, len(f.ws))
	}
	if f.filled[i] == nil {
		t := f.ws[i].Text
		x := &form{figures: figuresOf(t, f.read(i)), codes: companies(angled(f.ws[i].Title + "\n" + t.Source)), kept: keptNames}
		var pairs shingle.Set
		if x.names, pairs = namesIn(t, f.plain); t.Language == "de" {
			x.names, x.kept = pairs, keptPairs
		}
		x.words = plainWords(t)
		f.filled[i] = x
	}
	return f.filled[i]
}

// filledAnew says that a and b, of one desk, are one form filled with the figures of two matters, or of
// two days, and no takes of one story.
func (f *family) filledAnew(a, b int) bool {
	x, y := f.filledForm(a), f.filledForm(b)
	if !keeps(x.words, y.words, formWords) || f.oneItem(a, b) {
		return false
	}
	few := min(len(x.figures), len(y.figures)) < leastFigures
	if len(x.codes) > 0 && len(y.codes) > 0 && alike(x.codes, y.codes) == 0 && (few || !keeps(x.figures, y.figures, sameFigures)) {
		return true
	}
	if few || keeps(x.figures, y.figures, keptFigures) {
		return false
	}
	table := f.keyed(a, b) && (f.read(a).head.date == 0 || f.read(b).head.date == 0) // of results
	return table || f.twoDays(a, b) || f.twoPlaces(a, b) || min(len(x.names), len(y.names)) >= sharedNames && !keeps(x.names, y.names, min(x.kept, y.kept))
}

// keeps says that of the one of x and y that has fewer elements the share is in the other.
func keeps[E string | uint64](x, y []E, share float64) bool {
	return float64(alike(x, y)) >= share*float64(min(len(x), len(y)))
}

// twoDays says that the heads of a and b bear two days.
func (f *family) twoDays(a, b int) bool {
	if x, y := f.read(a).head, f.read(b).head; x.date != 0 && y.date != 0 {
		return x.date != y.date
	}
	x, y := f.read(a).topDay, f.read(b).topDay
	return x.ok() && y.ok() && !x.day.Equal(y.day)
}

// alike is how many elements x and y, both sorted, have in common.
func alike[E string | uint64](x, y []E) (n int) {
	for _, e := range x {
		if _, ok := slices.BinarySearch(y, e); ok {
			n++
		}
	}
	return n
}

// figuresOf are the figures of t but for days and years.
func figuresOf(t *normalize.Text, r *reading) (out []string) {
	days := []normalize.Span{r.head.day}
	for _, m := range r.marks[normalize.Date] {
		days = append(days, m.Span)
	}
	for i := 0; i < len(t.Words); i++ {
		w := t.Words[i]
		if w.Flags&normalize.Number == 0 || slices.ContainsFunc(days, func(d normalize.Span) bool { return meet(w.Span, d) }) {
			continue
		}
		end := i
		for end+1 < len(t.Words) && t.Words[end+1].Flags&normalize.Number != 0 && t.Words[end+1].Start-t.Words[end].End <= 1 && strings.ContainsAny(t.Source[t.Words[end].End:t.Words[end+1].Start], ".,") {
			end++
		}
		if end > i || yearAt(t, i) == 0 {
			out = append(out, t.Source[w.Start:t.Words[end].End])
		}
		i = end
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// angled are the codes of companies that stand in angles in s, as desks key them, in order.
func angled(s string) (out []string) {
	for {
		_, after, ok := strings.Cut(s, "<")
		if !ok {
			return out
		}
		s = after
		if code, behind, ok := strings.Cut(after, ">"); ok && len(code) > 0 && len(code) <= longestCode && strings.Trim(code, codeLetters) == "" {
			out, s = append(out, code), behind
		}
	}
}

const (
	longestCode = 8
	codeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ.0123456789"
)

// companies are the companies of codes, without the markets behind their points, sorted.
func companies(codes []string) (out []string) {
	for _, c := range codes {
		company, _, _ := strings.Cut(c, ".")
		out = append(out, company)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// plainWords are the words of t that are neither names nor numbers, distinct, sorted.
func plainWords(t *normalize.Text) (out []uint64) {
	for _, w := range t.Words {
		if w.Flags&(normalize.Number|normalize.Capital) == 0 {
			out = append(out, w.ID)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
