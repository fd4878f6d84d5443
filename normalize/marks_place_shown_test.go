package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What shows that a name before a story is a place's, and names of other things in its place.
func TestShownTowns(t *testing.T) {
	const story = "Am Hafen ist am Montag ein Kran auf die Mole gestürzt und hat zwei Boote getroffen, die dort seit dem Winter lagen."
	for _, c := range []struct {
		language, source string
		want             []string
		why              string
	}{
		{"de", "Kran stürzt um\n\nHarlow/Weston - " + story + " Er stand in Weston am Ufer.", []string{"Harlow/Weston -"}, "the text returns to one of two"},
		{"de", "Kran stürzt um\n\nHarlow – " + story + " Das Bergdorf Harlow war gewarnt.", []string{"Harlow –"}, "what the place is"},
		{"de", "Kran stürzt um\n\nEin Kran hat im hessischen Harlow-Weston eine Mole getroffen.\n\nHarlow-Weston - " + story, []string{"Harlow-Weston -"}, "where it lies"},
		{"de", "Kran stürzt um\n\nVellingen - " + story, []string{"Vellingen -"}, "as towns are called"},
		{"de", "Kran stürzt um\n\nNordhausen/Harlow | " + story, []string{"Nordhausen/Harlow |"}, "before a stroke"},
		{"de", "Kran stürzt um\n\nPORT-AU-HARLOW | " + story + " Der Hafen in Port-au-Harlow ist zu. (dpa)", []string{"PORT-AU-HARLOW |"}, "in capitals, below in small letters"},
		{"de", "Kran stürzt um\n\nHB HAMBURG. " + story, []string{"HB HAMBURG."}, "a paper's sign before its place"},
		{"de", "Kran stürzt um\n\ndpa Hamburg.\n\n" + story, []string{"dpa Hamburg."}, "an agency and its place on a line"},
		{"de", "Kran stürzt um\n\ndpa Harlow/Weston. " + story + " Er stand in Harlow.", []string{"dpa Harlow/Weston."}, "the same before the story"},
		{"de", "Kran stürzt um\n\nHamburg –\n\n" + story, []string{"Hamburg –"}, "on a line of its own"},
		{"de", "Kran stürzt um\n\nSkispringen - " + story, nil, "a sport ends as towns do"},
		{"de", "Kran stürzt um\n\nMehr Schwingen - " + story, nil, "a thing ends as towns do"},
		{"de", "Kran stürzt um\n\nHafen - Im neuen Hafen ist am Montag ein Kran auf die Mole gestürzt, und im alten Hafen auch.", nil, "a thing may be new"},
		{"de", "Kran stürzt um\n\nEILIG | " + story + " Die Wehr war eilig am Hafen.", nil, "a rubric in capitals"},
		{"de", "Kran stürzt um\n\nEU PLANT. " + story, nil, "no place behind a short word in capitals"},
		{"de", "Kran stürzt um\n\ndpa Themen.\n\n" + story, nil, "an agency and no place"},
		{"de", "Fahrten im Mai\n\nHamburg –\nHarlow –\nWeston", nil, "no story below"},
		{"nl", "Kraan valt om\n\nHarlow - In de haven is maandag een kraan op de pier gevallen. De gemeente Harlow was gewaarschuwd.", []string{"Harlow -"}, "a Dutch municipality"},
		{"nl", "Kraan valt om\n\nVerkiezingen - In de haven is maandag een kraan op de pier gevallen, en dat was te voorzien.", nil, "Dutch things end so"},
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
