package normalize

import "slices"

// A swap is a substitution that shows a machine at work. The table is modest
// on purpose: every entry is a fixed name or set phrase of which one word was
// replaced by a synonym that the fixed form does not allow, so that a person
// who knows the thing would not write it. Names of papers, offices and courts
// are the surest, since a spinner does not know that they are names; the
// phenomenon is that of Cabanac, Labbé and Magazinov, "Tortured phrases"
// (2021), there in scientific prose. A thesaurus sends "bank" to "financial
// institution", "international" to "worldwide", "news" to "information" and
// "games" to "video games" wherever they stand, so that the institutions whose
// names have these words give it away again and again.
type swap struct {
	value   string // what stood there
	name    bool   // counts only with a capital
	phrases string
	check   func(m *marker, h *hit) (from, to int32, ok bool)
	credits string // how a source right behind it is credited, if it is
}

var swaps = append([]swap{
	{value: "US", phrases: "USA", check: usaNoun},
	{value: "declined", phrases: "decline to comment; decline to address; decline to say; decline to discuss; decline to answer; decline to elaborate; decline to provide", check: bareDecline},
	{value: "declined to comment", phrases: "declined to remark on; declined to touch upon"},
	{value: "based", phrases: "primarily based", check: behindHyphen},
	{value: "told", phrases: "instructed", check: instructedSource, credits: "told"},
	{value: "according to", phrases: "in keeping with; in accordance with", check: accordingSource, credits: "according"},
	{value: "last year", phrases: "past year", check: lateInPast},
	{value: "last month", phrases: "past month", check: lateInPast},
	{value: "this year", phrases: "earlier this 12 months; later this 12 months"},
	{value: "a year", phrases: "a 12 months", check: bareYear},
	{value: "next week", phrases: "as early as subsequent week; till subsequent week; until subsequent week; by subsequent week; later subsequent week"},
	{value: "next month", phrases: "as early as subsequent month; till subsequent month; until subsequent month; by subsequent month; later subsequent month"},
	{value: "one of the", phrases: "one of many world's; one of many nation's; one of many country's; one of many largest; one of many biggest"},
	{value: "on condition of anonymity", phrases: "on situation of anonymity; on the situation of anonymity; on state of anonymity"},
	{value: "familiar with the matter", phrases: "conversant in the matter; accustomed to the matter"},
	{value: "news agency", phrases: "information company", check: besideAgency},
	{value: "fake news", phrases: "faux information"},
	{value: "fire", phrases: "caught fireplace; catch fireplace; catches fireplace; catching fireplace; fireplace brigade"},
	{value: "Also Read", phrases: "additionally learn; additionally read", check: readLabel},
	{value: "New York Times", name: true, phrases: "New York Instances; New York Occasions; NY Instances; Big Apple Times"},
	{value: "Los Angeles Times", name: true, phrases: "Los Angeles Instances; Los Angeles Occasions; LA Instances"},
	{value: "Financial Times", name: true, phrases: "Monetary Instances; Monetary Occasions; Financial Instances; Financial Occasions"},
	{value: "Times", name: true, phrases: "Hindustan Instances; Hindustan Occasions; Instances of India; Occasions of India; Irish Instances; Straits Instances; Khaleej Instances; Sunday Instances; Japan Instances; Moscow Instances"},
	{value: "Washington Post", name: true, phrases: "Washington Publish; Washington Put up; Washington Submit"},
	{value: "Wall Street Journal", name: true, phrases: "Wall Road Journal; Wall Avenue Journal; Wall Avenue Magazine; Divider Road Diary; Wall St Diary; Wall Street Diary"},
	{value: "Wall Street", name: true, phrases: "Wall Avenue; Divider Street"},
	{value: "Associated Press", name: true, phrases: "Related Press; Related Media; Affiliated Press; Associated Media Press; Associated Squeeze"},
	{value: "Fox News", name: true, phrases: "Fox Information"},
	{value: "ABC News", name: true, phrases: "ABC Information"},
	{value: "CBS News", name: true, phrases: "CBS Information"},
	{value: "NBC News", name: true, phrases: "NBC Information"},
	{value: "BBC News", name: true, phrases: "BBC Information"},
	{value: "Sky News", name: true, phrases: "Sky Information"},
	{value: "Bloomberg News", name: true, phrases: "Bloomberg Information"},
	{value: "White House", name: true, phrases: "White Home; White Residence; White Dwelling"},
	{value: "House of Representatives", name: true, phrases: "Home of Representatives; Residence of Representatives; Place of Representatives"},
	{value: "House of Commons", name: true, phrases: "Home of Commons"},
	{value: "House Speaker", name: true, phrases: "Home Speaker"},
	{value: "House", name: true, phrases: "Home Republicans; Home Democrats; Home Judiciary Committee; Home Intelligence Committee"},
	{value: "Supreme Court", name: true, phrases: "Supreme Courtroom; Supreme Courthouse; Preeminent Court; Incomparable Court"},
	{value: "High Court", name: true, phrases: "Excessive Courtroom; Excessive Court of; Delhi Excessive Court; Bombay Excessive Court; Madras Excessive Court; Federal Excessive Court"},
	{value: "High Commissioner", name: true, phrases: "Excessive Commissioner"},
	{value: "International", name: true, phrases: "Worldwide Financial Fund; Worldwide Olympic Committee; Worldwide Legal Court; Worldwide Prison Court; Worldwide Area Station; Amnesty Worldwide; Transparency Worldwide"},
	{value: "Bank", phrases: "World Financial institution; Reserve Financial institution; European Central Financial institution; Financial institution of England; Financial institution of America; Financial institution of Japan; Financial institution of Canada; Financial institution of India; Deutsche Financial institution", check: halfCapital},
	{value: "Party", phrases: "Labour Social gathering; Conservative Social gathering; Communist Social gathering; Republican Social gathering; Democratic Social gathering; Janata Social gathering; Labour Get together; Conservative Get together; Republican Get together; Communist Get together", check: halfCapital},
	{value: "Games", phrases: "Olympic Video games; Commonwealth Video games; Asian Video games", check: halfCapital},
	{value: "National", name: true, phrases: "Nationwide Well being Service; Nationwide Transportation Security Board; Nationwide Climate Service; Nationwide Rifle Affiliation; Nationwide Soccer League; Nationwide Basketball Affiliation"},
	{value: "Food and Drug Administration", name: true, phrases: "Meals and Drug Administration; Meals & Drug Administration; Meals and Drug Authority"},
	{value: "Centers for Disease Control", name: true, phrases: "Facilities for Illness Management; Facilities for Illness Control; Facilities for Disease Management"},
	{value: "Environmental Protection Agency", name: true, phrases: "Environmental Safety Company; Environmental Safety Agency"},
	{value: "Court of Appeals", name: true, phrases: "Courtroom of Appeals; Courtroom of Attraction"},
	{value: "United Nations", name: true, phrases: "United International locations; Joined Countries; Assembled Countries; Unified Nations"},
	{value: "United States", name: true, phrases: "Joined States; Assembled States; Unified States; Joined together States"},
	{value: "United Kingdom", name: true, phrases: "Joined Kingdom; Assembled Kingdom; Unified Kingdom"},
	{value: "European Union", name: true, phrases: "European Association; European Joining"},
	{value: "European Commission", name: true, phrases: "European Fee"},
	{value: "World Health Organization", name: true, phrases: "World Well being Group; World Well being Organization; World Wellbeing Organization; World Wellness Organization"},
	{value: "Department of Justice", name: true, phrases: "Division of Justice; Branch of Justice"},
	{value: "Justice Department", name: true, phrases: "Justice Division; Equity Department"},
	{value: "State Department", name: true, phrases: "State Division"},
	{value: "Treasury Department", name: true, phrases: "Treasury Division"},
	{value: "Department of Homeland Security", name: true, phrases: "Division of Homeland Safety; Homeland Safety; Division of Homeland Security; Country Security Department"},
	{value: "National Guard", name: true, phrases: "Nationwide Guard"},
	{value: "National Security Council", name: true, phrases: "Nationwide Safety Council; Nationwide Safety Adviser"},
	{value: "Security Council", name: true, phrases: "UN Safety Council; U.N. Safety Council"},
	{value: "Social Security", name: true, phrases: "Social Safety Administration; Social Safety advantages; Social Safety number"},
	{value: "Federal Reserve", name: true, phrases: "Federal Hold; Government Reserve"},
	{value: "Prime Minister", name: true, phrases: "Prime Priest; Head administrator of; Top minister of"},
	{value: "Securities and Exchange Commission", name: true, phrases: "Securities and Change Fee; Securities and Alternate Fee; Securities and Change Commission"},
	{value: "stock exchange", phrases: "Inventory Trade; Inventory Change; Stock Trade of; New York Inventory Trade; London Inventory Trade"},
	{value: "Premier League", name: true, phrases: "Head League; Premier Group of"},
	{value: "Manchester City", name: true, phrases: "Manchester Metropolis"},
	{value: "New York City", name: true, phrases: "New York Metropolis"},
	{value: "Mexico City", name: true, phrases: "Mexico Metropolis"},
	{value: "World Cup", name: true, phrases: "World Container; World Mug"},
	{value: "World War", name: true, phrases: "World Warfare II; World Warfare I; World Battle II; World Struggle II; Second World Warfare"},
	{value: "Cold War", name: true, phrases: "Chilly Warfare; Chilly Battle"},
	{value: "Middle East", name: true, phrases: "Center East; Center Japanese"},
	{value: "climate change", phrases: "local weather change; environmental change summit; atmosphere change"},
	{value: "artificial intelligence", phrases: "counterfeit consciousness; man-made brainpower; computerized reasoning; man-made consciousness; counterfeit insights"},
	{value: "machine learning", phrases: "machine studying; AI calculation learning"},
	{value: "big data", phrases: "huge information analytics; colossal information; enormous information"},
	{value: "social media", phrases: "long range interpersonal communication"},
	{value: "health care", phrases: "well being care; well being officers; public well being; well being minister; well being ministry; well being officials; well being insurance; well being authorities; well being department; well being workers; well being services"},
	{value: "stock market", phrases: "inventory market; inventory markets"},
	{value: "share price", phrases: "offer cost"},
	{value: "chief executive", phrases: "chief govt; boss executive; CEO official; chief government officer; chief monetary officer; chief working officer"},
	{value: "law enforcement", phrases: "legislation enforcement; regulation enforcement"},
	{value: "breast cancer", phrases: "bosom malignancy; bosom disease; bosom peril"},
	{value: "real estate", phrases: "actual property agent; actual property agents; actual property market; actual property developer; actual property developers; actual property tycoon"},
	{value: "Russia", name: true, phrases: "Russian Federation probe; Russian Federation investigation; Russian Federation collusion; Russian Federation inquiry"},
	{value: "credit card", phrases: "charge card organizations; Mastercards organizations"},
	{value: "press conference", phrases: "press convention"},
	{value: "mobile phone", phrases: "portable phone"},
	{value: "attorney general", phrases: "lawyer general; legal professional basic; lawyer normal; attorney common"},
}, slices.Concat(paperSwaps, nounSwaps, germanSwaps())...)

func spinPhrases() (rows []phraseRow) {
	for i, s := range swaps {
		rows = append(rows, phraseRow{cue: cueSpin, arg: i, phrases: s.phrases})
	}
	return rows
}
