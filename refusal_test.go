package wiretrace_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/lsh"
)

// A counted store says how often it was changed, and takes no change if it is told
// to.
type counted struct {
	lsh.Store
	changes int
	broken  error
}

func (s *counted) Apply(b *lsh.Batch) error {
	if s.broken != nil {
		return s.broken
	}
	s.changes++
	return s.Store.Apply(b)
}

// A feed is read every minute, and sends what it sent before: the first time that
// is noted, and then nothing is left to write.
func TestWhatComesAgainAndAgainIsWrittenOnce(t *testing.T) {
	ctx := context.Background()
	store := &counted{Store: lsh.NewMemory()}
	d, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	docs := []wiretrace.Document{{ID: "a", Body: ferry}, {ID: "b", Body: text(ferry, other)}}
	for minute := range 5 {
		if minute == 3 { // a restart
			d, err = wiretrace.Open(ctx, store, nil)
			require.NoError(t, err)
		}
		before := store.changes
		for _, doc := range docs {
			got, err := d.Add(ctx, doc)
			require.NoError(t, err)
			if minute > 0 {
				require.Len(t, got, 1, "it matches itself")
				require.Equal(t, got[0].A, got[0].B)
			}
		}
		require.Equal(t, len(docs)*max(0, 1-minute/2), store.changes-before, "changes of the store in minute %d", minute)
	}
	require.Equal(t, 2, d.Len())
	r, err := d.Report(ctx)
	require.NoError(t, err)
	require.Len(t, r.Matches, 3, "the two with each other, and each with itself")
}

// Whoever runs for months goes on after a document that is refused, and not after
// a store that fails: the errors tell them apart.
func TestARefusalIsToldFromAFailure(t *testing.T) {
	ctx := context.Background()
	store := &counted{Store: lsh.NewMemory()}
	d, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	_, err = d.Add(ctx, wiretrace.Document{ID: "a", Body: ferry})
	require.NoError(t, err)
	for _, doc := range []wiretrace.Document{{ID: "a", Body: other}, {ID: "b", Body: other, Published: "Tue, 07 Aug 2018 09:00:00 GMT"}} {
		_, err = d.Add(ctx, doc)
		require.ErrorIs(t, err, wiretrace.ErrRefused)
	}
	store.broken = errors.New("the disk is gone")
	for _, id := range []string{"b", "a", "c"} {
		_, err = d.Add(ctx, wiretrace.Document{ID: id, Body: other})
		require.ErrorIs(t, err, store.broken)
		require.NotErrorIs(t, err, wiretrace.ErrRefused)
	}
	require.Equal(t, 1, d.Len())
}

// What feeds send on bad days is taken in, or refused with a reason, and the
// Detector goes on.
func TestWhatFeedsSendOnBadDays(t *testing.T) {
	ctx := context.Background()
	store := lsh.NewMemory()
	d, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	var huge strings.Builder // half a megabyte without one sentence twice
	crates := 4000
	if race.Enabled {
		crates = 400
	}
	for i := range crates {
		fmt.Fprintf(&huge, "Crate %d of lot %d was opened by inspector %d before a crowd of %d at gate %d in the rain.\n\n", i, i*i, i+7, 3*i, i/2)
	}
	huge.WriteString(ferry)
	for _, c := range []struct {
		what      string
		doc       wiretrace.Document
		refused   bool
		shareWith []string
	}{
		{"an article", wiretrace.Document{ID: "wire", Published: "2018-08-06T09:00:00Z", Body: ferry}, false, nil},
		{"without a word", wiretrace.Document{ID: "empty", Published: "2018-08-06"}, false, nil},
		{"of before, and late", wiretrace.Document{ID: "late", Published: "2018-08-01", Body: text(ferry, owner)}, false, []string{"wire"}},
		{"by a clock that was set back", wiretrace.Document{ID: "clock", Published: "1970-01-01T00:00:00Z", Body: ferry}, false, []string{"wire", "late"}},
		{"of the next century", wiretrace.Document{ID: "future", Published: "2118-08-06", Body: ferry}, false, []string{"wire", "late", "clock"}},
		{"of no time", wiretrace.Document{ID: "never", Body: "\xff\xfe\x00" + ferry}, false, []string{"wire", "late", "clock", "future"}},
		{"a correction under the same id", wiretrace.Document{ID: "wire", Published: "2018-08-06T10:00:00Z", Body: text(ferry, pilot)}, true, nil},
		{"the time as RSS has it", wiretrace.Document{ID: "rss", Published: "Mon, 06 Aug 2018 09:00:00 GMT", Body: ferry}, true, nil},
		{"a whole archive", wiretrace.Document{ID: "huge", Published: "2018-08-07", Body: huge.String()}, false, []string{"wire", "late", "clock", "future", "never"}},
	} {
		got, err := d.Add(ctx, c.doc)
		if c.refused {
			require.ErrorIs(t, err, wiretrace.ErrRefused, c.what)
			continue
		}
		require.NoError(t, err, c.what)
		var with []string
		for _, m := range got {
			require.Equal(t, c.doc.ID, m.B, c.what)
			with = append(with, m.A)
		}
		require.Equal(t, c.shareWith, with, "what shares a passage with the document %s", c.what)
	}
	again, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	require.Equal(t, reportOf(t, d), reportOf(t, again))
	require.Equal(t, 2, again.ForgetBefore(time.Date(2018, 8, 6, 0, 0, 0, 0, time.UTC)), "those of before")
	require.Equal(t, 1, again.Forget(func(doc wiretrace.Document) bool { return doc.ID == "wire" }))
	_, err = again.Add(ctx, wiretrace.Document{ID: "wire", Published: "2018-08-06T10:00:00Z", Body: text(ferry, pilot)})
	require.NoError(t, err, "a correction in the place of what was forgotten")
}
