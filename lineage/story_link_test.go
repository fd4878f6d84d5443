package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who credits an agency for one sentence has what stands in others, in words of his own,
// from the event: what he owes to the agency is a fact.
func TestCreditBesideWhatIsReworded(t *testing.T) {
	const (
		agency  = "[dateline|AFP: TARNBY (AFP) -] "
		theirs  = "The ferry Alma was crossing from the town of Tarnby to the harbour of Sund on the island of Orrick when it struck a rock shortly before noon, officials said. "
		ours    = "The crossing from Tarnby was bound for the harbour of Sund on Orrick, the largest island, when the ferry Alma struck a rock just before noon. "
		nobody  = "The coast guard expected to find nobody alive by the evening. "
		wreck   = "Divers went down to the wreck three times in the afternoon and came back with nothing but a child's coat."
		weather = "The weather was fine, and the wind had dropped since the morning to a breeze from the west."
	)
	for _, tt := range []struct {
		reason, text string
		linked       bool
	}{
		{"for a sentence of its own", ours + weather + " No more bodies would be found, [attribution|AFP|according: according to AFP].", false},
		{"for what it rewords", "The crossing from Tarnby was bound for the harbour of Sund on Orrick, the largest island, when the ferry Alma struck a rock just before noon, officials [attribution|AFP|told: told AFP]. " + weather, true},
		{"for all of it", ours + weather + "\n\n[credit|AFP|with: With material from AFP]", true},
	} {
		f := newStory(t, doc{id: "a", text: agency + theirs + nobody + wreck}, doc{id: "b", text: tt.text, source: "The Orrick Echo"})
		_, ok := f.reuse().link(0, 1)
		require.Equal(t, tt.linked, ok, tt.reason)
	}
}
