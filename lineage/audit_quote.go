package lineage

import (
	"math"
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A Quoted is one quotation in all the forms that the documents give it.
type Quoted struct {
	Forms []QuotedForm `json:"forms"` // the fullest first, then in order of the documents
}

// A FormKind says how a form of a quotation stands to the fullest one.
type FormKind string

// The forms of a quotation.
const (
	Fullest         FormKind = "fullest"
	SameForm        FormKind = "verbatim"
	TrimmedForm     FormKind = "trimmed"
	BrokenForm      FormKind = "broken"
	AlteredForm     FormKind = "altered"
	OtherwiseSpoken FormKind = "re-attributed" // same words, another speaker
)

// A QuotedForm is a quotation as one document has it.
type QuotedForm struct {
	Document string   `json:"document"`
	Form     FormKind `json:"form"`
	Words    int      `json:"words"`
	Speaker  string   `json:"speaker,omitempty"` // the name in its sentence, "" for none
	Start    int      `json:"start"`
	End      int      `json:"end"`
}

// brokenMarks is the value of a mark of quotation whose marks do not match.
const brokenMarks = "broken"

// leastQuoted is the fewest words of a quotation that is followed: shorter ones
// are turns of phrase ("fake news") that two writers may quote alike.
const leastQuoted = 4

// sameQuoted is the share of the shorter one's pairs of neighbouring words that
// two forms of one quotation have in common.
const sameQuoted = .6

// quoted is ledger, made once.
func (f *family) quoted() []Quoted {
	if f.said == nil {
		said := f.ledger()
		f.said = &said
	}
	return *f.said
}

// ledger returns the quotations that two documents or more have, the one that
// begins first in the first document first.
func (f *family) ledger() []Quoted {
	type quoted struct {
		doc   int
		mark  normalize.Mark
		words normalize.Range
		pairs map[[2]uint64]bool
	}
	var qs []quoted
	for i := range f.ws {
		for _, m := range f.read(i).marks[normalize.Quotation] {
			r := wordsIn(f.ws[i].Text, m.Span)
			if r.Len() < leastQuoted {
				continue
			}
			q := quoted{i, m, r, map[[2]uint64]bool{}}
			for w := r.Start; w+1 < r.End; w++ {
				q.pairs[[2]uint64{f.ws[i].Text.Words[w].ID, f.ws[i].Text.Words[w+1].ID}] = true
			}
			qs = append(qs, q)
		}
	}
	// The fullest form of each quotation gathers the others.
	order := make([]int, len(qs))
	with := map[[2]uint64][]int{}
	for i := range qs {
		order[i] = i
		for p := range qs[i].pairs {
			with[p] = append(with[p], i)
		}
	}
	// One whose marks are broken may run on into the story around it: it is the
	// fullest only among its like, and what it shares with another is measured
	// by the shorter of the two.
	slices.SortStableFunc(order, func(x, y int) int {
		if d := strings.Compare(qs[x].mark.Value, qs[y].mark.Value); d != 0 {
			return d // "balanced" before "broken"
		}
		return qs[y].words.Len() - qs[x].words.Len()
	})
	taken := make([]bool, len(qs))
	var groups [][]int
	for _, full := range order {
		if taken[full] {
			continue
		}
		shared := map[int]int{}
		for p := range qs[full].pairs {
			for _, j := range with[p] {
				shared[j]++
			}
		}
		group := []int{full}
		docs := map[int]bool{qs[full].doc: true}
		for j := range qs {
			if j == full || taken[j] {
				continue
			}
			size := len(qs[j].pairs)
			if qs[j].mark.Value == brokenMarks {
				size = min(size, len(qs[full].pairs))
			}
			if float64(shared[j]) >= sameQuoted*float64(size) {
				group = append(group, j)
				docs[qs[j].doc] = true
			}
		}
		if len(docs) < 2 {
			continue
		}
		for _, j := range group {
			taken[j] = true
		}
		groups = append(groups, group)
	}
	slices.SortStableFunc(groups, func(x, y []int) int { return slices.Min(x) - slices.Min(y) })
	out := []Quoted{}
	for _, g := range groups {
		var q Quoted
		for n, j := range g {
			if n > 0 && qs[j].mark.Value == brokenMarks {
				qs[j].mark.Span, qs[j].words = f.within(qs[j].doc, qs[j].mark.Span, qs[j].words, qs[g[0]].pairs)
			}
			form := QuotedForm{Document: f.ws[qs[j].doc].ID, Form: Fullest, Words: qs[j].words.Len(),
				Speaker: f.speaker(qs[j].doc, qs[j].mark.Span), Start: int(qs[j].mark.Start), End: int(qs[j].mark.End)}
			if n > 0 {
				form.Form = f.formOf(qs[g[0]].doc, qs[g[0]].words, qs[j].doc, qs[j].words, qs[j].mark.Value)
				if form.Form == SameForm && otherPerson(q.Forms[0].Speaker, form.Speaker) {
					form.Form = OtherwiseSpoken
				}
			}
			q.Forms = append(q.Forms, form)
		}
		out = append(out, q)
	}
	return out
}

// within returns the part of a broken quotation of witness i, words r at sp,
// that the pairs of neighbouring words of its fullest form reach.
func (f *family) within(i int, sp normalize.Span, r normalize.Range, pairs map[[2]uint64]bool) (normalize.Span, normalize.Range) {
	w := f.ws[i].Text.Words
	from, to := r.Start, r.End
	for from+1 < to && !pairs[[2]uint64{w[from].ID, w[from+1].ID}] {
		from++
	}
	for to-2 > from && !pairs[[2]uint64{w[to-2].ID, w[to-1].ID}] {
		to--
	}
	if from > r.Start {
		sp.Start = w[from].Start
	}
	if to < r.End {
		sp.End = w[to-1].End
	}
	return sp, normalize.Range{Start: from, End: to}
}

// formOf compares the words y of witness b with the fullest form x in a.
func (f *family) formOf(a int, x normalize.Range, b int, y normalize.Range, value string) FormKind {
	switch {
	case value == brokenMarks:
		return BrokenForm
	case !f.partOf(b, y, a, x):
		return AlteredForm
	case y.Len() < x.Len():
		return TrimmedForm
	default:
		return SameForm
	}
}

// speaker returns who is said to speak in the sentence of a quotation, outside of it:
// the name by the words that say so ("said Jane Roe", "Jane Roe told AFP"), "" where these
// have none ("she said"). Without such words it is the last run of capitalised
// ones, but for the first word of the sentence alone; in German those may be
// any nouns.
func (f *family) speaker(i int, sp normalize.Span) string {
	t := f.ws[i].Text
	q := wordsIn(t, sp)
	if q.Len() == 0 {
		return ""
	}
	s := sentenceAt(t, q.Start)
	s.End = max(s.End, sentenceAt(t, q.End-1).End)
	var says normalize.Mark
	near := math.MaxInt
	// Those that name no outlet are not among the marks read for credits.
	for _, m := range slices.Concat(f.read(i).marks[normalize.Attribution], t.Marks) {
		if m.Kind != normalize.Attribution {
			continue
		}
		r := wordsIn(t, m.Span)
		if d := max(q.Start-r.End, r.Start-q.End); overlap(r, s) && !overlap(r, q) && d < near {
			says, near = m, d
		}
	}
	outlet := f.outletIn(i, says)
	at := wordsIn(t, says.Span)
	var last normalize.Range
	for _, side := range []normalize.Range{{Start: s.Start, End: q.Start}, {Start: q.End, End: s.End}} {
		for _, r := range capitalRuns(t, side) {
			switch {
			case overlap(r, outlet), r.Len() == 1 && r.Start == s.Start && !overlap(r, at):
			case near == math.MaxInt:
				last = r
			case overlap(r, at):
				return t.Quote(r)
			case r.End <= at.Start && (says.Value != "" || r.End == at.Start):
				last = r
			}
		}
	}
	if near == math.MaxInt && t.Language == "de" {
		return ""
	}
	return t.Quote(last)
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
