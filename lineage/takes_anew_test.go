package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What an agency sent twice from one place opens anew the second time; a print opens as the story does, and
// a page has things of pages about it.
func TestToldAnew(t *testing.T) {
	const (
		first = "VELLMARK (Reuters) - Four barges broke loose at Vellmark on Tuesday night, the harbour office said. A keeper pulled one man out of the water, and nobody else was on board."
		next  = "VELLMARK (Reuters) - A saw cut the ropes of four barges that went adrift at Vellmark, a keeper told the court on Tuesday. He pulled one man out of the water, and nobody else was on board."
		cut   = "VELLMARK (Reuters) - Four barges broke loose at Vellmark on Tuesday night, the harbour office said."
	)
	for _, tt := range []struct {
		reason, a, b string
		anew         bool
	}{
		{"another lead", first, next, true},
		{"a print that was cut", first, cut, false},
		{"a page with its prompts", first, "Share this article on Facebook\n\n" + next + "\n\nRead more: Who pays for the quay", false},
		{"a paper's page", first, "The Vellmark Courier\n\n" + next, false},
		{"another place", first, "TARNBY" + next[len("VELLMARK"):], false},
	} {
		f := readStory(t, "en", tt.a, tt.b)
		require.Equal(t, tt.anew, f.toldAnew(0, 1), tt.reason)
		require.Equal(t, tt.anew, f.toldAnew(1, 0), tt.reason)
	}
}

// A paper prints what its agency sent below its own name and puts the agency's behind it. A headline is no paper's name, and of two
// papers' pages neither is the agency's.
func TestPrintedBelowPaper(t *testing.T) {
	const body = "Four barges broke loose at Vellmark on Tuesday night, the harbour office said. A keeper pulled one man out of the water, and nobody else was on board when they went under the bridge."
	sent := "Barges adrift at Vellmark\n\nVELLMARK (Reuters) - " + body + " The ropes were old."
	for _, tt := range []struct {
		reason, a, b string
		client       bool
	}{
		{"an English paper", sent, "Barges adrift\n\nThe Vellmark Courier\n\n" + body + "\n\nReuters", true},
		{"a Spanish one", sent, "Barges adrift\n\nFaro de Vellmark\n\n" + body + "\n\n(Reuters)", true},
		{"with a hyphen", sent, "Vellmark-Rundschau\n\n" + body + " (Reuters)", true},
		{"its author is left out", "Barges adrift\n\nBy Joan Tilley, PA\n\n" + body, "The Vellmark Courier\n\nPA\n\n" + body, true},
		{"its author is named", "Barges adrift\n\nBy Joan Tilley, PA\n\n" + body, "The Vellmark Courier\n\nBy Joan Tilley, PA\n\n" + body, false},
		{"under the agency's copyright", sent + "\n\n© Reuters", "The Vellmark Courier\n\n" + body + " (Reuters)", true},
		{"a headline", sent, "Vellmark Mourns\n\n" + body + "\n\nReuters", false},
		{"the dateline is kept", sent, "The Vellmark Courier\n\nVELLMARK (Reuters) - " + body, false},
		{"two papers", "The Tarnby Herald\n\n" + sent, "The Vellmark Courier\n\n" + body + "\n\nReuters", false},
		{"another story", sent, "The Vellmark Courier\n\nThe mill at Vellmark was sold to its miller on Monday for a crown, and he will paint it. A keeper pulled one man out of the water.\n\nReuters", false},
	} {
		f := readStory(t, "en", tt.a, tt.b)
		require.Equal(t, tt.client, f.clientOf(0, 1), tt.reason)
		require.False(t, f.clientOf(1, 0), tt.reason)
	}
}

// What was to follow stands in the take that has the first one and more.
func TestMoreFollows(t *testing.T) {
	const body = "VELLMARK (Reuters) - Four barges broke loose at Vellmark on Tuesday night, the harbour office said. A keeper pulled one man out of the water."
	for _, tt := range []struct {
		reason, b string
		weight    float64
	}{
		{"and more", body + " The ropes had been cut with a saw, he told the court of the port on Wednesday, and showed it to the judge.", sigMarker.weight},
		{"and no more", body, sigMarker.weight / 2},
	} {
		f := readStory(t, "en", body+"\n\nMore follows.", tt.b)
		c := f.find(sigMarker)
		require.NotNil(t, c, tt.reason)
		require.InDelta(t, tt.weight, c.Weight, 1e-9, tt.reason)
	}
}

// Texts under an agency's dateline are its takes, unless pages put things of theirs around one: those are clients' prints.
func TestPrintedPagesAreNoTakes(t *testing.T) {
	const body = "VELLMARK (Reuters) - Four barges broke loose at Vellmark on Tuesday night, the harbour office said. A keeper pulled one man out of the water, and nobody else was on board."
	for _, tt := range []struct {
		reason, a, b string
		takes        bool
	}{
		{"as they were sent", body, body + " The ropes were old.", true},
		{"with the agency's rights and thanks", body, body + " The ropes were old.\n\n© Reuters", true},
		{"one with a prompt", "Share on Facebook Share on Twitter\n\n" + body, body + " The ropes were old.", false},
		{"two pages", "Share on Facebook Share on Twitter\n\n" + body, "Skip to main content\n\n" + body + " The ropes were old.\n\nSign up for our newsletter", false},
	} {
		require.Equal(t, tt.takes, readStory(t, "en", tt.a, tt.b).takesAlone(), tt.reason)
	}
}
