package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// keyed says that witnesses a and b are both keyed copy of one desk: they have
// its form, and one outlet or none.
func (f *family) keyed(a, b int) bool {
	return f.read(a).keyed && f.read(b).keyed && f.sameOutlet(a, b)
}

// ofDesk says that witnesses a and b may be takes of one desk: keyed copy, copy
// of one agency as it was sent, or a stub beside either.
func (f *family) ofDesk(a, b int) bool {
	switch {
	case f.keyed(a, b):
		return true
	case f.read(a).stub || f.read(b).stub:
		return f.sameOutlet(a, b)
	}
	return f.sent(a) && f.sent(b) && f.key(f.agencyOf(a)) == f.key(f.agencyOf(b)) && f.sameDesk(a, b)
}

// sent says that witness i is an agency's copy as the agency sent it: it is the
// outlet, or none is named and the text has the agency's dateline, or those who
// wrote it at the end. What only bears its name there may be a client's page.
func (f *family) sent(i int) bool { return f.sentAs(i, f.read(i)) }

// sentAs is sent of witness i, whose reading is r.
func (f *family) sentAs(i int, r *reading) bool {
	if r.agency == "" || f.ws[i].Source != "" {
		return r.agency != "" && r.wire
	}
	return r.signedOff() || slices.ContainsFunc(r.marks[normalize.Dateline], func(m normalize.Mark) bool { return m.Value != "" })
}

// takesAlone says that all texts of the family are takes of one desk. Then they
// are versions of one another, as no client's copy is among them: pages with things of pages
// about them are two clients' prints as well.
func (f *family) takesAlone() bool {
	first := slices.IndexFunc(f.ws, func(w Witness) bool { return !readsStub(&w) })
	if len(f.ws) < 2 || first < 0 || !f.read(first).keyed && !f.sent(first) {
		return false
	}
	for i := range f.ws {
		if i != first && !f.ofDesk(first, i) || f.printed(i) {
			return false
		}
	}
	return true
}

// printed says that witness i, no keyed copy, came without its outlet's name and has what pages put around a story.
func (f *family) printed(i int) bool {
	return !f.read(i).keyed && f.ws[i].Source == "" && f.furnished(i)
}
