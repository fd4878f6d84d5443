package normalize

import (
	"math/bits"
	"sync"
)

// languageSets tell where phrases may begin in a text of one language, or of one that
// is not known. A language has half of the phrases, and words that open one in another
// are among the most usual: "as", "he", "in", "time". The assembly reads them.
type languageSets struct {
	once  sync.Once
	words []wordDoes   // by code
	opens []openings   // by code
	roles []clauseRole // by code
	tells *wordList    // the forms of verbs of communication
	// What spunArticles asks every token of French, by code: nothing in other languages.
	articles []bool
	// The first two words of phrases that are more than one, whatever punctuation is
	// between them: of those that lead, and of those that are asked for.
	pairs, asked wordSet
	// More of those that lead, for the few that pairs lets pass: the pairs that are a
	// phrase, or may go on as one whatever follows; the first three words of the others.
	siftPairs, siftTriples wordSet
}

// A wordDoes is all that a word may do: its properties, and the cues of the phrases
// that begin with it, a bit for each.
type wordDoes struct {
	props  property
	begins uint64
}

// outletProps are those without which no word makes a name an outlet's that no table
// has, in any case.
const outletProps = outletHead | outletFirst | outletNoun | mediaNoun | outletSoft

// directionCues say that a price went up or down.
const directionCues = 1<<cueRise | 1<<cueFall

// openings say how a word opens phrases, and sum up its properties for those who ask
// about all words of a chunk.
type openings uint16

// The bits of openings, by number.
const (
	opensAlone    = iota // one that leads, whatever word follows
	opensPair            // one that leads, with the right word behind it
	asksAlone            // one that is asked for, whatever follows
	asksPair             // one that is asked for, with the right word behind it
	opensAnyway          // as opensAlone, in any case
	opensCapital         // as opensAlone, but with a capital only
	opensCapitals        // as opensAlone, but in capitals only
	opensHead            // a line that says who wrote it, or where
	hasShort             // it is a shortForm
	hasPhrase            // a phrase begins with it
	hasOutlet            // one of outletProps or outletWords
	hasDirection         // one of directionCues begins with it
	hasPercent           // a sign or a word of percentages
	hasDash              // what mayPlace looks for
	hasAgencies          // agencies in general, or the word that stands for them
	beginsPhrase         // of a wordCode alone, as the word behind decides it; the last that there is room for
)

// setsOf returns the sets of the language, a bit or 0, which are made when they are first
// asked for. It is safe for concurrent use.
func (x *phrasebook) setsOf(lang uint8) *languageSets {
	s := &x.sets[bits.Len8(lang)]
	s.once.Do(func() {
		f := setFiller{languageSets: s, book: x, lang: lang}
		f.roles = x.rolesOf(lang)
		if lang != 0 {
			f.tells = tellingForms[bits.TrailingZeros8(lang)]()
		}
		f.words, f.opens = make([]wordDoes, len(x.root)), append(make([]openings, 0, len(x.heads)+1), x.heads...)
		f.opens['%'] |= 1 << hasPercent
		for _, dash := range []int{codeDash, '-', '_', '='} {
			f.opens[dash] |= 1 << hasDash
		}
		for _, word := range agenciesWords {
			f.opens[x.words.code(word, 0, len(word))] |= 1 << hasAgencies
		}
		for _, word := range outletWords(lang) {
			f.opens[x.words.code(word, 0, len(word))] |= 1 << hasOutlet
		}
		if lang == langFR {
			f.articles = make([]bool, len(x.root))
			f.articles['\''] = true
			for _, word := range frenchArticles {
				code := x.words.code(word, 0, len(word))
				f.articles[code] = x.props[code]&(fillRight|determiner) != 0
			}
		}
		for code, node := range x.root {
			f.code = code
			f.words[code].props = x.props[code]
			if x.props[code]&shortForm != 0 {
				f.open(hasShort)
			}
			if x.props[code]&outletProps != 0 {
				f.open(hasOutlet)
			}
			if x.props[code]&agenciesWord != 0 {
				f.open(hasAgencies)
			}
			if node == 0 {
				continue
			}
			f.open(hasPhrase)
			cues := f.begins(node)
			f.words[code].begins = cues
			if cues&directionCues != 0 {
				f.open(hasDirection)
			}
			if cues>>cuePercent&1 != 0 {
				f.open(hasPercent)
			}
			if id := x.ids[code]; id != 0 {
				f.openers(id, node)
			}
		}
	})
	return s
}

// A setFiller fills the sets of a language.
type setFiller struct {
	*languageSets
	book *phrasebook
	lang uint8
	code int // of the word at hand
}

// open adds how the word at hand opens phrases.
func (f *setFiller) open(how ...int) {
	for _, bit := range how {
		f.opens[f.code] |= 1 << bit
	}
}

// begins are the cues of the phrases that end at node or below it.
func (f *setFiller) begins(node int32) (cues uint64) {
	for i, to := f.book.ending(node); i < to; i++ {
		if p := &f.book.phrases[i]; p.in(f.lang) {
			cues |= 1 << p.cue
		}
	}
	for i, to := f.book.below(node); i < to; i++ {
		cues |= f.begins(i)
	}
	return cues
}

// openers adds the words that may follow the word id, which leads to node.
func (f *setFiller) openers(id uint64, node int32) {
	lead, ask := f.book.endsAt(node, f.lang)
	if ask {
		f.open(asksAlone)
	}
	if lead {
		switch capital, capitals := f.book.written(node, f.lang); {
		case capitals:
			f.open(opensAlone, opensCapitals)
		case capital:
			f.open(opensAlone, opensCapital)
		default:
			f.open(opensAlone, opensAnyway)
		}
	}
	for i, to := f.book.below(node); i < to; i++ {
		lead, ask := f.book.endsBelow(i, f.lang)
		switch next := f.book.ids[f.book.codes[i]]; {
		case f.book.codes[i] < firstWord:
			f.openers(id, i)
		case next == 0:
			if ask {
				f.open(asksAlone)
			}
			if lead {
				f.open(opensAlone, opensAnyway)
			}
		default:
			if ask {
				f.open(asksPair)
				f.asked.add(pairKey(id, next))
			}
			if lead {
				f.open(opensPair)
				f.pairs.add(pairKey(id, next))
				f.second(pairKey(id, next), i)
			}
		}
	}
}

// second adds the words that may follow two, whose key is pair and which lead to node,
// for phrases that lead.
func (f *setFiller) second(pair uint64, node int32) {
	if lead, _ := f.book.endsAt(node, f.lang); lead {
		f.siftPairs.add(pair)
	}
	for i, to := f.book.below(node); i < to; i++ {
		lead, _ := f.book.endsBelow(i, f.lang)
		switch next := f.book.ids[f.book.codes[i]]; {
		case !lead:
		case f.book.codes[i] < firstWord:
			f.second(pair, i)
		case next == 0:
			f.siftPairs.add(pair)
		default:
			f.siftTriples.add(pairKey(pair, next))
		}
	}
}

// written tells how the phrases of a language that end at node and lead are written
// wherever they are meant: all with a capital first, and all in capitals.
func (x *phrasebook) written(node int32, lang uint8) (capital, capitals bool) {
	capital, capitals = true, true
	for i, to := x.ending(node); i < to; i++ {
		if p := &x.phrases[i]; p.in(lang) && p.leads() {
			capital = capital && (p.caps || p.cue == cueSource && capitalFirst(x.cased[i][0]))
			capitals = capitals && p.caps
		}
	}
	return capital, capitals
}

// capitalFirst says whether s begins with a capital of ASCII or Latin-1.
func capitalFirst(s string) bool {
	return s[0] >= 'A' && s[0] <= 'Z' || s[0] == 0xC3 && s[1] < 0x9F
}

// in says whether p is a phrase of the language, a bit or 0 for one that is not known.
func (p *phrase) in(lang uint8) bool { return p.langs == 0 || lang == 0 || p.langs&lang != 0 }

// endsAt says whether a phrase of the language that leads ends at a node, and one that
// is asked for.
func (x *phrasebook) endsAt(node int32, lang uint8) (lead, ask bool) {
	for i, to := x.ending(node); i < to; i++ {
		if p := &x.phrases[i]; p.in(lang) {
			lead, ask = lead || p.leads(), ask || askedCues>>p.cue&1 != 0
		}
	}
	return lead, ask
}

// endsBelow is endsAt for the node and all below it.
func (x *phrasebook) endsBelow(node int32, lang uint8) (lead, ask bool) {
	lead, ask = x.endsAt(node, lang)
	for i, to := x.below(node); i < to; i++ {
		l, a := x.endsBelow(i, lang)
		lead, ask = lead || l, ask || a
	}
	return lead, ask
}
