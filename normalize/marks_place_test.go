package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The place of a story in small letters, and what opens a line in the same way.
func TestTowns(t *testing.T) {
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"de", "Kran stürzt um\n\nKassel. Am Hafen ist am Montag ein Kran auf die Mole gestürzt.", []string{"Kassel."}, "a town that many desks name, and a stop"},
		{"de", "Kran stürzt um\n\nWien. Wer haftet für den Kran, der am Montag auf die Mole gestürzt ist?", []string{"Wien."}, "a question may be the first sentence"},
		{"de", "Kran stürzt um\n\nHarlow. Am Hafen ist am Montag ein Kran auf die Mole gestürzt. Er stand seit Jahren in Harlow.", []string{"Harlow."}, "a town to which the text returns"},
		{"de", "Kran stürzt um\n\nBad Harlow – Am Hafen ist am Montag ein Kran auf die Mole gestürzt. Nach Bad Harlow kam er gebraucht. Die Hafenmeister aus Bad Harlow wussten davon.", []string{"Bad Harlow –"}, "the same with a dash"},
		{"de", "Kran stürzt um\n\nHamburg - Am Hafen ist am Montag ein Kran auf die Mole gestürzt.", []string{"Hamburg -"}, "a hyphen between spaces"},
		{"de", "Kran stürzt um\n\nFrankfurt am Main/Harlow - Am Hafen ist am Montag ein Kran auf die Mole gestürzt.", []string{"Frankfurt am Main/Harlow -"}, "small words in a town's name"},
		{"de", "Kran stürzt um\n\nKassel. Am Hafen ist am Montag ein Kran auf die Mole gestürzt. (AFP/jR)", []string{"Kassel."}, "who signs behind the last sentence"},
		{"de", "Kran stürzt um\n\nBilanz. Die Reederei hat im vergangenen Jahr wieder deutlich mehr verdient.", nil, "a kicker"},
		{"de", "Kran stürzt um\n\nFeuer. Im Hafen hat am Montag ein Schuppen gebrannt, und das Feuer in der Halle war weithin zu sehen.", nil, "a thing has its article"},
		{"de", "Kran stürzt um\n\nPolitik. In der Debatte um den Hafen ging es auch um Fehler in Politik und Verwaltung.", nil, "a section of the paper"},
		{"de", "Kran stürzt um\n\nKassel. Kassel. Kassel.", nil, "no prose"},
		{"de", "Die Aufstellungen\n\nHamburg: Roth – Brandt, Vogel, Sommer, Winter – Lenz, Herbst – Kern, Lind, Moos.", nil, "who played"},
		{"nl", "Kraan valt om\n\nGroningen - In de haven is maandag een kraan op de pier gevallen.", []string{"Groningen -"}, "a Dutch town"},
		{"nl", "Kraan valt om\n\nHarlow - In de haven is maandag een kraan op de pier gevallen. De kraan stond al jaren in Harlow.", []string{"Harlow -"}, "a town to which the text returns"},
		{"nl", "Kraan valt om\n\nGenk -\n\nIn de haven is maandag een kraan op de pier gevallen.", []string{"Genk -"}, "on a line of its own"},
		{"nl", "Kraan valt om\n\nAnalyse - In de haven is maandag een kraan op de pier gevallen, en dat was te voorzien.", nil, "a kicker"},
		{"nl", "Kraan valt om\n\nDoor ANP - 6 mei 2024, 18:59\n\nIn de haven is maandag een kraan op de pier gevallen.", nil, "by whom"},
	} {
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(c.source, c.language).Marks {
			if m.Kind == Dateline {
				got = append(got, c.source[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
}

// Places in small letters, agencies without a name, sites and lists in English.
func TestEnglishTowns(t *testing.T) {
	const title, behind = "Two held after theft\n\n", " Two men were held, and nothing was stolen."
	for _, c := range []struct {
		source string
		want   []string
		why    string
	}{
		{title + "Harlow – A mall in Harlow was closed on Wednesday after a theft." + behind, []string{"Harlow –"}, "a town to which the text returns"},
		{title + "By Jane Roe\n\nPort Harlow - A mall was closed on Wednesday after a theft near Port Harlow." + behind, []string{"Port Harlow -"}, "two words and a hyphen"},
		{"Two held in Harlow\n\nHarlow — A mall was closed on Wednesday after a theft there." + behind, []string{"Harlow —"}, "the title speaks of it"},
		{title + "Harlow – A mall in Weston was closed on Wednesday after a theft." + behind, nil, "another town"},
		{title + "Windows – The update fixes an error in Windows, the firm said.\n\nCranes – The update fixes another one, it said.", nil, "the entries of a list"},
		{title + "Cranes – The update fixes another one, the firm said.\n\nWindows – The update fixes an error in Windows, the firm said.", nil, "the last of them"},
		{title + "Police – Two men were held on Wednesday after a theft in Harlow, a spokesman said.", nil, "who says it"},
		{title + "HARLOW: A whale was washed up on a beach north of Harlow on Monday, and men came to see it.", []string{"HARLOW:"}, "what lies north of a place"},
		{title + "HARLOW, June 2, (Agencies): The port of Harlow has held two men after a theft on the quay.", []string{"HARLOW, June 2, (Agencies):"}, "agencies without a name"},
		{"HARLOW, Oct. 6 Kyodo\n\nThe port of Harlow was shut on Monday, the committee said, and ships waited.", []string{"HARLOW, Oct. 6 Kyodo"}, "an agency that ends the line"},
		{title + "HarlowPost.net - The authorities of the port have held two men after a theft on the quay.", []string{"HarlowPost.net -"}, "a site that has its own story"},
		{title + "Harlow.net prices - The authorities of the port have held two men after a theft on the quay.", nil, "a site and another word"},
	} {
		got := []string{}
		for _, m := range newNormalizer(t, nil).TextIn(c.source, "en").Marks {
			if m.Kind == Dateline {
				got = append(got, c.source[m.Start:m.End])
			}
		}
		require.Equal(t, append([]string{}, c.want...), got, "%s: %q", c.why, c.source)
	}
}
