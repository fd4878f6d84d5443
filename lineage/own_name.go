package lineage

import (
	"slices"
	"sort"

	"github.com/wiretrace/wiretrace/normalize"
)

// ownKnowledge are the ways in which a paper speaks of itself by its name, and of
// others hardly ever: what it has seen, whom it asked.
var ownKnowledge = []string{"seen", "asked", "request"}

// readOwnNames adds to what a witness is by the outlet that it names for nothing
// but what that has seen or asked: "des documents que Le Monde a pu consulter",
// "contactée par Reporterre". Of another's report one says that it reported, and
// mostly beside what it saw. Nothing is said where two outlets are so named, or
// where another witness is by that outlet or names it so, from which the words may
// be copied. Agencies are left out: their clients print what they asked.
func (f *family) readOwnNames(all []reading) {
	for i := range all {
		if f.ws[i].Source != "" || len(all[i].by) > 0 {
			continue
		}
		key, other := "", false
		var reported []string // keys of outlets to which it credits a report
		for _, m := range slices.Concat(all[i].marks[normalize.Attribution], all[i].marks[normalize.Scoop]) {
			k := nameKey(m.Value)
			if k == "" || isAgency(m.Value) {
				continue
			}
			switch {
			case knowsOwn(m):
				other = other || key != "" && k != key
				key = k
			case m.Kind != normalize.Attribution || m.Detail != "told" && m.Detail != "interview":
				reported = append(reported, k)
			}
		}
		if key == "" || other || slices.Contains(reported, key) || elsewhereNamed(all, i, key) {
			continue
		}
		all[i].by = append(all[i].by, key)
		sort.Strings(all[i].by)
	}
}

// knowsOwn says that by mark m its source has seen something or asked for it.
func knowsOwn(m normalize.Mark) bool {
	return m.Kind == normalize.Attribution && slices.Contains(ownKnowledge, m.Detail)
}

// elsewhereNamed says that another witness than i is by the outlet of that key, or says what
// that has seen or asked.
func elsewhereNamed(all []reading, i int, key string) bool {
	for j := range all {
		if j != i && (slices.Contains(all[j].by, key) || slices.ContainsFunc(all[j].marks[normalize.Attribution], func(m normalize.Mark) bool { return knowsOwn(m) && nameKey(m.Value) == key })) {
			return true
		}
	}
	return false
}
