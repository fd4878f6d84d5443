package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lineSign is something about a short line that tells whether it is the page's or the
// article's.
type lineSign uint8

const (
	signThing     lineSign = iota // it names one part of a page
	signThings                    // several
	signDoes                      // it says what readers do with one
	signDoesFirst                 // and begins with it, as a button does
	signToReader                  // you, your
	signOfHouse                   // we, our
	signPoints                    // here, more, next
	signLists                     // latest, related
	signListed                    // and what
	signMachine                   // browser, cookies
	signAccount                   // subscription, privacy
	signNetwork                   // Facebook
	signEither                    // a word that is as much of the world
	signEithers                   // several
	signSections                  // nothing but names of sections and parts
	signPurer                     // several
	signMost                      // several, and no fewer than of the world
	signBoth                      // what readers do, and with what, or whose; and what a page needs or they agree to
	signReaders                   // the reader, and what on the page is his
	signUsAndYou                  // the house and its reader

	signNoWorld // no word of the world, one, two or three, up to seven, more
	signOneWorld
	signTwoWorld
	signManyWorld
	signMostWorld
	signNew     // none of them comes again in the prose
	signAllNew  // and there are four and more
	signMostNew // of six and more no more than a third does
	signAgain   // half of them do

	signNoWord // figures and signs alone
	signOneWord
	signFewWords // two or three
	signLong     // from nine words on
	signLonger   // from sixteen on
	signTags     // three words and more in small letters with nothing between

	signStop    // ends in a full stop
	signAsks    // in a question mark
	signAnswers // one stands within, and more behind it: "Seen a mistake? Write to us"
	signCries   // in an exclamation mark
	signColon   // in a colon
	signTorn    // in a comma, a dash, a bar
	signCut     // in dots
	signRule    // a bar, an arrow, a bullet stands between words
	signRules   // several do
	signBullet  // begins with a sign
	signSmall   // begins with a small letter
	signFigure
	signChange // a figure with its sign: -2.3
	signQuoted
	signAddress
	signGlued // words have lost the space between them

	signRepeated    // it stands more than once in the text
	signAfterOurs   // the line before is known to be furniture
	signBeforeOurs  // the line behind
	signAfterProse  // the line before is prose
	signBeforeProse // the line behind
	signFirst       // nothing stands above

	lineSigns
)

// A signSet is the signs of a line, a bit each.
type signSet uint64

func (s *signSet) add(sign lineSign, holds bool) {
	if holds {
		*s |= 1 << sign
	}
}

// A lineWords is how many words of which kind a line has.
type lineWords struct {
	all, world, figures, capitals, small int
	page                                 [pageWordKinds]int
	doesFirst, picture                   bool // what readers do comes first; an image does
	again, of                            int  // words of the world that come again in the prose, of those looked for
}

// strong is how many of them name what is on a page, or address its reader.
func (w *lineWords) strong() int {
	return w.page[pageThing] + w.page[readerDoes] + w.page[toReader] + w.page[ofHouse] + w.page[machineWord] + w.page[accountWord] + w.page[networkName]
}

// lists says whether the words head a list of other articles: "Latest stories".
func (w *lineWords) lists() bool {
	return w.page[listWord] > 0 && w.page[pageThing]+w.page[eitherWord]+w.page[sectionName]+w.page[readerDoes] > 0
}

// times says whether they are nothing but a time: "2 hours ago".
func (w *lineWords) times() bool {
	return w.page[timeWord] > 0 && w.page[timeWord]+w.figures+w.small == w.all
}

// bare says whether there is nothing of a page in them.
func (w *lineWords) bare() bool { return w.strong() == 0 && !w.lists() && !w.times() }

// ofPage is how many of them speak of a page and its reader.
func (w *lineWords) ofPage() int {
	return w.strong() + w.page[pointsOn] + w.page[listWord]
}

// signs are those that the words of a line tell.
func (w *lineWords) signs() (s signSet) {
	page := w.ofPage()
	s.add(signThing, w.page[pageThing] == 1)
	s.add(signThings, w.page[pageThing] > 1)
	s.add(signDoes, w.page[readerDoes] > 0)
	s.add(signDoesFirst, w.doesFirst)
	s.add(signToReader, w.page[toReader] > 0)
	s.add(signOfHouse, w.page[ofHouse] > 0)
	s.add(signPoints, w.page[pointsOn] > 0)
	s.add(signLists, w.page[listWord] > 0)
	s.add(signListed, w.lists())
	s.add(signMachine, w.page[machineWord] > 0)
	s.add(signAccount, w.page[accountWord] > 0)
	s.add(signNetwork, w.page[networkName] > 0)
	s.add(signEither, w.page[eitherWord] == 1)
	s.add(signEithers, w.page[eitherWord] > 1)
	s.add(signSections, w.all > 0 && w.page[sectionName]+w.page[pageThing] == w.all)
	s.add(signPurer, page > 1 && w.world == 0)
	s.add(signMost, page > 1 && w.world > 0 && page >= w.world)
	s.add(signBoth, w.page[readerDoes] > 0 && w.page[pageThing]+w.page[toReader]+w.page[ofHouse] > 0 || w.page[machineWord]+w.page[accountWord] > 0 && w.page[pageThing]+w.page[readerDoes]+w.page[eitherWord] > 0)

	s.add(signReaders, w.page[toReader] > 0 && w.strong() > w.page[toReader]+w.page[ofHouse])
	s.add(signUsAndYou, w.page[toReader] > 0 && w.page[ofHouse] > 0)

	s.add(signNoWorld, w.world == 0 && w.all > w.figures)
	s.add(signOneWorld, w.world == 1)
	s.add(signTwoWorld, w.world == 2 || w.world == 3)
	s.add(signManyWorld, w.world > 3 && w.world < 8)
	s.add(signMostWorld, w.world >= 8)
	s.add(signNew, w.of > 0 && w.again == 0)
	s.add(signAllNew, w.of > 3 && w.again == 0)
	s.add(signMostNew, w.of > 5 && w.again*3 <= w.of)
	s.add(signAgain, w.again > 0 && w.again*2 >= w.of)

	s.add(signNoWord, w.all == w.figures)
	s.add(signOneWord, w.all == 1 && w.figures == 0)
	s.add(signFewWords, w.all == 2 || w.all == 3)
	s.add(signLong, w.all > 8 && w.all < 16)
	s.add(signLonger, w.all >= 16)
	s.add(signFigure, w.figures > 0)
	return s
}

const (
	ruleSigns  = "|›»·•→▸>"
	tornEnds   = ",-–—|/•·»›("
	beforeText = "\"'“”„«»‘’‚‹›([¿¡$€£#"
)

// signsOfShape are the signs of a line's letters and marks.
func signsOfShape(text string, w *lineWords) (s signSet) {
	last, _ := utf8.DecodeLastRuneInString(text)
	s.add(signCut, cut(text))
	s.add(signStop, last == '.' && !cut(text))
	s.add(signAsks, last == '?')
	s.add(signAnswers, strings.Contains(text, "? "))
	s.add(signCries, last == '!')
	s.add(signColon, last == ':')
	s.add(signTorn, strings.ContainsRune(tornEnds, last))
	first, size := utf8.DecodeRuneInString(text)
	s.add(signSmall, unicode.IsLower(first))
	s.add(signBullet, !unicode.IsLetter(first) && !unicode.IsDigit(first) && !strings.ContainsRune(beforeText, first))
	rules, has := 0, uint8(0)
	for i, r := range text {
		is := lookOf(r)
		has |= is
		if is&ruleSign != 0 && i >= size {
			rules++
		}
	}
	s.add(signRule, rules == 1)
	s.add(signRules, rules > 1)
	s.add(signTags, w.all > 2 && w.small == 0 && w.figures == 0 && w.capitals == 0 && has&notOfTags == 0)
	s.add(signQuoted, has&quoteSign != 0)
	s.add(signAddress, has&addressSign != 0 || strings.Contains(text, "://") || strings.Contains(text, "www."))
	s.add(signGlued, glues(text) > 0)
	s.add(signChange, changes(text))
	return s
}

// What a rune makes of a line's look.
const (
	ruleSign    = 1 << iota // parts links in a row
	notOfTags               // stands in no row of tags
	quoteSign               // opens or closes what somebody said
	addressSign             // stands in an address or a name on a network
)

// asciiLooks are the looks of runes of ASCII; of the others few have any.
var asciiLooks = func() (looks [utf8.RuneSelf]uint8) {
	for r := range looks {
		looks[r] = looksAs(rune(r))
	}
	return looks
}()

// lookOf is what r makes of a line's look.
func lookOf(r rune) uint8 {
	if r < utf8.RuneSelf {
		return asciiLooks[r]
	}
	return looksAs(r)
}

func looksAs(r rune) (look uint8) {
	for bit, signs := range [...]string{ruleSigns, ".,:;!?\"“”()", "\"“”„«", "@#"} {
		if strings.ContainsRune(signs, r) {
			look |= 1 << bit
		}
	}
	return look
}

// cut says whether a line ends in dots.
func cut(text string) bool {
	return strings.HasSuffix(text, "...") || strings.HasSuffix(text, "…")
}
