package lineage

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A newcomer finds every file by the question that it answers: in the table of the design, or, of
// the clocks, in the order in which they are asked. Neither names a file that is gone.
func TestFilesAreInTheDesign(t *testing.T) {
	page, err := os.ReadFile("../docs/design.md")
	require.NoError(t, err)
	_, table, ok := strings.Cut(string(page), "| question | files of `lineage` |")
	require.True(t, ok)
	table, _, _ = strings.Cut(table, "\n\n")
	clocks, err := os.ReadFile("written.go")
	require.NoError(t, err)
	listed := regexp.MustCompile(`[a-z_]+\*?\.go`).FindAllString(table+string(clocks), -1)
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	files = slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, "_test.go") })
	is := func(pattern, file string) bool { ok, _ := filepath.Match(pattern, file); return ok }
	for _, f := range files {
		require.True(t, slices.ContainsFunc(listed, func(p string) bool { return is(p, f) }), "%s answers none of the questions of docs/design.md, \"Lineage\": add it to the table", f)
	}
	for _, p := range listed {
		require.True(t, slices.ContainsFunc(files, func(f string) bool { return is(p, f) }), "%s is gone", p)
	}
}
