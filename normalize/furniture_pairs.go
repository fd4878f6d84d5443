package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Some sites print the title of another article and its summary between two paragraphs, without any heading. So do
// articles print a heading of their own and what belongs to it; but such a heading is shorter than a title, and
// both return to what the article tells. Where neither has a word of it but the commonest, they are another's.

const (
	// pairTitle is the fewest words of a title, since headings have five or six, and pairTokens the most tokens of a
	// summary.
	pairTitle, pairTokens = 8, 70
	// titleLooked and pairLooked are the fewest words of a title and of a summary that are looked for, of which in a
	// title none comes again, and in a summary at most one in pairAgain.
	titleLooked, pairLooked, pairAgain = 3, 7, 6
	// bodyRun is the fewest paragraphs one behind the other that tell an article from a digest.
	bodyRun = 3
)

// findPairs finds the titles of such pairs. More than mostOthers are a digest's.
func (r *lineReader) findPairs() {
	r.pairs = r.pairs[:0]
	for i := r.from + 1; i < len(r.lines); i++ {
		if l := &r.lines[i]; l.words >= pairTitle && l.sort == shortText && r.pair(i) {
			r.pairs = append(r.pairs, i)
		}
	}
	if len(r.pairs) == 0 || len(r.pairs) > mostOthers || r.longestRun() < bodyRun {
		r.pairs = r.pairs[:0]
		return // as nearly everywhere
	}
	r.clearStems()
	left := len(r.pairs) // those before which no word of a title has come
	for i, next := 0, 0; i < len(r.lines); i++ {
		if next < len(r.pairs) && i == r.pairs[next] {
			next++
			i++ // and its summary
			continue
		}
		r.addStems(r.wordsOf(i))
		for left > 0 && r.worldAgain(r.pairs[left-1]).again > 0 {
			left--
		}
		if left == 0 {
			r.pairs, r.listed = r.pairs[:0], false
			return // none is another's, as nearly everywhere
		}
	}
	keep := r.pairs[:0]
	for _, i := range r.pairs {
		title, summary := r.worldAgain(i), r.worldAgain(i+1)
		if title.of >= titleLooked && title.again == 0 && summary.of >= pairLooked && pairAgain*summary.again <= summary.of {
			keep = append(keep, i)
		}
	}
	r.pairs, r.listed = keep, false
	for _, i := range keep {
		r.lines[i].sort, r.lines[i+1].sort = readLine, readLine
	}
}

// longestRun is the most paragraphs one behind the other, without titles of such pairs and their summaries.
func (r *lineReader) longestRun() (longest int) {
	run, title := 0, -1
	for i := range r.lines {
		if title+1 < len(r.pairs) && i == r.pairs[title+1] {
			title++
		}
		if summary := title >= 0 && i == r.pairs[title]+1; r.lines[i].sort == proseLine && !summary {
			run++
			longest = max(longest, run)
		} else {
			run = 0
		}
	}
	return longest
}

// pair says whether line i, short and of some words, is written as a title, with one paragraph below.
func (r *lineReader) pair(i int) bool {
	if i+1 >= len(r.lines) {
		return false
	}
	title, summary := &r.lines[i], &r.lines[i+1]
	if summary.sort != proseLine || summary.tokens <= readStatement || summary.tokens > pairTokens {
		return false
	}
	text := r.src[title.Start:title.End]
	first, _ := utf8.DecodeRuneInString(text)
	return (unicode.IsUpper(first) || unicode.IsDigit(first) || strings.ContainsRune(beforeText, first)) && !strings.ContainsRune(".:,", rune(text[len(text)-1])) && !strings.ContainsAny(text, "@#")
}
