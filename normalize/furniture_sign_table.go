package normalize

// lineConstant is what speaks for the page before any sign is seen, by place: of the lines
// that nothing else knows, most are furniture where texts have much of it.
var lineConstant = [...]float64{0.9, 1.6, 4.1}

// leastOdds is the least sum of a line that is furniture.
var leastOdds = [...]float64{2.5, 1.5, 3}

// lineWeights are what the signs of a line say for the page, where it stands above the
// article's prose, amid or below it: logarithms of odds, added up.
var lineWeights = [lineSigns]struct {
	name   string
	weight [linePlaces]float64
}{
	signThing:       {"names one part of a page", [...]float64{0.2, 1.9, 2.2}},
	signThings:      {"names several", [...]float64{0.1, 0.8, 1.9}},
	signDoes:        {"says what readers do", [...]float64{0.6, 0.5, 1.0}},
	signDoesFirst:   {"begins with it", [...]float64{0.5, 0.2, 0.4}},
	signToReader:    {"you, your", [...]float64{-0.1, 1.4, 0.8}},
	signOfHouse:     {"we, our", [...]float64{-0.5, 1.4, 1.1}},
	signPoints:      {"here, more, next", [...]float64{0.8, 0.1, 0.2}},
	signSections:    {"sections and parts alone", [...]float64{0.9, 0.5, 0.3}},
	signPurer:       {"several, none of the world", [...]float64{0.3, 0.7, 0.2}},
	signMost:        {"several, no fewer than of the world", [...]float64{1.0, 1.0, 2.1}},
	signBoth:        {"what readers do, and with what", [...]float64{0.7, 0.3, 0}},
	signNoWorld:     {"no word of the world", [...]float64{-0.2, 1.7, 1.6}},
	signOneWorld:    {"one", [...]float64{0.6, -0.4, 1.4}},
	signTwoWorld:    {"two or three", [...]float64{0.5, -1.8, -0.8}},
	signManyWorld:   {"four to seven", [...]float64{-1.1, -0.7, -1.1}},
	signMostWorld:   {"eight and more", [...]float64{-1.1, 0.2, -1.5}},
	signNew:         {"none comes again", [...]float64{-0.6, 0.5, -0.9}},
	signAllNew:      {"none of four and more", [...]float64{1.5, 0.3, -0.6}},
	signMostNew:     {"few of six and more", [...]float64{-0.7, 0.5, 0.8}},
	signAgain:       {"half of them do", [...]float64{-1.2, -0.4, -0.2}},
	signNoWord:      {"no word", [...]float64{1.4, 1.1, 0.5}},
	signOneWord:     {"one word", [...]float64{1.4, 0.2, -1.3}},
	signFewWords:    {"two or three words", [...]float64{0.4, 0.5, -0.4}},
	signLong:        {"nine words and more", [...]float64{0, 0.9, -0.2}},
	signLonger:      {"sixteen and more", [...]float64{-0.2, 1.1, 0.5}},
	signTags:        {"small words alone", [...]float64{1.3, 1.0, 1.4}},
	signStop:        {"full stop", [...]float64{-0.3, -1.5, -2.8}},
	signAsks:        {"question mark", [...]float64{1.6, -0.3, 1.3}},
	signCries:       {"exclamation mark", [...]float64{0.5, -0.3, 0.9}},
	signColon:       {"colon", [...]float64{0.1, -0.4, -0.3}},
	signTorn:        {"comma or dash at the end", [...]float64{2.0, 0, 0}},
	signRule:        {"a bar or an arrow", [...]float64{0.5, -0.3, -0.2}},
	signRules:       {"several", [...]float64{0.1, 1.0, 0.7}},
	signBullet:      {"begins with a sign", [...]float64{-0.5, 0.3, 0.1}},
	signSmall:       {"begins with a small letter", [...]float64{0.2, 0.8, -0.8}},
	signFigure:      {"a figure", [...]float64{0.5, -0.8, -2.3}},
	signQuoted:      {"a quotation mark", [...]float64{0.1, 0, 0}},
	signAddress:     {"an address", [...]float64{0, -0.3, -1.1}},
	signGlued:       {"glued words", [...]float64{2.6, 0.5, 0.6}},
	signRepeated:    {"repeated", [...]float64{1.9, -0.6, 1.8}},
	signAfterOurs:   {"behind furniture", [...]float64{0.9, 0.6, 0.5}},
	signBeforeOurs:  {"before furniture", [...]float64{-0.7, -0.3, 0.1}},
	signAfterProse:  {"behind prose", [...]float64{-0.1, -1.7, -2.2}},
	signBeforeProse: {"before prose", [...]float64{-1.2, -0.8, 1.2}},
	signFirst:       {"first", [...]float64{-2.8, 0, 0}},
}
