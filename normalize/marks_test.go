package normalize

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// A markCase says what marks of one kind a text has: each as its span's text,
// then value and detail after bars.
type markCase struct {
	text string
	want []string
	why  string
}

// withoutSpeakers are the marks but for those of speakers, who publish nothing: most tests
// ask who is taken for an outlet or an authority.
func withoutSpeakers(marks []Mark) []Mark {
	return slices.DeleteFunc(slices.Clone(marks), func(m Mark) bool { return m.Detail == speakerDetail })
}

// marksOf lists the marks of the kinds as "text|value|detail", but for speakers.
func marksOf(t *testing.T, language, text string, kinds ...MarkKind) []string {
	t.Helper()
	n, err := New(nil)
	require.NoError(t, err)
	cutOff(n, language, text)
	inAnyLanguage(n, text)
	got := []string{}
	for _, m := range withoutSpeakers(n.TextIn(text, language).Marks) {
		for _, k := range kinds {
			if m.Kind == k {
				got = append(got, strings.TrimRight(text[m.Start:m.End]+"|"+m.Value+"|"+m.Detail, "|"))
			}
		}
	}
	return got
}

// cutOff reads text as far as each of its words and signs, as an excerpt has it: no grammar may
// look for what is not there any more.
func cutOff(n *Normalizer, language, text string) {
	if race.Enabled || len(text) > 1000 {
		return
	}
	inside := false
	for i, r := range text {
		was := inside
		if inside = unicode.IsLetter(r) || unicode.IsDigit(r); !was || !inside {
			n.TextIn(text[:i], language)
		}
	}
}

// inAnyLanguage reads text as if it were in each language that marks are read in, in another one
// and in none: texts are detected wrongly, and names of all languages are looked for in all.
func inAnyLanguage(n *Normalizer, text string) {
	for _, language := range []string{"en", "de", "fr", "es", "it", "pt", "nl", "pl", "und"} {
		n.TextIn(text, language)
	}
}

func checkMarks(t *testing.T, language string, kind MarkKind, cases []markCase) {
	t.Helper()
	for _, c := range cases {
		want := c.want
		if want == nil {
			want = []string{}
		}
		require.Equal(t, want, marksOf(t, language, c.text, kind), "%s of %q: %s", kind, c.text, c.why)
	}
}

func ExampleNormalizer_marks() {
	n, err := New(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	t := n.TextIn("PORT WESTON, Aug 6 (Reuters) - Alcor's shares rose 2 percent in mid-day trading, "+
		"the Wall Street Journal reported.\n\nAlso Read: Ferry strike ends\n", "en")
	for _, m := range t.Marks {
		fmt.Printf("%s %q %q: %s\n", m.Kind, m.Value, m.Detail, t.Source[m.Start:m.End])
	}
	// Output:
	// dateline "Reuters" "--08-06": PORT WESTON, Aug 6 (Reuters) -
	// date "--08-06" "": Aug 6
	// clock "midday" "+2%": rose 2 percent in mid-day trading
	// attribution "The Wall Street Journal" "reported": the Wall Street Journal reported
	// furniture "teaser" "": Also Read: Ferry strike ends
}

// Marks are in order, inside the text and never empty, and the same on every
// run.
func TestMarksInOrder(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	text := strings.Repeat("BERLIN, 6. August (dpa) - Das sagte sie der dpa am Montag. \"So geht es nicht\", hieß es.\n\n© 2018 dpa\n\n", 40)
	first := n.Text(text)
	end := int32(0)
	for i, m := range first.Marks {
		require.Less(t, m.Start, m.End, "mark %d", i)
		require.LessOrEqual(t, int(m.End), len(text))
		require.LessOrEqual(t, end, m.Start, "mark %d begins before the one before it", i)
		end = m.Start
	}
	require.Equal(t, first.Marks, n.Text(text).Marks)
}

// A text without marks is the same whether or not a text with marks came
// before it: scratch that is used again must not show.
func TestNoMarks(t *testing.T) {
	n := newNormalizer(t, nil)
	for range 3 {
		n.Text("PARIS (AFP) - The bank rose again.\n\nRead more: The bank fell")
		require.Nil(t, n.Text("the").Marks)
	}
}
