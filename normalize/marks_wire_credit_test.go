package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Signatures and datelines as English sites of many countries set them, and lines that
// look alike.
func TestCreditsOfSites(t *testing.T) {
	const prose = "The quay was sold on Monday, and nobody could say for how long it would stay shut."
	for _, c := range []struct {
		kind MarkKind
		text string
		want []string
		why  string
	}{
		{Credit, "Quay sold\n\n" + prose + "\n\n(Premium Times)", []string{"Premium Times|Premium Times|line"}, "an outlet in brackets"},
		{Credit, "Quay sold\n\n" + prose + "\n\n(Time)", nil, "an everyday word in brackets"},
		{Credit, "Quay sold\n\n" + prose + "\n\nSource: BERNAMA News Agency", []string{"BERNAMA|Bernama|source"}, "its full name"},
		{Credit, "Quay sold\n\n" + prose + " ― Bernama", []string{"Bernama|Bernama|close"}, "small letters behind a dash"},
		{Credit, "Quay sold\n\n" + prose + " Nobody told Bernama", nil, "no dash"},
		{Credit, "Quay sold\n\n" + prose + "\n\nInformation from: WRLT-TV, http://www.wrlt.example", []string{"Information from: WRLT-TV|WRLT-TV|source"}, "where a wire has it from"},
		{Credit, "Quay sold\n\n" + prose + "\n\nInformation from: The Columbus Dispatch, http://www.dispatch.com", []string{"The Columbus Dispatch|The Columbus Dispatch|source"}, "a paper of the table"},
		{Credit, "Quay sold\n\n" + prose + "\n\nSource: https://www.bbc.co.uk/news/uk-wales-1", []string{"Source: https://www.bbc.co.uk/news/uk-wales-1|BBC|source"}, "an address"},
		{Credit, "Quay sold\n\n" + prose + "\n\nSource: Weston Bugle", []string{"Source: Weston Bugle|Weston Bugle|source"}, "a paper that no table knows"},
		{Credit, "Quay sold\n\n" + prose + "\n\nSource: Dhaka Tribune February 22, 2031 02:48 UTC", []string{"Source: Dhaka Tribune|Dhaka Tribune|source"}, "when it had it, behind"},
		{Credit, "Quay sold\n\n" + prose + "\n\nSource: Reuters sold its data on Monday.", nil, "a sentence"},
		{Credit, "Quay sold\n\n" + prose + "\n\nSource: https://quays.example/report", nil, "an address of nobody known"},
		{Credit, "Quay sold\n\n" + prose + "\n\nThe post Quay sold: what now? appeared first on Premium Times Nigeria.", []string{"appeared first on Premium Times|Premium Times|republished"}, "the end of a feed"},
		{Credit, "Quay sold\n\n" + prose + "\n\nThe post Quay sold appeared first on Weston Bugle.", []string{"appeared first on Weston Bugle|Weston Bugle|republished"}, "of a site that no table knows"},
		{Credit, "Quay sold\n\n" + prose + "\n\nThe ship appeared first on Weston Radar at noon.", nil, "no post"},
		{Credit, "Quay sold\n\n" + prose + "\n\nHarlowWorld and agencies", []string{"HarlowWorld and agencies||agencies"}, "agencies without a name"},
		{Credit, "Quay sold\n\n" + prose + "\n\nShe wrote to banks and agencies", nil, "a sentence"},
		{Credit, "Quay sold\n\n" + prose + "\n\n--With assistance from Jane Roe and John Poe.\n\n(Updates with shares.)", []string{"--With assistance from Jane Roe and John Poe.|Bloomberg|reporting"}, "who else worked on it"},
		{Credit, "Quay sold\n\n" + prose + "\n\n--With assistance from the council, the quay was mended.\n\nWith assistance from Jane Roe.", nil, "a sentence, and a line without dashes"},
		{Credit, "Quay sold\n\n" + prose + "\n\n(Reporting by Jane Roe and John Poe in Harlow)", []string{"(Reporting by Jane Roe and John Poe in Harlow)|Reuters|reporting"}, "a brief note has no editor"},
		{Credit, "Quay sold\n\n" + prose + "\n\n(Reporting by Jane Roe)", nil, "nobody says where"},
		{Credit, "Quay sold\n\n" + prose + "\n\n(Reporting by drone in storms was new)", nil, "no names"},
		{Credit, "Quay sold\n\n" + prose + "\n(Reporting by Jane Roe and John Poe in Harlow;\nEditing by Ann Doe)", []string{"(Reporting by Jane Roe and John Poe in Harlow;|Reuters|reporting"}, "a wrapped line"},
		{Credit, "Quay sold\n\nReuters Staff\n\n" + prose, []string{"Reuters|Reuters|line"}, "its desk"},
		{Credit, "Quay sold\n\n" + prose + "\n\nState\n\nAK\n\nAP\n\nAZ\n\nCA", nil, "states of a form"},
		{Credit, "Quay sold\n\n• Dow Jones\n\n    37 980,64\n    -480,28 (-1,25 %)\n\n" + prose, nil, "an index above its price"},
		{Credit, "Quay sold\n\n" + prose + "\n\nDow Jones Newswires\n12 05 2031\n", []string{"Dow Jones Newswires|Dow Jones Newswires|line"}, "a day below a signature is no price"},
		{Credit, "Quay sold\n\nImage copyright\nReuters\n\n" + prose, nil, "whose picture it is"},
		{Credit, "Quay sold\n\n" + prose + "\n\nAdvertise with IndieWire", nil, "a link"},
		{Credit, "Quay sold\n\n" + prose + "\n\nHarlow Herald with AFP", []string{"AFP|AFP|with"}, "a paper with its agency"},
		{Credit, "Quay sold\n\n" + prose + "\n\nAdditional reporting: Reuters", []string{"Reuters|Reuters|with"}, "more of an agency's"},
		{Credit, "Quay sold\nBy ASSOCIATED PRESS Published: October 20, 2031\nHARLOW — " + prose, []string{"By ASSOCIATED PRESS|Associated Press|byline"}, "when it was put up, on the same line"},
		{Credit, "Quay sold\n\nBy Reuters Updated 5 May 2031\n\n" + prose, []string{"By Reuters|Reuters|byline"}, "when it was renewed"},
		{Credit, "Quay sold\n\nBy AP Reports\nPublished October 20, 2031 at 3:01pm\n\n" + prose, []string{"By AP|Associated Press|byline"}, "what the desk calls it"},
		{Credit, "Quay sold\n\nBy AP reports of May 2031 the quay was shut.\n\n" + prose, nil, "a sentence"},
		{Attribution, "Quay sold\nBy ASSOCIATED PRESS Published: October 20, 2031\nHARLOW — The quay was sold on Monday.", nil, "nor did it publish anything there"},
		{Byline, "Quay sold\n\nBy Staff reports\n\n" + prose, []string{"By Staff reports|Staff reports"}, "nobody by name"},
		{Dateline, "Quay sold\n\nHarlow, (APP - UrduPoint / Pakistan Point News - 20th Jul, 2020 ) :The quay was sold on Monday to a firm of Weston.", []string{"Harlow, (APP - UrduPoint / Pakistan Point News - 20th Jul, 2020 ) :|Associated Press of Pakistan"}, "who passed it on, in the brackets"},
		{Dateline, "Quay sold\n\nKUALA HARLOW, Jan 14 (NNN-BERNAMA) — The quay was sold on Monday to a firm of Weston.", []string{"KUALA HARLOW, Jan 14 (NNN-BERNAMA) —|Bernama|--01-14"}, "two with a hyphen"},
		{Dateline, "Quay sold\n\nHARLOW, NARVIA (AUGUST 17, 2017) (REUTERS) – The quay was sold on Monday to a firm of Weston.", []string{"HARLOW, NARVIA (AUGUST 17, 2017) (REUTERS) –|Reuters|2017-08-17"}, "the day in brackets"},
		{Dateline, "Quay sold\n\nHarlow, Sunday – The quay was sold to a firm of Weston.", []string{"Harlow, Sunday –"}, "a day of the week"},
		{Dateline, "Concerts\n\nHarlow, Sunday – The Cranes, at eight", nil, "an entry of a list"},
		{Dateline, "HARLOW Oct 27 The quay was sold on Monday to a firm of Weston.", nil, "a place that few desks name, without a dash"},
		{Dateline, "NEW YORK Oct 27 The quay was sold on Monday to a firm of Weston.", []string{"NEW YORK Oct 27||--10-27"}, "no dash, as feeds strip it"},
		{Dateline, "LONDON Mar 5 Harlow Arena\nPARIS Mar 7 Weston Hall\nBERLIN Mar 9 Alcorta Dome", nil, "a tour"},
		{Dateline, "New Delhi: The quay was sold on Monday to a firm of Weston.", []string{"New Delhi:"}, "no title above"},
		{Dateline, "Quay sold\n\nLahore, June 27: The quay was sold on Monday to a firm of Weston.", []string{"Lahore, June 27:||--06-27"}, "a day before a colon"},
		{Credit, "Quay sold\n\n" + prose + " [Variety]\n\n" + prose + " [via TheWrap]\n\n" + prose, []string{"[Variety]|Variety|close", "[via TheWrap]|TheWrap|close"}, "a round-up"},
		{Credit, "Quay sold\n\nThe trade paper [Variety] was read on the quay.\n\n" + prose, nil, "brackets within a sentence"},
		{Ticker, "Harlow Cranes Inc. (HRLC) and Weston Docks plc (WDX) fell, and Alcorta ($ALC) rose.", []string{"(HRLC)|HRLC", "(WDX)|WDX", "($ALC)|ALC"}, "symbols without a market"},
		{Ticker, "Harlow Broadcasting Corp. (HBC), the Harlow Coast Guard (HCG) and Armed Cranes Inc. (ACI) fell, and $5 ($6) too.", nil, "initials and money"},
		{Version, "Quay sold in Harlow (UPDATE1)\n\n" + prose, []string{"(UPDATE1)|update 1"}, "without a space"},
		{Version, "Factbox-Quays that were sold\n\n" + prose, []string{"Factbox-|factbox"}, "in small letters before a hyphen"},
		{Version, "Exclusive-brand shops of the quay\n\n" + prose, nil, "an adjective"},
		{Dateline, "Quay sold\n\nTORONTO — What a difference a year makes.\n\n" + prose, []string{"TORONTO —"}, "a short first sentence"},
		{Credit, "Quay sold\n\nBy Reuters | December 31st 2020\n\n" + prose, []string{"By Reuters|Reuters|byline"}, "before a stroke"},
		{Byline, "Quay sold\n\nDivya Roe , 16 Sep 2017\n\n" + prose, []string{"Divya Roe|Divya Roe"}, "the day behind the author"},
		{Byline, "Quay sold\n\nNorthants Evening Telegraph – Monday 16 June 1902\n\n" + prose, nil, "a paper and its day"},
	} {
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "en", c.text, c.kind), "%s: %q", c.why, c.text)
	}
}
