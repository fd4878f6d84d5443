package normalize

import (
	"strings"
	"sync"
)

// A pageWord is what a word does in a line that speaks of the page it stands on, and
// not of the world: it names a part of the page, says what a reader does with it,
// or addresses him.
type pageWord uint8

const (
	worldWord   pageWord = iota // none of these
	pageThing                   // article, video, newsletter
	readerDoes                  // read, watch, subscribe: as buttons and requests say it
	toReader                    // you, your
	ofHouse                     // we, our
	listWord                    // latest, related: what heads a list of other articles
	machineWord                 // browser, cookies: what a page needs in order to work
	accountWord                 // subscription, privacy: what a reader agrees to and pays for
	networkName                 // Facebook
	pointsOn                    // here, more, now, next
	sectionName                 // politics, sport
	timeWord                    // ago, hours, updated
	politeWord                  // Sie, Ihre: to the reader, if its capital is not the line's
	eitherWord                  // find, image: as much of the world as of a page
	pageWordKinds
)

// named says whether words of the kind name what an article may be about as well.
func (k pageWord) named() bool {
	return k == pageThing || k == readerDoes || k == machineWord || k == accountWord || k == networkName || k == sectionName
}

// A pageWordRow is the words of a kind. A word that is as much of the world as of a page in
// the language at hand is an eitherWord: "play" in English news.
type pageWordRow struct {
	kind  pageWord
	words string
}

// pageWordRows are the words by language.
var pageWordRows = [languages][]pageWordRow{englishPageWords, germanPageWords, frenchPageWords, spanishPageWords, italianPageWords, portuguesePageWords, dutchPageWords}

// pageWords tells what words do on a page.
type pageWordTable struct {
	ids       idTable
	kinds     [][languages]pageWord // by code less firstWord
	sifts     [languages]idSift     // of all words of the language, since most words are in no table
	addresses [languages]idSift     // of those that address the reader or speak of the house
}

// An idSift lets pass the identities that were added, and few of all others: one in sixteen
// where it has 500.
type idSift [1 << (siftBits - 6)]uint64

const siftBits = 13

func (s *idSift) add(id uint64) { s[id>>(64-siftBits+6)] |= 1 << (id >> (64 - siftBits) & 63) }

func (s *idSift) has(id uint64) bool {
	return s[id>>(64-siftBits+6)]>>(id>>(64-siftBits)&63)&1 != 0
}

// kind is what the word does in the language with the given bit.
func (x *pageWordTable) kind(id uint64, lang int) pageWord {
	if !x.sifts[lang].has(id) {
		return worldWord
	}
	if code := x.ids.of(id); code != 0 {
		return x.kinds[code-firstWord][lang]
	}
	return worldWord
}

// bareCapitals are those of the words that begin with an accent, without it: French desks leave
// it away from capitals, "Ecoutez".
func bareCapitals(words string) (out string) {
	for word := range strings.FieldsSeq(words) {
		if rest, ok := strings.CutPrefix(word, "é"); ok && rest != "" {
			out += " e" + rest
		}
	}
	return out
}

var pageWords = sync.OnceValue(func() *pageWordTable {
	x := new(pageWordTable)
	at := map[string]int{}
	var words []string
	for l, rows := range pageWordRows {
		for _, row := range rows {
			for word := range strings.FieldsSeq(strings.ReplaceAll(row.words, "ß", "ss") + bareCapitals(row.words)) {
				i, ok := at[word]
				if !ok {
					i = len(words)
					at[word], words, x.kinds = i, append(words, word), append(x.kinds, [languages]pageWord{})
				}
				x.kinds[i][l] = row.kind
				id, _ := latinID(word)
				x.sifts[l].add(id)
				if row.kind == toReader || row.kind == ofHouse || row.kind == politeWord {
					x.addresses[l].add(id)
				}
			}
		}
	}
	x.ids = newIDTable(words)
	return x
})
