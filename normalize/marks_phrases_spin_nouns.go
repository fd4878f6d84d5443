package normalize

// nounSwaps are set phrases of the news, of small words too, of which a thesaurus has changed
// one: "at the same time" may begin with no other preposition, "death toll" with no other noun.
var nounSwaps = []swap{
	{value: "declined comment", phrases: "decline comment; decline remark; decline to remark; declined remark", check: commentless},
	{value: "at the same time", phrases: "on the similar time; on the identical time"},
	{value: "at the very least", phrases: "on the very least"},
	{value: "at the age of", phrases: "on the age of", check: agedFigure},
	{value: "at the end of", phrases: "on the finish of", check: endedTime},
	{value: "because", phrases: "as a result of he; as a result of she; as a result of they; as a result of we; as a result of it is; as a result of it was"},
	{value: "own", phrases: "who personal; they personal; we personal; you personal", check: ownedThing},
	{value: "office", phrases: "took workplace; take workplace; takes workplace; taking workplace; taken workplace; sworn into workplace; assumed workplace", check: tookOffice},
	{value: "death toll", phrases: "loss of life toll; demise toll; dying toll"},
	{value: "death", phrases: "loss of life penalty; loss of life row; loss of life sentence; loss of life threats; loss of life certificate; demise penalty; demise row; demise sentence; demise certificate; dying row; life and loss of life; life or loss of life"},
	{value: "said in a statement", phrases: "mentioned in an announcement; mentioned in an assertion; stated in an assertion; said in an assertion"},
	{value: "news conference", phrases: "information convention"},
	{value: "runs aground", phrases: "operates aground; operate aground; operating aground"},
	{value: "semi-final", phrases: "semi-remaining; semi-ultimate; semi-closing; quarter-remaining; quarter-ultimate; quarter-closing"},
	{value: "night", phrases: "Monday night time; Tuesday night time; Wednesday night time; Thursday night time; Friday night time; Saturday night time; Sunday night time; final night time", check: atNight},
	{value: "last", phrases: "final yr; earlier final week; earlier final month"},
	{value: "next year", phrases: "subsequent yr"},
	{value: "without", phrases: "with out any; with out an; with out its; with out his; with out her; with out their; with out being; with out having"},
	{value: "court", phrases: "court docket paperwork; courtroom paperwork; excessive court docket; crown court docket"},
	{value: "private equity", phrases: "non-public fairness; personal fairness; private fairness; personal equity agency"},
	{value: "initial public offering", phrases: "preliminary public providing; preliminary public supply; initial public contribution; introductory public offering"},
	{value: "venture capital", phrases: "enterprise capitalist; enterprise capitalists; enterprise capital agency; enterprise capital fund"},
	{value: "bank", phrases: "central financial institution; funding financial institution; funding banker; funding bankers"},
	{value: "trade war", phrases: "commerce warfare; commerce struggle"},
	{value: "tropical depression", phrases: "tropical melancholy"},
	{value: "high tide", phrases: "excessive tide; excessive tides"},
	{value: "virtual reality", phrases: "digital actuality; virtual actuality; augmented actuality"},
	{value: "smartphone", phrases: "good telephone; good telephones; sensible telephone"},
	{value: "open source", phrases: "open supply software"},
}

// commentless: "The NCAA decline comment" declined it. Plurals decline, and who declined has
// no bare verb, but "declined remark" is nobody's.
func commentless(m *marker, h *hit) (from, to int32, ok bool) {
	if m.word(h.tok, "declined") || m.word(h.end-1, "remark") {
		return h.tok, h.end, true
	}
	return bareDecline(m, h)
}

// agedFigure: "on the age of 43". Who writes on the age of steam names no figure.
func agedFigure(m *marker, h *hit) (from, to int32, ok bool) {
	n, figure := m.number(h.end, 1, 3)
	return h.tok, h.end, figure && n < 120
}

// endedTime: "on the finish of the season" is at its end. A floor's finish is something else.
func endedTime(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.end
	if m.article(k) || m.word(k, "this") || m.word(k, "each") {
		k++
	}
	_, year := m.number(k, 4, 4)
	return h.tok, h.end, year || m.listed(endingTimes, k)
}

var endingTimes = listOf(`day week month year season match game half quarter century decade session term summer winter spring autumn war`)

// ownedThing: "farmers who personal 31 percent" own it. What somebody owns has an article, a
// number or a word that says whose it is.
func ownedThing(m *marker, h *hit) (from, to int32, ok bool) {
	k := h.end
	return h.tok, h.end, m.flag(k, tDigit) || m.article(k) || m.word(k, "about") || m.word(k, "their") || m.word(k, "our") || m.word(k, "your") || m.word(k, "more")
}

// tookOffice: "who took workplace in January". Who takes workplace surveys goes on with them.
func tookOffice(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.some(h.end, tPunct|tSentence) || m.listed(behindOffice, h.end)
}

var behindOffice = listOf(`in on as after before last final this when with`)

// atNight: "on Monday night time". A Monday night time slot is a slot's.
func atNight(m *marker, h *hit) (from, to int32, ok bool) {
	return h.tok, h.end, m.some(h.end, tPunct|tSentence|tLine) || m.has(h.end, andWord) || m.listed(behindNight, h.end)
}

var behindNight = listOf(`in at by on after when as the that he she they it was were for with to from about`)
