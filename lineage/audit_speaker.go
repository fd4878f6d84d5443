package lineage

import (
	"math"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// speaker returns who is said to speak in the sentence of a quotation, outside of it, by
// name: by the words that say so ("said Jane Roe", "Jane Roe told AFP", "said the mayor,
// Jane Roe"), or, where no such words are known, before a colon or right behind the
// quotation. It is "" where these have none ("she said") or only what somebody is, a place, or
// an outlet; in German only known words tell, since any noun has a capital.
func (f *family) speaker(i int, sp normalize.Span) string {
	t := f.ws[i].Text
	q := wordsIn(t, sp)
	if q.Len() == 0 {
		return ""
	}
	u := utterance{t: t, quote: q, in: sentenceAround(t, q)}
	near := math.MaxInt
	var says normalize.Mark
	// Those that name no outlet are not among the marks read for credits.
	for _, marks := range [][]normalize.Mark{f.read(i).marks[normalize.Attribution], t.Marks} {
		for _, m := range marks {
			if m.Kind != normalize.Attribution || !touches(t, m.Span, u.in) {
				continue
			}
			r := wordsIn(t, m.Span)
			if d := max(q.Start-r.End, r.Start-q.End); !overlap(r, q) && d < near {
				says, near = m, d
			}
		}
	}
	switch {
	case near < math.MaxInt:
		u.says, u.outlet = wordsIn(t, says.Span), f.outletIn(i, says)
		return t.Quote(u.byWords(says))
	case t.Language == "de":
		return ""
	default:
		return t.Quote(u.byPlace())
	}
}

// An utterance is a quotation in its sentence.
type utterance struct {
	t               *normalize.Text
	quote, in, says normalize.Range
	outlet          normalize.Range // words of says that name the outlet that was told it
}

// byWords is the speaker by the words that say who speaks.
func (u *utterance) byWords(says normalize.Mark) normalize.Range {
	if says.Value == "" {
		if r := u.inPhrase(); r.Len() > 0 {
			return r
		}
		return u.apposed(u.says.End)
	}
	before := normalize.Range{Start: u.in.Start, End: u.says.Start}
	if u.quote.End <= u.says.Start {
		before.Start = u.quote.End
	}
	if before.Len() > 0 {
		var last normalize.Range
		for _, r := range u.names(before) {
			last = r
		}
		if last.Len() > 0 || u.quote.End <= u.says.Start {
			return last
		}
	}
	for _, r := range u.names(u.says) {
		return r
	}
	if says.Detail != "told" && says.Detail != "interview" {
		return normalize.Range{}
	}
	for _, r := range u.names(u.clause(u.says.End)) {
		if r.Len() > 1 || r.Start == u.says.End {
			return r
		}
	}
	return u.apposed(u.says.End)
}

// inPhrase is the name in the words that say who speaks, or right before them: that beside
// the verb behind it, or else the first.
func (u *utterance) inPhrase() normalize.Range {
	side := normalize.Range{Start: u.in.Start, End: u.says.End}
	if u.quote.End <= u.says.Start {
		side.Start = u.quote.End
	}
	ns := slices.DeleteFunc(u.names(side), func(r normalize.Range) bool { return r.End < u.says.Start })
	for _, r := range ns {
		if r.Len() > 1 && r.End == u.says.End-1 {
			return r
		}
	}
	for _, r := range ns {
		if r.Len() > 1 || r.End >= u.says.End-1 || r.Start <= u.says.Start+1 {
			return r
		}
	}
	return normalize.Range{}
}

// byPlace is the speaker where no words are known to say who speaks: the first full name of
// a sentence that leads to the quotation by a colon, or one word of a full name of the text, as
// headlines have it, or that right behind a quotation which ends in a comma.
func (u *utterance) byPlace() normalize.Range {
	source := u.t.Source
	first, last := u.quote.Start, u.quote.End
	if first > u.in.Start && strings.Contains(source[u.t.Words[first-1].End:u.t.Words[first].Start], ":") {
		for _, r := range u.names(normalize.Range{Start: u.in.Start, End: first}) {
			if r.Len() > 1 || inFullName(u.t, u.t.Words[r.Start].ID) {
				return r
			}
		}
		return normalize.Range{}
	}
	if last >= u.in.End || !strings.Contains(source[u.t.Words[last-1].End:u.t.Words[last].Start], ",") {
		return normalize.Range{}
	}
	for _, r := range u.names(u.clause(last)) {
		if r.Len() > 1 || inFullName(u.t, u.t.Words[r.Start].ID) || r.Start == last+1 && u.clause(last).End == r.End {
			return r
		}
	}
	return u.apposed(last)
}

// clause is what stands from word w on before the next comma or stop.
func (u *utterance) clause(w int) normalize.Range {
	r := normalize.Range{Start: w, End: min(w+1, u.in.End)}
	for r.End > w && r.End < u.in.End && !strings.ContainsAny(u.t.Source[u.t.Words[r.End-1].End:u.t.Words[r.End].Start], ",;:()\"«»“”\n") {
		r.End++
	}
	return r
}

// apposed is the full name between two commas that says who it is that speaks: "said the mayor, Jane
// Roe, on Monday".
func (u *utterance) apposed(w int) normalize.Range {
	at := u.clause(w).End
	if w > u.says.Start && w < u.in.End && strings.HasPrefix(u.t.Source[u.t.Words[w-1].End:], ", ") {
		at = w
	}
	if at >= u.in.End || !strings.HasPrefix(u.t.Source[u.t.Words[at-1].End:], ", ") {
		return normalize.Range{}
	}
	for _, r := range u.names(u.clause(at)) {
		if r.Start == at && r.Len() > 1 {
			return r
		}
	}
	return normalize.Range{}
}

// otherwiseSpoken says that the sayings x and y of the same words are said to be of two
// people with full names: neither is named where the other is quoted. A word alone may be what
// somebody is, or the house that somebody speaks for.
func (f *family) otherwiseSpoken(x saying, xs string, y saying, ys string) bool {
	return strings.Contains(xs, " ") && strings.Contains(ys, " ") && otherPerson(xs, ys) && !f.namedAround(x, ys) && !f.namedAround(y, xs)
}

// namedAround says that the sentence of a saying, or the one before it, has a word of the name.
func (f *family) namedAround(s saying, name string) bool {
	t := f.ws[s.doc].Text
	r := sentenceAround(t, s.words)
	if r.Start > 0 {
		r.Start = sentenceAt(t, r.Start-1).Start
	}
	around := strings.Fields(strings.ToLower(t.Quote(r)))
	return slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(w string) bool {
		return slices.ContainsFunc(around, func(v string) bool { return strings.Trim(v, ".,;:'\"’“”«»()") == w })
	})
}

// otherPerson says that two speakers are named and have no name in common, not
// even with a slip of the pen.
func otherPerson(x, y string) bool {
	if x == "" || y == "" {
		return false
	}
	for _, v := range strings.Fields(strings.ToLower(x)) {
		for _, w := range strings.Fields(strings.ToLower(y)) {
			if most := misspellings(v, w); distance([]rune(v), []rune(w), most) <= most {
				return false
			}
		}
	}
	return true
}
