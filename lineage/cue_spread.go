package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What a fire has burnt and whom it drove out of their houses only grows while the story runs, as a toll does: of two takes
// the later has the larger figure. People go home again, and then a text says that they did.

const (
	// areaReach is how many words behind its number the unit of an area may stand: "1,400 more acres".
	areaReach = 2
	// drivenReach is how far from the number the word for those who had to leave may stand.
	drivenReach = 7
)

var (
	// areaUnits are the words by which a burnt area is measured.
	areaUnits = wordSet(`hectare hectares acre acres hektar hectárea hectáreas ettaro ettari are quadratkilometer quadratkilometern km2 km²`)
	// fireStems begin the words by which a sentence speaks of a fire.
	fireStems = strings.Fields(`fire wildfire blaze burn scorch charr flame brand waldbrand feuer flamme verbrann feu incend brûl flamm ravag calcin arras quem llama fuego incêndio queim rogo bruci fiamm afgebrand vuur`)
	// drivenStems begin the words for those who had to leave their houses.
	drivenStems = strings.Fields(`evacu évacu evakuier displac homes häuser wohnungen verlassen desaloj desplaz sfollat evacuad deslocad desalojad geëvacueer huizen foyers domicile`)
	// returnStems begin the words by which they go home.
	returnStems = strings.Fields(`return zurück regres rentr regagn réintégr rientr volt terug allowed lifted`)
)

// fireSpread: of two takes of one desk all figures of burnt land and of people driven out that differ in sentences of both
// are larger in b.
func fireSpread(f *family, a, b int, ps []align.Passage) []cue {
	if len(ps) == 0 || !f.twoTakes(a, b) {
		return nil
	}
	up, down, at, was := f.spreads(a, b, ps)
	if up == 0 || down > 0 {
		return nil
	}
	is, before := f.ws[b].Text.Bytes(at), f.ws[a].Text.Bytes(was)
	return []cue{f.cue(sigSpread, more(up), b, is, "the fire has taken more, from %q in %s to %q in %s", f.quote(a, before), f.name(a), f.quote(b, is), f.name(b))}
}

// spreads counts such figures that are larger in b and those that are smaller, with the first that is larger and what it was.
func (f *family) spreads(a, b int, ps []align.Passage) (up, down int, at, was normalize.Range) {
	for _, p := range ps {
		for _, e := range p.Edits {
			if e.Change != align.ChangedNumber || max(e.A.Len(), e.B.Len()) > factWords {
				continue
			}
			x, y, ok := f.figures(a, e.A, b, e.B)
			if kind := spreadKind(f.ws[a].Text, e.A); !ok || kind == "" || kind != spreadKind(f.ws[b].Text, e.B) {
				continue
			}
			if y < x {
				down++
			} else if up++; up == 1 {
				at, was = e.B, e.A
			}
		}
	}
	return up, down, at, was
}

// spreadKind says what the number in the words r of t counts: "land" that burns, "people" who had to leave, or neither.
func spreadKind(t *normalize.Text, r normalize.Range) string {
	s := sentenceAt(t, r.Start)
	if r.Len() == 0 || s.Len() == 0 || !begins(t, normalize.Range{End: len(t.Words)}, fireStems) {
		return ""
	}
	if anyWithin(t, r.End-1, min(s.End, r.End+areaReach), areaUnits) {
		return "land"
	}
	near := normalize.Range{Start: max(s.Start, r.Start-drivenReach), End: min(s.End, r.End+drivenReach)}
	if begins(t, near, drivenStems) && !begins(t, s, returnStems) {
		return "people"
	}
	return ""
}

// begins says that one of the words r of t begins with one of stems.
func begins(t *normalize.Text, r normalize.Range, stems []string) bool {
	for i := r.Start; i < r.End; i++ {
		if slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(wordOf(t, i), stem) }) {
			return true
		}
	}
	return false
}
