package lineage

import (
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/normalize"
)

// Stories: articles that share passages and are no versions of one another.
// Two copies of one agency story share as much with each other as with the
// story, and are not linked: a pair is linked by what it shares and no third
// text shares as well. That is betweenness again, on shared text; on annotated
// stories it links with F .85 where no threshold on the amount shared reaches
// more than .72.

// reuse is what the members of a family share, word for word.
type reuse struct {
	f       *family
	runs    [][]run     // of each witness, sorted by hash, each hash once
	numbers [][]int32   // of runs, in the same places; see numbered
	holder  [][]int     // by number of a run, the witnesses that have it, those that share most first
	holders []int32     // by number of a run, the number of that set of witnesses
	shared  [][]int32   // numbers of runs that two witnesses share
	strong  [][]float64 // how much two share, in words and runs; see agencyFavour
	place   [][]int32   // of two in the order of what pairs share; see places
	near    [][]int     // see nearby
	signed  []float64   // how much each looks like an agency's own story
	absent  []string    // of each, an agency that it names and whose story is not there
	words   [][]int32   // numbers of words that agree in their passages
	takes   []take      // the place of each in a series
	moved   [][]int8    // see movements
	model   []int       // see models
	stated  [][]int     // of each, those that quote what it says; see states
	voices  [][]voice   // see voicesOf

	// Scratch, of residue and runnerUp.
	both    []sharedRun
	bothOf  [2]int // the pair that both is of
	rowed   []wordPlace
	three   []int32 // by text
	verdict []int8  // by text: whether it was asked, and explains
	judged  []int8  // by number of a set of witnesses: whether these were asked, and one explains
	way     []int8  // by text: whether it was asked, and is one on which the words came to both
}

func (f *family) reuse() *reuse {
	n := len(f.ws)
	u := &reuse{f: f, runs: make([][]run, n), shared: make([][]int32, n), words: make([][]int32, n),
		strong: make([][]float64, n), signed: make([]float64, n), voices: make([][]voice, n), bothOf: [2]int{-1, -1}, takes: f.takes()}
	across := make([][]uint64, n)
	for i := range f.ws {
		u.runs[i], across[i] = runsOf(f.ws[i].Text, f.read(i).offices)
		u.shared[i], u.words[i], u.strong[i] = make([]int32, n), make([]int32, n), make([]float64, n)
		u.signed[i] = f.signed(i)
	}
	nameOffices(u.runs)
	u.model, u.moved = u.models(), u.movements()
	u.readAbsent()
	u.readStatements()
	lines, reworded := make([][]normalize.Range, n), make([][]int32, n)
	for i := range f.ws {
		lines[i], reworded[i] = signedLines(f.ws[i].Text), make([]int32, n)
	}
	body := make([]int, n) // the first word of each text below its head
	for i := range f.ws {
		body[i] = firstProse(f.ws[i].Text)
	}
	for i := range f.pairs {
		p := &f.pairs[i]
		for _, q := range p.Passages {
			if q.Kind == align.Paraphrased && q.A.End <= body[p.A] && q.B.End <= body[p.B] {
				continue // of a headline that was made anew as many words are left as chance has it
			}
			// Two pages have one day, and not from each other.
			w := int32(max(0, q.Words-max(wordsOf(lines[p.A], q.A), wordsOf(lines[p.B], q.B))))
			u.words[p.A][p.B] += w
			u.words[p.B][p.A] += w
			if q.Kind == align.Paraphrased {
				reworded[max(p.A, p.B)][min(p.A, p.B)] += w
			}
		}
	}
	u.lend(reworded)
	hashes := make([][]uint64, n)
	for i, rs := range u.runs {
		for _, r := range rs {
			hashes[i] = append(hashes[i], r.hash)
		}
	}
	l, ends := collate.NewLayer(hashes), collate.NewLayer(across)
	total, favours := make([]int, n), f.figureFavours(u.takes)
	for a := range n {
		for b := range a {
			both := l.Both(a, b)
			s := float64(both+int(u.words[a][b])) - rewordedDiscount*float64(reworded[a][b]) + acrossWeight*float64(ends.Both(a, b))
			if favours != nil && both > 0 {
				s += favours[a][b]
			}
			s *= 1 + agencyFavour*(u.signed[a]+u.signed[b])
			switch {
			case f.continues(a, b) || f.continues(b, a):
				s *= 1 + continuedFavour
			case u.signed[a]+u.signed[b] == 0 && (f.sameAuthor(a, b) || f.sameHouse(a, b) || f.creditsHouse(a, b) && !f.daysAfter(b, a) || f.creditsHouse(b, a) && !f.daysAfter(a, b)):
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
	u.holders, u.judged = u.holderSets()
	u.place, u.strong = u.places(text), nil // only their order is asked for from here on
	u.near = u.nearby()
	u.three, u.verdict, u.way = make([]int32, n), make([]int8, n), make([]int8, n)
	return u
}

// holderSets are the numbers of the sets of witnesses that have the runs, and room for a word on each set. What has
// been copied again and again was copied by the paragraph, so that sets are far fewer than runs.
func (u *reuse) holderSets() (of []int32, room []int8) {
	of = make([]int32, len(u.holder))
	numbers := map[string]int32{}
	var key []byte
	for r, hs := range u.holder {
		key = key[:0]
		for _, h := range hs {
			key = binary.AppendUvarint(key, uint64(h))
		}
		n, ok := numbers[string(key)]
		if !ok {
			n = int32(len(numbers))
			numbers[string(key)] = n
		}
		of[r] = n
	}
	return of, make([]int8, len(numbers))
}

// explains says that what a and b share may have come to one of them by way of
// z, or to both from it: z shares more with either than they with each other.
// Of two texts with which a third shares the same, as two takes of which the
// later has all of the earlier, the one that has less besides shares more.
func (u *reuse) explains(z, a, b int) bool {
	if u.sentAgain(z, a, b) || u.sentAgain(z, b, a) {
		return true
	}
	if u.prints(z, a, b) || u.prints(z, b, a) {
		return true
	}
	if u.renewed(z, a, b) || u.renewed(z, b, a) || u.prints(a, b, z) || u.prints(b, a, z) {
		return false
	}
	least := u.place[a][b]
	return u.place[a][z] < least && u.place[b][z] < least && z != a && z != b &&
		!(u.f.published(a, z) > 0 && u.f.published(b, z) > 0)
}

// prints says that b is a client's copy of z, the text of the same agency that
// looks most like its own, and that z has nearly all of what a and b share: then
// that came to b with the story, and to a, unless it credits b's own house, from the agency as
// well. Words of reworded passages count with the runs in the order of pairs; between
// a release, the agency's story on it and a client's cut of that they are chance.
func (u *reuse) prints(z, a, b int) bool {
	if u.signed[b] == 0 || u.signed[z] <= u.signed[b] || u.f.agencyOf(z) != u.f.agencyOf(b) {
		return false
	}
	if u.signed[z] <= u.signed[a] && (u.signed[z] < sentByStamp || u.takes[z].desk != u.takes[a].desk || u.shared[b][z] <= u.shared[a][b]) {
		return false // of two takes as they were sent a client prints the one of which it has more
	}
	most := nearlyAll * float64(u.shared[a][b])
	return float64(u.shared[a][z]) >= most && float64(u.shared[b][z]) >= most && u.f.published(b, z) <= 0 && !slices.ContainsFunc(u.f.credits(a), func(m normalize.Mark) bool {
		return u.f.isBy(b, m.Value) && !u.f.isBy(z, m.Value) && !u.f.isBy(a, m.Value)
	})
}

const (
	// agencyFavour favours pairs with an agency's own text: two clients that
	// trimmed the same clause share a few words more with each other than with
	// the agency, and have it from there all the same. On 200 generated stories
	// with 1,040 links it has 128 false ones and 121 missed; a lower one has more
	// of both, and a higher one tears copies of copies from each other.
	// A pair of which one credits the other's paper has it as well, and one that a
	// reporter has written both of, or that both are of one paper.
	agencyFavour = .12
	// continuedFavour favours an excerpt's pair with the page that it sends its
	// reader to: more than two signatures, since it says so itself.
	continuedFavour = .5
	// rewordedDiscount is what a word less counts in a reworded passage: whether the
	// sentence beside a quotation is in it too, or not, is chance.
	rewordedDiscount = .15
	// acrossWeight is that of a run over the end of a sentence: the order of
	// sentences decides between texts that share all of them.
	acrossWeight = .02
)

// sentByStamp is how much a text looks like an agency's own story at whose foot the agency's system
// wrote when it was sent.
const sentByStamp = .9

// signedBelow is how much a text looks like an agency's own story that bears nothing but its
// signature, as clients' pages do.
const signedBelow = .5

// signed says how much witness i looks like an agency's own story: 1 if the
// agency is its outlet, less if only the text is signed, as on a client's page. A
// station's own dateline makes no agency of it.
func (f *family) signed(i int) float64 {
	switch {
	case !f.isAgency(f.agencyOf(i)):
		return 0
	case f.read(i).wire:
		return 1
	case f.onPages[i].sent:
		return sentByStamp
	case f.ws[i].Source == "" && (f.holder(i) != "" || f.isPutUp(i)):
		return signedBelow // a client's page, by the copyright below the agency's dateline or by the story itself
	case slices.ContainsFunc(f.read(i).marks[normalize.Dateline], func(m normalize.Mark) bool { return f.isAgency(m.Value) }) || f.bears(i, normalize.Copyright, f.agencyOf(i)):
		return .8
	}
	return signedBelow
}
