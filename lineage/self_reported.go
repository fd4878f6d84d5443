package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A page says of its own house that it was told something, as others say of it who hand that
// on. Which of the two it is shows where another text tells what the house reported: if the
// page has that sentence for its own, and names the house for nothing but what was told to it,
// it is the house's page.

// leastOfReport is how many words in a row a page has of the sentence in which another text
// tells what its house reported, outside of quotations.
const leastOfReport = 8

// readReportedHere gives the texts that an outlet was told something to that outlet, where
// another text credits to it what they say themselves. It has to be the one text that does.
func (f *family) readReportedHere(all []reading) {
	house := make([]string, len(all))
	for n := range f.pairs {
		p := &f.pairs[n]
		for _, of := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			i, j := of[0], of[1]
			if house[i] != "" || f.ws[i].Source != "" || len(all[i].by) > 0 || f.laterPage(all, i, j) {
				continue
			}
			for _, m := range all[j].marks[normalize.Attribution] {
				if k := nameKey(m.Value); reportedOf(m) && onlyTold(&all[i], f, k) && !slices.Contains(all[j].by, k) && f.saysItself(i, j, m) {
					house[i] = k
					break
				}
			}
		}
	}
	for i, k := range house {
		if k != "" && slices.Index(house, k) == lastIndex(house, k) && !slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) }) {
			all[i].addName(k)
		}
	}
}

// onlyTold says that a text names the outlet of that key, no agency and no station, and only as
// who was told something.
func onlyTold(r *reading, f *family, key string) (told bool) {
	for _, m := range slices.Concat(r.marks[normalize.Attribution], r.marks[normalize.Scoop]) {
		if key == "" || nameKey(m.Value) != key {
			continue
		}
		if m.Detail != "told" || f.isAgency(m.Value) || onAir(m.Value) {
			return false
		}
		told = true
	}
	return told
}

// saysItself says that witness i has, in a clause that names no outlet, and outside of quotations,
// leastOfReport words of what mark m of witness j says that an outlet reported: of the longer
// part of its sentence, before it or behind.
func (f *family) saysItself(i, j int, m normalize.Mark) bool {
	t := f.ws[j].Text
	credit := wordsIn(t, m.Span)
	s := sentenceAt(t, credit.Start)
	if before := credit.Start - s.Start; before > s.End-credit.End {
		s.End = credit.Start
	} else {
		s.Start = credit.End
	}
	for _, p := range f.passages(j, i) {
		in := normalize.Range{Start: max(s.Start, p.A.Start), End: min(s.End, p.A.End)}
		if p.Kind == align.Paraphrased || in.Len() <= 0 || unedited(p, in)-quotedWords(t.Words[in.Start:in.End]) < leastOfReport {
			continue
		}
		if there := across(p, in); !namesOutlet(f.ws[i].Text, there) && !handsOn(f.ws[i].Text, there) {
			return true
		}
	}
	return false
}

// handsOn says that the sentence of t in which the words r begin is in the mood in which German tells what
// somebody else has said: "Es gebe keine Garantie". It does so over whole paragraphs without naming him.
func handsOn(t *normalize.Text, r normalize.Range) bool {
	s := sentenceAt(t, r.Start)
	return t.Language == "de" && anyOf(t.Words[s.Start:s.End], indirectVerbs())
}

// indirectVerbs are the IDs, sorted, of verbs in that mood: of the forms that a verb has in no other but in the
// first person, in which papers do not speak, and of those that stand for others that are alike in both.
var indirectVerbs = wordIDs(`sei seien habe hätten werde würden könne wolle solle müsse dürfe gebe gehe komme stehe liege bleibe sehe lasse wisse brauche`)

// namesOutlet says that the words r of t, or what stands before or behind them up to a comma,
// say from which outlet something is.
func namesOutlet(t *normalize.Text, r normalize.Range) bool {
	from, to := sentenceAt(t, r.Start), sentenceAt(t, max(r.Start, r.End-1))
	for r.Start > from.Start && unbroken(t, r.Start-1) {
		r.Start--
	}
	for r.End < to.End && unbroken(t, r.End-1) {
		r.End++
	}
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		return (m.Kind == normalize.Attribution || m.Kind == normalize.Scoop) && m.Value != "" && touches(t, m.Span, r)
	})
}

// laterPage says that the page of witness i was made after that of witness j.
func (f *family) laterPage(all []reading, i, j int) bool {
	x, y := all[i].topDay, all[j].topDay
	return f.stamped(j, i) > 0 || x.ok() && y.ok() && x.day.After(y.day)
}
