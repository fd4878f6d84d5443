package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// textOf makes a text of one-letter words, "a b c ...", with ranges.
func textOf(words int, sentences, paragraphs []Range) *Text {
	t := &Text{Sentences: sentences, Paragraphs: paragraphs}
	for i := range words {
		t.Source += string(rune('a'+i%26)) + " "
		t.Words = append(t.Words, Word{ID: uint64(i), Span: Span{int32(2 * i), int32(2*i + 1)}})
	}
	return t
}

func TestWithout(t *testing.T) {
	furniture := func(start, end int32) Mark { return Mark{Kind: Furniture, Span: Span{start, end}} }
	for _, c := range []struct {
		reason     string
		marks      []Mark
		words      string
		sentences  []Range
		paragraphs []Range
	}{
		{"no marks", nil, "a|b|c|d|e|f", []Range{{0, 2}, {2, 4}, {4, 6}}, []Range{{0, 4}, {4, 6}}},
		{"marks of another kind", []Mark{{Kind: Quotation, Span: Span{0, 12}}}, "a|b|c|d|e|f", []Range{{0, 2}, {2, 4}, {4, 6}}, []Range{{0, 4}, {4, 6}}},
		{"a word in the middle", []Mark{furniture(2, 3)}, "a|c|d|e|f", []Range{{0, 1}, {1, 3}, {3, 5}}, []Range{{0, 3}, {3, 5}}},
		{"a whole sentence, which leaves no empty one", []Mark{furniture(4, 7)}, "a|b|e|f", []Range{{0, 2}, {2, 4}}, []Range{{0, 2}, {2, 4}}},
		{"a whole paragraph", []Mark{furniture(0, 8)}, "e|f", []Range{{0, 2}}, []Range{{0, 2}}},
		{"everything", []Mark{furniture(0, 12)}, "", []Range{}, []Range{}},
		{"marks that overlap, the longer one first", []Mark{furniture(0, 9), furniture(2, 3)}, "f", []Range{{0, 1}}, []Range{{0, 1}}},
		{"marks that overlap, the longer one last", []Mark{furniture(0, 3), furniture(2, 9)}, "f", []Range{{0, 1}}, []Range{{0, 1}}},
		{"another kind inside", []Mark{furniture(0, 3), {Kind: Date, Span: Span{2, 3}}}, "c|d|e|f", []Range{{0, 2}, {2, 4}}, []Range{{0, 2}, {2, 4}}},
		{"a mark between two words", []Mark{furniture(3, 4)}, "a|b|c|d|e|f", []Range{{0, 2}, {2, 4}, {4, 6}}, []Range{{0, 4}, {4, 6}}},
	} {
		x := textOf(6, []Range{{0, 2}, {2, 4}, {4, 6}}, []Range{{0, 4}, {4, 6}})
		x.Marks = c.marks
		x.without(Furniture)
		require.Equal(t, c.words, quoted(x), c.reason)
		require.Equal(t, c.sentences, x.Sentences, c.reason)
		require.Equal(t, c.paragraphs, x.Paragraphs, c.reason)
		require.Equal(t, c.marks, x.Marks, "marks are kept: %s", c.reason)
	}
}

// Whatever is dropped, the rest is in order, in its sentences and paragraphs,
// and no word of it lies in a mark.
func TestWithoutAnything(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	for range 1_000 {
		words := 1 + r.IntN(30)
		var sentences, paragraphs []Range
		for at, from := 0, 0; at < words; {
			next := min(words, at+1+r.IntN(5))
			sentences = append(sentences, Range{at, next})
			if at = next; r.IntN(2) == 0 || at == words {
				paragraphs = append(paragraphs, Range{from, at})
				from = at
			}
		}
		x := textOf(words, sentences, paragraphs)
		inside := make([]bool, words)
		for start := 0; start < 2*words; start += 1 + r.IntN(20) {
			end := start + 1 + r.IntN(12)
			x.Marks = append(x.Marks, Mark{Kind: Furniture, Span: Span{int32(start), int32(end)}})
			for i := range inside {
				inside[i] = inside[i] || 2*i >= start && 2*i < end
			}
		}
		var want []uint64
		for i, in := range inside {
			if !in {
				want = append(want, uint64(i))
			}
		}
		x.without(Furniture)
		require.Len(t, x.Words, len(want))
		for i, w := range x.Words {
			require.Equal(t, want[i], w.ID)
		}
		checkRanges(t, x)
	}
}

func TestFurnitureIsAnOption(t *testing.T) {
	const source = "The port is closed after a crane fell across the quay on Monday.\n\nRead more: The crane that fell\n\nNothing can lift it, the harbour master said."
	dropped := newNormalizer(t, nil).TextIn(source, "en")
	kept := newNormalizer(t, &Options{KeepFurniture: true}).TextIn(source, "en")
	require.Equal(t, dropped.Marks, kept.Marks, "the marks are the same")
	require.Len(t, kept.Paragraphs, 3)
	require.Len(t, dropped.Paragraphs, 2, "the teaser is no paragraph")
	require.Equal(t, len(kept.Words)-6, len(dropped.Words))
}
