package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	siteMenu = `Harlow Gazette
Subscribe
Log in
Harlow bakes: forty years of the quay's own oven
Rowers find a bell that nobody rang
News
Port
Council
Courts
Weather
Sport
Rowing
Ferries
Obituaries
Classifieds`
	pageTitle = `Crane falls on the old quay of Harlow
Ships are sent to Weston until Thursday
Jane Roe
Facebook
Print`
	pageProse = `The port of Harlow was shut on Monday after a crane fell on the old quay and took two bollards and a bench with it into the river.
Nobody was hurt, said the harbour master, who had seen it from her window and thought at first that it was thunder.
Ships will be sent to Weston until Thursday, when divers are to look for the bench.`
	pageFoot = `Share this article
More from Harlow Gazette
What the divers found in spring
Privacy
Contact
About us
Puzzles
Letters to the quay
Advertise
Terms of use`
)

// A page's whole text, one line under the other as it is copied from a screen.
func TestWholePage(t *testing.T) {
	for _, between := range []string{"\n", "\n\n"} {
		page := strings.ReplaceAll(strings.Join([]string{siteMenu, pageTitle, pageProse, pageFoot}, "\n"), "\n", between)
		n, err := New(nil)
		require.NoError(t, err)
		text := n.TextIn(page, "en")
		marked := func(line string) bool {
			at := int32(strings.Index(page, line))
			for _, m := range text.Marks {
				if m.Kind == Furniture && m.Start <= at && int(m.End) >= int(at)+len(line) {
					return true
				}
			}
			return false
		}
		for line := range strings.SplitSeq(siteMenu, "\n") {
			require.True(t, marked(line), "%q is the site's", line)
		}
		for line := range strings.SplitSeq(pageTitle, "\n") {
			require.False(t, marked(line) && line != "Print" && line != "Facebook", "%q is the article's, or stands beside it", line)
		}
		for line := range strings.SplitSeq(pageProse, "\n") {
			require.False(t, marked(line), "%q is the article", line)
		}
		for line := range strings.SplitSeq(pageFoot, "\n") {
			require.True(t, marked(line), "%q is the page's", line)
		}
	}
}

// Lists are no menus, and a text that has nothing of a page keeps all of its lines.
func TestListsAreNoMenus(t *testing.T) {
	crews := "Crews of the Harlow regatta\n\n" + strings.Repeat("Weston\nHarlow\nOld Quay\nAlcorta\nThe Ferry\n", 4)
	crews = strings.ReplaceAll(crews, "\nWeston\n", "\nWeston Rowers\n")
	require.Empty(t, marksOf(t, "en", crews+"\n"+pageProse, Furniture), "a list above prose")
	require.Empty(t, marksOf(t, "en", "Crane falls\n\n"+pageProse+"\n\n"+crews, Furniture), "a list below prose")
	titled := siteMenu + "\nCouncil Tax\nHarbours\n" + pageTitle + "\n" + pageProse + "\nCrane falls on the old quay of Harlow\n" + pageProse + "\nCrane falls on the old quay of Harlow\n" + pageProse
	got := strings.Join(marksOf(t, "en", titled, Furniture), "\n")
	require.Equal(t, 2, strings.Count(got, "Crane falls"), "the title over two pictures, but not over the text: %s", got)
}

// A line in small letters makes wrapped prose of the lines around it, not of all.
func TestSmallLettersInMenu(t *testing.T) {
	page := strings.Replace(siteMenu, "Weather", "weather now", 1) + "\n" + pageTitle + "\n" + pageProse + "\n" + pageFoot
	got := marksOf(t, "en", page, Furniture)
	require.Contains(t, got, "weather now|footer")
	require.Contains(t, got, "Puzzles|footer")
}
