package wiretrace_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/wiregen"
	"github.com/wiretrace/wiretrace/lsh"
)

var updateStore = flag.Bool("update-store", false, "rewrite testdata/store-detector-v1-text.txt")

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

// records returns what a store holds, one record a line: the key in hexadecimal
// and the value as Go quotes it.
func records(t *testing.T, s lsh.Store) string {
	var lines strings.Builder
	for r, err := range s.Scan(nil, []byte{0xff}) {
		require.NoError(t, err)
		fmt.Fprintf(&lines, "%x %q\n", r.Key, r.Value)
	}
	return lines.String()
}

// storeOf is a store that holds such records.
func storeOf(t *testing.T, lines string) lsh.Store {
	var b lsh.Batch
	for line := range strings.Lines(lines) {
		k, v, _ := strings.Cut(strings.TrimSpace(line), " ")
		key, err := hex.DecodeString(k)
		require.NoError(t, err)
		value, err := strconv.Unquote(v)
		require.NoError(t, err)
		b.Put(key, []byte(value))
	}
	s := lsh.NewMemory()
	require.NoError(t, s.Apply(&b))
	return s
}

// The stores of a Detector in testdata open and give the same report, that from
// before texts stood behind their JSON too; and the same documents give the same
// bytes. If the passages are what has changed, raise
// the number alignment in store.go: then those in older stores are made anew.
func TestStoreOfVersion1Opens(t *testing.T) {
	const name = "testdata/store-detector-v1-text.txt"
	ctx := context.Background()
	made := lsh.NewMemory()
	d, err := wiretrace.Open(ctx, made, nil)
	require.NoError(t, err)
	for _, doc := range []wiretrace.Document{
		{ID: "gone", Body: text(owner, other)},
		{ID: "first", Body: text(ferry, other)},
		{ID: "wire", Source: "Northsea Press", Published: "2019-03-04T10:00:00Z", Body: text(ferry, pilot)},
		{ID: "copy", Published: "2019-03-04", Body: text(ferry, owner)},
		{ID: "brief", Body: text(pilot)},
	} {
		_, err := d.Add(ctx, doc)
		require.NoError(t, err)
	}
	require.Equal(t, 1, d.Forget(func(d wiretrace.Document) bool { return d.ID == "gone" }))
	if *updateStore {
		require.NoError(t, os.WriteFile(name, []byte(records(t, made)), 0o644))
	}
	golden, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(golden), records(t, made))
	want := reportOf(t, d)
	require.Contains(t, want, `"passages"`)

	for made, change := range map[string]func(record map[string]json.RawMessage){
		"now": func(map[string]json.RawMessage) {},
		"before passages were kept": func(r map[string]json.RawMessage) {
			var pairs []struct{ A int }
			require.NoError(t, json.Unmarshal(r["Pairs"], &pairs))
			var with []int
			for _, p := range pairs {
				with = append(with, p.A)
			}
			r["With"], err = json.Marshal(with)
			require.NoError(t, err)
			for _, name := range []string{"Pairs", "Aligned", "Words"} {
				delete(r, name)
			}
		},
		"by an older alignment": func(r map[string]json.RawMessage) { r["Aligned"], r["Pairs"] = []byte("0"), otherPassages(r["Pairs"]) },
		"with other words":      func(r map[string]json.RawMessage) { r["Words"], r["Pairs"] = []byte("77"), otherPassages(r["Pairs"]) },
	} {
		for _, name := range []string{name, "testdata/store-detector-v1.txt"} {
			golden, err := os.ReadFile(name)
			require.NoError(t, err)
			old := storeOf(t, string(golden))
			var changes lsh.Batch
			for r, err := range old.Scan([]byte{1}, []byte{2}) {
				require.NoError(t, err)
				head, body, ok := bytes.Cut(r.Value, []byte("\n"))
				require.Equal(t, name != "testdata/store-detector-v1.txt", ok)
				var record map[string]json.RawMessage
				require.NoError(t, json.Unmarshal(head, &record))
				if record["Pairs"] != nil {
					change(record)
				}
				value, err := json.Marshal(record)
				require.NoError(t, err)
				if ok {
					value = append(append(value, '\n'), body...)
				}
				changes.Put(bytes.Clone(r.Key), value)
			}
			require.NoError(t, old.Apply(&changes))
			again, err := wiretrace.Open(ctx, old, nil)
			require.NoError(t, err, made)
			require.Equal(t, want, reportOf(t, again), "a store made %s: %s", made, name)
		}
	}
}

// A text is kept as it is, whatever its bytes.
func TestAnyTextComesBackAsItWas(t *testing.T) {
	ctx := context.Background()
	store := lsh.NewMemory()
	d, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	for i, end := range []string{"", "\n", "\n\n\xff\xfe<b>\u2028 & \x00", "\r\n{}"} {
		_, err := d.Add(ctx, wiretrace.Document{ID: fmt.Sprint(i), Body: end + text(ferry, pilot) + end})
		require.NoError(t, err)
	}
	_, err = d.Add(ctx, wiretrace.Document{ID: "void"})
	require.NoError(t, err)
	again, err := wiretrace.Open(ctx, store, nil)
	require.NoError(t, err)
	require.Equal(t, reportOf(t, d), reportOf(t, again))
	bodies := map[*wiretrace.Detector][]string{}
	for _, d := range []*wiretrace.Detector{d, again} {
		require.Equal(t, 5, d.Forget(func(doc wiretrace.Document) bool { bodies[d] = append(bodies[d], doc.Body); return true }))
	}
	require.Equal(t, bodies[d], bodies[again])
}

// otherPassages are passages that nobody finds.
func otherPassages(pairs json.RawMessage) json.RawMessage {
	return bytes.ReplaceAll(pairs, []byte("verbatim"), []byte("paraphrased"))
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
