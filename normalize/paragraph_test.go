package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func paragraphs(x *Text) []string {
	var out []string
	for _, p := range x.Paragraphs {
		out = append(out, strings.Join(strings.Fields(x.Quote(p)), " "))
	}
	return out
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		reason, source string
		want           []string
	}{
		{"blank lines", "One here.\n\nTwo here.\n \t\nThree here.", []string{"One here", "Two here", "Three here"}},
		{"a paragraph is a line", "The harbour closed on Monday.\nShips waited outside.\n“We wait,” one master said.",
			[]string{"The harbour closed on Monday", "Ships waited outside", "We wait,” one master said"}},
		{"a heading", "Harbour closes\nThe harbour closed on Monday.", []string{"Harbour closes", "The harbour closed on Monday"}},
		{"no line end at all", "The harbour closed. Ships waited.", []string{"The harbour closed. Ships waited"}},
		{"carriage returns", "One here.\r\n\r\nTwo here.\r\nThree here.", []string{"One here", "Two here", "Three here"}},
		{"paragraph and page separators", "One here.\u2029Two here.\fThree here.", []string{"One here", "Two here", "Three here"}},
		{"a scraper's line ends inside a sentence", "The minister met\nenvoys of the port.\nShips waited.\nNobody paid.\nIt rained.",
			[]string{"The minister met envoys of the port", "Ships waited", "Nobody paid", "It rained"}},
		{"wrapped lines", "The harbour of the old town closed on Monday after\nthe crane fell, and ships that wait outside have to\nturn to the river, said the master of the port.\n\nNobody was hurt by the crane, which is the third that\nhas fallen.",
			[]string{"The harbour of the old town closed on Monday after the crane fell, and ships that wait outside have to turn to the river, said the master of the port",
				"Nobody was hurt by the crane, which is the third that has fallen"}},
		{"wrapped lines with names at the break", "The harbour of the old town closed on Monday when\nAnna Thorne went to see the crane, which is now on\nthe ground, and told all ships that wait outside to\nturn to the river.",
			[]string{"The harbour of the old town closed on Monday when Anna Thorne went to see the crane, which is now on the ground, and told all ships that wait outside to turn to the river"}},
		{"wrapped lines with a heading and a short last line", "Harbour closes\nThe harbour of the old town closed on Monday after\nthe crane fell on the quay and ships had to turn to\nthe river.\nNobody was hurt by the crane, which is the third that\nhas fallen.",
			[]string{"Harbour closes", "The harbour of the old town closed on Monday after the crane fell on the quay and ships had to turn to the river",
				"Nobody was hurt by the crane, which is the third that has fallen"}},
		{"wrapped list", "The port says that it will do three things now, and\nhopes for more:\n* open the river to ships that have waited for a day\nor longer;\n* pay.",
			[]string{"The port says that it will do three things now, and hopes for more", "open the river to ships that have waited for a day or longer", "pay"}},
	} {
		x := plain(t).TextIn(c.source, "en")
		require.Equal(t, c.want, paragraphs(x), c.reason)
		checkRanges(t, x)
	}
}

func TestQuoted(t *testing.T) {
	for _, c := range []struct{ reason, source, want string }{
		{"straight", `He said "we go" and went.`, "we|go"},
		{"curly", "He said “we go” and went.", "we|go"},
		{"single", "He said 'we go' and went.", "we|go"},
		{"apostrophes are none", "The banks' loans didn't grow in the '90s, the owner's share did.", ""},
		{"a plural inside single marks", "He said 'the banks' share' and went.", "the|banks|share"},
		{"German", "Er sagt: „Wir gehen“ und ging.", "Wir|gehen"},
		{"French with spaces", "Il dit : « On y va » et part.", "On|y|va"},
		{"French with spaces, before points", "« Non », dit-il. Il part (« enfin ») et rit « un peu ».", "Non|enfin|un|peu"},
		{"an omission that opens", "Er sagt: »... und wir gehen« und ging.", "und|wir|gehen"},
		{"German guillemets", "Er sagt: »Wir gehen« und ging.", "Wir|gehen"},
		{"Swedish", "Han sa: ”Vi går” och gick.", "Vi|går"},
		{"Japanese", "社長は「行く」と言った", "行|く"},
		{"single inside double", `"They said 'no' to us," he said.`, "They|said|no|to|us"},
		{"a broken one quotes nothing", "He said “we go and went.\nThe next “one” is whole.", "one"},
		{"a closing mark alone", "He said we go” and went.", ""},
		{"the wrong glyph closes", "He said “we go“ and went.", "we|go"},
		{"over two paragraphs", "“We go.\n“We went,” he said.", "We|go|We|went"},
		{"no paragraph end inside", "“We go.\nHe said “no”.", "no"},
		{"keyed with grave accents", "``We go,'' he said, ``and you''. Then 'it' rained.", "We|go|and|you|it"},
		{"grave accents left open by their paragraph", "Run ``go.\n\nThe rest is silence.'' It ended.", ""},
		{"an inch mark", `A 6" pipe and a 4" pipe.`, ""},
	} {
		x := plain(t).Text(c.source)
		var got []string
		for _, w := range x.Words {
			if w.Flags&Quoted != 0 {
				got = append(got, x.Source[w.Start:w.End])
			}
		}
		require.Equal(t, c.want, strings.Join(got, "|"), "%s: %s", c.reason, c.source)
	}
}
