package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Three prints of one agency's story, two of them of its next version. Where one of those
// two changed a word and the other did not, the third shares a word more with the other:
// that makes neither of the two the way by which the first version came to the other one,
// and the first version keeps its link with the story that grew out of it.
func TestPrintsOfTwoVersions(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(11, 3)), 16)
	first, next := s[:8], append(append([]string(nil), s[:8]...), s[8:12]...)
	changed := append([]string(nil), next...)
	words := strings.Fields(changed[2])
	words[5] = "elsewhere"
	changed[2] = strings.Join(words, " ")
	early := doc{id: "a", source: "The Orrick Times", text: "[credit|AFP: AFP-JIJI]\n\n" + strings.Join(first, " ")}
	edited := doc{id: "b", source: "The Tarnby Post", text: strings.Join(next, " ")}
	late := doc{id: "c", source: "Business Echo", text: strings.Join(changed, " ") + "\n\n[credit|AFP: AFP]"}

	u := newStory(t, early, edited, late).reuse()
	linked := 0
	for _, b := range []int{1, 2} {
		if _, ok := u.link(0, b); ok {
			linked++
		}
	}
	require.Equal(t, 1, linked, "the first version is linked with one of the prints of the next")

	// Two articles merged from one source each took what the third alone has: they share
	// that with each other, and it came to both from there.
	source := doc{id: "a", text: strings.Join(s[:10], " ")}
	one := doc{id: "b", text: strings.Join(append(append([]string(nil), s[:4]...), s[4:7]...), " ")}
	other := doc{id: "c", text: strings.Join(append(append([]string(nil), s[:4]...), s[7:10]...), " ")}
	u = newStory(t, source, one, other).reuse()
	_, ok := u.link(1, 2)
	require.False(t, ok, "what two copies have in common they have from the source")
}
