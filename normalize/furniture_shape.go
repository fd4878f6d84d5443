package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Some lines are a page's by their shape alone, whatever words they are of.

const (
	// mostSections is how many names of sections alone are a menu: one or two head an
	// article.
	mostSections = 3
	// leastTags is the fewest words of a line of tags, and mostPath the most of one that
	// says where on its site a page stands.
	leastTags, mostPath = 4, 8
	// gluedLinks is how often a capital stands right behind small letters where a menu has
	// lost the spaces between its links. Names of firms have one or two.
	gluedLinks = 3
	// otherWords is the fewest words of the title of another article, and otherLooked the fewest
	// of them that may come again in the prose. At most one in otherAgain does: of a heading of
	// the article's own, which is shorter, more do.
	otherWords, otherLooked, otherAgain = 6, 4, 4
	// mostOthers is how many titles of others amid its prose a text may have. With more it tells
	// of many things, as a digest does.
	mostOthers = 3
	// captionTokens is the most tokens of a caption that stands twice: paragraphs may be doubled
	// by accident.
	captionTokens = 20
)

// shaped says whether a line has the shape of a menu, of a path through a site, of tags, of the
// number of a picture, or of what a paper sells.
func (r *lineReader) shaped(w *lineWords, text string) bool {
	last := text[len(text)-1]
	switch {
	case last == '.' || last == '?' || last == '!' || last == ':':
		return false
	case w.all == w.page[sectionName]+w.page[pageThing] && w.page[sectionName] >= mostSections && w.capitals == w.all:
		return true // Politics Business Sport
	case w.all <= mostPath && w.figures == 0 && w.page[sectionName]+w.page[pageThing] > 0 && strings.Count(text, "›")+strings.Count(text, "»")+strings.Count(text, ">")+strings.Count(text, " | ") > 1:
		return true // News › Local › Harbour
	case w.figures == 2 && w.all > 3 && w.all < 6 && w.picture && w.world == 0:
		return true // Image 2 of 7
	case w.all >= leastTags && w.capitals+w.small+w.figures+w.ofPage() == 0 && !strings.ContainsAny(text, ",;()\"“”„«/"):
		return true // harbour crane accident river
	case w.all <= mostPath && sellsPlus(text):
		return true
	case w.all > 1 && w.all <= mostPath && strings.HasPrefix(text, "*** ") && strings.HasSuffix(text, " ***"):
		return true // *** Serviço áudio disponível em www.lusa.pt ***
	}
	return w.all <= mostSections && glues(text) >= gluedLinks
}

const (
	// leastLinks is the fewest links of a menu of which no word need be known.
	leastLinks = 3
	// linkWords is the most words of such a link.
	linkWords = 3
)

// strokeMenu says whether a line below the prose is a menu by its strokes alone: three links and more, each of a
// few words, one of them at least of a single one, as no person has: "Tippspiel | Tabelle | Transferticker". A line
// with a year or the name of an outlet says when a text came, or who signs.
func (r *lineReader) strokeMenu(text string) bool {
	if strings.IndexByte(text, '|') < 0 {
		return false // as nearly every line
	}
	parts := strings.Split(text, " | ")
	if len(parts) < leastLinks {
		return false
	}
	single := false
	for _, part := range parts {
		words := strings.Fields(part)
		first, _ := utf8.DecodeRuneInString(part)
		if len(words) == 0 || len(words) > linkWords || !unicode.IsUpper(first) || strings.ContainsAny(part, ".:,;!?/()\"«»„“”@") {
			return false
		}
		if _, outlet := r.book.sources.lookup(part); outlet {
			return false
		}
		for _, word := range words {
			if len(word) == 4 && (strings.HasPrefix(word, "19") || strings.HasPrefix(word, "20")) {
				return false
			}
		}
		single = single || len(words) == 1
	}
	return single
}

// inTable says whether a line beside line i has strokes as well: rows of a table below an article.
func (r *lineReader) inTable(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(r.lines) && strings.Contains(r.src[r.lines[j].Start:r.lines[j].End], " | ") {
			return true
		}
	}
	return false
}

// mayBeOther says whether a line is written as the title of an article, and stands where those of
// others do: alone between two paragraphs, or below the prose behind something of the page.
func (r *lineReader) mayBeOther(i int, place linePlace, w *lineWords, text string) bool {
	switch {
	case w.all < otherWords || w.world < otherLooked || r.lines[i].sort != shortText || w.strong() > 2 || noSmall(text):
		return false
	case place == amidProse:
		return text[0]-'A' < 26 && r.prose(i-1) && r.prose(i+1) && !strings.ContainsAny(text, "\"“”„«:?()[]@!…")
	case place == belowProse:
		for j := i - 1; j >= r.to; j-- {
			if k := r.lines[j].sort; k == knownLine || k == readHead {
				return true
			}
		}
	}
	return false
}

// noSmall says whether s has no small letter.
func noSmall(s string) bool {
	for i := range len(s) {
		if s[i]-'a' < 26 {
			return false // as nearly everywhere
		}
	}
	return s == strings.ToUpper(s)
}

// tellsOther says whether line i tells of what the prose does not.
func (r *lineReader) tellsOther(i int) bool {
	w := r.words(i, true)
	return w.of >= otherLooked && (w.again == 0 || w.of > otherLooked && otherAgain*w.again <= w.of)
}

// sellsPlus says whether a line ends in what a paper sells to its subscribers, by its letters
// behind a preposition: "Weniger Werbung mit HZ+", "Read more with HP+".
func sellsPlus(text string) bool {
	if strings.IndexByte(text, '+') < 0 {
		return false // as nearly always
	}
	words := strings.Fields(text)
	n := len(words)
	if n < 3 {
		return false
	}
	name, plus := strings.CutSuffix(words[n-1], "+")
	return plus && len(name) > 1 && name == strings.ToUpper(name) && name != strings.ToLower(name) && slices.Contains(soldWith, words[n-2])
}

// soldWith are the prepositions behind which that stands.
var soldWith = []string{"mit", "with", "avec", "con", "com", "met"}

// twice says whether line i of an article is the same as the one beside it: the caption of a
// picture, and what is shown where the picture cannot be.
func (r *lineReader) twice(i int) bool {
	line := r.lines[i].Span
	same := func(j int) bool {
		return j >= 0 && j < len(r.lines) && r.src[r.lines[j].Start:r.lines[j].End] == r.src[line.Start:line.End]
	}
	return r.lines[i].tokens <= captionTokens && (same(i-1) || same(i+1))
}

// glues is how often a capital stands right behind three small letters.
func glues(s string) (n int) {
	for i := 3; i < len(s); i++ {
		if s[i]-'A' < 26 && s[i-1]-'a' < 26 && s[i-2]-'a' < 26 && s[i-3]-'a' < 26 {
			n++
		}
	}
	return n
}

// changes says whether a figure has a sign before it, as prices of shares have.
func changes(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if (s[i] == '+' || s[i] == '-') && s[i+1]-'0' < 10 && s[i-1] == ' ' {
			return true
		}
	}
	return false
}
