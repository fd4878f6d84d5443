package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// An agency that signs one sentence above a story took the picture that it tells of, if the sentence says what is seen there
// or stands under a heading of its own, or if the story's place stands below. A summary, the first sentence of
// an agency's story, a piece of news in a column and the end of a story are its own.
func TestCaptionsAboveTheStory(t *testing.T) {
	const en = "Three cranes fell on the quay in Harlow on Monday, and the port was shut for six hours. Nobody was hurt, and the trains ran again by night."
	const de = "Drei Kräne sind am Montag auf den Nordkai gestürzt, der Hafen war sechs Stunden lang gesperrt. Verletzt wurde niemand, am Abend fuhren wieder Züge."
	const fr = "Trois grues sont tombées lundi sur le quai nord, et le port est resté fermé six heures. Personne n'a été blessé, et les trains roulaient le soir."
	checkMarks(t, "en", Credit, []markCase{
		{"Cranes fall in storm\n\nThe north quay of Harlow is pictured on the morning after. (AP)\n\n" + en, nil, "pictured"},
		{"Cranes fall in storm\n\nJane Roe, who keeps the lighthouse, is seen at the quay of Harlow. —AFP\n\n" + en, nil, "seen, a dash"},
		{"Cranes fall in storm\n\nLONGER THAN BEFORE The crane that was left at the quay of Harlow.—AFP\n\n" + en, nil, "a heading in capitals"},
		{"Cranes fall in storm\n\nThe last crane at the quay of Harlow at low tide. (AP)\nUpdated 3 December 2030\n\nHARLOW: " + en, nil, "above the place"},
		{"Cranes fall in storm\n\nA crane fell on the north quay on Monday and nobody was hurt. (AP)\n\n" + en, []string{"(AP)|Associated Press|close"}, "a summary"},
		{"Cranes fall in storm\n\nThe port of Harlow is seen as safe by all who work there. (AP)\n\n" + en, []string{"(AP)|Associated Press|close"}, "an opinion"},
		{"Cranes fall in storm\n\n" + en + "\n\nThe last crane is seen from the road to Weston. (AP)", []string{"(AP)|Associated Press|close"}, "the end of the story"},
		{"In brief\n\nThe port of Weston reopens on Friday, police said. (AP)\n\nHARLOW: " + en, []string{"(AP)|Associated Press|close"}, "a piece of news in a column"},
		{"Cranes fall in storm\n\nNobody was hurt. The last crane is seen from the road. (AP)\n\n" + en, []string{"(AP)|Associated Press|close"}, "two sentences"},
	})
	checkMarks(t, "en", Credit, []markCase{
		{"Cranes fall in storm\n\n(Associated Press)\n\nHARLOW, Ore. – " + en, nil, "an agency in brackets"},
		{"Cranes fall in storm\n\nAssociated Press\n\nHARLOW, Ore. – " + en, []string{"Associated Press|Associated Press|line"}, "without brackets"},
		{"Cranes fall in storm\n\nHARLOW, Ore. – " + en + "\n\n(Associated Press)", []string{"Associated Press|Associated Press|line"}, "below the story"},
		{"Cranes fall in storm\n\n(Harlow Herald)\n\nHARLOW, Ore. – " + en, nil, "no agency"},
		{"Cranes fall in storm\n\n(afp)\n\n" + en, []string{"afp|AFP|line"}, "as a desk signs"},
		{"Cranes fall in storm\n\nBy Jane Roe\n(Associated Press)\n\n" + en, []string{"Associated Press|Associated Press|line"}, "below the author"},
		{"Cranes fall in storm\n\nJane Roe and John Doe\n(Associated Press)\n\n" + en, []string{"Associated Press|Associated Press|line"}, "below the authors"},
	})
	checkMarks(t, "de", Credit, []markCase{
		{"Kräne stürzen um\n\n(dpa)\n\n" + de, []string{"dpa|dpa|line"}, "German pages credit the text so"},
	})
	checkMarks(t, "en", Furniture, []markCase{
		{"Cranes fall in storm\n\n(Associated Press)\n\nHARLOW, Ore. – " + en, []string{"(Associated Press)|caption"}, "an agency in brackets"},
		{"Cranes fall in storm\n\nThe last crane at the quay of Harlow at low tide. (AP)\n\nHARLOW: " + en, []string{"The last crane at the quay of Harlow at low tide. (AP)|caption"}, "above the place"},
	})
	checkMarks(t, "de", Credit, []markCase{
		{"Kräne stürzen um\n\nDer letzte Kran am Nordkai bei Ebbe. (dpa)\n\nHarlow (rpo). " + de, nil, "above the place, German"},
		{"Kräne stürzen um\n\nAm Nordkai stürzen drei Kräne um. (dpa)\n\n" + de, []string{"(dpa)|dpa|close"}, "a summary, German"},
	})
	checkMarks(t, "fr", Credit, []markCase{
		{"Des grues tombent\n\nLa dernière grue du quai nord, à marée basse. (AFP)\n\nHARLOW — " + fr, nil, "above the place, French"},
	})
}

// A picture's name and its agency behind the sign of copyright are the picture's in the midst of a story, and the
// agency's at its end.
func TestCaptionOfAWord(t *testing.T) {
	const de = "Drei Kräne sind am Montag auf den Nordkai gestürzt, der Hafen war sechs Stunden lang gesperrt. Verletzt wurde niemand, am Abend fuhren wieder Züge."
	checkMarks(t, "de", Furniture, []markCase{
		{"Kräne stürzen um\n\n" + de + "\n\nHafenkran © AFP\n\n" + de, []string{"Hafenkran © AFP|caption"}, "a word"},
		{"Kräne stürzen um\n\n" + de + "\n\nDrei Kräne © dpa\n\n" + de, []string{"Drei Kräne © dpa|caption"}, "two"},
	})
	for _, end := range []string{"\n\nText © AFP", " © dpa"} {
		require.NotContains(t, strings.Join(marksOf(t, "de", "Kräne stürzen um\n\n"+de+"\n\nDer Hafen hat zwölf Kräne, die alle vor dem Krieg gebaut und seither zweimal ausgebessert wurden, zuletzt im Winter nach dem Brand der Halle."+end, Furniture), " "), furnitureCaption, "the end of the story: %q", end)
	}
}
