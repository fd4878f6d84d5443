package lineage

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// A run is hubShingle words in a row, of one sentence. What stands on both
// sides of a sentence's end tells nothing of who copied whom: two copies that
// leave the same sentence out would share it.
type run struct {
	hash     uint64
	sentence int32 // where it stands first, by number
	first    int32 // its first word there
	quoted   bool  // two words of it or more in quotation marks
	name     bool  // all of it but a word is of one long name, as of an institution
	office   bool  // or of a name whose acronym its text gives; see spelledOut
	head     bool  // it stands in the head of the page alone: two papers find one headline
}

// leastSaid is the number of its words in quotation marks from which a run is
// one of what was said: "council it was relieved that" begins a statement, and
// whoever quotes that begins so.
const leastSaid = 2

// runsOf are the runs of a text, sorted by hash, each hash once. Words that
// only say who said so or to whom ("told AFP", "said") are left out: every
// client takes them out or exchanges them, and two who do so would seem to
// share what their source does not have.
//
// across are the runs over the ends of sentences, sorted: texts that share them
// have the same sentences in the same order. Where a paragraph breaks off in the
// midst of a sentence, as pages do around an advertisement, none ends.
func runsOf(t *normalize.Text, offices []normalize.Range) (out []run, across []uint64) {
	skip := attributing(t)
	words, sentence, at := make([]normalize.Word, 0, len(t.Words)), make([]int32, 0, len(t.Words)), make([]int32, 0, len(t.Words))
	body := firstProse(t)
	whole := make([]int32, len(t.Sentences)) // by number, the sentence that each is a part of
	for n, s := range t.Sentences {
		whole[n] = int32(n)
		if n > 0 && brokenOff(t, t.Sentences[n-1], s) {
			whole[n] = whole[n-1]
		}
		for i, w := range t.Words[s.Start:s.End] {
			if !skip[s.Start+i] {
				words, sentence, at = append(words, w), append(sentence, int32(n)), append(at, int32(s.Start+i))
			}
		}
	}
	if len(words) < hubShingle {
		return nil, nil
	}
	for i, hash := range shingle.All(words, hubShingle) {
		if whole[sentence[i]] != whole[sentence[i+hubShingle-1]] {
			across = append(across, hash)
			continue
		}
		r := normalize.Range{Start: int(at[i]), End: int(at[i+hubShingle-1]) + 1}
		out = append(out, run{hash: hash, sentence: sentence[i], first: at[i], quoted: quotedWords(words[i:i+hubShingle]) >= leastSaid,
			name: inName(words, sentence, i) || inName(words, sentence, i+1), office: wordsOf(offices, r) >= hubShingle-1, head: t.Sentences[sentence[i]].End <= body})
	}
	slices.Sort(across)
	across = slices.Compact(across)
	slices.SortFunc(out, func(x, y run) int {
		if x.quoted != y.quoted && x.hash == y.hash {
			if x.quoted {
				return 1
			}
			return -1
		}
		if x.head != y.head && x.hash == y.hash {
			if x.head {
				return 1
			}
			return -1
		}
		return cmp.Or(cmp.Compare(x.hash, y.hash), cmp.Compare(x.first, y.first))
	})
	return slices.CompactFunc(out, func(x, y run) bool { return x.hash == y.hash }), across
}

// brokenOff says that sentence y, which follows x, is the rest of it: x has more words
// than a line of a page and no end, and y begins a line without a capital. Furniture
// may stand between the two.
func brokenOff(t *normalize.Text, x, y normalize.Range) bool {
	if x.Len() <= lineWords || y.Len() == 0 {
		return false
	}
	from, to := t.Words[x.End-1].End, t.Words[y.Start].Start
	first, _ := utf8.DecodeRuneInString(t.Source[to:])
	end, _, broken := strings.Cut(t.Source[from:to], "\n")
	return broken && unicode.IsLower(first) && strings.Trim(end, " \t\r,") == ""
}

// quotedWords is how many of words stand in quotation marks.
func quotedWords(words []normalize.Word) (n int) {
	for _, w := range words {
		if w.Flags&normalize.Quoted != 0 {
			n++
		}
	}
	return n
}

// inName says that the words from words[i], one less than a run has, are part of
// one name: every one of them has a capital, or is one of the small words that
// join the parts of a name, and the name begins and ends with a capital
// ("International Council for the Exploration of the Sea"). Whoever speaks of it
// writes it so.
func inName(words []normalize.Word, sentence []int32, i int) bool {
	joins := nameJoins()
	part := func(k int) bool {
		if k < 0 || k >= len(words) || sentence[k] != sentence[i] {
			return false
		}
		_, join := slices.BinarySearch(joins, words[k].ID)
		return join || words[k].Flags&normalize.Capital != 0
	}
	capital := func(k int) bool { return words[k].Flags&normalize.Capital != 0 }
	capitals := 0
	for k := i; k < i+hubShingle-1; k++ {
		if !part(k) {
			return false
		}
		if capital(k) {
			capitals++
		}
	}
	from, to := i, i+hubShingle-2
	for !capital(from) && part(from-1) {
		from--
	}
	for !capital(to) && part(to+1) {
		to++
	}
	return capitals > 0 && capital(from) && capital(to)
}

// numbered are the runs of all witnesses by their numbers, which are from 0 in
// order of their hashes, and how many there are.
func numbered(runs [][]run) (numbers [][]int32, n int) {
	var all []uint64
	for _, rs := range runs {
		for _, r := range rs {
			all = append(all, r.hash)
		}
	}
	slices.Sort(all)
	all = slices.Compact(all)
	numbers = make([][]int32, len(runs))
	for i, rs := range runs {
		numbers[i] = make([]int32, len(rs))
		from := 0
		for k, r := range rs {
			at, _ := slices.BinarySearch(all[from:], r.hash)
			from += at
			numbers[i][k] = int32(from)
		}
	}
	return numbers, len(all)
}

// common yields the places in two sorted lists of numbers of those that both
// have. Which list goes on is as good as drawn by lot, so that it is reckoned
// and not branched upon: a sign is -1 for the smaller of the two.
func common(x, y []int32) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i, j := 0, 0; i < len(x) && j < len(y); {
			d := x[i] - y[j]
			if d == 0 {
				if !yield(i, j) {
					return
				}
				i, j = i+1, j+1
				continue
			}
			i -= int(d >> 31)
			j -= int(-d >> 31)
		}
	}
}

// attributing says of each word of a text whether it only says who said so.
func attributing(t *normalize.Text) []bool {
	verbs := speechVerbs()
	skip := make([]bool, len(t.Words))
	for i, w := range t.Words {
		_, skip[i] = slices.BinarySearch(verbs, w.ID)
	}
	for _, m := range t.Marks {
		if m.Kind != normalize.Dateline && (m.Kind != normalize.Attribution || !isAgency(m.Value)) {
			continue
		}
		r := wordsIn(t, m.Span)
		for i := r.Start; i < r.End; i++ {
			skip[i] = true
		}
	}
	return skip
}

// speechVerbs are the IDs, sorted, of the commonest words by which a sentence
// of news says that somebody said it: those that are exchanged for one another
// when an agency's name is taken out.
var speechVerbs = wordIDs(`said says told tells added
	sagte sagt sagten erklärte erklärten teilte
	dit déclaré indiqué affirmé expliqué
	dijo dijeron declaró explicó afirmó señaló`)

// nameJoins are the IDs, sorted, of the small words within names.
var nameJoins = wordIDs(`of the for and
	der die das des den für und von zu
	de la le les du et pour aux
	el los las del y para
	di della delle dei e per il
	do da dos das van het en voor`)
