package lineage

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every signal is explained in the design notes, with the weight it has.
func TestSignalsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/design-cues.md")
	require.NoError(t, err)
	type row struct{ name, school, weight, strong string }
	var want, got []row
	for _, s := range signals {
		strong := "no"
		if s.strong {
			strong = "yes"
		}
		want = append(want, row{"`" + s.name + "`", string(s.school), strconv.FormatFloat(s.weight, 'g', -1, 64), strong})
	}
	for line := range strings.Lines(string(page)) {
		if f := strings.Split(line, "|"); strings.HasPrefix(line, "| `") {
			for i := range f {
				f[i] = strings.TrimSpace(f[i])
			}
			got = append(got, row{f[1], f[2], f[3], f[4]})
			require.NotEmpty(t, f[5], "where the weight of %s comes from", f[1])
		}
	}
	require.Equal(t, want, got)
}

// No cue but a clock or a link outweighs what was measured for the best clock,
// and growth is never strong.
func TestSignalBounds(t *testing.T) {
	for _, s := range signals {
		require.Positive(t, s.weight, s.name)
		require.LessOrEqual(t, s.weight, 3.0, s.name)
		if s.school == growthSchool {
			require.False(t, s.strong, "%s: growth claims nothing", s.name)
			require.LessOrEqual(t, s.weight, 1.2, s.name)
		}
	}
}
