package lineage

import (
	"regexp"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// Sites that copy from small sites say so in a line below their text, "Fuente: Portal del
// Valle". That no table knows the name matters little where another page of the story goes by it: a
// ministry or a photographer signs none of them. A release that somebody prints names its author so,
// and beside it through whom it was sent, "Quelle: Hafenamt Tarnby / news aktuell".

// sourceLabel is such a line with the name in it.
var sourceLabel = regexp.MustCompile(`(?im)^[ \t]*(?:fuentes?|sources?|(?:original)?quellen?|font[ei]|fontes|bron(?:nen)?|via|vía|fuente original|source originale|original source)[ \t]*:[ \t]*([^\r\n.|,;(]+?)[ \t]*(?:[.|,;(][^\n]*?)?\r?$`)

// sourced are the names that the witnesses' lines say what they tell is from, if another of them
// goes by that name at its head or its foot, as attributions of each witness.
func sourced(ws []Witness) [][]normalize.Mark {
	out := make([][]normalize.Mark, len(ws))
	var own []map[string]bool // keys of what each goes by, read if any says whose its matter is
	for i := range ws {
		if ws[i].Text == nil {
			continue
		}
		s := ws[i].Text.Source
		for _, at := range sourceLabel.FindAllStringSubmatchIndex(s, -1) {
			for name := range strings.SplitSeq(s[at[2]:at[3]], "/") {
				name = strings.TrimSpace(name)
				if n := len(strings.Fields(name)); n < leastOutlet || n > mastheadWords {
					continue
				}
				if _, known := normalize.Lookup(name); known {
					continue // the line has its mark
				}
				if own == nil {
					own = ownNames(ws)
				}
				for j := range ws {
					if j != i && own[j][nameKey(name)] && !own[i][nameKey(name)] {
						out[i] = append(out[i], normalize.Mark{Kind: normalize.Attribution, Value: name, Detail: reported.detail, Span: normalize.Span{Start: int32(at[0]), End: int32(at[3])}})
						break
					}
				}
			}
		}
	}
	return out
}

// ownNames are the keys of the names that each witness goes by.
func ownNames(ws []Witness) []map[string]bool {
	out := make([]map[string]bool, len(ws))
	for i := range ws {
		out[i] = map[string]bool{nameKey(ws[i].Source): true}
		if ws[i].Text == nil {
			continue
		}
		for _, name := range append(mastheads(&ws[i]), inHead(ws[i].Text)...) {
			out[i][nameKey(name)] = true
		}
		for _, m := range ws[i].Text.Marks {
			if m.Kind == normalize.Copyright {
				out[i][nameKey(withoutForm(m.Value))] = true
			}
		}
	}
	return out
}
