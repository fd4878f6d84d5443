package wiretrace_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
)

var update = flag.Bool("update", false, "rewrite the measured part of testdata/stories: a should that is met becomes a must")

// TestStories runs every story of testdata through the public API, in order
// and in reverse, and compares what is found with what a careful editor would
// say.
func TestStories(t *testing.T) {
	race.Elsewhere(t, "TestSameBytes")
	for _, s := range stories(t) {
		t.Run(s.name, func(t *testing.T) {
			forth := analyze(t, s.docs)
			back := analyze(t, reversed(s.docs))
			var missed []string
			for _, e := range s.want {
				ok, instead := forth.holds(e)
				if again, other := back.holds(e); ok && !again {
					ok, instead = false, "in reverse order: "+other
				}
				switch {
				case ok && e.should && *update:
					s.file[e.line-1] = "must" + strings.TrimPrefix(s.file[e.line-1], "should")
				case ok:
				case e.should:
					t.Logf("not yet: %s\n\tfound: %s", e, instead)
				default:
					missed = append(missed, "-want "+e.String()+"\n+have "+instead)
				}
			}
			if *update {
				require.NoError(t, os.WriteFile(filepath.Join(s.dir, "want.txt"), []byte(strings.Join(s.file, "\n")+"\n"), 0o644))
			}
			if len(missed) > 0 {
				t.Errorf("%s/want.txt: %d expectations are not met:\n%s\n\nThe lineage found:\n%s", s.dir, len(missed), strings.Join(missed, "\n"), drawn(forth.report))
			}
		})
	}
}

func analyze(t *testing.T, docs []wiretrace.Document) *finding {
	t.Helper()
	r, err := wiretrace.Analyze(context.Background(), docs, nil)
	require.NoError(t, err)
	return newFinding(r, docs)
}

func reversed(docs []wiretrace.Document) []wiretrace.Document {
	out := make([]wiretrace.Document, 0, len(docs))
	for i := len(docs) - 1; i >= 0; i-- {
		out = append(out, docs[i])
	}
	return out
}

// drawn is a report in a few lines, for the reader of a failure.
func drawn(r *wiretrace.Report) string {
	var b strings.Builder
	for _, l := range r.Lineages {
		b.WriteString("lineage " + l.ID + ": " + strings.Join(l.Documents, " ") + "\n")
		for _, d := range l.Derivations {
			b.WriteString("\t" + derivationLine(d) + "\n")
		}
	}
	return b.String()
}
