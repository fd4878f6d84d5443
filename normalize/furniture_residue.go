package normalize

import "strings"

// What a page's machinery leaves between the lines of its text has no words of anybody: the sign that closes a
// box, how often something was shared, how long a film lasts, which of its pictures is shown, the name of a
// file, the address of what is embedded, an element of HTML. Figures of the story's own stand in lists (prices,
// phone numbers, results) or part it (chapters, years), and rows of one sign are rules between parts.

const (
	// idDigits is the fewest digits in a row of what only a machine counts with: posts of a network.
	idDigits = 12
	// mostSigns is the most signs that a page leaves alone: more are a rule.
	mostSigns = 2
	// sameResidue is how many addresses, or elements, a text may have alone on their lines. More are its list.
	sameResidue = 2
	// countDigits is the most digits of how often a page was shared.
	countDigits = 7
)

// residue says whether line i, of words w, is such a rest.
func (r *lineReader) residue(i int, w *lineWords, text string) bool {
	switch {
	case w.all == 0 && signsAlone(text):
		return true
	case !hasLetter(text):
		return r.figureLeft(i, text)
	case strings.Contains(text, " "):
		return isElement(text) && r.surveyed().elements <= sameResidue
	}
	return namesFile(text) || isAddress(text) && r.surveyed().addresses <= sameResidue && !r.announced(i)
}

// leftSigns are signs that buttons consist of, and what stands for a letter that was lost.
const leftSigns = "×✕✖✗✘✓✔›‹»«<>|/\\-–—+=?\ufffd▲▼►◄▶◀→←↑↓:,"

// signsAlone says whether a line is a sign or two, or of letters that were lost. A dot or two more is an
// ellipsis, a row of dashes a rule.
func signsAlone(text string) bool {
	n, lost := 0, true
	for _, c := range text {
		if c == ' ' {
			continue
		}
		if !strings.ContainsRune(leftSigns, c) {
			return false
		}
		n++
		lost = lost && (c == '?' || c == '\ufffd')
	}
	return n <= mostSigns || lost
}

// hasLetter says whether a line has more than figures and signs.
func hasLetter(text string) bool {
	for i := range len(text) {
		if c := text[i]; c|0x20-'a' < 26 || c >= 0x80 && c != 0xC2 && c != 0xE2 {
			return true
		}
	}
	return false
}

// figureLeft says whether line i, of figures and signs alone, is the page's: the number of a post; a count above
// or below the prose; which picture of how many; how long a film lasts, below the prose.
func (r *lineReader) figureLeft(i int, text string) bool {
	place, digits, most, other := r.place(i), 0, 0, false
	for j := range len(text) {
		if text[j]-'0' < 10 {
			digits++
			most = max(most, digits)
			continue
		}
		digits = 0
		other = true
	}
	if !other && most >= idDigits {
		return true
	}
	if place == amidProse || i == 0 || most == 0 {
		return false
	}
	if !other {
		return most <= countDigits && !isYear(text) && !r.surveyed().parts && (place == aboveProse || !r.inFigures(i))
	}
	return isPictureOf(text) && !r.inFigures(i) || place == belowProse && lasts(text) && r.titleBehind(i)
}

// isYear says whether figures are a year of news.
func isYear(text string) bool { return len(text) == 4 && (text[:2] == "19" || text[:2] == "20") }

// inFigures says whether another line of figures stands one or two before or behind line i: a table.
func (r *lineReader) inFigures(i int) bool {
	for j := max(r.to, i-2); j <= min(i+2, len(r.lines)-1); j++ {
		if l := &r.lines[j]; j != i && !hasLetter(r.src[l.Start:l.End]) {
			return true
		}
	}
	return false
}

// isPictureOf says whether figures say which of how many pictures is shown: "1/", "1 / 20", "3/9".
func isPictureOf(text string) bool {
	this, all, ok := strings.Cut(text, "/")
	this, all = strings.TrimSpace(this), strings.TrimSpace(all)
	return ok && onlyDigits(this) && (all == "" || onlyDigits(all) && len(all) < 4 && (len(all) > len(this) || len(all) == len(this) && all >= this))
}

// lasts says whether figures are how long a film lasts: "01:18", "1:02:45".
func lasts(text string) bool {
	parts := strings.Split(text, ":")
	for i, p := range parts {
		if !onlyDigits(p) || len(p) != 2 && (i > 0 || len(p) != 1) || p > "59" && len(p) == 2 {
			return false
		}
	}
	return len(parts) == 2 || len(parts) == 3
}

func onlyDigits(s string) bool {
	for i := range len(s) {
		if s[i]-'0' > 9 {
			return false
		}
	}
	return s != ""
}

// titleBehind says whether a title stands behind line i, and neither prose nor another hour.
func (r *lineReader) titleBehind(i int) bool {
	if i+1 >= len(r.lines) || r.lines[i+1].sort != shortText {
		return false
	}
	l := &r.lines[i+1]
	return l.tokens >= titleTokens && hasLetter(r.src[l.Start:l.End])
}

// announced says whether the line before line i ends in a colon: what follows is the article's.
func (r *lineReader) announced(i int) bool {
	return i > 0 && strings.HasSuffix(r.src[:r.lines[i-1].End], ":")
}

// isAddress says whether a line is the address of a page, and of no site as a whole: those are of
// whoever an article is about.
func isAddress(text string) bool {
	if !strings.HasPrefix(text, "http") || strings.Contains(text, " ") {
		return false
	}
	_, rest, ok := strings.Cut(text, "://")
	_, path, folder := strings.Cut(rest, "/")
	return ok && folder && path != ""
}

// namesFile says whether a line is the name of a picture's or a film's file, without the folder that it is in.
func namesFile(text string) bool {
	i := strings.LastIndexByte(text, '.')
	if i < 1 || strings.ContainsAny(text, "/:") {
		return false
	}
	switch strings.ToLower(text[i+1:]) {
	case "jpg", "jpeg", "png", "gif", "webp", "mp4":
		return true
	}
	return false
}

// embeds says whether line i is an address or an element, which have as many tokens as prose.
func (r *lineReader) embeds(i int) bool {
	l := &r.lines[i]
	if l.sort != proseLine {
		return false
	}
	switch r.bytes[l.Start] {
	case 'h':
		return isAddress(r.src[l.Start:l.End])
	case '<':
		return isElement(r.src[l.Start:l.End])
	}
	return false // as all prose
}

// isElement says whether a line is an element that embeds something, as it stands in the page's source.
func isElement(text string) bool {
	if text[0] != '<' {
		return false
	}
	for _, name := range embedding {
		if strings.HasPrefix(text, name) {
			return strings.Contains(text, "=") && strings.HasSuffix(text, ">")
		}
	}
	return false
}

var embedding = []string{"<iframe ", "<script ", "<embed ", "<object "}
