package lineage

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// Stories: articles that share passages and are no versions of one another.
// Two copies of one agency story share as much with each other as with the
// story, and are not linked: a pair is linked by what it shares and no third
// text shares as well. That is betweenness again, on shared text; on annotated
// stories it links with F .85 where no threshold on the amount shared reaches
// more than .72.

// leastResidue is the number of runs of hubShingle words that a pair must
// share alone to be linked: eight words in a row. Less than that comes from
// chance, or from a source that both know.
const leastResidue = 4

// leastBeside is the number of runs outside of quotations from which a link does
// not rest on what was said alone: fewer are the clause by which a statement is
// brought in, "the borough council said it was", which all who quote it begin with.
const leastBeside = 2

// leastReworded is the number of words in passages, none of them explained by
// a third text, from which a pair that shares no runs of words is linked if
// one of the two credits the other: a rewrite sentence by sentence.
const leastReworded = 20

// leastApart is leastResidue for texts that are weeks apart, of different
// houses, and for those of rival agencies: sixteen words in a row. The archive of a matter and its news name its
// people, places and sums alike, and so do two reporters at one scene.
const leastApart = 12

// apart is how far apart two texts are dated for leastApart to hold: a month.
const apart = 30 * day

// rivals says that two agencies stand behind a and b, each for its own, and
// neither text credits the other's: what they share little of is the event.
func (f *family) rivals(a, b int) bool {
	x, y := f.agencyOf(a), f.agencyOf(b)
	return x != "" && y != "" && f.key(x) != f.key(y) && !f.sameHouse(a, b) && !f.creditsHouse(a, b) && !f.creditsHouse(b, a)
}

// leastAlone is the number of runs that a and b have to share alone to be
// linked.
func (u *reuse) leastAlone(a, b int) int {
	if u.f.rivals(a, b) {
		return leastApart
	}
	x, ok := u.f.dated(a)
	y, also := u.f.dated(b)
	if ok && also && !u.f.sameHouse(a, b) && (x.from.Sub(y.to) > apart || y.from.Sub(x.to) > apart) {
		return leastApart
	}
	return leastResidue
}

// reuse is what the members of a family share, word for word.
type reuse struct {
	f       *family
	runs    [][]run     // of each witness, sorted by hash, each hash once
	numbers [][]int32   // of runs, in the same places; see numbered
	holder  [][]int     // by number of a run, the witnesses that have it, those that share most first
	shared  [][]int32   // numbers of runs that two witnesses share
	strong  [][]float64 // how much two share, in words and runs; see agencyFavour
	place   [][]int32   // of two in the order of what pairs share; see places
	near    [][]int     // see nearby
	signed  []float64   // how much each looks like an agency's own story
	words   [][]int32   // numbers of words that agree in their passages
	takes   []take      // the place of each in a series
	model   []int       // see models
	stated  [][]int     // of each, those that quote what it says; see states

	// Scratch, of residue and runnerUp.
	both    []sharedRun
	three   []int32 // by text
	verdict []int8  // by text: whether it was asked, and explains
}

func (f *family) reuse() *reuse {
	n := len(f.ws)
	u := &reuse{f: f, runs: make([][]run, n), shared: make([][]int32, n), words: make([][]int32, n),
		strong: make([][]float64, n), signed: make([]float64, n), takes: f.takes()}
	across := make([][]uint64, n)
	for i := range f.ws {
		u.runs[i], across[i] = runsOf(f.ws[i].Text)
		u.shared[i], u.words[i], u.strong[i] = make([]int32, n), make([]int32, n), make([]float64, n)
		u.signed[i] = f.signed(i)
	}
	u.model = u.models()
	u.readStated()
	lines := make([][]normalize.Range, n)
	for i := range f.ws {
		lines[i] = pageLines(f.ws[i].Text)
	}
	for i := range f.pairs {
		p := &f.pairs[i]
		for _, q := range p.Passages {
			// Two pages have one day, and not from each other.
			w := int32(max(0, q.Words-max(wordsOf(lines[p.A], q.A), wordsOf(lines[p.B], q.B))))
			u.words[p.A][p.B] += w
			u.words[p.B][p.A] += w
		}
	}
	hashes := make([][]uint64, n)
	for i, rs := range u.runs {
		for _, r := range rs {
			hashes[i] = append(hashes[i], r.hash)
		}
	}
	l, ends := collate.NewLayer(hashes), collate.NewLayer(across)
	total := make([]int, n)
	for a := range n {
		for b := range a {
			both := l.Both(a, b)
			s := float64(both+int(u.words[a][b])) + acrossWeight*float64(ends.Both(a, b))
			s *= 1 + agencyFavour*(u.signed[a]+u.signed[b])
			switch {
			case f.continues(a, b) || f.continues(b, a):
				s *= 1 + continuedFavour
			case u.signed[a]+u.signed[b] == 0 && (f.creditsHouse(a, b) && !f.daysAfter(b, a) || f.creditsHouse(b, a) && !f.daysAfter(a, b)):
				s *= 1 + agencyFavour
			}
			u.shared[a][b], u.shared[b][a] = int32(both), int32(both)
			u.strong[a][b], u.strong[b][a] = s, s
			total[a] += both
			total[b] += both
		}
	}
	text := u.textOrder()
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(total[b], total[a]), cmp.Compare(text[a], text[b]), cmp.Compare(a, b))
	})
	var runs int
	u.numbers, runs = numbered(u.runs)
	u.holder = make([][]int, runs)
	for _, i := range order {
		for _, r := range u.numbers[i] {
			u.holder[r] = append(u.holder[r], i)
		}
	}
	u.place, u.strong = u.places(text), nil // only their order is asked for from here on
	u.near = u.nearby()
	u.three, u.verdict = make([]int32, n), make([]int8, n)
	return u
}

// wordsOf is the number of words of r that lie in some of the ranges rs.
func wordsOf(rs []normalize.Range, r normalize.Range) (n int) {
	for w := r.Start; w < r.End; w++ {
		if slices.ContainsFunc(rs, func(x normalize.Range) bool { return x.Start <= w && w < x.End }) {
			n++
		}
	}
	return n
}

// explains says that what a and b share may have come to one of them by way of
// z, or to both from it: z shares more with either than they with each other.
// Of two texts with which a third shares the same, as two takes of which the
// later has all of the earlier, the one that has less besides shares more.
func (u *reuse) explains(z, a, b int) bool {
	if u.sentAgain(z, a, b) || u.sentAgain(z, b, a) {
		return true
	}
	least := u.place[a][b]
	return u.place[a][z] < least && u.place[b][z] < least && z != a && z != b &&
		!(u.f.published(a, z) > 0 && u.f.published(b, z) > 0)
}

const (
	// agencyFavour favours pairs with an agency's own text: two clients that
	// trimmed the same clause share a few words more with each other than with
	// the agency, and have it from there all the same. On 200 generated stories
	// with 1,040 links it has 128 false ones and 121 missed; a lower one has more
	// of both, and a higher one tears copies of copies from each other.
	// A pair of which one credits the other's paper has it as well.
	agencyFavour = .12
	// continuedFavour favours an excerpt's pair with the page that it sends its
	// reader to: more than two signatures, since it says so itself.
	continuedFavour = .5
	// acrossWeight is that of a run over the end of a sentence: the order of
	// sentences decides between texts that share all of them.
	acrossWeight = .02
)

// signed says how much witness i looks like an agency's own story: 1 if the
// agency is its outlet, less if only the text is signed, as on a client's page.
func (f *family) signed(i int) float64 {
	switch {
	case f.agencyOf(i) == "":
		return 0
	case isAgency(f.ws[i].Source):
		return 1
	case slices.ContainsFunc(f.read(i).marks[normalize.Dateline], func(m normalize.Mark) bool { return isAgency(m.Value) }):
		return .8
	}
	return .5
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
	// Most runs of two texts have the same holders, so each is asked once.
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
	for _, r := range both {
		if r.name {
			continue // whoever speaks of it writes it so
		}
		if series || !slices.ContainsFunc(u.holder[r.number], explained) {
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
	for _, r := range left {
		if !slices.ContainsFunc(u.top(r.number), func(z int) bool {
			return !series && z != a && z != b && u.shared[a][z]-three[z] >= leastResidue && u.shared[b][z]-three[z] >= leastResidue
		}) {
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
	return alone, unquoted
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
	reported bool // in one it is part of what that says the other reported
}

// commonRuns are the runs that a and b share outside of standing matter, in
// order of their hashes, until the next call.
func (u *reuse) commonRuns(a, b int) []sharedRun {
	out := u.both[:0]
	inA, inB := u.f.reporting(a, b), u.f.reporting(b, a)
	standing := u.f.standing(a, b)
	for i, j := range common(u.numbers[a], u.numbers[b]) {
		x, y := &u.runs[a][i], &u.runs[b][j]
		if inStanding(standing, x) {
			continue
		}
		out = append(out, sharedRun{u.numbers[a][i], x.quoted || y.quoted, x.name && y.name,
			slices.Contains(inA, x.sentence) || slices.Contains(inB, y.sentence)})
	}
	u.both = out
	return out
}

// reporting are the sentences of witness i, by number, in which it says that
// the outlet which witness j is by has reported something. What stands there
// is attributed: the facts are the other's, and the words that they are hard to
// tell without. Whom somebody told it is no such report, nor is a credit that
// the sentence may have been copied with.
func (f *family) reporting(i, j int) []int32 {
	var out []int32
	for _, kind := range []normalize.MarkKind{normalize.Attribution, normalize.Scoop} {
		for _, m := range f.read(i).marks[kind] {
			if m.Value == "" || ownReporting(m) || !f.isBy(j, m.Value) || f.isBy(i, m.Value) {
				continue
			}
			at := wordsIn(f.ws[i].Text, m.Span).Start
			for n, s := range f.ws[i].Text.Sentences {
				if s.Start <= at && at < s.End {
					out = append(out, int32(n))
				}
			}
		}
	}
	return out
}

// states says that what witness b quotes of a is a's own statement: a is a release
// to the press and b none, or says in its own voice what b quotes, or b says that
// a's paper was told it.
func (u *reuse) states(a, b int) bool { return slices.Contains(u.stated[a], b) }

// readStated fills u.stated.
func (u *reuse) readStated() {
	u.stated = make([][]int, len(u.runs))
	for i := range u.f.pairs {
		p := &u.f.pairs[i]
		for _, ab := range [][2]int{{p.A, p.B}, {p.B, p.A}} {
			a, b := ab[0], ab[1]
			if len(p.Passages) == 0 || u.f.release(b) {
				continue
			}
			ps := u.f.passages(a, b)
			if _, n := u.f.quotes(a, b, ps); n > 0 || u.f.release(a) || u.f.saysWhose(a, b, ps) {
				u.stated[a] = append(u.stated[a], b)
			}
		}
	}
}

// statement says that z explains nothing of a and b because one of them states what
// the other quotes, and z only quotes it as well.
func (u *reuse) statement(z, a, b int) bool {
	return u.states(a, b) && u.states(a, z) && !u.beyond(z, a, b) || u.states(b, a) && u.states(b, z) && !u.beyond(z, b, a)
}

// beyond says that z shares with b, who quotes a, what a does not have: then b may
// have the quotation by way of z. Another that only quotes the same is no way.
func (u *reuse) beyond(z, a, b int) bool {
	n := 0
	for i, j := range common(u.numbers[z], u.numbers[b]) {
		if u.runs[z][i].name && u.runs[b][j].name {
			continue
		}
		if _, ok := slices.BinarySearch(u.numbers[a], u.numbers[z][i]); !ok {
			n++
		}
	}
	return n >= leastResidue
}

// elsewhere says that a third text explains some of what a and b share.
func (u *reuse) elsewhere(a, b int) bool {
	for _, r := range u.commonRuns(a, b) {
		if slices.ContainsFunc(u.holder[r.number], func(z int) bool { return u.explains(z, a, b) && !u.statement(z, a, b) }) {
			return true
		}
	}
	return false
}

// leastReported is the number of runs in sentences that attribute what they say
// from which it is more than a summary: twenty words in a row.
const leastReported = 16

// reworded is the number of words of a in its passages with b that are in none
// with a text that shares more passages with both, nor in a sentence that says
// that the other reported it. Once they are fewer than least any number below
// it may be returned.
func (u *reuse) reworded(a, b, least int) int {
	t := u.f.ws[a].Text
	covered := make([]bool, len(t.Words))
	n := u.mark(covered, a, b, true, true)
	for _, s := range u.f.reporting(a, b) {
		n -= paint(covered, t.Sentences[s], false)
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

// link links a and b if they share what no third text explains.
func (u *reuse) link(a, b int) (link, bool) {
	f := u.f
	alone, unquoted := u.residue(a, b)
	var cs []cue
	read := func() {
		cs = f.cues(a, b)
		// The takes of a desk are hubs by what is in them, and not by their order.
		// Nor does it matter how many others quote what one of the two states.
		if h := u.hub(a, b); h.Weight != 0 && u.series(a, b) == 0 && u.states(a, b) == u.states(b, a) {
			cs = append(cs, h)
		}
	}
	if u.f.release(a) && u.throughTake(a, b) || u.f.release(b) && u.throughTake(b, a) {
		return link{}, false
	}
	if alone < leastResidue || alone < leastApart && alone < u.leastAlone(a, b) {
		if u.follows(a, b) {
			read()
			return u.claim(a, b, cs, followsProbability, true,
				fmt.Sprintf("one is the next take of the other's desk, under one dateline, and has %d of its words", u.words[a][b])), true
		}
		if n := u.f.stated(a, b); n > 0 && !u.elsewhere(a, b) {
			read()
			return u.claim(a, b, cs, statedProbability, true,
				fmt.Sprintf("one is a release to the press, and the other quotes %d words in a row of it", n)), true
		}
		reworded := u.reworded(a, b, leastReworded)
		if reworded >= leastReworded {
			reworded = min(reworded, u.reworded(b, a, leastReworded))
		}
		if reworded < leastReworded {
			return link{}, false
		}
		if read(); !namesSource(cs) {
			return link{}, false
		}
		return u.claim(a, b, cs, rewordedProbability, true,
			fmt.Sprintf("%d words stand in passages of both that no third text shares, and one of the two is credited", reworded)), true
	}
	read()
	what := "in both and in no third text that shares as much with both"
	if unquoted < leastBeside {
		if u.f.agencyOf(a) != "" && u.f.agencyOf(b) != "" && !f.sameHouse(a, b) {
			return link{}, false // two agencies heard the same speaker
		}
		// Independents quote one statement at different times; who has it from
		// whom is known only where the statement itself is at hand.
		return u.claim(a, b, cs, u.quotationLink(a, b, cs), namesSource(cs) || u.states(a, b) != u.states(b, a),
			fmt.Sprintf("%d words in a row and more stand %s, all of them in quotations: both may have them from the speaker", alone+hubShingle-1, what)), true
	}
	und := residueProbability(alone)
	if u.series(a, b) != 0 && !f.background(a, b) {
		und = seriesProbability
	}
	return u.claim(a, b, cs, und, true,
		fmt.Sprintf("%d runs of %d words stand %s", alone, hubShingle, what)), true
}

// namesSource says that one of the two witnesses names the other, or its page, as
// its source. That an agency's story and another's tell the same facts in other
// words is no such sign: two reporters who were there do.
func namesSource(cs []cue) bool {
	return slices.ContainsFunc(cs, func(c cue) bool {
		return c.strong && (c.Signal == sigCredit.name || c.school == markupSchool)
	})
}

// claim makes the link between a and b, which are linked with probability und.
// The direction is claimed if that is allowed and the cues bear it.
func (u *reuse) claim(a, b int, cs []cue, und float64, allowed bool, note string) link {
	z, bears := fused(cs)
	least := 2. // more than any probability
	if bears && allowed {
		least = claimOdds
	}
	l := orient(a, b, und, odds.Logistic(z), least)
	l.evidence, l.against = sides(cs, l.from == a)
	l.evidence = append(l.evidence, Evidence{Signal: sigPassages, Weight: odds.Logit(und), Note: note})
	strongest(l.evidence)
	l.runner, l.runnerP = u.runnerUp(l.from, l.to, und)
	return l
}

// residueProbability is the probability that two articles are linked by the
// runs that they share alone: six in seven of such pairs in annotated stories
// are and three in four in generated ones, fewer of those at the boundary.
func residueProbability(alone int) float64 { return odds.Logistic(1 + float64(min(alone, 40))/40) }

const (
	// seriesProbability: two takes of one desk, one of which is next to the
	// other in its series.
	seriesProbability = .95
	// followsProbability: two takes of one desk, the later of which tells anew
	// what the earlier had in a line or two.
	followsProbability = .8
	// rewordedProbability: one credits the other and tells the same in other
	// words, which it may also have from a third that both credit.
	rewordedProbability = .75
)

// hubWeight is the log-odds of a text that shares with more of the others
// being the source: right in seven of ten links of annotated stories.
const hubWeight = .8

// hub is the cue that one of two texts shares runs of words with more of the
// rest.
func (u *reuse) hub(a, b int) cue {
	f := u.f
	others := func(x, not int) int {
		n := 0
		for z, w := range u.shared[x] {
			if z != not && z != x && w >= leastResidue {
				n++
			}
		}
		return n
	}
	x, y := others(a, b), others(b, a)
	if x == y {
		return cue{}
	}
	w, hub, other, n, m := hubWeight, a, b, x, y
	if y > x {
		w, hub, other, n, m = -hubWeight, b, a, y, x
	}
	return cue{school: witnessSchool, Evidence: Evidence{Signal: "hub", Weight: w,
		Note: fmt.Sprintf("%s shares text with %d other documents of the story, %s with %d", f.name(hub), n, f.name(other), m)}}
}
