package lineage

import (
	"slices"
	"sort"

	"github.com/wiretrace/wiretrace/normalize"
)

// A text names an outlet in full once and by a part of its name from then on
// ("the Harwick Chronicle", "the Chronicle"), and another text has the short name
// alone. Within one story they are one.

// readAliases finds the short names that some text of the family uses of an outlet
// and makes their keys those of the full name: the words of the short name begin or
// end exactly one longer one. So it makes those of a name in another case, as
// German has it. What a table of outlets knows by its short name is another outlet, unless all
// texts have named a longer one before they write so: "the Harlow Register", "the Register".
func (f *family) readAliases() {
	names := map[string]string{} // key -> name
	tabled := map[string]bool{}  // those that the table knows, by key
	add := func(name string, marked bool) {
		if name == "" || f.isAgency(name) {
			return
		}
		k := nameKey(name)
		if k == "" {
			return
		}
		names[k] = fuller(names[k], name)
		// A mark that means the table's outlet has its name there.
		if s, known := normalize.Lookup(name); known && (!marked || s.Name == name) {
			tabled[k] = true
		}
	}
	for i := range f.ws {
		add(f.ws[i].Source, false)
		add(pageName(&f.ws[i]), false)
		for _, kind := range []normalize.MarkKind{normalize.Attribution, normalize.Scoop} {
			for _, m := range f.readings.all[i].marks[kind] {
				add(m.Value, true)
			}
		}
		for _, m := range f.readings.all[i].marks[normalize.Copyright] {
			add(m.Value, false)
		}
	}
	keys := make([]string, 0, len(names))
	for k := range names {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	ids := make([][]uint64, len(keys))
	for i, k := range keys {
		ids[i] = idsOf(withoutArticle(names[k]))
	}
	f.readings.full = sameStation(names)
	for _, k := range keys { // "des Harwicker Boten", "dem Boten"
		for _, form := range formsOf(names[k]) {
			other := nameKey(form)
			_, known := normalize.Lookup(form)
			if first, taken := f.readings.full[other]; other == k || known || names[other] == "" {
				continue
			} else if taken && first != k {
				f.readings.full[other] = other // of two houses
			} else {
				f.readings.full[other] = k
			}
		}
	}
	for i, short := range keys {
		n := len(ids[i])
		if tabled[short] || n == 0 || f.readings.full[short] != "" {
			continue
		}
		var full []string
		for j, of := range ids {
			if len(of) > n && (slices.Equal(of[:n], ids[i]) || slices.Equal(of[len(of)-n:], ids[i])) {
				full = append(full, keys[j])
			}
		}
		full = slices.DeleteFunc(full, func(k string) bool { return f.readings.full[k] != "" })
		if len(full) == 1 {
			f.readings.full[short] = full[0]
		}
	}
	f.readPublisher()
	for name, k := range f.readings.keys {
		if full, ok := f.readings.full[k]; ok {
			f.readings.keys[name] = full
		}
	}
	for i := range f.readings.all {
		r := &f.readings.all[i]
		for n, k := range r.by {
			if full, ok := f.readings.full[k]; ok {
				r.by[n] = full
			}
		}
		sort.Strings(r.by)
		r.by = slices.Compact(r.by)
	}
}
