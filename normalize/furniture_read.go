package normalize

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// No list of phrases has what pages seen for the first time print between the
// paragraphs of their articles, above and below. What such lines share is what they
// speak of: "Get our podcast in your inbox" names parts of a page, says what readers
// do, and addresses them, and a heading tells of the world. So every short line that
// no pattern and no run knows is judged by its words, by its shape and by what
// stands beside it. The signs add up to log-odds as in naive Bayes, with weights of
// a logistic regression, a column for each place where a line may stand.
//
// Words that the article's prose has as well tell of the world, whatever they are: a
// report on newsletters has headings that name them, and a guide says "you"
// throughout. Most lines are done with after their words are counted. What it gets
// wrong are lines of products and the like, which are a page and an article at once.

// readStatement is the most tokens of a line that ends as a sentence does and is read.
const readStatement = 14

// asked says whether line i, behind those asked before, is to be read: it is short, bears no
// mark, and has no date but below the prose.
func (r *lineReader) asked(i int) bool {
	l := &r.lines[i]
	return l.sort != knownLine && l.sort != neutralLine && l.sort != readLine && (l.sort != proseLine || r.tail > 0 && r.inTail(i) || r.addressed(i)) && !r.marked.has(l.Span) &&
		(i >= r.to || !r.marked.dated(l.Span) && (l.sort != dayLine || !hasLetter(r.src[l.Start:l.End])))
}

// addressed says whether line i, which ends as a sentence does, may speak to the reader or of the
// house, or begins with what readers do or with a label, or is cut.
func (r *lineReader) addressed(i int) bool {
	l := &r.lines[i]
	if l.tokens > readStatement && (r.place(i) == amidProse || l.tokens >= proseTokens) {
		return false
	}
	if text := r.src[l.Start:l.End]; cut(text) || i >= r.to && strings.Contains(text, ": ") {
		return true
	}
	at := r.firstWord(i)
	if at < len(r.found) && r.table.kind(r.found[at].ID, r.lang) == readerDoes {
		return true
	}
	addresses := &r.table.addresses[r.lang]
	for ; at < len(r.found) && r.found[at].Start < l.End; at++ {
		if addresses.has(r.found[at].ID) {
			return true
		}
	}
	return false
}

// readLines marks the short lines that no pattern and no run knows and whose signs tell that
// they are the page's. The marks are in order before and after.
func (m *marker) readLines(n *Normalizer, language string) {
	var r lineReader
	if !r.begin(m, n, language) {
		return
	}
	before, others := len(m.marks), 0
	for _, i := range r.pleas {
		m.addSpan(Furniture, furniturePrompt, "", r.lines[i].Span)
	}
	for _, i := range r.pairs {
		m.addSpan(Furniture, furnitureTeaser, "", r.lines[i].Span)
		m.addSpan(Furniture, furnitureTeaser, "", r.lines[i+1].Span)
	}
	for i := range r.lines {
		if l := &r.lines[i]; l.sort == proseLine && l.tokens >= proseTokens && r.tail == 0 || !r.asked(i) {
			continue // as all paragraphs
		}
		sort := r.sort(i)
		if sort == "" && r.labelled(i) {
			sort = furnitureTeaser
		}
		if sort == furnitureTeaser && r.place(i) == amidProse {
			others++
		}
		if sort != "" {
			r.lines[i].sort = r.asRead(i)
			m.addSpan(Furniture, sort, "", r.lines[i].Span)
		}
	}
	if others > mostOthers {
		read := m.marks[before:]
		m.marks = append(m.marks[:before], slices.DeleteFunc(read, func(k Mark) bool { return k.Value == furnitureTeaser })...)
	}
	if len(m.marks) > before {
		m.sort()
	}
}

// asRead is the sort of line i after it was read.
func (r *lineReader) asRead(i int) pageSort {
	if w := r.words(i, false); w.lists() && w.world == 0 {
		return readHead
	}
	return readLine
}

// titled says whether the title may stand between line i and the prose.
func (r *lineReader) titled(i int) bool {
	for i++; i < r.from; i++ {
		if l := &r.lines[i]; l.sort == shortText && l.tokens >= titleTokens {
			return true
		}
	}
	return false
}

// titleTokens is the fewest tokens of a title below the name of its section.
const titleTokens = 4

// mostWorldly is the most words of the world that a line may have which has not half as many that
// name what is on a page, but for the title of another article.
const mostWorldly = 3

// mostShape and mostLook are the most that a line's shape, and a look at the prose, add for the
// page to what its words alone say.
const mostShape, mostLook = 2, 1

// sort is the sort of furniture that line i is, "" if its signs do not tell that it is any.
func (r *lineReader) sort(i int) string {
	l, place := &r.lines[i], r.place(i)
	text := r.src[l.Start:l.End]
	w := r.words(i, false)
	switch {
	case r.residue(i, &w, text):
		return furnitureFooter
	case place == aboveProse && (i > 0 || r.titled(i)) && (tellsWeather(&w, text) || r.inQuotes(i, &w) || r.inTop(i)):
		return furnitureFooter
	case r.inTail(i), r.filmed(i, place):
		return furnitureTeaser
	case spoken(text), l.sort == dayLine && i < r.to:
		return "" // what somebody says; a figure that parts the text
	}
	if place == aboveProse {
		titled := r.titled(i)
		if titled && w.all > 0 && w.page[sectionName] == w.all {
			return furnitureFooter // where on its site the article stands
		}
		if i == 0 && (w.world > 0 || !titled) {
			return "" // the title
		}
	}
	switch {
	case (r.shaped(&w, text) || place == belowProse && r.strokeMenu(text) && !r.inTable(i)) && !r.inList(i):
		return furnitureFooter
	case place == amidProse && w.all > 1 && r.twice(i) && !r.inList(i):
		return furnitureCaption
	case r.mayBeOther(i, place, &w, text) && r.tellsOther(i):
		return furnitureTeaser
	}
	page, beside := w.strong(), r.beside(i)
	if place != amidProse {
		page += w.page[sectionName] // which is a heading as well
	}
	least := leastOdds[place]
	if page == 0 && w.bare() {
		if !inCompany(place, beside) && (place == amidProse || w.world > 0) || w.all == 0 && beside&(1<<signAfterOurs|1<<signBeforeOurs) == 0 {
			return "" // as nearly all headings, and rules between parts
		}
		least += bareOdds
	}
	if w.world > mostWorldly && w.world > 2*w.strong() || l.sort == proseLine && (w.strong() < w.world || w.strong() == w.world && place != belowProse) && !cut(text) {
		return "" // a sentence, whatever page it speaks of
	}
	if odds(place, w.signs()|beside)+mostShape < least {
		return ""
	}
	if r.inList(i) {
		if place == amidProse {
			return ""
		}
		least += listOdds
	}
	shape := signsOfShape(text, &w) | r.repeatedSign(l.Span)
	if place == amidProse && (shape>>signAddress&1 != 0 || shape>>signSmall&1 != 0 && w.all == 1) {
		return "" // where the article sends its reader; a torn line
	}
	if odds(place, w.signs()|shape|beside)+mostLook < least {
		return ""
	}
	if w = r.words(i, true); odds(place, w.signs()|shape|beside) < least || place == amidProse && w.bare() && !inCompany(place, beside) {
		return ""
	}
	if w.page[readerDoes] > 0 || w.page[toReader] > 0 {
		return furniturePrompt
	}
	return furnitureFooter
}

// inCompany says whether what stands beside a line without any word of a page lets it be
// furniture all the same. Above and amid the prose a heading stands behind a caption.
func inCompany(place linePlace, beside signSet) bool {
	after, before := beside>>signAfterOurs&1 != 0, beside>>signBeforeOurs&1 != 0
	if place != belowProse {
		return after && before
	}
	return after || before || beside&(1<<signAfterProse|1<<signBeforeProse) == 0
}

// listLines are the fewest short lines together, with none among them that is known to be
// furniture, that are a list of the article's.
const listLines = 5

// inList says whether line i is one of such a list, and no line of a menu, half of whose lines are of
// nothing but a page.
func (r *lineReader) inList(i int) bool {
	lines, menu := 1, 0
	for _, step := range []int{-1, 1} {
		for j := i + step; j >= 0 && j < len(r.lines) && !r.prose(j) && lines < 3*listLines; j += step {
			if k := r.lines[j].sort; k == knownLine || k == neutralLine || k == readHead {
				return false
			}
			lines++
			if r.ofMenu(j) {
				menu++
			}
		}
	}
	return lines >= listLines && 2*menu < lines
}

// ofMenu says whether line i is of nothing but words of a page.
func (r *lineReader) ofMenu(i int) bool {
	l := &r.lines[i]
	if l.menu == menuUnread {
		l.menu = ofNoMenuLine
		if w := r.words(i, false); w.world == 0 && w.strong()+w.page[sectionName] > 0 {
			l.menu = ofMenuLine
		}
	}
	return l.menu == ofMenuLine
}

// spoken says whether a line is somebody's words: it begins with a quotation mark, or with
// the letter that stands for who speaks, "Q: Why?"
func spoken(text string) bool {
	if c := text[0]; c < utf8.RuneSelf {
		return c == '"' || c == '\'' || len(text) > 1 && text[1] == ':'
	}
	first, _ := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("“„«‘‚", first)
}

// odds sums up what signs say of a line in its place.
func odds(place linePlace, s signSet) float64 {
	sum := lineConstant[place]
	for ; s != 0; s &= s - 1 {
		sum += lineWeights[bits.TrailingZeros64(uint64(s))].weight[place]
	}
	return sum
}
