package normalize

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// A structurer walks the gaps between the words of a text, where everything
// that is not a word stands, and finds the ends of sentences and paragraphs and
// the words inside quotation marks. One walk finds all three because they
// depend on each other: a paragraph ends a sentence, and a quotation that is
// still open at the end of a paragraph is a broken one.
type structurer struct {
	t           *Text
	abbreviated *abbreviations
	functions   *functionSet // nil for a language without
	folds       *foldTable
	caseless    bool // somebody lower-cased the text: small letters say nothing
	layout      layout
	quotes      quotes
	line        int // where the line of the last word begins
	sentence    int // first word of the sentence at hand
	paragraph   int // first word of the paragraph at hand
}

// plainGap tells the bytes that have no say in structure.
var plainGap = func() (t [256]bool) {
	for c := range t {
		t[c] = c < utf8.RuneSelf
	}
	for _, c := range []byte("\n\r\f\v.!?\"'") {
		t[c] = false
	}
	return t
}()

// structure fills Sentences and Paragraphs and the flags Quoted and Function.
func (n *Normalizer) structure(t *Text) {
	s := structurer{t: t, folds: n.folds, functions: n.functions.sets[t.Language], abbreviated: n.abbreviations.in(t.Language),
		caseless: caseless(t.Words), layout: newLayout(t.Source)}
	// The news has 20 words a sentence and 50 a paragraph.
	t.Sentences = make([]Range, 0, len(t.Words)/18+4)
	t.Paragraphs = make([]Range, 0, len(t.Words)/40+4)
	end := 0 // of the word before
	for i := range t.Words {
		w := &t.Words[i]
		if s.functions != nil && s.functions.has(w.ID) {
			w.Flags |= Function
		}
		start := int(w.Start)
		// Six gaps of seven are a space.
		if start-end != 1 || t.Source[end] != ' ' {
			s.look(i, end, start)
		}
		end = int(w.End)
	}
	s.gap(len(t.Words), end, len(t.Source))
	s.endParagraph(len(t.Words))
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

// look passes the gap source[lo:hi] before word i on to gap if anything in it
// matters.
func (s *structurer) look(i, lo, hi int) {
	source := s.t.Source
	if i > 0 && hi-lo == 1 && source[lo] == '\'' {
		return // an apostrophe inside a word
	}
	for j := lo; j < hi; j++ {
		if !plainGap[source[j]] {
			s.gap(i, lo, hi)
			return
		}
	}
}

// gap reads source[lo:hi], which stands before word i.
func (s *structurer) gap(i, lo, hi int) {
	source := s.t.Source
	ends, breaks, broken := gapEnd{}, false, false
	for j := lo; j < hi; {
		r, n := rune(source[j]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(source[j:hi])
		}
		switch {
		case isLineEnd(r):
			if !broken {
				breaks = i > 0 && i < len(s.t.Words) && s.breaks(i, lo, j, hi)
				broken = true
				if breaks {
					s.quotes.endParagraph(i)
				}
			}
			s.line = j + n
		case isTerminator(r):
			ends.read(r, j, n)
		default:
			if f := familyOf(r); f != noFamily {
				s.quotes.read(s.t, f, r, i, j, n, s.folds)
			}
		}
		j += n
	}
	switch {
	case breaks:
		s.endParagraph(i)
	case ends.found && i > s.sentence && i < len(s.t.Words) && s.sentenceEnds(i, lo, hi, ends):
		s.endSentence(i)
	}
}

// endSentence ends the sentence at hand before word i.
func (s *structurer) endSentence(i int) {
	if i > s.sentence {
		s.t.Sentences = append(s.room(s.t.Sentences, i), Range{s.sentence, i})
		s.sentence = i
	}
}

// endParagraph ends the paragraph at hand before word i.
func (s *structurer) endParagraph(i int) {
	s.endSentence(i)
	if i > s.paragraph {
		s.t.Paragraphs = append(s.room(s.t.Paragraphs, i), Range{s.paragraph, i})
		s.paragraph = i
	}
}

// room makes room in ranges, which end at word i, for one more and for all
// that their density foretells, so that they are not copied again and again.
func (s *structurer) room(ranges []Range, i int) []Range {
	if len(ranges) < cap(ranges) {
		return ranges
	}
	all := int(float64(len(ranges)+1) * float64(len(s.t.Words)) / float64(i) * 17 / 16)
	return slices.Grow(ranges, max(1, all-len(ranges)))
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
