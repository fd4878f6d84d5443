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
		if sharesTold(ws, p, j, i, marks, m) {
			return true
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

// readToldHere gives the texts that say "she told this newspaper" to the outlet to which
// another text says that the same was told: "told the Harlow Post". It has to be the one
// outlet that others name so, and the one text that has the statement for its own.
func (f *family) readToldHere(all []reading) {
	house := make([]string, len(all)) // key of who others say was told, and "-" where they name two
	for n := range f.pairs {
		p := &f.pairs[n]
		for _, of := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			i, j := of[0], of[1]
			if f.ws[i].Source != "" || len(all[i].by) > 0 || len(all[i].own) == 0 {
				continue
			}
			for _, m := range all[j].marks[normalize.Attribution] {
				k := nameKey(m.Value)
				if k == "" || k == house[i] || m.Detail != "told" && m.Detail != "interview" || f.isAgency(m.Value) || onAir(m.Value) || slices.Contains(all[j].by, k) || !sharesTold(f.ws, p, i, j, all[i].own, m) {
					continue
				}
				if house[i] != "" {
					k = "-"
				}
				house[i] = k
			}
		}
	}
	for i, k := range house {
		if k != "" && k != "-" && !slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) }) && slices.Index(house, k) == lastIndex(house, k) {
			all[i].addName(k)
		}
	}
}

// sharesTold says that a passage of p, word for word, has the statement that one of the marks own
// of witness i belongs to, and mark m of witness j.
func sharesTold(ws []Witness, p *Pair, i, j int, own []normalize.Mark, m normalize.Mark) bool {
	for _, q := range p.Passages {
		here, there := sideOf(p, i, q.A, q.B), sideOf(p, j, q.A, q.B)
		if q.Kind != align.Paraphrased && stands(ws[j].Text, m, there) && slices.ContainsFunc(own, func(o normalize.Mark) bool { return stands(ws[i].Text, o, here) }) {
			return true
		}
	}
	return false
}

// lastIndex is where s has the last v.
func lastIndex(s []string, v string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == v {
			return i
		}
	}
	return -1
}
