package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// harbourPage is a page, one line of text under the other: a menu, the article
// with a box in its midst, and below it a list of other articles with their
// summaries, which no pattern knows a line of.
const harbourPage = `Subscribe
Sign In
Home
Harlow
Weston
Alcorta
Vale
Sea and shore
Tides
Markets
Boats
Contact Us
Privacy Policy
Three cranes fall in the port of Harlow
Share on Facebook
Share on Twitter
Three cranes fell in the port of Harlow in the night, and nobody was hurt, though the noise was heard as far as the lighthouse on the other side of the bay.
A crane is no tree, the master of the yard used to say: it does not lean before it falls, and whoever waits for that will wait until he stands beneath it.
The harbour master said that the oldest of them had been built when the port still had a railway, and that it had been painted more often than it had been looked at.
Most shared
The lighthouse keeper who counts herons
Share
Whether anybody had leaned a ladder against it is what the constable of the quay would like to know, and he has asked the painters, the divers and the gulls.
By noon the two cranes that stood in the basin had been made fast with ropes, and the ferry could leave with a delay of some hours and with most of its passengers.
The yard, which made them, has been a museum for thirty years, so that nobody is left to be asked how they were put together, or whether they ever had a twin.
Share this story
Leave a comment
Follow us on Twitter
Lamp oil is dearer again
A litre costs a crown more than in spring, and the grocers of the old town say that they cannot help it.
3 hours ago
The tannery opens its doors
Visitors may see the vats, if they hold their breath.
5 hours ago
Nets for the whole bay
An old craft finds young hands, and a shed to work in.
Yesterday's tide in pictures
6 hours ago
A bridge for the ferry
The council wants one; the ferryman does not.
8 hours ago
Advertise With Us
Terms of Use
`

func TestOutsideOfTheArticle(t *testing.T) {
	got := []string{}
	for _, line := range furnitureOf(t, "en", harbourPage) {
		line, _, _ = strings.Cut(line, "|")
		got = append(got, line)
	}
	for line := range strings.SplitSeq(strings.TrimSpace(harbourPage), "\n") {
		own := strings.HasPrefix(line, "Three cranes") || len(line) > 150
		switch {
		case own:
			require.NotContains(t, got, line, "the article keeps its title, and what follows on a box")
		case strings.HasPrefix(line, "A litre") || strings.HasPrefix(line, "Visitors"):
			require.NotContains(t, got, line, "the first sentences below may be the article's")
		default:
			require.Contains(t, got, line, "of the page, and not of the article")
		}
	}
}

// A text without buttons is no page, however short its lines are.
func TestOutsideOfNoPage(t *testing.T) {
	var poem strings.Builder
	for line := range strings.SplitSeq(harbourPage, "\n") {
		if len(line) > 150 || strings.Contains(line, "The ") || strings.Contains(line, "A ") {
			poem.WriteString(line + "\n")
		}
	}
	require.Empty(t, furnitureOf(t, "en", poem.String()), "nothing in it is a page's")
}

// A heading such as "Related" is one wherever it stands in the text, whether its
// lines are parted by one line end or by two.
func TestHeadingsBelowTheTitle(t *testing.T) {
	const text = "Three cranes fall in Harlow\nThree cranes fell in the port in the night, and nobody was hurt by them, nor by the waves.\nRelated articles\nThe tannery opens its doors\n"
	require.Equal(t, []string{"Related articles|teaser", "The tannery opens its doors|teaser"}, furnitureOf(t, "en", text), "one line end")
	require.Equal(t, []string{"Related articles|teaser", "The tannery opens its doors|teaser"}, furnitureOf(t, "en", strings.ReplaceAll(text, "\n", "\n\n")), "two")
	require.Empty(t, furnitureOf(t, "en", "Breaking news: three cranes fall\nThree cranes fell in the port in the night, and nobody was hurt.\n"), "a title may open so")
}

func TestAges(t *testing.T) {
	for _, c := range []struct {
		language, line string
		want           bool
	}{
		{"en", "13 hours ago", true}, {"en", "updated 15M ago", true}, {"en", "an hour ago", true}, {"de", "vor 3 Stunden", true},
		{"fr", "il y a 2 heures", true}, {"es", "hace 5 minutos", true}, {"pt", "há 2 horas", true}, {"it", "3 ore fa", true}, {"nl", "2 uur geleden", true},
		{"en", "Long ago", false}, {"en", "Three cranes fell", false}, {"fr", "il y a foule", false}, {"de", "vor Harlow", false},
	} {
		m := new(marker)
		m.begin(newNormalizer(t, nil), c.line, c.language, nil)
		m.scan(0)
		m.lookUp()
		require.Equal(t, c.want, m.ageAlone(&m.lines[0]), c.line)
	}
}

// The sum of bodyOf is the greatest of all stretches.
func TestBodyOfIsTheGreatest(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		lines := make([]pageLine, r.IntN(20))
		for i := range lines {
			lines[i] = pageLine{sort: pageSort(r.IntN(4)), tokens: int32(r.IntN(60))}
		}
		from, to, worth := bodyOf(lines)
		sum := func(a, b int) (n int) {
			for i := a; i < b; i++ {
				n += lines[i].worth()
			}
			return n
		}
		require.Equal(t, worth, sum(from, to), "the stretch has the sum that is said")
		for a := range lines {
			for b := a; b <= len(lines); b++ {
				require.LessOrEqual(t, sum(a, b), worth, "no stretch has more: %v", lines)
			}
		}
	}
}
