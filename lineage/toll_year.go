package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// The dead of former times stand beside their year, which is no toll.

// yearLeads stand before the number of a year.
var yearLeads = wordSet(`in since year im seit jahr jahre en depuis année desde año nel dal anno em ano sinds jaar
	january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember
	janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
	gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
	januari februari maart mei augustus`)

// ofAYear says that the number at word k of sentence s of t is that of a year, though the word at dead
// tells of the dead behind it: "the last flood, in 2002, killed five", "im Jahr 2002 starben Menschen".
func ofAYear(t *normalize.Text, k, dead int, s normalize.Range) bool {
	if yearAt(t, k) == 0 {
		return false
	}
	return k > s.Start && yearLeads[wordOf(t, k-1)] || strings.Contains(t.Source[t.Words[k].End:t.Words[dead].Start], ",")
}
