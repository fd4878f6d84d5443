package beam

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/shingle/join"
)

// A shaky file system is the local one under names that begin with shaky://,
// until the operation that breaks: it fails, or takes the process with it. A
// write is then half done.
type shaky struct{ filesystem.Interface }

var (
	operations atomic.Int64 // so far
	breaksAt   atomic.Int64 // none if 0
	kills      atomic.Bool
)

var errShaky = errors.New("the disk is gone")

func init() {
	filesystem.Register("shaky", func(ctx context.Context) filesystem.Interface { return shaky{local.New(ctx)} })
}

func plain(name string) string { return strings.TrimPrefix(name, "shaky://") }

// breaks counts an operation and reports whether it is the one.
func breaks() bool { return operations.Add(1) == breaksAt.Load() }

// end is what becomes of the operation that breaks.
func end() error {
	if kills.Load() {
		if p, err := os.FindProcess(os.Getpid()); err == nil {
			p.Kill()
		}
		select {} // until the signal arrives
	}
	return errShaky
}

func (f shaky) List(ctx context.Context, glob string) ([]string, error) {
	names, err := f.Interface.List(ctx, plain(glob))
	for i := range names {
		names[i] = "shaky://" + names[i]
	}
	return names, err
}

func (f shaky) Size(ctx context.Context, name string) (int64, error) {
	return f.Interface.Size(ctx, plain(name))
}

func (f shaky) OpenRead(ctx context.Context, name string) (io.ReadCloser, error) {
	if breaks() {
		return nil, end()
	}
	return f.Interface.OpenRead(ctx, plain(name))
}

func (f shaky) OpenWrite(ctx context.Context, name string) (io.WriteCloser, error) {
	w, err := f.Interface.OpenWrite(ctx, plain(name))
	return shakyWriter{w, breaks()}, err
}

func (f shaky) Rename(ctx context.Context, from, to string) error {
	if breaks() {
		return end()
	}
	return f.Interface.(filesystem.Renamer).Rename(ctx, plain(from), plain(to))
}

func (f shaky) Remove(ctx context.Context, name string) error {
	return f.Interface.(filesystem.Remover).Remove(ctx, plain(name))
}

type shakyWriter struct {
	io.WriteCloser
	broken bool
}

func (w shakyWriter) Write(p []byte) (int, error) {
	if !w.broken {
		return w.WriteCloser.Write(p)
	}
	n, _ := w.WriteCloser.Write(p[:len(p)/2])
	return n, end()
}

// attempt runs a pipeline with all outputs under root, as a program does that is
// started again until it ends.
func attempt(ctx context.Context, root, files string) error {
	dir := "shaky://" + root
	o := Options{Dir: dir + "/work", Run: "day 0", Keep: true, Bodies: true, Batch: 9}
	o.Split.Parts = 2
	if err := o.Prepare(ctx, dir+"/pairs", dir+"/clusters", dir+"/reports"); err != nil {
		return err
	}
	p, s := beam.NewPipelineWithRoot()
	pairs := Pairs(s, o, Read(s, o, files))
	WritePairs(s, dir+"/pairs", 2, pairs)
	clusters := Clusters(s, o, pairs)
	WriteClusters(s, dir+"/clusters", 1, clusters)
	WriteReports(s, dir+"/reports", 1, Reports(s, o, clusters))
	_, err := runOnPrism(p)
	return err
}

// A child of TestARunThatBreaksIsRunAgain: it breaks where it is told.
func TestChildThatBreaks(t *testing.T) {
	at, err := strconv.Atoi(os.Getenv("SHAKY_AT"))
	if err != nil {
		t.Skip("it is a part of TestARunThatBreaksIsRunAgain")
	}
	breaksAt.Store(int64(at))
	kills.Store(true)
	t.Fatalf("operation %d did not come: %v", at, attempt(t.Context(), os.Getenv("SHAKY_DIR"), os.Getenv("SHAKY_FILES")))
}

// Wherever a run breaks, by an error or because its process is killed: what is
// not whole is not taken for whole, what is whole is right, and the next run
// leaves what an undisturbed one leaves, byte for byte.
func TestARunThatBreaksIsRunAgain(t *testing.T) {
	docs := corpus(60)
	files := store(t, docs, 25)
	pairs, clusters, members := alone(t, docs, join.Resemblance)
	want := map[string][]string{"pairs": pairs, "clusters": clusters, "reports": analyzed(t, docs, members)}
	outputs := []string{"pairs", "clusters", "reports", "work/generation-0000"}

	quiet := t.TempDir()
	breaksAt.Store(0)
	operations.Store(0)
	require.NoError(t, attempt(t.Context(), quiet, files))
	all := operations.Load()
	for name, lines := range want {
		same(t, lines, quiet+"/"+name)
	}
	require.ErrorContains(t, attempt(t.Context(), quiet, files), "a finished run is not overwritten")

	ways, points := []string{"an error", "a kill"}, int64(2)
	if testing.Short() {
		points = 1
	}
	partly := 0
	for w, way := range ways {
		for i := range points {
			at := all * (2*i + int64(w) + 1) / (2 * points) // the two ways by turns, up to the last
			t.Run(fmt.Sprintf("%s at operation %d of %d", way, at, all), func(t *testing.T) {
				dir := t.TempDir()
				if way == "a kill" {
					c := exec.Command(os.Args[0], "-test.run", "^TestChildThatBreaks$")
					c.Env = append(os.Environ(), fmt.Sprintf("SHAKY_AT=%d", at), "SHAKY_DIR="+dir, "SHAKY_FILES="+files)
					out, err := c.CombinedOutput()
					var exit *exec.ExitError
					require.ErrorAs(t, err, &exit, string(out))
					require.Equal(t, syscall.SIGKILL, exit.Sys().(syscall.WaitStatus).Signal(), string(out))
				} else {
					operations.Store(0)
					breaksAt.Store(at)
					err := attempt(t.Context(), dir, files)
					breaksAt.Store(0)
					require.ErrorContains(t, err, errShaky.Error())
				}
				whole := 0
				for _, name := range outputs {
					if _, err := os.Stat(filepath.Join(dir, name, committed)); err == nil {
						whole++
						_, err := OpenDir(t.Context(), dir+"/"+name)
						require.NoError(t, err)
					} else {
						_, err := OpenDir(t.Context(), dir+"/"+name)
						require.ErrorContains(t, err, "the run that wrote it did not end")
					}
				}
				require.Less(t, whole, len(outputs), "nothing is left to do")
				if whole > 0 {
					partly++
				}
				require.NoError(t, attempt(t.Context(), dir, files), "the second run")
				for _, name := range outputs {
					left, err := os.ReadFile(filepath.Join(quiet, name, committed))
					require.NoError(t, err)
					got, err := os.ReadFile(filepath.Join(dir, name, committed))
					require.NoError(t, err)
					require.Equal(t, string(left), string(got), "%s: names, sizes and checksums", name)
				}
			})
		}
	}
	if !testing.Short() {
		require.Positive(t, partly, "no run broke between two commits")
	}
}
