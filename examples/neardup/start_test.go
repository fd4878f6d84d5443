package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The command begins at once: no package that is linked makes large tables
// before main does. See examples/internal/nodate.
func TestNothingLargeIsMadeBeforeMain(t *testing.T) {
	if os.Getenv("GODEBUG") != "" {
		t.Skip("GODEBUG is set")
	}
	self, err := os.Executable()
	require.NoError(t, err)
	command := exec.Command(self, "-test.run", "^$")
	command.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := command.CombinedOutput()
	require.NoError(t, err, "%s", out)
	packages := 0
	for line := range strings.Lines(string(out)) {
		// init PATH @0.1 ms, 0.02 ms clock, 3120 bytes, 12 allocs
		var path string
		var at, clock float64
		var bytes int
		if n, _ := fmt.Sscanf(line, "init %s @%f ms, %f ms clock, %d bytes", &path, &at, &clock, &bytes); n == 4 {
			packages++
			require.Less(t, bytes, 8<<20, "%s allocates so many bytes, %v ms, in every run of every program that links it", path, clock)
		}
	}
	require.Greater(t, packages, 10, "what was printed is not understood: %s", out)
}
