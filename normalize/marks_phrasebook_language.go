package normalize

import (
	"math/bits"
	"sync"
)

// languageSets tell where phrases may begin in a text of one language, or of one that
// is not known. A language has half of the phrases, and words that open one in another
// are among the most usual: "as", "he", "in", "time".
type languageSets struct {
	once  sync.Once
	may   openerSets // for phrases that lead
	asked openerSets // for the others
	sift  siftSets
}

// setsOf returns the sets of the language, a bit or 0, which are made when they are first
// asked for. It is safe for concurrent use.
func (x *phrasebook) setsOf(lang uint8) *languageSets {
	s := &x.sets[bits.Len8(lang)]
	s.once.Do(func() {
		f := setFiller{languageSets: s, book: x, lang: lang}
		for code, id := range x.ids {
			if id != 0 && x.root[code] != 0 {
				f.openers(id, x.root[code])
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
}

// openers adds the words that may follow the word id, which leads to node.
func (f *setFiller) openers(id uint64, node int32) {
	lead, ask := f.book.endsAt(node, f.lang)
	if ask {
		f.asked.single.add(id)
	}
	if lead {
		f.may.single.add(id)
		switch capital, capitals := f.book.written(node, f.lang); {
		case capitals:
			f.sift.capitals.add(id)
		case capital:
			f.sift.capital.add(id)
		default:
			f.sift.single.add(id)
		}
	}
	for i, to := f.book.below(node); i < to; i++ {
		lead, ask := f.book.endsBelow(i, f.lang)
		switch next := f.book.ids[f.book.codes[i]]; {
		case f.book.codes[i] < firstWord:
			f.openers(id, i)
		case next == 0:
			if ask {
				f.asked.single.add(id)
			}
			if lead {
				f.may.single.add(id)
				f.sift.single.add(id)
			}
		default:
			if ask {
				f.asked.pairs.add(pairKey(id, next))
			}
			if lead {
				f.may.pairs.add(pairKey(id, next))
				f.second(pairKey(id, next), i)
			}
		}
	}
}

// second adds the words that may follow two, whose key is pair and which lead to node,
// for phrases that lead.
func (f *setFiller) second(pair uint64, node int32) {
	if lead, _ := f.book.endsAt(node, f.lang); lead {
		f.sift.pairs.add(pair)
	}
	for i, to := f.book.below(node); i < to; i++ {
		lead, _ := f.book.endsBelow(i, f.lang)
		switch next := f.book.ids[f.book.codes[i]]; {
		case !lead:
		case f.book.codes[i] < firstWord:
			f.second(pair, i)
		case next == 0:
			f.sift.pairs.add(pair)
		default:
			f.sift.triples.add(pairKey(pair, next))
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
