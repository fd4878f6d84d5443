package normalize

import (
	"strings"
	"testing"
)

// Lines that pages in English print between and below paragraphs, which a reader would not
// take for the article, beside sentences that begin alike.
func TestFurnitureOfEnglishPages(t *testing.T) {
	const prose = "The port was still shut in the morning. The ships waited in the roads, and nobody knew how long it would take."
	furniture := strings.FieldsFunc(`See Gallery|Your Say|You may also like...|You Might Also Like…|Download Harlow News App|Placeholder while article actions load|Catch all the Business News and Latest News Updates on Harlow Live.
(This story has been sourced from a third party syndicated feed, agencies.)|Sponsored Links by Taboola|Promoted Content|Ad loading|Kindly share this story:|The video will start in 8 Cancel|Invalid Email|See our privacy notice|Story continues
Report a correction or typo|Copied to clipboard|Topics mentioned in this article|End of Article|Enjoyed this article? Share it with your friends|Found this article interesting?|Listen to Story|Reading Time: 3 minutes|You must be logged in to post a comment.
This site uses Akismet to reduce spam.|Save my name, email, and website in this browser for the next time I comment.|Previous articleThree cranes fall|Next articleThe port opens|Jane Roe is a senior reporter for the Harlow Post. She covers ports.
Waiting for response to load...|All quotes delayed a minimum of 15 minutes. See here for a list of exchanges.|Allow Twitter content?|Notifications can be managed in browser preferences.
PAY ATTENTION: Flexible payment plans are here, invest in yourself!|Keep up with the Harlow Post|Support the news you love
This article was published 5/8/2031 (1971 days ago), so information in it may no longer be current.|$4 a week for four weeks, then $19 plus tax every four weeks. Cancel any time.|Sign-up for a FREE trial here.
Your support makes all the difference.|Got a news tip? Email the Harlow Post|The comments below have not been moderated.|Jane Roe/AP
READ ALSO  Three Cranes Fall In Harlow|See also  Harbour master to meet the crew without the mayor|Connect with us|Exit mobile version|COURTESY: Harlow Harbour Museum|Map: Harlow 2000
(FILES) This file photo shows the cranes of the port, which has been shut since Monday. / AFP PHOTO / GETTY IMAGES NORLAND / JANE ROE`, func(r rune) bool { return r == '|' || r == '\n' })
	innocent := []string{
		"Download speeds have doubled in Harlow since the port was shut.", "Story continues to matter to the men of the port.", "Previous articles of the law were stricter on cranes.",
		"Ann Thorne is a senior reporter who was held at the port for two days last week.", "Jane Roe is a woman who likes ports.", "Your say in the matter is small, the port told its neighbours.",
		"See Gallery Street for what the port has done to a town.", "Enjoyed by many, the port is shut.", "All quotes of the harbour master were delayed by a day.", "Your support helps us, the harbour master told the crew.",
		"Have a news tip for the crew, and nobody listens.", "He works for Roe/AP on the quay.", "The comments below the deck were not meant for her.",
		"Keep up with the ships and you will be tired, the men of the port say.", "Buyers may cancel any time, the port said on Monday.",
		"Read also what the harbour master wrote of it, and of the cranes.", "Connect with us, the port told its men, or leave it.", "Courtesy is rare in the port of Harlow.", "Map makers: the port is theirs, and they drew it, the harbour master said.",
		"Pay attention to the cranes, the port told its men.",
	}
	for i, lines := range [][]string{furniture, innocent} {
		for _, line := range lines {
			text := "Cranes fall in port\n\nBy Jane Roe\n\n" + prose + "\n\n" + prose[:50] + ".\n\n" + line + "\n\n" + strings.ReplaceAll(prose, "port", "quay")
			got := marksOf(t, "en", text, Furniture)
			if found := len(got) == 1 && strings.HasPrefix(got[0], line); found != (i == 0) {
				t.Errorf("%q: got %q, furniture: %t", line, got, i == 0)
			}
		}
	}
}
