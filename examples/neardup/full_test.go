package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/examples/internal/cli"
	"github.com/wiretrace/wiretrace/internal/race"
)

// No file may grow beyond some size, as on a disk that is full: the command says
// what could not be written and ends, and the next run on the same input, when
// there is room again, prints all that is missing.
func TestIndexOnAFullDisk(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no sh, which limits the size of files")
	}
	dir, name := t.TempDir(), filed(t, newNewsroom(8, 300, .3), 1500)
	limited := func(limit, index string) (status int, pairs, stderr string) {
		cmd := exec.Command("sh", "-c", limit+` exec "$@"`, "sh", os.Args[0], "-quiet", "-memory", "4096", "-index", filepath.Join(dir, index), name)
		cmd.Env = append(os.Environ(), asCommand+"=pairs")
		var errs strings.Builder
		cmd.Stderr = &errs
		out, _ := cmd.Output()
		pairs, _, _ = strings.Cut(string(out), "Name:") // where the system's account of the process begins
		return cmd.ProcessState.ExitCode(), pairs, errs.String()
	}
	status, _, stderr := limited("ulimit -f 1000;", "full") // blocks of 512 or 1,024 bytes
	require.Equal(t, cli.Failed, status)
	require.Contains(t, stderr, "neardup: durable: adding documents: pebble: writing "+filepath.Join(dir, "full")+": ")
	require.Contains(t, stderr, "file too large")
	require.Equal(t, 1, strings.Count(stderr, "\n"), "it says %q", stderr)

	race.Elsewhere(t, "TestRunsWithAnIndexGiveThePairsOfOneRun") // from here on all goes well
	status, want, stderr := limited("", "new")
	require.Equal(t, cli.OK, status, stderr)
	require.Greater(t, strings.Count(want, "\n"), 100)
	status, got, stderr := limited("", "full")
	require.Equal(t, cli.OK, status, stderr)
	require.Equal(t, want, got)
	status, got, stderr = limited("", "full")
	require.Equal(t, fmt.Sprint(cli.OK, "", ""), fmt.Sprint(status, got, stderr), "all is there")
}

// What is damaged on the disk is told, whatever the documents.
func TestIndexThatIsDamaged(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "index")
	var in strings.Builder
	n := newNewsroom(9, 300, .3)
	require.NoError(t, n.write(&in, 900))
	status, _, stderr := neardup(in.String(), "-index", dir, "-quiet", "-")
	require.Equal(t, cli.OK, status, stderr)
	tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	require.NoError(t, err)
	require.NotEmpty(t, tables)
	for _, table := range tables {
		b, err := os.ReadFile(table)
		require.NoError(t, err)
		for at := 50; at < len(b)/2; at += 4000 {
			b[at] ^= 0x10
		}
		require.NoError(t, os.WriteFile(table, b, 0o644))
	}
	status, out, stderr := neardup(in.String(), "-index", dir, "-quiet", "-")
	require.Equal(t, cli.Failed, status)
	require.Empty(t, out)
	require.Regexp(t, "^neardup: durable: .*: pebble: (reading|opening) "+dir+": the store is damaged: .*checksum mismatch.*\n$", stderr)
}
