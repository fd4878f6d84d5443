package pebble_test

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/lsh/durable"
	"github.com/wiretrace/wiretrace/shingle"
	"github.com/wiretrace/wiretrace/store/pebble"
)

// childDir tells a process started by TestKilledAtAnyMoment what it is.
const childDir = "WIRETRACE_KILL_TEST_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		do := child
		if os.Getenv(childDetects) != "" {
			do = childDetector
		}
		if err := do(dir); err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// untilKilled starts this program as a child with more in its environment, kills
// it at some moment, and calls said for each line that it has printed. One in
// four it kills soon after the start; the others some time after they have said
// one thing or a few, so that on the slowest machine they get somewhere.
func untilKilled(t *testing.T, r *rand.Rand, env []string, said func(line string)) {
	wait := 0 // for so many lines
	if r.IntN(4) > 0 {
		wait = 1 + r.IntN(4)
	}
	after := time.Duration(r.IntN(250)) * time.Millisecond
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	defer cmd.Process.Kill() // if a line is not what it should be
	kill := sync.OnceFunc(func() { time.AfterFunc(after, func() { cmd.Process.Kill() }) })
	if wait == 0 {
		kill()
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if wait--; wait <= 0 {
			kill()
		}
		said(lines.Text())
	}
	require.Error(t, cmd.Wait(), "it must have been killed")
}

// numbered is the document of a number: two paragraphs, the second of which the
// next document of even number has too.
func numbered(n int) durable.Document {
	r := rand.New(rand.NewPCG(uint64(n), 1))
	same := rand.New(rand.NewPCG(uint64(n/2), 2))
	var a, b shingle.Set
	for i := range uint64(80) {
		a, b = append(a, i<<50|r.Uint64()>>14), append(b, i<<50|same.Uint64()>>14)
	}
	return durable.Document{ID: strconv.Itoa(n), Units: []durable.Unit{{Start: 0, End: 9, Set: a}, {Start: 10, End: 20, Set: b}}}
}

// openIndex opens an index that flushes and merges all the time.
func openIndex(dir string) (*durable.Index, *pebble.Store, error) {
	s, err := pebble.Open(dir, &pebble.Options{Memory: 8 << 20})
	if err != nil {
		return nil, nil, err
	}
	x, err := durable.Open(s, "kill test", &durable.Options{Memory: 20_000})
	return x, s, err
}

// child adds documents in batches of any size until it is killed, and says of
// each batch when it is in. Now and then it closes the index and opens it again.
// It goes on where the index ends.
func child(dir string) error {
	x, s, err := openIndex(dir)
	if err != nil {
		return err
	}
	fmt.Println("open", x.Len()/2)
	for n := x.Len() / 2; ; {
		if rand.IntN(8) == 0 {
			if err := errors.Join(x.Close(), s.Close()); err != nil {
				return err
			}
			if x, s, err = openIndex(dir); err != nil {
				return err
			}
			fmt.Println("open", x.Len()/2)
		}
		var docs []durable.Document
		for range 1 + rand.IntN(30) {
			docs = append(docs, numbered(n))
			n++
		}
		if _, err := x.Add(docs, nil); err != nil {
			return err
		}
		fmt.Println("added", n)
	}
}

// A process that adds documents is killed again and again, with no time to
// clean up. Whatever it said was added is there, whole, and found.
func TestKilledAtAnyMoment(t *testing.T) {
	kills := 30
	if testing.Short() {
		kills = 5
	}
	dir := t.TempDir()
	r := rand.New(rand.NewPCG(50, 50))
	acked := 0
	for n := 0; n < kills || acked == 0; n++ { // the first ones may come before anything is added
		untilKilled(t, r, []string{childDir + "=" + dir}, func(line string) {
			word, number, _ := strings.Cut(line, " ")
			n, err := strconv.Atoi(number)
			require.NoError(t, err, "the child says %q", line)
			require.GreaterOrEqual(t, n, acked, "%s: a document that was acknowledged is gone", word)
			if word == "added" {
				acked = n
			}
		})
	}

	x, s, err := openIndex(dir)
	require.NoError(t, err)
	require.GreaterOrEqual(t, x.Len(), 2*acked)
	require.Zero(t, x.Len()%2, "no document is there by half")
	all := x.Len() / 2
	var docs []durable.Document
	for n := range all {
		docs = append(docs, numbered(n))
	}
	added, err := x.Add(docs, nil)
	require.NoError(t, err)
	require.Equal(t, durable.Added{Known: all}, added, "every document is there, the same in every unit")
	// Every document is found: a copy of it meets it, and its neighbour.
	for n := range docs {
		docs[n].ID = "copy of " + docs[n].ID
	}
	found := make([]int, all)
	for at := 0; at < all; at += 500 {
		_, err = x.Add(docs[at:min(at+500, all)], func(pairs []durable.Pair) error {
			for _, p := range pairs {
				if n, err := strconv.Atoi(p.A.Document); err == nil && p.B.Document == "copy of "+p.A.Document && p.A.Start == p.B.Start && p.Resemblance == 1 {
					found[n]++
				}
			}
			return nil
		})
		require.NoError(t, err)
	}
	for n, units := range found {
		require.Equal(t, 2, units, "units of document %d that are found, of %d documents", n, all)
	}
	require.NoError(t, x.Close())
	require.NoError(t, s.Close())
	t.Logf("%d kills, %d documents acknowledged, %d there", kills, acked, all)
}

// Another process has the directory: the error says so.
func TestASecondProcessIsRefused(t *testing.T) {
	dir := t.TempDir()
	s, err := pebble.Open(dir, nil)
	require.NoError(t, err)
	defer s.Close()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	out, err := cmd.Output()
	require.Error(t, err)
	require.Equal(t, "error: pebble: opening "+dir+": the index is in use by another process\n", string(out))
}
