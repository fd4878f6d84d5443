package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Who credits an agency with what the agency's story of the next day lacks has it from the story before.
func TestCreditsBefore(t *testing.T) {
	const (
		shared = " The dam above Varn holds three times the water for which its builders made it in the year of the flood."
		asked  = " The mayor could not be reached when [attribution|AFP|asked: asked by AFP], and the gates stayed shut."
		friday = "The gates of the dam stayed shut on [date|friday: Friday] while the rain went on."
		after  = "The gates of the dam were opened on [date|saturday: Saturday] after two days of rain."
	)
	for _, tt := range []struct {
		name, agency, page string
		want               bool
	}{
		{"the agency's story is of the next day and lacks what it was told", after + shared, friday + shared + asked, true},
		{"it has what it was told", after + shared + asked, friday + shared + asked, false},
		{"it is of the same day", friday + shared, friday + shared + asked, false},
		{"the page tells of that day too", after + shared, friday + shared + asked + " They were opened on [date|saturday: Saturday].", false},
		{"the page names no day", after + shared, "The gates of the dam stayed shut while the rain went on." + shared + asked, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := newStory(t, doc{id: "a", source: "AFP", text: tt.agency}, doc{id: "b", text: tt.page})
			require.Equal(t, tt.want, f.creditsBefore(0, 1))
			require.Equal(t, tt.want, len(credited(f, 0, 1, f.passages(0, 1))) == 0, "the credit says whose text is the source")
		})
	}
}
