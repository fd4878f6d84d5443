package split

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/shingle"
)

func TestBatchComesBackAsItWas(t *testing.T) {
	b := Batch{{Number: 3, ID: "none"}, {Number: 70, ID: "", Set: shingle.Set{0, 1, 1 << 63, 1<<64 - 1}}, {Number: 1 << 60, ID: "café", Set: shingle.Set{5}}}
	data, err := b.AppendBinary(nil)
	require.NoError(t, err)
	got, err := DecodeBatch(data)
	require.NoError(t, err)
	require.Equal(t, b, got)
	for n := range data {
		_, err := DecodeBatch(data[:n])
		require.Error(t, err, "cut off after %d of %d bytes", n, len(data))
	}
	_, err = Batch{{Number: 2}, {Number: 2}}.AppendBinary(nil)
	require.ErrorContains(t, err, "not sorted")
	require.EqualError(t, Batch{{Number: 2, ID: "a"}, {Number: 2, ID: "b"}}.Sort(), `split: documents "a" and "b" have one number, 2`)
}

// Whatever the bytes of a step are, the next one takes them or says that they
// are none; it does not fall over, nor ask for memory beyond their measure.
func FuzzSteps(f *testing.F) {
	docs := crowd(20, 1)
	b := Batch(docs)
	o := Options{Parts: 1, Bits: 16}
	questions := o.Ask(b)
	answers, order, err := o.Answer([][]byte{}, questions)
	require.NoError(f, err)
	records, err := o.Records(b, answers, true)
	require.NoError(f, err)
	parcels, _, err := o.Candidates(0, nil, records)
	require.NoError(f, err)
	data, err := b.AppendBinary(nil)
	require.NoError(f, err)
	set := append([]byte{7, 9, 1, 'a', 1, 0}, appendSet(nil, docs[3].Set)...)
	for _, seed := range [][]byte{questions[0], answers[0], order, records[0], parcels[0].Data, data, set, nil} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		one := [][]byte{data}
		_, _ = DecodeBatch(data)
		_, _, _ = o.Answer(one, one)
		_, _ = o.Records(b, one, true)
		_, _, _ = o.Candidates(0, one, one)
		_, _, _ = o.Fetch(b, one)
		_, _ = o.Check(b, one)
	})
}

func TestOptionsSayEveryFault(t *testing.T) {
	err := Options{Threshold: 2, Measure: "cosine", Parts: 3, Bits: 99, Hot: -1}.Validate()
	require.EqualError(t, err, `split: Threshold is 2, want more than 0 and at most 1
split: Measure is "cosine", want "resemblance" or "containment"
split: Parts is 3, want a power of two up to 65536
split: Bits is 99, want 16 to 48
split: Hot is -1, want at least 1`)
}

// A bound that is met is counted, and one that is not changes nothing.
func TestHotShinglesAreBoundedAndCounted(t *testing.T) {
	var docs []Document
	for i := range 50 {
		docs = append(docs, Document{Number: uint64(i), Set: shingle.Set{1 << 60, 2 << 60, 3 << 60}})
	}
	found, traffic, err := Join(cut(docs, 10), Options{})
	require.NoError(t, err)
	require.Len(t, found, 50*49/2)
	require.Zero(t, traffic.Cut)
	found, traffic, err = Join(cut(docs, 10), Options{Hot: 3})
	require.NoError(t, err)
	require.Len(t, found, 47*3+2+1)
	require.Positive(t, traffic.Cut)
}
