package normalize

import "strings"

// Above an article on money a page shows what shares and currencies cost, and how the weather is. Each is a name
// and its figure, on one line or two, and figures of prices tell by their change: "+48.10 (+0.61%)", "-0.97%".
// Amid an article and right below such rows are the article's own: a table of results, of prices, of votes.

const (
	// leastQuotes is the fewest lines with a change that make a box, where one without a name counts twice;
	// quoteAbove is how many lines belong to a change, and quoteWords the most words of one.
	leastQuotes, quoteAbove, quoteWords = 2, 2, 7
	// degreeWords is the most words of a line that tells the weather.
	degreeWords = 4
)

// inQuotes says whether line i, above the prose, is one of a box of prices: from the name and the figure before
// the first of their changes to the last.
func (r *lineReader) inQuotes(i int, w *lineWords) bool {
	if w.all > quoteWords {
		return false
	}
	v := r.surveyed()
	return i >= v.quotes && i < v.quotesEnd
}

// changesPrice says whether a line has a change in percent with its sign, and little else.
func changesPrice(text string) bool {
	i := strings.IndexByte(text, '%')
	if i < 0 || i+2 < len(text) {
		return false
	}
	for text[:i] != "" && (text[i-1]-'0' < 10 || text[i-1] == '.' || text[i-1] == ',' || text[i-1] == ' ') {
		i--
	}
	return i > 0 && (text[i-1] == '+' || text[i-1] == '-')
}

// tellsWeather says whether a line is how warm it is somewhere: "| 7.5°C Belfast", "63 F".
func tellsWeather(w *lineWords, text string) bool {
	if w.all > degreeWords || w.figures == 0 || w.figures > 2 {
		return false // as nearly all lines
	}
	i := strings.IndexAny(text, "°º")
	if i < 0 {
		return false
	}
	before := strings.TrimSpace(text[:i])
	return before != "" && before[len(before)-1]-'0' < 10
}
