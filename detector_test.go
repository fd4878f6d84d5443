package wiretrace_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/race"
	"github.com/wiretrace/wiretrace/lsh"
	"github.com/wiretrace/wiretrace/lsh/ekzhu"
)

const (
	ferry = "The night ferry to Port Alder ran aground on a sandbank shortly before dawn, and its 214 passengers were taken off by fishing boats from the village of Marne."
	pilot = "Harbour pilot Ines Calloway said the buoy that marks the bank had been dark since a storm in the second week of March."
	other = "Farmers in the Lower Tessel valley expect the smallest plum harvest in a generation after a frost that lasted nine nights."
	owner = "The company that owns the ship promised every traveller a full refund and a free crossing within the year."
)

func text(sentences ...string) string { return strings.Join(sentences, "\n\n") }

func TestAddSaysWhatANewDocumentShares(t *testing.T) {
	d, err := wiretrace.New(nil)
	require.NoError(t, err)
	ctx := context.Background()
	got, err := d.Add(ctx, wiretrace.Document{ID: "wire", Body: text(ferry, pilot)})
	require.NoError(t, err)
	require.Empty(t, got, "there is nothing earlier")
	got, err = d.Add(ctx, wiretrace.Document{ID: "farm", Body: text(other)})
	require.NoError(t, err)
	require.Empty(t, got, "plums have nothing to do with a ferry")
	local := text(owner, ferry)
	got, err = d.Add(ctx, wiretrace.Document{ID: "local", Body: local})
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, "wire", got[0].A)
	require.Equal(t, "local", got[0].B)
	require.Len(t, got[0].Passages, 1)
	b := got[0].Passages[0].B
	require.Equal(t, strings.TrimSuffix(ferry, "."), strings.TrimSuffix(local[b.Start:b.End], "."))
}

func TestRefusedDocumentsChangeNothing(t *testing.T) {
	d, err := wiretrace.New(nil)
	require.NoError(t, err)
	ctx := context.Background()
	_, err = d.Add(ctx, wiretrace.Document{ID: "a", Body: ferry})
	require.NoError(t, err)
	_, err = d.Add(ctx, wiretrace.Document{ID: "a", Body: other})
	require.EqualError(t, err, `wiretrace: document id "a" is already that of document 1`)
	_, err = d.Add(ctx, wiretrace.Document{ID: "b", Body: other, Published: "last Tuesday"})
	require.EqualError(t, err, `wiretrace: document "b": published is "last Tuesday", want RFC 3339 or a day like 2018-08-06`)
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_, err = d.Add(ended, wiretrace.Document{ID: "c", Body: ferry})
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, 1, d.Len())
	got, err := d.Add(ctx, wiretrace.Document{ID: "c", Body: ferry})
	require.NoError(t, err, "a document that was refused can come again")
	require.Len(t, got, 1)
}

func TestOptionsThatCannotBe(t *testing.T) {
	_, err := wiretrace.New(&wiretrace.Options{Shingle: -1, Candidates: -2, Index: lsh.Options{Bands: 3}})
	require.ErrorContains(t, err, "Shingle is -1, want 1 to 64 words")
	require.ErrorContains(t, err, "Candidates is -2, want 1 or more")
	require.ErrorContains(t, err, "lsh: Rows is 0")
}

// corpus is n documents of three sentences of chance words, in which every
// tenth takes a sentence from the one five before it.
func corpus(n int) []wiretrace.Document {
	r := rand.New(rand.NewPCG(1, 2))
	sentence := func() string {
		words := make([]string, 18)
		for i := range words {
			for range 2 + r.IntN(3) {
				words[i] += string("bdfgklmnprstvz"[r.IntN(14)]) + string("aeiou"[r.IntN(5)])
			}
		}
		return strings.ToUpper(words[0][:1]) + strings.Join(words, " ")[1:] + "."
	}
	docs := make([]wiretrace.Document, n)
	for i := range docs {
		docs[i] = wiretrace.Document{ID: fmt.Sprint("d", i), Body: text(sentence(), sentence(), sentence())}
		if i%10 == 9 {
			docs[i].Body += "\n\n" + strings.SplitN(docs[i-5].Body, "\n\n", 2)[0]
		}
	}
	return docs
}

func TestEveryBackendGivesTheSameReport(t *testing.T) {
	docs := corpus(120)
	asked := 0
	report := func(backend func(lsh.Options) (lsh.Backend, error)) string {
		r, err := wiretrace.Analyze(context.Background(), docs, &wiretrace.Options{Exhaustive: -1, Backend: backend})
		require.NoError(t, err)
		asked = len(r.Matches)
		b, err := json.Marshal(r)
		require.NoError(t, err)
		return string(b)
	}
	own := report(nil)
	require.GreaterOrEqual(t, asked, 12, "each tenth document copied a sentence")
	require.Equal(t, own, report(func(o lsh.Options) (lsh.Backend, error) { return ekzhu.New(&o) }))
}

func TestTheIndexFindsWhatEveryPairFinds(t *testing.T) {
	docs := corpus(60)
	matches := func(exhaustive int) []wiretrace.Match {
		r, err := wiretrace.Analyze(context.Background(), docs, &wiretrace.Options{Exhaustive: exhaustive})
		require.NoError(t, err)
		return r.Matches
	}
	require.Equal(t, matches(60), matches(-1))
}

func TestAStreamEndsInTheReportOfTheWhole(t *testing.T) {
	const n = 600 // Analyze takes in some hundreds at a time
	docs := corpus(n)
	o := &wiretrace.Options{Exhaustive: -1}
	whole, err := wiretrace.Analyze(context.Background(), docs, o)
	require.NoError(t, err)
	d, err := wiretrace.New(o)
	require.NoError(t, err)
	for _, doc := range docs {
		_, err := d.Add(context.Background(), doc)
		require.NoError(t, err)
	}
	stream, err := d.Report(context.Background())
	require.NoError(t, err)
	require.Equal(t, whole.Matches, stream.Matches)
	require.Equal(t, whole.Lineages, stream.Lineages)
	s := d.Stats()
	require.Equal(t, n, s.Documents)
	require.Less(t, s.Aligned, int64(n*(n-1)/2), "the index spares most pairs")
}

func TestAddFromManyGoroutines(t *testing.T) {
	d, err := wiretrace.New(&wiretrace.Options{Exhaustive: -1})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for _, doc := range corpus(40) {
		wg.Go(func() {
			if _, err := d.Add(context.Background(), doc); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	r, err := d.Report(context.Background())
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(r.Matches), 4)
}

func TestCandidatesBeyondTheBoundAreCounted(t *testing.T) {
	d, err := wiretrace.New(&wiretrace.Options{Exhaustive: -1, Candidates: 3})
	require.NoError(t, err)
	for range 6 {
		_, err := d.Add(context.Background(), wiretrace.Document{Body: ferry})
		require.NoError(t, err)
	}
	require.Equal(t, int64(0+0+0+0+1+2), d.Stats().Cut)
}

func TestForgottenDocumentsMatchNothing(t *testing.T) {
	for _, exhaustive := range []int{64, -1} {
		d, err := wiretrace.New(&wiretrace.Options{Exhaustive: exhaustive})
		require.NoError(t, err)
		ctx := context.Background()
		for _, doc := range []wiretrace.Document{
			{ID: "old", Published: "2019-03-01", Body: text(ferry, pilot)},
			{ID: "older", Published: "2019-02-27", Body: text(ferry, owner)},
			{ID: "new", Published: "2019-03-09", Body: text(ferry, other)},
		} {
			_, err := d.Add(ctx, doc)
			require.NoError(t, err)
		}
		require.Equal(t, 2, d.Forget(func(doc wiretrace.Document) bool { return doc.Published < "2019-03-05" }))
		require.Equal(t, 1, d.Len())
		r, err := d.Report(ctx)
		require.NoError(t, err)
		require.Len(t, r.Documents, 1)
		require.Empty(t, r.Matches)
		got, err := d.Add(ctx, wiretrace.Document{ID: "old", Body: text(ferry, pilot, owner)})
		require.NoError(t, err, "a forgotten id may come again")
		require.Len(t, got, 1)
		require.Equal(t, "new", got[0].A)
		require.Zero(t, d.Forget(func(doc wiretrace.Document) bool { return doc.ID == "" }), "what is gone is not asked about")
	}
}

func TestADocumentThatComesAgainMatchesItself(t *testing.T) {
	ctx := context.Background()
	a, b := wiretrace.Document{ID: "a", Body: ferry}, wiretrace.Document{ID: "b", Body: text(ferry, pilot)}
	d, err := wiretrace.New(nil)
	require.NoError(t, err)
	for _, doc := range []wiretrace.Document{a, b} {
		_, err := d.Add(ctx, doc)
		require.NoError(t, err)
	}
	got, err := d.Add(ctx, a)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, []any{"a", "a", 1.0}, []any{got[0].A, got[0].B, got[0].Resemblance})
	stream, err := d.Report(ctx)
	require.NoError(t, err)
	whole, err := wiretrace.Analyze(ctx, []wiretrace.Document{a, b, a}, nil)
	require.NoError(t, err)
	require.Equal(t, whole.Matches, stream.Matches)
	require.Equal(t, whole.Lineages, stream.Lineages)
	require.Len(t, whole.Documents, 2)
	require.Len(t, whole.Matches, 2, "a with b, and a with itself")
	require.Len(t, whole.Lineages[0].Nodes, 2)
}

func TestAPairIsNotDirectedByItsLength(t *testing.T) {
	r, err := wiretrace.Analyze(context.Background(), []wiretrace.Document{{ID: "long", Body: text(ferry, pilot, owner)}, {ID: "short", Body: text(ferry, pilot)}}, nil)
	require.NoError(t, err)
	require.Len(t, r.Lineages[0].Derivations, 1)
	require.False(t, r.Lineages[0].Derivations[0].Directed, "one of two texts is longer: either may have been cut or added to")
}

// A feed that is read every minute sends all it has a thousand times a day.
func TestADocumentThatComesAgainAndAgainIsNotReadAgain(t *testing.T) {
	ctx := context.Background()
	store := lsh.NewMemory()
	d, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	doc := wiretrace.Document{ID: "a", Body: text(ferry, pilot, other, owner)}
	_, err = d.Add(ctx, doc)
	require.NoError(t, err)
	second, err := d.Add(ctx, doc)
	require.NoError(t, err)
	require.Len(t, second, 1)
	third, err := d.Add(ctx, doc)
	require.NoError(t, err)
	require.Equal(t, second, third)
	if !race.Enabled {
		require.Less(t, testing.AllocsPerRun(100, func() { third, err = d.Add(ctx, doc) }), 10., "its words are made again")
	}

	_, err = d.Add(ctx, wiretrace.Document{ID: "a", Body: text(ferry, pilot, other)})
	require.ErrorIs(t, err, wiretrace.ErrRefused, "another under its id")
	again, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	fourth, err := again.Add(ctx, doc)
	require.NoError(t, err)
	require.Equal(t, second, fourth, "after a restart")
	require.Equal(t, reportOf(t, d), reportOf(t, again))
}
