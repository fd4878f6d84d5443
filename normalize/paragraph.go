package normalize

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// A structurer looks at the gaps between the words of a text, where everything
// that is not a word stands, and finds the ends of sentences and paragraphs and
// the words inside quotation marks. One walk finds all three because they
// depend on each other: a paragraph ends a sentence, and a quotation that is
// still open at the end of a paragraph is a broken one. The walk goes from one
// mark that may matter to the next: six gaps of seven are a space.
type structurer struct {
	t           *Text
	w           *worder
	abbreviated *abbreviations
	folds       *foldTable
	caseless    bool   // somebody lower-cased the text: small letters say nothing
	layout      layout // if it was asked for
	laidOut     bool
	variants    bool // words may be joined, stops and all
	broken      bool // a line end breaks a word
	i           int  // the first word after the gap at hand
	extra       int  // how many more words there were than runs, lately
	changing    bool // that number has changed before
	walk
}

// A walk is where a structurer stands. The assembly knows it by its order.
type walk struct {
	words      *Word
	some       *[abbreviationSlots]bool // see abbreviations
	end        int                      // of the gap at hand
	line       int                      // where the line of the last word begins
	sentence   int                      // first word of the sentence at hand
	paragraph  int                      // first word of the paragraph at hand
	sentences  []Range
	paragraphs []Range
	quotes     quotes
	ordinals   bool // the language writes an ordinal as a number and a stop
}

// structure fills Sentences and Paragraphs and sets the flags Quoted, from the
// masks of w. It tells whether a line end breaks a word: then the words are to be
// joined, and all is to be done again.
func (n *Normalizer) structure(t *Text, w *worder) (broken bool) {
	s := newStructurer(n, t, w)
	// The news has 20 words a sentence and 50 a paragraph.
	s.sentences = slices.Grow(t.Sentences[:0], len(t.Words)/18+4)
	s.paragraphs = slices.Grow(t.Paragraphs[:0], len(t.Words)/40+4)
	rank := int32(0) // how many runs of word bytes begin before the blocks at hand
	window := eventRoom + 64
	for first := 0; first < len(w.blocks); {
		var n int
		n, first, rank = w.listEvents(first, rank)
		for events := w.events[:n]; len(events) > 0; {
			k, extra := min(window, len(events)), s.extra
			last := s.followAll(s.sift(events[:k]), extra)
			if s.extra != extra {
				s.changing, window = true, changingWindow
			}
			for ; int(events[k-1].at) > last; k-- {
			}
			events = events[k:]
		}
	}
	s.endParagraph(len(t.Words))
	t.Sentences, t.Paragraphs = s.sentences, s.paragraphs
	return s.broken
}

// event finds the gap of the event at at, before which so many runs begin, and
// does what it does.
func (s *structurer) event(at, runs int) {
	source, words := s.w.source, s.t.Words
	if at < s.end || source[at] >= utf8.RuneSelf && !matters(source, at) {
		return
	}
	// Where all words are ASCII, words are runs and this is exact.
	k := runs + s.extra
	if k < s.i || k > len(words) || k > 0 && int(words[k-1].Start) >= at || k < len(words) && int(words[k].Start) <= at {
		for k = s.i; k < len(words) && int(words[k].Start) < at; k++ {
		}
		s.extra = k - runs
	}
	s.i = k
	lo, hi := 0, len(source)
	if k > 0 {
		lo = int(words[k-1].End)
	}
	if k < len(words) {
		hi = int(words[k].Start)
	}
	if at < lo {
		return // a word that was joined has marks inside
	}
	s.end = hi
	if k > 0 && k < len(words) {
		if s.follow(s.planOf(lo, hi), k, lo, hi) {
			return
		}
	}
	s.gap(k, lo, hi)
}

// newStructurer returns a structurer for t, whose words are found, and whose
// masks w has.
func newStructurer(n *Normalizer, t *Text, w *worder) structurer {
	abbreviated := n.abbreviations.in(t.Language)
	return structurer{t: t, w: w, folds: n.folds, abbreviated: abbreviated, variants: n.o.Variants, caseless: caseless(t.Words),
		walk: walk{words: unsafe.SliceData(t.Words), some: &abbreviated.some, ordinals: ordinalStop[t.Language]}}
}

// wrapped tells whether the lines of the text are wrapped.
func (s *structurer) wrapped() bool {
	if !s.laidOut {
		s.layout, s.laidOut = newLayout(s.w.source), true
	}
	return s.layout.wrapped
}

// An eventPlace is where something may be that matters to structure, and how many
// runs of word bytes begin before it.
type eventPlace struct{ at, runs int32 }

// eventRoom is about how many events are listed at a time: enough that the steps from
// one list to the next do not count, few enough that the lists stay in the first
// cache. Those of a block are listed together.
const eventRoom = 512

// changingWindow is how many events are sifted at a time once it has changed how many
// more words than runs there are: in texts of some scripts it changes at every gap.
const changingWindow = 64

// listEvents lists the events of blocks from first on in w.events, until there is no
// room for those of one more or all are listed, where rank runs begin before these. It
// returns how many events there are, which block is the next, and how many runs begin
// before it.
func (w *worder) listEvents(first int, rank int32) (n, next int, nextRank int32) {
	if n, next, nextRank, ok := w.listEventsWide(first, rank); ok {
		return n, next, nextRank
	}
	for ; first < len(w.blocks) && n < eventRoom; first++ {
		b := w.blocks[first]
		for events := b.events; events != 0; events &= events - 1 {
			bit := bits.TrailingZeros64(events)
			w.events[n] = eventPlace{int32(64*first + bit), rank + int32(bits.OnesCount64(b.starts&(1<<bit-1)))}
			n++
		}
		rank += int32(bits.OnesCount64(b.starts))
	}
	return n, first, rank
}

// An eventKind says what a byte may be to structure.
type eventKind uint8

const (
	noEvent    eventKind = iota
	lineEvent            // ends a line
	stopEvent            // a full stop
	endEvent             // ends a sentence
	quoteEvent           // a quotation mark
	apostropheEvent
	runeEvent // begins a rune that may be one of these
)

// eventKinds are those of all bytes.
var eventKinds = func() (t [256]eventKind) {
	for c, kind := range map[string]eventKind{"\n\r\f\v": lineEvent, ".": stopEvent, "!?": endEvent, "\"": quoteEvent, "'": apostropheEvent, "\xC2\xD8\xDB\xE0\xE1\xE2\xE3\xEF": runeEvent} {
		for _, b := range []byte(c) {
			t[b] = kind
		}
	}
	return t
}()

// kindOf is what any rune is to structure.
func kindOf(r rune) eventKind {
	switch {
	case isLineEnd(r):
		return lineEvent
	case isTerminator(r):
		return endEvent
	case familyOf(r) != noFamily:
		return quoteEvent
	}
	return noEvent
}

// runeAt returns the rune at s[i], and how many bytes it has.
func runeAt(s string, i int) (rune, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// asciiWord tells the bytes that are ASCII letters or digits.
var asciiWord = func() (t [256]bool) {
	for c := range 128 {
		t[c] = gather(wordBits(uint64(c))) != 0
	}
	return t
}()

// matters tells whether the gap around source[at] need be read for the mark
// that may stand there: not for apostrophes inside words and points inside
// numbers, the most frequent ones that do nothing.
func matters(source string, at int) bool {
	size := 1
	switch c := source[at]; eventKinds[c] {
	case noEvent:
		return false
	case stopEvent:
		return at == 0 || at+1 == len(source) || source[at-1]-'0' > 9 || source[at+1]-'0' > 9
	case apostropheEvent:
	case runeEvent:
		var d byte // the third byte
		if at+2 < len(source) {
			d = source[at+2]
		} else if at+1 == len(source) {
			return false
		}
		switch b := source[at+1]; c {
		case 0xC2:
			return b == 0x85 || b == 0xAB || b == 0xBB
		case 0xD8:
			return b == 0x9F
		case 0xDB:
			return b == 0x94
		case 0xE0:
			return b == 0xA5 && (d == 0xA4 || d == 0xA5)
		case 0xE1:
			return b == 0x8D && d == 0xA2
		case 0xE2:
			if b == 0x80 && d == 0x99 {
				size = 3 // ’
				break
			}
			return b == 0x80 && (d >= 0x98 && d <= 0x9F || d >= 0xA6 && d <= 0xA9 || d >= 0xB9 && d <= 0xBC) || b == 0x81 && d >= 0x87 && d <= 0x89
		case 0xE3:
			return b == 0x80 && (d == 0x82 || d >= 0x8C && d <= 0x8F)
		case 0xEF:
			return b == 0xBC && (d == 0x81 || d == 0x82 || d == 0x8E || d == 0x9F) || b == 0xBD && d == 0xA1
		}
	default:
		return true
	}
	return at == 0 || at+size >= len(source) || !asciiWord[source[at-1]] || !asciiWord[source[at+size]]
}

// caselessSample and caselessLeast are how many words without a capital it
// takes to say that a text has none, and how many are looked at.
const (
	caselessLeast  = 20
	caselessSample = 400
)

// caseless tells whether a text of these words has no capitals at all, as
// corpora that somebody prepared.
func caseless(words []Word) bool {
	for _, w := range words[:min(len(words), caselessSample)] {
		if w.Flags&Capital != 0 {
			return false
		}
	}
	return len(words) >= caselessLeast
}

// gap reads source[lo:hi], which stands before word i. An apostrophe alone between
// two words says nothing.
func (s *structurer) gap(i, lo, hi int) {
	source := s.t.Source
	if i > 0 && hi-lo == 1 && source[lo] == '\'' {
		return
	}
	ends, breaks, broken := gapEnd{}, false, false
	for j := lo; j < hi; {
		kind := eventKinds[source[j]]
		if kind == noEvent {
			j++
			continue
		}
		if kind == apostropheEvent && j+1 < hi && source[j+1] == '\'' && s.quotes.keyed(s.t, i, j) {
			j += 2
			continue
		}
		r, n := rune(source[j]), 1
		if kind == runeEvent {
			r, n = utf8.DecodeRuneInString(source[j:])
			kind = kindOf(r)
		}
		switch kind {
		case lineEvent:
			if !broken {
				s.broken = s.broken || i > 0 && i < len(s.t.Words) && lineHyphen(source, s.t.Words[i-1], s.t.Words[i]) != noHyphen
				breaks = i > 0 && i < len(s.t.Words) && s.breaks(i, lo, j, hi)
				broken = true
				if breaks {
					s.quotes.endParagraph(i)
				}
			}
			s.line = j + n
		case stopEvent, endEvent:
			ends.read(r, j, n)
		case quoteEvent, apostropheEvent:
			s.quotes.read(s.t, familyOf(r), r, i, j, n, s.folds)
		}
		j += n
	}
	switch {
	case breaks:
		s.endParagraph(i)
	case !ends.found || i <= s.sentence || i >= len(s.t.Words):
	case s.sentenceEnds(i, lo, hi, ends):
		s.endSentence(i)
	default:
		s.endSentence(s.noted(i, ends.after, hi))
	}
}

// endSentence ends the sentence at hand before word i.
func (s *structurer) endSentence(i int) {
	if i > s.sentence {
		if len(s.sentences) == cap(s.sentences) {
			s.room(&s.sentences, i)
		}
		s.sentences = append(s.sentences, Range{s.sentence, i})
		s.sentence = i
	}
}

// endParagraph ends the paragraph at hand before word i.
func (s *structurer) endParagraph(i int) {
	s.endSentence(i)
	if i > s.paragraph {
		if len(s.paragraphs) == cap(s.paragraphs) {
			s.room(&s.paragraphs, i)
		}
		s.paragraphs = append(s.paragraphs, Range{s.paragraph, i})
		s.paragraph = i
	}
}

// room makes room in ranges, which are full and end at word i, for one more and
// for all that their density foretells, so that they are not copied again and
// again.
func (s *structurer) room(ranges *[]Range, i int) {
	n := len(*ranges)
	all := int(float64(n+1) * float64(len(s.t.Words)) / float64(i) * 17 / 16)
	*ranges = slices.Grow(*ranges, max(1, all-n))
}

// lower tells whether word i begins with a lower-case letter.
func (s *structurer) lower(i int) bool {
	w := s.t.Words[i]
	if w.Flags&Capital != 0 || s.caseless {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.t.Source[w.Start:])
	return unicode.IsLower(r)
}

// isLineEnd tells the runes that end a line.
func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}
