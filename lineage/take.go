package lineage

import (
	"cmp"
	"strings"

	"github.com/wiretrace/wiretrace/normalize"
)

// A take is the place of a witness in the series of one agency's desk.
type take struct {
	desk  int // the first witness of the desk; -1 for what is no agency's own copy
	count version
}

// takes says of each witness which desk of an agency it comes from, and which
// version it says it is.
func (f *family) takes() []take {
	out := make([]take, len(f.ws))
	var desks []int // the first witness of each
	for i := range f.ws {
		out[i].desk = -1
		if f.agencyOf(i) == "" {
			continue
		}
		out[i].count = f.version(i)
		for _, d := range desks {
			if f.sameDesk(d, i) {
				out[i].desk = d
			}
		}
		if out[i].desk < 0 {
			out[i].desk = i
			desks = append(desks, i)
		}
	}
	return out
}

// series is 1 if witnesses a and b are takes of one desk and a is the earlier,
// by the numbers of their versions or else by their times, -1 the other way
// round, and 0 if they are no such takes or their order is not known.
func (u *reuse) series(a, b int) int {
	x, y := &u.takes[a], &u.takes[b]
	if x.desk < 0 || x.desk != y.desk {
		return 0
	}
	if c := u.f.itemOrder(a, b); c != 0 {
		return c
	}
	m, n := x.count, y.count
	// A correction seldom says which version it corrects.
	corrected := m.mark == nil && u.f.corrects(a) != nil || n.mark == nil && u.f.corrects(b) != nil
	if (m.mark == nil || n.mark == nil || m.kind == n.kind) && m.number != n.number && !corrected {
		return cmp.Compare(n.number, m.number)
	}
	return u.f.published(a, b)
}

// leastTake is the number of words that two takes which follow each other have in
// their passages for the one to be made from the other: an urgent line has
// little more, and the story that takes its place tells all of it anew.
const leastTake = 8

// follows says that a and b are takes of one desk under one dateline, of which
// one follows the other, and that the later has some of the earlier's words.
func (u *reuse) follows(a, b int) bool {
	if u.words[a][b] < leastTake || u.series(a, b) == 0 || u.takeBetween(a, b) {
		return false
	}
	x, y := u.f.read(a).marks[normalize.Dateline], u.f.read(b).marks[normalize.Dateline]
	return len(x) > 0 && len(y) > 0 && strings.EqualFold(u.f.quote(a, x[0].Span), u.f.quote(b, y[0].Span))
}

// throughTake says that b, a take, has what it shares with a by way of an
// earlier take of its desk, which shares as much with a.
func (u *reuse) throughTake(a, b int) bool {
	for z := range u.takes {
		if z != a && u.series(z, b) > 0 && u.series(z, a) == 0 && u.shared[z][a] >= u.shared[a][b] && u.words[z][a] >= u.words[a][b] {
			return true
		}
	}
	return false
}

// takeBetween says that some take of the same desk lies between a and b.
func (u *reuse) takeBetween(a, b int) bool {
	o := u.series(a, b)
	if o == 0 {
		return false
	}
	for z := range u.takes {
		if u.series(a, z) == o && u.series(z, b) == o {
			return true
		}
	}
	return false
}
