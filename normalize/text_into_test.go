package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// What a Text held before has no say in what it holds next.
func TestTextIntoIsTextIn(t *testing.T) {
	race.OneGoroutine(t)
	for _, o := range []*Options{{PlainText: true}, nil, {Stem: true, Variants: true, KeepFurniture: true}} {
		n := newNormalizer(t, o)
		reused := new(Text)
		r := rand.New(rand.NewPCG(21, 22))
		sources := []string{englishText, "", frenchText, "one", chineseText, "The inter-\nnational bank", russianText}
		for range 300 {
			sources = append(sources, awkwardText(r))
		}
		for _, source := range sources {
			n.TextInto(reused, source, "")
			want := n.Text(source)
			// A slice that was longer before may be empty where a new one is nil.
			require.Equal(t, len(want.Words), len(reused.Words), "%q", source)
			if len(want.Words) == 0 {
				want.Words, reused.Words, want.Stems, reused.Stems = nil, nil, nil, nil
			}
			require.Equal(t, want, reused, "%q", source)
		}
	}
}

func TestTextIntoAllocatesNothing(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	n := plain(t)
	for name, source := range map[string]string{"en": englishText, "fr": frenchText, "ru": russianText, "zh": chineseText} {
		x := n.Text(source)
		allocs := testing.AllocsPerRun(20, func() { n.TextInto(x, source, "") })
		// The collector may empty the pool once on the way; the letters of a
		// script that several languages share are counted in a map.
		require.LessOrEqual(t, allocs, 1.5, "allocations for the %s text, into one that is there", name)
	}
}
