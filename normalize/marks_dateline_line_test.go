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
