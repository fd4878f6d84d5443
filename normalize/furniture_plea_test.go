package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A box that asks for money or consent is as long as a paragraph.
func TestPleas(t *testing.T) {
	const (
		known = "Support us"
		first = "From the quays of Narvia to the courts of the capital, the Echo is there when a story begins, and we know how long it takes to part the facts from the noise."
		plea  = "At such a time we need reporters everywhere. Your donation allows us to keep sending journalists to every story, and your subscription keeps our articles free."
		end   = "Your subscription makes the difference"
	)
	a := riverProse["en"]
	in := func(lines ...string) []string {
		return furnitureOf(t, "en", a[0]+"\n\n"+strings.Join(lines, "\n\n")+"\n\n"+a[1]+"\n\n"+a[2])
	}
	got := strings.Join(in("Subscribe to our newsletter", first, plea, end), "\n")
	require.Contains(t, got, first+"|prompt", "between two that ask")
	require.Contains(t, got, plea+"|prompt")
	rules := "Please keep your comment free of links to other websites. We read every comment before it stands on our page, and you may edit yours in your profile for an hour."
	require.Contains(t, strings.Join(furnitureOf(t, "en", a[0]+"\n\nShare on Facebook\n\nLeave a comment\n\n"+a[1]+"\n\n"+a[2]+"\n\n"+rules), "\n"), rules+"|prompt", "the rules for comments, below all prose")

	for why, line := range map[string]string{
		"somebody who speaks of her own":      "“We need divers, and your tug is too small for us,” said the harbour master of Varnholt. “You will see that the bow of our dredger rises when the water does.”",
		"a story about papers":                "The Echo lost half of its readers in two years, its editor said on Monday, and the newsroom was told that the river pages would close before the summer.",
		"what readers can do, of the article": "If you live below the old bridge of Varnholt, the river office asks you to keep your boat at home until the tug has lifted the bow of the dredger out of the Orla.",
	} {
		require.NotContains(t, strings.Join(in("Subscribe to our newsletter", line), "\n"), line, why)
	}
	letter := "You asked us why we left your paper, and we tell you: our article on your pages was never read, and you did not answer our email or our comment in your forum."
	require.Empty(t, furnitureOf(t, "en", "A letter to an editor\n\n"+letter+"\n\n"+letter+" Yours.\n\n"+letter), "a letter speaks to its reader throughout")
}
