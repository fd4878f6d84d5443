package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A sentence ends at a full stop, exclamation or question mark, with the
// quotation marks and brackets that close after it, if what follows can begin
// a sentence. The full stop alone is hard, because it also ends abbreviations,
// initials and ordinals; there the next word decides, and in doubt the sentence
// goes on: half a sentence looks like a sentence to nobody, while two in one
// only blur a boundary. A sentence may also end without a space after the stop,
// as scrapers glue them ("the deal.The bank"), but not inside "Co.in".

// A gapEnd is what a gap between two words has of a sentence's end.
type gapEnd struct {
	found bool
	stop  bool // a full stop; else a mark that ends sentences alone
	many  bool // an ellipsis
	after int  // the byte after the last mark
}

// isTerminator tells the marks that may end a sentence.
func isTerminator(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '．', '｡', '؟', '۔', '।', '॥', '።', '‼', '⁇', '⁈', '⁉':
		return true
	}
	return false
}

// read takes the terminator r at source[j:j+n].
func (e *gapEnd) read(r rune, j, n int) {
	e.many = r == '…' || e.found && e.stop && r == '.' && e.after == j
	e.found, e.stop, e.after = true, r == '.', j+n
}

// sentenceEnds tells whether the sentence ends in the gap source[lo:hi] before
// word i, in which e was read.
func (s *structurer) sentenceEnds(i, lo, hi int, e gapEnd) bool {
	source := s.t.Source
	before, next := &s.t.Words[i-1], &s.t.Words[i]
	if !s.mayBegin(i) || e.after < hi && goesOn(source[e.after:hi]) {
		return false
	}
	cased := s.cased(next)
	spaced := false
	for j := e.after; j < hi && !spaced; {
		r, n := runeAt(source, j)
		spaced = s.folds.sideOf(r)&spaceSide != 0
		j += n
	}
	switch {
	case !e.stop && !cased:
		return !s.spoken(i, e.after, hi) // also 。！？, after which there is no space
	case !spaced:
		return e.stop && !e.many && e.after-lo == 1 && s.glued(before, next)
	case !e.stop || e.many:
		return true
	case e.after-lo > 1 || source[lo] != '.':
		// The stop does not stand right at the word: it follows a bracket
		// or quotation mark, and no abbreviation does that.
		return true
	}
	return s.stopEnds(i, e.after, hi)
}

// stopEnds tells whether the full stop right at word i-1 ends a sentence, where
// source[after:hi] with a space and a word i that may begin one follow.
func (s *structurer) stopEnds(i, after, hi int) bool {
	before, next := &s.t.Words[i-1], &s.t.Words[i]
	n := before.End - before.Start
	switch {
	case i-1 == s.sentence && n <= 3 && s.enumerates(i-1, after):
		return false // 1. The first of a list, 2. and the next
	case before.Flags&Number != 0 && n <= 2 && s.ordinals && !s.ofFigure(before):
		return s.starts(i, after, hi) // am 6. August
	case before.Flags&Number != 0:
		return true
	case n == 1 && before.Flags&Capital != 0 && s.lettered(i-1):
		return true // Plan B.
	case n == 1 && before.Flags&Capital != 0:
		return s.starts(i, after, hi) // J. Smith, the U.S. The
	case n > 2 && s.w.bytes[before.End-2] == '.':
		return s.starts(i, after, hi) // U.S. as one word
	}
	if s.monthEnds(i - 1) {
		return true
	}
	switch s.abbreviated.of(before.ID) {
	case neverLast:
		if s.t.Language == "nl" {
			return s.opensQuotation(after, hi) // mr. De Boer
		}
		return s.starts(i, after, hi) && before.Flags&Capital == 0
	case name:
		return s.starts(i, after, hi) || before.Flags&Capital == 0
	case beforeNumber:
		return next.Flags&Number == 0
	case maybeLast:
		return s.starts(i, after, hi)
	}
	if s.initials(i-1) || n == 1 && s.piece(i-1) {
		return s.starts(i, after, hi)
	}
	word := s.t.Source[before.Start:before.End]
	return next.Flags&Number == 0 || !strings.HasSuffix(word, "str") && word != "Str" // Hafenstr. 3
}

// enumerates tells whether word i, the first of a sentence and a stop and byte after
// behind it, numbers what follows: it begins with a digit, stands before a space and
// answers no question.
func (s *structurer) enumerates(i, after int) bool {
	source, w := s.t.Source, &s.t.Words[i]
	if space, _ := runeAt(source, after); !unicode.IsSpace(space) || source[w.Start]-'0' > 9 {
		return false
	}
	return i == s.paragraph || !strings.Contains(source[s.t.Words[i-1].End:w.Start], "?")
}

// piece tells whether word i, one small letter, is a piece of an abbreviation: the k
// of "i. k. Haus", but neither the s of "the bank's" nor the m of "5 m".
func (s *structurer) piece(i int) bool {
	w := &s.t.Words[i]
	return i > s.sentence && s.t.Source[w.Start-1] == ' ' && s.t.Words[i-1].Flags&Number == 0
}

// goesOn tells whether a mark behind the one that may end a sentence, and behind
// what closes after that, says that it goes on: "u. a.: Bonn", "“Halt!”, Roth said".
// A semicolon does not: archives join paragraphs with it, "the department.; Officers".
func goesOn(rest string) bool {
	for j := 0; j < len(rest); j++ {
		switch rest[j] {
		case ',', ':':
			return true
		case ' ', '\t', '\n', '\r':
			closer, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest[j:], " \u00A0\u202F"))
			if closer != '»' && closer != '›' { // « Halte ! », dit Roux
				return false
			}
		case 0xD8, 0xE3, 0xEF:
			switch r, _ := utf8.DecodeRuneInString(rest[j:]); r {
			case '،', '，', '：', '、':
				return true
			}
		}
	}
	return false
}

// digits tells whether w is digits and nothing else.
func (s *structurer) digits(w *Word) bool {
	if w.Flags&Number == 0 {
		return false
	}
	for _, c := range []byte(s.t.Source[w.Start:w.End]) {
		if c-'0' > 9 {
			return false
		}
	}
	return true
}

// mayBegin tells whether a sentence may begin with word i: not with a small
// letter.
func (s *structurer) mayBegin(i int) bool {
	w := &s.t.Words[i]
	return w.Flags&Capital != 0 || !s.cased(w) || s.camel(w) || s.elided(i)
}

// cased tells whether the case of w's first letter says something.
func (s *structurer) cased(w *Word) bool {
	if s.caseless {
		return false
	}
	if c := s.t.Source[w.Start]; c < utf8.RuneSelf {
		return c > '9'
	}
	first, _ := utf8.DecodeRuneInString(s.t.Source[w.Start:])
	return s.folds.classOf(first)&classCased != 0
}

// starts tells whether word i, after the marks source[lo:hi], is one that begins
// a sentence more often than it is the name that an abbreviation stands before.
func (s *structurer) starts(i, lo, hi int) bool {
	const both = Function | Capital
	return s.t.Words[i].Flags&both == both && !s.initial(i) || s.opensQuotation(lo, hi) || s.opens(i)
}

// initial tells whether word i is one letter of a name: the J of "M. J.-P. Roche",
// which is an elided article elsewhere.
func (s *structurer) initial(i int) bool {
	w := &s.t.Words[i]
	return w.End-w.Start == 1 && int(w.End) < len(s.t.Source) && (s.t.Source[w.End] == '.' || s.t.Source[w.End] == '-')
}

// ofFigure tells whether the number is the end of a longer one, 3:1 or 12,5, and
// so no ordinal.
func (s *structurer) ofFigure(number *Word) bool {
	if number.Start < 2 {
		return false
	}
	mark, digit := s.t.Source[number.Start-1], s.t.Source[number.Start-2]
	return (mark == ':' || mark == ',') && '0' <= digit && digit <= '9'
}

// camel tells the words that begin a sentence although their first letter is
// small: iPhone, eBay.
func (s *structurer) camel(w *Word) bool {
	word := s.t.Source[w.Start:w.End]
	return len(word) > 2 && 'A' <= word[1] && word[1] <= 'Z' && 'a' <= word[2] && word[2] <= 'z'
}

// elided tells the letters that are left of a Dutch article before the capital
// of a sentence: 's Avonds, 't Is.
func (s *structurer) elided(i int) bool {
	w := &s.t.Words[i]
	if s.t.Language != "nl" || w.End-w.Start != 1 || w.Start == 0 || i+1 >= len(s.t.Words) || s.t.Words[i+1].Flags&Capital == 0 {
		return false
	}
	before := s.t.Source[:w.Start]
	return before[len(before)-1] == '\'' || strings.HasSuffix(before, "’")
}

// spoken tells whether a quotation of Chinese or Japanese, which ends in
// source[lo:hi] with a stop of its own, is followed at word i by who said it: the
// particle と, or, where the sentence began with the quotation, a verb of saying
// among the next letters.
func (s *structurer) spoken(i, lo, hi int) bool {
	source, words := s.t.Source, s.t.Words
	if !strings.ContainsAny(source[lo:hi], "”」』") {
		return false
	}
	if strings.HasPrefix(source[words[i].Start:], "と") {
		return true
	}
	if first := words[s.sentence].Start; !strings.HasSuffix(source[:first], "“") && !strings.HasSuffix(source[:first], "「") {
		return false
	}
	for k := i; k < len(words) && k < i+sayingLetters && (k == i || words[k].Start == words[k-1].End); k++ {
		if strings.ContainsRune("说說道称稱问問喊答", firstRune(source[words[k].Start:])) {
			return true
		}
	}
	return false
}

// sayingLetters is how many letters behind a quotation may come before the verb:
// "”港务局发言人说".
const sayingLetters = 12

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// glued tells "deal.The" and "deal.A bank" from "Co.in", "U.S", "example.Com" and
// "3.6": a whole word in small letters and a capitalized one, or an article of one letter.
func (s *structurer) glued(before, next *Word) bool {
	b, n := s.t.Source[before.Start:before.End], s.t.Source[next.Start:next.End]
	if len(b) < 3 || before.Flags&(Capital|Number) != 0 || next.Flags&Number != 0 || s.caseless {
		return false
	}
	if len(n) == 1 {
		const both = Function | Capital
		return next.Flags&both == both && strings.HasPrefix(s.t.Source[next.End:], " ")
	}
	_, size := utf8.DecodeRuneInString(n)
	second, _ := utf8.DecodeRuneInString(n[size:])
	return unicode.IsLower(second) || size == len(n)
}

// noted returns the word after the numbers of notes in brackets, of which the first
// is word i, if they stand right behind a stop and a sentence may begin after them:
// "in 1902.[12] The". It is 0 if there is none.
func (s *structurer) noted(i, after, hi int) int {
	source, words := s.t.Source, s.t.Words
	if source[after:hi] != "[" {
		return 0
	}
	for ; i+1 < len(words) && s.digits(&words[i]); i++ {
		switch source[words[i].End:words[i+1].Start] {
		case "][":
		case "] ":
			if s.mayBegin(i + 1) {
				return i + 1
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

// opensQuotation tells whether a quotation opens in source[lo:hi], after a
// space.
func (s *structurer) opensQuotation(lo, hi int) bool {
	space := false
	for _, r := range s.t.Source[lo:hi] {
		if space && familyOf(r) != noFamily {
			return true
		}
		space = space || unicode.IsSpace(r)
	}
	return false
}

// initials tells whether word i is the last of letters with stops between
// them: U.S., a.m., e.g.
func (s *structurer) initials(i int) bool {
	w := s.t.Words[i]
	if w.End-w.Start != 1 || i == 0 {
		return false
	}
	before := s.t.Words[i-1]
	return before.End-before.Start == 1 && before.End+1 == w.Start && s.t.Source[before.End] == '.'
}
