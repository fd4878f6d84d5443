package wiretrace_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
)

// Of three versions of one paper the tree may say of two what their toll denies: then
// nothing is said of these two.
func TestTheTreeDoesNotDenyAToll(t *testing.T) {
	version := func(id, dead, more string) wiretrace.Document {
		return wiretrace.Document{ID: id, Source: "Harlow Post", Body: text("At least "+dead+" people were killed when a ferry sank off Vellmark on Monday, the coast guard said.",
			"The ship had left Harlow at dawn with some 200 people on board, most of them fishermen on their way to the northern islands.",
			"The coast guard of Vellmark has sent four boats and a helicopter to look for the missing. \"The sea is rough and the night is coming,\" captain Ada Quill said.",
			"It is not known why the ship sank."+more)}
	}
	inspected := " The owner of the ship said that it had been inspected in May."
	r, err := wiretrace.Analyze(context.Background(), []wiretrace.Document{version("30", "30", ""), version("35", "35", inspected), version("41", "41", inspected)}, nil)
	require.NoError(t, err)
	require.Len(t, r.Lineages, 1)
	require.Len(t, r.Lineages[0].Derivations, 2)
	for _, d := range r.Lineages[0].Derivations {
		require.False(t, d.Directed && d.From > d.To, "%s -> %s, against which speak %v", d.From, d.To, d.Against)
	}
}
