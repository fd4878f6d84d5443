package wiretrace_test

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lsh"
)

// A Detector that is opened anew before every few documents answers as one that
// was never closed, and ends in the same report.
func TestAReopenedDetectorAnswersAsOneNeverClosed(t *testing.T) {
	ctx := context.Background()
	for _, exhaustive := range []int{64, -1} {
		o := &wiretrace.Options{Exhaustive: exhaustive}
		docs := generated(9, wiregen.Options{Agencies: 2, Versions: 2, Rewrites: 5})
		docs = append(docs, docs[1], wiretrace.Document{Body: text(ferry, pilot)}, wiretrace.Document{Body: text(ferry, owner)})
		never, err := wiretrace.New(o)
		require.NoError(t, err)
		store := lsh.NewMemory()
		var d *wiretrace.Detector
		for i, doc := range docs {
			if i%3 == 0 {
				d, err = wiretrace.Open(ctx, store, o)
				require.NoError(t, err)
				require.Equal(t, never.Len(), d.Len())
			}
			want, err := never.Add(ctx, doc)
			require.NoError(t, err)
			got, err := d.Add(ctx, doc)
			require.NoError(t, err)
			require.Equal(t, want, got, "document %d", i)
		}
		d, err = wiretrace.Open(ctx, store, o)
		require.NoError(t, err)
		require.Equal(t, reportOf(t, never), reportOf(t, d))
	}
}

func reportOf(t *testing.T, d *wiretrace.Detector) string {
	r, err := d.Report(context.Background())
	require.NoError(t, err)
	b, err := json.MarshalIndent(r, "", " ")
	require.NoError(t, err)
	return string(b)
}

func TestWhatIsForgottenStaysForgotten(t *testing.T) {
	ctx := context.Background()
	store := lsh.NewMemory()
	d, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	for _, doc := range []wiretrace.Document{
		{Published: "2019-03-01", Body: text(ferry, pilot)},
		{Published: "2019-03-04T23:00:00Z", Body: text(ferry, owner)},
		{Published: "2019-03-05", Body: text(ferry, other)},
		{Body: text(pilot, other)},
	} {
		_, err := d.Add(ctx, doc)
		require.NoError(t, err)
	}
	require.Equal(t, 2, d.ForgetBefore(time.Date(2019, 3, 5, 0, 0, 0, 0, time.UTC)), "a day is over at midnight, and who has no time stays")
	again, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	require.Equal(t, 2, again.Len())
	require.Equal(t, reportOf(t, d), reportOf(t, again))
	for _, d := range []*wiretrace.Detector{d, again} {
		_, err = d.Add(ctx, wiretrace.Document{ID: "5", Body: text(ferry)})
		require.NoError(t, err)
	}
	require.Equal(t, reportOf(t, d), reportOf(t, again))
}

func TestAStoreMadeOtherwiseIsRefused(t *testing.T) {
	ctx := context.Background()
	store := lsh.NewMemory()
	_, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	_, err = wiretrace.Open(ctx, store, &wiretrace.Options{Shingle: 3})
	require.ErrorIs(t, err, lsh.ErrScheme)
	require.ErrorContains(t, err, " shingle=5 ")
	require.ErrorContains(t, err, " shingle=3 ")
}
