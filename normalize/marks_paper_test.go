package normalize

import "testing"

// A paper is the one that speaks as "the magazine" if the text has named no other, and what it
// reported in a month it reported, wherever.
func TestPapersByTheirNouns(t *testing.T) {
	const why = "who says it is told by the paper's name, or by the only one named"
	checkMarks(t, "en", Attribution, []markCase{
		{"The National Enquirer had news of the sale on its front page.\n\nThe magazine claimed that the quay was empty.", []string{"The magazine claimed|The National Enquirer|reported"}, why},
		{"The Boston Herald and the New York Post had news of the sale.\n\nThe newspaper said that the quay was empty.", nil, why},
		{"Reuters had news of the sale.\n\nThe newspaper said that the quay was empty.", nil, why},
		{"National Enquirer — whose owner has a yacht in the port — reported that the quay was empty.", []string{"National Enquirer — whose owner has a yacht in the port — reported|The National Enquirer|reported"}, why},
		{"The Sin Chew Daily reported in April that the cold store was empty.", []string{"The Sin Chew Daily reported|Sin Chew Daily|reported"}, why},
		{"The sale was reported in April by nobody.", nil, why},
		{"The Boston Herald reported the sale.\n\nThe Herald reported that the quay was empty.", []string{"The Boston Herald reported|Boston Herald|reported", "The Herald reported|Boston Herald|reported"}, "and no other town's"},
		{"The Harlow Herald reported the sale.\n\nThe Herald reported that the quay was empty.", []string{"The Harlow Herald reported|Harlow Herald|reported", "The Herald reported|Herald|reported"}, "and no other town's"},
		{"The quay was sold.\n\nThe Herald reported that the quay was empty.", []string{"The Herald reported|The Herald|reported"}, "the paper of this name"},
	})
	checkMarks(t, "en", Scoop, []markCase{
		{"Sin Chew Daily first revealed in April that the cold store was empty.", []string{"Sin Chew Daily first revealed|Sin Chew Daily|revealed"}, why},
	})
	checkMarks(t, "en", Byline, []markCase{
		{"Cranes fall in port\n\nMike Rowan\n\nThe port was still shut in the morning, and the ships waited in the roads.", []string{"Mike Rowan|Mike Rowan"}, "a name alone below the title that the story does not speak of"},
		{"Cranes fall in port\n\nReal Estate\n\nThe port was still shut in the morning, and the estate agents waited for the sale.", nil, "the section"},
		{"Cranes fall in port\n\nMike Rowan\n\nThe port was still shut in the morning, and Rowan waited in the roads.", nil, "whom the story is about"},
	})
}
