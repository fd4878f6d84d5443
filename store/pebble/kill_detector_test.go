package pebble_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/store/pebble"
)

// childDetects tells a child that it is to keep a Detector.
const childDetects = "WIRETRACE_KILL_TEST_DETECTOR"

// firstDay is the day of the first documents of a stream, which has ten a day.
var firstDay = time.Date(2019, 3, 1, 0, 0, 0, 0, time.UTC)

func dayOf(n int) time.Time { return firstDay.AddDate(0, 0, n/10) }

// streamed is the document of a number: it has a sentence with the one before, and
// another with the one after.
func streamed(n int) wiretrace.Document {
	sentence := func(n int) string {
		r := rand.New(rand.NewPCG(uint64(n), 3))
		words := make([]byte, 0, 200)
		for range 16 {
			for range 3 + r.IntN(6) {
				words = append(words, byte('a'+r.IntN(26)))
			}
			words = append(words, ' ')
		}
		return "The " + string(words) + "ended.\n\n"
	}
	return wiretrace.Document{ID: fmt.Sprint("d", n), Published: dayOf(n).Format(time.DateOnly), Body: sentence(n) + sentence(-1-n) + sentence(n+1)}
}

// held returns the numbers of the documents of a Detector, which are all from one
// to another, and not with, or an error.
func held(d *wiretrace.Detector) (from, to int, err error) {
	from = -1
	d.Forget(func(doc wiretrace.Document) bool {
		var n int
		if _, e := fmt.Sscanf(doc.ID, "d%d", &n); e != nil {
			err = e
		}
		if from < 0 {
			from, to = n, n
		}
		if n != to {
			err = errors.Join(err, fmt.Errorf("after document %d comes %d: something is gone between them", to-1, n))
		}
		to = n + 1
		return false
	})
	return max(from, 0), to, err
}

func openDetector(dir string) (*wiretrace.Detector, *pebble.Store, error) {
	s, err := pebble.Open(dir, nil)
	if err != nil {
		return nil, nil, err
	}
	d, err := wiretrace.Open(context.Background(), s, nil)
	return d, s, err
}

// childDetector adds the documents of a stream, forgets the older ones, and
// closes and opens the store, until it is killed; it says what it does before,
// and what is done.
func childDetector(dir string) error {
	d, s, err := openDetector(dir)
	if err != nil {
		return err
	}
	_, n, err := held(d)
	if err != nil {
		return err
	}
	fmt.Println("open", n)
	for ; ; n++ {
		if _, err := d.Add(context.Background(), streamed(n)); err != nil {
			return err
		}
		fmt.Println("added", n)
		if rand.IntN(6) == 0 {
			day := max(0, n/10-2)
			fmt.Println("forgetting", 10*day)
			d.ForgetBefore(firstDay.AddDate(0, 0, day))
			fmt.Println("forgotten", 10*day)
		}
		if rand.IntN(15) == 0 {
			if err := s.Close(); err != nil {
				return err
			}
			if d, s, err = openDetector(dir); err != nil {
				return err
			}
		}
	}
}

// A Detector is killed while it adds, forgets, closes and opens. What it said it
// had added is there, what it said it had forgotten is not, and what it was
// forgetting is there or gone, and not by half.
func TestADetectorKilledAtAnyMoment(t *testing.T) {
	kills := 15
	if testing.Short() {
		kills = 4
	}
	dir := t.TempDir()
	r := rand.New(rand.NewPCG(71, 71))
	added, forgotten, forgetting := -1, 0, 0
	for n := 0; n < kills || added <= 0 || !testing.Short() && forgotten == 0; n++ { // the first ones may come before anything is added
		untilKilled(t, r, []string{childDir + "=" + dir, childDetects + "=1"}, func(line string) {
			var word string
			var n int
			_, err := fmt.Sscan(line, &word, &n)
			require.NoError(t, err, "the child says %q", line)
			switch word {
			case "added":
				require.GreaterOrEqual(t, n, added, "a document that was acknowledged is gone")
				added = n
			case "forgetting":
				forgetting = n
			case "forgotten":
				forgotten = n
			}
		})
		d, s, err := openDetector(dir)
		require.NoError(t, err)
		from, to, err := held(d)
		require.NoError(t, err)
		require.Contains(t, []int{forgotten, forgetting}, from, "the oldest document")
		require.Greater(t, to, added, "the newest document is %d, and %d was acknowledged", to-1, added)
		require.LessOrEqual(t, to, added+2, "documents that nobody added")
		forgotten, forgetting, added = from, from, to-1
		require.NoError(t, s.Close())
	}

	d, s, err := openDetector(dir)
	require.NoError(t, err)
	defer s.Close()
	whole, err := wiretrace.New(nil)
	require.NoError(t, err)
	for n := forgotten; n <= added; n++ {
		_, err := whole.Add(context.Background(), streamed(n))
		require.NoError(t, err)
	}
	require.Equal(t, matches(t, whole), matches(t, d), "what is left has the passages of documents that were never killed")
	t.Logf("%d kills, %d documents acknowledged, those before %d forgotten", kills, added+1, forgotten)
}

func matches(t *testing.T, d *wiretrace.Detector) string {
	r, err := d.Report(context.Background())
	require.NoError(t, err)
	require.NotEmpty(t, r.Matches)
	b, err := json.MarshalIndent(r.Matches, "", " ")
	require.NoError(t, err)
	return string(b)
}
