package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/internal/race"
)

// asCommand tells a process that it is neardup, and is to say at the end how much
// memory it took at its peak.
const asCommand = "WIRETRACE_NEARDUP_TEST"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) == "" {
		os.Exit(m.Run())
	}
	setUp()
	out := io.Discard
	if os.Getenv(asCommand) == "pairs" {
		out = os.Stdout
	}
	status := run(context.Background(), os.Stdin, out, os.Stderr, os.Args[1:])
	b, _ := os.ReadFile("/proc/self/status") // not everywhere; the test says so
	fmt.Printf("%s", b)
	os.Exit(status)
}

// command runs neardup as a process of its own, and returns its peak of memory
// in bytes, 0 if the system does not tell, and what it wrote to standard error.
func command(t *testing.T, args ...string) (status int, peak int64, stderr string) {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asCommand+"=1")
	var errs strings.Builder
	cmd.Stderr = &errs
	out, _ := cmd.Output()
	if kb := regexp.MustCompile(`VmHWM:\s+(\d+) kB`).FindSubmatch(out); kb != nil {
		n, err := strconv.ParseInt(string(kb[1]), 10, 64)
		require.NoError(t, err)
		peak = n << 10
	}
	return cmd.ProcessState.ExitCode(), peak, errs.String()
}

// What -memory says is what the process takes, all of it, and what cannot be kept
// is refused with what can: that works.
func TestMemoryIsThatOfTheProcess(t *testing.T) {
	if testing.Short() || race.Enabled || runtime.GOOS != "linux" {
		t.Skip("a run over 20,000 articles, on Linux, where a process can tell; the race detector takes memory of its own")
	}
	dir, name := t.TempDir(), filed(t, newNewsroom(7, 300, .1), 20_000)

	status, _, stderr := command(t, "-quiet", "-memory", "40", "-index", filepath.Join(dir, "refused"), name)
	require.Equal(t, cli.Failed, status)
	least := regexp.MustCompile(`^neardup: -memory is 40 MiB, want at least (\d+): the program itself takes \d+\n$`).FindStringSubmatch(stderr)
	require.NotNil(t, least, "it says %q", stderr)
	require.NoDirExists(t, filepath.Join(dir, "refused"))
	mib, err := strconv.ParseInt(least[1], 10, 64)
	require.NoError(t, err)

	for _, mib := range []int64{mib, 256} {
		status, peak, stderr := command(t, "-quiet", "-memory", fmt.Sprint(mib), "-index", filepath.Join(dir, fmt.Sprint(mib)), name)
		require.Equal(t, cli.OK, status, stderr)
		require.Positive(t, peak)
		require.LessOrEqual(t, peak, mib<<20, "bytes at the peak, with -memory %d", mib)
		t.Logf("-memory %d: %d MiB at the peak", mib, peak>>20)
	}
}
