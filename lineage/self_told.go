package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// Being told something is what every outlet says of itself, and what all others say of it
// when they hand that on. Whose page a text is it tells by what stands beside it, and by
// what other texts say of the same outlet.

// twoWays says that by their marks a text speaks of the outlet of that name as of one
// that was told something and in another way as well, being sent a statement, asking,
// seeing papers, and never as of one that reported or in quotation marks: so only the
// outlet works.
func twoWays(t *normalize.Text, marks map[normalize.MarkKind][]normalize.Mark, name string) bool {
	var ways []string
	k := nameKey(name)
	for _, m := range marks[normalize.Attribution] {
		switch {
		case nameKey(m.Value) != k:
		case quotesName(t, m):
			return false
		case !ownReporting(m) || m.Detail == "interview" || m.Detail == "witness":
			return false
		case !slices.Contains(ways, wayOf(t, m)):
			ways = append(ways, wayOf(t, m))
		}
	}
	return len(ways) > 1 && !isAgency(name) && !slices.ContainsFunc(marks[normalize.Scoop], func(m normalize.Mark) bool { return nameKey(m.Value) == k })
}

// toldElsewhere says that another witness than i speaks of the outlet of that name as of
// one that was told something, and i does not say what it has seen or whom it asked. Whoever
// tells of an interview says who gave it and what was sent beside.
func toldElsewhere(all []reading, i int, name string) bool {
	of := func(r *reading, what func(normalize.Mark) bool) bool {
		return slices.ContainsFunc(r.marks[normalize.Attribution], func(m normalize.Mark) bool { return what(m) && nameKey(m.Value) == nameKey(name) })
	}
	if of(&all[i], knowsOwn) {
		return false
	}
	for j := range all {
		if j != i && of(&all[j], ownReporting) {
			return true
		}
	}
	return false
}

// wayOf is how attribution m of t says that its outlet came by what it tells. What a spokesman
// told it is told, unless the words speak of a statement.
func wayOf(t *normalize.Text, m normalize.Mark) string {
	if said := strings.ToLower(t.Source[m.Start:m.End]); m.Detail == "statement" && strings.HasPrefix(said, "told") && !strings.Contains(said, "statement") {
		return "told"
	}
	return m.Detail
}

// toldAlike says that another witness, which was not published later, has the same
// statement, made to the same house or to "this newspaper": then mark m of witness i
// came with the statement, or credits the other.
func toldAlike(all []reading, ws []Witness, pairs []Pair, i int, m normalize.Mark) bool {
	for n := range pairs {
		p := &pairs[n]
		if p.A != i && p.B != i {
			continue
		}
		j := p.A + p.B - i
		if a, b := ws[i].Published.Latest, ws[j].Published.Earliest; !a.IsZero() && a.Before(b) {
			continue
		}
		told := func(o normalize.Mark) bool { return ownReporting(o) && nameKey(o.Value) == nameKey(m.Value) }
		marks := slices.Concat(slices.DeleteFunc(slices.Clone(all[j].marks[normalize.Attribution]), func(o normalize.Mark) bool { return !told(o) }), all[j].own)
		for _, q := range p.Passages {
			here, there := sideOf(p, i, q.A, q.B), sideOf(p, j, q.A, q.B)
			if q.Kind != align.Paraphrased && stands(ws[i].Text, m, here) &&
				slices.ContainsFunc(marks, func(o normalize.Mark) bool { return stands(ws[j].Text, o, there) }) {
				return true
			}
		}
	}
	return false
}

// stands says that the words r of t have a sentence's worth of the statement that
// mark m belongs to.
func stands(t *normalize.Text, m normalize.Mark, r normalize.Range) bool {
	s := statementAt(t, wordsIn(t, m.Span).Start)
	return min(r.End, s.End)-max(r.Start, s.Start) >= sharedSentence
}
