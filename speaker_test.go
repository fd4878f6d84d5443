package wiretrace_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
)

// Whom a text alone takes for anybody who speaks may be an outlet that the story knows. Then it
// is reported as one, and not twice.
func TestSpeakerThatIsAnOutlet(t *testing.T) {
	const told = "Eleven crates of saffron stood in the old lighthouse of Norrvik when the customs came on Tuesday morning, and nobody on the quay could say whose they were or how long they had been there."
	rep, err := wiretrace.Analyze(context.Background(), []wiretrace.Document{
		{ID: "line", Source: "Skerry Line", Language: "en", Body: told + "\n\nThe keeper had left the island a week before."},
		{ID: "copy", Source: "Radio Fjord", Language: "en", Body: told + "\n\nSkerry Line said the keeper had left. The harbour master said he knew nothing of it."},
	}, nil)
	require.NoError(t, err)
	require.Equal(t, "copy", rep.Documents[1].ID)
	var got []string
	for _, m := range rep.Documents[1].Marks {
		if m.Kind == "attribution" {
			got = append(got, m.Value+"/"+m.Detail)
		}
	}
	require.Equal(t, []string{"Skerry Line/reported", "/speaker"}, got)
}
