package cli

import (
	"flag"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		reason, args string
		names        []string
		loud         bool
	}{
		{"flags first", "-loud a b", []string{"a", "b"}, true},
		{"flags among names", "a -loud b", []string{"a", "b"}, true},
		{"names that look like flags", "a -- -loud -b", []string{"a", "-loud", "-b"}, false},
		{"standard input", "- -loud", []string{"-"}, true},
		{"nothing", "", nil, false},
	} {
		fs := flag.NewFlagSet("prog", flag.ContinueOnError)
		loud := fs.Bool("loud", false, "make noise")
		names, err := Parse(fs, strings.Fields(c.args), "does things.", nil)
		require.NoError(t, err, c.reason)
		require.Equal(t, c.names, names, c.reason)
		require.Equal(t, c.loud, *loud, c.reason)
	}
}

func TestHelpAndWrongFlags(t *testing.T) {
	fs := flag.NewFlagSet("prog", flag.ContinueOnError)
	fs.Bool("loud", false, "make noise")
	var stderr strings.Builder
	_, err := Parse(fs, []string{"a", "-h"}, "does things.", &stderr)
	require.ErrorIs(t, err, flag.ErrHelp)
	require.Equal(t, "prog does things.\n\n    prog [flags] FILE|DIR|-...\n\nFlags:\n  -loud\n    \tmake noise\n", stderr.String())
	stderr.Reset()
	require.Equal(t, OK, Refused("prog", err, &stderr))
	require.Empty(t, stderr.String())
	_, err = Parse(fs, []string{"-soft"}, "does things.", &stderr)
	require.EqualError(t, err, "flag provided but not defined: -soft")
	require.Equal(t, Usage, Refused("prog", err, &stderr))
	require.Equal(t, "prog: flag provided but not defined: -soft\nUsage: prog [flags] FILE|DIR|-...; prog -h explains the flags.\n", stderr.String())
}
