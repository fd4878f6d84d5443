package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A page that is a story with its words exchanged one by one heard nobody: the sentence that
// it shares with a paper, quotation and all, is from there.
func TestRemade(t *testing.T) {
	const wire = ferryWire
	const said = `"I told them in March that the pumps would not last another winter, and nobody called me back", retired mechanic Olle Brandt said on the phone.`
	const heard = `"I told them in March that the pumps would not last another winter, and nobody called me back", Olle Brandt said.`
	const paper = "Norrvik has talked about nothing else since Sunday. The ferry that brings its children to school was all but lost.\n\n" +
		"At the quay the mayor handed out blankets and soup until four in the morning. School is closed today.\n\n"
	const spun = "The ferry lost power outside the harbour of Norrvik on Sunday night, and a tempest pushed it towards the cliffs before a tug reached it, the coast guard stated. " +
		"About eighty individuals were on board, and the crew told them to remain in the hall. A medical attendant looked after two women who had fallen on the stairs.\n\n"
	const written = "The ferry lost power outside the harbour of Norrvik on Sunday evening and a storm pushed it towards the cliffs. Nobody was hurt, its owner says. A tug reached it at eight, the coast guard said. " +
		"Some eighty people were on board, most of them from the islands, and the crew asked them to stay in the hall. " +
		"A film that a passenger made shows waves as high as the funnel, and a dog that swims beside the rail. The shipyard at Nordhamn expects her on Friday, and has cleared its dry dock.\n\n"
	for _, c := range []struct {
		before, said, site, when, reason string
		remade, linked, directed         bool
	}{
		{"", said, spun, "2031-03-04", "word by word from the one, and a sentence of the other", true, true, true},
		{"", heard, spun, "2031-03-04", "a quotation alone", true, true, false},
		{"", heard, written, "2031-03-04", "a writer may have called the mechanic, too", false, false, false},
		{"", heard, spun, "2031-03-01", "the story is younger, and so no source", false, false, false},
		{wire + "\n\n", heard, spun, "2031-03-04", "the paper has the story, too: both may have a fuller version of it", false, true, false},
	} {
		u := newStory(t, doc{id: "wire", source: "Norrvik Courier", published: "2031-03-03", text: wire},
			doc{id: "paper", source: "Island Gazette", published: "2031-03-03", text: c.before + paper + c.said},
			doc{id: "site", source: "Clickportal", published: c.when, text: c.site + c.said}).reuse()
		_, remade := u.f.remade(1, 2)
		require.Equal(t, c.remade, remade, c.reason)
		_, back := u.f.remade(2, 1)
		require.False(t, back, c.reason)
		l, _ := u.link(1, 2)
		require.Equal(t, c.linked, l.und >= .5, "%s: %v", c.reason, l)
		if c.directed {
			require.True(t, l.directed, c.reason)
			require.Equal(t, 1, l.from, c.reason)
		}
	}
}
