package lineage

import (
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
)

// A take that is not there. An agency takes nothing from its clients: what one of them
// printed before a take was sent, and that take has as well, came to both from an earlier
// one. If no text that is there has those words, that take is missing, and a latent node
// stands for it between the takes that came before and the one that came after.
//
// A page may be stamped later than its text went out, and then it is the take itself that
// the client printed. So the client has to have words of the agency that the take lacks as
// well; otherwise the two are linked without a direction.
//
// Without an order between the client and the take, one client alone may have put two takes
// together. Two do not choose the same sentences of the earlier one, the same of the later, and
// add the same of neither.

// A lostVersion is a take of an agency that is not there.
type lostVersion struct {
	agency  string
	later   int   // the take that was made from it
	earlier []int // takes that it was made from, in order
	copies  []int // clients that printed it, in order
}

// A wireShare tells what witnesses have in common that came from one agency: the runs that
// only its clients and its takes have.
type wireShare struct {
	u       *reuse
	agency  string
	takes   []int
	clients []int
	foreign []bool // by number of a run: others have it, too
}

// wireShares are those of all agencies that have a client and a take of their own here, in
// the order of takes.
func (u *reuse) wireShares() (out []*wireShare) {
	f := u.f
	for i := range f.ws {
		if !u.f.sent(i) || u.takes[i].desk < 0 {
			continue
		}
		name := f.agencyOf(i)
		k := slices.IndexFunc(out, func(w *wireShare) bool { return f.key(w.agency) == f.key(name) })
		if k < 0 {
			k = len(out)
			out = append(out, &wireShare{u: u, agency: name})
		}
		out[k].takes = append(out[k].takes, i)
	}
	for _, w := range out {
		wires := make([]bool, len(f.ws))
		for _, i := range w.takes {
			wires[i] = true
		}
		for i := range f.ws {
			if u.servedBy(i, w.takes[0]) {
				w.clients, wires[i] = append(w.clients, i), true
			}
		}
		if len(w.clients) == 0 {
			continue
		}
		w.foreign = make([]bool, len(u.holder))
		for r, hs := range u.holder {
			w.foreign[r] = slices.ContainsFunc(hs, func(i int) bool { return !wires[i] })
		}
	}
	return slices.DeleteFunc(out, func(w *wireShare) bool { return len(w.clients) == 0 })
}

// servedBy says that witness a names the agency whose own story take is, and is on a page of
// another house, which take does not credit.
func (u *reuse) servedBy(a, take int) bool {
	f := u.f
	return f.sent(take) && !u.original(a) && !f.creditsHouse(take, a) && (f.key(f.agencyOf(a)) == f.key(f.agencyOf(take)) || f.creditsHouse(a, take))
}

// own is the number of runs outside of quotations that a and b share and came from the
// agency, but for those that some witness has of which not says so.
func (w *wireShare) own(a, b int, not func(i int) bool) (n int) {
	for _, r := range w.u.commonRuns(a, b) {
		if !r.quoted && !r.name && !r.reported && !w.foreign[r.number] && !slices.ContainsFunc(w.u.holder[r.number], not) {
			n++
		}
	}
	return n
}

// precedes says that take a was sent before take b.
func (w *wireShare) precedes(a, b int) bool {
	return w.u.series(a, b) > 0 || w.u.series(a, b) == 0 && w.u.f.certainly(a, b) > 0
}

// before says of a witness that it is a take which was sent before this one.
func (w *wireShare) before(take int) func(int) bool {
	return func(i int) bool { return i != take && w.isTake(i) && w.precedes(i, take) }
}

// isTake says that witness i is one of the agency's takes.
func (w *wireShare) isTake(i int) bool { return slices.Contains(w.takes, i) }

// lostVersions are the takes that the clients of agencies require, those of one agency in
// the order of the takes that were made from them.
func (u *reuse) lostVersions() (out []lostVersion) {
	for _, w := range u.wireShares() {
		printed := make([]bool, len(u.runs)) // by client: one of the takes is found
		for _, later := range w.takes {
			if slices.ContainsFunc(w.takes, func(i int) bool { return i != later && !w.precedes(i, later) && !w.precedes(later, i) }) {
				continue // of two in no order either may be the other's source
			}
			v := lostVersion{agency: w.agency, later: later, copies: w.earlyPrints(later, printed)}
			if len(v.copies) == 0 {
				v.copies = w.undatedPrints(later, printed)
			}
			if len(v.copies) == 0 {
				continue
			}
			for _, c := range v.copies {
				printed[c] = true
			}
			for _, i := range w.takes {
				if w.precedes(i, later) && !u.takeBetween(i, later) && slices.ContainsFunc(v.copies, func(c int) bool { return u.shared[i][c] >= leastResidue }) {
					v.earlier = append(v.earlier, i)
				}
			}
			out = append(out, v)
		}
	}
	return out
}

// earlyPrints are the clients that printed, before the take was sent, words of it that no
// take from before has, if one of them shows that there was another for them to have these from.
func (w *wireShare) earlyPrints(take int, printed []bool) []int {
	before := w.before(take)
	lacks := func(i int) bool { return i == take }
	out := slices.DeleteFunc(slices.Clone(w.clients), func(c int) bool {
		return printed[c] || w.u.f.certainly(c, take) <= 0 || !w.u.servedBy(c, take) || w.own(c, take, before) < leastExclusive
	})
	if !slices.ContainsFunc(out, func(c int) bool {
		return slices.ContainsFunc(slices.Concat(w.takes, w.clients), func(i int) bool {
			return i != c && i != take && (!w.isTake(i) || before(i)) && w.own(c, i, lacks) >= leastExclusive
		})
	}) {
		return nil
	}
	return out
}

// undatedPrints are the clients of which it is not known whether they printed before the
// take was sent, and of which every one shares with another what they can have from no
// single take that is there: words of the take, words of one before, and words of neither.
func (w *wireShare) undatedPrints(take int, printed []bool) (out []int) {
	u := w.u
	lacks := func(i int) bool { return i == take }
	before := w.before(take)
	may := slices.DeleteFunc(slices.Clone(w.clients), func(c int) bool {
		return printed[c] || u.f.certainly(c, take) != 0 || !u.servedBy(c, take) || w.own(c, take, before) < leastExclusive
	})
	for _, c := range may {
		older := slices.ContainsFunc(w.takes, func(i int) bool { return before(i) && w.own(c, i, lacks) >= leastExclusive })
		if older && slices.ContainsFunc(may, func(d int) bool { return d != c && w.own(c, d, w.isTake) >= leastExclusive }) {
			out = append(out, c)
		}
	}
	if len(out) == 0 {
		return nil
	}
	for _, c := range may {
		if !slices.Contains(out, c) && slices.ContainsFunc(out, func(d int) bool { return w.own(c, d, w.isTake) >= leastExclusive }) {
			out = append(out, c)
		}
	}
	if len(out) < 2 {
		return nil
	}
	slices.Sort(out)
	return out
}

// withoutLost takes out of links those that versions which are not there explain: between
// clients that printed one, unless the one shows that it was made from the other, and between
// these and takes; and between the take before and the one behind, if clients have all that these share.
func (u *reuse) withoutLost(links []link, lost []lostVersion) []link {
	return slices.DeleteFunc(links, func(k link) bool {
		return slices.ContainsFunc(lost, func(v lostVersion) bool { return u.explainedBy(&v, k) })
	})
}

// explainedBy says that v explains link k.
func (u *reuse) explainedBy(v *lostVersion, k link) bool {
	is := func(i int, ws []int) bool { return slices.Contains(ws, i) }
	from, to := is(k.from, v.copies), is(k.to, v.copies)
	switch {
	case from && to:
		return !k.proven()
	case from:
		return k.to == v.later || is(k.to, v.earlier)
	case to:
		return k.from == v.later || is(k.from, v.earlier)
	case is(k.from, v.earlier) && k.to == v.later:
		n := 0
		for _, r := range u.commonRuns(k.from, k.to) {
			if !r.name && !slices.ContainsFunc(u.holder[r.number], func(i int) bool { return is(i, v.copies) }) {
				n++
			}
		}
		return n < leastResidue
	}
	return false
}

// fromLostVersions puts a latent node in the place of each take that is not there.
func (f *family) fromLostVersions(l *Lineage) {
	for _, v := range f.unsent {
		id := latentID(v.agency) + "-before-" + slug(f.ws[v.later].ID)
		l.Nodes = append(l.Nodes, Node{ID: id, Latent: Ancestor, Name: v.agency + ", an earlier version", Rank: 1})
		derive := func(from, to string, share float64, note string) {
			l.derive(from, to, odds.Logistic(agencyWeight), share, Evidence{Signal: sigStructure, Weight: agencyWeight, Note: note})
		}
		note := fmt.Sprintf("%s has words of %s that no earlier text has, and %s takes nothing from its clients: both have them from a version that is not among the documents",
			f.name(v.copies[0]), f.name(v.later), v.agency)
		for _, i := range v.earlier {
			derive(f.ws[i].ID, id, 0, note)
		}
		for _, c := range v.copies {
			derive(id, f.ws[c].ID, f.share(v.later, c), note)
		}
		derive(id, f.ws[v.later].ID, f.share(v.copies[0], v.later), note)
	}
}
