package normalize

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// What nobody sees parts no words and hides no sign: a byte order mark in front of a feed's
// text, the zero-width spaces that editors leave around names, soft hyphens in long words.
func TestUnseenCharacters(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	for _, c := range []struct {
		text, value, span string
		kind              MarkKind
	}{
		{"\"We will not sell,\" she told Reu\u00adters on Monday.", "Reuters", "told Reu\u00adters", Attribution},
		{"\"We will not sell,\" she told Reu\u200bters on Monday.", "Reuters", "told Reu\u200bters", Attribution},
		{"\"We will not sell,\" she told\u200b Reuters on Monday.", "Reuters", "told\u200b Reuters", Attribution},
		{"\"We will not sell,\" she told \u200bReuters on Monday.", "Reuters", "told \u200bReuters", Attribution},
		{"\"We will not sell,\" she told Reuters\u200b on Monday.", "Reuters", "told Reuters", Attribution},
		{"\"We will not sell,\" she told \u200eReuters\u200f on Monday.", "Reuters", "told \u200eReuters", Attribution},
		{"\ufeffHARLOW, Aug 6 (Reuters) - The council of Harlow voted to close the bridge.", "Reuters", "HARLOW, Aug 6 (Reuters) -", Dateline},
		{"🔴 HARLOW, Aug 6 (Reuters) - The council of Harlow voted to close the bridge.", "Reuters", "HARLOW, Aug 6 (Reuters) -", Dateline},
		{"▶ HARLOW, Aug 6 (Reuters) - The council of Harlow voted to close the bridge.", "Reuters", "HARLOW, Aug 6 (Reuters) -", Dateline},
		{"\ufeffBy Jane Roe\n\nThe council of Harlow voted to close the bridge.", "Jane Roe", "By Jane Roe", Byline},
		{"\ufeffUPDATE 2-Arle Bank cuts its outlook", "update 2", "UPDATE 2-", Version},
		{"\u200b© 2018 AFP", "AFP", "© 2018 AFP", Copyright},
		{"The council voted on Mon\u00adday.", "monday", "Mon\u00adday", Date},
	} {
		found := false
		for _, m := range n.TextIn(c.text, "en").Marks {
			if m.Kind == c.kind && m.Value == c.value {
				found = true
				require.Equal(t, c.span, c.text[m.Start:m.End])
			}
		}
		require.True(t, found, "%q has a %s of %q", c.text, c.kind, c.value)
	}
	for _, text := range []string{"🔴 Three cranes fell in Harlow, and nobody was hurt.", "\u200b", "\ufeff\u200b \u00ad\n", "▶"} {
		for _, m := range n.TextIn(text, "en").Marks {
			require.NotContains(t, []MarkKind{Dateline, Byline, Credit, Version}, m.Kind, "%q", text)
		}
	}
}

// What marks are read through, words are folded without.
func TestIgnoredIsIgnorable(t *testing.T) {
	for r := range rune(0x10FFFF) {
		if s := string(r); ignored(s, 0) > 0 {
			require.Equal(t, len(s), ignored(s, 0))
			require.True(t, unicode.Is(ignorable, r), "%U", r)
		}
	}
}
