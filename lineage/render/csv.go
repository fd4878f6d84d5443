package render

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/wiretrace/wiretrace/lineage"
)

// CSV writes the derivations of r as a table with a heading, in order of the
// report: lineage, from, to, relation, probability, directed, share and the
// notes of the evidence for and against. A cell that a spreadsheet would read
// as a formula gets an apostrophe before it.
func CSV(w io.Writer, r *lineage.Report) error {
	c := csv.NewWriter(w)
	rows := [][]string{{"lineage", "from", "to", "relation", "probability", "directed", "share", "evidence", "against"}}
	for i := range r.Lineages {
		l := &r.Lineages[i]
		for j := range l.Derivations {
			d := &l.Derivations[j]
			rows = append(rows, []string{cell(l.ID), cell(d.From), cell(d.To), string(d.Relation), number(d.Probability),
				strconv.FormatBool(d.Directed), number(d.Share), cell(notes(d.Evidence)), cell(notes(d.Against))})
		}
	}
	return c.WriteAll(rows) // it flushes
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func notes(es []lineage.Evidence) string {
	var out []string
	for _, e := range es {
		out = append(out, e.Note)
	}
	return strings.Join(out, "; ")
}

// cell makes s safe for spreadsheets, which run what begins like a formula.
func cell(s string) string {
	s = oneLine(s)
	if s != "" && strings.ContainsRune("=+-@", rune(s[0])) {
		return "'" + s
	}
	return s
}
