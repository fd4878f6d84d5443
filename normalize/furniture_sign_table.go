package normalize

// lineConstant is what speaks for the page before any sign is seen, by place: of the lines
// that nothing else knows, most are furniture where texts have much of it.
var lineConstant = [...]float64{0.3, 1.7, 2.9}

// leastOdds is the least sum of a line that is furniture. Above and below the prose it takes bareOdds
// more without a word of a page, as names of authors are, and listOdds more in what may be a list.
var leastOdds = [...]float64{1, 1.5, 1.5}

const bareOdds, listOdds = 1.5, 2

// lineWeights are what the signs of a line say for the page, where it stands above the
// article's prose, amid or below it: logarithms of odds, added up.
var lineWeights = [lineSigns]struct {
	name   string
	weight [linePlaces]float64
}{
	signThing:       {"names one part of a page", [...]float64{1.9, 2.0, 2.0}},
	signThings:      {"names several", [...]float64{0.8, 0.8, 1.1}},
	signDoes:        {"says what readers do", [...]float64{0.8, 0.3, 0.4}},
	signDoesFirst:   {"begins with it", [...]float64{0.2, 0.4, 0.3}},
	signToReader:    {"you, your", [...]float64{1.2, 1.5, 1.4}},
	signOfHouse:     {"we, our", [...]float64{-0.1, 1.4, 0.4}},
	signPoints:      {"here, more, next", [...]float64{0.4, 0.5, 0.3}},
	signLists:       {"latest, related", [...]float64{0.3, 0.1, 0.2}},
	signListed:      {"and what", [...]float64{0.5, 0, 0.2}},
	signMachine:     {"browser, cookies", [...]float64{0.2, 0.6, 0.3}},
	signAccount:     {"subscription, privacy", [...]float64{0.2, 0.4, 0.2}},
	signNetwork:     {"a network", [...]float64{0.4, 0.6, 0.4}},
	signEither:      {"a word of both", [...]float64{-0.3, 0.4, 0.5}},
	signEithers:     {"several", [...]float64{-0.3, -0.2, 0.5}},
	signSections:    {"sections and parts alone", [...]float64{1.2, 0.8, 0.7}},
	signPurer:       {"several, none of the world", [...]float64{0.8, 0.6, 0.7}},
	signMost:        {"several, no fewer than of the world", [...]float64{1.2, 1.0, 1.2}},
	signBoth:        {"what readers do, and with what", [...]float64{0.3, 0.4, 0.6}},
	signReaders:     {"the reader, and what is his", [...]float64{-0.1, 0.1, 0.2}},
	signUsAndYou:    {"the house and its reader", [...]float64{0.3, 0.5, 0.3}},
	signNoWorld:     {"no word of the world", [...]float64{1.3, 1.8, 1.5}},
	signOneWorld:    {"one", [...]float64{0.3, -0.8, 0.7}},
	signTwoWorld:    {"two or three", [...]float64{-0.2, -1.7, -1.3}},
	signManyWorld:   {"four to seven", [...]float64{-1.9, -0.3, -1.2}},
	signMostWorld:   {"eight and more", [...]float64{-1.2, -0.4, -0.9}},
	signNew:         {"none comes again", [...]float64{0.4, 0.3, -0.4}},
	signAllNew:      {"none of four and more", [...]float64{1.1, 0.3, 0.3}},
	signMostNew:     {"few of six and more", [...]float64{0.2, 1.1, -0.1}},
	signAgain:       {"half of them do", [...]float64{-0.8, -1.2, -0.5}},
	signNoWord:      {"no word", [...]float64{1.8, 1.5, 1.2}},
	signOneWord:     {"one word", [...]float64{1.5, 0.5, 0.1}},
	signFewWords:    {"two or three words", [...]float64{0.8, 0.4, 0.2}},
	signLong:        {"nine words and more", [...]float64{-0.2, 0.9, -0.6}},
	signLonger:      {"sixteen and more", [...]float64{-0.1, 0.5, -0.7}},
	signTags:        {"small words alone", [...]float64{1.8, 1.7, 1.5}},
	signStop:        {"full stop", [...]float64{-0.4, -0.8, -2.2}},
	signAsks:        {"question mark", [...]float64{0.4, 0.1, 0.6}},
	signAnswers:     {"a question, and more behind it", [...]float64{0.4, 0.4, 1.2}},
	signCries:       {"exclamation mark", [...]float64{0.2, 0, 0.1}},
	signColon:       {"colon", [...]float64{-0.2, -0.2, -0.1}},
	signTorn:        {"comma or dash at the end", [...]float64{1.3, 0.4, 0.6}},
	signCut:         {"dots at the end", [...]float64{0.2, 0.1, 0.1}},
	signRule:        {"a bar or an arrow", [...]float64{-0.1, -0.4, -0.2}},
	signRules:       {"several", [...]float64{0.6, 0.9, 0.7}},
	signBullet:      {"begins with a sign", [...]float64{-0.7, -0.1, -0.4}},
	signSmall:       {"begins with a small letter", [...]float64{0.6, 0.6, -0.3}},
	signFigure:      {"a figure", [...]float64{0.4, -0.7, -1.2}},
	signChange:      {"a figure with its sign", [...]float64{0.5, 0.4, 0.3}},
	signQuoted:      {"a quotation mark", [...]float64{0.6, 0.1, -0.2}},
	signAddress:     {"an address", [...]float64{0.2, -0.4, -0.9}},
	signGlued:       {"glued words", [...]float64{2.5, 1.3, 1.3}},
	signRepeated:    {"repeated", [...]float64{0.7, -0.8, 0.7}},
	signAfterOurs:   {"behind furniture", [...]float64{1.2, 1.2, 1.8}},
	signBeforeOurs:  {"before furniture", [...]float64{0.4, 0.6, 0.7}},
	signAfterProse:  {"behind prose", [...]float64{-0.6, -1.7, -1.6}},
	signBeforeProse: {"before prose", [...]float64{-1.0, -0.9, 0.5}},
	signFirst:       {"first", [...]float64{-2.4, -1.2, -1.2}},
}
