package lineage

import (
	"slices"
	"strings"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// Two reporters at one event write some of the same words, and neither has them
// from the other: the charge as the court words it, what the study found as its
// authors put it, the title of the person who spoke, the list of towns on a tour.
// Whoever copies has whole sentences, or much of a short text.

const (
	// eventRow is the number of words in a row, in one sentence and outside of
	// quotations, that tells a copy by itself: of 15 pairs of real reports on one
	// event of which none was the other's source, none had more than 14.
	eventRow = 16
	// eventShare is the same for the share of the shorter text's words that stand
	// in such rows: none of those pairs had more than .13.
	eventShare = .17
	// eventEven is how much of both together, in multiples of what tells a copy,
	// is as likely as not a copy's: of nine pairs of real pages that editors called
	// unrelated and that share wording no third has, none has more than 1.2.
	eventEven = 1.4
	// agencyEven is the same where one of the two is an agency's own story, which
	// is sent to be copied: there what others said counts too.
	agencyEven = 1.3
	// eventSlope is the log-odds of one multiple more.
	eventSlope = 5
	// sentenceFavour is how much more words in a row say that are a sentence, or all of
	// it but openingWords: judgement, as none of those pairs had one in its own voice.
	sentenceFavour = 1.5
	// orderFree is the share of the shorter text up to which words in one order say
	// nothing, and orderShare what more of it is one multiple: ten pairs of real pages
	// had .3 and more with few rows, and all ten the same text behind them; of two who
	// had a charge from one court none had more than .24.
	orderFree, orderShare = .2, .25
	// clauseWords is how many words what stands behind a colon has at least to be a sentence: a
	// list and a label have fewer.
	clauseWords = 10
	// openingWords is how many words of a sentence may be other ones for it to be there
	// from its first word to its last: "In Britain, the agency said ...".
	openingWords = 2
	// leastBrought is the number of words that bring a quotation in from which its sentence is
	// somebody's own: more than "the company said in a statement".
	leastBrought = 8
	// leastLikely is the probability below which a pair is not linked at all.
	leastLikely = .15
)

// oneEvent is the probability that a and b are linked, and did not only hear the same
// words at one event, by the words that they share in rows outside of quotations:
// the longest row and how much of the shorter text they are. It speaks of two outlets
// neither of which credits the other, or has stated what the other quotes.
func (u *reuse) oneEvent(a, b int) float64 {
	even, agencys := eventEven, u.signed[a]+u.signed[b] > 0
	if agencys {
		even = agencyEven
	}
	both := u.commonRuns(a, b)
	x, y := u.f.ws[a].Text, u.f.ws[b].Text
	longest, words := u.rows(a, both, func(r sharedRun) wordPlace { return wordPlace{r.inA, r.first} }, agencys)
	alsoLongest, alsoWords := u.rows(b, both, func(r sharedRun) wordPlace { return wordPlace{r.inB, r.firstB} }, agencys)
	shorter := min(len(x.Words), len(y.Words))
	row := min(longest, alsoLongest) / eventRow
	share := float64(min(words, alsoWords)) / (eventShare * float64(shorter))
	order := max(0, float64(u.inOrder(a, b))/float64(shorter)-orderFree) / orderShare
	return odds.Logistic(eventSlope * (row + share + order - even))
}

// inOrder is the most words of a and b that agree in one order, with few others between:
// who rewrites word by word keeps the order of facts and quotations, and hardly a row.
// Of the words of quotations twice as many count as of others, since a statement has its
// own order, and so have the facts of one event in a reworded passage, which counts nothing.
func (u *reuse) inOrder(a, b int) (most int) {
	f := u.f
	quoted := func(i int, r normalize.Range) int { return quotedWords(f.ws[i].Text.Words[r.Start:r.End]) }
	for _, p := range f.passages(a, b) {
		if p.Kind != align.Paraphrased {
			own := max(0, p.Words-max(quoted(a, p.A), quoted(b, p.B)))
			most = max(most, min(p.Words, 3*own))
		}
	}
	return most
}

// rows are the words that text i has of runs outside of quotations, sentence by
// sentence: the most of one sentence, and all. A sentence that is there from its first
// word to its last counts sentenceFavour times, and so does one behind a colon, before which
// each puts words of his own. One that was said by another counts only
// if it is: that office told others the same, who put their own words around it. With its
// quotation it counts as a whole if leastBrought words of it are not quoted: all quote the
// analyst, and not all write who she is and how she answered. In agencys, of an agency's story, nothing counts as said
// by another.
func (u *reuse) rows(i int, runs []sharedRun, place func(sharedRun) wordPlace, agencys bool) (longest float64, all int) {
	t, voices := u.f.ws[i].Text, u.voicesOf(i)
	in := u.rowed[:0]
	names, quoted := make([]int32, len(voices)), make([]int32, len(voices)) // by sentence, runs that are part of a name, and of a quotation
	for _, r := range runs {
		switch {
		case r.quoted:
			quoted[place(r).sentence]++
		case r.name:
			names[place(r).sentence]++
		default:
			in = append(in, place(r))
		}
	}
	u.rowed = in
	slices.SortFunc(in, func(x, y wordPlace) int {
		if x.sentence != y.sentence {
			return int(x.sentence - y.sentence)
		}
		return int(x.word - y.word)
	})
	for len(in) > 0 {
		n := 1
		for n < len(in) && in[n].sentence == in[0].sentence {
			n++
		}
		words, s := n+hubShingle-1, t.Sentences[in[0].sentence]
		all += words
		voice := voices[in[0].sentence]
		row, told := float64(words), voice.told && !agencys
		beside := int(names[in[0].sentence] + voice.verbs)
		there := covered(in[:n])
		whole := there+beside >= s.Len()-openingWords
		switch spoken := there + int(quoted[in[0].sentence]); {
		case whole && !told:
			row *= sentenceFavour
		case !told && clauseThere(t, s, in[:n]):
			row *= sentenceFavour
		case !whole && words >= leastBrought && spoken+beside >= s.Len()-openingWords:
			whole, row = true, float64(spoken)
		}
		if whole || !told {
			longest = max(longest, row)
		}
		in = in[n:]
	}
	return longest, all
}

// A wordPlace is a word of a text and the sentence in which it stands, both by number.
type wordPlace struct{ sentence, word int32 }

// covered is the number of words in which runs of one sentence stand, in order of their words: a word that was
// slipped in parts a sentence into two rows, and all the rest of it is there.
func covered(runs []wordPlace) (n int) {
	end := int32(0)
	for _, r := range runs {
		n += int(r.word + hubShingle - max(r.word, end))
		end = r.word + hubShingle
	}
	return n
}

// clauseThere says that what stands in sentence s of t behind a colon, with a capital, is a sentence
// by its length and begins runs of hubShingle words from its first word to its last.
func clauseThere(t *normalize.Text, s normalize.Range, runs []wordPlace) bool {
	for i := s.Start + 1; i <= s.End-clauseWords; i++ {
		if t.Words[i].Flags&normalize.Capital == 0 || !strings.Contains(t.Source[t.Words[i-1].End:t.Words[i].Start], ":") {
			continue
		}
		n := 0
		for _, r := range runs {
			if int(r.word) >= i {
				n++
			}
		}
		return n > 0 && n+hubShingle-1 >= s.End-i-openingWords
	}
	return false
}

// saysWho says that a sentence says of its facts who told them: its words are that
// source's, which told others too.
func saysWho(t *normalize.Text, s normalize.Range) bool {
	words := t.Words[s.Start:s.End]
	return anyOf(words, speechVerbs()) || anyOf(words, reportWords())
}

// A voice is how a sentence speaks: told is saysWho, and verbs how many verbs of speech it has.
type voice struct {
	told  bool
	verbs int32
}

// voicesOf are the voices of the sentences of witness i, read when they are first asked for.
func (u *reuse) voicesOf(i int) []voice {
	if u.voices[i] == nil {
		t := u.f.ws[i].Text
		u.voices[i] = make([]voice, len(t.Sentences))
		for k, s := range t.Sentences {
			u.voices[i][k] = voice{saysWho(t, s), int32(countOf(t.Words[s.Start:s.End], speechVerbs()))}
		}
	}
	return u.voices[i]
}

// ownProse is the number of runs that a and b share in their own voice: outside of quotations and of
// sentences that say whose facts they tell.
func (u *reuse) ownProse(a, b int) (n int) {
	x, y := u.voicesOf(a), u.voicesOf(b)
	for _, r := range u.commonRuns(a, b) {
		if !r.quoted && !r.name && !x[r.inA].told && !y[r.inB].told {
			n++
		}
	}
	return n
}

// reportWords are the IDs, sorted, of words beside speechVerbs by which a sentence of
// news says whose facts it tells.
var reportWords = wordIDs(`announced according statement release
	laut zufolge Mitteilung Angaben
	annoncé selon communiqué
	según anunció informó comunicado
	secondo comunicato detto riferito
	segundo disse anunciou informou comunicado nota
	volgens zei meldt mededeling`)

// rivalReports says that neither of a and b, of different houses, credits the other,
// or does so for other sentences alone, or has stated what the other quotes, or has a
// sentence of the other's that was said to the other's agency alone, or links to the
// other's page, or shows that it was made from the other, or is a machine's copy of a third
// with something of the other between.
func (u *reuse) rivalReports(a, b int, cs []cue) bool {
	f := u.f
	if namesPage(cs) || f.interpolated(a, b) {
		return false
	}
	return !f.sameHouse(a, b) && !f.release(a) && !f.release(b) && u.series(a, b) == 0 &&
		!u.states(a, b) && !u.states(b, a) && (f.creditsBeside(a, b) || f.creditsBeside(b, a) || !f.creditsHouse(a, b) && !f.creditsHouse(b, a) && !namesSource(cs)) &&
		!f.toldAgency(a, b) && !f.toldAgency(b, a) && !u.ofOneAgency(a, b) && !mutated(cs)
}

// ofOneAgency says that a and b both credit one agency that is not there, and one of them does so in
// a sentence that the other shares: no two reporters have both the words and the agency in common.
func (u *reuse) ofOneAgency(a, b int) bool {
	f := u.f
	if u.absent[a] == "" || u.absent[b] == "" {
		return false
	}
	for _, s := range [2][2]int{{a, b}, {b, a}} {
		for _, m := range f.credits(s[0]) {
			if !f.isAgency(m.Value) || f.present(m.Value) || f.isBy(s[0], m.Value) || !slices.ContainsFunc(f.credits(s[1]), func(o normalize.Mark) bool { return f.key(o.Value) == f.key(m.Value) }) {
				continue
			}
			if _, shared := f.sharedSentenceOf(s[0], s[1], m); shared {
				return true
			}
		}
	}
	return false
}

// mutated says that one of two texts shows by its changes that it was made from the
// other, or from what that was made from: no reporter at one event makes them.
func mutated(cs []cue) bool {
	return slices.ContainsFunc(cs, func(c cue) bool { return c.strong && c.school == mutationSchool && c.Weight != 0 })
}

// toldAgency says that b shares a sentence in which a, an agency's own story, says that
// it was told to that agency, or what the same speaker says in the next one.
func (f *family) toldAgency(a, b int) bool {
	return f.agencyOf(a) != "" && slices.ContainsFunc(f.credits(a), func(m normalize.Mark) bool {
		if !ownReporting(m) || !f.copyOf(a, m.Value) {
			return false
		}
		_, shared := f.sharedSentenceOf(a, b, m)
		return shared || m.Detail == "told" && f.sharesGoingOn(a, b, m)
	})
}

// sharesGoingOn says that b has the quotation with which the speaker goes on in a, in the sentence behind that of mark m: "We
// cannot say more," the official said.
func (f *family) sharesGoingOn(a, b int, m normalize.Mark) bool {
	t := f.ws[a].Text
	said := sentenceAt(t, wordsIn(t, m.Span).Start)
	if said.End >= len(t.Words) {
		return false
	}
	next := sentenceAt(t, said.End)
	if t.Words[next.Start].Flags&normalize.Quoted == 0 || !f.goesOnSpeaking(a, next) {
		return false
	}
	quoted := next
	for quoted.End > quoted.Start && t.Words[quoted.End-1].Flags&normalize.Quoted == 0 {
		quoted.End--
	}
	return slices.ContainsFunc(f.passages(a, b), func(p align.Passage) bool {
		in := normalize.Range{Start: max(quoted.Start, p.A.Start), End: min(quoted.End, p.A.End)}
		return p.Kind != align.Paraphrased && unedited(p, in) >= sharedSentence
	})
}

// goesOnSpeaking says that sentence s of witness i, which begins with a quotation, names its speaker by nothing but a pronoun or
// what he was called before: no name and no other house stands behind the quotation.
func (f *family) goesOnSpeaking(i int, s normalize.Range) bool {
	t := f.ws[i].Text
	k := s.Start
	for k < s.End && t.Words[k].Flags&normalize.Quoted != 0 {
		k++
	}
	return k < s.End && !slices.ContainsFunc(t.Words[k:s.End], func(w normalize.Word) bool { return w.Flags&(normalize.Capital|normalize.Quoted) == normalize.Capital })
}
