package normalize

import "testing"

// A journalist reports for her outlet, and other people for nobody.
func TestOutletOf(t *testing.T) {
	checkMarks(t, "en", Attribution, []markCase{
		{"The Harlow Courier's Jane Roe reported that the quay would close in May.", []string{"The Harlow Courier's Jane Roe reported|Harlow Courier|reported"}, "who reports is named with her outlet"},
		{"The new pier will open late, the NZ Herald's Jonty Rewi reported on Monday.", []string{"the NZ Herald's Jonty Rewi reported|The New Zealand Herald|reported"}, "who reports is named with her outlet"},
		{"The quay has been sold, Bloomberg's Jan Roth has reported, for two million.", []string{"Bloomberg's Jan Roth has reported|Bloomberg|reported"}, "who reports is named with her outlet"},
		{"The harbour firm's Jane Roe reported a loss of three million for the year.", nil, "who is of no outlet, or did not report"},
		{"After three weeks' Jane Roe reported for work at the quay in good health.", nil, "who is of no outlet, or did not report"},
		{"He lives in Harlow's Weston Road, reported to be one of the oldest in the town.", nil, "who is of no outlet, or did not report"},
		{"The Harlow Courier's Jane Roe was reported to have left the hall.", nil, "who is of no outlet, or did not report"},
	})
	checkMarks(t, "en", Scoop, []markCase{
		{"The New York Times' Ada Vance first reported the talks on the harbour.", []string{"The New York Times' Ada Vance first reported|The New York Times|first reported"}, "who reports is named with her outlet"},
		{"The Harlow Courier's Jane Roe broke the news of the sale.", []string{"The Harlow Courier's Jane Roe broke the news|Harlow Courier|revealed"}, "who reports is named with her outlet"},
	})
}
