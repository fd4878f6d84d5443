package lineage

import (
	"cmp"
	"slices"
	"strings"
	"time"

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
// by the numbers of their versions or else by their times, or by what one of them
// says of itself: that it is a new version, or the other corrected; or else by the hours of
// which they tell. It is -1 the
// other way round, and 0 if they are no such takes or their order is not known.
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
	if m.mark != nil && n.mark != nil && m.kind == n.kind && m.number != n.number && !corrected {
		return cmp.Compare(n.number, m.number)
	}
	// What is not marked may be a story that was begun anew as well as the first take.
	if o := u.f.published(a, b); o != 0 {
		return o
	}
	switch {
	case u.model[b] == a:
		return 1
	case u.model[a] == b:
		return -1
	case corrected:
		return 0
	case (m.mark == nil) == (n.mark == nil):
		return cmp.Or(u.f.toldSince(a, b), int(u.moved[a][b]))
	case m.mark == nil:
		return 1
	}
	return -1
}

// movements says of each two takes of one desk which of them tells less of what went on: 1 if the second tells as done what
// the first announces, or counts more of what only grows; -1 the other way round.
func (u *reuse) movements() [][]int8 {
	out := make([][]int8, len(u.takes))
	for i := range out {
		out[i] = make([]int8, len(u.takes))
	}
	for i := range u.f.pairs {
		p := &u.f.pairs[i]
		if d := u.takes[p.A].desk; d >= 0 && d == u.takes[p.B].desk {
			o := u.f.movedFrom(p.A, p.B)
			out[p.A][p.B], out[p.B][p.A] = int8(o), int8(-o)
		}
	}
	return out
}

// movedFrom is 1 if b, a take of a's desk, tells as done what a announces, or counts more of what only grows, -1 the
// other way round, 0 if neither or both.
func (f *family) movedFrom(a, b int) int {
	ps := f.passages(a, b)
	if len(ps) == 0 || !f.twoTakes(a, b) {
		return 0
	}
	forth, back := 0, 0
	for _, d := range []detector{comeAbout, fireSpread, deadToll} {
		forth += len(d(f, a, b, ps))
		back += len(d(f, b, a, flip(ps)))
	}
	switch {
	case forth > 0 && back == 0:
		return 1
	case back > 0 && forth == 0:
		return -1
	}
	return 0
}

// models says of each text which one of its desk or its author it is the
// correction of: the one whose headline a notice of withdrawal names, else the one that it resembles
// most, -1 for none.
func (u *reuse) models() []int {
	out := make([]int, len(u.takes))
	for b := range out {
		out[b] = -1
		if u.f.corrects(b) == nil {
			continue
		}
		most, named := leastCorrected, 0
		for a := range out {
			if (u.takes[b].desk >= 0 && u.takes[a].desk == u.takes[b].desk || u.f.sameAuthor(a, b)) && a != b && u.f.corrects(a) == nil {
				switch n, r := u.f.withdraws(b, a), u.f.resemblance(a, b); {
				case n > named:
					out[b], named = a, n
				case named == 0 && r > most:
					out[b], most = a, r
				}
			}
		}
	}
	return out
}

// sentAgain says that z explains what a, a take of its desk, shares with b,
// because b is z sent again with a correction and shares no more with a; or that z
// is the page which b puts right, and a the source of the page.
func (u *reuse) sentAgain(z, a, b int) bool {
	if u.model[b] != z || a == z {
		return false
	}
	if u.takes[b].desk < 0 { // a page that was put right; see nearlyAll
		return u.f.sameAuthor(z, b) && !u.f.sameAuthor(a, b) && float64(u.shared[a][z]) >= nearlyAll*float64(u.shared[a][b])
	}
	return u.takes[a].desk == u.takes[b].desk && u.shared[a][z] >= u.shared[a][b]
}

// nearlyAll is the share of what a source has in common with a page that was put
// right which it has in common with the page before: all but the runs of words
// around what was wrong.
const nearlyAll = .8

// leastTake is the number of words that two takes which follow each other have in
// their passages for the one to be made from the other: an urgent line has
// little more, and the story that takes its place tells all of it anew.
const leastTake = 8

// follows says that a and b are takes of one desk under one dateline, of which
// one follows the other, and that the later has some of the earlier's words.
func (u *reuse) follows(a, b int) bool {
	return u.words[a][b] >= leastTake && u.series(a, b) != 0 && !u.takeBetween(a, b) && u.f.oneDateline(a, b)
}

// oneDateline says that a and b stand under one dateline.
func (f *family) oneDateline(a, b int) bool {
	if x, y := f.read(a).head, f.read(b).head; x.place != "" && y.place != "" {
		return strings.EqualFold(x.place, y.place) && x.date == y.date
	}
	x, y := f.read(a).marks[normalize.Dateline], f.read(b).marks[normalize.Dateline]
	return len(x) > 0 && len(y) > 0 && sameDateline(f.quote(a, x[0].Span), f.quote(b, y[0].Span))
}

// twoPlaces says that a and b are datelined from two places.
func (f *family) twoPlaces(a, b int) bool {
	x, y := f.place(a), f.place(b)
	return x != "" && y != "" && x != y
}

// place is the place in the dateline of witness i, in small letters.
func (f *family) place(i int) string {
	town, _ := f.datelined(i, f.read(i))
	return town
}

// withoutDay is the place of a dateline that has its day behind it without a comma: "HARLOW Feb 1".
func withoutDay(s string) string {
	words := strings.Fields(s)
	n := slices.IndexFunc(words, func(w string) bool { return strings.ContainsAny(w, "0123456789") })
	if n > 0 && slices.ContainsFunc(monthNames, func(m string) bool { return prefixOf(m, strings.TrimSuffix(words[n-1], ".")) }) {
		n--
	}
	if n < 1 {
		return s
	}
	return strings.Join(words[:n], " ")
}

// monthNames are the months in English, which alone puts them before the day.
var monthNames = func() (out []string) {
	for m := time.January; m <= time.December; m++ {
		out = append(out, m.String())
	}
	return out
}()

// prefixOf says that short is name or its first letters, three at least, in any case.
func prefixOf(name, short string) bool {
	return len(short) >= 3 && len(short) <= len(name) && strings.EqualFold(name[:len(short)], short)
}

// sameDateline says that two datelines are the same, or one is the other without
// its place: of "LONDON, March 5 (Reuters) -" a desk's brief has "March 5
// (Reuters) :". Pages lose the agency of either, and the comma.
func sameDateline(x, y string) bool {
	x, y = plainDateline(x), plainDateline(y)
	if len(x) > len(y) {
		x, y = y, x
	}
	return x == y || x != "" && strings.HasSuffix(y, " "+x)
}

// plainDateline is a dateline in small letters without its agency and its marks.
func plainDateline(s string) string {
	if open, after, ok := strings.Cut(s, "("); ok {
		_, rest, _ := strings.Cut(after, ")")
		s = open + " " + rest
	}
	return strings.ToLower(strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,:-–—\n\t", r) }), " "))
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

// renewed says that b has of take a no words in a row, only what it says in words of its
// own, and that z, a later take of a's desk, which b has as much of, was out before b:
// who rewrites a running story has the latest take before him.
func (u *reuse) renewed(a, z, b int) bool {
	return u.series(a, z) > 0 && u.series(a, b) == 0 && u.shared[a][b] < leastResidue && u.shared[z][b] < leastResidue &&
		u.words[z][b] >= leastReworded && u.f.published(z, b) > 0
}

// outdated says that some later take is what b was made from, and not a.
func (u *reuse) outdated(a, b int) bool {
	if u.takes[a].desk < 0 || u.shared[a][b] >= leastResidue {
		return false
	}
	for z := range u.takes {
		if z != a && z != b && u.renewed(a, z, b) {
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
