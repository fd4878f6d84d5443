package normalize

import "testing"

// A notice that nobody here has edited the text names the agency whose it is; other notices do not.
func TestAgencyOfANotice(t *testing.T) {
	const en = "Ferry line to Harlow runs again\n\nThe ferry line to Harlow Point runs again after three winters.\n\n"
	const de = "Fähre nach Harlau fährt wieder\n\nDie Fähre nach Harlau fährt nach drei Wintern wieder.\n\n"
	checkMarks(t, "en", Credit, []markCase{
		{en + "(This story has not been edited by our staff and is auto-generated from a syndicated feed from PTI.)", []string{"PTI|Press Trust of India|source"}, "from whose feed"},
		{en + "(This is an unedited and auto-generated story from ANI.)", []string{"ANI|ANI|source"}, "unedited"},
		{en + "(This story has been published from an AFP feed without modifications.)", []string{"AFP|AFP|source"}, "without modifications"},
		{en + "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)", nil, "nobody by name"},
		{en + "These views do not necessarily reflect the views of Reuters.", nil, "whose opinion it is not"},
		{en + "This story was not edited by Reuters staff.", nil, "who did not edit it"},
	})
	checkMarks(t, "de", Credit, []markCase{
		{de + "Dieser Artikel wurde von der Deutschen Presse-Agentur (dpa) automatisch übernommen und nicht redaktionell bearbeitet.", []string{"Deutschen Presse-Agentur|dpa|source"}, "taken over by a machine"},
		{de + "Diese Meldung wurde automatisch übernommen von der dpa.", []string{"dpa|dpa|source"}, "at the end"},
	})
}
