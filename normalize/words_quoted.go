package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Quotation marks are read by what stands on both sides of them, since no
// glyph opens everywhere: “ opens in English and closes in German, » in French
// and German, and ” both in Swedish. Where the sides say nothing ("« non »", and
// "« non », a-t-il dit") the glyph does, and a straight mark is the other one of
// its pair.
//
// A quotation never crosses a paragraph: one left open at its end is broken
// and quotes nothing, unless the next paragraph opens with the same mark, as a
// quotation of several paragraphs does.

// A family is the marks that may close one another.
type family uint8

const (
	doubles    family = iota // " “ ” „ ‟ ＂
	singles                  // ' ‘ ’ ‚ ‛
	guillemets               // « » ‹ ›
	corners                  // 「 」 『 』
	families
	noFamily
)

// familyOf returns the family of a quotation mark, noFamily for other runes.
func familyOf(r rune) family {
	switch r {
	case '"', '“', '”', '„', '‟', '＂':
		return doubles
	case '\'', '‘', '’', '‚', '‛':
		return singles
	case '«', '»', '‹', '›':
		return guillemets
	case '「', '」', '『', '』':
		return corners
	}
	return noFamily
}

// A quotation is open from a word on.
type quotation struct {
	open bool
	from int32
}

// quotes are the quotations open at a place, one a family, so that one in
// single marks may stand in one in double marks.
type quotes struct {
	now  [families]quotation
	left [families]quotation // open at the end of the paragraph before, at to
	to   int

	searched int // the source before it was searched for two grave accents
	accents  int // where the last of them end, 0 for none
}

// read takes the mark r of family f that stands before word i at source[j:j+n].
func (q *quotes) read(t *Text, f family, r rune, i, j, n int, folds *foldTable) {
	var (
		before, after                    rune
		sideBefore, sideAfter            side
		left, right, wordLeft, wordRight bool
	)
	if j > 0 {
		if before = rune(t.Source[j-1]); before >= utf8.RuneSelf {
			before, _ = utf8.DecodeLastRuneInString(t.Source[:j])
		}
		sideBefore = folds.sideOf(before)
		left, wordLeft = sideBefore&startSide == 0, sideBefore&wordSide != 0
	}
	if j+n < len(t.Source) {
		after, _ = runeAt(t.Source, j+n)
		sideAfter = folds.sideOf(after)
		right = sideAfter&spaceSide == 0
		wordRight = right && sideAfter&wordSide != 0
	}
	now := &q.now[f]
	if f == singles {
		switch {
		case wordLeft && wordRight, r == '’' && !now.open:
			return // an apostrophe
		case !now.open && (left || !wordRight || sideAfter&digitSide != 0):
			return // one that ends a word, or '90s
		case now.open && before == 's' && sideAfter&spaceSide != 0 && startsLower(t.Source[j+n:]):
			return // the banks' share
		}
	}
	opens := !left && right
	closes := left && !wordRight
	switch {
	case opens && sideAfter&pointSide == 0:
		q.opens(t, f, i)
	case closes:
		now.close(t, i)
	case now.open:
		now.close(t, i)
	case opens, r == '"' && !left, r == '“', r == '„', r == '«', r == '‹', r == '「', r == '『':
		q.opens(t, f, i)
	}
}

// opens opens a quotation before word i; one that was left open by the
// paragraph before is thereby whole.
func (q *quotes) opens(t *Text, f family, i int) {
	if l := &q.left[f]; l.open && i == q.to {
		l.close(t, i)
	}
	q.now[f] = quotation{true, int32(i)}
}

// close flags the words from the opening mark up to word i.
func (q *quotation) close(t *Text, i int) {
	if q.open {
		words := t.Words[q.from:i]
		for k := range words {
			words[k].Flags |= Quoted
		}
		q.open = false
	}
}

// keyed reads the two apostrophes before word i at byte j that close a quotation
// as wires and typesetters key it, between two grave accents and them; it says
// whether they do. The accents are looked for backwards in the paragraph, since
// alone they are mark-up.
func (q *quotes) keyed(t *Text, i, j int) bool {
	for q.searched < j {
		at := strings.Index(t.Source[q.searched:j], "``")
		if at < 0 {
			q.searched = j
			break
		}
		q.searched += at + 2
		q.accents = q.searched
	}
	from := q.accents
	q.accents = 0
	if from == 0 || j-from > closerReach || strings.Contains(t.Source[from:j], "\n\n") {
		return false
	}
	for k := i - 1; k >= 0 && int(t.Words[k].Start) >= from; k-- {
		t.Words[k].Flags |= Quoted
	}
	return true
}

// endParagraph breaks off what is open before word i.
func (q *quotes) endParagraph(i int) {
	q.left, q.to, q.now = q.now, i, [families]quotation{}
}

// A side is what a rune is to the quotation mark beside it.
type side uint8

const (
	spaceSide side = 1 << iota
	wordSide       // words are made of it
	digitSide
	startSide // a quotation may start after it
	pointSide // a quotation seldom starts with it: "« non », a-t-il dit"
)

// sideOf returns what r is to a quotation mark.
func (t *foldTable) sideOf(r rune) side {
	if uint32(r) < utf8.RuneSelf {
		return t.sides[r]
	}
	return t.newSide(r)
}

func (t *foldTable) newSide(r rune) side {
	s := side(0)
	if unicode.IsSpace(r) {
		s |= spaceSide | startSide
	}
	if t.isWord(r) {
		s |= wordSide
	}
	if unicode.IsDigit(r) {
		s |= digitSide
	}
	switch r {
	case '(', '[', '{', '—', '–', '-', '/', '¿', '¡':
		s |= startSide
	case '.', ',', ';', ':', '!', '?', '…', ')', ']':
		s |= pointSide
	}
	if familyOf(r) != noFamily {
		s |= startSide
	}
	return s
}

// startsLower tells whether s goes on, after spaces, with a small letter.
func startsLower(s string) bool {
	for i, r := range s {
		if !unicode.IsSpace(r) || i > 4 {
			return unicode.IsLower(r)
		}
	}
	return false
}

// isWord tells the runes that words are made of.
func (t *foldTable) isWord(r rune) bool {
	k := t.classOf(r) & kindBits
	return k == kindLetter || k == kindSingle || k == kindMark
}
