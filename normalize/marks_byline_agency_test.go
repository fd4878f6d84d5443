package normalize

import "testing"

// An agency signs with what it calls its people; who is of a paper, or is spoken of, does not.
func TestBylineOfAgencyStaff(t *testing.T) {
	const prose = "\nThe mayor of Tarna said on Monday that the pier would stay open for the rest of the summer."
	checkMarks(t, "en", Credit, []markCase{
		{"Pier stays open\nBy Jane Roe, PA Racing Staff" + prose, []string{"PA|PA Media|byline"}, "her name, and of whose staff"},
		{"Pier stays open\nBy PA Sport Staff" + prose, []string{"By PA Sport Staff|PA Media|byline"}, "no name"},
		{"Pier stays open\nBy AAP Reporters" + prose, []string{"By AAP Reporters|AAP|byline"}, "its reporters"},
		{"Pier stays open\nBy JOHN POE\nAssociated Press Writer" + prose, []string{"Associated Press Writer|Associated Press|byline"}, "on the line below"},
		{"Pier stays open\nBy JOHN POE\nAFP Sports Staff" + prose, []string{"AFP Sports Staff|AFP|byline"}, "whose desk"},
		{"Pier stays open\nBy John Poe, Harlow Sport Staff" + prose, nil, "a paper's"},
		{"Pier stays open\nBy JOHN POE\nAFP Sports Staff are on strike in Paris" + prose, nil, "a headline of it"},
	})
	checkMarks(t, "en", Byline, []markCase{{"Pier stays open\nBy Jane Roe, PA Racing Staff" + prose, []string{"By Jane Roe|Jane Roe"}, "the name alone"}})
}
