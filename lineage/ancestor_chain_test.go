package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Three papers have an agency's story that none of them names, and one of them has all that the
// others share.
func TestFullestPrintOfAMissingSource(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(6, 17)), 80)
	text := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), "\n\n") }
	houses := []string{"Harbour Mail", "Vestrand Post", "Island Courier"}
	copies := func(houses []string, texts ...string) (of []string) {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].Source = houses[i]
		}
		for _, d := range infer(t, ws, pairs).Derivations {
			if strings.HasPrefix(d.From, "latent:ancestor-of") {
				require.Equal(t, TextOf, d.Relation)
				require.Equal(t, chainedProbability, d.Probability)
				of = append(of, d.To)
			}
		}
		return of
	}
	fuller := text(s[:8], s[20:24])
	first := text(s[:3], s[5:7], s[30:36])
	second := text(s[40:46], s[1:6])
	require.Equal(t, []string{"0", "1", "2"}, copies(houses, fuller, first, second))

	clause := strings.Join(strings.Fields(s[60])[:8], " ")
	require.Equal(t, []string{"0", "1", "2"}, copies(houses, text(s[:14], s[20:24]), text(s[:7], s[12:14], s[30:36], []string{"Some say at night that " + clause + "."}),
		text(s[40:46], s[5:13], []string{"By the bridge " + clause + " once more."})), "a few words that only two have make neither the source of the other")

	require.Empty(t, copies(houses, text(s[:7]), first, second), "the whole of it is in the others, which have more: the story itself")
	require.Empty(t, copies(houses, fuller, first, text(s[40:46], s[7:8])), "the others share nothing")
	require.Empty(t, copies([]string{"Harbour Mail", "Vestrand Post", "Vestrand Post"}, fuller, first, second), "one house may have it once")
	require.Empty(t, copies(houses, fuller, text(s[:3], s[5:7], []string{"This was first reported by the Harbour Mail."}, s[30:36]), second), "one of them is credited")
}

// A fourth paper has sentences that two of three copies have as well, and each of these explains
// what it shares with the others. And one of the copies has other sentences from a paper that it
// names, which says nothing of where it has what all share.
func TestMoreTextsOfAMissingSource(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(6, 17)), 80)
	text := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), "\n\n") }
	houses := []string{"Harbour Mail", "Vestrand Post", "Island Courier", "Northern Echo"}
	copies := func(texts ...string) (of []string) {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			ws[i].Source = houses[i]
		}
		for _, d := range infer(t, ws, pairs).Derivations {
			if strings.HasPrefix(d.From, "latent:ancestor-of") {
				of = append(of, d.To)
			}
		}
		return of
	}
	fuller := text(s[:8], s[20:24])
	first := text(s[:3], s[5:7], s[30:36])
	second := text(s[40:46], s[1:6])
	require.Equal(t, []string{"0", "1", "2", "3"}, copies(fuller, first, second, text(s[60:68], s[1:3])))
	require.Equal(t, []string{"0", "1", "2"}, copies(fuller, first, second, text(s[60:68], s[20:22])), "what it shares with one alone it may have from that")

	report := "The Northern Echo reported that the harbour would be dredged in spring."
	require.Equal(t, []string{"0", "1", "2"}, copies(text(s[:8], s[20:24], []string{report}, s[70:74]), first, second, text(s[70:80])), "what it has from a paper the others do not have")
	require.Empty(t, copies(text(s[:8], s[20:24], []string{report}, s[70:74]), first, second, text(s[2:4], s[70:80])), "that paper has some of what they share")
}
