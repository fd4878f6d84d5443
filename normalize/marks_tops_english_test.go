package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Tops and ends of English pages as portals and papers of India, Ireland, Africa and
// Australia set them, and what looks like them.
func TestEnglishTops(t *testing.T) {
	checkSigned(t, true, []signedLine{
		{"en", "AFP Harlow (Norland)", "credit:AFP"},
		{"en", "IANS Harlow [Norland]", "credit:IANS"},
		{"en", "Press Trust of India New Delhi\nLast Updated at August 6, 2018 17:20 IST", "credit:Press Trust of India; version:updated"},
		{"en", "AFP Harlow\nAugust 6, 2018", "credit:AFP"},
		{"en", "PTI | Harlow | Updated: 06-08-2018 17:20 IST | Created: 06-08-2018 17:02 IST", "credit:Press Trust of India; version:updated"},
		{"en", "PTI | Harlow | Built by hand and put up by its friends", ""},
		{"de", "Von Apa\n6. August 2018", "credit:APA"},
		{"de", "Von Apanaschi\n6. August 2018", ""},
		{"en", "AFP Fact Check\nAugust 6, 2018", ""},
		{"en", "AFP Harlow", ""},
		{"en", "AAP, with staff reporter", "credit:AAP"},
		{"en", "AAP with our own correspondents", "credit:AAP"},
		{"en", "Staff Writers and AFP", "credit:AFP"},
		{"en", "Reuters and others on Harlow", ""},
		{"en", "[UPDATED with the harbour's answer]", "version:update"},
		{"en", "[Updated laws of the harbour]", ""},
		{"en", "by JANE ROE and JOHN POE jane.roe@harlow.example", "byline:JANE ROE and JOHN POE"},
		{"en", "by Harlow and by Weston", ""},
		{"en", "By Quillwise Team | 6 August 2018, 4:10 pm", "byline:Quillwise Team"},
		{"en", "By rowing hard | the team of the year", ""},
		{"en", "New Delhi:", "dateline:"},
		{"en", "New Delhi/London:", "dateline:"},
		{"en", "New Delhi/Prices:", ""},
		{"en", "ReutersUpdated August 6, 2018", "credit:Reuters"},
		{"en", "Jane RoePublished August 6, 2018", "byline:Jane Roe"},
		{"en", "HarlowUpdated August 6, 2018", ""},
		{"en", "Jane Roe6 August 2018", "byline:Jane Roe"},
		{"en", "Harlow6 August 2018", ""},
		{"en", "6 August 2018 - 12:32 Jane Roe", "byline:Jane Roe"},
		{"en", "6 August 2018 - 12:32 Cape Harlow", ""},
		{"en", "August 6, 2018, 11:29 AM ET", ""},
		{"en", "Our Correspondent August 6, 2018", "byline:Our Correspondent"},
		{"en", "Our Correspondent from August to May", ""},
		{"en", "Health Desk\nAugust 6, 2018", "byline:Health Desk"},
		{"en", "Help Desk\nAugust 6, 2018", ""},
		{"en", "Health Desk\nof the port", ""},
		{"en", "- Jane Roe", "byline:Jane Roe"},
		{"en", "- Read more", ""},
		{"en", "“The quay is ours.”\n- Jane Roe", ""},
		{"en", "Edited by Jane Roe | Updated: August 6, 2018", "byline:Jane Roe; version:updated"},
		{"en", "Credit to Author: Jane Roe| Date: Mon, 06 Aug 2018 12:16:38 +0000", "byline:Jane Roe"},
		{"en", "By Press Association 2018", "credit:PA Media"},
		{"en", "By Press Association 2018 rules apply", ""},
		{"en", "By harlowpost.com.gh", "byline:harlowpost.com.gh"},
		{"en", "AFP and Bloomberg, HARLOW, Norland", "credit:AFP; credit:Bloomberg; dateline:"},
		{"en", "AFP, Bloomberg and others", ""},
		{"en", "HARLOW • The minister said on Monday that three cranes had been sold.", "dateline:"},
		{"en", "HARLOW • Weston • Tarnby", ""},
		{"en", "2ndUpdate: The harbour has confirmed the offer.", "version:update 2"},
		{"en", "Jane Roe\nOpinion contributor", "byline:Jane Roe"},
		{"en", "A picture of the quay\n\nJane Roe, Anna Poe and John Moe", "byline:Jane Roe, Anna Poe and John Moe"},
		{"en", "August 6, 2018\n\nAnother line\n\nJane Roe\n\n“We will open the quay tomorrow.”", "byline:Jane Roe"},
	})
	checkSigned(t, false, []signedLine{
		{"en", "- Digital Desk and Press Association", "credit:PA Media"},
		{"en", "- Digital Desk and Harlow Association", ""},
		{"en", "(With additional input from AFP)", "credit:AFP"},
		{"en", "(With additional input from readers)", ""},
		{"en", "HARLOW PRESS HOUSE Copyright © 2005 - 2007", "copyright:HARLOW PRESS HOUSE"},
		{"en", "The bridge © 2005 - 2007", ""},
		{"en", "Story from Reuters", "credit:Reuters"},
		{"en", "Story from the harbour", ""},
		{"en", "($1 = 0.77 pounds) (Reporting by Jane Roe; editing by John Poe)", "credit:Reuters"},
		{"en", "This version corrects the number of cranes to three, not four.", "version:corrected"},
		{"en", "Their version corrects the number of cranes to three, not four.", ""},
	})
}

// Names above a story of which it speaks are those of a picture or of its subject, and
// two words with capitals are not names for standing beside two others.
func TestNamesAboveStory(t *testing.T) {
	for _, top := range []string{
		"August 6, 2018\n\nAnother line\n\nJane Roe\n\nJane Roe closed the port on Monday after a crane fell onto the quay, and nobody was hurt.",
		"Another line\n\nJane Roe and Anna Poe\n\nRoe and Poe closed the port on Monday after a crane fell onto the quay, and nobody was hurt.",
		"Another line\n\nReal Estate and Home Improvement\n\nThe port was closed on Monday after a crane fell onto the quay, and nobody was hurt.",
	} {
		source := "XXI\n\n" + top + "\n\n" + strings.Repeat(deskProse["en"]+"\n\n", 2)
		require.Empty(t, marksOf(t, "en", source, Byline), top)
	}
}

// Papers of South Asia set the town before a colon.
func TestTownColon(t *testing.T) {
	checkMarks(t, "en", Dateline, []markCase{
		{"XXI\n\nBhubaneswar: Three cranes fell onto the quay of the river port in a storm on Monday.", []string{"Bhubaneswar:"}, "a town that desks name"},
		{"XXI\n\nGraduates: Three cranes fell onto the quay of the river port in a storm on Monday.", nil, "a kicker"},
	})
}
