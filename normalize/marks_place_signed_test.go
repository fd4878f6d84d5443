package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// How local papers sign at the head of a story, beside what opens a line in the same way.
func TestSignedHeads(t *testing.T) {
	const story = "Am Hafen ist am Montag ein Kran auf die Mole gestürzt, wie die Feuerwehr mitteilte."
	for _, c := range []struct {
		kind   MarkKind
		source string
		want   []string
		why    string
	}{
		{Dateline, "ST. HARLOW (kbs). " + story, []string{"ST. HARLOW (kbs)."}, "a place in capitals and who wrote"},
		{Dateline, "Harlow (kb/js) – " + story, []string{"Harlow (kb/js) –"}, "two who wrote, and a dash"},
		{Dateline, "Harlow (kbs) " + story, []string{"Harlow (kbs)"}, "no sign behind the brackets"},
		{Dateline, "Jan Roth (kbs) " + story, nil, "two words in small letters may be a person"},
		{Dateline, "Harlow (Kreis Weston) " + story, nil, "what the brackets hold is no initials"},
		{Dateline, "Harlow (kbs) und Weston sind Häfen, in denen am Montag Kräne auf die Mole stürzten.", nil, "no sentence begins behind the brackets"},
		{Dateline, "Hamburg | " + story, []string{"Hamburg |"}, "a town that many desks name, and a stroke"},
		{Dateline, "Harlow | " + story + " Er stand seit Jahren in Harlow.", []string{"Harlow |"}, "a town to which the text returns"},
		{Dateline, "Video | " + story, nil, "a kicker"},
		{Dateline, "Hamburg | Bremen | Kiel", nil, "a menu"},
		{Dateline, "Kassel (ots)\n\nKassel. " + story, []string{"Kassel (ots)", "Kassel."}, "the agency's line, and the place of the paper that sends the story"},

		{Dateline, "dpa Harlow. " + story, []string{"dpa Harlow."}, "an agency in small letters before the place"},
		{Dateline, "afp Harlow/Weston Ein Kran ist am Montag auf die Mole gestürzt, wie die Feuerwehr mitteilte.", []string{"afp Harlow/Weston"}, "the same without a stop"},
		{Dateline, "dpa Deutschland zahlt seit Montag mehr für die Kräne am Hafen, wie die Firma mitteilte.", nil, "a house that has the agency's name"},
		{Dateline, "dpa und Harlow. " + story, nil, "no place"},
		{Dateline, "dpa Harlow", nil, "no prose"},
		{Dateline, "kbs Harlow. " + story, nil, "no agency"},

		{Credit, "(kbs) " + story, []string{"(kbs)"}, "initials where the place would stand"},
		{Credit, "(ii) " + story, nil, "a Roman numeral"},
		{Credit, "(kurzum) " + story, nil, "a word"},
		{Credit, "(kbs) und am Hafen ist am Montag ein Kran auf die Mole gestürzt.", nil, "no sentence begins behind the brackets"},
		{Byline, story + " " + story + " (red)", []string{"(red)"}, "the newsroom behind the last sentence"},

		{Credit, "Von jr/ dpa 12. Mai 2024 - 21:01 Uhr\n\n" + story, []string{"Von jr/ dpa"}, "initials, an agency and the day"},
		{Credit, "Von jr/dpa\n\n" + story, []string{"Von jr/dpa"}, "the same on a line of its own"},
		{Credit, "von dpa\n\n" + story, []string{"von dpa"}, "an agency over a page whose title is lost"},
		{Credit, "von dpa und anderen hörte am Montag niemand, der am Hafen war, ein Wort.\n\n" + story, nil, "prose that begins a page"},
		{Credit, "von Jan Roth und dpa\n\n" + story, []string{"dpa"}, "an author and an agency, by a small word"},
		{Credit, "von Jan Roth und dpa hörte am Montag niemand, der am Hafen war, ein einziges Wort.\n\n" + story, nil, "prose"},
		{Byline, "von Jan Roth und dpa\n\n" + story, []string{"von Jan Roth"}, "the author beside the agency"},
		{Byline, "Veröffentlicht von: Harlowfuchs-Redaktion\n\n" + story, []string{"Veröffentlicht von: Harlowfuchs-Redaktion"}, "a newsroom"},
		{Byline, "Montag, 12. Mai 2024 um 15:58 • Jan Roth • Stand: 16:15\n\n" + story, []string{"Jan Roth"}, "between bullets"},
		{Byline, "Montag, 12. Mai 2024 um 15:58 • Hafen und Kai • Stand: 16:15\n\n" + story, nil, "a section between bullets"},
		{Byline, "Von unserem Redakteur Politik Jan Roth\n\n" + story, []string{"Von unserem Redakteur Politik Jan Roth"}, "the section for which the author writes"},
	} {
		source := "Kran stürzt um\n\n" + c.source
		var got []string
		for _, m := range newNormalizer(t, nil).TextIn(source, "de").Marks {
			if m.Kind == c.kind {
				got = append(got, source[m.Start:m.End])
			}
		}
		require.Equal(t, c.want, got, "%s: %q", c.why, c.source)
	}
	dutch := "Kraan valt om\n\nDoor onze redacteur Binnenland Jana de Rooij\n\nIn de haven is maandag een kraan op de pier gevallen."
	require.Equal(t, []string{"Door onze redacteur Binnenland Jana de Rooij|Jana de Rooij"}, marksOf(t, "nl", dutch, Byline))
}
