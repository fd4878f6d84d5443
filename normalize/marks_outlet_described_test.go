package normalize

import "testing"

// What stands behind an English name makes it an outlet's, before the verb and behind it.
func TestOutletDescribedBehind(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"\"It is sold,\" he told the Tarna Morgen newspaper on Monday.", []string{"told the Tarna Morgen|Tarna Morgen|told"}, "who was told"},
		{"He told the Salt and Tar podcast that he would sell.", []string{"told the Salt and Tar|Salt and Tar|told"}, "a podcast, \"and\" in its name"},
		{"The Salt And Tar podcast said on Monday that the pier was sold.", []string{"The Salt And Tar podcast said|Salt And Tar|said"}, "before the verb"},
		{"Word came on the Salt And Tar podcast, which said it had seen a letter.", []string{"the Salt And Tar podcast, which said|Salt And Tar|said"}, "a relative clause, and a paper that it has"},
		{"He told the Harlow newspaper, the New York newspaper and the San Alco newspaper that he would sell.", nil, "towns"},
		{"He told the Norvian Harlow and Swedish newspaper owners that he would sell.", nil, "owners of papers"},
		{"Alcor bought the Salt and Tar podcast. He will host a podcast, the company said.", nil, "what is bought, what is hosted"},
	})
	checkMarks(t, "en", Scoop, []markCase{
		{"The sale was first reported by the Salt and Tar podcast on Sunday.", []string{"first reported by the Salt and Tar|Salt and Tar|first reported"}, "who had it first"},
	})
}

// What a paper is about, or for whom, stands between its name and the noun for it.
func TestOutletKindOfPaper(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"The pier is sold. The Handelsblatt business daily reported the talks on Monday.", []string{"The Handelsblatt business daily reported|Handelsblatt|reported"}, "what it is about"},
		{"The pier is sold. The Libération left-wing daily said the talks were over.", []string{"The Libération left-wing daily said|Libération|said"}, "whom it is for"},
		{"The pier is sold, the Kommersant business daily had reported.", []string{"the Kommersant business daily had reported|Kommersant|reported"}, "an auxiliary behind it"},
		{"The Harlow Grain business reported a loss. The Harlow business daily reported it.", nil, "a business, and the daily of a town"},
		{"The Handelsblatt business reported a loss.", nil, "the paper as a firm"},
	})
	checkMarks(t, "en", Scoop, []markCase{
		{"The pier is sold. The Handelsblatt business daily was the first to report the talks.", []string{"The Handelsblatt business daily was the first to report|Handelsblatt|first reported"}, "who had it first"},
		{"The pier is sold. The Bild mass-circulation tabloid first reported the talks.", []string{"The Bild mass-circulation tabloid first reported|Bild|first reported"}, "two words with a hyphen"},
	})
}

// "It" is the outlet, which has a paper or speaks of its own affairs.
func TestOutletSawPaper(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"The Harlow Herald said it had seen a letter from the mayor.", []string{"The Harlow Herald said|Harlow Herald|said"}, "seen"},
		{"Reuters said it had also reviewed documents from the port.", []string{"Reuters said|Reuters|said"}, "reviewed"},
		{"The Harlow Herald said it had been shown a copy of the plan.", []string{"The Harlow Herald said|Harlow Herald|said"}, "shown"},
		{"The Harlow Herald said it had seen its sales fall. The Harlow Herald said it had obtained a loan.", nil, "of itself"},
		{"The Harlow Herald said it would close its plant.", nil, "what it will do"},
	})
}

// "Online" behind "News" is a part of the name, and behind a paper says where it printed something.
func TestNewsOnline(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"The roof fell at noon, Norrvik News Online reported, citing a fireman.", []string{"Norrvik News Online reported|Norrvik News Online|reported"}, "before the verb"},
		{"The Norrvik News Online reported that the roof fell.", []string{"The Norrvik News Online reported|Norrvik News Online|reported"}, "behind an article"},
		{"The roof fell at noon, according to Norrvik News Online.", []string{"according to Norrvik News Online|Norrvik News Online|according"}, "behind the cue"},
		{"The Norrvik Courier Online reported that the roof fell.", []string{"The Norrvik Courier Online reported|Norrvik Courier|reported"}, "a paper's own site"},
		{"The Norrvik News online reported that the roof fell.", []string{"The Norrvik News online reported|Norrvik News|reported"}, "where it reported"},
	})
}
