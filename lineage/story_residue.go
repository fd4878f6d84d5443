package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// What two articles of a story have in common and no third text explains: runs
// of words, and words of reworded passages.

// leastResidue is the number of runs of hubShingle words that a pair must
// share alone to be linked: eight words in a row. Less than that comes from
// chance, or from a source that both know.
const leastResidue = 4

// leastChanged is the number of words that a pair must share and no text that explains
// the rest of what they share has: more than a run, which may be no more than who
// reported it.
const leastChanged = hubShingle + 1

// leastReported is the number of runs in sentences that attribute what they say,
// or in headlines, from which it is more than a summary: twenty words in a row.
const leastReported = 16

// leastApart is leastResidue for texts that are a month apart, of different
// houses, and for those of rival agencies: sixteen words in a row. The archive of
// a matter and its news name its people, places and sums alike, and so do two
// reporters at one scene.
const leastApart = 12

// oldMatter is how far apart two texts are dated for one to speak of a matter
// that the other's readers knew long ago: a month.
const oldMatter = 30 * day

// farFrom says that all of x lies more than oldMatter before or after all of y.
func (x Interval) farFrom(y Interval) bool {
	return x.Earliest.Sub(y.Latest) > oldMatter || y.Earliest.Sub(x.Latest) > oldMatter
}

// rivals says that two agencies stand behind a and b, each for its own, and
// neither text credits the other's for what they share: what they share little of is the event.
// Who was told something by a survivor is credited for that, and the minister spoke to all.
func (f *family) rivals(a, b int) bool {
	x, y := f.agencyOf(a), f.agencyOf(b)
	owes := func(a, b int) bool { return f.creditsHouse(a, b) && !f.creditsBeside(b, a) }
	return x != "" && y != "" && f.key(x) != f.key(y) && !f.sameHouse(a, b) && !owes(a, b) && !owes(b, a)
}

// leastAlone is the number of runs that a and b have to share alone to be
// linked.
func (u *reuse) leastAlone(a, b int) int {
	if u.f.rivals(a, b) {
		return leastApart
	}
	x, ok := u.f.dated(a)
	y, also := u.f.dated(b)
	if ok && also && !u.f.sameHouse(a, b) && (Interval{x.from, x.to}).farFrom(Interval{y.from, y.to}) {
		return leastApart
	}
	return leastResidue
}

// residue is the number of runs that a and b share and no third text explains,
// and how many of them are not quotations.
//
// Besides the texts that are nearer to both, a third text z explains what all
// three share if each of the two has more of it than the other: then both took
// from z, or from where z is, independently. That is how two articles merged
// from the same two sources are told from a source and its copy: they share
// more with each other than with either source.
func (u *reuse) residue(a, b int) (alone, unquoted int) {
	var left []sharedRun
	reported := 0
	both := u.commonRuns(a, b)
	series := u.series(a, b) != 0
	if u.takeBetween(a, b) {
		return 0, 0
	}
	// Most runs of two texts have the same holders, so each of these is asked once, and each such set.
	verdict := u.verdict
	clear(verdict)
	explained := func(z int) bool {
		if verdict[z] == 0 {
			verdict[z] = -1
			if u.explains(z, a, b) && !u.statement(z, a, b) || u.states(z, a) && u.states(z, b) {
				verdict[z] = 1
			}
		}
		return verdict[z] > 0
	}
	judged := u.judged
	clear(judged)
	for _, r := range both {
		if r.name {
			continue // whoever speaks of it writes it so
		}
		set := u.holders[r.number]
		if !series && judged[set] == 0 {
			judged[set] = -1
			if slices.ContainsFunc(u.holder[r.number], explained) {
				judged[set] = 1
			}
		}
		if series || judged[set] < 0 {
			left = append(left, r)
		}
	}
	if len(left) < leastResidue {
		return len(left), 0
	}
	three := u.three
	clear(three)
	for _, r := range both {
		for _, z := range u.top(r.number) {
			three[z]++
		}
	}
	way := u.way
	clear(way)
	between := func(z int) bool {
		if way[z] == 0 {
			way[z] = -1
			if u.apart(a, z, b, three[z]) && u.apart(b, z, a, three[z]) {
				way[z] = 1
			}
		}
		return way[z] > 0
	}
	for _, r := range left {
		if !slices.ContainsFunc(u.top(r.number), func(z int) bool { return !series && z != a && z != b && between(z) }) {
			alone++
			if r.reported {
				reported++
			}
			if !r.quoted {
				unquoted++
			}
		}
	}
	if alone-reported < leastResidue && alone < leastReported {
		return 0, 0
	}
	if alone < leastApart && u.changed(a, b, left, explained, sharedRun.atA) < leastChanged && u.changed(b, a, left, explained, sharedRun.atB) < leastChanged &&
		u.f.sharedSlips(a, b) == 0 {
		return 0, 0
	}
	return alone, unquoted
}

// nearestCopies is among how many of the texts that share most with a copy the one is looked
// for that it was made from: the slips of a copy are in those that were made from it alone.
const nearestCopies = 4

// throughCopy says that what b has of a came by way of a copy of a, with whose slips and
// nothing besides it has it: agencyFavour puts such a pair before that of the two copies.
func (u *reuse) throughCopy(a, b int) bool {
	near := u.near[b]
	for _, z := range near[:min(len(near), nearestCopies)] {
		if z != a && u.f.sourceOf(a, z) && u.f.sourceOf(a, b) && u.f.certainly(b, z) <= 0 && slices.Contains(u.f.sourcesOf(z, b), a) && u.f.sharedSlips(z, b) > 0 && len(sharedChanges(u.f, z, b, nil)) > 0 {
			return true
		}
	}
	return false
}

// apart says that a and z share more than b explains, of which a and z share no more
// than three runs with it.
func (u *reuse) apart(a, z, b int, three int32) bool {
	n := u.shared[a][z] - three
	if n < leastResidue || n >= leastApart {
		return n >= leastResidue
	}
	var left []sharedRun
	for _, r := range u.commonRuns(a, z) {
		if !slices.Contains(u.holder[r.number], b) {
			left = append(left, r)
		}
	}
	explained := func(x int) bool { return x == b }
	return u.changed(a, z, left, explained, sharedRun.atA) >= leastChanged || u.changed(z, a, left, explained, sharedRun.atB) >= leastChanged
}

// changed is the number of words of a that stand in the given runs, which b has too,
// and agree with no text that explains the rest; first is where a has a run. A word that
// was exchanged is in five runs and a clause that was left out in the four over the gap,
// and two clients do the same to a sentence by chance. The words of both are asked: what
// came by way of a third stands in its passages with the one and with the other.
func (u *reuse) changed(a, b int, left []sharedRun, explained func(z int) bool, first func(sharedRun) int32) (n int) {
	t := u.f.ws[a].Text
	own, skip := make([]bool, len(t.Words)), attributing(t)
	for _, r := range left {
		for w, k := int(first(r)), 0; k < hubShingle; w++ {
			if !skip[w] {
				own[w] = true
				k++
			}
		}
	}
	explain := false
	for _, z := range u.near[a] {
		if u.place[a][z] >= u.place[a][b] {
			break // those that follow share less
		}
		if explained(z) {
			u.f.agree(own, a, z, false)
			explain = true
		}
	}
	if !explain {
		return leastChanged
	}
	for _, is := range own {
		if is {
			n++
		}
	}
	return n
}

// top are the texts that have a run, at most topHolders of them, those that
// share most first: more do not change what is explained, and in a story of a
// thousand copies they would cost minutes.
func (u *reuse) top(run int32) []int {
	hs := u.holder[run]
	return hs[:min(len(hs), topHolders)]
}

const topHolders = 32

// A sharedRun is a run that two texts share.
type sharedRun struct {
	number   int32
	quoted   bool // in either of them
	name     bool // in both
	reported bool // in one it is part of what that says the other reported, or of the head of its page

	inA, inB int32 // the sentences, by number, where each has it first
	first    int32 // its first word in a
	firstB   int32 // and in b
}

func (r sharedRun) atA() int32 { return r.first }
func (r sharedRun) atB() int32 { return r.firstB }

// commonRuns are the runs that a and b share outside of standing matter, in
// order of their hashes, until the next call.
func (u *reuse) commonRuns(a, b int) []sharedRun {
	if u.bothOf == [2]int{a, b} {
		return u.both
	}
	out := u.both[:0]
	inA, inB := u.f.reporting(a, b), u.f.reporting(b, a)
	standing := u.f.standing(a, b)
	for i, j := range common(u.numbers[a], u.numbers[b]) {
		x, y := &u.runs[a][i], &u.runs[b][j]
		if inStanding(standing, x) {
			continue
		}
		out = append(out, sharedRun{u.numbers[a][i], x.quoted || y.quoted, x.name && y.name,
			x.head || y.head || slices.Contains(inA, x.sentence) || slices.Contains(inB, y.sentence), x.sentence, y.sentence, x.first, y.first})
	}
	u.both, u.bothOf = out, [2]int{a, b}
	return out
}

// reworded is the number of words of a in its passages with b that are in none
// with a text that shares more passages with both, nor in a sentence that says
// that the other reported it. Once they are fewer than least any number below
// it may be returned.
func (u *reuse) reworded(a, b, least int) int { return u.unexplained(a, b, least, true) }

// exchanged is reworded of the passages alone in which most words stand as they were: what is left where
// a machine, or a hasty hand, exchanges every fourth word. What a quotes is not counted: two who have a
// statement from where it was made word the sentence about it each in their own way.
func (u *reuse) exchanged(a, b, least int) int { return u.unexplained(a, b, least, false) }

func (u *reuse) unexplained(a, b, least int, reworded bool) int {
	t := u.f.ws[a].Text
	covered := make([]bool, len(t.Words))
	n := u.mark(covered, a, b, true, reworded)
	for _, s := range u.f.reporting(a, b) {
		n -= paint(covered, t.Sentences[s], false)
	}
	for _, r := range t.Paragraphs {
		if r.Len() <= lineWords {
			n -= paint(covered, r, false) // titles and lines of the page
		}
	}
	for w := 0; w < len(covered) && !reworded; w++ {
		if covered[w] && t.Words[w].Flags&normalize.Quoted != 0 {
			covered[w] = false
			n--
		}
	}
	for _, z := range u.near[a] {
		if n < least || u.place[a][z] >= u.place[a][b] {
			break // those that follow share no more
		}
		switch {
		case u.explains(z, a, b):
			n -= u.mark(covered, a, z, false, true)
		case u.f.certainly(a, z) <= 0:
			// What has z's very words was not reworded from b.
			n -= u.mark(covered, a, z, false, false)
		}
	}
	return n
}

// mark sets or clears the words of a that stand in its passages with b, in those
// that are reworded too or in the others alone, and returns how many were otherwise.
func (u *reuse) mark(covered []bool, a, b int, set, reworded bool) (n int) {
	i, ok := u.f.at[[2]int{min(a, b), max(a, b)}]
	if !ok {
		return 0
	}
	p := &u.f.pairs[i]
	for _, q := range p.Passages {
		if reworded || q.Kind != align.Paraphrased {
			n += paint(covered, sideOf(p, a, q.A, q.B), set)
		}
	}
	return n
}

// wordsOf is the number of words of r that lie in some of the ranges rs.
func wordsOf(rs []normalize.Range, r normalize.Range) (n int) {
	for w := r.Start; w < r.End; w++ {
		if inAny(rs, w) {
			n++
		}
	}
	return n
}

// inAny says that word w lies in some of the ranges rs.
func inAny(rs []normalize.Range, w int) bool {
	return slices.ContainsFunc(rs, func(x normalize.Range) bool { return x.Start <= w && w < x.End })
}
