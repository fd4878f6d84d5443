package normalize

// A lineSurvey is what all lines of a text together say of one.
type lineSurvey struct {
	asked               bool
	addresses, elements int  // lines that are an address, an element that embeds something
	parts               bool // figures alone stand amid the prose: they number its parts
	top                 int  // how many lines of a name or a section begin the text
	quotes, quotesEnd   int  // the box of prices above the prose
}

// surveyed is the survey of the text, which most texts don't need.
func (r *lineReader) surveyed() *lineSurvey {
	v := &r.survey
	if v.asked {
		return v
	}
	v.asked = true
	changes, top := 0, true
	for i := range r.lines {
		l := &r.lines[i]
		if top = top && i < r.from && l.sort != proseLine && l.words <= menuWords && (l.sort != shortText || l.words > 0); top {
			v.top++
		}
		if l.sort == proseLine {
			continue
		}
		switch text := r.src[l.Start:l.End]; {
		case isAddress(text):
			v.addresses++
		case isElement(text):
			v.elements++
		case i >= r.from && i < r.to:
			v.parts = v.parts || len(text) <= partFigures && !hasLetter(text)
		case i > 0 && i < r.from && changesPrice(text):
			if changes++; changes == 1 {
				v.quotes = max(i-quoteAbove, 1)
			}
			if v.quotesEnd = i + 1; !hasLetter(text) {
				changes++
			}
		}
	}
	if changes < leastQuotes {
		v.quotesEnd = 0
	}
	return v
}

// partFigures is the most figures and signs that number a part: "12.".
const partFigures = 3
