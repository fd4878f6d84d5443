package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// ownKnowledge are the ways in which a paper speaks of itself by its name, and of
// others hardly ever: what it has seen, whom it asked.
var ownKnowledge = []string{"seen", "asked", "request"}

// knowsOwn says that by mark m its source has seen something or asked for it.
func knowsOwn(m normalize.Mark) bool {
	return m.Kind == normalize.Attribution && slices.Contains(ownKnowledge, m.Detail)
}

// onlyKnows is the key of the one outlet that a text names for nothing but what
// that has seen or asked: "des documents que Le Monde a pu consulter",
// "contactée par Reporterre"; "" if there is none, or another so named. Of
// another's report one says that it reported, and mostly beside what it saw.
// Agencies are left out: their clients print what they asked.
func (f *family) onlyKnows(t *normalize.Text, r *reading) string {
	key := ""
	var reported []string // keys of outlets to which it credits a report
	for _, m := range slices.Concat(r.marks[normalize.Attribution], r.marks[normalize.Scoop]) {
		k := nameKey(m.Value)
		if k == "" || f.isAgency(m.Value) {
			continue
		}
		switch {
		case quotesName(t, m), describesOther(t.Source[m.Start:m.End], m.Value):
			reported = append(reported, k)
		case knowsOwn(m) && key != "" && k != key:
			return ""
		case knowsOwn(m):
			key = k
		case m.Kind != normalize.Attribution || m.Detail != "told" && m.Detail != "interview":
			reported = append(reported, k)
		}
	}
	if slices.Contains(reported, key) {
		return ""
	}
	return key
}

// knownElsewhere says that another witness than i is by the outlet of that key, or
// says what that has seen or asked: then the words may be copied, whenever the
// two were published and whatever else they share, since this sign is the weakest.
//
// A station is no paper: others tell what was said on its air and who was asked there, so
// that it is enough if another witness credits it with anything.
func knownElsewhere(all []reading, i int, key string) bool {
	knows := func(m normalize.Mark) bool { return (knowsOwn(m) || onAir(m.Value)) && nameKey(m.Value) == key }
	for j := range all {
		if j != i && (slices.Contains(all[j].by, key) || slices.ContainsFunc(all[j].marks[normalize.Attribution], knows)) {
			return true
		}
	}
	return false
}
