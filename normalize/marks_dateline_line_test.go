package normalize

import "testing"

// A place in capitals and a dash on a line of their own, the story below: pages lose what kept the two together.
func TestDatelineOnItsOwnLine(t *testing.T) {
	const story = "\n\nThe ferry line to Harlow Point runs again after three winters, and those who live on the island pay half of the fare.\n\nThere is room for 40 cars."
	const title = "Ferry line to Harlow runs again\n\n"
	checkMarks(t, "en", Dateline, []markCase{
		{title + "NEW YORK —" + story, []string{"NEW YORK —"}, "a place that the table has"},
		{title + "HARLOW -" + story, []string{"HARLOW -"}, "one word"},
		{title + "HARLOW POINT, Wis. —" + story, []string{"HARLOW POINT, Wis. —"}, "a state"},
		{title + "JANE ROE —" + story, nil, "a person"},
		{title + "OPINION —" + story, nil, "a section"},
		{title + "BREAKING —" + story, nil, "a version"},
		{title + "HARLOW -\n\nSALEM -\n\nVESTRAND -", nil, "a list"},
		{"HARLOW -" + story, nil, "the title, or a part of it"},
	})
}

// An agency's dateline on a line of its own is the agency's above the story, and a credit below it.
func TestAgencyDatelineOnItsOwnLine(t *testing.T) {
	const story = "The ferry line to Harlow Point runs again after three winters, and those who live on the island pay half of the fare.\n\nThere is room for 40 cars, the harbour master said on Monday, and for as many sheep as want to come."
	checkMarks(t, "en", Dateline, []markCase{
		{"HARLOW (AP)\n" + story, []string{"HARLOW (AP)|Associated Press"}, "one word"},
		{"RIO DE HARLOW, Brazil (AP)\n" + story, []string{"RIO DE HARLOW, Brazil (AP)|Associated Press"}, "four words, the last that of a country"},
		{"Ferry line to Harlow runs again\n\nHARLOW POINT, Wis. (AP)\n" + story, []string{"HARLOW POINT, Wis. (AP)|Associated Press"}, "below a title"},
		{story + "\n\nHARLOW (AP)", nil, "below the story"},
	})
	checkMarks(t, "en", Credit, []markCase{
		{"HARLOW (AP)\n" + story, nil, "above"},
		{story + "\n\nHARLOW (AP)", []string{"HARLOW (AP)|Associated Press|with"}, "below"},
	})
}
