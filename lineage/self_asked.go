package lineage

import (
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// askedKey is the key of the outlet as which a page speaks that says "this newspaper" and tells what an
// outlet did to find out, "O Correio do Vale bateu à porta", where another text credits that outlet and
// this one does not: of what others did a page tells as what they reported. It is "" if there is none, or two.
func askedKey(all []reading, ws []Witness, i int) string {
	if len(all[i].own) == 0 {
		return ""
	}
	key := ""
	for j := range all {
		for _, m := range all[j].marks[normalize.Attribution] {
			k := nameKey(m.Value)
			if j == i || k == "" || k == key || isAgency(m.Value) || onAir(m.Value) || reportsOf(ws[i].Text, m.Value) || !findsOut(ws[i].Text.Source, m.Value) {
				continue
			}
			if key != "" {
				return ""
			}
			key = k
		}
	}
	return key
}

// findsOut says that s tells what the outlet of that name did to find something out.
func findsOut(s, name string) bool {
	for _, phrase := range findingOut {
		if strings.Contains(s, name+phrase) {
			return true
		}
	}
	return false
}

// findingOut are the words behind the name of a house for what its people did before they wrote.
var findingOut = []string{
	" knocked on ", " visited ", " has contacted ", " tried to reach ", " hat nachgefragt", " hat angefragt", " hat um Stellungnahme ", " klingelte ",
	" a contacté ", " a sollicité ", " a tenté de joindre ", " s'est rendu ", " contactó ", " ha contactado ", " ha intentado ", " visitó ", " llamó a la puerta",
	" ha contattato ", " ha provato a ", " ha visitato ", " ha bussato ", " bateu à porta", " contactou ", " contatou ", " tentou contactar ", " tentou contato ", " visitou ", " questionou ",
	" belde aan ", " benaderde ", " bezocht ",
}
